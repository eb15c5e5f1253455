//! Tax that falls due by a tax return: what to put aside of the pay, and the payments with their days.
//!
//! Nobody takes tax from the pay of who is self-employed or a worker. Extras that somebody may choose to pay are not in it.

use crate::money::{Money, Quantity};
use crate::outcome::{Calculation, Period};
use crate::rules::payments_on_account::Payments;
use crate::rules::Facts;
use crate::scenario::Scenario;
use crate::settle;
use crate::tax::{self, TaxYear};
use crate::trace::Silent;

/// Row of the tax that falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueLine {
    /// Amount to put aside of the pay.
    PutAside,
    /// A year's bill by a tax return.
    TaxBill,
    /// Payment on the first 31 January.
    FirstJanuary,
    /// Payment on each 31 July.
    July,
    /// Payment on each later 31 January.
    LaterJanuary,
}

impl DueLine {
    /// Every row.
    pub const ALL: [Self; 5] = [Self::PutAside, Self::TaxBill, Self::FirstJanuary, Self::July, Self::LaterJanuary];

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PutAside => "put-aside",
            Self::TaxBill => "tax-bill",
            Self::FirstJanuary => "first-january",
            Self::July => "july",
            Self::LaterJanuary => "later-january",
        }
    }
}

/// Tax of a deal that falls due by a tax return, if each year is like the scenario's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Part of the year's taxes that nobody takes from the deal's pay: income tax, Class 4 and student loan of its profit. 0 for an
    /// employee.
    pub put_aside: Money,
    /// A year's bill of the whole tax return: what other profit brings as well.
    pub bill: Money,
    /// Payment on the first 31 January after the tax year, where there was no bill before.
    pub first_january: Money,
    /// Payment on each 31 July, from the one after that.
    pub july: Money,
    /// Payment on each later 31 January.
    pub later_january: Money,
    /// Tax year of the first bill.
    pub year: TaxYear,
    /// Number of each period in a year, in the order of [`Period::ALL`]: weeks and hours are those worked.
    parts: [Quantity; Period::ALL.len()],
}

/// Payment of a tax return's bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Last day for the payment: `2028-01-31`.
    pub by: String,
    /// The amount, in pence.
    pub amount: Money,
    /// True where a payment of the same amount follows each year.
    pub each_year: bool,
}

/// Tax of the deal at `place` (from 0) that falls due by a tax return. `None` where no such deal takes part, or there is no pack for
/// the tax year.
pub fn due(scenario: &Scenario, place: usize) -> Option<Due> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = settle::with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let facts = Facts { week: &scenario.week, deal: scenario.active().get(place)?, tax: &scenario.tax, pack };
    let of = Calculation::new(&Silent, facts);
    let outcome = of.outcome(&Silent);
    let payments = Payments::new(&Silent, facts, &of.additions, &of.bill);
    Some(Due {
        put_aside: payments.put_aside,
        bill: payments.bill,
        first_january: payments.first_january,
        july: payments.july,
        later_january: payments.later_january,
        year: scenario.tax.year,
        parts: Period::ALL.map(|period| outcome.parts(period)),
    })
}

impl Due {
    /// Amount of a row; what to put aside is for `period`, the others are for a year whatever the period is.
    pub fn amount(&self, line: DueLine, period: Period) -> Money {
        match line {
            DueLine::PutAside => self.put_aside(period),
            DueLine::TaxBill => self.bill,
            DueLine::FirstJanuary => self.first_january,
            DueLine::July => self.july,
            DueLine::LaterJanuary => self.later_january,
        }
    }

    /// Amount to put aside in each `period`, up to the penny: a year's are never less than [`Due::put_aside`], nor a penny a period more.
    pub fn put_aside(&self, period: Period) -> Money {
        self.put_aside.per_up(self.parts[period as usize])
    }

    /// Payments in the order of their days: the first 31 January, the 31 July after it and the next 31 January, of which the last two
    /// come again each year. Those without an amount are left out.
    pub fn payments(&self) -> Vec<Payment> {
        let on = |day: &str, years: u16| format!("{:04}-{day}", self.year.0 + years);
        let all = [
            (on("01-31", 2), self.first_january, false),
            (on("07-31", 2), self.july, true),
            (on("01-31", 3), self.later_january, true),
        ];
        let all = all.into_iter().filter(|(_, amount, _)| *amount != Money::ZERO);
        all.map(|(by, amount, each_year)| Payment { by, amount, each_year }).collect()
    }
}
