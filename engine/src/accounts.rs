//! The co-op's own accounts over five years, at the prices of the first: whether it pays its way, what it keeps, what it can
//! share out, and the members or the fee that would carry it.
//!
//! What customers pay goes to the workers, less the fee; only the fee is the co-op's income. Everything is received and paid
//! within its year: the dividend, the tax and the interest too.

mod line;
mod year;

pub use line::Line;
pub use year::{is_deducted, Balance, Year};

use crate::choice::DividendBy;
use crate::crossing::{threshold, Threshold};
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::Coop;

/// The years looked at.
pub const YEARS: usize = 5;

/// The most members looked at for [`Accounts::members_to_break_even`]: as many as a co-op may be given.
const MOST_MEMBERS: i64 = 1_000_000;

/// What one active member brings in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// What customers pay for this member's work, all customer-side fees included, in pence.
    pub sales: Money,
    /// What the co-op takes of that and from the member, the subscription apart, in pence.
    pub fees: Money,
    /// What the member pays besides, working or not, in pence.
    pub subscription: Money,
    /// Hours worked through the co-op.
    pub hours: Quantity,
    /// Where the members are employees, the employer's National Insurance on their dividend, as a part of it: a dividend is pay
    /// for them. `None` where they are not.
    pub employed: Option<Ratio>,
}

impl Member {
    /// The average member of a co-op that is told by its own figures, working this many hours a year.
    pub fn of_coop(coop: &Coop, hours: Quantity) -> Self {
        Self { sales: coop.sales, fees: coop.sales.share(coop.fee), subscription: coop.subscription, hours, employed: None }
    }
}

/// What carries the co-op through a normal year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// What its members bring in.
    Members,
    /// The public contract: without it there would be a deficit.
    Contract,
    /// Nothing, but the grant turns the first year's deficit into a surplus: what comes after it is hidden.
    Grant,
    /// Nothing: it runs at a deficit.
    Nothing,
}

impl Footing {
    /// Whether fees and subscriptions carry it, so that it needs no grant year after year.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Members | Self::Contract)
    }
}

/// When the surpluses of normal years come to a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payback {
    /// There is no such sum.
    Nothing,
    /// A normal year leaves no surplus.
    Never,
    /// Within this many years, the last of them not needed whole.
    Years(i64),
}

impl Payback {
    fn of(sum: Money, normal: Money) -> Self {
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
/// any year: what holds for it holds for every later year with as many members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// The years, the first first.
    pub years: [Year; YEARS],
    /// How the co-op shares its pool out.
    pub dividend_by: DividendBy,
    /// The surplus of a normal year in pence, negative for a deficit.
    pub normal: Money,
    /// What carries a normal year.
    pub footing: Footing,
    /// The shares, the loan and the grant together, in pence.
    pub raised: Money,
    /// When the surpluses of normal years, before tax, come to the loan.
    pub loan_back: Payback,
    /// When they come to the cost of starting, as far as the grant leaves it.
    pub start_back: Payback,
    /// The first year (its place from 0) at the end of which there is no cash left, and what is missing then, in pence: whatever its
    /// surplus.
    pub runs_out: Option<(usize, Money)>,
    /// The members, whole, as many of them active in proportion, with which a normal year has no deficit; looked for up to a
    /// million. [`Threshold::Always`] where the contract, or nothing to pay, needs none. [`Threshold::AtMost`] where each member
    /// costs more than it brings: then nearly always 0.
    pub members_to_break_even: Threshold<Quantity>,
    /// The least part of all sales that, as the only fee, leaves a normal year no deficit at this membership. `None` where there
    /// are no sales or all of them would not do.
    pub fee_to_break_even: Option<Ratio>,
}

impl Accounts {
    /// The accounts of a co-op all of whose active members bring what `member` does. `tax` is corporation tax on a year's profit.
    /// `None` where it has no members.
    pub fn of(coop: &Coop, member: &Member, tax: impl Fn(Money) -> Money) -> Option<Self> {
        if coop.members <= Quantity::ZERO {
            return None;
        }
        let mut members = coop.members;
        let mut opening = Balance::opening(coop);
        let years = std::array::from_fn(|place| {
            let year = Year::of(coop, member, members, place, &opening, &tax);
            opening = year.balance;
            members = members.share(Ratio(Ratio::ONE.0.saturating_add(coop.growth.0)));
            year
        });
        let normal = normal_surplus(coop, member);
        let runs_out = |(place, year): (usize, &Year)| (year.balance.cash < Money::ZERO).then(|| (place, -year.balance.cash));
        Some(Self {
            raised: coop.shares + coop.loan + coop.grant,
            loan_back: Payback::of(coop.loan, normal),
            start_back: Payback::of(coop.start - coop.grant, normal),
            runs_out: years.iter().enumerate().find_map(runs_out),
            years,
            dividend_by: coop.dividend_by,
            normal,
            footing: footing(coop, member, normal, &years[0]),
            members_to_break_even: find(MOST_MEMBERS, &|members| year::normal_surplus(coop, member, Quantity::whole(members)))
                .map(Quantity::whole),
            fee_to_break_even: fee_to_break_even(coop, member, years[0].sales),
        })
    }

    /// What this member is paid of the pool of a year (its place from 0) under the co-op's own rule.
    pub fn dividend(&self, place: usize) -> Money {
        self.years[place].dividend(self.dividend_by)
    }
}

/// The surplus of a normal year in pence, negative for a deficit: [`Accounts::normal`] without the rest.
pub fn normal_surplus(coop: &Coop, member: &Member) -> Money {
    year::normal_surplus(coop, member, coop.members)
}

/// What a member is paid of the first year's pool under the co-op's own rule: [`Accounts::dividend`] without the rest.
pub fn first_dividend(coop: &Coop, member: &Member, tax: impl Fn(Money) -> Money) -> Money {
    if coop.members <= Quantity::ZERO {
        return Money::ZERO;
    }
    Year::of(coop, member, coop.members, 0, &Balance::opening(coop), &tax).dividend(coop.dividend_by)
}

fn footing(coop: &Coop, member: &Member, normal: Money, first: &Year) -> Footing {
    if normal < Money::ZERO {
        return if first.amount(Line::Surplus) < Money::ZERO { Footing::Nothing } else { Footing::Grant };
    }
    let alone = Coop { contract_hours: Quantity::ZERO, ..*coop };
    if year::normal_surplus(&alone, member, coop.members) < Money::ZERO {
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
        year::normal_surplus(&Coop { fee, ..*coop }, &charged, coop.members)
    });
    match found {
        Threshold::Always => Some(Ratio::ZERO),
        Threshold::AtLeast(fee) => Some(Ratio(fee)),
        // A higher fee never leaves the co-op less.
        Threshold::Never | Threshold::AtMost(_) => None,
    }
}

/// [`threshold`] from 0, compiled once for all that is looked for here.
fn find(high: i64, lead: &dyn Fn(i64) -> Money) -> Threshold<i64> {
    threshold(0, high, lead)
}
