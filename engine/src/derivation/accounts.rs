//! A co-op's own accounts, row by row and year by year, and what a normal year leaves.

use std::rc::Rc;

use super::rows::Rows;
use super::split;
use crate::accounts::{self, Books, Raising, Row, Trader, YEARS};
use crate::choice::YesNo;
use crate::compare;
use crate::coop_cases::Case;
use crate::field::{Input, Shared, Term};
use crate::money::{Money, Quantity, Ratio};
use crate::need::{self, Need, Needs};
use crate::outcome::{HoursLine, Period};
use crate::rules::{employer, Facts};
use crate::scenario::{Coop, Scenario};
use crate::settle::{corporation_tax, without_dividend};
use crate::tax::{self, Pack};
use crate::trace::{Op, Recorded, Recording, Rule, Step, Tracer as _};

/// The accounts of a scenario's co-op with the step of every amount.
pub struct AccountsSteps {
    trace: Recording,
    books: Vec<Books<Recording>>,
}

impl AccountsSteps {
    /// The accounts of a scenario's co-op. `None` where it has no members, or there is no pack for the tax year.
    pub fn new(scenario: &Scenario) -> Option<Self> {
        Self::by(Recording::new(scenario.pair().1), scenario)
    }

    fn by(trace: Recording, scenario: &Scenario) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        if scenario.coop.members <= Quantity::ZERO {
            return None;
        }
        let tax = |profit: &Recorded<Money>| corporation_tax(&trace, scenario, pack, profit);
        let books = accounts::books(&trace, &scenario.coop, &member(&trace, &without_dividend(scenario), pack), YEARS, &tax);
        Some(Self { trace, books })
    }

    /// Derivation of a row in a year, by its place from 0. `None` for a year that is not looked at.
    pub fn row(&self, row: Row, place: usize) -> Option<Rc<Step>> {
        let books = self.books.get(place)?;
        Some(match row {
            Row::Members => Rc::clone(&books.members.step),
            Row::Line(line) => books.line(&self.trace, line).step,
            Row::Repaid => self.trace.taken_off(Rule::CoopSpends, &books.repaid).step,
            Row::Owed => Rc::clone(&books.closing.loan.step),
            Row::Cash => Rc::clone(&books.closing.cash.step),
            Row::Dividend(by) => Rc::clone(&books.dividends[by as usize].step),
        })
    }

    /// Derivation of what was kept by the end of a year, by its place from 0. `None` for a year that is not looked at.
    pub fn reserves(&self, place: usize) -> Option<Rc<Step>> {
        self.books.get(place).map(|books| Rc::clone(&books.closing.reserves.step))
    }

    /// Derivation of the part of the first year's sales that goes to the workers. `None` where there are no sales.
    pub fn payout(&self) -> Option<Rc<Step>> {
        let books = self.books.first()?;
        let (paid_out, sales) = (books.paid_out(&self.trace).step, &books.trading.sales.step);
        let part = (!sales.value.is_zero()).then(|| paid_out.value.money().as_ratio_of(sales.value.money()))?;
        Some(Step::new(Rule::Payout, part, Op::AsRatio, vec![paid_out, Rc::clone(sales)]))
    }
}

/// Derivation of the surplus of a normal year of a co-op's accounts. `None` where it has no members, or there is no pack for the tax
/// year.
pub fn normal_year(scenario: &Scenario) -> Option<Rc<Step>> {
    normal(&Recording::new(scenario.pair().1), scenario)
}

/// Derivation of the surplus of a normal year where the co-op gets the least that it needs. `None` where no value would do.
pub fn need(scenario: &Scenario, need: &Need) -> Option<Rc<Step>> {
    at_need(Recording::new(scenario.pair().1), scenario, need)
}

fn at_need(trace: Recording, scenario: &Scenario, need: &Need) -> Option<Rc<Step>> {
    let mut changed = scenario.clone();
    need::put(&mut changed, need.input, trace.place, need.least?);
    normal(&Recording { found: Some(need.input), ..trace }, &changed)
}

/// Derivation of the surplus of a normal year with a number of members that was searched for. `None` where that is none.
pub fn with_members(scenario: &Scenario, members: Quantity) -> Option<Rc<Step>> {
    let mut changed = scenario.clone();
    changed.coop.members = members;
    normal(&Recording { found: Some(Input::Shared(Shared::CoopMembers)), ..Recording::new(scenario.pair().1) }, &changed)
}

/// Derivation of the surplus of a normal year where a part of all sales that was searched for is the only fee. `None` where the
/// co-op has no members, or there is no pack for the tax year.
pub fn with_part_of_sales(scenario: &Scenario, part: Ratio) -> Option<Rc<Step>> {
    at_part(Recording::new(scenario.pair().1), scenario, part)
}

