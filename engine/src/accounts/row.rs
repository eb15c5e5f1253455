//! Rows of a co-op's accounts: lines, and what stands below them.

use super::line::Line;
use crate::choice::{Choice as _, DividendBy};

/// A row of the accounts, with an amount for each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// Members.
    Members,
    /// A line.
    Line(Line),
    /// The part of the loan that is paid back in the year, taken off.
    Repaid,
    /// The part of the loan that is owed at the end of the year.
    Owed,
    /// Cash at the end of the year.
    Cash,
    /// The dividend of the member by a rule.
    Dividend(DividendBy),
}

impl Row {
    /// Rows of the table of years, in its order.
    pub fn of_years() -> impl Iterator<Item = Self> {
        let lines = Line::ALL.iter().map(|line| Self::Line(*line));
        [Self::Members].into_iter().chain(lines).chain([Self::Repaid, Self::Owed, Self::Cash])
    }

    /// Every row: those of the table of years, and the dividends by each rule.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::of_years().chain(DividendBy::ALL.iter().map(|by| Self::Dividend(*by)))
    }

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Line(line) => line.key(),
            Self::Repaid => "loan-repaid",
            Self::Owed => "loan-owed",
            Self::Cash => "cash",
            Self::Dividend(DividendBy::Fees) => "dividend-by-fees",
            Self::Dividend(DividendBy::Hours) => "dividend-by-hours",
            Self::Dividend(DividendBy::Head) => "dividend-by-head",
        }
    }

    /// The row's word among all that explains itself. Never renamed.
    pub const fn explained(self) -> &'static str {
        match self {
            Self::Members => "accounts-members",
            Self::Line(line) => line.explained(),
            Self::Repaid => "accounts-loan-repaid",
            Self::Owed => "accounts-loan-owed",
            Self::Cash => "accounts-cash",
            Self::Dividend(DividendBy::Fees) => "accounts-dividend-by-fees",
            Self::Dividend(DividendBy::Hours) => "accounts-dividend-by-hours",
            Self::Dividend(DividendBy::Head) => "accounts-dividend-by-head",
        }
    }

    /// True where the row stands in the table of years whatever it comes to.
    pub const fn is_total(self) -> bool {
        match self {
            Self::Members | Self::Cash => true,
            Self::Line(line) => line.is_total(),
            Self::Repaid | Self::Owed | Self::Dividend(_) => false,
        }
    }
}
