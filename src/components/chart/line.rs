//! Charts of lines and of bars to either side of zero, as SVG. As in [`crate::components::chart::bar`] lengths are per cent of
//! the width; only the lines themselves stand in a drawing of their own that is stretched to fit.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::chart::bar::{canvas, length, stretch};
use crate::format;
use crate::locale::{text, Lang};
use crate::view::View;

/// The side of the drawing that lines are drawn in.
const SIDE: i64 = 1_000;

/// The ranges of a chart: values from left to right, amounts in pence from below to above.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    /// Least and greatest value, from left to right.
    pub(crate) x: (i64, i64),
    /// Least and greatest amount in pence, from below to above.
    pub(crate) y: (i64, i64),
}

impl Frame {
    /// The frame that holds these amounts and zero, with an eighth of their range to spare above.
    pub(crate) fn holding(x: (i64, i64), amounts: impl Iterator<Item = Money> + Clone) -> Self {
        let least = amounts.clone().map(Money::pence).min().unwrap_or(0).min(0);
        let most = amounts.map(Money::pence).max().unwrap_or(0).max(1);
        Self { x, y: (least, most + (most - least) / 8) }
    }

    /// The distance of a value from the chart's left edge.
    pub(crate) fn left(&self, value: i64) -> AttrValue {
        length(value - self.x.0, self.x.1 - self.x.0)
    }

    /// The distance of an amount, in pence, from the chart's top edge.
    pub(crate) fn top(&self, amount: i64) -> AttrValue {
        length(self.y.1 - amount, self.y.1 - self.y.0)
    }

    fn point(&self, (x, y): (i64, i64)) -> String {
        let at = |value: i64, (from, to): (i64, i64)| {
            i64::try_from(i128::from(value - from) * i128::from(SIDE) / i128::from((to - from).max(1))).unwrap_or(0)
        };
        format!("{},{}", at(x, self.x), SIDE - at(y, self.y))
    }

    /// Points as SVG takes them.
    fn points(&self, points: impl Iterator<Item = (i64, i64)>) -> String {
        points.map(|point| self.point(point)).collect::<Vec<_>>().join(" ")
    }

    /// A line through these points.
    pub(crate) fn line(&self, class: &'static str, points: impl Iterator<Item = (i64, i64)>) -> Html {
        html! { <polyline {class} points={self.points(points)} vector-effect="non-scaling-stroke" /> }
    }

    /// The area between these points.
    pub(crate) fn area(&self, class: &'static str, fill: Option<String>, points: impl Iterator<Item = (i64, i64)>) -> Html {
        html! { <polygon {class} points={self.points(points)} {fill} /> }
    }

    /// Lines across at even amounts, each with its amount, as `written`, on it.
    pub(crate) fn rules(&self, written: impl Fn(i64) -> String) -> Html {
        let step = step(self.y.1 - self.y.0);
        let first = self.y.0.div_euclid(step) * step;
        let rule = |n: i64| {
            let amount = first + n * step;
            let top = (self.y.0..=self.y.1).contains(&amount).then(|| self.top(amount))?;
            let class = if amount == 0 { "axis" } else { "rule" };
            // At the top edge the amount stands below its line.
            let is_at_top = self.y.1 - amount < (self.y.1 - self.y.0) / 12;
            let dy = if is_at_top { "14" } else { "-4" };
            Some(html! {
                <>
                    <line {class} x1="0" x2="100%" y1={&top} y2={&top} />
                    <text class="tick" x="0" y={&top} {dy} translate="no">{ written(amount) }</text>
                </>
            })
        };
        let rules = (0..=6).filter_map(rule);
        html! { <>{ for rules }</> }
    }
}

/// An even step that goes three to six times into a span.
fn step(span: i64) -> i64 {
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

/// The drawing that lines stand in.
pub(crate) fn lines(content: Vec<Html>) -> Html {
    html! { <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">{ for content }</svg> }
}

/// A dot on a line.
pub(crate) fn dot(class: &'static str, x: &AttrValue, y: AttrValue) -> Html {
    html! { <circle {class} cx={x} cy={y} r="5" /> }
}

/// An upright line.
pub(crate) fn upright(class: &'static str, x: &AttrValue) -> Html {
    html! { <line {class} x1={x} x2={x} y1="0" y2="100%" /> }
}

/// A block of a picture in the colour of its class; platforms are hatched.
pub(crate) fn block(lang: Lang, class: &'static str, [x, y]: [&AttrValue; 2], [width, height]: [&AttrValue; 2]) -> Html {
    let fill = if class == "platform" { format!("url(#{}-hatch)", lang.code()) } else { "none".to_owned() };
    html! {
        <>
            <rect {class} {x} {y} {width} {height} />
            <rect class="over" {x} {y} {width} {height} {fill} />
        </>
    }
}

/// Bars, one for each year, to the right or left of zero, all on one scale, with their amounts.
pub(crate) fn by_year(view: &View, amounts: impl Iterator<Item = Money> + Clone) -> Html {
    let scale = scale(amounts.clone().map(Money::pence));
    let bar = |(place, amount): (usize, Money)| {
        let year = text::year_n(view.lang, (place + 1).to_string()).text();
        let class = if amount < Money::ZERO { "short" } else { "coop" };
        html! {
            <div class="row">
                <span key={&*year} class="who">{ year }</span>
                { from_to(view.lang, class, (0, amount.pence()), scale) }
                <span class="figure" translate="no">{ format::pounds(view.currency(), amount) }</span>
            </div>
        }
    };
    html! { <div class="bars by-year" aria-hidden="true">{ for amounts.enumerate().map(bar) }</div> }
}

/// Bar from one amount to another, with a line at zero.
pub(crate) fn from_to(lang: Lang, class: &'static str, ends: (i64, i64), scale: (i64, i64)) -> Html {
    canvas("bar", "22", drawn_from_to(lang, class, ends, scale))
}

/// Drawing of a bar from one amount to another, with a line at zero, for a canvas of 22 pixels.
pub(crate) fn drawn_from_to(lang: Lang, class: &'static str, (a, b): (i64, i64), (least, most): (i64, i64)) -> Html {
    let at = |amount: i64| length(amount - least, most - least);
    let zero = at(0);
    let width = length((b - a).abs(), most - least);
    html! { <>{ stretch(lang, class, &at(a.min(b)), &width) }{ upright("axis", &zero) }</> }
}

/// Least and most of these amounts and zero.
pub(crate) fn scale(amounts: impl Iterator<Item = i64> + Clone) -> (i64, i64) {
    (amounts.clone().min().unwrap_or(0).min(0), amounts.max().unwrap_or(0).max(1))
}
