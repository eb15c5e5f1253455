//! The answer in words, as it is told away from the page: in messages, files, pictures and on paper.

use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::locale::text;
use crate::view::View;
use crate::views::answer::{beside, headline, longer_week};

/// The answer as it is told away from the page: the verdict, and what goes with it.
pub(crate) fn told(view: &View) -> Vec<AttrValue> {
    [headline::verdict(view).text()].into_iter().chain(below_verdict(view)).collect()
}

/// Take-home of a deal under its name, marked where it is promised and cannot be paid.
pub(crate) fn take_home(view: &View, place: usize) -> AttrValue {
    let period = view.state.period;
    let amount = view.amount_per(view.comparison.outcomes[place].statement(period).amount(Line::TakeHome), period);
    let said = text::vary_keeps(view.lang, view.name(place), amount).text();
    if headline::unpaid(view) == Some(place) {
        return format!("{said} ({})", view.text(text::TAKEHOME_PROMISED)).into();
    }
    said
}

/// Words below a verdict that stands away from the page: those that no verdict is told without, those beside the
/// answer, and the weeks that are counted as longer than was entered.
pub(crate) fn below_verdict(view: &View) -> impl Iterator<Item = AttrValue> + '_ {
    headline::pair_and_condition(view).chain(beside::said(view)).chain(longer_week::longer(view))
}