fn at_part(trace: Recording, scenario: &Scenario, part: Ratio) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year).filter(|_| scenario.coop.members > Quantity::ZERO)?;
    let trace = Recording { found: Some(Input::Shared(Shared::CoopFee)), ..trace };
    let plain = without_dividend(scenario);
    let coop = Coop { fee: part, ..plain.coop };
    let mut trader = member(&trace, &plain, pack);
    trader.fees = Trader::charged(&trace, &coop, &trader.sales);
    let members = trace.shared(Shared::CoopMembers, coop.members);
    Some(accounts::normal(&trace, &coop, &trader, &members).step)
}

/// Derivations of a case of a co-op's accounts.
pub struct CaseSteps {
    /// The figure that the case takes another value of, where it is one. `None` where it is several, or the case changes none.
    pub figure: Option<Rc<Step>>,
    /// The surplus of a normal year.
    pub normal: Rc<Step>,
    /// The surplus of a normal year where the co-op gets the least that it needs in that case. `None` where no value would do.
    pub need: Option<Rc<Step>>,
    /// The surplus of a normal year at the least part of all sales that would do in that case. `None` where none would.
    pub part: Option<Rc<Step>>,
    /// The dividend of the member in the first year.
    pub dividend: Rc<Step>,
}

/// Derivations of a case of a co-op's accounts. `None` where there are no accounts, or the case is no other than the planned one.
pub fn case(scenario: &Scenario, case: Case) -> Option<CaseSteps> {
    let changed = case.of(scenario)?;
    let place = scenario.pair().1;
    let part = case.part().map(|part| Rc::new((scenario.clone(), part)));
    let trace = Recording { changes: case.changes(scenario.coop.linked), case: part, ..Recording::new(place) };
    let Needs { own, instead, .. } = need::needs(&changed)?;
    let figure = match (case, scenario.coop.linked) {
        (Case::HalfTheJobs, YesNo::Yes) => Some(trace.term(Term::Volume, changed.deals[place].volume).step),
        (Case::HalfTheJobs, YesNo::No) => Some(trace.shared(Shared::CoopSales, changed.coop.sales).step),
        (Case::FewerMembers, _) => Some(trace.shared(Shared::CoopMembers, changed.coop.members).step),
        (Case::Planned | Case::HigherCosts, _) => None,
    };
    Some(CaseSteps {
        figure,
        normal: normal(&trace, &changed)?,
        need: at_need(trace.clone(), &changed, &instead.unwrap_or(own)),
        part: compare::accounts(&changed)?.fee_to_break_even.and_then(|part| at_part(trace.clone(), &changed, part)),
        dividend: AccountsSteps::by(trace, &changed)?.row(Row::Dividend(changed.coop.dividend_by), 0)?,
    })
}

/// Derivations of the capital that is still to be raised, and of what is left over of it.
pub fn capital(scenario: &Scenario) -> [Rc<Step>; 2] {
    let trace = Recording::new(scenario.pair().1);
    let raising = Raising::new(&trace, &scenario.coop);
    [raising.missing(&trace).step, raising.left(&trace).step]
}

/// Derivation of the surplus of a normal year.
fn normal(trace: &Recording, scenario: &Scenario) -> Option<Rc<Step>> {
    let pack = tax::pack(scenario.tax.year)?;
    if scenario.coop.members <= Quantity::ZERO {
        return None;
    }
    let plain = without_dividend(scenario);
    let members = trace.shared(Shared::CoopMembers, plain.coop.members);
    Some(accounts::normal(trace, &plain.coop, &member(trace, &plain, pack), &members).step)
}

/// Member of the co-op and what they bring in a year: the worker of the comparison where the accounts are linked to it.
fn member(trace: &Recording, scenario: &Scenario, pack: &Pack) -> Trader<Recording> {
    let facts = Facts { week: &scenario.week, deal: &scenario.deals[trace.place], tax: &scenario.tax, pack };
    let rows = Rows::new(trace.clone(), facts, Period::Year);
    let hours = trace.times(Rule::MemberHours, rows.calculation.hours.on(HoursLine::Worked), &rows.calculation.weeks);
    let employed = employer::on_dividend(trace, facts);
    if scenario.coop.linked == YesNo::No {
        return Trader::from_coop(trace, &scenario.coop, hours, employed);
    }
    let of = &rows.calculation;
    // The interest on shares is among the co-op's own figures.
    let kept = Recorded::new(rows.outcome.organisation(), split::organisation(&rows));
    let kept = trace.sum(Rule::MemberKept, [&kept, &of.share_interest], Rule::NothingTaken);
    let fees = trace.less(Rule::MemberFeesOfDeal, &kept, &of.subscription);
    Trader { sales: of.sales.customers_pay.clone(), fees, subscription: of.subscription.clone(), hours, employed }
}
