//! The answer in words, as it is told away from the page: in messages, files, pictures and on paper.

use yew::prelude::*;

use crate::view::View;
use crate::views::answer::{beside, headline, longer_week};

/// The answer as it is told away from the page: the verdict, and what goes with it.
pub(crate) fn told(view: &View) -> Vec<AttrValue> {
    [headline::verdict(view).text()].into_iter().chain(below_verdict(view)).collect()
}

/// Words below a verdict that stands away from the page: those that no verdict is told without, those beside the
/// answer, and the weeks that are counted as longer than was entered.
pub(crate) fn below_verdict(view: &View) -> impl Iterator<Item = AttrValue> + '_ {
    headline::pair_and_condition(view).chain(beside::said(view)).chain(longer_week::longer(view))
}
