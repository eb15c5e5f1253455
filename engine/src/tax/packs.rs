//! The packs themselves, baked from `data/packs` when the engine is built.

#![allow(clippy::unreadable_literal)] // the baked code is for the compiler

use super::pack::{Band, ComingWage, Contributions, LivingWage, MileageRates, Pack, PersonalAllowance};
#[cfg(feature = "words")]
use super::{Confidence, Source};
use super::{CorporationTax, DigitalRecords, EmployerContributions, Enrolment, Figure, Holiday, PaymentsOnAccount, PensionYear};
use super::{SickPay, SourceId, StudentLoans, TaxYear, UniversalCredit};
use crate::money::{Money, Price, Quantity, Ratio};

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// The pack of `year`, if there is one.
pub fn pack(year: TaxYear) -> Option<&'static Pack> {
    PACKS.iter().find(|pack| pack.year == year)
}

/// The pack of the latest year.
pub fn latest() -> &'static Pack {
    // The build refuses an empty list.
    &PACKS[PACKS.len() - 1]
}
