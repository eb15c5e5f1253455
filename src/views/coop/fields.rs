//! The figures of a co-op's accounts: few first, the rest in groups that unfold, each with what it comes to.

use coop_or_gig_engine::accounts::{Accounts, Line};
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::field::{Field, Shared, Value};
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::answer::field::{called, field, label};
use crate::views::coop::example::claim;

/// Figures that come first.
const FIRST: [Shared; 5] = [Shared::CoopMembers, Shared::CoopStaff, Shared::CoopSoftware, Shared::CoopOther, Shared::CoopLinked];
/// Figures on what a member brings in, where that is not taken from the comparison.
const MEMBER: [Shared; 3] = [Shared::CoopSales, Shared::CoopFee, Shared::CoopSubscription];
/// The other figures, in groups that unfold: the lines of the accounts that a group comes to.
const GROUPS: [(&str, Key, &[Shared], &[Line]); 4] = [
    (
        "coop-costs",
        text::COOP_GROUP_COSTS,
        &[Shared::CoopInsurance, Shared::CoopPremises, Shared::CoopSoftwareShare, Shared::CoopPayments],
        &[Line::Insurance, Line::Premises, Line::SoftwareShare, Line::Payments],
    ),
    (
        "coop-start",
        text::COOP_GROUP_START,
        &[
            Shared::CoopStart,
            Shared::CoopShares,
            Shared::CoopShareInterest,
            Shared::CoopLoan,
            Shared::CoopLoanRate,
            Shared::CoopLoanYears,
            Shared::CoopGrant,
        ],
        &[Line::Start],
    ),
    (
        "coop-work",
        text::COOP_GROUP_WORK,
        &[Shared::CoopActive, Shared::CoopGrowth, Shared::CoopContractHours, Shared::CoopContractPrice],
        &[],
    ),
    ("coop-surplus", text::COOP_GROUP_SURPLUS, &[Shared::CoopReserves, Shared::CoopDividendBy], &[]),
];

/// Fields of the accounts.
pub(crate) fn fields(view: &View, accounts: Option<&Accounts>) -> Html {
    let mut first = FIRST.to_vec();
    if view.scenario().coop.linked == YesNo::No {
        first.extend(MEMBER);
    }
    let group = |(name, title, fields, lines): &(&'static str, Key, &[Shared], &[Line])| {
        let amount: Money = accounts.map_or(Money::ZERO, |accounts| lines.iter().map(|line| accounts.years[0].amount(*line)).sum());
        let title = if amount < Money::ZERO {
            text::coop_group_sum(view.lang, view.attr(*title), format::pounds(view.currency(), -amount)).text()
        } else {
            view.attr(*title)
        };
        details(view, name, title, || html! { <div class="fields">{ for fields.iter().map(|shared| one(view, *shared)) }</div> })
    };
    html! {
        <div class="coop-fields">
            <h3>{ view.text(text::COOP_FIGURES) }</h3>
            <div class="fields">{ for first.into_iter().map(|shared| one(view, shared)) }</div>
            <div>{ for GROUPS.iter().map(group) }</div>
        </div>
    }
}

/// Field of a figure: one of the made-up co-op says what it is assumed to be of.
fn one(view: &View, shared: Shared) -> Html {
    match claim(view, shared) {
        Some(claim) => called(view, Field::Shared(shared), label(view.lang, Field::Shared(shared)), claim),
        None => field(view, Field::Shared(shared)),
    }
}

/// Figures that the accounts are made from and that are not nothing, each with its value: for paper.
pub(crate) fn entered(view: &View) -> impl Iterator<Item = Shared> + '_ {
    let is_linked = view.scenario().coop.linked == YesNo::Yes;
    let all = [Shared::CoopMembers, Shared::CoopActive, Shared::CoopStaff, Shared::CoopSoftware, Shared::CoopOther]
        .into_iter()
        .chain((!is_linked).then_some(MEMBER).into_iter().flatten())
        .chain(GROUPS.iter().flat_map(|(_, _, fields, _)| fields.iter().copied()).filter(|shared| *shared != Shared::CoopActive));
    all.filter(|shared| has_part(view, *shared))
}

/// True where a figure has a part in the accounts as they stand.
fn has_part(view: &View, shared: Shared) -> bool {
    let (coop, field) = (&view.scenario().coop, Field::Shared(shared));
    match shared {
        Shared::CoopLoanYears => coop.loan > Money::ZERO,
        Shared::CoopDividendBy => coop.shares_out(),
        Shared::CoopActive | Shared::CoopReserves => true,
        _ => field.get(view.scenario()) != Value::Number(0),
    }
}
