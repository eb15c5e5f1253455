//! The rows that have a derivation.

use crate::due::DueLine;
use crate::next_ten::NextPart;
use crate::outcome::{HoursLine, Line, NonCashLine, SplitPart};
use crate::thresholds::ThresholdLine;

/// A row of an outcome, or of what follows from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// A line of the money path.
    Line(Line),
    /// A row of the amounts beside the pay.
    NonCash(NonCashLine),
    /// A row of the tax that falls due.
    Due(DueLine),
    /// A part of the next £10 from customers.
    Next(NextPart),
    /// An amount of a year that a threshold is held against.
    Threshold(ThresholdLine),
    /// A part of the money that comes in.
    Split(SplitPart),
    /// The organisation's part of what customers pay.
    TakeRate,
    /// Hours of a week.
    Hours(HoursLine),
    /// An hour's income before tax and pension, without holiday pay and tips.
    BeforeTax,
    /// Income of an hour before tax, less a minimum or living wage.
    Against(RateLine),
    /// Profit of a year that a way of deducting expenses leaves.
    Profit(ProfitLine),
    /// Hours of a week that cover the flat fee and the subscription.
    Cover,
    /// The joining share.
    Share,
}

/// A rate for an hour that an hour of work is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RateLine {
    /// The minimum wage at the worker's age.
    Minimum,
    /// The minimum wage at that age from a day to come.
    Coming,
    /// The Real Living Wage.
    Living,
    /// The Real Living Wage of London.
    London,
}

impl RateLine {
    /// Every rate.
    pub const ALL: [Self; 4] = [Self::Minimum, Self::Coming, Self::Living, Self::London];

    /// The row's word for the page. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Minimum => "against-minimum",
            Self::Coming => "against-coming",
            Self::Living => "against-living",
            Self::London => "against-london",
        }
    }
}

/// A way of deducting expenses that leaves a profit of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProfitLine {
    /// Money really spent.
    Actual,
    /// Simplified mileage.
    Mileage,
    /// The trading allowance.
    Allowance,
}

impl ProfitLine {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Actual, Self::Mileage, Self::Allowance];

    /// The row's word for the page. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Actual => "profit-actual",
            Self::Mileage => "profit-mileage",
            Self::Allowance => "profit-allowance",
        }
    }
}

impl RowId {
    /// Every row: the money path in its order, what is beside it, what falls due, the next £10, what thresholds are held against, the
    /// parts of what comes in, hours, rates, profits, the flat fee and the joining share.
    pub fn all() -> impl Iterator<Item = Self> {
        let outcome = Line::ALL.into_iter().map(Self::Line).chain(NonCashLine::ALL.into_iter().map(Self::NonCash));
        let following = DueLine::ALL.into_iter().map(Self::Due).chain(NextPart::ALL.into_iter().map(Self::Next));
        let following = following.chain(ThresholdLine::ALL.into_iter().map(Self::Threshold));
        let parts = SplitPart::ALL.into_iter().map(Self::Split).chain([Self::TakeRate, Self::BeforeTax]);
        let rows = outcome.chain(following).chain(parts).chain(HoursLine::ALL.into_iter().map(Self::Hours));
        let rows = rows.chain(RateLine::ALL.into_iter().map(Self::Against)).chain(ProfitLine::ALL.into_iter().map(Self::Profit));
        rows.chain([Self::Cover, Self::Share])
    }

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Line(line) => line.key(),
            Self::NonCash(line) => line.key(),
            Self::Due(line) => line.key(),
            Self::Next(part) => part.key(),
            Self::Threshold(line) => line.key(),
            Self::Split(part) => part.key(),
            Self::TakeRate => "take-rate",
            Self::Hours(line) => line.key(),
            Self::BeforeTax => "before-tax",
            Self::Against(line) => line.key(),
            Self::Profit(line) => line.key(),
            Self::Cover => "flat-cover",
            Self::Share => "joining-share",
        }
    }
}
