//! Sums of a table in the course of reading: by week, by job, and what is left out.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::check::Checks;
use crate::currency::Currency;
use crate::date::{Date, Moment};
use crate::figures::{Figures, Measure};
use crate::record::{Aside, LeftOut, Record, Sample, Why};
use crate::report::{Platform, RowKind};

/// The rows that are shown as understood.
const SAMPLES: usize = 3;
/// Seconds of a day.
const DAY: i64 = 86_400;

/// A currency and a week: its first day, `None` for what belongs to no single week.
pub(crate) type Key = (Option<Currency>, Option<Date>);

/// Ids that were seen in all tables: the kind of table and the digest, with the row.
pub(crate) type Seen = HashMap<(u8, u64), u32>;

/// Sums of a week.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bucket {
    pub(crate) figures: Figures,
    pub(crate) days: Option<(Date, Date)>,
}

/// A job, which may have several rows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Job {
    pub(crate) fare: Option<i64>,
    pub(crate) fee: Option<i64>,
    /// Tips that its fare is told without.
    pub(crate) tips: i64,
    pub(crate) key: Key,
    pub(crate) is_done: bool,
    pub(crate) bases: u32,
}

/// Sums of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) buckets: BTreeMap<Key, Bucket>,
    /// Jobs with an id, and those without one that tell fare and fee.
    pub(crate) jobs: Vec<Job>,
    /// The places of jobs by the digests of their ids.
    places: HashMap<u64, usize>,
    /// True where some row says that its job was done.
    pub(crate) tells_done: bool,
    pub(crate) aside: Vec<Aside>,
    /// The rows that were left out, by reason.
    pub(crate) reasons: Vec<LeftOut>,
    pub(crate) samples: Vec<Sample>,
    pub(crate) checks: Checks,
    /// All rows.
    pub(crate) rows: u32,
    /// Rows that count.
    pub(crate) used: u32,
    pub(crate) unread: u32,
    pub(crate) equal: u32,
    pub(crate) adjustments: u32,
    pub(crate) over_midnight: u32,
    pub(crate) cash_jobs: u32,
    pub(crate) engaged_over_online: u32,
    pub(crate) too_fast: u32,
    /// Rows of money without the id of a job, in a table of jobs.
    pub(crate) without_job: u32,
    /// Spans logged on, in seconds since 1970 by the clock.
    pub(crate) spans: Vec<(i64, i64)>,
    /// Seconds logged on, by the day since 1970 on which they begin.
    pub(crate) days: BTreeMap<i64, i64>,
    /// The money of all rows, and of those that count.
    pub(crate) money: (i64, i64),
    /// Rows without an id of their own, by their digests.
    whole: HashSet<u64>,
    /// Sums of the rows above, since the beginning and since the last row of totals.
    above: [Figures; 2],
    /// Rows since the last row of totals.
    since: u32,
}

/// Terms on which a table's rows are taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) platform: Platform,
    pub(crate) kind: RowKind,
    /// The tag of the kind of table, under which ids are compared.
    pub(crate) tag: u8,
    /// True where rows that are equal in everything count once.
    pub(crate) is_equal_once: bool,
    /// True where the table has a column of jobs' ids.
    pub(crate) has_jobs: bool,
}

impl Tally {
    /// Makes room for so many rows at once: among many, that takes long.
    pub(crate) fn expect(&mut self, rows: usize, has_jobs: bool, has_ids: bool) {
        self.places.reserve(if has_jobs { rows } else { 0 });
        self.jobs.reserve(if has_jobs { rows } else { 0 });
        self.whole.reserve(if has_ids { 0 } else { rows });
    }

    /// Takes a record.
    pub(crate) fn add(&mut self, record: &Record, terms: Terms, seen: &mut Seen) {
        self.rows += 1;
        self.unread += record.unread;
        self.money.0 = self.money.0.saturating_add(record.money);
        let Some(why) = self.left_out(record, terms, seen) else {
            self.take(record, terms);
            return;
        };
        self.leave_out(why, record.money);
        if why == Why::Bank {
            // What went to the bank is told, and belongs to no week of work.
            if let Some(payout) = record.figures.get(Measure::Payout) {
                self.buckets.entry((record.currency, None)).or_default().figures.add(Measure::Payout, payout);
            }
            self.checks.see(record);
        }
    }

    /// Passes a row that is none of work.
    pub(crate) fn skip(&mut self, why: Why) {
        self.rows += 1;
        self.leave_out(why, 0);
    }

    fn leave_out(&mut self, why: Why, money: i64) {
        self.aside.push(Aside { row: self.rows, why, money });
        let place = self.reasons.iter().position(|held| held.why.word() == why.word()).unwrap_or_else(|| {
            self.reasons.push(LeftOut { why, rows: 0, money: 0 });
            self.reasons.len() - 1
        });
        let held = &mut self.reasons[place];
        (held.rows, held.money) = (held.rows + 1, held.money.saturating_add(money));
    }

    /// Takes the sums of an invoice, which are no row.
    pub(crate) fn add_sums(&mut self, sums: &Record, unread: u32, terms: Terms) {
        self.unread += unread;
        self.money = (self.money.0.saturating_add(sums.money), self.money.1.saturating_add(sums.money));
        self.buckets.entry((sums.currency, week(sums, terms))).or_default().figures.add_all(&sums.figures);
    }

