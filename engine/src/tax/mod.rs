//! Income tax, National Insurance, flat-rate mileage and minimum wages: dated figures from `data/packs`, and the rules on them.
//!
//! All amounts are a year's. The rules are those for a working adult under State Pension age with no other income, reliefs,
//! pension contributions or student loan. Amounts below 0 count as 0.

mod assessment;
mod contributions;
mod income_tax;
mod mileage;
mod pack;
mod packs;
mod source;
mod year;

pub use assessment::{Assessment, ProfitTax};
pub use pack::{Band, Contributions, LivingWage, MileageRates, Pack, PersonalAllowance};
#[cfg(feature = "words")]
pub use packs::SOURCES;
pub use packs::{latest, pack, PACKS};
pub use source::{Confidence, Figure, Source, SourceId};
pub use year::TaxYear;

use crate::money::{Money, Ratio};

/// The largest amount told apart, £40 billion: what is above counts as this, so that sums of pence × ppm fit in an `i64`.
const MOST: i64 = 4_000_000_000_000;

/// The pence of an amount on which something may be charged.
fn chargeable(amount: Money) -> i64 {
    amount.0.clamp(0, MOST)
}

/// Part of a charge before rounding, in pence × parts per million: `rate` on what `amount` has between `from` and `to`.
fn slice(amount: i64, from: i64, to: i64, rate: Ratio) -> i64 {
    (amount.min(to) - from).max(0) * rate.0
}

/// A charge in pence × parts per million, down to the penny.
fn round_down(charge: i64) -> Money {
    Money(charge / Ratio::ONE.0)
}
