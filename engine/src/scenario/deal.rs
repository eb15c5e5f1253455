//! A deal and its terms.

use crate::choice::{BandsOf, Basis, Every, HoursOf, Kind, Status};
use crate::money::{Money, Price, Quantity, Ratio};

/// A deal: the terms on which work is done. A gig platform and a co-op are both deals: one type, no special case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deal {
    /// The side of the comparison: platform or co-op.
    pub kind: Kind,
    /// The status in law of somebody who works under the deal.
    pub status: Status,
    /// The basis of pay: fares or a wage. Fees are those of a deal paid by fares; a wage has none.
    pub basis: Basis,
    /// The wage; of no effect where the basis is fares.
    pub wage: Wage,
    /// The guarantee: the amount that the deal makes pay up to.
    pub guarantee: Guarantee,
    /// The rights: those of the status, and the deal's additions.
    pub rights: Rights,
    /// The deal's price as a part of the week's.
    pub price: Ratio,
    /// The jobs that the deal brings as a part of the week's.
    pub volume: Ratio,
    /// The percentage fee on the fare.
    pub fee: PercentageFee,
    /// The fee for each job, in pence.
    pub per_job: Money,
    /// The flat fee, due whatever the work.
    pub flat: Recurring,
    /// The fee added to the customer's bill, as a part of the fare.
    pub customer_percent: Ratio,
    /// The fee added to the customer's bill for each hour or job sold.
    pub customer_amount: Price,
    /// The part of the worker's costs per mile that the deal carries.
    pub carries_miles: Ratio,
    /// The part of the worker's weekly costs that the deal carries.
    pub carries_weekly: Ratio,
    /// The terms of membership.
    pub membership: Membership,
    /// The number, from 1, of the preset's name for the deal; 0 for a deal that the reader added.
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

impl Deal {
    /// True where nothing of the deal's money has been told: a link added it, and all but what kind it is and of what status is
    /// as it came. Without a fee, a price or a wage of its own it stands for no deal that anybody offers.
    pub fn is_untold(&self) -> bool {
        *self == Self { kind: self.kind, status: self.status, basis: self.basis, ..Self::default() }
    }
}

/// A percentage of the fare: flat, or in bands of the week's fares or of each job's, up to a weekly cap. Rates include VAT where
/// the worker bears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PercentageFee {
    /// The rate, from the first pound.
    pub rate: Ratio,
    /// The fares by which the bands go: of a week or of each job.
    pub bands_of: BandsOf,
    /// The fares of a week or of a job, in pence, at which the second band starts; `None` for a flat percentage.
    pub second_from: Option<Money>,
    /// The rate in the second band.
    pub second_rate: Ratio,
    /// The fares at which the third band starts, in pence; `None` where there is none.
    pub third_from: Option<Money>,
    /// The rate in the third band.
    pub third_rate: Ratio,
    /// The most that the fee comes to in a week, in pence; `None` for no cap.
    pub weekly_cap: Option<Money>,
    /// True where the deal is the one that statements tell, so that its percentage is what they say was taken of the fares.
    pub is_stated: bool,
}

/// An amount due at regular times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recurring {
    /// The amount each time, in pence.
    pub amount: Money,
    /// The interval.
    pub every: Every,
}

/// The terms of membership of a co-op: its costs and its returns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    /// The joining share, in pence: returnable capital, never a cost.
    pub share: Money,
    /// The subscription: a cost, deductible.
    pub subscription: Recurring,
    /// The patronage dividend, as a part of the fees that the member paid in the year; zero by default.
    pub dividend: Ratio,
    /// A patronage dividend that does not depend on the fees, in pence a year: by the head, or by hours.
    pub dividend_amount: Money,
    /// The interest on the joining share, as a part of it a year.
    pub share_interest: Ratio,
}

/// A wage for stated hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wage {
    /// The wage for an hour.
    pub rate: Price,
    /// The hours that the wage is paid for.
    pub hours: HoursOf,
}

/// A guarantee: where pay falls short, the deal makes it up to the hourly amount and the amount a mile together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guarantee {
    /// The guaranteed amount for an hour.
    pub rate: Price,
    /// The hours that the guarantee holds for.
    pub hours: HoursOf,
    /// The guaranteed amount for a mile.
    pub mile: Price,
}

/// The rights of a status that a deal can change, and its additions to the legal minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// The hours that the minimum wage covers.
    pub minimum_hours: HoursOf,
    /// Weeks of paid leave of an employee; `None` for the legal minimum.
    pub leave: Option<Quantity>,
    /// The employer's contribution to a pension, as a part of qualifying earnings; `None` for the legal minimum.
    pub employer_pension: Option<Ratio>,
    /// The part of the employer's National Insurance that the Employment Allowance covers.
    pub employment_allowance: Ratio,
}

impl Default for Rights {
    fn default() -> Self {
        // All logged-on time, as the Supreme Court held in Uber v Aslam [2021] UKSC 5.
        Self { minimum_hours: HoursOf::LoggedOn, leave: None, employer_pension: None, employment_allowance: Ratio::ZERO }
    }
}
