//! The co-op's own accounts over five years, at the prices of the first: whether the co-op pays its way, its reserves, the
//! dividend it can share out, and the members or the fee that would carry it.
//!
//! Customers' money goes to the workers, less the fee; only the fee is the co-op's income. All amounts are received and paid
//! within their year: the dividend, the tax and the interest too.

mod books;
mod capital;
mod line;
mod row;
mod split;
mod trade;
mod year;

pub(crate) use books::Books;
pub(crate) use capital::Raising;
pub use line::Line;
pub use row::Row;
pub use split::is_deducted;
use split::TaxOn;
pub(crate) use trade::{normal, Trader};
pub use year::{Balance, Year};

use crate::choice::DividendBy;
use crate::crossing::{threshold, Threshold};
use crate::field::Shared;
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::Coop;
use crate::trace::{Silent, Tracer, Value};
use books::{grown, Closing};

/// The number of years looked at.
pub const YEARS: usize = 5;

/// The most members looked at for [`Accounts::members_to_break_even`]: as many as a co-op may be given.
const MOST_MEMBERS: i64 = 1_000_000;

/// Yearly trade of one active member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Sales: the amount that customers pay for the member's work, all customer-side fees included, in pence.
    pub sales: Money,
    /// Fees that the co-op takes from sales and from the member, the subscription apart, in pence.
    pub fees: Money,
    /// The subscription, due working or not, in pence.
    pub subscription: Money,
    /// Hours worked through the co-op in a year.
    pub hours: Quantity,
    /// The employer's National Insurance on the dividend, as a part of it, where members are employees: a dividend is pay for
    /// them. `None` where they are not.
    pub employed: Option<Ratio>,
}

impl Member {
    /// The average member of a co-op that is told by its own figures, working `hours` a year.
    pub fn from_coop(coop: &Coop, hours: Quantity) -> Self {
        let Trader { sales, fees, subscription, hours, employed } = Trader::from_coop(&Silent, coop, hours, None);
        Self { sales, fees, subscription, hours, employed }
    }

    fn trader(&self) -> Trader<Silent> {
        let Self { sales, fees, subscription, hours, employed } = *self;
        Trader { sales, fees, subscription, hours, employed }
    }
}

/// Footing: the income that carries the co-op through a normal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// The members' fees and subscriptions.
    Members,
    /// The public contract: without it there would be a deficit.
    Contract,
    /// No income carries the co-op, but the grant turns the first year's deficit into a surplus and hides the deficits behind it.
    Grant,
    /// No income carries the co-op: it runs at a deficit.
    Nothing,
}

impl Footing {
    /// True where fees and subscriptions carry the co-op, so that it needs no grant year after year.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Members | Self::Contract)
    }
}

/// Payback: the time in which the surpluses of normal years come to a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payback {
    /// The sum is zero or less.
    Nothing,
    /// A normal year leaves no surplus.
    Never,
    /// Paid back within this many years, the last of them not needed whole.
    Years(i64),
}

impl Payback {
    fn new(sum: Money, normal: Money) -> Self {
        match (sum.pence(), normal.pence()) {
            (sum, _) if sum <= 0 => Self::Nothing,
            (_, normal) if normal <= 0 => Self::Never,
            (sum, normal) => Self::Years((sum - 1) / normal + 1),
        }
    }
}

/// A co-op's accounts.
///
/// A "normal year" is the first year without the grant and the cost of starting, but with its interest, which is the highest of
/// any year: a normal year without a deficit means none in any later year with as many members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// The years, the first first.
    pub years: [Year; YEARS],
    /// The rule by which the co-op shares its pool out.
    pub dividend_by: DividendBy,
    /// The surplus of a normal year in pence, negative for a deficit.
    pub normal: Money,
    /// The income that carries a normal year.
    pub footing: Footing,
    /// The shares, the loan and the grant together, in pence.
    pub raised: Money,
    /// The time in which the surpluses of normal years, before tax, come to the loan.
    pub loan_back: Payback,
    /// The time in which the surpluses of normal years, before tax, come to the cost of starting less the grant.
    pub start_back: Payback,
    /// The first year, by its place from 0, at whose end cash is below zero, and the cash missing then, in pence; `None` where
    /// none is.
    pub runs_out: Option<(usize, Money)>,
    /// The number of whole members, as many of them active in proportion, with which a normal year has no deficit; looked for up
    /// to a million. [`Threshold::Always`] where the contract, or a co-op without costs, needs none. [`Threshold::AtMost`] where
    /// each member costs more than it brings: then nearly always 0.
    pub members_to_break_even: Threshold<Quantity>,
    /// The least part of all sales that, as the only fee, leaves a normal year no deficit at this membership. `None` where there
    /// are no sales, or all of them would not do.
    pub fee_to_break_even: Option<Ratio>,
}

impl Accounts {
    /// The accounts of a co-op whose active members all trade as `member` does. `tax` is corporation tax on a year's profit.
    /// `None` where the co-op has no members.
    pub fn new(coop: &Coop, member: &Member, tax: impl Fn(Money) -> Money) -> Option<Self> {
        if coop.members <= Quantity::ZERO {
            return None;
        }
        let books = books(&Silent, coop, &member.trader(), YEARS, &|profit: &Money| tax(*profit));
        let years = std::array::from_fn(|place| Year::new(coop, &books[place]));
        let normal = normal_surplus(coop, member);
        let runs_out = |(place, year): (usize, &Year)| (year.balance.cash < Money::ZERO).then(|| (place, -year.balance.cash));
        Some(Self {
            raised: coop.shares + coop.loan + coop.grant,
            loan_back: Payback::new(coop.loan, normal),
            start_back: Payback::new(coop.start - coop.grant, normal),
            runs_out: years.iter().enumerate().find_map(runs_out),
            years,
            dividend_by: coop.dividend_by,
            normal,
            footing: footing(coop, member, normal, &years[0]),
            members_to_break_even: members_with(&|members| surplus_with(coop, member, members)),
            fee_to_break_even: fee_to_break_even(coop, member, years[0].sales),
        })
    }

