//! A deal applied to a week, step by step. All amounts are a year's.

use super::rights::{self, Extra, Own};
use super::sales::{Costs, Fees, Sales};
use super::{Beside, Hours, Line, Outcome, Profits, Statement};
use crate::choice::{Basis, HoursOf, SoldBy, Status, YesNo};
use crate::money::{Money, Quantity};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::{Added, AddedTax, Besides, Pack};

/// Every result on the way to an [`Outcome`]: what the lines are made of, and what derivations tell.
pub(crate) struct Working {
    /// Weeks worked.
    pub(crate) weeks: Quantity,
    /// What the worker is for the law: self-employed where no law is applied.
    pub(crate) status: Status,
    /// How a week's hours are spent.
    pub(crate) hours: Hours,
    /// Jobs.
    pub(crate) jobs: Quantity,
    /// What customers pay.
    pub(crate) sales: Sales,
    /// What is taken of the fare.
    pub(crate) fees: Fees,
    /// The fare less fees, or the wage.
    pub(crate) earned: Money,
    /// Tips.
    pub(crate) tips: Money,
    /// What the work costs the worker.
    pub(crate) costs: Costs,
    /// The subscription.
    pub(crate) subscription: Money,
    /// The patronage dividend.
    pub(crate) dividend: Money,
    /// What is paid on top.
    pub(crate) extra: Extra,
    /// What is paid for work: tips and dividend apart.
    pub(crate) pay: Money,
    /// What the worker pays into pensions.
    pub(crate) own: Own,
    /// What is put by beside the pay.
    pub(crate) beside: Beside,
    /// All that comes in.
    pub(crate) income: Money,
    /// The approved mileage rate, and what the employer pays for the miles: an employee's.
    pub(crate) mileage: (Money, Money),
    /// What may be deducted, and what was.
    pub(crate) profits: Profits,
    /// What the worker has besides, and what the deal adds to it.
    pub(crate) taxed: (Besides, Added),
    /// What that adds to the year's bill.
    pub(crate) due: AddedTax,
    /// Whether it is known what customers pay.
    pub(crate) knows_customers: bool,
}

impl Working {
    /// Applies `deal` to `week`, taxed by `tax` under `pack`.
    pub(crate) fn of(week: &Week, deal: &Deal, tax: &TaxSituation, pack: &Pack) -> Self {
        let weeks = week.weeks;
        let status = if tax.before_tax == YesNo::Yes { Status::SelfEmployed } else { deal.status };
        let jobs = week.weekly_jobs().share(deal.volume).times(weeks);
        let hours = Hours::under(week, deal);
        let sold = match week.sold_by {
            SoldBy::Hour => hours.engaged.times(weeks),
            SoldBy::Job => jobs,
        };
        let sales = Sales::of(week, deal, sold);
        let fees = match deal.basis {
            Basis::Fares => Fees::of(deal, sales.fares, jobs, weeks),
            Basis::Wage => Fees::default(),
        };
        let earned = match deal.basis {
            Basis::Fares => sales.fares - fees.all(),
            Basis::Wage => deal.wage.rate.times(hours.of(deal.wage.hours).times(weeks)),
        };
        let tips = week.tips.share(deal.volume).times(weeks);
        let costs = Costs::of(week, deal);
        let subscription = deal.membership.subscription.yearly(weeks);
        let dividend = fees.all().share(deal.membership.dividend) + deal.membership.dividend_amount;
        let law = (tax, pack);
        let extra = Extra::of(deal, status, law, (hours, weeks), earned, (costs.all(), costs.miles));
        let pay = earned + extra.guarantee + extra.minimum + extra.holiday;
        let (own, mut beside) = rights::beside((week, deal), status, law, (pay + dividend, pay));
        beside.carried_costs = costs.carried;

        // What is taxed: all that comes in, before fees where they are deducted from it.
        let income = pay + tips + dividend;
        let mut profits = Profits::default();
        let mut mileage = (Money::ZERO, Money::ZERO);
        let added = if status == Status::Employee {
            // Mileage allowance relief: what the employer pays for a mile less than the approved rate (ITEPA 2003, section 231).
            mileage = (
                pack.mileage(status, tax.vehicle, costs.miles).unwrap_or_default(),
                week.mile_cost.times(costs.miles) - costs.mileage,
            );
            Added { wages: income, exempt: tips, relief: (mileage.0 - mileage.1).max(Money::ZERO), ..Added::default() }
        } else {
            profits = Profits::of(deal, tax, pack, (income + fees.all(), fees.all() + subscription), &costs);
            Added { profit: profits.taxed(), ..Added::default() }
        };
        let besides = Besides { wages: tax.wages, profit: tax.other_profit };
        let due = match tax.before_tax {
            YesNo::Yes => AddedTax::default(),
            YesNo::No => pack.assess_added(tax.nation, besides, added, tax.loan, tax.postgraduate),
        };
        let taxed = (besides, added);
        Self {
            weeks,
            status,
            hours,
            jobs,
            sales,
            fees,
            earned,
            tips,
            costs,
            subscription,
            dividend,
            extra,
            pay,
            own,
            beside,
            income,
            mileage,
            profits,
            taxed,
            due,
            knows_customers: week.tells_customers_price(deal),
        }
    }

    /// The lines, added up.
    pub(crate) fn outcome(&self) -> Outcome {
        let mut amounts = [Money::ZERO; Line::ALL.len()];
        for (line, amount) in [
            (Line::CustomersPay, self.sales.customers_pay),
            (Line::CustomerFees, self.sales.fares - self.sales.customers_pay),
            (Line::PlatformFees, self.earned - self.sales.fares),
            (Line::TopUp, self.extra.guarantee + self.extra.minimum),
            (Line::Tips, self.tips),
            (Line::HolidayPay, self.extra.holiday),
            (Line::RunningCosts, -self.costs.all()),
            (Line::Subscription, -self.subscription),
            (Line::Dividend, self.dividend),
            (Line::IncomeTax, -self.due.income_tax),
            (Line::Class4, -self.due.class4),
            (Line::Class1, -self.due.class1),
            (Line::StudentLoan, -self.due.student_loan),
            (Line::Pension, -self.own.all()),
        ] {
            amounts[line as usize] = amount;
        }
        Outcome {
            year: Statement::of(amounts),
            beside: self.beside,
            minimum_top_up: self.extra.minimum,
            hours: self.hours,
            weeks: self.weeks,
            fee_by: self.fees.by,
            status: self.status,
            profits: self.profits,
            knows_customers: self.knows_customers,
        }
    }
}

impl Hours {
    /// How a week's hours are spent under a deal.
    fn under(week: &Week, deal: &Deal) -> Self {
        let engaged = week.hours.share(week.busy).share(deal.volume);
        let waiting = if engaged < week.hours { week.hours - engaged } else { Quantity::ZERO };
        Self { engaged, waiting, unpaid: week.unpaid }
    }

    /// The hours of the year that something counts for.
    pub(crate) fn yearly(self, of: HoursOf, weeks: Quantity) -> Quantity {
        self.of(of).times(weeks)
    }
}
