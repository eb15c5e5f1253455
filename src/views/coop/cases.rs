//! Rows of what the co-op must get, and what a normal year leaves, if it goes otherwise than planned.

use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::coop_cases::{self, Case, Outcome};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Outcome as Member};
use yew::prelude::*;

use crate::components::section::note;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::answer::period;
use crate::views::coop::explained_amount::{why, Of};
use crate::views::coop::need;

/// The rows, under the question that they answer.
pub(crate) fn cases(view: &View) -> Html {
    shown(view, &|outcome: &Outcome| why(view, Of::Case(outcome.case), label(view, outcome)))
}

/// The rows on paper, where nothing can be opened.
pub(crate) fn on_paper(view: &View) -> Html {
    shown(view, &|outcome: &Outcome| changing(label(view, outcome)))
}

fn shown(view: &View, label: &dyn Fn(&Outcome) -> Html) -> Html {
    let outcomes = coop_cases::outcomes(view.scenario());
    let title = found(view, &outcomes);
    // What all cases take by the same time is told at the head of the column.
    let every = need::every_of(view, outcomes.iter().map(|outcome| &outcome.needs));
    let takes = every.map_or_else(
        || view.attr(text::COOP_CASES_NEED),
        |every| text::coop_cases_each(view.lang, period::unit(view.lang, every.into())).text(),
    );
    let told = if every.is_some() { need::amount } else { need::in_short };
    let is_by_time = outcomes.first().is_some_and(|planned| need::is_by_time(view, &planned.needs));
    let has_part = has_part(view, &outcomes);
    let has_dividend = view.scenario().coop.shares_out();
    let heads = [(true, text::COOP_LINE_SURPLUS), (has_part, text::COOP_CASES_PART), (has_dividend, text::COOP_CASES_DIVIDEND)];
    let heads =
        heads.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, key)| html! { <th scope="col">{ view.text(key) }</th> });
    let row = |outcome: &Outcome| {
        let class = (outcome.normal < Money::ZERO).then_some("short");
        let part = outcome.part_of_sales.filter(|_| has_part).map(format::percent_up);
        let dividend = has_dividend.then(|| format::pounds(view.currency(), outcome.dividend));
        html! {
            <tr>
                <th scope="row">{ label(outcome) }</th>
                <td>{ changing(told(view, &outcome.needs)) }</td>
                <td {class}>{ changing(format::pounds(view.currency(), outcome.normal)) }</td>
                { for part.into_iter().chain(dividend).map(|cell| html! { <td>{ changing(cell) }</td> }) }
            </tr>
        }
    };
    html! {
        <div class="coop-cases">
            <h3 key={&*title}>{ unbroken(title.clone()) }</h3>
            <table class="plain">
                <thead><tr><th scope="col">{ view.text(text::COOP_CASES_CASE) }</th><th scope="col">{ changing(takes) }</th>{ for heads }</tr></thead>
                <tbody>{ for outcomes.iter().map(row) }</tbody>
            </table>
            { for kept(view).map(note) }
            { for is_by_time.then(|| note(view.attr(text::COOP_CASES_FLAT))) }
        </div>
    }
}

/// Finding of the rows: what it takes with fewer members, or with half the jobs where no fewer can be. Where that is no amount, the rows
/// are only named.
fn found(view: &View, outcomes: &[Outcome]) -> AttrValue {
    let case = |case: Case| outcomes.iter().find(|outcome| outcome.case == case);
    let Some(outcome) =
        case(Case::FewerMembers).or_else(|| case(Case::HalfTheJobs)).filter(|outcome| need::is_some(&outcome.needs))
    else {
        return view.attr(text::COOP_CASES_ELSE);
    };
    let takes = need::in_short(view, &outcome.needs);
    match outcome.case {
        Case::FewerMembers => {
            text::coop_cases(view.lang, format::form(outcome.members), takes, format::quantity(outcome.members)).text()
        }
        _ => text::coop_cases_half(view.lang, takes).text(),
    }
}

/// Sentences on what a member keeps under the deal compared from, as planned, and in each case in which that is another amount:
/// accounts that stand as well with half the jobs say nothing of those who have half of them. `None` where the accounts are not
/// linked to the comparison.
pub(crate) fn kept(view: &View) -> Option<AttrValue> {
    let Comparison { from, to, outcomes, .. } = &*view.comparison;
    let period = view.state.period;
    let told = |of: &Member| format::format_rounded(view.currency(), of.statement(period).amount(Line::TakeHome), period);
    let planned = told(&coop_cases::member_in(view.scenario(), Case::Planned)?);
    let other = Case::ALL.into_iter().filter_map(|case| {
        let amount = told(&coop_cases::member_in(view.scenario(), case)?);
        (amount != planned).then(|| (name(view, case), amount))
    });
    let own = [(view.name(*from), told(&outcomes[*from])), (view.name(*to), planned.clone())];
    // Names may have colons of their own.
    let told: Vec<_> = own.into_iter().chain(other).map(|(name, amount)| format!("{amount} ({name})")).collect();
    let title = text::kept_caption(view.lang, period::unit(view.lang, period)).text();
    Some(format!("{title}: {}.", told.join(", ")).into())
}

/// True where the part of sales that would do is told. It says more only where the need is an amount.
pub(crate) fn has_part(view: &View, outcomes: &[Outcome]) -> bool {
    let is_amount = outcomes.first().is_some_and(|planned| need::is_amount(view, &planned.needs));
    let is_linked = view.scenario().coop.linked == YesNo::Yes;
    let knows_sales = !is_linked || view.comparison.outcomes[view.comparison.to].knows_customers;
    is_amount && knows_sales && outcomes.iter().all(|outcome| outcome.part_of_sales.is_some())
}

/// Name of a case.
pub(crate) fn name(view: &View, case: Case) -> AttrValue {
    let outcomes = coop_cases::outcomes(view.scenario());
    outcomes.iter().find(|outcome| outcome.case == case).map_or_else(AttrValue::default, |outcome| label(view, outcome))
}

fn label(view: &View, outcome: &Outcome) -> AttrValue {
    match outcome.case {
        Case::Planned => view.attr(text::COOP_CASE_PLANNED),
        Case::HalfTheJobs => view.attr(text::COOP_CASE_JOBS),
        Case::FewerMembers => text::coop_case_members(view.lang, format::quantity(outcome.members)).text(),
        Case::HigherCosts => view.attr(text::COOP_CASE_COSTS),
    }
}
