//! One deal applied to a week over a year: the money path, as ordered lines that add up to the penny.

mod profits;
mod rights;
mod sales;
mod statement;
mod ten_pounds;

pub use profits::Profits;
pub use rights::Beside;
pub(crate) use sales::Costs;
pub use statement::{Line, Period, Statement};
pub use ten_pounds::TenPounds;

use crate::choice::{Basis, HoursOf, SoldBy, Status, YesNo};
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::{Added, AddedTax, Besides, Pack};
use rights::Extra;
use sales::{percentage_fee, Sales};

/// How the hours of a week are spent under a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// With a customer or on the way to one.
    pub engaged: Quantity,
    /// Logged on, without work. Nothing once the jobs fill the hours logged on.
    pub waiting: Quantity,
    /// Travel between clients, admin.
    pub unpaid: Quantity,
}

impl Hours {
    /// All hours worked.
    pub fn worked(self) -> Quantity {
        self.engaged + self.waiting + self.unpaid
    }

    /// The hours that something counts for.
    pub fn of(self, hours: HoursOf) -> Quantity {
        match hours {
            HoursOf::Engaged => self.engaged,
            HoursOf::LoggedOn => self.engaged + self.waiting,
            HoursOf::Worked => self.worked(),
        }
    }
}

/// A deal applied to a week over a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The lines for the year.
    pub year: Statement,
    /// What is put by beside the pay, for the year.
    pub beside: Beside,
    /// The part of the top-up that the minimum wage asks for, for the year; the rest is the deal's own guarantee.
    pub minimum_top_up: Money,
    /// How a week's hours are spent.
    pub hours: Hours,
    /// Weeks worked a year.
    pub weeks: Quantity,
    /// What the worker is for the law: self-employed where no law is applied.
    pub status: Status,
    /// What may be deducted, and what was; nothing for an employee.
    pub profits: Profits,
}

impl Outcome {
    /// Applies `deal` to `week`, taxed by `tax` under `pack`.
    pub fn of(week: &Week, deal: &Deal, tax: &TaxSituation, pack: &Pack) -> Self {
        let weeks = week.weeks;
        let status = if tax.before_tax == YesNo::Yes { Status::SelfEmployed } else { deal.status };
        let jobs = week.jobs.share(deal.volume).times(weeks);
        let engaged = week.hours.share(week.busy).share(deal.volume);
        let hours = Hours {
            engaged,
            waiting: if engaged < week.hours { week.hours - engaged } else { Quantity::ZERO },
            unpaid: week.unpaid,
        };
        let sold = match week.sold_by {
            SoldBy::Hour => engaged.times(weeks),
            SoldBy::Job => jobs,
        };
        let sales = Sales::of(week, deal, sold);
        let fees = match deal.basis {
            Basis::Fares => percentage_fee(deal, sales.fares, weeks) + deal.per_job.times(jobs) + deal.flat.yearly(weeks),
            Basis::Wage => Money::ZERO,
        };
        let earned = match deal.basis {
            Basis::Fares => sales.fares - fees,
            Basis::Wage => deal.wage.rate.times(hours.of(deal.wage.hours).times(weeks)),
        };
        let tips = week.tips.share(deal.volume).times(weeks);
        let costs = Costs::of(week, deal);
        let subscription = deal.membership.subscription.yearly(weeks);
        let dividend = fees.share(deal.membership.dividend) + deal.membership.dividend_amount;
        let law = (tax, pack);
        let extra = Extra::of(deal, status, law, (hours, weeks), earned, (costs.all(), costs.miles));
        let top_up = extra.guarantee + extra.minimum;
        let pay = earned + top_up + extra.holiday;
        let (pension, mut beside) = rights::beside((week, deal), status, law, (pay + dividend, pay));
        beside.carried_costs = costs.carried;

        // What is taxed: all that comes in, before fees where they are deducted from it.
        let income = pay + tips + dividend;
        let mut profits = Profits::default();
        let added = if status == Status::Employee {
            let flat_rate = pack.mileage(tax.vehicle, costs.miles).unwrap_or_default();
            // Mileage allowance relief: what the employer pays for a mile less than the approved rate (ITEPA 2003, section 231).
            let paid = week.mile_cost.times(costs.miles) - costs.mileage;
            Added { wages: income, exempt: tips, relief: (flat_rate - paid).max(Money::ZERO), ..Added::default() }
        } else {
            profits = Profits::of(deal, tax, pack, (income + fees, fees + subscription), &costs);
            Added { profit: profits.taxed(), ..Added::default() }
        };
        let due = match tax.before_tax {
            YesNo::Yes => AddedTax::default(),
            YesNo::No => {
                let besides = Besides { wages: tax.wages, profit: tax.other_profit };
                pack.assess_added(tax.nation, besides, added, tax.loan, tax.postgraduate)
            }
        };

        let mut amounts = [Money::ZERO; Line::ALL.len()];
        for (line, amount) in [
            (Line::CustomersPay, sales.customers_pay),
            (Line::CustomerFees, sales.fares - sales.customers_pay),
            (Line::PlatformFees, earned - sales.fares),
            (Line::TopUp, top_up),
            (Line::Tips, tips),
            (Line::HolidayPay, extra.holiday),
            (Line::RunningCosts, -costs.all()),
            (Line::Subscription, -subscription),
            (Line::Dividend, dividend),
            (Line::IncomeTax, -due.income_tax),
            (Line::Class4, -due.class4),
            (Line::Class1, -due.class1),
            (Line::StudentLoan, -due.student_loan),
            (Line::Pension, -pension),
        ] {
            amounts[line as usize] = amount;
        }
        Self { year: Statement::of(amounts), beside, minimum_top_up: extra.minimum, hours, weeks, status, profits }
    }