    /// The value of a row in a year, by its place from 0: members, or an amount in pence.
    pub fn value(&self, row: Row, place: usize) -> Value {
        let year = &self.years[place];
        match row {
            Row::Members => year.members.into(),
            Row::Line(line) => year.amount(line).into(),
            Row::Repaid => (-year.repaid).into(),
            Row::Owed => year.balance.loan.into(),
            Row::Cash => year.balance.cash.into(),
            Row::Dividend(by) => year.dividend(by).into(),
        }
    }

    /// True where fees and subscriptions carry every year, and the cash lasts: the cost of starting and the loan's repayment too.
    pub fn pays_its_way(&self) -> bool {
        self.footing.holds() && self.runs_out.is_none()
    }

    /// The dividend of the member in a year, by its place from 0, under the co-op's own rule, in pence.
    pub fn dividend(&self, place: usize) -> Money {
        self.years[place].dividend(self.dividend_by)
    }
}

/// The surplus of a normal year in pence, negative for a deficit: [`Accounts::normal`] alone.
pub fn normal_surplus(coop: &Coop, member: &Member) -> Money {
    surplus_with(coop, member, coop.members)
}

/// The surplus of a normal year in pence, negative for a deficit, with another number of members, as many of them active in
/// proportion.
pub fn surplus_with(coop: &Coop, member: &Member, members: Quantity) -> Money {
    normal(&Silent, coop, &member.trader(), &members)
}

/// The least of a normal year's surplus and of the cash at the end of each year, in pence: below zero where the co-op does not pay its
/// way ([`Accounts::pays_its_way`]).
pub(crate) fn least_left(coop: &Coop, member: &Member, tax: impl Fn(Money) -> Money) -> Money {
    let books = books(&Silent, coop, &member.trader(), YEARS, &|profit: &Money| tax(*profit));
    books.iter().map(|year| year.closing.cash).fold(normal_surplus(coop, member), Money::min)
}

/// The dividend of the member in the first year under the co-op's own rule, in pence: [`Accounts::dividend`] alone. Zero without
/// members.
pub fn first_dividend(coop: &Coop, member: &Member, tax: impl Fn(Money) -> Money) -> Money {
    if coop.members <= Quantity::ZERO {
        return Money::ZERO;
    }
    let books = books(&Silent, coop, &member.trader(), 1, &|profit: &Money| tax(*profit));
    Year::new(coop, &books[0]).dividend(coop.dividend_by)
}

/// Books of the first years, as many as `years`, of a co-op whose active members all trade as `member` does.
pub(crate) fn books<T: Tracer>(trace: &T, coop: &Coop, member: &Trader<T>, years: usize, tax: &TaxOn<'_, T>) -> Vec<Books<T>> {
    let opening = Closing::opening(trace, coop);
    let mut books: Vec<Books<T>> = Vec::with_capacity(years);
    for place in 0..years {
        let (members, opening) = match books.last() {
            None => (trace.shared(Shared::CoopMembers, coop.members), &opening),
            Some(before) => (grown(trace, coop, &before.members), &before.closing),
        };
        let year = Books::new(trace, coop, member, (members, place), opening, tax);
        books.push(year);
    }
    books
}

fn footing(coop: &Coop, member: &Member, normal: Money, first: &Year) -> Footing {
    if normal < Money::ZERO {
        return if first.amount(Line::Surplus) < Money::ZERO { Footing::Nothing } else { Footing::Grant };
    }
    let alone = Coop { contract_hours: Quantity::ZERO, ..*coop };
    if normal_surplus(&alone, member) < Money::ZERO {
        Footing::Contract
    } else {
        Footing::Members
    }
}

fn fee_to_break_even(coop: &Coop, member: &Member, sales: Money) -> Option<Ratio> {
    if sales <= Money::ZERO {
        return None;
    }
    let found = find(Ratio::ONE.0, &|fee| {
        let fee = Ratio(fee);
        let charged = Member { fees: member.sales.share(fee), ..*member };
        normal_surplus(&Coop { fee, ..*coop }, &charged)
    });
    match found {
        Threshold::Always => Some(Ratio::ZERO),
        Threshold::AtLeast(fee) => Some(Ratio(fee)),
        // A higher fee never leaves the co-op less.
        Threshold::Never | Threshold::AtMost(_) => None,
    }
}

/// The number of whole members, looked for up to a million, with which what `left` tells is not below zero.
pub(crate) fn members_with(left: &dyn Fn(Quantity) -> Money) -> Threshold<Quantity> {
    find(MOST_MEMBERS, &|members| left(Quantity::whole(members))).map(Quantity::whole)
}

/// The [`threshold`] from 0, compiled once for all searches here.
fn find(high: i64, lead: &dyn Fn(i64) -> Money) -> Threshold<i64> {
    threshold(0, high, lead)
}
