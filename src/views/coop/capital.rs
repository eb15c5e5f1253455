//! Money that the co-op needs to start: how much, from where, and when it is back.

use coop_or_gig_engine::accounts::Accounts;
use coop_or_gig_engine::coop_cases::Capital;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::section::note;
use crate::components::text::figure;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;

/// The part of the page; nothing where starting takes no money and none is raised.
pub(crate) fn capital(view: &View, accounts: &Accounts) -> Html {
    let coop = &view.scenario().coop;
    let capital = Capital::new(view.scenario(), accounts);
    if capital.needed.max(capital.raised) <= Money::ZERO {
        return Html::default();
    }
    let title = title(view, &capital);
    let label = |shared: Shared| text::SHARED_LABELS[shared as usize];
    let (missing, left) = (capital.missing, -capital.missing);
    let rows: [(Key, Money); 6] = [
        (label(Shared::CoopStart), coop.start),
        (label(Shared::CoopGrant), -coop.grant),
        (label(Shared::CoopShares), coop.shares),
        (label(Shared::CoopLoan), coop.loan),
        (text::COOP_MISSING, missing.max(Money::ZERO)),
        (text::COOP_LEFT_OVER, left.max(Money::ZERO)),
    ];
    let row = |(label, amount): (Key, Money)| {
        html! { <div><dt>{ view.text(label) }</dt><dd>{ figure(format::pounds(view.currency(), amount)) }</dd></div> }
    };
    html! {
        <div class="coop-capital">
            <h3 key={&*title}>{ title.clone() }</h3>
            <dl class="sum">{ for rows.into_iter().filter(|(_, amount)| *amount != Money::ZERO).map(row) }</dl>
            { for said(view, &capital).into_iter().map(note) }
        </div>
    }
}

/// Finding: how much must be raised, and when it is earned back.
fn title(view: &View, capital: &Capital) -> AttrValue {
    let (lang, amount) = (view.lang, format::pounds(view.currency(), capital.needed));
    match capital.earned_back {
        _ if capital.needed <= Money::ZERO => view.attr(text::COOP_RAISE_NOTHING),
        Some(year) => text::coop_raise_back(lang, amount, year.to_string()).text(),
        None => text::coop_raise(lang, amount).text(),
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
