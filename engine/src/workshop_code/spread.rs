//! Spread of the leads: columns of one width to either side of no lead.

use super::code::Code;
use super::group::Wins;
use crate::money::Money;

/// The most columns that the middle nine tenths take, and the most that may stand beyond at either end.
const MOST: i64 = 18;
const MORE: i64 = 3;

/// Column of people whose lead is within one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The end of the column nearer to zero, not itself within. Zero for the column of no lead at all.
    pub from: Money,
    /// The end of the column farther from zero, itself within. Zero for the column of no lead at all.
    pub to: Money,
    /// The number of people for whom each side is ahead.
    pub wins: Wins,
}

/// Spread of the leads in columns, from the platform's largest to the co-op's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The width of a column.
    pub width: Money,
    /// The columns.
    pub bins: Vec<Bin>,
    /// True where the first column holds larger leads of the platform too.
    pub is_open_below: bool,
    /// True where the last column holds larger leads of the co-op too.
    pub is_open_above: bool,
    /// The place, from 0, of the column with the middle lead.
    pub middle: usize,
}

impl Spread {
    /// The spread of some codes, whose middle lead is `middle`.
    pub(super) fn new(codes: &[Code], middle: Money) -> Self {
        let mut leads: Vec<Money> = codes.iter().map(Code::lead).collect();
        leads.sort();
        let at = |twentieths: usize| leads.get(leads.len().saturating_sub(1) * twentieths / 20).copied().unwrap_or_default();
        // No column is narrower than the coarsest step, since rounded amounts have gaps between them.
        let coarsest = codes.iter().map(|code| code.step.amount()).max().unwrap_or(Money(100));
        let (low, high) = (at(1), at(19));
        let width = widths().find(|width| *width >= coarsest && place(high, *width).max(0) - place(low, *width).min(0) < MOST);
        let width = width.unwrap_or(coarsest);
        let ends = [at(0), at(20)].map(|lead| place(lead, width));
        let first = ends[0].max(place(low, width).min(0) - MORE).min(0);
        let last = ends[1].min(place(high, width).max(0) + MORE).max(0);
        let column = |lead: Money| place(lead, width).clamp(first, last);
        let bin = |at: i64| Bin {
            from: Money(width.pence() * (at - at.signum())),
            to: Money(width.pence() * at),
            wins: Wins::new(codes.iter().filter(|code| column(code.lead()) == at)),
        };
        Self {
            width,
            bins: (first..=last).map(bin).collect(),
            is_open_below: ends[0] < first,
            is_open_above: ends[1] > last,
            middle: usize::try_from(column(middle) - first).unwrap_or(0),
        }
    }

    /// The number of people in the tallest column.
    pub fn tallest(&self) -> usize {
        self.bins.iter().map(|bin| bin.wins.people()).max().unwrap_or(0)
    }
}

/// Widths of columns: £1, £2, £5, £10 and so on.
fn widths() -> impl Iterator<Item = Money> {
    std::iter::successors(Some(1), |unit| Some(unit * 10))
        .take(7)
        .flat_map(|unit| [1, 2, 5].map(|digit| Money::pounds(digit * unit)))
}

/// The place of a lead's column, counted from that of no lead at all.
fn place(lead: Money, width: Money) -> i64 {
    let size = lead.pence().abs();
    lead.pence().signum() * ((size + width.pence() - 1) / width.pence())
}
