//! The co-op's own accounts: whether it pays its way, and what each rule would share out.

use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Row, YEARS};
use coop_or_gig_engine::choice::{Basis, Choice as _, DividendBy, Status, YesNo};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::derivation::Value;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::section::note;
use crate::components::table::table_of;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::coop::example::{self, Shown};
use crate::views::coop::explained_amount::{why, Of};
use crate::views::coop::need;

/// Label of a line: a cost by its figure's name.
fn label(line: Line) -> Key {
    let figure = |shared: Shared| text::SHARED_LABELS[shared as usize];
    match line {
        Line::Fees => text::COOP_LINE_FEES,
        Line::ContractFees => text::COOP_LINE_CONTRACT_FEES,
        Line::Subscriptions => text::COOP_LINE_SUBSCRIPTIONS,
        Line::Grant => figure(Shared::CoopGrant),
        Line::Staff => figure(Shared::CoopStaff),
        Line::Software => figure(Shared::CoopSoftware),
        Line::SoftwareShare => figure(Shared::CoopSoftwareShare),
        Line::Payments => figure(Shared::CoopPayments),
        Line::Insurance => figure(Shared::CoopInsurance),
        Line::Premises => figure(Shared::CoopPremises),
        Line::Other => figure(Shared::CoopOther),
        Line::Start => figure(Shared::CoopStart),
        Line::LoanInterest => text::COOP_LINE_LOAN_INTEREST,
        Line::ShareInterest => figure(Shared::CoopShareInterest),
        Line::Surplus => text::COOP_LINE_SURPLUS,
        Line::Dividend => text::COOP_LINE_DIVIDEND,
        Line::DividendContributions => text::COOP_LINE_DIVIDEND_CONTRIBUTIONS,
        Line::Tax => text::COOP_LINE_TAX,
        Line::Kept => text::COOP_LINE_KEPT,
    }
}

/// Tax law on the dividend of the rule chosen; `None` where all is before tax.
fn taxed(view: &View) -> Option<Key> {
    let (scenario, to) = (view.scenario(), view.comparison.to);
    (!view.is_before_tax()).then(|| match scenario.coop.dividend_by {
        _ if view.comparison.outcomes[to].status == Status::Employee => text::COOP_DIVIDEND_EMPLOYED,
        DividendBy::Fees => text::COOP_DIVIDEND_FEES,
        DividendBy::Hours => text::COOP_DIVIDEND_HOURS,
        DividendBy::Head => text::COOP_DIVIDEND_HEAD,
    })
}

/// Sentences on what carries the co-op, and on cash that runs out.
pub(crate) fn carried(view: &View, accounts: &Accounts) -> Html {
    let class = if accounts.pays_its_way() { "footing" } else { "footing warning" };
    let said = footing(view, accounts);
    html! {
        <>
            <p key={&*said} {class}>{ said }</p>
            { for cash(view, accounts).map(|short| html! { <p key={&*short} class="footing warning">{ short }</p> }) }
        </>
    }
}

/// Sentence on the part of what customers pay that goes to the workers. `None` where that is not known.
pub(crate) fn payout(view: &View, accounts: &Accounts) -> Option<AttrValue> {
    let is_linked = view.scenario().coop.linked == YesNo::Yes;
    let knows_customers = !is_linked || view.comparison.outcomes[view.comparison.to].knows_customers;
    let share = accounts.years[0].payout().filter(|_| knows_customers)?;
    let employs = view.scenario().deals[view.comparison.to].status == Status::Employee;
    // What an employer pays on top of the wage reaches no worker's hand, and a subscription is paid out of it.
    let told = match (employs && is_linked, accounts.years[0].amount(Line::Subscriptions) > Money::ZERO) {
        (true, _) => text::coop_payout_employer,
        (false, true) => text::coop_payout_subscription,
        (false, false) => text::coop_payout,
    };
    Some(told(view.lang, format::percent(share)).text())
}

/// Amounts of the dividends by each rule, and the tax law on the rule chosen.
pub(crate) fn rules(view: &View, accounts: &Accounts) -> Html {
    html! { <>{ table_of_rules(view, accounts) }{ for taxed(view).map(|key| note(view.attr(key))) }</> }
}

/// Label of a row.
pub(crate) fn label_of(view: &View, row: Row) -> AttrValue {
    let has_wage = || view.scenario().coop.linked == YesNo::Yes && view.scenario().deals[view.comparison.to].basis == Basis::Wage;
    view.attr(match row {
        Row::Members => text::SHARED_LABELS[Shared::CoopMembers as usize],
        Row::Line(Line::Fees) if has_wage() => text::COOP_LINE_LEFT,
        Row::Line(line) => label(line),
        Row::Repaid => text::COOP_REPAID,
        Row::Owed => text::COOP_OWED,
        Row::Cash => text::COOP_CASH,
        Row::Dividend(by) => text::SHARED_OPTIONS[Shared::CoopDividendBy as usize][by as usize],
    })
}

/// Rows of the table of years that are not nothing.
pub(crate) fn rows(accounts: &Accounts) -> impl Iterator<Item = Row> + '_ {
    Row::of_years().filter(|row| row.is_total() || (0..YEARS).any(|place| !accounts.value(*row, place).is_zero()))
}

