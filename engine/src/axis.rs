//! Axis of a chart: the round values that stand on it.

/// An even step of the form 1, 2 or 5 with zeros behind, that goes two to four times into a span.
pub fn step(span: i64) -> i64 {
    let mut unit: i64 = 1;
    loop {
        for step in [1, 2, 5] {
            if unit.saturating_mul(step).saturating_mul(4) >= span {
                return unit.saturating_mul(step).max(1);
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// The round values from `low` to `high`, an even step apart: 0, 50, 100, 150.
pub fn ticks(low: i64, high: i64) -> impl Iterator<Item = i64> + Clone {
    let step = step(high.saturating_sub(low));
    let first = low.div_euclid(step).saturating_add(i64::from(low.rem_euclid(step) > 0));
    (first..).map(move |n| n.saturating_mul(step)).take_while(move |value| *value <= high).take(6)
}

#[cfg(test)]
mod tests {
    use super::ticks;

    fn told(low: i64, high: i64) -> Vec<i64> {
        ticks(low, high).collect()
    }

    #[test]
    fn ticks_are_round_wherever_the_axis_begins() {
        assert_eq!(told(0, 150), [0, 50, 100, 150]);
        assert_eq!(told(0, 100), [0, 50, 100]);
        assert_eq!(told(1, 100), [50, 100]);
        assert_eq!(told(0, 200), [0, 50, 100, 150, 200]);
        assert_eq!(told(-300, 500), [-200, 0, 200, 400]);
        assert_eq!(told(0, 1), [0, 1]);
        assert_eq!(told(7, 7), [7]);
        for high in 1..2_000 {
            let ticks = told(0, high);
            assert!((2..=5).contains(&ticks.len()), "{high}: {ticks:?}");
        }
    }
}
