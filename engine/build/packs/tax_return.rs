//! The tables of a pack's file about tax returns, each checked and written as the expression of its structure.

use std::fmt::Write as _;

use toml::Spanned;

use super::super::file::{DigitalRecords, File};
use super::super::values::Unit;
use super::Check;
use crate::tax::TaxYear;

/// Years from the start of the tax year whose return is looked at to the day on which digital records begin: the return is sent by
/// the January before.
const YEARS_BEFORE: u16 = 2;

impl Check<'_> {
    /// The fields of the pack on tax returns and on what turnover brings with it.
    pub(super) fn tax_return(&mut self, file: &File) -> String {
        let (payments, year) = (&file.payments_on_account, &file.pension_year);
        let payments = self.structure(
            "PaymentsOnAccount",
            "payments-on-account",
            &[("least", &payments.least, Unit::Pounds), ("at_source", &payments.at_source, Unit::Percent)],
        );
        let year = self.structure(
            "PensionYear",
            "pension-year",
            &[
                ("small_profits", &year.small_profits, Unit::Pounds),
                ("lower_earnings", &year.lower_earnings, Unit::Pounds),
                ("class2", &year.class2, Unit::Price),
            ],
        );
        let stages = self.digital_records(&file.digital_records);
        let vat = self.figure("vat-registration", &file.vat_registration, Unit::Pounds);
        format!("payments_on_account: {payments}, pension_year: {year}, digital_records: {stages}, vat_registration: {vat}")
    }

    /// The stages of digital records, each later and with a lower limit than the one before.
    fn digital_records(&mut self, stages: &Spanned<Vec<DigitalRecords>>) -> String {
        let field = |key: &str| format!("digital-records.{key}");
        let mut code = String::from("&[");
        let mut before: Option<(TaxYear, i64)> = None;
        for stage in stages.get_ref() {
            let over = self.value(&field("over"), &stage.over.value, Unit::Pounds);
            let Some(of) = TaxYear::parse(stage.of.get_ref()) else {
                let what = format!("{:?} is not a tax year. Write one such as \"2026-27\".", stage.of.get_ref());
                self.problem(stage.of.span().start, &field("of"), &what);
                continue;
            };
            if before.is_some_and(|(year, limit)| of <= year || over >= limit) {
                self.problem(
                    stage.of.span().start,
                    &field("of"),
                    "stages stand in their order, each with a lower limit than before.",
                );
            }
            before = Some((of, over));
            let over = self.sourced(&field("over"), &Unit::Pounds.expression(over), &stage.over.source);
            let from = format!("{:04}-04-06", of.0 + YEARS_BEFORE);
            let _ = write!(code, "DigitalRecords {{ from: {from:?}, of: TaxYear({}), over: {over} }}, ", of.0);
        }
        code + "]"
    }
}
