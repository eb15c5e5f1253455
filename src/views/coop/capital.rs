//! Money that the co-op needs to start: how much, from where, and when it is back.

use coop_or_gig_engine::accounts::Accounts;
use coop_or_gig_engine::coop_cases::Capital;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::section::note;
use crate::components::text::{changing, figure};
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::coop::explained_amount::{asks, why, Of};
use crate::views::coop::need;

/// The part of the page; nothing where starting takes no money and none is raised.
pub(crate) fn capital(view: &View, accounts: &Accounts) -> Html {
    let asked = Capital::new(view.scenario(), accounts).earned_back.map(|_| asks(view, Of::EarnedBack));
    shown(view, accounts, &|of: Of, name: AttrValue| why(view, of, name), asked)
}

/// The part of the page on paper, where nothing can be opened.
pub(crate) fn on_paper(view: &View, accounts: &Accounts) -> Html {
    shown(view, accounts, &|_, name: AttrValue| changing(name), None)
}

fn shown(view: &View, accounts: &Accounts, what_follows: &dyn Fn(Of, AttrValue) -> Html, asked: Option<Html>) -> Html {
    let coop = &view.scenario().coop;
    let capital = Capital::new(view.scenario(), accounts);
    if capital.needed.max(capital.raised) <= Money::ZERO {
        return Html::default();
    }
    let title = title(view, &capital);
    let given = |shared: Shared| changing(view.text(text::SHARED_LABELS[shared as usize]));
    // What starting costs is taken off what is there, so that the rows add up to what is left over, or to nothing.
    let rows: [(Html, Money); 6] = [
        (given(Shared::CoopStart), -coop.start),
        (given(Shared::CoopGrant), coop.grant),
        (given(Shared::CoopShares), coop.shares),
        (given(Shared::CoopLoan), coop.loan),
        (what_follows(Of::Missing, view.attr(text::COOP_MISSING)), capital.missing.max(Money::ZERO)),
        (what_follows(Of::LeftOver, view.attr(text::COOP_LEFT_OVER)), (-capital.missing).max(Money::ZERO)),
    ];
    let row = |(label, amount): (Html, Money)| {
        html! { <div><dt>{ label }</dt><dd>{ figure(format::pounds(view.currency(), amount)) }</dd></div> }
    };
    html! {
        <div class="coop-capital">
            <h3 key={&*title}>{ unbroken(title.clone()) }</h3>
            { for asked }
            <dl class="sum">{ for rows.into_iter().filter(|(_, amount)| *amount != Money::ZERO).map(row) }</dl>
            { for said(view, &capital).into_iter().map(note) }
        </div>
    }
}

/// Finding: how much must be raised, and when it is earned back.
fn title(view: &View, capital: &Capital) -> AttrValue {
    let (lang, amount) = (view.lang, format::pounds(view.currency(), capital.needed));
    // What is earned follows from the fee planned, which may not be the one needed.
    match (capital.earned_back, need::at_planned(view)) {
        _ if capital.needed <= Money::ZERO => view.attr(text::COOP_RAISE_NOTHING),
        (Some(year), Some(now)) => text::coop_raise_back_at(lang, amount, now, year.to_string()).text(),
        (Some(year), None) => text::coop_raise_back(lang, amount, year.to_string()).text(),
        (None, Some(now)) => text::coop_raise_at(lang, amount, now).text(),
        (None, None) => text::coop_raise(lang, amount).text(),
    }
}

/// Sentences on the loan, on shares, and on what this does not look at.
fn said(view: &View, capital: &Capital) -> Vec<AttrValue> {
    let coop = &view.scenario().coop;
    let mut said = Vec::new();
    if coop.loan > Money::ZERO {
        said.push(match capital.loan_repaid {
            Some(year) => text::coop_loan_repaid(view.lang, year.to_string()).text(),
            None => view.attr(text::COOP_LOAN_OPEN),
        });
    }
    if coop.shares > Money::ZERO {
        said.push(view.attr(text::COOP_SHARES_STAY));
    }
    said
}
