//! The rows of an outcome, for a year and for each period.

use std::rc::Rc;

use super::{besides, next, split};
use crate::choice::HoursOf;
use crate::due::DueLine;
use crate::field::Term;
use crate::money::Money;
use crate::outcome::{Calculation, Line, NonCashLine, Outcome, Period, SplitPart};
use crate::rules::payments_on_account::Payments;
use crate::rules::threshold_amounts::ThresholdAmounts;
use crate::rules::Facts;
use crate::thresholds::ThresholdLine;
use crate::trace::{Op, Recording, RowId, Rule, Step, Tracer as _};

/// The rows of one outcome for one period.
pub(super) struct Rows<'a> {
    pub(super) trace: Recording,
    pub(super) facts: Facts<'a>,
    /// Every amount of the year with its step.
    pub(super) calculation: Calculation<Recording>,
    /// The outcome with these amounts.
    pub(super) outcome: Outcome,
    /// Payments of a tax return.
    payments: Payments<Recording>,
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
        let payments = Payments::new(&trace, facts, &calculation.additions, &calculation.bill);
        let outcome = calculation.outcome(&trace);
        Self { trace, facts, calculation, outcome, payments, period, over }
    }

    /// Derivation of a row for the period. A new row does not compile without one.
    pub(super) fn row(&self, row: RowId) -> Rc<Step> {
        let of = &self.calculation;
        let year = match row {
            RowId::Line(line) => match of.line(&self.trace, line) {
                Some(amount) => amount.step,
                None if line == Line::Pay => return self.pay(),
                None if line == Line::TakeHome => return self.take_home(),
                None => return self.with_credit(),
            },
            RowId::NonCash(NonCashLine::EmployerPension) => Rc::clone(&of.pensions.employer.step),
            RowId::NonCash(NonCashLine::TaxRelief) => Rc::clone(&of.pensions.relief.step),
            RowId::NonCash(NonCashLine::SickPay) => Rc::clone(&of.sick_pay.step),
            RowId::NonCash(NonCashLine::ShareInterest) => Rc::clone(&of.share_interest.step),
            RowId::NonCash(NonCashLine::EmployerContributions) => Rc::clone(&of.employer.step),
            RowId::NonCash(NonCashLine::CarriedCosts) => Rc::clone(&of.costs.carried.step),
            RowId::Due(DueLine::PutAside) => Rc::clone(&self.payments.put_aside.step),
            RowId::Due(line) => return self.payment(line),
            RowId::Next(part) => return next::part(&self.trace, self.facts, part),
            RowId::Threshold(line) => return self.of_threshold(line),
            RowId::Split(SplitPart::Worker) => return self.take_home(),
            RowId::Split(part) => split::part(self, part),
            RowId::TakeRate => return split::take_rate(self),
            RowId::Hours(line) => return Rc::clone(&of.hours.on(line).step),
            RowId::BeforeTax => return self.before_tax(),
            RowId::Against(line) => return besides::against(&self.trace, self.facts, self.before_tax(), line),
            RowId::Profit(line) => return besides::profit(of, line),
            RowId::Cover => return self.cover(),
            RowId::Share => return self.trace.term(Term::Share, self.facts.deal.membership.share).step,
        };
        self.spread(row, year)
    }

    /// Derivation of a line of the year that is no total.
    pub(super) fn of_year(&self, line: Line) -> Rc<Step> {
        self.calculation.line(&self.trace, line).map_or_else(|| Step::nothing(Rule::NoPay), |amount| amount.step)
    }

    /// Part of a year's row that falls to the period. A row to which nothing applies stays as it is.
    fn spread(&self, row: RowId, year: Rc<Step>) -> Rc<Step> {
        let Some((rule, over)) = self.over.as_ref().filter(|_| !year.is_nothing()) else { return year };
        let parts = vec![Rc::clone(&year), Rc::clone(over)];
        let (amount, op) = match row {
            RowId::Line(line) => (self.amount(line), Op::Per),
            RowId::NonCash(line) => (self.outcome.non_cash(self.period).amount(line), Op::Per),
            RowId::Split(part) => (self.outcome.split(self.period).amount(part), Op::Per),
            _ => (year.value.money().per_up(self.outcome.parts(self.period)), Op::PerUp),
        };
        Step::new(*rule, amount, op, parts).as_row(row)
    }

    /// Derivation of a payment of a tax return, or of its bill.
    fn payment(&self, line: DueLine) -> Rc<Step> {
        let of = &self.payments;
        let amount = match line {
            DueLine::PutAside => &of.put_aside,
            DueLine::TaxBill => &of.bill,
            DueLine::FirstJanuary => &of.first_january,
            DueLine::July => &of.july,
            DueLine::LaterJanuary => &of.later_january,
        };
        Rc::clone(&amount.step)
    }

    /// Derivation of an amount that thresholds are held against: a year's, whatever the period is.
    fn of_threshold(&self, line: ThresholdLine) -> Rc<Step> {
        let of = &self.calculation;
        let of = ThresholdAmounts::new(&self.trace, self.facts, of.turnover(), &of.additions);
        let amount = match line {
            ThresholdLine::Turnover => of.turnover,
            ThresholdLine::Sales => of.sales,
            ThresholdLine::Profit => of.profit,
            ThresholdLine::Wages => of.wages,
            ThresholdLine::Class2 => of.class2,
        };
        amount.step
    }

    /// Amount of a line for the period.
    fn amount(&self, line: Line) -> Money {
        self.outcome.statement(self.period).amount(line)
    }

    /// Derivation of pay: all lines above it together.
    fn pay(&self) -> Rc<Step> {
        let lines = &Line::ALL[..Line::Pay as usize];
        let lines = lines.iter().map(|line| self.row(RowId::Line(*line))).collect();
        Step::sum(Rule::Pay, self.amount(Line::Pay), lines, Rule::NoPay).as_row(RowId::Line(Line::Pay))
    }

    /// Derivation of take-home with Universal Credit.
    fn with_credit(&self) -> Rc<Step> {
        let (line, credit) = (Line::WithUniversalCredit, RowId::Line(Line::UniversalCredit));
        let parts = vec![self.take_home(), self.row(credit)];
        Step::sum(Rule::WithUniversalCredit, self.amount(line), parts, Rule::NoPay).as_row(RowId::Line(line))
    }

    /// Derivation of take-home: pay and the lines below it, the taxes among them as one.
    fn take_home(&self) -> Rc<Step> {
        let line = |line| self.row(RowId::Line(line));
        let due = -self.outcome.statement(self.period).taxes();
        let mut parts = vec![self.pay()];
        for below in &Line::ALL[Line::Pay as usize + 1..Line::TakeHome as usize] {
            match Line::TAXES.iter().position(|tax| tax == below) {
                None => parts.push(line(*below)),
                Some(0) => parts.push(Step::sum(Rule::Taxes, due, Line::TAXES.map(line).to_vec(), Rule::BeforeTax)),
                Some(_) => {}
            }
        }
        Step::sum(Rule::TakeHome, self.amount(Line::TakeHome), parts, Rule::NoPay).as_row(RowId::Line(Line::TakeHome))
    }

    /// Derivation of the hours that earn the flat fee and the subscription.
    fn cover(&self) -> Rc<Step> {
        if self.period != Period::Year {
            return Self::new(self.trace.clone(), self.facts, Period::Year).cover();
        }
        besides::cover(&self.trace, &self.calculation, self.pay())
    }

    /// Derivation of an hour's income before tax and pension, without holiday pay and tips.
    fn before_tax(&self) -> Rc<Step> {
        if self.period != Period::Hour {
            return Self::new(self.trace.clone(), self.facts, Period::Hour).before_tax();
        }
        let rows = [Line::Pay, Line::RunningCosts, Line::Subscription, Line::Dividend].map(|line| self.row(RowId::Line(line)));
        let amount = self.outcome.statement(Period::Hour).before_tax();
        let mut hour = Step::sum(Rule::HourBeforeTax, amount, rows.to_vec(), Rule::NoPay);
        for (rule, line) in [(Rule::HourWithoutHoliday, Line::HolidayPay), (Rule::HourWithoutTips, Line::Tips)] {
            let left_out = self.row(RowId::Line(line));
            if !left_out.is_nothing() {
                let amount = hour.value.money() - left_out.value.money();
                hour = Step::new(rule, amount, Op::Difference, vec![hour, left_out]);
            }
        }
        hour
    }
}
