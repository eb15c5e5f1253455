//! The shape of a pack's file. No key is optional unless its rule is, and keys not listed here are refused.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A text with its place in the file.
pub type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct File {
    pub from: Text,
    pub to: Text,
    pub trading_allowance: Figure,
    pub universal_credit_taper: Figure,
    pub universal_credit: UniversalCredit,
    pub personal_allowance: PersonalAllowance,
    /// Bands by nation.
    pub income_tax: Spanned<BTreeMap<String, Spanned<Vec<Band>>>>,
    pub class4: Contributions,
    pub class1: Contributions,
    pub employer: Employer,
    pub mileage: Mileage,
    pub employee_mileage: Mileage,
    pub minimum_wage: MinimumWage,
    /// The announced minimum wage; left out where none is announced yet.
    pub coming_wage: Option<MinimumWage>,
    pub living_wage: LivingWage,
    pub holiday: Holiday,
    pub holiday_northern_ireland: Holiday,
    pub sick_pay: SickPay,
    pub pension: Pension,
    pub student_loans: StudentLoans,
    pub corporation_tax: CorporationTax,
    pub payments_on_account: PaymentsOnAccount,
    pub pension_year: PensionYear,
    /// Stages, earliest first.
    pub digital_records: Spanned<Vec<DigitalRecords>>,
    pub vat_registration: Figure,
    pub sources: BTreeMap<String, Spanned<Source>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub value: Text,
    pub source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PersonalAllowance {
    pub amount: Figure,
    pub taper_start: Figure,
    pub taper_divisor: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UniversalCredit {
    pub with_housing: Figure,
    pub without_housing: Figure,
    pub mile_first: Figure,
    pub mile_step: Figure,
    pub mile_further: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Band {
    /// The upper limit of the band; left out in the last band.
    pub up_to: Option<Text>,
    pub rate: Text,
    pub source: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contributions {
    pub lower_limit: Figure,
    pub upper_limit: Figure,
    pub main_rate: Figure,
    pub upper_rate: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mileage {
    pub car_first: Figure,
    pub car_step: Figure,
    pub car_further: Figure,
    pub motorcycle: Figure,
    pub bicycle: Figure,
    pub taxi: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumWage {
    pub from: Text,
    pub ages: Spanned<BTreeMap<String, Figure>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LivingWage {
    pub payable_by: Text,
    pub uk: Figure,
    pub london: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Employer {
    pub threshold: Figure,
    pub rate: Figure,
    pub allowance: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Holiday {
    pub weeks: Figure,
    pub accrual: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SickPay {
    pub weekly: Figure,
    pub share: Figure,
    pub waiting_days: Figure,
    pub least_earnings: Figure,
    pub most_weeks: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pension {
    pub trigger: Figure,
    pub lower: Figure,
    pub upper: Figure,
    pub worker: Figure,
    pub employer: Figure,
    pub relief: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StudentLoans {
    /// The thresholds by plan, in the words of `Loan`.
    pub thresholds: Spanned<BTreeMap<String, Figure>>,
    pub rate: Figure,
    pub postgraduate_threshold: Figure,
    pub postgraduate_rate: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CorporationTax {
    pub small_rate: Figure,
    pub small_limit: Figure,
    pub main_rate: Figure,
    pub main_limit: Figure,
    pub relief: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PaymentsOnAccount {
    pub least: Figure,
    pub at_source: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PensionYear {
    pub small_profits: Figure,
    pub lower_earnings: Figure,
    pub class2: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalRecords {
    /// The tax year whose return is looked at.
    pub of: Text,
    pub over: Figure,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    pub title: Text,
    pub url: Text,
    pub as_of: Text,
    pub confidence: Text,
    /// A caveat, where there is one.
    pub note: Option<Text>,
}
