//! Picture of the story: the money as rows of one scale, in which a part drops out of what is left at each step; the hours
//! before, what every deal leaves after, and the chart along the jobs.

use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Statement};
use yew::prelude::*;

use crate::components::chart::{bar, line};
use crate::components::el::{el, of, row};
use crate::format;
use crate::locale::{text, Key};
use crate::state::workshop::Step;
use crate::view::View;
use crate::views::answer::{field, period};
use crate::views::more::share;
use crate::views::what_if::figure;
use crate::workshop::presenter::headlines::{has_address, in_hours};
use crate::workshop::presenter::steps::{parts, Part, Side};

/// State of the story as far as the picture goes.
#[derive(Clone, Copy)]
pub(crate) struct At {
    pub(crate) step: Step,
    /// True where the step's answer may be seen.
    pub(crate) is_open: bool,
    /// The bar that is marked.
    pub(crate) marked: Option<usize>,
}

impl At {
    fn tells(self, side: Side, part: Part) -> bool {
        self.step.tells(side, part, self.is_open)
    }

    fn mark(self, bar: usize) -> &'static str {
        if self.marked == Some(bar) {
            "true"
        } else {
            "false"
        }
    }
}

/// Number of bars that can be marked on a step.
pub(crate) fn bars(view: &View, step: Step, is_open: bool) -> usize {
    let at = At { step, is_open, marked: None };
    match step {
        Step::Week => hours_of(view).len(),
        Step::Difference => view.deals().len(),
        Step::Jobs if is_open => view.deals().len(),
        _ if step.follows_money() => parts(view).filter(|part| is_told(at, *part)).count(),
        _ => 0,
    }
}

fn is_told(at: At, part: Part) -> bool {
    at.tells(Side::First, part) || at.tells(Side::Second, part)
}

/// Picture of a step. The rows of the money stay the same elements from step to step, so that they can move.
pub(crate) fn picture(view: &View, at: At) -> Html {
    let other = match at.step {
        Step::Week => hours(view, at),
        Step::Difference => keeps(view, at),
        Step::Jobs if at.is_open => jobs(view, at),
        Step::Room => room(view),
        _ => Html::default(),
    };
    of("div", "picture").add(money(view, at)).add(other).into()
}

/// Beginning and end of each part's bar, in pence: a part drops out of the end of what is left.
fn spans(statement: &Statement) -> [(i64, i64); Part::ALL.len()] {
    let mut left = 0;
    Part::ALL.map(|part| {
        let amount = part.amount(statement).pence();
        match part {
            Part::Comes => {
                left = amount;
                (0, amount)
            }
            Part::Keeps => (0, amount),
            _ => {
                left -= amount;
                (left, left + amount)
            }
        }
    })
}

/// The colour of a part.
fn class(view: &View, side: Side, part: Part) -> &'static str {
    match part {
        Part::Comes | Part::Keeps => "you",
        Part::Cut => view.class(side.place(view)),
        Part::Costs => "costs",
        Part::Tax => "tax",
        Part::Pension => "later",
    }
}

fn label(part: Part) -> Key {
    match part {
        Part::Comes => text::PRESENT_ROW_COMES,
        Part::Cut => text::TENNER_ORGANISATION,
        Part::Costs => text::TENNER_COSTS,
        Part::Tax => text::TENNER_TAX,
        Part::Pension => text::PRESENT_ROW_PENSION,
        Part::Keeps => text::TENNER_YOU,
    }
}

fn money(view: &View, at: At) -> Html {
    let sides = [Side::First, Side::Second];
    let statements = sides.map(|side| side.statement(view));
    let spans = statements.each_ref().map(spans);
    let scale = line::scale(spans.iter().flatten().flat_map(|(from, to)| [*from, *to]));
    let is_second = at.tells(Side::Second, Part::Comes) || at.tells(Side::Second, Part::Keeps);
    let line = |(bar, part): (usize, Part)| -> Html {
        let strip = |side: usize| -> Html {
            let told = at.tells(sides[side], part);
            let class = class(view, sides[side], part);
            // Of what comes in, what is still there.
            let span = if part == Part::Comes { (0, left(at, sides[side], &spans[side])) } else { spans[side][part as usize] };
            let mut drawing = line::from_to(view.lang, class, span, scale);
            if part == Part::Comes {
                // All that there was stays as an outline.
                let [zero, whole] = [0, spans[side][0].1].map(|end| end - scale.0);
                let outline = of("rect", "outline").with("x", bar::length(zero, scale.1 - scale.0));
                drawing = drawing.add(outline.with("width", bar::length(whole - zero, scale.1 - scale.0)).with("height", "100%"));
            }
            of("div", if side == 0 { "first" } else { "second" }).when(told, "data-on", "").add(drawing).into()
        };
        let cell = |side: usize| -> Html {
            let told = if at.tells(sides[side], part) {
                let amount = part.amount(&statements[side]);
                let outcome = &view.comparison.outcomes[sides[side].place(view)];
                let is_unknown = part == Part::Cut && amount == Money::ZERO && !outcome.knows_customers;
                // A `?` as large as a figure stands for an unknown amount: the sentence below tells it in words.
                let said = if is_unknown { "?".to_owned() } else { format::format_rounded(amount, view.state.period) };
                el("data").with("value", amount.pence().to_string()).say(said).into()
            } else {
                Html::default()
            };
            of("td", view.class(sides[side].place(view))).with("role", "cell").add(told).into()
        };
        let head = of("th", "what").with("scope", "row").with("role", "rowheader");
        of("tr", part.key())
            .with("role", "row")
            .when(is_told(at, part), "data-on", "")
            .with("aria-current", at.mark(bar))
            .add(head.say(if is_told(at, part) { view.text(label(part)) } else { "" }))
            .add(of("td", "strips").with("aria-hidden", "true").add(strip(0)).add(strip(1)))
            .add(cell(0))
            .add(cell(1))
            .into()
    };
    let head = |side: Side| -> Html {
        let place = side.place(view);
        let shown = side == Side::First || is_second;
        of("th", view.class(place))
            .with("scope", "col")
            .with("role", "columnheader")
            .say(if shown { view.name(place) } else { AttrValue::default() })
            .into()
    };
    let heads = el("tr")
        .with("role", "row")
        .add(el("td").with("role", "cell"))
        .add(el("td").with("aria-hidden", "true"))
        .add(head(sides[0]))
        .add(head(sides[1]));
    of("table", if is_second { "money both" } else { "money" })
        .with("role", "table")
        .with("aria-label", view.attr(text::PRESENT_TITLE))
        .when(!at.step.follows_money(), "hidden", "")
        .add(el("thead").with("role", "rowgroup").add(heads))
        .add(el("tbody").with("role", "rowgroup").all(parts(view).enumerate().map(line)))
        .into()
}

