//! A table on its way: understood, scanned, read, and reported.

use crate::choices::{Answers, Choices, GrossBasis};
use crate::date::Date;
use crate::decode::Encoding;
use crate::field::Field;
use crate::figures::Measure;
use crate::formats::Formats;
use crate::invoice::Invoice;
use crate::mapping::{self, Certainty, Meaning, Role};
use crate::period;
use crate::plan::{form, Layout, Plan};
use crate::question::Ask;
use crate::record::Why;
use crate::report::{Platform, Report, RowKind};
use crate::row::Reading;
use crate::scan::{Dates, Numbers};
use crate::settle::Settled;
use crate::table::Table;
use crate::tally::{Seen, Tally, Terms};

/// Source that a sheet is read from.
pub(crate) enum Body {
    /// Rows and columns.
    Table(Table),
    /// An invoice as text.
    Invoice(Box<Invoice>, String, Encoding),
}

/// A table on its way.
pub(crate) struct Sheet {
    pub(crate) body: Body,
    pub(crate) report: Option<Report>,
    pub(crate) platform: Platform,
    pub(crate) kind: RowKind,
    layout: Layout,
    pub(crate) meanings: Vec<Meaning>,
    numbers: Vec<Numbers>,
    dates: Vec<Dates>,
    /// The rows that are scanned.
    scanned: usize,
    pub(crate) formats: Formats,
    pub(crate) plan: Plan,
    personal: Vec<usize>,
    /// The days that the file's name tells, or the reader.
    pub(crate) period: Option<(Date, Date)>,
    pub(crate) asks: Vec<Ask>,
    pub(crate) tally: Tally,
    pub(crate) answers: Answers,
}

impl Sheet {
    /// A sheet, understood by its headers.
    pub(crate) fn new(body: Body, index: usize, choices: &Choices) -> Self {
        let answers = choices.of(index);
        let (mut report, mut meanings, mut personal) = (None, Vec::new(), Vec::new());
        if let Body::Table(table) = &body {
            report = detect(table);
            let is_drives = report.map(Report::row) == Some(RowKind::Drive);
            meanings = mapping::map(index, &table.headers, is_drives, choices);
            if report.is_none() && form(None, &meanings).1 == RowKind::Drive {
                meanings = mapping::map(index, &table.headers, true, choices);
            }
            personal = (0..meanings.len()).filter(|column| meanings[*column].field == Some(Field::Personal)).collect();
        }
        let (mut layout, mut kind, mut platform) = form(report, &meanings);
        let name = match &body {
            Body::Table(table) => &table.name,
            Body::Invoice(_, name, _) => {
                report = Some(Report::DeliverooInvoice);
                (layout, kind, platform) = (Layout::Wide, RowKind::Shift, Platform::Deliveroo);
                name
            }
        };
        let period = answers.period.or_else(|| period::of_name(name));
        let width = meanings.len();
        let plan = Plan::new(layout, &[], &[], &Formats::default());
        Self {
            report,
            platform,
            kind,
            layout,
            numbers: vec![Numbers::default(); width],
            dates: vec![Dates::default(); width],
            scanned: 0,
            formats: Formats::default(),
            plan,
            personal,
            period,
            asks: Vec::new(),
            tally: Tally::default(),
            answers,
            meanings,
            body,
        }
    }

    /// The name of its file.
    pub(crate) fn name(&self) -> &str {
        match &self.body {
            Body::Table(table) => &table.name,
            Body::Invoice(_, name, _) => name,
        }
    }

    /// The bytes of its text.
    pub(crate) fn size(&self) -> usize {
        match &self.body {
            Body::Table(table) => table.text.len(),
            Body::Invoice(..) => 0,
        }
    }

    /// The byte at which its rows begin.
    pub(crate) fn data(&self) -> usize {
        match &self.body {
            Body::Table(table) => table.data,
            Body::Invoice(..) => 0,
        }
    }

    /// Scans rows of so many bytes from a byte on, at least one and at most `most`; the byte behind them, their number, and whether that
    /// is the end.
    pub(crate) fn scan(&mut self, at: usize, bytes: usize, most: usize) -> (usize, u32, bool) {
        let Body::Table(table) = &mut self.body else { return (0, 0, true) };
        let (mut rows, _) = table.rows(at);
        let (end, mut count) = (at.saturating_add(bytes.max(1)), 0);
        while rows.at() < end && (count as usize) < most {
            let Some(row) = rows.next() else { return (rows.at(), count, true) };
            count += 1;
            self.scanned += 1;
            for (column, meaning) in self.meanings.iter().enumerate() {
                let cell = row.cell(column);
                if cell.is_empty() || meaning.role == Role::Explains || meaning.field == Some(Field::Personal) {
                    continue;
                }
                if meaning.field.is_some_and(Field::is_time) {
                    self.dates[column].see(cell);
                } else if meaning.field.is_none_or(|field| field.is_money() || field.is_measure() || field == Field::VatRate) {
                    self.numbers[column].see(cell);
                }
            }
        }
        (rows.at(), count, false)
    }