    /// How many of this period a year has.
    fn parts(&self, period: Period) -> Quantity {
        match period {
            Period::Year => Quantity::ONE,
            Period::Month => Quantity::whole(12),
            Period::Week => self.weeks,
            Period::Hour => self.hours.worked().times(self.weeks),
        }
    }

    /// The lines for `period`. Each line is the year's, divided and rounded to the penny; the totals are sums of the lines
    /// shown, so they add up in every period.
    pub fn statement(&self, period: Period) -> Statement {
        let parts = self.parts(period);
        Statement::of(self.year.each(|amount| amount.per(parts)))
    }

    /// What is put by for `period`.
    pub fn beside(&self, period: Period) -> Beside {
        let parts = self.parts(period);
        let Beside { employer_pension, tax_relief, sick_pay, share_interest, employer_contributions, carried_costs } = self.beside;
        Beside {
            employer_pension: employer_pension.per(parts),
            tax_relief: tax_relief.per(parts),
            sick_pay: sick_pay.per(parts),
            share_interest: share_interest.per(parts),
            employer_contributions: employer_contributions.per(parts),
            carried_costs: carried_costs.per(parts),
        }
    }

    /// What the worker keeps in a year.
    pub fn take_home(&self) -> Money {
        self.year.amount(Line::TakeHome)
    }

    /// Total reward a year, before tax: pay, what the organisation puts by for the worker, and its sick pay.
    pub fn reward(&self) -> Money {
        self.year.amount(Line::Pay) + self.beside.worker()
    }

    /// What the organisation keeps in a year: all fees and the subscription, less what it pays on top, the dividend, and what
    /// employing the worker costs it. Negative where the work costs it more than it brings.
    pub fn organisation(&self) -> Money {
        self.year.organisation() - self.beside.cost()
    }

    /// Take rate: everything the organisation keeps ÷ everything the customer pays, tips apart.
    pub fn take_rate(&self) -> Ratio {
        self.organisation().as_ratio_of(self.year.amount(Line::CustomersPay))
    }
}
