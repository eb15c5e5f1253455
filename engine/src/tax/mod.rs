//! Tax, contributions, wages and what employment brings and costs: dated figures from `data/packs`, and the rules on them.
//!
//! All amounts are a year's unless their names say otherwise. The rules are those for a working adult under State Pension age
//! with no income but profit and wages. Amounts below 0 count as 0.

mod assessment;
mod corporation_tax;
mod employer;
mod holiday;
mod mileage;
mod pack;
mod packs;
mod pension;
mod personal_allowance;
mod sick_pay;
mod source;
mod student_loan;
mod tax_return;
mod universal_credit;
mod year;

pub use assessment::{AddedTax, Assessment, ExtraIncome, OtherIncome};
pub use corporation_tax::CorporationTax;
pub use employer::EmployerContributions;
pub use holiday::Holiday;
pub use pack::{Band, ComingWage, Contributions, LivingWage, MileageRates, Pack, PersonalAllowance};
#[cfg(feature = "words")]
pub use packs::SOURCES;
pub use packs::{latest, pack, PACKS};
pub use pension::{Enrolment, PensionContributions};
pub use sick_pay::SickPay;
pub(crate) use sick_pay::DAYS;
pub use source::{Confidence, Figure, Source, SourceId};
pub(crate) use student_loan::pounds;
pub use student_loan::StudentLoans;
pub use tax_return::{DigitalRecords, PaymentsOnAccount, PensionYear};
pub use universal_credit::{CreditAssessment, UniversalCredit};
pub use year::TaxYear;

use crate::money::{Money, Ratio};

/// The largest amount told apart, in pence, £20 billion: what is above counts as this, so that four of them × ppm fit in an
/// `i64`.
const MOST: i64 = 2_000_000_000_000;

/// The pence of an amount on which something may be charged.
pub(crate) fn chargeable(amount: Money) -> i64 {
    amount.0.clamp(0, MOST)
}

/// A charge in pence × parts per million, down to the penny.
pub(crate) fn round_down(charge: i64) -> Money {
    Money(charge / Ratio::ONE.0)
}

/// A charge in pence × parts per million, to the nearest penny, half a penny or less disregarded (Social Security (Contributions)
/// Regulations 2001, regulation 12(1)).
pub(crate) fn nearest_half_down(charge: i64) -> Money {
    Money((charge + Ratio::ONE.0 / 2 - 1) / Ratio::ONE.0)
}

/// `n / d` rounded up, for what is not negative.
pub(crate) fn ceil_div(n: i128, d: i128) -> i64 {
    i64::try_from((n + d - 1) / d).unwrap_or(i64::MAX)
}