    /// Settles how the table writes its values, once it is scanned.
    pub(crate) fn settle(&mut self) {
        let Body::Table(table) = &self.body else { return };
        let mut asks = Vec::new();
        self.formats = Formats::settle(&table.headers, &self.meanings, &self.numbers, &self.dates, self.answers, &mut asks);
        self.plan = Plan::new(self.layout, &table.headers, &self.meanings, &self.formats);
        let knows = self.plan.has_money()
            || self.plan.has(Field::Distance)
            || self.plan.has(Field::Online)
            || self.layout == Layout::Segments;
        for (column, meaning) in self.meanings.iter().enumerate() {
            let is_open = match meaning.certainty {
                Certainty::Words => !meaning.candidates.is_empty(),
                Certainty::None => !knows && self.report.is_none(),
                _ => false,
            };
            if is_open && self.numbers[column].count > 0 {
                asks.push(Ask::Column { column, candidates: meaning.candidates.clone() });
            }
        }
        self.asks = asks;
        self.tally.expect(self.scanned, self.plan.has(Field::TripId), self.has_ids());
    }

    /// Reads rows of so many bytes, at least one, from a byte on into the sums; the byte behind them, and whether that is the end.
    pub(crate) fn read(&mut self, at: usize, bytes: usize, seen: &mut Seen) -> (usize, bool) {
        let terms = Terms {
            platform: self.platform,
            kind: self.kind,
            tag: self.report.map_or(u8::MAX, |report| report as u8),
            is_equal_once: self.answers.equal_rows_once == Some(true),
            has_jobs: self.plan.has(Field::TripId),
        };
        let table = match &mut self.body {
            Body::Table(table) => table,
            Body::Invoice(invoice, ..) => {
                for shift in &invoice.shifts {
                    self.tally.add(shift, terms, seen);
                }
                self.tally.add_sums(&invoice.sums, invoice.unread, terms);
                return (0, true);
            }
        };
        let reading = Reading {
            plan: &self.plan,
            formats: &self.formats,
            kind: self.kind,
            report: self.report,
            personal: &self.personal,
            period: self.period,
            width: table.headers.len(),
            is_toll_inside: self.answers.toll_inside == Some(true),
            is_tip_beside: self.answers.tip_inside == Some(false),
            is_vat_inside: self.answers.vat_inside == Some(true),
            open_minutes: self.answers.open_minutes.unwrap_or(0),
        };
        let ((mut rows, titles), end) = (table.rows(at), at.saturating_add(bytes.max(1)));
        while rows.at() < end {
            let Some(row) = rows.next() else { return (rows.at(), true) };
            if row.is_empty() {
                // A line of delimiters alone is a row of the file, and nothing in it.
                self.tally.skip(Why::Empty);
                continue;
            }
            if row.iter().eq(titles.iter().map(String::as_str)) {
                // Of exports that were joined, each has its headings.
                self.tally.skip(Why::Headings);
                continue;
            }
            let record = reading.read(row);
            self.tally.add(&record, terms, seen);
        }
        (rows.at(), false)
    }

    /// True where nothing in it has a meaning or could have one.
    pub(crate) fn is_unknown(&self) -> bool {
        let Body::Table(_) = &self.body else { return false };
        let known = self
            .meanings
            .iter()
            .filter_map(|meaning| meaning.field)
            .any(|field| field.is_money() || field.is_measure() || field == Field::State);
        !known && self.report.is_none() && !self.meanings.iter().any(|meaning| meaning.certainty == Certainty::Words)
    }

    /// True where some column has numbers.
    pub(crate) fn has_numbers(&self, column: usize) -> bool {
        self.numbers.get(column).is_some_and(|numbers| numbers.count > 0)
    }

    /// True where its rows have ids of their own, else they are compared as a whole.
    pub(crate) fn has_ids(&self) -> bool {
        self.plan.has(Field::TransactionId) || self.kind == RowKind::Trip && self.plan.has(Field::TripId)
    }

