//! Facts written as the pairs of a data file, for the cases that the rules' tests work by hand. The law is that of 2026/27, in
//! Wales, unless the pairs say otherwise.

use super::Facts;
use crate::field::Field;
use crate::money::{Money, Quantity};
use crate::scenario::Scenario;
use crate::tax::{self, Pack, TaxYear};

/// The default scenario with these figures, `"hours=40 1.fee=25"`. A wrong key or value is a mistake in the test.
pub(super) fn scenario(figures: &str) -> Scenario {
    let mut scenario = Scenario::default();
    for (key, value) in figures.split_whitespace().map(|pair| pair.split_once('=').expect("a pair")) {
        let field = Field::from_key(key).unwrap_or_else(|| panic!("there is no figure {key}"));
        field.set(&mut scenario, value).unwrap_or_else(|problem| panic!("{key} = {value}: {problem:?}"));
    }
    scenario
}

/// Facts of the scenario's first deal.
pub(super) fn facts(scenario: &Scenario) -> Facts<'_> {
    let pack = tax::pack(scenario.tax.year).expect("a year with a pack");
    Facts { week: &scenario.week, deal: &scenario.deals[0], tax: &scenario.tax, pack }
}

/// The law of the tax year 2026/27.
pub(super) fn law() -> &'static Pack {
    tax::pack(TaxYear(2026)).expect("2026/27 has a pack")
}

/// An amount in pounds and pence: `pounds("1,045.80")`.
pub(super) fn pounds(text: &str) -> Money {
    let (whole, pence) = text.split_once('.').expect("pence");
    assert_eq!(pence.len(), 2, "{text}");
    Money((whole.replace(',', "") + pence).parse().expect("digits"))
}

/// Weeks worked a year in the cases: 46.
pub(super) const WEEKS: Quantity = Quantity::whole(46);
