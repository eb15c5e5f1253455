//! Operations, by which a step follows from its parts. A rule's tracer has their arithmetic; `tests/properties/operations.rs` has
//! it a second time, to hold every step against.

use crate::field::Input;
use crate::tax::SourceId;

/// Origin of a value that follows from no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// A figure that the reader gave.
    Input(Input),
    /// A figure of the law, or of what stands for it in the tax pack, with its source.
    Law(SourceId),
    /// A number that belongs to the rule itself: twelve months a year.
    Fixed,
    /// The accounts of the co-op that the comparison is linked to.
    Accounts,
    /// The statements that the week is told by, put together.
    Statements,
    /// A figure at the value that was searched for, in place of the one given.
    Found(Input),
    /// A figure as a case or a later year has it, in place of the one given.
    Changed(Input),
}

/// Operation by which a value follows from the parts. Money and charges may stand side by side: the money then counts as a
/// charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// No operation: the value is given.
    Given(Leaf),
    /// No money: a value of 0 without parts, for the reason that the rule gives.
    Nothing,
    /// Sum of all parts.
    Sum,
    /// The first part less all others.
    Difference,
    /// Negative of the part, which is taken off.
    TakenOff,
    /// The first part once for each unit of the second, to the nearest unit.
    Times,
    /// The proportion that the second part is, of the first, to the nearest unit.
    Share,
    /// The first part before the second, a proportion, was added to it.
    Without,
    /// The proportion that the first part is of the second; 0 where the second is 0.
    AsRatio,
    /// The first part, grown by the second, a proportion, once for each of the last, a number of years; where there are four, against
    /// what grows by the third.
    Grown,
    /// The first part before it was grown so.
    Ungrown,
    /// Rest of 100% after the part, a proportion.
    Rest,
    /// The first part spread evenly over the second; 0 where the second is 0.
    Per,
    /// The first part spread evenly over the second, up to the next unit; 0 where the second is 0.
    PerUp,
    /// The first part × the second ÷ the third, to the nearest unit; 0 where the third is 0.
    Proportion,
    /// The first part × the second ÷ the third, up to the next whole number.
    WholeUp,
    /// Lowest of the parts.
    Lowest,
    /// Highest of the parts.
    Highest,
    /// Excess of the first part above the second; 0 where there is none.
    Above,
    /// Excess of the first part above the second and up to the third; 0 where there is none.
    Between,
    /// Shortfall of the second part to the first; 0 where it lacks no money, or the first is not above 0.
    Shortfall,
    /// The first part where it is no less than any of the others; else 0.
    Enough,
    /// The part, but not below 0.
    NotBelowZero,
    /// The part as it counts for tax: not below 0, and not above the largest amount that the engine tells apart.
    Counted,
    /// The first part less a pound for every so many (the fourth) pounds that the second has above the third; up to a whole
    /// pound.
    Tapered,
    /// Charge at the second part, a rate, on the first, not rounded.
    Charge,
    /// Sum of charges, down to the penny: income tax and Class 4.
    DownToPenny,
    /// Sum of charges, to the nearest penny, half a penny or less disregarded: Class 1.
    HalfDown,
    /// Charge at the second part, a rate, on the first, rounded like Class 1.
    ShareHalfDown,
    /// Charge at the second part, a rate, on the first, down to the pound: student loans.
    ShareToPound,
    /// A charge × the second rate ÷ the third, rounded up.
    Rescaled,
}
