//! A deal applied to a week, rule by rule. All amounts are a year's.

use super::{Line, NonCash, Outcome, Statement};
use crate::choice::{Basis, Status, YesNo};
use crate::field::Shared;
use crate::money::{Money, Quantity};
use crate::rules::bill::{Additions, Bill};
use crate::rules::costs::Costs;
use crate::rules::dividend::dividend;
use crate::rules::earned::earned;
use crate::rules::employer;
use crate::rules::fees::Fees;
use crate::rules::holiday::holiday;
use crate::rules::hours::{jobs, YearHours};
use crate::rules::pension::Pensions;
use crate::rules::profit::{Business, Flows, Profits, Taxed};
use crate::rules::sales::Sales;
use crate::rules::share_interest::share_interest;
use crate::rules::sick_pay::sick_pay;
use crate::rules::subscription::subscription;
use crate::rules::tips::tips;
use crate::rules::top_up::TopUps;
use crate::rules::universal_credit::Credit;
use crate::rules::Facts;
use crate::tax::OtherIncome;
use crate::trace::{Rule, Tracer};

/// Every amount that an [`Outcome`] is made of, and, where the tracer records, how each came about.
pub(crate) struct Calculation<T: Tracer> {
    /// Weeks worked a year.
    pub(crate) weeks: T::Of<Quantity>,
    /// Status of the worker before the law; self-employed where all is before tax, so that no law is applied.
    pub(crate) status: Status,
    /// Hours of the year and of a week, by how they are spent.
    pub(crate) hours: YearHours<T>,
    /// Basis of pay: fares or a wage.
    basis: Basis,
    /// Sales of the year: what customers pay, and the fares.
    pub(crate) sales: Sales<T>,
    /// Fees taken of the fares.
    pub(crate) fees: Fees<T>,
    /// Pay before any top-up: the fares less fees, or the wage.
    pub(crate) earned: T::Of<Money>,
    /// Tips.
    pub(crate) tips: T::Of<Money>,
    /// Running costs.
    pub(crate) costs: Costs<T>,
    /// The subscription.
    pub(crate) subscription: T::Of<Money>,
    /// The patronage dividend.
    pub(crate) dividend: T::Of<Money>,
    /// Top-ups of pay: to the guarantee, then to the minimum wage.
    pub(crate) top_ups: TopUps<T>,
    /// Holiday pay.
    pub(crate) holiday: T::Of<Money>,
    /// Payments into pensions, with their tax relief.
    pub(crate) pensions: Pensions<T>,
    /// Sick pay to be expected.
    pub(crate) sick_pay: T::Of<Money>,
    /// Interest on the joining share.
    pub(crate) share_interest: T::Of<Money>,
    /// The employer's National Insurance.
    pub(crate) employer: T::Of<Money>,
    /// Profits by each way of deducting expenses, and the way used; all 0 for an employee.
    pub(crate) profits: Profits,
    /// Business of a self-employed person or a worker; `None` for an employee.
    pub(crate) business: Option<Business<T>>,
    /// Amounts that the deal adds to what is taxed.
    pub(crate) additions: Additions<T>,
    /// Tax, contributions and loan repayments that the deal adds to the year's bill.
    pub(crate) bill: Bill<T>,
    /// Universal Credit beside the work; `None` where none was entered, or where all is before tax.
    credit: Option<Credit<T>>,
    /// True where the price for customers is known.
    pub(crate) knows_customers: bool,
}

impl<T: Tracer> Calculation<T> {
    /// Applies the deal to the week.
    pub(crate) fn new(trace: &T, facts: Facts) -> Self {
        let Facts { week, deal, tax, pack } = facts;
        let weeks = trace.shared(Shared::Weeks, week.weeks);
        let jobs = jobs(trace, facts, &weeks);
        let hours = YearHours::new(trace, facts, &weeks);
        let sales = Sales::new(trace, facts, &hours, (&jobs, &weeks));
        let fees = Fees::new(trace, facts, &sales.fares, &jobs, &weeks);
        let earned = earned(trace, facts, &hours, (&sales.fares, &fees.all));
        let tips = tips(trace, facts, &weeks);
        let costs = Costs::new(trace, facts, &weeks);
        let subscription = subscription(trace, deal, &weeks);
        let dividend = dividend(trace, facts, &fees.all);
        let top_ups = TopUps::new(trace, facts, (&hours, &weeks), &earned, &costs);
        let holiday = holiday(trace, facts, &top_ups.paid, &weeks);
        let pay = trace.sum(Rule::WorkPay, [&earned, &top_ups.all, &holiday], Rule::NoPay);
        let taxed = Taxed::new(
            trace,
            facts,
            &Flows {
                fares: &sales.fares,
                earned: &earned,
                top_up: &top_ups.all,
                holiday: &holiday,
                pay: &pay,
                tips: &tips,
                dividend: &dividend,
                fees: &fees.all,
                subscription: &subscription,
                costs: &costs,
            },
        );
        let besides = OtherIncome { wages: tax.wages, profit: tax.other_profit };
        let bill = match tax.before_tax {
            YesNo::Yes => Bill::before_tax(trace),
            YesNo::No => Bill::new(trace, pack, (tax.nation, (tax.loan, tax.postgraduate)), besides, &taxed.additions),
        };
        let pensions = Pensions::new(trace, facts, &pay);
        Self {
            status: facts.status(),
            basis: deal.basis,
            credit: Credit::new(trace, facts, (&taxed, &costs), (&bill, &pensions)),
            pensions,
            sick_pay: sick_pay(trace, facts, &pay, &weeks),
            share_interest: share_interest(trace, facts),
            employer: employer::contributions(trace, facts, &pay, &dividend),
            knows_customers: week.tells_customers_price(deal),
            weeks,
            hours,
            sales,
            fees,
            earned,
            tips,
            costs,
            subscription,
            dividend,
            top_ups,
            holiday,
            profits: taxed.profits,
            business: taxed.business,
            additions: taxed.additions,
            bill,
        }
    }

