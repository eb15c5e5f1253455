//! The co-op's own accounts: whether it pays its way, and what each rule would share out.

use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Payback, Year, YEARS};
use coop_or_gig_engine::choice::{Basis, Choice as _, DividendBy, Status, YesNo};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::el::{el, of};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::format;
use crate::locale::{text, Key, Lang};
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
        let left = format::money(income.into_iter().sum());
        return vec![note(view.attr(text::COOP_NO_COSTS)), note(text::coop_brings(lang, left).text())];
    }
    let warns = if accounts.footing.holds() { "said" } else { "said warning" };
    let mut parts = vec![of("p", warns).say(needed(view)).say(" ").say(footing(lang, accounts)).into()];
    if let Some(short) = cash(lang, accounts) {
        parts.push(of("p", "said warning").say(short).into());
    }
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

    parts.push(el("h3").say(view.text(text::COOP_CHART)).into());
    parts.push(line::by_year(view, accounts.years.iter().map(|year| year.amount(Line::Surplus))));

    let mut heads = vec![view.attr(text::YEARS_YEAR)];
    heads.extend((1..=YEARS).map(|year| AttrValue::from(year.to_string())));
    let has = |line: &&Line| line.is_total() || accounts.years.iter().any(|year| year.amount(**line) != Money::ZERO);
    let has_wage = coop.linked == YesNo::Yes && view.scenario().deals[view.comparison.to].basis == Basis::Wage;
    let label = |line: Line| if line == Line::Fees && has_wage { text::COOP_LINE_LEFT } else { label(line) };
    let row = |line: &Line| {
        (view.text(label(*line)).to_owned(), accounts.years.iter().map(|year| format::pounds(year.amount(*line))).collect())
    };
    let count = accounts.years.iter().map(|year| format::quantity(year.members)).collect();
    let mut rows = vec![(view.text(text::SHARED_LABELS[Shared::CoopMembers as usize]).to_owned(), count)];
    rows.extend(Line::ALL.iter().filter(has).map(row));
    let mut row = |label: Key, of: fn(&Year) -> Money| {
        rows.push((view.text(label).to_owned(), accounts.years.iter().map(|year| format::pounds(of(year))).collect()));
    };
    if coop.loan > Money::ZERO {
        row(text::COOP_REPAID, |year| -year.repaid);
        row(text::COOP_OWED, |year| year.balance.loan);
    }
    row(text::COOP_CASH, |year| year.balance.cash);
    parts.push(plain_table(&view.attr(text::COOP_CAPTION), heads, rows));

    let rules = text::SHARED_OPTIONS[Shared::CoopDividendBy as usize];
    let rule =
        |(by, name): (&DividendBy, &Key)| (view.text(*name).to_owned(), vec![format::money(accounts.years[0].dividend(*by))]);
    let rows = DividendBy::ALL.iter().zip(rules).map(rule).collect();
    parts.push(plain_table(&view.attr(text::COOP_RULES), vec![view.attr(text::COOP_RULE), view.attr(text::PERIOD_YEAR)], rows));
    if let Some(taxed) = taxed(view) {
        parts.push(note(view.attr(taxed)));
    }
    if coop.linked == YesNo::Yes {
        parts.push(note(view.attr(text::COOP_LINKED_NOTE)));
    }
    parts.push(note(view.attr(text::COOP_NOTE)));
    parts
}

/// Sentence that says what carries a normal year, or that no source does.
pub(crate) fn footing(lang: Lang, accounts: &Accounts) -> AttrValue {
    let normal = format::pounds(Money(accounts.normal.pence().abs()));
    match accounts.footing {
        Footing::Members => text::coop_members(lang, normal),
        Footing::Contract => text::coop_contract(lang, normal),
        Footing::Grant => text::coop_grant(lang, normal),
        Footing::Nothing => text::coop_nothing(lang, normal),
    }
    .text()
}

/// Sentence that the cash runs out, whatever the surplus. `None` where it does not.
pub(crate) fn cash(lang: Lang, accounts: &Accounts) -> Option<AttrValue> {
    let (place, missing) = accounts.runs_out?;
    Some(text::coop_cash_short(lang, (place + 1).to_string(), format::pounds(missing)).text())
}

/// Sentences on what was raised, and when it has been earned back.
fn capital(view: &View, accounts: &Accounts) -> Vec<AttrValue> {
    let (lang, coop) = (view.lang, &view.scenario().coop);
    let mut said = Vec::new();
    if accounts.raised > Money::ZERO {
        said.push(text::coop_raised(lang, format::pounds(accounts.raised)).text());
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
