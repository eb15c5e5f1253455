//! The rows of an outcome, for a year and for each period.

use std::rc::Rc;

use crate::choice::{Basis, HoursOf};
use crate::money::Money;
use crate::outcome::{BesideLine, Calculation, Line, Outcome, Period};
use crate::rules::Facts;
use crate::trace::{Op, Recording, RowId, Rule, Step, Tracer as _};

/// The rows of one outcome for one period.
pub(super) struct Rows<'a> {
    trace: Recording,
    facts: Facts<'a>,
    calculation: Calculation<Recording>,
    outcome: Outcome,
    period: Period,
    /// Divisor of a year's amounts with its rule: months, weeks or hours worked. `None` for a year.
    over: Option<(Rule, Rc<Step>)>,
}

impl<'a> Rows<'a> {
    /// The rows of a deal applied to a week.
    pub(super) fn new(trace: Recording, facts: Facts<'a>, period: Period) -> Self {
        let calculation = Calculation::new(&trace, facts);
        let over = match period {
            Period::Year => None,
            Period::Month => Some((Rule::AMonth, trace.months().step)),
            Period::Week => Some((Rule::AWeek, Rc::clone(&calculation.weeks.step))),
            Period::Hour => Some((Rule::AnHour, Rc::clone(&calculation.hours.of(HoursOf::Worked).step))),
        };
        Self { trace, facts, outcome: calculation.outcome(), calculation, period, over }
    }

    /// Derivation of a row for the period. Each row has an arm of its own, so that a new one does not compile without.
    pub(super) fn row(&self, row: RowId) -> Rc<Step> {
        let (trace, of) = (&self.trace, &self.calculation);
        let year = match row {
            RowId::Line(Line::Pay) => return self.pay(),
            RowId::Line(Line::TakeHome) => return self.take_home(),
            RowId::Line(Line::CustomersPay) => Rc::clone(&of.sales.customers_pay.step),
            RowId::Line(Line::CustomerFees) => self.customer_fees(),
            RowId::Line(Line::PlatformFees) => self.platform_fees(),
            RowId::Line(Line::TopUp) => Rc::clone(&of.top_ups.all.step),
            RowId::Line(Line::Tips) => Rc::clone(&of.tips.step),
            RowId::Line(Line::HolidayPay) => Rc::clone(&of.holiday.step),
            RowId::Line(Line::RunningCosts) => trace.taken_off(Rule::RunningCosts, &of.costs.own).step,
            RowId::Line(Line::Subscription) => trace.taken_off(Rule::Subscription, &of.subscription).step,
            RowId::Line(Line::Dividend) => Rc::clone(&of.dividend.step),
            RowId::Line(Line::IncomeTax) => Rc::clone(&of.bill.income_tax.step),
            RowId::Line(Line::Class4) => Rc::clone(&of.bill.class4.step),
            RowId::Line(Line::Class1) => Rc::clone(&of.bill.class1.step),
            RowId::Line(Line::StudentLoan) => Rc::clone(&of.bill.student_loan.step),
            RowId::Line(Line::Pension) => trace.taken_off(Rule::Pension, &of.pensions.worker).step,
            RowId::Beside(BesideLine::EmployerPension) => Rc::clone(&of.pensions.employer.step),
            RowId::Beside(BesideLine::TaxRelief) => Rc::clone(&of.pensions.relief.step),
            RowId::Beside(BesideLine::SickPay) => Rc::clone(&of.sick_pay.step),
            RowId::Beside(BesideLine::ShareInterest) => Rc::clone(&of.share_interest.step),
            RowId::Beside(BesideLine::EmployerContributions) => Rc::clone(&of.employer.step),
            RowId::Beside(BesideLine::CarriedCosts) => Rc::clone(&of.costs.carried.step),
        };
        self.spread(row, year)
    }

    /// Part of a year's row that falls to the period. A row to which nothing applies stays as it is.
    fn spread(&self, row: RowId, year: Rc<Step>) -> Rc<Step> {
        let Some((rule, over)) = self.over.as_ref().filter(|_| !year.is_nothing()) else { return year };
        let amount = match row {
            RowId::Line(line) => self.amount(line),
            RowId::Beside(line) => self.outcome.beside(self.period).amount(line),
        };
        Step::new(*rule, amount, Op::Per, vec![year, Rc::clone(over)]).as_row(row)
    }

    /// Amount of a line for the period.
    fn amount(&self, line: Line) -> Money {
        self.outcome.statement(self.period).amount(line)
    }

    /// True where a year's line is 0 because the price for customers is not known.
    fn is_unknown(&self, line: Line) -> bool {
        !self.calculation.knows_customers && self.outcome.year.amount(line) == Money::ZERO
    }

    fn customer_fees(&self) -> Rc<Step> {
        let sales = &self.calculation.sales;
        if self.is_unknown(Line::CustomerFees) {
            return Step::nothing(Rule::NotKnown);
        }
        if !sales.has_fees {
            return Step::nothing(Rule::NoCustomerFees);
        }
        self.trace.minus(Rule::CustomerFees, &sales.fares, [&sales.customers_pay]).step
    }

    fn platform_fees(&self) -> Rc<Step> {
        let of = &self.calculation;
        if self.is_unknown(Line::PlatformFees) {
            return Step::nothing(Rule::NotKnown);
        }
        match self.facts.deal.basis {
            Basis::Wage => self.trace.minus(Rule::KeptBack, &of.earned, [&of.sales.fares]).step,
            Basis::Fares => self.trace.taken_off(Rule::PlatformFees, &of.fees.all).step,
        }
    }

    /// Derivation of pay: all lines above it together.
    fn pay(&self) -> Rc<Step> {
        let lines = &Line::ALL[..Line::Pay as usize];
        let lines = lines.iter().map(|line| self.row(RowId::Line(*line))).collect();
        Step::sum(Rule::Pay, self.amount(Line::Pay), lines, Rule::NoPay).as_row(RowId::Line(Line::Pay))
    }

    fn take_home(&self) -> Rc<Step> {
        let line = |line| self.row(RowId::Line(line));
        let taxes = [Line::IncomeTax, Line::Class4, Line::Class1, Line::StudentLoan].map(line).to_vec();
        let due = -self.outcome.statement(self.period).taxes();
        let taxes = Step::sum(Rule::Taxes, due, taxes, Rule::BeforeTax);
        let parts =
            vec![self.pay(), line(Line::RunningCosts), line(Line::Subscription), line(Line::Dividend), taxes, line(Line::Pension)];
        Step::sum(Rule::TakeHome, self.amount(Line::TakeHome), parts, Rule::NoPay).as_row(RowId::Line(Line::TakeHome))
    }
}
