//! The days that a file's name tells: `20260302-20260309-payments_driver-….csv`, `Ganhos por motorista-30 dez 2025-31 mai 2026-….csv`.

use crate::date::{self, Date};

/// The first and the last day in a file's name. A span from a Monday to a Monday leaves out its end, as fleets' weeks do.
pub(crate) fn of_name(name: &str) -> Option<(Date, Date)> {
    let name = name.rsplit(['/', '\\']).next()?;
    let mut found = Vec::new();
    let mut at = 0;
    while found.len() < 2 {
        let rest = name.get(at..)?;
        let Some(next) = rest.find(|c: char| c.is_ascii_digit()) else { break };
        let start = &rest[next..];
        if let Some((day, behind)) = date::find(start) {
            found.push(day);
            at = name.len() - behind.len();
        } else {
            at += next + start.find(|c: char| !c.is_ascii_digit()).unwrap_or(start.len());
        }
    }
    let (first, last) = match found[..] {
        [day] => (day, day),
        [first, last] if first <= last => (first, last),
        _ => return None,
    };
    let is_exclusive = first < last && first.monday() == first && last.monday() == last;
    Some((first, if is_exclusive { last.plus(-1) } else { last }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_days() {
        for (name, first, last) in [
            ("20260302-20260309-payments_driver-Test.csv", "2026-03-02", "2026-03-08"),
            ("Zarobki na kierowce-13_09_2025-13_09_2025-test.csv", "2025-09-13", "2025-09-13"),
            ("Earnings per driver-03_09_2025-05_09_2025.csv", "2025-09-03", "2025-09-05"),
            ("Ganhos por motorista-30 dez 2025-31 mai 2026-X.csv", "2025-12-30", "2026-05-31"),
            ("a/02_bolt 2026-03-02.csv", "2026-03-02", "2026-03-02"),
        ] {
            let period = of_name(name).map(|(first, last)| (first.to_string(), last.to_string()));
            assert_eq!(period, Some((first.to_owned(), last.to_owned())), "{name}");
        }
        assert_eq!(of_name("01_uber_payments_order_en.csv"), None);
        assert_eq!(of_name("driver_payments-0.csv"), None);
    }
}
