//! A row of a table as a record.

use crate::choices::DistanceUnit;
use crate::currency::Currency;
use crate::date::{self, Date, Moment};
use crate::delimited::Row;
use crate::duration::rounded;
use crate::field::Field;
use crate::figures::Measure;
use crate::formats::Formats;
use crate::number::{self, Number};
use crate::plan::{Layout, Plan};
use crate::record::{digest, digest_more, Record, Why};
use crate::report::{Report, RowKind};
use crate::words::{self, Cell};

/// Millimetres of a mile.
const MILE: i128 = 1_609_344;
/// The longest span of one row, in seconds: a week.
const LONGEST: i64 = 7 * 86_400;

/// Settings by which the rows of a table are read.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) formats: &'a Formats,
    pub(crate) kind: RowKind,
    pub(crate) report: Option<Report>,
    /// Columns of names and addresses.
    pub(crate) personal: &'a [usize],
    /// The days of the table, for rows without.
    pub(crate) period: Option<(Date, Date)>,
    /// The number of columns.
    pub(crate) width: usize,
    /// True where tolls are inside the fares, as the reader said.
    pub(crate) is_toll_inside: bool,
    /// True where tips stand beside the gross earnings, as the reader said.
    pub(crate) is_tip_beside: bool,
    /// True where value-added tax is inside the fares, as the reader said.
    pub(crate) is_vat_inside: bool,
    /// Minutes to count for each segment without an end.
    pub(crate) open_minutes: u32,
}

