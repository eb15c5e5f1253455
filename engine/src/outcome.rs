//! One deal applied to a week over a year: the money path, as ordered lines that add up to the penny.

use crate::choice::{Deduction, Loan, MilesFollow, PriceIs, SoldBy, YesNo};
use crate::money::{round_div, Money, Quantity, Ratio};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::{Added, Besides, Pack};

/// A line of the money path, in its order. Deductions hold negative amounts, so that a total is the sum above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// All that customers pay, customer-side fees included; tips apart.
    CustomersPay,
    /// What the organisation adds to the customer's bill.
    CustomerFees,
    /// What the organisation takes of the fare: percentage, per job and flat fees.
    PlatformFees,
    /// Tips.
    Tips,
    /// Total: what reaches the worker.
    Pay,
    /// What the work really costs the worker, less what the deal carries.
    RunningCosts,
    /// The co-op's subscription.
    Subscription,
    /// The patronage dividend: a trading receipt in the year (HMRC BIM24560).
    Dividend,
    /// Income tax on the profit, on top of other income.
    IncomeTax,
    /// Class 4 National Insurance on the profit.
    Class4,
    /// Total: what the worker keeps.
    TakeHome,
}

impl Line {
    /// Every line in order.
    pub const ALL: [Self; 11] = [
        Self::CustomersPay,
        Self::CustomerFees,
        Self::PlatformFees,
        Self::Tips,
        Self::Pay,
        Self::RunningCosts,
        Self::Subscription,
        Self::Dividend,
        Self::IncomeTax,
        Self::Class4,
        Self::TakeHome,
    ];

    /// The line's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CustomersPay => "customers-pay",
            Self::CustomerFees => "customer-fees",
            Self::PlatformFees => "platform-fees",
            Self::Tips => "tips",
            Self::Pay => "pay",
            Self::RunningCosts => "running-costs",
            Self::Subscription => "subscription",
            Self::Dividend => "dividend",
            Self::IncomeTax => "income-tax",
            Self::Class4 => "class-4",
            Self::TakeHome => "take-home",
        }
    }

    /// Whether it is the sum of all lines above it.
    pub const fn is_total(self) -> bool {
        matches!(self, Self::Pay | Self::TakeHome)
    }
}

/// What a period's amounts are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// An hour worked: engaged, waiting and other unpaid time.
    Hour,
    /// A week worked.
    #[default]
    Week,
    /// A twelfth of a year.
    Month,
    /// A year.
    Year,
}

impl Period {
    /// Every period, shortest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Week, Self::Month, Self::Year];
}

/// The lines as shown for one period: each rounded to the penny, the totals being sums of the lines shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement([Money; Line::ALL.len()]);

impl Statement {
    /// Puts the totals in: each is the sum of the lines above it that are no totals themselves.
    fn of(mut amounts: [Money; Line::ALL.len()]) -> Self {
        let mut sum = Money::ZERO;
        for line in Line::ALL {
            if line.is_total() {
                amounts[line as usize] = sum;
            } else {
                sum += amounts[line as usize];
            }
        }
        Self(amounts)
    }

    /// The amount on a line.
    pub fn amount(&self, line: Line) -> Money {
        self.0[line as usize]
    }

    /// What the organisation keeps: all fees and the subscription, less the dividend.
    pub fn organisation(&self) -> Money {
        -(self.amount(Line::CustomerFees)
            + self.amount(Line::PlatformFees)
            + self.amount(Line::Subscription)
            + self.amount(Line::Dividend))
    }

    /// Income tax and contributions.
    pub fn taxes(&self) -> Money {
        -(self.amount(Line::IncomeTax) + self.amount(Line::Class4))
    }

    /// What the worker has before tax: pay less costs and subscription, with the dividend.
    pub fn before_tax(&self) -> Money {
        self.amount(Line::TakeHome) + self.taxes()
    }

    /// What customers hand over, tips included: what is shared out among worker, organisation, costs and tax.
    pub fn from_customers(&self) -> Money {
        self.amount(Line::CustomersPay) + self.amount(Line::Tips)
    }
}

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
}

