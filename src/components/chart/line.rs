//! Charts of lines and of bars to either side of zero, as SVG. As in [`crate::components::chart::bar`] lengths are per cent of
//! the width; only the lines themselves stand in a drawing of their own that is stretched to fit.

use coop_or_gig_engine::axis;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::chart::bar::{canvas, length, stretch};
use crate::components::text::changing;
use crate::locale::{text, Lang};

/// The side of the drawing that lines are drawn in.
pub(super) const SIDE: i64 = 1_000;
/// Room that a value takes up below a chart, in parts of [`SIDE`]: half of each letter, and the gap beside it.
#[derive(Clone, Copy)]
struct Room {
    letter: i64,
    gap: i64,
}

/// Room on the narrowest chart, and on one in a column of 40rem or more.
const NARROW: Room = Room { letter: 30, gap: 34 };
const WIDE: Room = Room { letter: 10, gap: 20 };

/// Kind of a value below a chart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Foot {
    Mark,
    Tick,
    /// One that only a wide chart has room for.
    Wide,
}

/// A value below a chart.
struct Below {
    value: i64,
    told: String,
    foot: Foot,
    /// Side of its place on which it stands: before it (−1), across it (0) or after it (1).
    side: i64,
}

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

    /// Lines across at even amounts, each with its amount, as `written`, to the left of it.
    pub(crate) fn rules(&self, written: impl Fn(i64) -> String) -> Html {
        self.rules_every(axis::step(self.y.1.saturating_sub(self.y.0)), written)
    }

    /// Such lines at every so many pence.
    pub(crate) fn rules_every(&self, step: i64, written: impl Fn(i64) -> String) -> Html {
        let rule = |amount: i64| {
            let top = self.top(amount);
            let class = if amount == 0 { "axis" } else { "rule" };
            html! {
                <>
                    <line {class} x1="0" x2="100%" y1={&top} y2={&top} />
                    <text class="tick" x="0" dx="-6" y={&top} dy="0.35em" text-anchor="end" translate="no">{ written(amount) }</text>
                </>
            }
        };
        let first = -(-self.y.0).div_euclid(step);
        let rules = (first..=self.y.1.div_euclid(step)).map(|place| rule(place.saturating_mul(step)));
        html! { <>{ for rules }</> }
    }

    /// Length of the longest amount beside the lines across.
    pub(crate) fn longest(&self, written: impl Fn(i64) -> String) -> usize {
        axis::ticks(self.y.0, self.y.1).map(|amount| written(amount).chars().count()).max().unwrap_or(0)
    }

    /// Ends of a value below the chart, in parts of [`SIDE`].
    fn reach(&self, below: &Below, room: Room) -> (i128, i128) {
        let half = i128::try_from(below.told.chars().count()).unwrap_or(0) * i128::from(room.letter);
        let at = i128::from(below.value - self.x.0) * i128::from(SIDE) / i128::from((self.x.1 - self.x.0).max(1));
        let middle = at + i128::from(below.side) * half;
        (middle - half, middle + half)
    }

    /// True where two values stand clear of each other. Those on the far sides of their places need no more than to be in order.
    fn is_clear(&self, one: &Below, other: &Below, room: Room) -> bool {
        let gap = if one.side * other.side < 0 { 0 } else { room.gap };
        let (one, other) = (self.reach(one, room), self.reach(other, room));
        one.0.max(other.0) - one.1.min(other.1) >= i128::from(gap)
    }

    /// Values below the chart: those marked, then as many round ones as stand clear of them, the ends of the axis first. Where there is
    /// room beside the chart, an end that a marked one would displace stands outside its place, and the marked one before its own.
    fn below(&self, marked: Vec<(i64, String)>, written: impl Fn(i64) -> String, has_room: bool) -> Vec<Below> {
        let mut placed: Vec<Below> = Vec::new();
        let is_clear = |placed: &[Below], one: &Below, room: Room, feet: &[Foot]| {
            placed.iter().filter(|other| feet.contains(&other.foot)).all(|other| self.is_clear(one, other, room))
        };
        let end = |tick: &i64| i64::from(*tick == self.x.1) - i64::from(*tick == self.x.0);
        let (ends, inner): (Vec<i64>, Vec<i64>) = axis::ticks(self.x.0, self.x.1).partition(|tick| end(tick) != 0);
        let marks = marked.into_iter().map(|(value, told)| Below { value, told, foot: Foot::Mark, side: 0 });
        let ticks = ends.into_iter().chain(inner).map(|value| Below { value, told: written(value), foot: Foot::Tick, side: 0 });
        for mut one in marks.chain(ticks) {
            let outward = if one.foot == Foot::Tick && has_room { end(&one.value) } else { 0 };
            let displaced = |other: &Below| other.foot == Foot::Mark && !self.is_clear(&one, other, NARROW);
            if let Some(place) = placed.iter().position(displaced).filter(|place| outward != 0 && placed[*place].value != one.value)
            {
                let mut mark = placed.remove(place);
                one.side = outward;
                if !self.is_clear(&one, &mark, NARROW) {
                    mark.side = -outward;
                    // Another marked one is not to be covered.
                    if !is_clear(&placed, &mark, NARROW, &[Foot::Mark]) {
                        mark.side = 0;
                    }
                }
                placed.insert(place, mark);
            }
            let is_narrow = is_clear(&placed, &one, NARROW, &[Foot::Mark, Foot::Tick]);
            if !is_clear(&placed, &one, WIDE, &[Foot::Mark, Foot::Tick, Foot::Wide]) {
                continue;
            }
            if !is_narrow {
                one.foot = Foot::Wide;
            }
            placed.push(one);
        }
        placed
    }

    /// Values below the chart: those marked, each with its text, then as many round ones, as `written`, as stand clear of them; some
    /// only where the chart is wide. `has_room` where there is room for one to the left and right of the chart.
    pub(crate) fn feet(&self, marked: Vec<(i64, String)>, written: impl Fn(i64) -> String, has_room: bool) -> Html {
        let foot = |Below { value, told, foot, side }: Below| {
            let class = match foot {
                Foot::Mark => "mark",
                Foot::Tick => "tick",
                Foot::Wide => "tick wide",
            };
            let anchor = match side {
                -1 => "end",
                0 => "middle",
                _ => "start",
            };
            let x = self.left(value);
            let dx = (side * 3).to_string();
            html! { <text {class} {x} y="100%" {dx} dy="1.4em" text-anchor={anchor} translate="no">{ told }</text> }
        };
        html! { <>{ for self.below(marked, written, has_room).into_iter().map(foot) }</> }
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

/// A part of the chart, from top to bottom, on whose values the deal of this class leaves more; that of a platform is hatched.
pub(crate) fn side(lang: Lang, class: &'static str, x: &AttrValue, width: &AttrValue) -> Html {
    html! { <g class="side">{ stretch(lang, class, x, width) }</g> }
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

/// Bars, one for each year, to the right or left of zero, all on one scale, with their amounts as `told`.
pub(crate) fn by_year(lang: Lang, amounts: impl Iterator<Item = Money> + Clone, told: impl Fn(Money) -> AttrValue) -> Html {
    let scale = scale(amounts.clone().map(Money::pence));
    let bar = |(place, amount): (usize, Money)| {
        let year = text::year_n(lang, (place + 1).to_string()).text();
        let class = if amount < Money::ZERO { "short" } else { "coop" };
        html! {
            <div class="row">
                <span key={&*year} class="who">{ year }</span>
                { from_to(lang, class, (0, amount.pence()), scale) }
                <span class="figure">{ changing(told(amount)) }</span>
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Values below a chart to 100%, each with its side; those that only a wide chart shows in brackets.
    fn below(marked: &[i64], has_room: bool) -> Vec<String> {
        let written = |value: i64| format!("{value}%");
        let told = |one: Below| {
            let side = ["<", "", ">"][usize::try_from(one.side + 1).unwrap_or(1)];
            if one.foot == Foot::Wide {
                format!("({}{side})", one.told)
            } else {
                one.told + side
            }
        };
        let frame = Frame { x: (0, 100), y: (0, 1) };
        let marked = marked.iter().map(|value| (*value, written(*value))).collect();
        frame.below(marked, written, has_room).into_iter().map(told).collect()
    }

    #[test]
    fn the_ends_of_an_axis_stay_beside_what_is_marked() {
        assert_eq!(below(&[96], true), ["96%<", "0%", "100%>", "50%"]);
        assert_eq!(below(&[91], true), ["91%<", "0%", "100%>", "50%"]);
        assert_eq!(below(&[72], true), ["72%", "0%", "100%", "50%"]);
        assert_eq!(below(&[4], true), ["4%>", "0%<", "100%", "50%"]);
        assert_eq!(below(&[66], true), ["66%", "0%", "100%", "(50%)"]);
        for mark in 1..100 {
            let told = below(&[mark], true);
            assert!(["0%", "100%"].iter().all(|end| told.iter().any(|told| told.trim_end_matches(['<', '>']) == *end)), "{told:?}");
        }
    }

    #[test]
    fn an_end_that_is_marked_is_told_once() {
        assert_eq!(below(&[100], true), ["100%", "0%", "50%"]);
    }

    #[test]
    fn without_room_beside_the_chart_an_end_gives_way() {
        assert_eq!(below(&[96], false), ["96%", "0%", "50%"]);
    }

    #[test]
    fn no_two_that_are_marked_stand_over_each_other() {
        assert_eq!(below(&[96, 74], true)[..2], ["96%", "74%"]);
    }
}