    /// The figures, once all rows are read; its jobs are still to be counted.
    pub(crate) fn settled(&mut self) -> Settled {
        let mut settled = Settled::new(&mut self.tally, &self.plan, self.report, self.platform, self.kind, self.answers);
        settled.named = self.period;
        settled
    }

    /// The questions that only the finished figures raise.
    pub(crate) fn ask(&self, settled: &Settled) -> Vec<Ask> {
        let mut asks = self.asks.clone();
        let totals = settled.totals();
        let get = |measure| totals.get(measure);
        let answers = self.answers;
        let has_money = matches!(
            settled.basis,
            GrossBasis::CustomerPrice | GrossBasis::FareBeforeFee | GrossBasis::EarningsAfterFee | GrossBasis::Unverified
        );
        if has_money && settled.buckets.keys().any(|key| key.0.is_none()) && answers.currency.is_none() {
            asks.push(Ask::Currency);
        }
        let is_job = matches!(self.kind, RowKind::Transaction | RowKind::Trip);
        let could_be_price = settled.basis == GrossBasis::Unverified || settled.basis == GrossBasis::FareBeforeFee && is_job;
        if could_be_price && answers.gross.is_none() {
            asks.push(Ask::GrossBasis);
        }
        if settled.basis == GrossBasis::EarningsAfterFee && self.platform != Platform::Deliveroo && answers.without_fee.is_none() {
            asks.push(Ask::CustomerPrice);
        }
        if get(Measure::GrossFare).is_some()
            && get(Measure::PlatformFee).is_none()
            && settled.difference.is_none()
            && answers.without_fee.is_none()
        {
            asks.push(Ask::Fee);
        }
        let is_fleet = matches!(self.platform, Platform::Uber | Platform::Bolt);
        if let Some(tolls) = get(Measure::TollsReimbursed).filter(|tolls| *tolls != 0 && !is_fleet) {
            let is_open = get(Measure::GrossFare).is_some() && get(Measure::NetEarnings).is_none() && answers.toll_inside.is_none();
            if is_open {
                asks.push(Ask::TollInside { tolls });
            }
        }
        if let Some(tips) = get(Measure::Tips).filter(|tips| *tips != 0 && !is_fleet && self.plan.is_fare_of_total) {
            // Net earnings that come out one way say which.
            let is_open = get(Measure::NetEarnings).is_none() || settled.difference.is_some();
            if is_open && answers.tip_inside.is_none() {
                asks.push(Ask::TipInside { tips });
            }
        }
        if self.plan.has(Field::VatRate) && get(Measure::GrossFare).is_some() && answers.vat_inside.is_none() {
            asks.push(Ask::VatInside);
        }
        if let Some(tax) = get(Measure::FeeTax).filter(|tax| *tax != 0 && answers.fee_tax_taken.is_none()) {
            let rate = |more: i64| {
                get(Measure::GrossFare).zip(get(Measure::PlatformFee)).and_then(|(fares, fee)| crate::take::rate(fee + more, fares))
            };
            asks.push(Ask::FeeTaxTaken { tax, without: rate(0), with: rate(tax) });
        }
        let has_days = settled.buckets.values().any(|bucket| bucket.days.is_some());
        // Once the order of day and month is known, the rows tell their days.
        let is_order_open = asks.iter().any(|ask| matches!(ask, Ask::DateOrder { .. }));
        if self.tally.used > 0 && !has_days && !is_order_open && answers.period.is_none() {
            asks.push(Ask::Dates);
        }
        if let Some((amount, rows)) = settled.difference {
            asks.push(Ask::Difference { amount, rows });
        }
        let open = self.tally.aside.iter().filter(|aside| aside.why == Why::NoEnd).map(|aside| aside.row);
        let rows: Vec<u32> = open.collect();
        if !rows.is_empty() && answers.open_minutes.is_none() {
            asks.push(Ask::OpenSegments { rows });
        }
        if self.tally.equal > 0 && answers.equal_rows_once.is_none() {
            asks.push(Ask::EqualRows { rows: self.tally.equal });
        }
        asks
    }
}

/// The kind of file of a table: by its headers, by its name, or by paths as Uber's fleets have them.
fn detect(table: &Table) -> Option<Report> {
    let mut names: Vec<String> = table.headers.iter().map(|header| header.name.clone()).collect();
    names.extend(table.headers.iter().filter_map(|header| header.below_root().last().cloned()));
    Report::detect(&names, &table.name).or_else(|| {
        let paths = table.headers.iter().filter(|header| header.is_path()).count();
        (paths >= 2).then_some(Report::UberPaymentsDriver)
    })
}
