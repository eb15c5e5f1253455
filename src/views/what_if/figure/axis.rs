//! Axis of a chart along a figure: the values from its least to its most, and how people read them.

use coop_or_gig_engine::field::{Field, Input, Value};
use coop_or_gig_engine::sensitivity;

use crate::format;
use crate::view::View;
use crate::views::answer::field::with_unit_of;

/// Place of a value on the axis; that of zero where the figure is left empty.
pub(crate) fn number(value: Value) -> i64 {
    match value {
        Value::Number(number) => number,
        Value::Nothing => 0,
    }
}

/// Value of the figure as it stands.
pub(crate) fn now(view: &View, input: Input) -> i64 {
    number(input.now(view.scenario()))
}

/// Value of the figure in the example: the chart's scale holds still by it.
pub(crate) fn at_first(view: &View, input: Input) -> i64 {
    number(input.now(view.base))
}

/// Values that a figure's chart shows, from the least to the most.
pub(crate) fn span(view: &View, input: Input) -> (i64, i64) {
    sensitivity::span(view.scenario(), input, at_first(view, input))
}

/// Values of the axis for a span: it begins at zero even where the figure may not be as little.
pub(crate) fn axis((low, high): (i64, i64)) -> (i64, i64) {
    (low.min(0), high)
}

/// Value of a figure as people read it, for where a column or label says the unit.
pub(crate) fn without_unit(view: &View, input: Input, value: i64) -> String {
    format::format_nearest(view.currency(), Field::from(input), value)
}

/// Value of a figure with its unit, for where no column or label says the unit.
pub(crate) fn with_unit(view: &View, input: Input, value: i64) -> String {
    with_unit_of(view, input.into(), without_unit(view, input, value))
}