impl Reading<'_> {
    /// The record of a row.
    pub(crate) fn read(&self, row: Row<'_>) -> Record {
        let mut record = Record::default();
        if row.is_cut || row.len() > self.width && row.iter().skip(self.width).any(|cell| !cell.is_empty()) {
            record.why = Some(Why::Cells);
        }
        self.identify(row, &mut record);
        self.date(row, &mut record);
        match self.plan.layout {
            Layout::Wide => self.wide(row, &mut record),
            Layout::Ledger => self.ledger(row, &mut record),
            Layout::Segments => {}
        }
        self.work(row, &mut record);
        self.state(row, &mut record);
        record
    }

    fn cell<'a>(&self, row: Row<'a>, field: Field) -> &'a str {
        self.plan.column(field).map_or("", |column| row.cell(column))
    }

    pub(crate) fn number(&self, row: Row<'_>, column: usize, record: &mut Record) -> Option<Number> {
        let cell = row.cell(column);
        let number = number::written(cell).and_then(|written| written.read(self.formats.decimals[column]));
        // A dash or "n/a" stands for nothing.
        record.unread += u32::from(number.is_none() && cell.contains(|c: char| c.is_ascii_digit()));
        number
    }

    fn cents(&self, row: Row<'_>, column: usize, record: &mut Record) -> Option<i64> {
        let cents = self.number(row, column, record)?.cents();
        record.unread += u32::from(cents.is_none());
        cents
    }

    fn identify(&self, row: Row<'_>, record: &mut Record) {
        let id = |field| Some(self.cell(row, field)).filter(|cell| !cell.is_empty()).map(digest);
        record.job = id(Field::TripId);
        record.unique = id(Field::TransactionId).or_else(|| record.job.filter(|_| self.kind == RowKind::Trip));
        if record.unique.is_none() {
            record.whole = row.iter().fold(0, |whole, cell| digest_more(whole ^ 0x1f, cell.as_bytes()));
        }
        let named =
            [Field::TransactionId, Field::TripId, Field::DriverId, Field::Time, Field::Start, Field::StartUtc, Field::PeriodStart];
        let columns = named.into_iter().filter_map(|field| self.plan.column(field)).chain(self.personal.iter().copied());
        let mut has_columns = false;
        record.is_nameless = columns.into_iter().all(|column| {
            has_columns = true;
            let cell = row.cell(column);
            cell.is_empty() || words::whole_cell(cell) == Some(Cell::Total)
        }) && has_columns;
        record.is_total = row.iter().find(|cell| !cell.is_empty()).and_then(words::whole_cell) == Some(Cell::Total);
        record.currency = Currency::from_sign(self.cell(row, Field::Currency)).or(self.formats.currency);
    }

    fn date(&self, row: Row<'_>, record: &mut Record) {
        let order = self.formats.order;
        let told = |field: Field| date::read(self.cell(row, field));
        let day = told(Field::Time).and_then(|reading| reading.moment(order));
        // A start may be a time alone, on the day that another column tells.
        let moment = |field| {
            let reading = told(field)?;
            reading
                .moment(order)
                .or_else(|| Some(Moment { date: day?.date, second: Some(reading.second?), offset: reading.offset }))
        };
        let requested = || moment(Field::Requested);
        record.start = moment(Field::Start)
            .or_else(|| moment(Field::PeriodStart))
            .or(day)
            .or_else(requested)
            .or_else(|| moment(Field::StartUtc));
        record.end = moment(Field::End);
        record.last = moment(Field::PeriodEnd).map(|moment| moment.date);
        if self.kind == RowKind::Period {
            if let (None, Some((first, last))) = (record.start, self.period) {
                record.start = Some(Moment { date: first, second: None, offset: None });
                record.last = record.last.or(Some(last));
            }
        }
        if record.start.is_none() && record.last.is_some() && self.kind == RowKind::Period {
            // A week that is told by its last day.
            record.start = record.last.map(|last| Moment { date: last.plus(-6), second: None, offset: None });
        }
        let has_dates = [Field::Time, Field::Start, Field::PeriodStart].into_iter().any(|field| !self.cell(row, field).is_empty());
        record.unread += u32::from(record.start.is_none() && has_dates && !record.is_nameless && !record.is_total);
        if let (None, Some((first, last))) = (record.start, self.period) {
            record.start = Some(Moment { date: first, second: None, offset: None });
            record.last = Some(last);
        }
    }

    fn wide(&self, row: Row<'_>, record: &mut Record) {
        for (measure, column, sign) in &self.plan.amounts {
            if let Some(cents) = self.cents(row, *column, record) {
                record.figures.add(*measure, sign * cents);
            }
        }
        let cents = |field: Field, record: &mut Record| self.plan.column(field).and_then(|column| self.cents(row, column, record));
        record.paid = cents(Field::Paid, record);
        record.total = cents(Field::FareTotal, record);
        let get = |record: &Record, measure| record.figures.get(measure);
        if self.plan.is_fare_of_total {
            if let Some(total) = record.total {
                let [tips, cancellations] =
                    [Measure::Tips, Measure::Cancellations].map(|measure| get(record, measure).unwrap_or(0));
                let tips = if self.is_tip_beside { 0 } else { tips };
                record.figures.set(Measure::GrossFare, Some(total - tips - cancellations));
                record.is_less_tips = !self.is_tip_beside;
            }
        }
        if let Some(all) = cents(Field::FeeTotal, record) {
            let fee = get(record, Measure::PlatformFee);
            record.figures.set(Measure::PlatformFee, fee.or(Some(all)));
            if let Some(others) = fee.map(|fee| all - fee).filter(|others| *others != 0 || self.plan.has_other_fees) {
                record.figures.set(Measure::OtherFees, Some(others));
            }
        }
        let fare = get(record, Measure::GrossFare);
        if self.formats.is_fee_rate {
            let rate =
                self.plan.column(Field::Fee).and_then(|column| self.number(row, column, record)).and_then(|rate| rate.scaled(6));
            let fee = fare.zip(rate).map(|(fare, rate)| rounded(i128::from(fare) * i128::from(rate), 1_000_000));
            record.figures.set(Measure::PlatformFee, fee);
        }
        if let Some(fare) = fare {
            let is_cash = words::whole_cell(self.cell(row, Field::PaymentMethod)) == Some(Cell::Cash)
                || words::whole_cell(self.cell(row, Field::IsCash)) == Some(Cell::Yes);
            let tells = self.plan.has(Field::PaymentMethod) || self.plan.has(Field::IsCash);
            if tells && !self.plan.has(Field::Cash) {
                record.figures.add(Measure::CashCollected, if is_cash { fare } else { 0 });
            }
            self.inside(row, fare, record);
        }
        // Unlike columns make no sum: fares, the fee and tips are told by what is left of them.
        let about = [Measure::NetEarnings, Measure::GrossFare, Measure::WorkerFare, Measure::Payout];
        record.money = about.into_iter().filter_map(|measure| get(record, measure)).find(|cents| *cents != 0).unwrap_or(0);
    }

    /// Takes tolls out of the fare, and tells the value-added tax in it, where the reader said that they are inside.
    fn inside(&self, row: Row<'_>, fare: i64, record: &mut Record) {
        if self.is_toll_inside {
            let tolls = record.figures.get(Measure::TollsReimbursed).unwrap_or(0);
            record.figures.set(Measure::GrossFare, Some(fare - tolls));
        }
        if !self.is_vat_inside {
            return;
        }
        let Some(column) = self.plan.column(Field::VatRate) else { return };
        if let Some(rate) =
            self.number(row, column, record).and_then(|rate| rate.scaled(2)).filter(|rate| (0..10_000).contains(rate))
        {
            let without = rounded(i128::from(fare) * 10_000, 10_000 + i128::from(rate));
            record.figures.set(Measure::VatOnFare, Some(fare - without));
        }
    }

    fn ledger(&self, row: Row<'_>, record: &mut Record) {
        let column = self.plan.column(Field::Amount).or(self.plan.column(Field::Fare));
        let Some(amount) = column.and_then(|column| self.cents(row, column, record)) else { return };
        record.money = amount;
        let texts = [Field::Classification, Field::Category, Field::Description].map(|field| self.cell(row, field));
        let meaning = texts.into_iter().filter(|text| !text.is_empty()).find_map(words::cell);
        record.has_base = texts[0].contains("base");
        let measure = match meaning {
            Some(Cell::Bank) => {
                record.why = Some(Why::Bank);
                record.figures.add(Measure::Payout, amount.saturating_abs());
                return;
            }
            Some(Cell::CashCollected | Cell::Cash) => {
                record.figures.add(Measure::CashCollected, amount.saturating_abs());
                return;
            }
            Some(Cell::Skip) => {
                record.why = Some(Why::Empty);
                return;
            }
            Some(Cell::Fee) => Measure::PlatformFee,
            Some(Cell::FeeTax) => Measure::FeeTax,
            Some(Cell::OtherFee) => Measure::OtherFees,
            Some(Cell::Tip) => Measure::Tips,
            Some(Cell::Bonus) => Measure::Bonuses,
            Some(Cell::Toll) => Measure::TollsReimbursed,
            Some(Cell::Cancellation | Cell::Cancelled) => Measure::Cancellations,
            Some(Cell::Vat) => Measure::VatOnFare,
            Some(Cell::Adjustment) => Measure::Adjustments,
            _ => {
                record.is_done = true;
                Measure::GrossFare
            }
        };
        let is_fee = matches!(measure, Measure::PlatformFee | Measure::FeeTax | Measure::OtherFees);
        record.figures.add(measure, if is_fee { -amount } else { amount });
        record.figures.add(Measure::NetEarnings, amount);
    }

    /// Jobs, time and distance.
    fn work(&self, row: Row<'_>, record: &mut Record) {
        let seconds =
            |field: Field, record: &mut Record| self.plan.column(field).and_then(|column| self.seconds(row, column, record));
        let duration = seconds(Field::Duration, record);
        let utc = [Field::StartUtc, Field::EndUtc]
            .map(|field| date::read(self.cell(row, field)).and_then(|reading| reading.moment(self.formats.order)));
        let by_utc = utc[0].zip(utc[1]).and_then(|(start, end)| start.until(end));
        let by_clock = record.start.zip(record.end).and_then(|(start, end)| start.until(end));
        record.is_over_midnight = record.start.zip(record.end).is_some_and(|(start, end)| end.date > start.date);
        // A shift that ends before it began ends on the next day.
        let by_clock =
            by_clock.map(|span| if (-86_399..0).contains(&span) && self.kind == RowKind::Shift { span + 86_400 } else { span });
        let span = duration.or(by_utc).or(by_clock).filter(|span| (0..=LONGEST).contains(span));
        let online = seconds(Field::Online, record);
        let engaged = seconds(Field::Engaged, record);
        record.figures.set(Measure::SecondsOnline, online);
        record.figures.set(Measure::SecondsEngaged, engaged);
        match self.kind {
            RowKind::Trip if engaged.is_none() => record.figures.set(Measure::SecondsEngaged, span),
            RowKind::Shift if online.is_none() => record.figures.set(Measure::SecondsOnline, span),
            RowKind::Segment => self.segment(row, span, record),
            _ => {}
        }
        let count = |field: Field, record: &mut Record| {
            self.plan.column(field).and_then(|column| self.number(row, column, record)?.scaled(0))
        };
        let jobs = count(Field::Jobs, record);
        record.figures.set(Measure::Jobs, jobs.or((self.kind == RowKind::Trip).then_some(1)));
        let orders = count(Field::Orders, record);
        record.figures.set(Measure::Orders, orders);
        if let Some((unit, column)) = self.formats.distance.zip(self.plan.column(Field::Distance)) {
            let distance = self.number(row, column, record).and_then(|number| number.scaled(5));
            let millimetres = distance.map(|distance| match unit {
                DistanceUnit::Kilometres => rounded(i128::from(distance) * 10, 1),
                DistanceUnit::Miles => rounded(i128::from(distance) * MILE, 100_000),
            });
            record.figures.set(Measure::Millimetres, millimetres.filter(|length| *length >= 0));
        }
    }

    fn segment(&self, row: Row<'_>, span: Option<i64>, record: &mut Record) {
        let state = words::cell(self.cell(row, Field::State));
        if state == Some(Cell::Offline) {
            record.why = Some(Why::Offline);
            return;
        }
        let Some(span) = span.or((self.open_minutes > 0).then(|| i64::from(self.open_minutes) * 60)) else {
            record.why = Some(Why::NoEnd);
            return;
        };
        record.figures.set(Measure::SecondsOnline, Some(span));
        record.figures.set(Measure::SecondsEngaged, Some(if state == Some(Cell::Engaged) { span } else { 0 }));
    }

    /// The state that the words of a row tell: done, cancelled, paid out, personal.
    fn state(&self, row: Row<'_>, record: &mut Record) {
        if self.plan.layout == Layout::Ledger || record.why.is_some() {
            return;
        }
        let status = self.cell(row, Field::Status);
        let description = self.cell(row, Field::Description);
        match words::cell(status) {
            Some(Cell::Cancelled | Cell::Cancellation) => {
                // A cancelled job for which there is money, such as a fee, counts as money and as no job.
                record.figures.set(Measure::Jobs, Some(0).filter(|_| record.figures.get(Measure::NetEarnings).unwrap_or(0) > 0));
                if record.figures.get(Measure::Jobs).is_none() {
                    record.why = Some(Why::Cancelled);
                }
            }
            Some(Cell::Completed) => record.is_done = true,
            _ => record.is_done = status.is_empty() || self.kind == RowKind::Trip,
        }
        if self.kind == RowKind::Transaction {
            let words = words::cell(description);
            record.is_done = words == Some(Cell::Completed);
            record.is_adjustment = words == Some(Cell::Adjustment);
            if words == Some(Cell::Bank) {
                record.why = Some(Why::Bank);
            }
        }
        if self.kind == RowKind::Drive {
            let texts = [Field::Category, Field::Purpose, Field::Classification].map(|field| self.cell(row, field));
            if texts.into_iter().any(|text| words::cell(text) == Some(Cell::Personal)) {
                record.why = Some(Why::Personal);
            }
        }
    }
}
