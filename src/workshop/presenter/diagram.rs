//! Picture of the story: the money as rows of one scale, in which a part drops out of what is left at each step; the hours
//! before, what every deal leaves after, and the chart along the jobs.

mod money;

use coop_or_gig_engine::field::{Input, Term};
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::chart::{bar, line};
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::text;
use crate::state::workshop::{Stage, Step};
use crate::view::View;
use crate::views::answer::period;
use crate::views::what_if::figure;
use crate::workshop::controls::button;
use crate::workshop::invite::invite;
use crate::workshop::opening::opens;
use crate::workshop::presenter::end::end;
use crate::workshop::presenter::guesses::guesses;
use crate::workshop::presenter::headlines::in_hours;
use crate::workshop::presenter::steps::{parts, Part, Side};
use crate::workshop::presenter::title::title;

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

    fn tells_of_any(self, part: Part) -> bool {
        self.tells(Side::First, part) || self.tells(Side::Second, part)
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
        _ if step.follows_money() => parts(view).filter(|part| at.tells_of_any(*part)).count(),
        _ => 0,
    }
}

/// Picture of a step. The rows of the money stay the same elements from step to step, so that they can move.
pub(crate) fn picture(view: &View, dialog: &NodeRef, at: At) -> Html {
    let other = match at.step {
        Step::Title => title(view),
        Step::GuessSecond if !at.is_open => guesses(view),
        Step::Week => hours(view, at),
        Step::Difference => keeps(view, at),
        Step::Jobs if at.is_open => jobs(view, at),
        Step::Room => room(view),
        Step::End => end(view, dialog),
        _ => Html::default(),
    };
    html! { <div class="picture">{ money::money(view, at) }{ other }</div> }
}

/// The hours of the week, each kind that there is.
fn hours_of(view: &View) -> Vec<(AttrValue, Quantity, &'static str)> {
    let hours = view.comparison.outcomes[view.comparison.from].hours;
    let all = [
        (view.attr(text::PRESENT_HOURS_PAID), hours.engaged, "you"),
        (view.attr(text::PRESENT_HOURS_WAITING), hours.waiting, "idle"),
        (view.attr(text::PRESENT_HOURS_UNPAID), hours.unpaid, "idle"),
    ];
    all.into_iter().filter(|(_, hours, _)| *hours > Quantity::ZERO).collect()
}

fn hours(view: &View, at: At) -> Html {
    let all = view.comparison.outcomes[view.comparison.from].hours.worked().0.max(1);
    let mut from = 0;
    let line = |(bar, (words, hours, class)): (usize, (AttrValue, Quantity, &'static str))| {
        let span = (from, from + hours.0);
        from = span.1;
        html! {
            <li aria-current={at.mark(bar)}>
                <span key={&*words} class="who">{ words }</span>
                <span class="figure">{ number(in_hours(view, hours)) }</span>
                { line::from_to(view.lang, class, span, (0, all)) }
            </li>
        }
    };
    html! { <ul class="hours">{ for hours_of(view).into_iter().enumerate().map(line) }</ul> }
}

/// Figure that stands out, keyed by its text, since a unit may stand in it.
fn number(told: AttrValue) -> Html {
    html! { <b key={&*told}>{ told }</b> }
}

/// Take-home of every deal, as bars of one scale. A chart that is dragged moves them (`crate::views::what_if::drag_preview`).
fn keeps(view: &View, at: At) -> Html {
    let amount = |place: usize| view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
    let largest = view.deals().map(|place| amount(place).pence()).max().unwrap_or(0);
    let unit = period::unit(view.lang, view.state.period);
    let deal = |place: usize| {
        let class = view.class(place);
        let width = bar::length(amount(place).pence(), largest);
        let drawing = bar::stretch(view.lang, class, &AttrValue::Static("0%"), &width);
        html! {
            <li {class} aria-current={at.mark(place)}>
                <span class="who">{ changing(view.short_name(place)) }</span>
                <span class="figure">
                    <b translate="no">{ format::format_rounded(view.currency(), amount(place), view.state.period) }</b>{ space() }
                    <span key={unit} class="unit">{ unit }</span>
                </span>
                { bar::canvas("bar", "22", drawing) }
            </li>
        }
    };
    html! { <ul class="keeps">{ for view.deals().map(deal) }</ul> }
}

fn jobs(view: &View, at: At) -> Html {
    html! { <>{ keeps(view, at) }{ figure::along(view, Input::Term(view.comparison.to, Term::Volume), Html::default()) }</> }
}

/// Way for everybody to a week of their own, and to the numbers that come of it.
fn room(view: &View) -> Html {
    html! { <div class="own">{ invite(view) }{ button(opens(view, Stage::Numbers), view.text(text::ROOM_NUMBERS)) }</div> }
}
