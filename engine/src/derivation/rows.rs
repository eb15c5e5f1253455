//! The rows of an outcome, for a year and for each period.

use std::rc::Rc;

use super::figures::{months, Figures};
use super::op::Op;
use super::profit::Taxed;
use super::rights::{beside, Extra, Pensions};
use super::rule::Rule;
use super::step::Step;
use super::taxes::Taxes;
use super::told::Told;
use super::work::Work;
use crate::choice::{Basis, HoursOf};
use crate::money::Money;
use crate::outcome::{Line, Outcome, Period, Statement, Working};

/// The rows of one outcome for one period.
pub(super) struct Rows<'a> {
    figures: &'a Figures<'a>,
    working: &'a Working,
    outcome: Outcome,
    work: Work,
    extra: Extra,
    period: Period,
    /// What a year's amount is spread over; none for a year.
    over: Option<(Rule, Rc<Step>)>,
}

impl<'a> Rows<'a> {
    pub(super) fn of(figures: &'a Figures<'a>, working: &'a Working, period: Period) -> Self {
        let work = Work::of(figures, working);
        let extra = Extra::of(figures, working, &work);
        let over = match period {
            Period::Year => None,
            Period::Month => Some((Rule::AMonth, months())),
            Period::Week => Some((Rule::AWeek, Rc::clone(&figures.weeks))),
            Period::Hour => Some((Rule::AnHour, work.hours(HoursOf::Worked))),
        };
        Self { figures, working, outcome: working.outcome(), work, extra, period, over }
    }

    /// The derivation of a row.
    pub(super) fn row(&self, told: Told) -> Rc<Step> {
        match told {
            Told::Line(Line::Pay) => self.pay(),
            Told::Line(Line::TakeHome) => self.take_home(),
            Told::Line(line @ (Line::IncomeTax | Line::Class4 | Line::Class1 | Line::StudentLoan)) => {
                let [income_tax, class4, class1, student_loan] = self.taxes();
                let year = match line {
                    Line::IncomeTax => income_tax,
                    Line::Class4 => class4,
                    Line::Class1 => class1,
                    _ => student_loan,
                };
                self.spread(told, year)
            }
            Told::Line(line) => self.spread(told, self.plain(line)),
            Told::Beside(line) => self.spread(told, beside(self.figures, self.working, &self.work, &self.extra, line)),
        }
    }

    fn statement(&self) -> Statement {
        self.outcome.statement(self.period)
    }

    /// What of a year's row falls to the period. Where nothing applies there is nothing to spread.
    fn spread(&self, told: Told, year: Rc<Step>) -> Rc<Step> {
        let Some((rule, over)) = self.over.as_ref().filter(|_| !year.is_nothing()) else { return year };
        let amount = match told {
            Told::Line(line) => self.statement().amount(line),
            Told::Beside(line) => self.outcome.beside(self.period).amount(line),
        };
        Step::of(*rule, amount, Op::Per, vec![year, Rc::clone(over)]).as_row(told)
    }

    /// A year's line that is neither a total nor a tax.
    fn plain(&self, line: Line) -> Rc<Step> {
        let (working, work) = (self.working, &self.work);
        let taken_off = |rule, amount: Money, step: &Rc<Step>| {
            if step.is_nothing() {
                return Rc::clone(step);
            }
            Step::of(rule, amount, Op::TakenOff, vec![Rc::clone(step)])
        };
        let amount = self.outcome.year.amount(line);
        match line {
            Line::CustomersPay => Rc::clone(&work.customers_pay),
            Line::CustomerFees | Line::PlatformFees if amount == Money::ZERO && !working.knows_customers => {
                Step::nothing(Rule::NotKnown)
            }
            Line::CustomerFees if Rc::ptr_eq(&work.customers_pay, &work.fares) => Step::nothing(Rule::NoCustomerFees),
            Line::CustomerFees => {
                let parts = vec![Rc::clone(&work.fares), Rc::clone(&work.customers_pay)];
                Step::of(Rule::CustomerFees, amount, Op::Difference, parts)
            }
            Line::PlatformFees if self.figures.deal().basis == Basis::Wage => {
                let parts = vec![Rc::clone(&work.earned), Rc::clone(&work.fares)];
                Step::of(Rule::KeptBack, amount, Op::Difference, parts)
            }
            Line::PlatformFees => taken_off(Rule::PlatformFees, amount, &work.fees),
            Line::TopUp => Rc::clone(&self.extra.top_up),
            Line::Tips => Rc::clone(&work.tips),
            Line::HolidayPay => Rc::clone(&self.extra.holiday),
            Line::RunningCosts => taken_off(Rule::RunningCosts, amount, &work.costs.all),
            Line::Subscription => taken_off(Rule::Subscription, amount, &work.subscription),
            Line::Dividend => Rc::clone(&work.dividend),
            _ => taken_off(Rule::Pension, amount, &Pensions::of(self.figures, working, &self.extra.pay).own),
        }
    }

    fn taxes(&self) -> [Rc<Step>; 4] {
        let taxed = Taxed::of(self.figures, self.working, &self.work, &self.extra);
        Taxes::of(self.figures, self.working, taxed).all()
    }

    /// All lines down to what reaches the worker.
    fn pay(&self) -> Rc<Step> {
        let lines = &Line::ALL[..Line::Pay as usize];
        let lines = lines.iter().map(|line| self.spread(Told::Line(*line), self.plain(*line))).collect();
        Step::sum(Rule::Pay, self.statement().amount(Line::Pay), lines, Rule::NoPay).as_row(Told::Line(Line::Pay))
    }

    fn take_home(&self) -> Rc<Step> {
        let taxes = [Line::IncomeTax, Line::Class4, Line::Class1, Line::StudentLoan].map(Told::Line);
        let taxes = taxes.into_iter().zip(self.taxes()).map(|(told, year)| self.spread(told, year)).collect();
        let taxes = Step::sum(Rule::Taxes, -self.statement().taxes(), taxes, Rule::BeforeTax);
        let line = |line| self.spread(Told::Line(line), self.plain(line));
        let parts =
            vec![self.pay(), line(Line::RunningCosts), line(Line::Subscription), line(Line::Dividend), taxes, line(Line::Pension)];
        let amount = self.statement().amount(Line::TakeHome);
        Step::sum(Rule::TakeHome, amount, parts, Rule::NoPay).as_row(Told::Line(Line::TakeHome))
    }
}
