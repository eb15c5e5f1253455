//! Curve with the values that are marked on it among its points: between two of its own a line is straight, and its amounts are not.

use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::sensitivity::{self, Curve};

use crate::view::View;

/// The curve with exact points at these values, where they lie on it.
pub(crate) fn exact_at(view: &View, curve: &Curve, values: &[i64], period: Period) -> Curve {
    let mut curve = curve.clone();
    let (least, most) = curve.span;
    for value in values.iter().copied().filter(|value| (least..=most).contains(value)) {
        let place = curve.points.partition_point(|point| point.value < value);
        if curve.points.get(place).is_some_and(|point| point.value == value) {
            continue;
        }
        if let Some(point) = sensitivity::at(view.scenario(), curve.input, value, period) {
            curve.points.insert(place, point);
        }
    }
    curve
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::field::{Input, Shared};

    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;
    use crate::views::what_if::figure::axis::span;
    use crate::views::what_if::figure::sides::turn;

    #[test]
    fn both_lines_pass_through_the_value_at_which_they_cross() {
        let (view, input) = (view(Lang::En, "v=1&preset=private-hire"), Input::Shared(Shared::Busy));
        let curve = sensitivity::curve(view.scenario(), input, span(&view, input), Period::Week).expect("a pack");
        let (value, _) = curve.crossings.iter().find_map(turn).expect("a crossing");
        let exact = exact_at(&view, &curve, &[value, curve.span.0, curve.span.1 + 1], Period::Week);
        assert_eq!(exact.points.len(), curve.points.len() + 1);
        assert!(exact.points.is_sorted_by_key(|point| point.value));
        let point = exact.points.iter().find(|point| point.value == value).expect("a point");
        let apart = (point.take_home[0] - point.take_home[1]).pence().abs();
        assert!(apart < 10, "{apart}");
    }
}