    /// Turnover, all that comes in before fees, and the sales in it: fares, or the wage of who is no employee. `None` for an employee.
    pub(crate) fn turnover(&self) -> Option<[&T::Of<Money>; 2]> {
        let sales = match self.basis {
            Basis::Fares => &self.sales.fares,
            Basis::Wage => &self.earned,
        };
        self.business.as_ref().map(|business| [&business.turnover, sales])
    }

    /// Amount of a line in the year, negative where it is taken off; `None` for a total, which is the sum of lines above it. Each
    /// line has an arm of its own, so that a new one does not compile without.
    #[inline]
    pub(crate) fn line(&self, trace: &T, line: Line) -> Option<T::Of<Money>> {
        Some(match line {
            Line::CustomersPay => self.sales.customers_pay.clone(),
            Line::CustomerFees => self.customer_fees(trace),
            Line::PlatformFees => self.platform_fees(trace),
            Line::TopUp => self.top_ups.all.clone(),
            Line::Tips => self.tips.clone(),
            Line::HolidayPay => self.holiday.clone(),
            Line::RunningCosts => trace.taken_off(Rule::RunningCosts, &self.costs.own),
            Line::Subscription => trace.taken_off(Rule::Subscription, &self.subscription),
            Line::Dividend => self.dividend.clone(),
            Line::IncomeTax => self.bill.income_tax.clone(),
            Line::Class4 => self.bill.class4.clone(),
            Line::Class1 => self.bill.class1.clone(),
            Line::StudentLoan => self.bill.student_loan.clone(),
            Line::Pension => trace.taken_off(Rule::Pension, &self.pensions.worker),
            Line::UniversalCredit => {
                self.credit.as_ref().map_or_else(|| trace.nothing(Rule::NoUniversalCredit), |of| of.award.clone())
            }
            Line::Pay | Line::TakeHome | Line::WithUniversalCredit => return None,
        })
    }

    /// Fares less what customers pay.
    fn customer_fees(&self, trace: &T) -> T::Of<Money> {
        let Sales { customers_pay, fares, has_fees } = &self.sales;
        if self.is_unknown(T::value(fares) - T::value(customers_pay)) {
            return trace.nothing(Rule::NotKnown);
        }
        if !has_fees {
            return trace.nothing(Rule::NoCustomerFees);
        }
        trace.minus(Rule::CustomerFees, fares, [customers_pay])
    }

    /// Earnings less the fares: fees taken off, or what a deal that pays a wage keeps back.
    fn platform_fees(&self, trace: &T) -> T::Of<Money> {
        let fares = &self.sales.fares;
        if self.is_unknown(T::value(&self.earned) - T::value(fares)) {
            return trace.nothing(Rule::NotKnown);
        }
        match self.basis {
            Basis::Wage => trace.minus(Rule::KeptBack, &self.earned, [fares]),
            Basis::Fares => trace.taken_off(Rule::PlatformFees, &self.fees.all),
        }
    }

    /// True where an amount of fees is 0 because the price for customers is not known.
    fn is_unknown(&self, fees: Money) -> bool {
        !self.knows_customers && fees == Money::ZERO
    }

    /// Outcome with these amounts: its lines hold them, and totals are sums of lines.
    pub(crate) fn outcome(&self, trace: &T) -> Outcome {
        let amounts = Line::ALL.map(|line| self.line(trace, line).map_or(Money::ZERO, |amount| T::value(&amount)));
        Outcome {
            year: Statement::new(amounts),
            non_cash: NonCash {
                employer_pension: T::value(&self.pensions.employer),
                tax_relief: T::value(&self.pensions.relief),
                sick_pay: T::value(&self.sick_pay),
                share_interest: T::value(&self.share_interest),
                employer_contributions: T::value(&self.employer),
                carried_costs: T::value(&self.costs.carried),
            },
            minimum_top_up: self.top_ups.minimum,
            hours: self.hours.week,
            weeks: T::value(&self.weeks),
            fee_by: self.fees.by,
            status: self.status,
            profits: self.profits,
            credit: self.credit.as_ref().map(Credit::assessment),
            knows_customers: self.knows_customers,
        }
    }
}
