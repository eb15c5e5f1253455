//! Universal Credit on a year's profit and wages, by itself.

use crate::argument::{Argument, Maybe, Pounds, Word};
use crate::fields;
use crate::input::{self, Source};
use crate::refusal::Refusal;
use crate::units::pounds;
use coop_or_gig_engine::choice::{Age, Nation, WorkAllowance, YesNo};
use coop_or_gig_engine::field::{Shared, Spec};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::scenario;
use coop_or_gig_engine::tax::{CreditAssessment, Pack};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Argument of `assessUniversalCredit`: a single person's award, and their income of a year before tax, in pounds.
#[derive(Debug, Deserialize, Tsify)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "a plain object with some of \"nation\", \"taxYear\", \"award\", \"workAllowance\", \"selfEmployedProfit\", \
                 \"employmentIncome\", \"startUp\", \"expectedHours\", \"age\""
)]
pub struct UniversalCreditInput {
    /// Nation in which income tax is paid.
    #[tsify(type = "Nation")]
    nation: Maybe<Word<Nation>>,
    /// Tax year of the income.
    #[tsify(type = "TaxYear")]
    tax_year: Maybe<&'static Pack>,
    /// Award before anything is taken off for earnings, in pounds a month: 0 to 10000.
    #[tsify(type = "number")]
    award: Maybe<Award>,
    /// Work allowance: `none` if it is left out; `with-housing` is the lower one, with help for housing.
    #[tsify(optional, type = "'none' | 'with-housing' | 'without-housing'")]
    work_allowance: Maybe<Word<WorkAllowance>>,
    /// Profit of a year by the rules of Universal Credit: 0 to 1000000000, 0 if it is left out. Where there is one, earnings are no
    /// less than the minimum income floor.
    #[tsify(optional, type = "number")]
    self_employed_profit: Maybe<Pounds>,
    /// Wages of a year: 0 to 1000000000, 0 if they are left out.
    #[tsify(optional, type = "number")]
    employment_income: Maybe<Pounds>,
    /// True within the first twelve months of self-employment, which have no minimum income floor; false if it is left out.
    #[tsify(optional, type = "boolean")]
    start_up: Maybe<bool>,
    /// Hours a week that are expected: 0 to 35, 35 if they are left out; 0 for no minimum income floor.
    #[tsify(optional, type = "number")]
    expected_hours: Maybe<Hours>,
    /// Age band of the minimum wage that the minimum income floor goes by: `21` if it is left out.
    #[tsify(optional, type = "'21' | '18' | '16' | 'apprentice'")]
    age: Maybe<Word<Age>>,
}

/// Award of a month.
#[derive(Clone, Copy, Debug)]
struct Award(Money);

/// Expected hours of a week.
#[derive(Clone, Copy, Debug)]
struct Hours(Quantity);

/// Arguments with the limits of a field of the scenario.
macro_rules! of_field {
    ($($name:ident($amount:ident) = $field:ident;)+) => {$(
        impl $name {
            const SPEC: &'static Spec = &Shared::SPECS[Shared::$field as usize];
        }

        impl Argument for $name {
            fn takes() -> String {
                fields::takes(Self::SPEC, false)
            }

            fn from_number(number: f64) -> Option<Self> {
                fields::scaled(number, Self::SPEC).map(|held| Self($amount(held)))
            }

            fn from_text(text: &str) -> Option<Self> {
                fields::typed(text, Self::SPEC).map(|held| Self($amount(held)))
            }
        }
    )+};
}
of_field! {
    Award(Money) = UcAward;
    Hours(Quantity) = UcExpectedHours;
}

/// Universal Credit in pounds a month, averaged over the year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct UniversalCredit {
    /// Earnings after tax, National Insurance and pension payments.
    earnings: f64,
    /// Minimum income floor, which counts where it is more than `earnings`; null where there is none.
    floor: Option<f64>,
    /// Reduction that the earnings that count ask for; it may be more than there is to reduce.
    reduction: f64,
    /// Award that is left: never below 0.
    award: f64,
}

impl From<CreditAssessment> for UniversalCredit {
    fn from(assessment: CreditAssessment) -> Self {
        let month = |amount: Money| pounds(amount.per(Quantity::whole(12)));
        let CreditAssessment { earnings, floor, reduction, award } = assessment;
        Self { earnings: month(earnings), floor: floor.map(month), reduction: month(reduction), award: month(award) }
    }
}

/// Universal Credit that the income which `given` states leaves.
///
/// # Errors
/// The first value that cannot be used.
pub fn assess(given: impl Source) -> Result<UniversalCredit, Refusal> {
    let given: UniversalCreditInput = input::read("", given)?;
    let Word(nation) = given.nation.required("nation")?;
    let pack = given.tax_year.required("taxYear")?;
    let Award(award) = given.award.required("award")?;
    let usual = scenario::UniversalCredit::default();
    let credit = scenario::UniversalCredit {
        award: Some(award),
        work_allowance: given.work_allowance.unwrap_or(Word(usual.work_allowance)).0,
        start_up: if given.start_up.unwrap_or(false) { YesNo::Yes } else { YesNo::No },
        expected_hours: given.expected_hours.unwrap_or(Hours(usual.expected_hours)).0,
    };
    let [profit, wages] =
        [given.self_employed_profit, given.employment_income].map(|income| income.unwrap_or(Pounds(Money::ZERO)).0);
    let age = given.age.unwrap_or(Word(Age::default())).0;
    let assessment = pack.universal_credit((nation, age), &credit, profit, wages);
    assessment.map(UniversalCredit::from).ok_or_else(|| Refusal::takes("award", &Award::takes()))
}
