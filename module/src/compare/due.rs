//! Consequences of a deal's year: tax that falls due, the next £10 from customers, thresholds.

use crate::preset::Source;
use crate::units::{pounds, ByPeriod};
use coop_or_gig_engine::due as engine;
use coop_or_gig_engine::next_ten::{NextPart, NextTen};
use coop_or_gig_engine::thresholds as crossed;
use serde::Serialize;
use tsify::Tsify;

/// Tax that falls due by a tax return, if each year is like the scenario's. An employee's is taken from the wage.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PutAside {
    /// Pounds to put aside of the deal's pay, up to the penny: income tax, Class 4 and student loan that nobody takes from it. 0 for an
    /// employee.
    amount: ByPeriod<f64>,
    /// Pounds of a year's bill by the whole tax return: more than `amount` where there is other profit.
    bill: f64,
    /// Payments in the order of their days; none where no bill falls due.
    payments: Vec<Payment>,
}

/// Payment of a tax return's bill.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    /// Last day for the payment: `2028-01-31`.
    by: String,
    /// Pounds to pay.
    amount: f64,
    /// True where the same falls due on that day of each year after.
    each_year: bool,
}

/// Parts of £10 more a week from customers, in pounds: they add up to 10. A part is negative where it falls.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NextTenPounds {
    /// More take-home of the worker, with Universal Credit.
    worker: f64,
    /// More put by for the worker: pensions, sick pay to be expected.
    later: f64,
    /// More tax: income tax, contributions on both sides, student loan.
    tax: f64,
    /// Universal Credit that falls: what the state pays less.
    universal_credit: f64,
    /// Rest that the organisation gets.
    organisation: f64,
}

/// Limit of a year that the worker crosses under the deal.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct YearlyLimit {
    /// Kind: turnover that brings digital records for tax, or registration for VAT; profit, or an employee's wages, that bring no year
    /// towards the State Pension.
    #[tsify(type = "'digital-records' | 'vat' | 'no-pension-year' | 'no-pension-year-of-wages'")]
    kind: &'static str,
    /// Pounds that the worker has in a year: turnover, profit or wages.
    own: f64,
    /// True where `own` is the least that it may be, as the turnover of other work, or what customers pay, is not known.
    at_least: bool,
    /// Limit of a year in pounds: above it for turnover, below it for profit and wages.
    limit: f64,
    /// Day from which `digital-records` begin, if turnover was over the limit in `yearLookedAt`: `2027-04-06`; null for other kinds.
    from: Option<&'static str>,
    /// Tax year that `digital-records` are decided by: `2025-26`; null for other kinds.
    year_looked_at: Option<String>,
    /// Pounds of voluntary Class 2 for the year, for `no-pension-year`; null for other kinds.
    class2: Option<f64>,
    /// Publication of the limit.
    source: Source,
}

impl From<&engine::Due> for PutAside {
    fn from(due: &engine::Due) -> Self {
        let payment =
            |payment: engine::Payment| Payment { by: payment.by, amount: pounds(payment.amount), each_year: payment.each_year };
        Self {
            amount: ByPeriod::from_each(|period| pounds(due.put_aside(period))),
            bill: pounds(due.bill),
            payments: due.payments().into_iter().map(payment).collect(),
        }
    }
}

impl From<&NextTen> for NextTenPounds {
    fn from(next: &NextTen) -> Self {
        let part = |part| pounds(next.amount(part));
        Self {
            worker: part(NextPart::Worker),
            later: part(NextPart::Later),
            tax: part(NextPart::Tax),
            universal_credit: part(NextPart::Credit),
            organisation: part(NextPart::Organisation),
        }
    }
}

impl From<&crossed::Threshold> for YearlyLimit {
    fn from(threshold: &crossed::Threshold) -> Self {
        let stage = match threshold.kind {
            crossed::Kind::DigitalRecords(stage) => Some(stage),
            _ => None,
        };
        let class2 = match threshold.kind {
            crossed::Kind::NoPensionYear { year, .. } => Some(pounds(year)),
            _ => None,
        };
        Self {
            kind: threshold.kind.key(),
            own: pounds(threshold.own),
            at_least: threshold.at_least,
            limit: pounds(threshold.limit),
            from: stage.map(|stage| stage.from),
            year_looked_at: stage.map(|stage| stage.of.label()),
            class2,
            source: threshold.source.get().into(),
        }
    }
}
