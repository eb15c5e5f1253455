//! A sheet as it is reported.

use std::collections::BTreeMap;

use crate::check::{Balance, Check, Identity};
use crate::currency::Currency;
use crate::date::Date;
use crate::field::Field;
use crate::figures::{Figures, Measure};
use crate::mapping::Role;
use crate::settle::Settled;
use crate::sheet::{Body, Sheet};
use crate::statement::{Column, Flag, TableReport};
use crate::summary::joined;
use crate::take::WHOLE;

/// The highest fee that is no surprise, in millionths of the fares.
const HIGHEST_FEE: i64 = 600_000;
/// Seconds of a day.
const DAY: i64 = 86_400;

impl Sheet {
    /// The report of a sheet. `beside` is true where other tables tell its money in more detail.
    pub(crate) fn report(&self, settled: &Settled, beside: bool) -> TableReport {
        let (encoding, delimiter, columns) = match &self.body {
            Body::Table(table) => (table.encoding, Some(char::from(table.delimiter)), self.columns(&table.titles)),
            Body::Invoice(_, _, encoding) => (*encoding, None, Vec::new()),
        };
        let mut totals: BTreeMap<Option<Currency>, Figures> = BTreeMap::new();
        for ((currency, _), bucket) in &settled.buckets {
            totals.entry(*currency).or_default().add_all(&bucket.figures);
        }
        let mut checks = settled.checks.clone();
        if let Body::Invoice(invoice, ..) = &self.body {
            let (rows, amount) = (self.tally.used, invoice.difference);
            let balance = if amount == 0 { Balance::Balanced } else { Balance::Differs { rows, amount } };
            checks.push(Check { identity: Identity::Total, rows, balance });
        }
        TableReport {
            name: self.name().to_owned(),
            report: self.report,
            platform: self.platform,
            row_kind: self.kind,
            encoding,
            delimiter,
            decimal: self.formats.decimal,
            date_order: self.formats.order,
            basis: settled.basis,
            period: settled.buckets.values().fold(None, |days, bucket| joined(days, bucket.days)),
            columns,
            totals: totals.into_iter().filter(|(_, figures)| !figures.is_empty()).collect(),
            rows: self.tally.rows,
            used: self.tally.used,
            aside: self.tally.aside.clone(),
            reasons: self.tally.reasons.clone(),
            samples: self.tally.samples.clone(),
            checks,
            flags: self.flags(settled, beside),
            money: self.tally.money,
        }
    }

    fn columns(&self, titles: &[String]) -> Vec<Column> {
        let column = |(place, title): (usize, &String)| {
            let meaning = &self.meanings[place];
            let role = if matches!(meaning.field, Some(Field::Other | Field::Personal)) { Role::Ignored } else { meaning.role };
            Column {
                title: title.clone(),
                field: meaning.field,
                certainty: meaning.certainty,
                role,
                has_numbers: self.has_numbers(place),
            }
        };
        titles.iter().enumerate().map(column).collect()
    }

    fn flags(&self, settled: &Settled, beside: bool) -> Vec<Flag> {
        let tally = &self.tally;
        let totals = settled.totals();
        let get = |measure| totals.get(measure);
        let mut flags = Vec::new();
        if let Body::Table(table) = &self.body {
            let lines = u32::try_from(table.preamble).unwrap_or(0);
            flags.extend((lines > 0).then_some(Flag::Preamble { lines }));
            flags.extend(table.was_wrapped.then_some(Flag::Unwrapped));
        }
        let has_parts =
            self.meanings.iter().any(|meaning| meaning.role == Role::Explains && meaning.field.is_some_and(Field::is_money));
        flags.extend(has_parts.then_some(Flag::PartsOfColumns));
        let has_days = [Field::Time, Field::Start, Field::StartUtc, Field::PeriodStart, Field::PeriodEnd]
            .into_iter()
            .any(|field| self.plan.has(field));
        let is_named = !has_days && self.period.is_some() && self.answers.period.is_none() && matches!(self.body, Body::Table(_));
        flags.extend(is_named.then_some(Flag::DaysFromName));
        let counts = [
            (tally.cash_jobs, Flag::Cash { rows: tally.cash_jobs }),
            (tally.adjustments, Flag::Corrected { rows: tally.adjustments }),
            (settled.stacked, Flag::StackedOrders { jobs: settled.stacked }),
            (tally.over_midnight, Flag::OverMidnight { rows: tally.over_midnight }),
            (tally.without_job, Flag::WithoutJob { rows: tally.without_job }),
            (tally.unread, Flag::Unread { cells: tally.unread }),
            (tally.engaged_over_online, Flag::EngagedOverOnline { rows: tally.engaged_over_online }),
            (tally.too_fast, Flag::TooFast { rows: tally.too_fast }),
        ];
        flags.extend(counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, flag)| flag));
        flags.extend(self.formats.is_fee_rate.then_some(Flag::FeeIsRate));
        let has_net = get(Measure::NetEarnings).or(get(Measure::WorkerFare)).is_some();
        let fares = get(Measure::GrossFare);
        flags.extend((has_net && fares.is_none()).then_some(Flag::NoFares));
        let has_fee = get(Measure::PlatformFee).is_some();
        flags.extend((!has_fee && (has_net || fares.is_some())).then_some(Flag::NoFee));
        let rate = fares.zip(get(Measure::PlatformFee)).and_then(|(fares, fee)| crate::take::rate(fee, fares));
        flags.extend(rate.is_some_and(|rate| !(0..=HIGHEST_FEE.min(WHOLE)).contains(&rate)).then_some(Flag::FeeOutOfRange));
        flags.extend(long_day(&tally.days).map(|day| Flag::MoreThanADay { day }));
        flags.extend(beside.then_some(Flag::ToldElsewhere));
        flags
    }
}

/// The first day that has more than 24 hours.
fn long_day(days: &BTreeMap<i64, i64>) -> Option<Date> {
    let (day, _) = days.iter().find(|(_, seconds)| **seconds > DAY)?;
    i32::try_from(*day).ok().map(Date)
}
