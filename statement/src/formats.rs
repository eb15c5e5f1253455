//! Forms in which a table writes its numbers, dates and units, once the first pass is over; what cannot be told is asked.

use crate::choices::{Answers, DistanceUnit, TimeUnit};
use crate::currency::Currency;
use crate::date::DateOrder;
use crate::field::Field;
use crate::header::Header;
use crate::mapping::{Meaning, Role};
use crate::number::Decimal;
use crate::question::Ask;
use crate::scan::{Dates, Numbers};

/// The forms of a table's values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Formats {
    /// The character before decimals, of each column.
    pub(crate) decimals: Vec<Option<Decimal>>,
    /// The character before decimals in most columns.
    pub(crate) decimal: Option<Decimal>,
    pub(crate) order: Option<DateOrder>,
    pub(crate) distance: Option<DistanceUnit>,
    /// The unit of durations, of each column.
    pub(crate) times: Vec<Option<TimeUnit>>,
    /// The currency of rows that do not tell their own.
    pub(crate) currency: Option<Currency>,
    /// True where the fee is told as a rate of the fare.
    pub(crate) is_fee_rate: bool,
    /// True for columns whose deductions carry a sign.
    pub(crate) deducted: Vec<bool>,
}

impl Formats {
    pub(crate) fn settle(
        headers: &[Header],
        meanings: &[Meaning],
        numbers: &[Numbers],
        dates: &[Dates],
        answers: Answers,
        asks: &mut Vec<Ask>,
    ) -> Self {
        let counts = |column: usize| meanings[column].role == Role::Counts;
        let columns_of =
            |field: Field| (0..meanings.len()).filter(move |column| counts(*column) && meanings[*column].field == Some(field));
        let is_number =
            |column: usize| counts(column) && meanings[column].field.is_some_and(|field| field.is_money() || field.is_measure());
        let decimal =
            majority(numbers.iter().enumerate().filter(|(column, _)| is_number(*column)).filter_map(|(_, seen)| seen.decimal()));
        let decimals: Vec<_> = numbers.iter().map(|seen| answers.decimal.or_else(|| seen.decimal()).or(decimal)).collect();
        let mut open = (0..numbers.len()).filter(|column| is_number(*column) && decimals[*column].is_none());
        if let Some((column, (as_point, as_comma))) = open.find_map(|column| Some((column, numbers[column].either?))) {
            asks.push(Ask::Decimal { column, as_point, as_comma });
        }
        let timed: Vec<usize> =
            (0..meanings.len()).filter(|column| counts(*column) && meanings[*column].field.is_some_and(Field::is_time)).collect();
        let order = answers.date_order.or_else(|| timed.iter().find_map(|column| dates[*column].order()));
        if order.is_none() {
            if let Some((column, (day_first, month_first))) =
                timed.iter().find_map(|column| Some((*column, dates[*column].first()?)))
            {
                asks.push(Ask::DateOrder { column, day_first, month_first });
            }
        }
        let distance_column = columns_of(Field::Distance).next();
        let distance =
            distance_column.and_then(|column| headers[column].distance.or_else(|| unit_of(numbers[column].unit.as_deref()?)));
        let distance = distance.or(answers.distance);
        if let Some(column) = distance_column.filter(|column| distance.is_none() && numbers[*column].exceeds(0)) {
            asks.push(Ask::DistanceUnit { column });
        }
        let times = (0..headers.len())
            .map(|column| headers[column].time.or_else(|| time_of(numbers[column].unit.as_deref()?)).or(answers.time));
        let times: Vec<_> = times.collect();
        let untimed = [Field::Duration, Field::Online, Field::Engaged].into_iter().flat_map(columns_of);
        if let Some(column) = untimed.into_iter().find(|column| times[*column].is_none() && numbers[*column].count > 0) {
            asks.push(Ask::TimeUnit { column });
        }
        let told = (0..headers.len()).filter(|column| counts(*column) && meanings[*column].field.is_some_and(Field::is_money));
        let currency =
            told.into_iter().find_map(|column| headers[column].currency.or(numbers[column].currency)).or(answers.currency);
        let fares = columns_of(Field::Fare).next();
        let is_fee_rate =
            columns_of(Field::Fee).next().zip(fares).is_some_and(|(fee, fare)| numbers[fee].is_rate_of(&numbers[fare]));
        let deducted = numbers.iter().map(Numbers::is_deducted).collect();
        Self { decimals, decimal, order, distance, times, currency, is_fee_rate, deducted }
    }
}

fn majority(found: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let (mut points, mut commas) = (0, 0);
    for decimal in found {
        match decimal {
            Decimal::Point => points += 1,
            Decimal::Comma => commas += 1,
        }
    }
    match (points, commas) {
        (0, 0) => None,
        (points, commas) if points > commas => Some(Decimal::Point),
        (points, commas) if commas > points => Some(Decimal::Comma),
        _ => None,
    }
}

fn unit_of(unit: &str) -> Option<DistanceUnit> {
    match unit {
        "km" => Some(DistanceUnit::Kilometres),
        "mi" | "mile" | "miles" => Some(DistanceUnit::Miles),
        _ => None,
    }
}

fn time_of(unit: &str) -> Option<TimeUnit> {
    match unit {
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "u" => Some(TimeUnit::Hours),
        "min" | "mins" | "m" => Some(TimeUnit::Minutes),
        "s" | "sec" => Some(TimeUnit::Seconds),
        _ => None,
    }
}
