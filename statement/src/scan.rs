//! The first pass over a table: what its numbers and dates are evidence of.

use crate::currency::Currency;
use crate::date::{self, Date, DateOrder, Dated};
use crate::number::{self, Decimal, Mark};

/// The most dates that are kept to tell their order by.
const MOST_DATES: usize = 400;

/// Evidence of a column of numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers {
    pub(crate) count: u32,
    points: u32,
    commas: u32,
    /// The first number that could be two, by each reading in hundredths.
    pub(crate) either: Option<(i64, i64)>,
    /// The sum of what is sure, in ten-thousandths.
    sum: i64,
    least: Option<i64>,
    most: Option<i64>,
    pub(crate) currency: Option<Currency>,
    /// The first unit written behind a number.
    pub(crate) unit: Option<String>,
}

impl Numbers {
    /// Takes a cell into account.
    pub(crate) fn see(&mut self, cell: &str) {
        let Some(written) = number::written(cell) else { return };
        self.count += 1;
        self.currency = self.currency.or(written.currency);
        if !written.unit.is_empty() && written.currency.is_none() && self.unit.is_none() {
            self.unit = Some(written.unit.to_lowercase());
        }
        match written.mark {
            Mark::Sure(Decimal::Point) => self.points += 1,
            Mark::Sure(Decimal::Comma) => self.commas += 1,
            Mark::Either if self.either.is_none() => {
                let by = |decimal| written.read(Some(decimal)).and_then(number::Number::cents);
                self.either = by(Decimal::Point).zip(by(Decimal::Comma));
            }
            Mark::Either | Mark::None => {}
        }
        let Some(value) = written.read(Some(Decimal::Point)).and_then(|number| number.scaled(4)) else { return };
        self.sum = self.sum.saturating_add(value);
        self.least = Some(self.least.map_or(value, |least| least.min(value)));
        self.most = Some(self.most.map_or(value, |most| most.max(value)));
    }

    /// The character before decimals that the numbers prove; `None` where none does, or they disagree.
    pub(crate) const fn decimal(&self) -> Option<Decimal> {
        match (self.points, self.commas) {
            (0, 0) => None,
            (_, 0) => Some(Decimal::Point),
            (0, _) => Some(Decimal::Comma),
            _ => None,
        }
    }

    /// True where the numbers come to less than nothing: a column of deductions with a sign, refunds of them included.
    pub(crate) const fn is_deducted(&self) -> bool {
        self.sum < 0
    }

    /// True for fees that are a rate of the fares: all alike, below 1, and next to nothing beside them.
    pub(crate) fn is_rate_of(&self, fares: &Self) -> bool {
        let alike = self.least.is_some() && self.least == self.most;
        alike && self.least.is_some_and(|rate| rate > 0 && rate < 10_000) && self.sum.saturating_mul(20) < fares.sum
    }

    /// True where the largest is more than so many.
    pub(crate) fn exceeds(&self, value: i64) -> bool {
        self.most.is_some_and(|most| most > value * 10_000)
    }
}

/// Evidence of a column of dates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dates {
    day_first: u32,
    month_first: u32,
    either: Vec<(Date, Date)>,
}

impl Dates {
    /// Takes a cell into account.
    pub(crate) fn see(&mut self, cell: &str) {
        let Some(reading) = date::read(cell) else { return };
        match reading.proves {
            Some(DateOrder::DayFirst) => self.day_first += 1,
            Some(DateOrder::MonthFirst) => self.month_first += 1,
            None => {}
        }
        if let Some(Dated::Either(day, month)) = reading.date {
            if self.either.len() < MOST_DATES {
                self.either.push((day, month));
            }
        }
    }

    /// The first date that could be two.
    pub(crate) fn first(&self) -> Option<(Date, Date)> {
        self.either.first().copied()
    }

    /// The order that a day above 12 proves, else the one by which the dates are spaced far more evenly.
    pub(crate) fn order(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (0, 0) => {}
            (_, 0) => return Some(DateOrder::DayFirst),
            (0, _) => return Some(DateOrder::MonthFirst),
            _ => return None,
        }
        let steps = |of: fn(&(Date, Date)) -> Date| -> i64 {
            self.either.windows(2).map(|pair| i64::from((of(&pair[1]).0 - of(&pair[0]).0).abs())).sum()
        };
        let (day, month) = (steps(|pair| pair.0), steps(|pair| pair.1));
        if self.either.len() < 3 {
            None
        } else if day * 3 < month {
            Some(DateOrder::DayFirst)
        } else if month * 3 < day {
            Some(DateOrder::MonthFirst)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(cells: &[&str]) -> Option<DateOrder> {
        let mut dates = Dates::default();
        for cell in cells {
            dates.see(cell);
        }
        dates.order()
    }

    #[test]
    fn the_order_of_dates_is_proved_or_evenly_spaced_or_open() {
        assert_eq!(order(&["03/02/2026", "03/13/2026"]), Some(DateOrder::MonthFirst));
        assert_eq!(order(&["03/02/2026", "13/02/2026"]), Some(DateOrder::DayFirst));
        assert_eq!(order(&["02/03/2026", "09/03/2026", "06/04/2026"]), Some(DateOrder::DayFirst));
        assert_eq!(order(&["02/03/2026", "02/04/2026", "02/05/2026"]), Some(DateOrder::MonthFirst));
        assert_eq!(order(&["02/03/2026"]), None);
        assert_eq!(order(&["13/02/2026", "02/13/2026"]), None);
    }
}