/// Rest of a deal's money in pence, from where it stood at first, once the parts told have dropped out: zero at last.
fn left(at: At, side: Side, spans: &[(i64, i64); Part::ALL.len()]) -> i64 {
    match Part::ALL.into_iter().rfind(|part| at.tells(side, *part)) {
        None | Some(Part::Comes) => spans[0].1,
        Some(Part::Keeps) => 0,
        Some(part) => spans[part as usize].0,
    }
}

/// The hours of the week, each kind that there is.
fn hours_of(view: &View) -> Vec<(AttrValue, Quantity, &'static str)> {
    let hours = view.comparison.outcomes[view.comparison.from].hours;
    let unpaid = field::label(view.lang, Field::Shared(Shared::Unpaid));
    let all = [
        (view.attr(text::LINE_HOURS_ENGAGED), hours.engaged, "you"),
        (view.attr(text::LINE_HOURS_WAITING), hours.waiting, "idle"),
        (unpaid, hours.unpaid, "idle"),
    ];
    all.into_iter().filter(|(_, hours, _)| *hours > Quantity::ZERO).collect()
}

fn hours(view: &View, at: At) -> Html {
    let all = view.comparison.outcomes[view.comparison.from].hours.worked().0.max(1);
    let mut from = 0;
    let line = |(bar, (words, hours, class)): (usize, (AttrValue, Quantity, &'static str))| -> Html {
        let span = (from, from + hours.0);
        from = span.1;
        el("li")
            .with("aria-current", at.mark(bar))
            .add(of("span", "who").say(words))
            .add(of("span", "figure").add(el("b").say(in_hours(view, hours))))
            .add(line::from_to(view.lang, class, span, (0, all)))
            .into()
    };
    of("ul", "hours").all(hours_of(view).into_iter().enumerate().map(line)).into()
}

/// Take-home of every deal, as bars of one scale. A chart that is dragged moves them (`crate::views::what_if::drag_preview`).
fn keeps(view: &View, at: At) -> Html {
    let amount = |place: usize| view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
    let largest = view.deals().map(|place| amount(place).pence()).max().unwrap_or(0);
    let deal = |place: usize| -> Html {
        let width = bar::length(amount(place).pence(), largest);
        let figure = of("span", "figure")
            .add(el("b").say(format::format_rounded(amount(place), view.state.period)))
            .say(" ")
            .add(of("span", "unit").say(period::unit(view.lang, view.state.period)));
        of("li", view.class(place))
            .with("aria-current", at.mark(place))
            .add(of("span", "who").say(view.name(place)))
            .add(figure)
            .add(bar::canvas("bar", "22").add(bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width)))
            .into()
    };
    of("ul", "keeps").all(view.deals().map(deal)).into()
}

fn jobs(view: &View, at: At) -> Html {
    row(vec![keeps(view, at), figure::along(view, Input::Term(view.comparison.to, Term::Volume))])
}

/// Link to the page for the room's own figures, the one that is shared.
fn room(view: &View) -> Html {
    let code = has_address(view).then(|| share::qr(view, share::link(view.state), view.attr(text::PRESENT_QR)));
    let button = el("button").with("type", "button").with("data-room", "numbers").say(view.attr(text::ROOM_NUMBERS));
    of("div", "own").add(code.unwrap_or_default()).add(button).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_drop_out_of_the_end_of_what_is_left() {
        let scenario = coop_or_gig_engine::preset::PRESETS[0].scenario();
        let comparison = coop_or_gig_engine::compare::Comparison::new(&scenario).unwrap();
        let statement = comparison.outcomes[0].statement(coop_or_gig_engine::outcome::Period::Week);
        let found = spans(&statement);
        assert_eq!(found[0], (0, statement.from_customers().pence()));
        // Each part begins where the one before it ended, and what is left at last is kept.
        assert!(found[..5].windows(2).skip(1).all(|two| two[1].1 == two[0].0), "{found:?}");
        assert_eq!(found[1].1, found[0].1);
        assert_eq!(found[5], (0, found[4].0));
        assert_ne!(Money(found[5].1), Money::ZERO);
    }
}