/// The yearly profit that each way of deducting expenses would leave to be taxed, and the one used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profits {
    /// After what was really spent.
    pub actual: Money,
    /// After simplified mileage and what may be added to it; `None` where the vehicle does not allow it.
    pub mileage: Option<Money>,
    /// After the trading allowance.
    pub allowance: Money,
    /// The one used: never [`Deduction::Best`].
    pub used: Deduction,
}

impl Profits {
    /// The profit of the way used.
    pub fn taxed(&self) -> Money {
        match self.used {
            Deduction::Allowance => self.allowance,
            Deduction::Mileage => self.mileage.unwrap_or(self.actual),
            Deduction::Actual | Deduction::Best => self.actual,
        }
    }

    /// The way asked for; the lowest profit for "whichever leaves me most", real costs on a tie; real costs where mileage is
    /// asked for but not allowed.
    fn choose(&mut self, asked: Deduction) {
        self.used = match asked {
            Deduction::Mileage if self.mileage.is_none() => Deduction::Actual,
            Deduction::Best => {
                let mut best = (self.actual, Deduction::Actual);
                for (profit, way) in [(self.mileage, Deduction::Mileage), (Some(self.allowance), Deduction::Allowance)] {
                    if profit.is_some_and(|profit| profit < best.0) {
                        best = (profit.unwrap_or(best.0), way);
                    }
                }
                best.1
            }
            asked => asked,
        };
    }
}

/// A deal applied to a week over a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The lines for the year.
    pub year: Statement,
    /// How a week's hours are spent.
    pub hours: Hours,
    /// Weeks worked a year.
    pub weeks: Quantity,
    /// What may be deducted, and what was.
    pub profits: Profits,
}

impl Outcome {
    /// Applies `deal` to `week`, taxed by `tax` under `pack`.
    pub fn of(week: &Week, deal: &Deal, tax: &TaxSituation, pack: &Pack) -> Self {
        let weeks = week.weeks;
        let jobs = week.jobs.share(deal.volume).times(weeks);
        let engaged = week.hours.share(week.busy).share(deal.volume);
        let sold = match week.sold_by {
            SoldBy::Hour => engaged.times(weeks),
            SoldBy::Job => jobs,
        };
        let sales = Sales::of(week, deal, sold);
        let fees = percentage_fee(deal, sales.fares, weeks) + deal.per_job.times(jobs) + deal.flat.yearly(weeks);
        let tips = week.tips.share(deal.volume).times(weeks);
        let costs = Costs::of(week, deal);
        let subscription = deal.membership.subscription.yearly(weeks);
        let dividend = fees.share(deal.membership.dividend);

        let turnover = sales.fares + tips + dividend;
        let charges = fees + subscription;
        let allowance = pack.trading_allowance.value;
        let mut profits = Profits {
            actual: turnover - charges - costs.mileage - costs.vehicle - costs.other,
            mileage: pack
                .mileage(tax.vehicle, costs.miles)
                .map(|flat_rate| turnover - charges - costs.other - flat_rate.share(deal.carries_miles.rest())),
            allowance: if turnover < allowance { Money::ZERO } else { turnover - allowance },
            used: Deduction::Actual,
        };
        profits.choose(tax.deduction);
        let besides = Besides { wages: tax.wages, ..Besides::default() };
        let added = Added { profit: profits.taxed(), ..Added::default() };
        let due = pack.assess_added(tax.nation, besides, added, Loan::Nothing, YesNo::No);

        let mut amounts = [Money::ZERO; Line::ALL.len()];
        for (line, amount) in [
            (Line::CustomersPay, sales.customers_pay),
            (Line::CustomerFees, sales.fares - sales.customers_pay),
            (Line::PlatformFees, -fees),
            (Line::Tips, tips),
            (Line::RunningCosts, -(costs.mileage + costs.vehicle + costs.other)),
            (Line::Subscription, -subscription),
            (Line::Dividend, dividend),
            (Line::IncomeTax, -due.income_tax),
            (Line::Class4, -due.class4),
        ] {
            amounts[line as usize] = amount;
        }
        Self {
            year: Statement::of(amounts),
            hours: Hours {
                engaged,
                waiting: if engaged < week.hours { week.hours - engaged } else { Quantity::ZERO },
                unpaid: week.unpaid,
            },
            weeks,
            profits,
        }
    }

