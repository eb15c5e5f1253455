//! Tax returns: when what is due by one is to be paid, what its turnover brings with it, and the year towards the State Pension.

use super::{Figure, TaxYear};
use crate::money::{Money, Price, Ratio};

/// Limits of payments on account (Taxes Management Act 1970, section 59A; Income Tax (Payments on Account) Regulations 1996,
/// regulations 3 and 4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentsOnAccount {
    /// Least part of a year's bill, student loans apart, with which payments on account are due.
    pub least: Figure<Money>,
    /// Part of all tax on the year's income that may have been taken at source; with more than that, none are due.
    pub at_source: Figure<Ratio>,
}

/// Limits of a year towards the State Pension (Social Security Contributions and Benefits Act 1992, sections 5 and 11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionYear {
    /// Small profits threshold: a year's profit from which the year counts without any payment.
    pub small_profits: Figure<Money>,
    /// Lower earnings limit: wages a week; 52 times as much from one employer make the year count.
    pub lower_earnings: Figure<Money>,
    /// Class 2 a week, which somebody with a smaller profit may pay for the year to count.
    pub class2: Figure<Price>,
}

/// A stage of Making Tax Digital for Income Tax: digital records and a quarterly update, by turnover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitalRecords {
    /// First day of the stage: `2026-04-06`.
    pub from: &'static str,
    /// Tax year whose return is looked at.
    pub of: TaxYear,
    /// Turnover of that year above which the stage applies.
    pub over: Figure<Money>,
}
