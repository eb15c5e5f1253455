//! Where the next £10 from customers goes, deal by deal.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::next_ten::{next_ten, NextPart, NextTen};
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::section::{fold, note, part};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::deals_table::{self, table, Row};
use crate::views::why::label::{in_a_line, why};
use crate::views::why::split;

/// Label of a part.
pub(crate) fn label(view: &View, part: NextPart) -> Key {
    match part {
        NextPart::Worker => text::TENNER_YOU,
        NextPart::Later => text::TENNER_LATER,
        NextPart::Tax => text::TENNER_TAX,
        NextPart::Credit => text::NEXT_CREDIT,
        NextPart::Organisation => split::kept_by_all(view),
    }
}

/// The section: a row for each part, in which no deal's `£10` is left out.
pub(crate) fn next_ten_pounds(view: &View) -> Html {
    let parts: Option<Vec<NextTen>> = view.deals().map(|place| next_ten(view.scenario(), place)).collect();
    let parts = parts.unwrap_or_default();
    let outcomes = &view.comparison.outcomes;
    let row = |part: NextPart| {
        let cell = |(place, next): (usize, &NextTen)| match next.amount(part) {
            Money::ZERO if part == NextPart::Organisation && !outcomes[place].knows_customers => {
                changing(view.text(text::NOT_KNOWN))
            }
            amount => deals_table::amount(view, amount),
        };
        let cells = parts.iter().enumerate().map(cell).collect();
        Row { label: why(view, part.key(), view.attr(label(view, part))), class: "", line: Some(part.key()), cells }
    };
    let is_shown = |part: &NextPart| {
        let is_seldom = matches!(part, NextPart::Later | NextPart::Credit) || *part == NextPart::Tax && view.is_before_tax();
        !is_seldom || parts.iter().any(|next| next.amount(*part) != Money::ZERO)
    };
    let rows = NextPart::ALL.into_iter().filter(is_shown).map(row).collect();
    let has_wage = view.deals().any(|place| view.scenario().deals[place].basis == Basis::Wage);
    let notes = [
        (outcomes.iter().any(|outcome| !outcome.knows_customers), text::NEXT_OF_APP),
        (outcomes.iter().any(|outcome| outcome.year.amount(Line::TopUp) != Money::ZERO), text::NEXT_TOP_UP),
        (has_wage, text::NEXT_WAGE),
    ];
    let notes = notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| note(view.attr(key))).collect();
    let ten = split::ten(view);
    let content = vec![
        note(text::next_intro(view.lang, ten.clone()).text()),
        table(view, None, text::TABLE_PART, "", rows),
        fold(view.attr(text::NEXT_MORE), notes),
    ];
    let yours = |place: usize| {
        parts
            .get(place)
            .map_or_else(AttrValue::default, |next| format::money(view.currency(), next.amount(NextPart::Worker)).into())
    };
    let told = text::next_found(view.lang, ten, in_a_line(view, yours)).text();
    // Folded away on every screen: what it comes to stands beside its title.
    part((view.lang, true), "next-ten", (text::NEXT_TITLE, Some(told)), content)
}
