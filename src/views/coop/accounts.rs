//! The co-op's own accounts: whether it pays its way, and what each rule would share out.

use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Payback, Year, YEARS};
use coop_or_gig_engine::choice::{Basis, Choice as _, DividendBy, Status, YesNo};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::coop::need::{besides, needed};

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
    let is_taxed = scenario.tax.before_tax == YesNo::No;
    is_taxed.then(|| match scenario.coop.dividend_by {
        _ if view.comparison.outcomes[to].status == Status::Employee => text::COOP_DIVIDEND_EMPLOYED,
        DividendBy::Fees => text::COOP_DIVIDEND_FEES,
        DividendBy::Hours => text::COOP_DIVIDEND_HOURS,
        DividendBy::Head => text::COOP_DIVIDEND_HEAD,
    })
}

pub(crate) fn coop(view: &View) -> Vec<Html> {
    let lang = view.lang;
    let coop = &view.scenario().coop;
    let Some(accounts) = &compare::accounts(view.scenario()) else { return vec![note(view.attr(text::COOP_NONE))] };
    if !coop.has_costs() {
        let income = [Line::Fees, Line::ContractFees, Line::Subscriptions].map(|line| accounts.years[0].amount(line));
        let left = format::money(view.currency(), income.into_iter().sum());
        return vec![note(view.attr(text::COOP_NO_COSTS)), note(text::coop_brings(lang, left).text())];
    }
    let mut parts = sentences(view, accounts);
    parts.extend([
        html! { <h3>{ view.text(text::COOP_CHART) }</h3> },
        line::by_year(view, accounts.years.iter().map(|year| year.amount(Line::Surplus))),
        table_of_years(view, accounts),
        table_of_rules(view, accounts),
    ]);
    parts.extend(taxed(view).map(|key| note(view.attr(key))));
    if coop.linked == YesNo::Yes {
        parts.push(note(view.attr(text::COOP_LINKED_NOTE)));
    }
    parts.push(note(view.attr(text::COOP_NOTE)));
    parts
}

/// Sentences on what the co-op needs, what carries it, and how many members that takes.
fn sentences(view: &View, accounts: &Accounts) -> Vec<Html> {
    let (lang, coop) = (view.lang, &view.scenario().coop);
    let class = if accounts.footing.holds() { "said" } else { "said warning" };
    let mut parts = vec![html! { <p {class}>{ changing(needed(view)) }{ space() }{ changing(footing(view, accounts)) }</p> }];
    parts.extend(cash(view, accounts).map(|short| html! { <p key={&*short} class="said warning">{ short }</p> }));
    parts.extend(besides(view));
    parts.push(note(match accounts.members_to_break_even {
        Threshold::AtLeast(members) => text::coop_members_least(lang, format::quantity(members)).text(),
        Threshold::AtMost(members) => text::coop_members_most(lang, format::quantity(members)).text(),
        Threshold::Never => view.attr(text::COOP_MEMBERS_NEVER),
        Threshold::Always => view.attr(text::COOP_MEMBERS_ALWAYS),
    }));
    let knows_customers = coop.linked == YesNo::No || view.comparison.outcomes[view.comparison.to].knows_customers;
    if let Some(share) = accounts.years[0].payout().filter(|_| knows_customers) {
        parts.push(note(text::coop_payout(lang, format::percent(share)).text()));
    }
    parts.extend(capital(view, accounts).into_iter().map(note));
    parts
}

/// Table of the accounts, line by line and year by year.
fn table_of_years(view: &View, accounts: &Accounts) -> Html {
    let coop = &view.scenario().coop;
    let mut heads = vec![view.attr(text::YEARS_YEAR)];
    heads.extend((1..=YEARS).map(|year| AttrValue::from(year.to_string())));
    let has_wage = coop.linked == YesNo::Yes && view.scenario().deals[view.comparison.to].basis == Basis::Wage;
    let label = |line: Line| if line == Line::Fees && has_wage { text::COOP_LINE_LEFT } else { label(line) };
    let row = |label: Key, cell: &dyn Fn(&Year) -> String| (view.text(label).to_owned(), accounts.years.iter().map(cell).collect());
    let has = |line: &&Line| line.is_total() || accounts.years.iter().any(|year| year.amount(**line) != Money::ZERO);
    let mut rows = vec![row(text::SHARED_LABELS[Shared::CoopMembers as usize], &|year| format::quantity(year.members))];
    rows.extend(
        Line::ALL.iter().filter(has).map(|line| row(label(*line), &|year| format::pounds(view.currency(), year.amount(*line)))),
    );
    if coop.loan > Money::ZERO {
        rows.push(row(text::COOP_REPAID, &|year| format::pounds(view.currency(), -year.repaid)));
        rows.push(row(text::COOP_OWED, &|year| format::pounds(view.currency(), year.balance.loan)));
    }
    rows.push(row(text::COOP_CASH, &|year| format::pounds(view.currency(), year.balance.cash)));
    plain_table(&view.attr(text::COOP_CAPTION), heads, rows)
}

/// Table of what each rule would share out.
fn table_of_rules(view: &View, accounts: &Accounts) -> Html {
    let names = text::SHARED_OPTIONS[Shared::CoopDividendBy as usize];
    let row = |(by, name): (&DividendBy, &Key)| {
        (view.text(*name).to_owned(), vec![format::money(view.currency(), accounts.years[0].dividend(*by))])
    };
    let rows = DividendBy::ALL.iter().zip(names).map(row).collect();
    plain_table(&view.attr(text::COOP_RULES), vec![view.attr(text::COOP_RULE), view.attr(text::PERIOD_YEAR)], rows)
}

/// Sentence that says what carries a normal year, or that no source does.
pub(crate) fn footing(view: &View, accounts: &Accounts) -> AttrValue {
    let lang = view.lang;
    let normal = format::pounds(view.currency(), Money(accounts.normal.pence().abs()));
    match accounts.footing {
        Footing::Members => text::coop_members(lang, normal),
        Footing::Contract => text::coop_contract(lang, normal),
        Footing::Grant => text::coop_grant(lang, normal),
        Footing::Nothing => text::coop_nothing(lang, normal),
    }
    .text()
}

/// Sentence that the cash runs out, whatever the surplus. `None` where it does not.
pub(crate) fn cash(view: &View, accounts: &Accounts) -> Option<AttrValue> {
    let lang = view.lang;
    let (place, missing) = accounts.runs_out?;
    Some(text::coop_cash_short(lang, (place + 1).to_string(), format::pounds(view.currency(), missing)).text())
}

/// Sentences on what was raised, and when it has been earned back.
fn capital(view: &View, accounts: &Accounts) -> Vec<AttrValue> {
    let (lang, coop) = (view.lang, &view.scenario().coop);
    let mut said = Vec::new();
    if accounts.raised > Money::ZERO {
        said.push(text::coop_raised(lang, format::pounds(view.currency(), accounts.raised)).text());
    }
    match accounts.loan_back {
        Payback::Nothing => {}
        Payback::Never => said.push(view.attr(text::COOP_LOAN_NEVER)),
        Payback::Years(years) => said.push(text::coop_loan_back(lang, format::whole(years), coop.loan_years.to_string()).text()),
    }
    match accounts.start_back {
        Payback::Nothing => {}
        Payback::Never => said.push(view.attr(text::COOP_START_NEVER)),
        Payback::Years(years) => said.push(text::coop_start_back(lang, format::whole(years)).text()),
    }
    said
}
