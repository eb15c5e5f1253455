//! Axis of a chart along a figure: the values from its least to its most, and how people read them.

use coop_or_gig_engine::field::{Field, Input, Value};
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::chart::line::Frame;
use crate::components::text::changing_drawn;
use crate::format;
use crate::locale::text;
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

/// Value of a figure as finely as its axis goes: of a small one two values could be told alike else.
pub(crate) fn as_written(view: &View, input: Input, value: i64) -> String {
    format::with_sign(view.currency(), Field::from(input), Value::Number(value))
}

/// Value of a figure with its unit, for where no column or label says the unit.
pub(crate) fn with_unit(view: &View, input: Input, value: i64) -> String {
    with_unit_of(view, input.into(), without_unit(view, input, value))
}

/// Label of the upright line at the value of now, above the chart: its own value may have no room on the axis.
pub(crate) fn label_now(view: &View, input: Input, frame: Frame) -> Html {
    let value = now(view, input);
    let x = frame.left(value.clamp(frame.x.0, frame.x.1));
    html! {
        <text class="now" {x} y="0" dy="-0.4em" text-anchor={anchor(frame.x, value)}>{ changing_drawn(words_now(view, input, value)) }</text>
    }
}

/// Words of the line at the value of now.
pub(crate) fn words_now(view: &View, input: Input, value: i64) -> AttrValue {
    text::vary_line(view.lang, as_written(view, input, value)).text()
}

/// Anchor of a label above a value: across it, but within the chart near its ends.
pub(crate) fn anchor((least, most): (i64, i64), value: i64) -> &'static str {
    match i128::from(value - least) * 100 / i128::from((most - least).max(1)) {
        ..15 => "start",
        15..=85 => "middle",
        _ => "end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_label_above_stays_within_the_chart() {
        let anchors = [0, 22, 23, 100, 128, 150].map(|value| anchor((0, 150), value));
        assert_eq!(anchors, ["start", "start", "middle", "middle", "middle", "end"]);
    }

    #[test]
    fn the_line_of_now_is_told_with_its_value() {
        let told = |lang, link: &str, key: &str| {
            let view = view(lang, link);
            let input = Field::from_key(key).expect("a field").input();
            words_now(&view, input, now(&view, input)).to_string()
        };
        assert_eq!(told(Lang::En, "v=1&preset=courier", "2.volume"), "now 100%");
        assert_eq!(told(Lang::Cy, "v=1&preset=courier&2.volume=62.5", "2.volume"), "nawr 62.5%");
        assert_eq!(told(Lang::En, "v=1&preset=courier", "price"), "now £4.51");
    }
}