    fn left_out(&mut self, record: &Record, terms: Terms, seen: &mut Seen) -> Option<Why> {
        if let Some(is_sum) = self.totals(record, terms) {
            self.above[1] = Figures::default();
            self.since = 0;
            return Some(Why::Total { is_sum });
        }
        for above in &mut self.above {
            above.add_all(&record.figures);
        }
        self.since += 1;
        if record.why.is_some() {
            return record.why;
        }
        if record.figures.is_empty() {
            return Some(Why::Empty);
        }
        if let Some(id) = record.unique {
            if let Some(of) = seen.get(&(terms.tag, id)) {
                return Some(Why::Repeated { of: *of });
            }
            seen.insert((terms.tag, id), self.rows);
            return None;
        }
        if self.whole.insert(record.whole) {
            return None;
        }
        self.equal += 1;
        terms.is_equal_once.then_some(Why::Equal)
    }

    /// Verdict on a row of totals: whether it is the sum of the rows above; `None` where it is no row of totals.
    fn totals(&self, record: &Record, terms: Terms) -> Option<bool> {
        if self.since == 0 && self.above[0].is_empty() || !(record.is_total || record.is_nameless) {
            return None;
        }
        let counts = |measure: &&Measure| {
            !matches!(**measure, Measure::Jobs | Measure::SecondsEngaged | Measure::Orders) || terms.kind == RowKind::Period
        };
        let is_sum_of = |above: &Figures| {
            let mut has_any = false;
            let equal = Measure::ALL.iter().filter(counts).all(|measure| {
                let (Some(own), sum) = (record.figures.get(*measure), above.get(*measure).unwrap_or(0)) else { return true };
                has_any |= own != 0;
                // Miles are rounded in every row.
                let tolerance = if *measure == Measure::Millimetres { sum.abs() / 100 } else { TOLERANCE };
                (own - sum).abs() <= tolerance
            });
            equal && has_any
        };
        let is_sum = self.above.iter().any(is_sum_of);
        (is_sum || record.is_total).then_some(is_sum)
    }

    fn take(&mut self, record: &Record, terms: Terms) {
        self.used += 1;
        self.money.1 = self.money.1.saturating_add(record.money);
        self.checks.see(record);
        if self.samples.len() < SAMPLES {
            let Record { start, end, currency, figures, .. } = *record;
            self.samples.push(Sample { row: self.rows, start, end, currency, figures });
        }
        let key = (record.currency, week(record, terms));
        let bucket = self.buckets.entry(key).or_default();
        bucket.figures.add_all(&record.figures);
        if let Some(first) = record.start.map(|moment| moment.date) {
            let last = record.last.unwrap_or(first).max(first);
            let (from, to) = bucket.days.unwrap_or((first, last));
            bucket.days = Some((from.min(first), to.max(last)));
        }
        let get = |measure| record.figures.get(measure);
        let tips = get(Measure::Tips).filter(|_| record.is_less_tips).unwrap_or(0);
        if let Some(job) = record.job {
            let next = self.jobs.len();
            let place = *self.places.entry(job).or_insert(next);
            if place == next {
                self.jobs.push(Job { key, ..Job::default() });
            }
            let held = &mut self.jobs[place];
            let add =
                |held: &mut Option<i64>, more: Option<i64>| *held = held.or(more.map(|_| 0)).map(|sum| sum + more.unwrap_or(0));
            add(&mut held.fare, get(Measure::GrossFare));
            add(&mut held.fee, get(Measure::PlatformFee));
            held.tips += tips;
            if record.is_done && !held.is_done {
                (held.is_done, held.key) = (true, key);
            }
            held.bases += u32::from(record.has_base);
            self.tells_done |= record.is_done;
        } else if let (RowKind::Trip, fare @ Some(_), fee @ Some(_)) =
            (terms.kind, get(Measure::GrossFare), get(Measure::PlatformFee))
        {
            self.jobs.push(Job { fare, fee, tips, key, ..Job::default() });
        }
        self.note(record, terms);
    }

    /// Counts what is worth a word.
    fn note(&mut self, record: &Record, terms: Terms) {
        let get = |measure| record.figures.get(measure);
        self.adjustments += u32::from(record.is_adjustment);
        self.over_midnight += u32::from(record.is_over_midnight && terms.kind != RowKind::Period);
        self.cash_jobs += u32::from(get(Measure::CashCollected).is_some_and(|cash| cash != 0));
        self.without_job += u32::from(terms.has_jobs && record.job.is_none());
        let (online, engaged) = (get(Measure::SecondsOnline), get(Measure::SecondsEngaged));
        self.engaged_over_online += u32::from(online.zip(engaged).is_some_and(|(online, engaged)| engaged > online + 60));
        // 150 km/h are 41 667 mm/s.
        let speed =
            get(Measure::Millimetres).zip(engaged.filter(|seconds| *seconds >= 60)).map(|(length, seconds)| length / seconds);
        self.too_fast += u32::from(speed.is_some_and(|speed| speed > 41_667));
        let clock = |moment: Moment| moment.second.map(|second| i64::from(moment.date.0) * DAY + i64::from(second));
        if let (Some(seconds), Some(start)) = (online, record.start.and_then(clock)) {
            self.spans.push((start, start + seconds));
            *self.days.entry(start.div_euclid(DAY)).or_insert(0) += seconds;
        }
    }
}

/// Hundredths by which a sum may differ from its parts.
const TOLERANCE: i64 = 2;

/// The week of a record: the Monday at which it begins, or the first day of a period of seven; `None` for a longer one.
fn week(record: &Record, terms: Terms) -> Option<Date> {
    let start = record.start?;
    let days = record.last.map_or(1, |last| last.0 - start.date.0 + 1);
    if days > 7 {
        return None;
    }
    if days == 7 {
        return Some(start.date);
    }
    let is_before = start.second.is_some_and(|second| second < terms.platform.week_starts_at() * 3600);
    let monday = start.date.plus(-i32::from(is_before)).monday();
    (start.date.plus(days - 1) <= monday.plus(7)).then_some(monday)
}