/// Table of the accounts, line by line and year by year: each row explains itself.
pub(crate) fn table_of_years(view: &View, accounts: &Accounts) -> Html {
    years(view, accounts, &|row: Row| why(view, Of::Row(row), label_of(view, row)))
}

/// Table of the accounts on paper, where nothing can be opened.
pub(crate) fn years_on_paper(view: &View, accounts: &Accounts) -> Html {
    years(view, accounts, &|row: Row| changing(label_of(view, row)))
}

fn years(view: &View, accounts: &Accounts, label: &dyn Fn(Row) -> Html) -> Html {
    let mut heads = vec![view.attr(text::YEARS_YEAR)];
    heads.extend((1..=YEARS).map(|year| AttrValue::from(year.to_string())));
    let told = |value: Value| match value {
        Value::Quantity(members) => format::quantity(members),
        amount => format::pounds(view.currency(), amount.money()),
    };
    let row = |row: Row| (label(row), (0..YEARS).map(|place| told(accounts.value(row, place))).collect());
    table_of(&view.attr(text::COOP_CAPTION), heads, rows(accounts).map(row).collect())
}

/// Table of what each rule would share out.
fn table_of_rules(view: &View, accounts: &Accounts) -> Html {
    let row = |by: &DividendBy| {
        let row = Row::Dividend(*by);
        (why(view, Of::Row(row), label_of(view, row)), vec![format::money(view.currency(), accounts.years[0].dividend(*by))])
    };
    let rows = DividendBy::ALL.iter().map(row).collect();
    table_of(&view.attr(text::COOP_RULES), vec![view.attr(text::COOP_RULE), view.attr(text::PERIOD_YEAR)], rows)
}

/// Sentences that say what carries a normal year, or that no source does. Where the fee planned is not the one needed, they say at
/// which of the two.
pub(crate) fn footing(view: &View, accounts: &Accounts) -> AttrValue {
    let lang = view.lang;
    let amount = Money(accounts.normal.pence().abs());
    // Pence are told where whole pounds would say that there are none.
    let tell = if amount < Money::pounds(1) { format::money } else { format::pounds };
    let normal = tell(view.currency(), amount);
    let said = match (accounts.footing, need::at_planned(view)) {
        (Footing::Members, _) if amount == Money::ZERO => view.attr(text::COOP_MEMBERS_EVEN),
        (Footing::Contract, _) if amount == Money::ZERO => view.attr(text::COOP_CONTRACT_EVEN),
        (Footing::Members, Some(now)) => text::coop_members_at(lang, now, normal).text(),
        (Footing::Members, None) => text::coop_members(lang, normal).text(),
        (Footing::Contract, Some(now)) => text::coop_contract_at(lang, now, normal).text(),
        (Footing::Contract, None) => text::coop_contract(lang, normal).text(),
        (Footing::Grant, _) => text::coop_grant(lang, normal).text(),
        (Footing::Nothing, _) => text::coop_nothing(lang, normal).text(),
    };
    carries(view, accounts).map_or_else(|| said.clone(), |carries| format!("{said} {}", view.text(carries)).into())
}

/// Sentence on how far what comes in carries the co-op: a year that comes out even pays neither for the start nor for a loan, and with
/// fewer members each year a later one may not come out even. `None` where no more is to be said.
fn carries(view: &View, accounts: &Accounts) -> Option<Key> {
    let coop = &view.scenario().coop;
    match accounts.footing {
        Footing::Grant | Footing::Nothing => None,
        _ if accounts.years[1..].iter().any(|year| year.amount(Line::Surplus) < Money::ZERO) => Some(text::COOP_CARRIES_BUT_LATER),
        Footing::Contract if accounts.pays_its_way() => None,
        Footing::Members if accounts.pays_its_way() => Some(text::COOP_CARRIES),
        _ if coop.loan == Money::ZERO => Some(text::COOP_CARRIES_BUT_START),
        _ if coop.start == Money::ZERO => Some(text::COOP_CARRIES_BUT_REPAYMENT),
        _ => Some(text::COOP_CARRIES_BUT_LOAN),
    }
}

/// Sentence that the cash runs out, whatever the surplus. `None` where it does not.
pub(crate) fn cash(view: &View, accounts: &Accounts) -> Option<AttrValue> {
    let lang = view.lang;
    let (place, missing) = accounts.runs_out?;
    Some(text::coop_cash_short(lang, (place + 1).to_string(), format::pounds(view.currency(), missing)).text())
}

/// Accounts of the co-op that the answer counts on, where it cannot pay its way: its lead is told on that condition. `None` where it
/// can, or where the answer counts on no co-op's accounts.
pub(crate) fn short(view: &View) -> Option<Accounts> {
    let scenario = view.scenario();
    scenario.coop.decides().then(|| compare::accounts(scenario)).flatten().filter(|accounts| !accounts.pays_its_way())
}

/// Warning that the co-op that the answer counts on cannot carry itself, or runs out of cash. `None` where it does neither.
pub(crate) fn warning(view: &View) -> Option<AttrValue> {
    let accounts = short(view)?;
    if accounts.footing.holds() {
        return cash(view, &accounts).map(|said| example::found(view, said));
    }
    let needed = need::needed(&Shown { view: view.clone(), is_example: false })?;
    Some(format!("{} {needed}", footing(view, &accounts)).into())
}
