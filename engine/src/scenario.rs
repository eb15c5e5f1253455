//! A scenario: the week, the tax situation and the deals. All that is needed to reproduce a comparison.

// The attributes find the files wherever this module is declared: in the engine and in its build script.
#[path = "scenario/coop.rs"]
mod coop;
#[path = "scenario/deal.rs"]
mod deal;
#[path = "scenario/from_statement.rs"]
mod from_statement;
#[path = "scenario/goal.rs"]
mod goal;
#[path = "scenario/growth.rs"]
mod growth;
#[path = "scenario/my_week.rs"]
mod my_week;
#[path = "scenario/universal_credit.rs"]
mod universal_credit;
#[path = "scenario/vehicle_items.rs"]
mod vehicle_items;
#[path = "scenario/week.rs"]
mod week;
#[path = "scenario/worker.rs"]
mod worker;

pub use coop::Coop;
pub use deal::{Deal, Guarantee, Membership, PercentageFee, Recurring, Rights, Wage};
pub use from_statement::Stated;
pub use goal::Goal;
pub use growth::Growth;
pub use my_week::{AppStatement, MyWeek, MOST_APPS};
pub use universal_credit::UniversalCredit;
pub use vehicle_items::VehicleItems;
pub use week::{QuietWeeks, Week};
pub use worker::TaxSituation;

use crate::choice::{Currency, Kind};
use crate::field::Input;
use crate::money::{Money, Quantity, Ratio};

/// The most deals one comparison holds; the least is two.
pub const MOST_DEALS: usize = 4;

/// A scenario: all that is needed to reproduce a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The week: the worker's hours, sales and costs.
    pub week: Week,
    /// The tax situation: where and how the worker is taxed.
    pub tax: TaxSituation,
    /// The deals; only the first [`Scenario::count`] take part.
    pub deals: [Deal; MOST_DEALS],
    /// The reader's name for each deal; empty for the preset's own words.
    pub names: [String; MOST_DEALS],
    /// The number of deals that take part, 2 to 4.
    pub count: u8,
    /// The deal that the answer compares from, counted from 1.
    pub from: u8,
    /// The deal that the answer compares with the deal `from`, counted from 1.
    pub to: u8,
    /// The currency that amounts are in.
    pub currency: Currency,
    /// The growth: how figures change from year to year.
    pub growth: Growth,
    /// The co-op's own accounts.
    pub coop: Coop,
    /// The goal: the take-home that the worker needs.
    pub goal: Goal,
    /// The ranges of the figures that are not known for sure, one for each.
    pub ranges: Vec<Range>,
}

/// The least and the most that a figure could be. The figure's value in the scenario is the likely one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The figure.
    pub input: Input,
    /// The least, in the field's scale; `None` where only the most is given.
    pub low: Option<i64>,
    /// The most, in the field's scale; `None` where only the least is given.
    pub high: Option<i64>,
}

impl Range {
    /// True where the range holds this value of its figure. One that does not is of another figure, such as the example's beside a
    /// value that the reader typed.
    pub fn holds(&self, value: i64) -> bool {
        self.low.is_none_or(|low| low <= value) && self.high.is_none_or(|high| value <= high)
    }
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
            currency: Currency::default(),
            growth: Growth::default(),
            coop: Coop::default(),
            goal: Goal::default(),
            ranges: Vec::new(),
        }
    }
}

impl Scenario {
    /// The deals that take part.
    pub fn active(&self) -> &[Deal] {
        &self.deals[..usize::from(self.count).clamp(2, MOST_DEALS)]
    }

    /// The places, from 0, of the two deals that the answer compares: from, with.
    pub fn pair(&self) -> (usize, usize) {
        let last = self.active().len();
        let place = |n: u8| usize::from(n).clamp(1, last) - 1;
        (place(self.from), place(self.to))
    }

    /// True where a link or a caller without `coop-linked` means accounts that are not linked, as while that was the default:
    /// figures of the co-op's own tell a member's trade, or linked accounts would settle another dividend than that of the deal
    /// compared with.
    pub fn means_unlinked(&self) -> bool {
        let (_, to) = self.pair();
        let Membership { dividend, dividend_amount, .. } = self.deals[to].membership;
        let shares_out = self.coop.reserves < Ratio::ONE || dividend > Ratio::ZERO || dividend_amount > Money::ZERO;
        self.coop.has_own_figures() || (self.coop.members > Quantity::ZERO && shares_out)
    }

    /// Resets the terms of deals that take no part, which would come back the moment a deal is added.
    pub fn forget_unused(&mut self) {
        let count = self.active().len();
        let plain = Self::default().deals;
        self.deals[count..].copy_from_slice(&plain[count..]);
        self.names[count..].iter_mut().for_each(String::clear);
        self.ranges.retain(|range| !matches!(range.input, Input::Term(deal, _) if deal >= count));
    }

    /// Adds a deal of the other kind than the last, on the terms of the one before that, most often the last of its kind: it leaves
    /// as much as a deal that the reader knows, and no more until they say so. No effect where there are four.
    pub fn add_deal(&mut self) {
        let count = self.active().len();
        if count < MOST_DEALS {
            let kind = if self.deals[count - 1].kind == Kind::Coop { Kind::Platform } else { Kind::Coop };
            self.deals[count] = Deal { kind, label: 0, ..self.deals[count - 2] };
            // What statements tell is told of one deal.
            self.deals[count].fee.is_stated = false;
            self.names[count].clear();
            self.count += 1;
        }
    }

    /// Removes the deal at a place, from 0; those behind it move up. No effect where only two are left.
    pub fn remove_deal(&mut self, place: usize) {
        let count = self.active().len();
        if count == 2 || place >= count {
            return;
        }
        let (from, to) = self.pair();
        let stated = usize::from(self.week.mine.deal).clamp(1, count) - 1;
        self.deals[place..count].rotate_left(1);
        self.names[place..count].rotate_left(1);
        self.deals[count - 1] = Self::default().deals[count - 1];
        self.names[count - 1].clear();
        self.count -= 1;
        self.ranges.retain_mut(|range| match &mut range.input {
            Input::Term(deal, _) if *deal == place => false,
            Input::Term(deal, _) if *deal > place => {
                *deal -= 1;
                true
            }
            _ => true,
        });
        // A deal of the pair that was removed is replaced by the first deal that is not the other of the pair.
        let moved = |at: usize| (at != place).then(|| at - usize::from(at > place));
        let besides = |other: usize| usize::from(other == 0);
        let (from, to) = match (moved(from), moved(to)) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, besides(from)),
            (None, Some(to)) => (besides(to), to),
            (None, None) => (0, 1),
        };
        (self.from, self.to) = (number(from), number(to));
        // The apps of the week stay what the answer compares from, where their own deal is gone.
        self.week.mine.deal = number(moved(stated).unwrap_or(from));
        self.follow();
    }
}

/// The number, from 1, of the deal at this place.
fn number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(1)
}