    /// The lines for `period`. Each line is the year's, divided and rounded to the penny; the totals are sums of the lines
    /// shown, so they add up in every period.
    pub fn statement(&self, period: Period) -> Statement {
        let parts = match period {
            Period::Year => return self.year,
            Period::Month => Quantity::whole(12),
            Period::Week => self.weeks,
            Period::Hour => self.hours.worked().times(self.weeks),
        };
        Statement::of(self.year.0.map(|amount| amount.per(parts)))
    }

    /// What the worker keeps in a year.
    pub fn take_home(&self) -> Money {
        self.year.amount(Line::TakeHome)
    }

    /// What becomes of each £10 from customers, tips included, in the proportions of the year: to the penny, and together
    /// exactly £10. `None` where nothing comes in.
    pub fn of_ten_pounds(&self) -> Option<TenPounds> {
        let whole = self.year.from_customers().pence();
        if whole <= 0 {
            return None;
        }
        // Running totals are rounded, not the parts, so that the parts add up.
        let mut sum = Money::ZERO;
        let mut told = Money::ZERO;
        let mut part = |amount: Money| {
            sum += amount;
            let total = Money(round_div(i128::from(sum.pence()) * 1_000, i128::from(whole)));
            let part = total - told;
            told = total;
            part
        };
        Some(TenPounds {
            worker: part(self.take_home()),
            organisation: part(self.year.organisation()),
            costs: part(-self.year.amount(Line::RunningCosts)),
            tax: part(self.year.taxes()),
        })
    }

    /// Take rate: everything the organisation keeps ÷ everything the customer pays, tips apart.
    pub fn take_rate(&self) -> Ratio {
        self.year.organisation().as_ratio_of(self.year.amount(Line::CustomersPay))
    }
}

/// £10 from customers, shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenPounds {
    /// What the worker keeps; negative where the work costs more than it pays.
    pub worker: Money,
    /// What the organisation keeps.
    pub organisation: Money,
    /// Running costs.
    pub costs: Money,
    /// Income tax and contributions.
    pub tax: Money,
}

/// A year's sales under a deal.
struct Sales {
    customers_pay: Money,
    /// What customers pay less customer-side fees: what the worker charges.
    fares: Money,
}

impl Sales {
    fn of(week: &Week, deal: &Deal, sold: Quantity) -> Self {
        let charged = week.price.share(deal.price).times(sold);
        let added = deal.customer_amount.times(sold);
        match week.price_is {
            PriceIs::Fare => Self { customers_pay: charged + charged.share(deal.customer_percent) + added, fares: charged },
            // A customer-side amount can take no more than the customer pays.
            PriceIs::CustomerPays => {
                Self { customers_pay: charged, fares: (charged - added.min(charged)).without(deal.customer_percent) }
            }
        }
    }
}

/// The percentage fee of a year with these fares: band by band of the week's fares, then the weekly cap.
fn percentage_fee(deal: &Deal, fares: Money, weeks: Quantity) -> Money {
    let fee = &deal.fee;
    let above = |from: Option<Money>| from.map_or(Money::ZERO, |from| (fares - from.times(weeks)).max(Money::ZERO));
    let third = above(fee.third_from);
    // The third band takes over wherever it starts, even below the second.
    let second = (above(fee.second_from) - third).max(Money::ZERO);
    let first = fares - second - third;
    let total = first.share(fee.rate) + second.share(fee.second_rate) + third.share(fee.third_rate);
    fee.weekly_cap.map_or(total, |cap| total.min(cap.times(weeks)))
}

/// A year's running costs, less what the deal carries.
pub(crate) struct Costs {
    miles: Quantity,
    pub(crate) mileage: Money,
    vehicle: Money,
    other: Money,
}

impl Costs {
    pub(crate) fn of(week: &Week, deal: &Deal) -> Self {
        let miles = match week.miles_follow {
            MilesFollow::Hours => week.miles,
            MilesFollow::Jobs => week.miles.share(deal.volume),
        }
        .times(week.weeks);
        let weekly = |amount: Money| amount.times(week.weeks).share(deal.carries_weekly.rest());
        Self {
            miles,
            mileage: week.mile_cost.times(miles).share(deal.carries_miles.rest()),
            vehicle: weekly(week.vehicle_costs),
            other: weekly(week.other_costs),
        }
    }
}
