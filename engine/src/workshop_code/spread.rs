//! How the differences are spread: columns of one width to either side of no difference.

use super::code::Code;
use super::group::Wins;
use crate::money::Money;

/// As many columns as the middle nine tenths take at most, and how many more may stand at either end.
const MOST: i64 = 18;
const MORE: i64 = 3;

/// Those whose difference is within one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The end of it that is nearer to no difference, not itself within, and the other, which is. Both are nothing for the column of
    /// no difference at all.
    pub from: Money,
    /// See above.
    pub to: Money,
    /// Who is ahead for how many.
    pub wins: Wins,
}

/// The differences in columns, from the platform's largest lead to the co-op's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How wide a column is.
    pub width: Money,
    /// The columns.
    pub bins: Vec<Bin>,
    /// Whether the first column holds larger leads of the platform too.
    pub is_open_below: bool,
    /// Whether the last column holds larger leads of the co-op too.
    pub is_open_above: bool,
    /// Which column the middle difference is in.
    pub middle: usize,
}

impl Spread {
    /// Of these codes, whose middle difference is `middle`.
    pub(super) fn of(codes: &[Code], middle: Money) -> Self {
        let mut leads: Vec<Money> = codes.iter().map(Code::lead).collect();
        leads.sort();
        let at = |twentieths: usize| leads.get(leads.len().saturating_sub(1) * twentieths / 20).copied().unwrap_or_default();
        // Rounded amounts have gaps between them: no column is narrower than these.
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
            wins: Wins::of(codes.iter().filter(|code| column(code.lead()) == at)),
        };
        Self {
            width,
            bins: (first..=last).map(bin).collect(),
            is_open_below: ends[0] < first,
            is_open_above: ends[1] > last,
            middle: usize::try_from(column(middle) - first).unwrap_or(0),
        }
    }

    /// The most people that one column holds.
    pub fn tallest(&self) -> usize {
        self.bins.iter().map(|bin| bin.wins.people()).max().unwrap_or(0)
    }
}

/// £1, £2, £5, £10 and so on.
fn widths() -> impl Iterator<Item = Money> {
    std::iter::successors(Some(1), |unit| Some(unit * 10))
        .take(7)
        .flat_map(|unit| [1, 2, 5].map(|digit| Money::pounds(digit * unit)))
}

/// The column of a difference, counted from that of no difference at all.
fn place(lead: Money, width: Money) -> i64 {
    let size = lead.pence().abs();
    lead.pence().signum() * ((size + width.pence() - 1) / width.pence())
}
