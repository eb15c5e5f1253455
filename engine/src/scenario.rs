//! A scenario: the week, the tax situation and the deals. Everything needed to reproduce a comparison.

use crate::choice::{Age, Deduction, Every, Kind, MilesFollow, Nation, PriceIs, SoldBy, Vehicle};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::tax::TaxYear;

/// The most deals one comparison holds; the least is two.
pub const MOST_DEALS: usize = 4;

/// Everything needed to reproduce a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What the worker does.
    pub week: Week,
    /// Where and how the worker is taxed.
    pub tax: TaxSituation,
    /// The deals; only the first [`Scenario::count`] take part.
    pub deals: [Deal; MOST_DEALS],
    /// What the reader calls each deal; empty for the preset's own words.
    pub names: [String; MOST_DEALS],
    /// How many deals take part, 2 to 4.
    pub count: u8,
    /// The deal the answer compares from, counted from 1.
    pub from: u8,
    /// The deal the answer compares with it, counted from 1.
    pub to: u8,
}

impl Default for Scenario {
    fn default() -> Self {
        let [platform, coop] = [Kind::Platform, Kind::Coop].map(|kind| Deal { kind, ..Deal::default() });
        Self {
            week: Week::default(),
            tax: TaxSituation::default(),
            deals: [platform, coop, platform, coop],
            names: Default::default(),
            count: 2,
            from: 1,
            to: 2,
        }
    }
}

impl Scenario {
    /// The deals that take part.
    pub fn active(&self) -> &[Deal] {
        &self.deals[..usize::from(self.count).clamp(2, MOST_DEALS)]
    }

    /// The places, from 0, of the two deals that the answer compares.
    pub fn pair(&self) -> (usize, usize) {
        let last = self.active().len();
        let place = |n: u8| usize::from(n).clamp(1, last) - 1;
        (place(self.from), place(self.to))
    }

    /// Adds a deal of the other kind than the last, on otherwise plain terms. No effect when there are four.
    pub fn add_deal(&mut self) {
        let count = self.active().len();
        if count < MOST_DEALS {
            let kind = if self.deals[count - 1].kind == Kind::Coop { Kind::Platform } else { Kind::Coop };
            self.deals[count] = Deal { kind, ..Deal::default() };
            self.names[count].clear();
            self.count += 1;
        }
    }

    /// Takes a deal (its place from 0) away, the others moving up. No effect when only two are left.
    pub fn remove_deal(&mut self, place: usize) {
        let count = self.active().len();
        if count == 2 || place >= count {
            return;
        }
        let (from, to) = self.pair();
        self.deals[place..count].rotate_left(1);
        self.names[place..count].rotate_left(1);
        self.deals[count - 1] = Self::default().deals[count - 1];
        self.names[count - 1].clear();
        self.count -= 1;
        // Whichever of the two was taken away, the first deal that is not the other stands in for it.
        let moved = |at: usize| (at != place).then(|| at - usize::from(at > place));
        let besides = |other: usize| usize::from(other == 0);
        let (from, to) = match (moved(from), moved(to)) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, besides(from)),
            (None, Some(to)) => (besides(to), to),
            (None, None) => (0, 1),
        };
        (self.from, self.to) = (number(from), number(to));
    }
}

/// The number, from 1, of the deal at this place.
fn number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(1)
}

/// What the worker does in a week, before any deal is applied to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Hours logged on or at work: engaged and waiting together.
    pub hours: Quantity,
    /// Utilisation: the part of those hours with a customer or on the way to one.
    pub busy: Ratio,
    /// Other unpaid hours: travel between clients, admin.
    pub unpaid: Quantity,
    /// Weeks worked in a year.
    pub weeks: Quantity,
    /// What one price buys.
    pub sold_by: SoldBy,
    /// The price of an engaged hour, or of a job.
    pub price: Price,
    /// Whether the price is the fare or all that the customer pays.
    pub price_is: PriceIs,
    /// Jobs a week.
    pub jobs: Quantity,
    /// Tips a week.
    pub tips: Money,
    /// Miles a week.
    pub miles: Quantity,
    /// Whether the miles change with the jobs.
    pub miles_follow: MilesFollow,
    /// What a mile really costs, fuel to depreciation.
    pub mile_cost: Price,
    /// Vehicle costs a week that the cost per mile leaves out: rent, insurance.
    pub vehicle_costs: Money,
    /// Other costs a week: phone, parking, tolls, materials.
    pub other_costs: Money,
}

impl Default for Week {
    fn default() -> Self {
        Self {
            hours: Quantity::whole(40),
            busy: Ratio::ONE,
            unpaid: Quantity::ZERO,
            weeks: Quantity::whole(46),
            sold_by: SoldBy::default(),
            price: Price(0),
            price_is: PriceIs::default(),
            jobs: Quantity::ZERO,
            tips: Money::ZERO,
            miles: Quantity::ZERO,
            miles_follow: MilesFollow::default(),
            mile_cost: Price(0),
            vehicle_costs: Money::ZERO,
            other_costs: Money::ZERO,
        }
    }
}

/// Where and how the worker is taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxSituation {
    /// The tax year whose pack applies.
    pub year: TaxYear,
    /// Whose income tax rates apply.
    pub nation: Nation,
    /// Wages from other employment, a year before tax; the profit is taxed on top of them.
    pub wages: Money,
    /// How expenses are deducted.
    pub deduction: Deduction,
    /// What the miles are driven on.
    pub vehicle: Vehicle,
    /// The age band of the minimum wage shown beside the hourly figure.
    pub age: Age,
}

impl Default for TaxSituation {
    fn default() -> Self {
        Self {
            year: TaxYear(2026),
            nation: Nation::default(),
            wages: Money::ZERO,
            deduction: Deduction::default(),
            vehicle: Vehicle::default(),
            age: Age::default(),
        }
    }
}

/// The terms on which the work is done. A gig platform and a co-op are both deals: one type, no special case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deal {
    /// Which side it stands for.
    pub kind: Kind,
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

/// A percentage of the fare: flat, or in bands of the week's fares, up to a weekly cap. Rates include VAT where the worker bears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PercentageFee {
    /// The rate, from the first pound.
    pub rate: Ratio,
    /// Where the second band starts, in fares a week; `None` for a flat percentage.
    pub second_from: Option<Money>,
    /// The rate in the second band.
    pub second_rate: Ratio,
    /// Where the third band starts, in fares a week.
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

impl Recurring {
    /// What it comes to in a year in which `weeks` weeks are worked.
    pub fn yearly(self, weeks: Quantity) -> Money {
        match self.every {
            Every::Week => self.amount.times(weeks),
            Every::Month => self.amount.times(Quantity::whole(12)),
            Every::Year => self.amount,
        }
    }
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
}
