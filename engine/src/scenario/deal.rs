//! A deal and its terms.

use crate::choice::{BandsOf, Basis, Every, HoursOf, Kind, Status};
use crate::money::{Money, Price, Quantity, Ratio};

/// The terms on which the work is done. A gig platform and a co-op are both deals: one type, no special case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deal {
    /// Which side it stands for.
    pub kind: Kind,
    /// What the law makes of somebody who works under it.
    pub status: Status,
    /// What the worker is paid by. Fees are those of a deal paid by fares: a wage has none.
    pub basis: Basis,
    /// The wage, where the worker is paid by one.
    pub wage: Wage,
    /// What it makes up pay to.
    pub guarantee: Guarantee,
    /// What its status brings, and what it adds to that.
    pub rights: Rights,
    /// Its price relative to the week's.
    pub price: Ratio,
    /// The jobs it brings relative to the week's.
    pub volume: Ratio,
    /// The percentage it takes of the fare.
    pub fee: PercentageFee,
    /// What it takes for each job.
    pub per_job: Money,
    /// What it takes whatever the work.
    pub flat: Recurring,
    /// What it adds to the customer's bill as a percentage of the fare.
    pub customer_percent: Ratio,
    /// What it adds to the customer's bill for each hour or job sold.
    pub customer_amount: Price,
    /// The part of the worker's costs per mile that it carries.
    pub carries_miles: Ratio,
    /// The part of the worker's weekly costs that it carries.
    pub carries_weekly: Ratio,
    /// What membership asks and gives.
    pub membership: Membership,
    /// Which of the preset's names it goes by, counted from 1; 0 for a deal that the reader added.
    pub label: u8,
}

impl Default for Deal {
    fn default() -> Self {
        Self {
            kind: Kind::default(),
            status: Status::default(),
            basis: Basis::default(),
            wage: Wage::default(),
            guarantee: Guarantee::default(),
            rights: Rights::default(),
            price: Ratio::ONE,
            volume: Ratio::ONE,
            fee: PercentageFee::default(),
            per_job: Money::ZERO,
            flat: Recurring::default(),
            customer_percent: Ratio::ZERO,
            customer_amount: Price(0),
            carries_miles: Ratio::ZERO,
            carries_weekly: Ratio::ZERO,
            membership: Membership::default(),
            label: 0,
        }
    }
}

/// A percentage of the fare: flat, or in bands of the week's fares or of each job's, up to a weekly cap. Rates include VAT where the worker bears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PercentageFee {
    /// The rate, from the first pound.
    pub rate: Ratio,
    /// What the bands go by.
    pub bands_of: BandsOf,
    /// Where the second band starts, in fares of a week or of a job; `None` for a flat percentage.
    pub second_from: Option<Money>,
    /// The rate in the second band.
    pub second_rate: Ratio,
    /// Where the third band starts.
    pub third_from: Option<Money>,
    /// The rate in the third band.
    pub third_rate: Ratio,
    /// The most it comes to in a week.
    pub weekly_cap: Option<Money>,
}

/// An amount due at regular times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recurring {
    /// The amount each time.
    pub amount: Money,
    /// How often.
    pub every: Every,
}

/// What membership of a co-op asks and gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    /// The joining share: returnable capital, never a cost.
    pub share: Money,
    /// The subscription: a cost, deductible.
    pub subscription: Recurring,
    /// The patronage dividend, as a part of the fees the member paid in the year. None is the default.
    pub dividend: Ratio,
    /// A patronage dividend that does not depend on the fees, a year: by the head, or by hours.
    pub dividend_amount: Money,
    /// The interest on the joining share, a year.
    pub share_interest: Ratio,
}

/// A wage for stated hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wage {
    /// For an hour.
    pub rate: Price,
    /// The hours it is paid for.
    pub hours: HoursOf,
}

/// What the deal makes pay up to when it falls short: the hourly amount and the amount a mile together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guarantee {
    /// For an hour.
    pub rate: Price,
    /// The hours it holds for.
    pub hours: HoursOf,
    /// For a mile.
    pub mile: Price,
}

/// What status brings, and what the deal adds to the legal minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// The hours that the minimum wage covers.
    pub minimum_hours: HoursOf,
    /// Weeks of paid leave of an employee; `None` for the legal minimum.
    pub leave: Option<Quantity>,
    /// What the employer pays into a pension, as a part of qualifying earnings; `None` for the legal minimum.
    pub employer_pension: Option<Ratio>,
    /// The part of the employer's National Insurance that the Employment Allowance covers.
    pub employment_allowance: Ratio,
}

impl Default for Rights {
    fn default() -> Self {
        // All logged-on time: what the Supreme Court held in Uber v Aslam [2021] UKSC 5.
        Self { minimum_hours: HoursOf::LoggedOn, leave: None, employer_pension: None, employment_allowance: Ratio::ZERO }
    }
}
