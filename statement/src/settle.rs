//! A table once all its rows are read: its jobs counted, its figures by week, its fares and fee for what they are.

use std::collections::BTreeMap;

use crate::check::{Balance, Check, Identity};
use crate::choices::{Answers, Difference, GrossBasis};
use crate::currency::Currency;
use crate::date::Date;
use crate::figures::{Figures, Measure};
use crate::plan::{Layout, Plan};
use crate::report::{Platform, Report, RowKind};
use crate::take::rate;
use crate::tally::{Bucket, Job, Key, Tally};

/// A table's figures, settled.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    pub(crate) platform: Platform,
    pub(crate) report: Option<Report>,
    pub(crate) kind: RowKind,
    pub(crate) basis: GrossBasis,
    pub(crate) buckets: BTreeMap<Key, Bucket>,
    /// The first and the last day that its name or the reader tells.
    pub(crate) named: Option<(Date, Date)>,
    /// The take rates of jobs that tell fare and fee, and how many jobs have each.
    pub(crate) rates: BTreeMap<(Option<Currency>, i64), u32>,
    pub(crate) spans: Vec<(i64, i64)>,
    pub(crate) checks: Vec<Check>,
    /// Amount by which the net earnings of the file are more than their parts, and the rows, where nobody has said why.
    pub(crate) difference: Option<(i64, u32)>,
    /// Jobs that brought several orders.
    pub(crate) stacked: u32,
    pub(crate) counts_fee_tax: bool,
    /// The rows that count.
    pub(crate) used: u32,
    /// The jobs that are counted.
    counted: usize,
    /// True where jobs tell what is taken of their fares.
    has_rates: bool,
    /// True where the fares of jobs are told with the fee already off.
    is_fee_in_fare: bool,
    /// True where the fares of jobs are told without tips that were no part of them.
    is_tip_beside: bool,
}

impl Settled {
    /// The figures of a table, of whose jobs none is counted yet.
    pub(crate) fn new(
        tally: &mut Tally,
        plan: &Plan,
        report: Option<Report>,
        platform: Platform,
        kind: RowKind,
        answers: Answers,
    ) -> Self {
        let checks = tally.checks.finish();
        let mut settled = Self {
            platform,
            report,
            kind,
            basis: GrossBasis::None,
            buckets: tally.buckets.clone(),
            named: None,
            rates: BTreeMap::new(),
            spans: std::mem::take(&mut tally.spans),
            checks,
            difference: None,
            stacked: 0,
            counts_fee_tax: answers.fee_tax_taken == Some(true),
            used: tally.used,
            counted: 0,
            has_rates: true,
            is_fee_in_fare: false,
            is_tip_beside: false,
        };
        let totals = settled.totals();
        let has = |measure: Measure| totals.get(measure).is_some();
        let has_fares = has(Measure::GrossFare);
        if plan.layout == Layout::Ledger && !has(Measure::PlatformFee) && platform == Platform::Uber {
            // Without a fee, what the rows call fares is what is left after it.
            for bucket in settled.buckets.values_mut() {
                let fare = bucket.figures.get(Measure::GrossFare);
                bucket.figures.set(Measure::WorkerFare, fare);
                bucket.figures.set(Measure::GrossFare, None);
            }
            settled.has_rates = false;
        }
        if report == Some(Report::UberPaymentsOrder) && has_fares {
            // Every transaction is in this file, and fees of cancelled jobs and corrections are within its fares: beside them is none.
            for bucket in settled.buckets.values_mut().filter(|bucket| bucket.figures.get(Measure::GrossFare).is_some()) {
                for measure in [Measure::Cancellations, Measure::Adjustments] {
                    bucket.figures.add(measure, 0);
                }
            }
        }
        settled.balance(answers);
        settled.basis = settled.basis_of(answers);
        settled
    }

    /// The sums of all weeks and currencies: for what is known at all.
    pub(crate) fn totals(&self) -> Figures {
        self.buckets.values().fold(Figures::default(), |mut sum, bucket| {
            sum.add_all(&bucket.figures);
            sum
        })
    }

    /// Counts so many jobs more; false once none is left.
    pub(crate) fn count(&mut self, tally: &Tally, most: usize) -> bool {
        let jobs = tally.jobs.iter().skip(self.counted).take(most.max(1));
        self.counted += jobs.len();
        for job in jobs {
            if self.kind == RowKind::Transaction {
                self.count_one(job, tally.tells_done);
            }
            if let (true, Some(fare), Some(fee)) = (self.has_rates, job.fare, job.fee) {
                let fare = if self.is_fee_in_fare { fare + fee } else { fare };
                let fare = if self.is_tip_beside { fare + job.tips } else { fare };
                if let Some(rate) = rate(fee, fare) {
                    *self.rates.entry((job.key.0, rate)).or_insert(0) += 1;
                }
            }
        }
        self.counted < tally.jobs.len()
    }

    /// Counts a job that has rows of its own: one that a row calls done, else one with a fare.
    fn count_one(&mut self, job: &Job, tells_done: bool) {
        let is_done = job.is_done || !tells_done && job.fare.is_some_and(|fare| fare > 0);
        let figures = &mut self.buckets.entry(job.key).or_default().figures;
        if is_done {
            figures.add(Measure::Jobs, 1);
        }
        if job.bases > 0 {
            figures.add(Measure::Orders, i64::from(job.bases));
        }
        self.stacked += u32::from(job.bases > 1);
    }

    /// Follows what the checks say of the fares, and what the reader says of the difference.
    fn balance(&mut self, answers: Answers) {
        let balance = self.checks.iter().find(|check| check.identity == Identity::Net).map(|check| check.balance);
        match balance {
            Some(Balance::By(variant)) => {
                (self.is_fee_in_fare, self.is_tip_beside) = (variant.fee_in_fare, variant.tips_beside);
                // What is left is with the tips and bonuses that the worker gets, whether or not the file counts them there.
                let parts = [
                    (variant.fee_in_fare, Measure::GrossFare, Measure::PlatformFee),
                    (variant.tips_beside, Measure::GrossFare, Measure::Tips),
                    (variant.tips_out, Measure::NetEarnings, Measure::Tips),
                    (variant.bonuses_out, Measure::NetEarnings, Measure::Bonuses),
                ];
                for bucket in self.buckets.values_mut() {
                    for (_, sum, part) in parts.into_iter().filter(|(is_missing, ..)| *is_missing) {
                        if let (Some(_), Some(part)) = (bucket.figures.get(sum), bucket.figures.get(part)) {
                            bucket.figures.add(sum, part);
                        }
                    }
                }
            }
            Some(Balance::Differs { rows, amount }) => match answers.difference {
                None => self.difference = Some((amount, rows)),
                Some(Difference::Fee) => self.difference_is_fee(),
                Some(Difference::Else) => {}
            },
            _ => {}
        }
    }

    fn difference_is_fee(&mut self) {
        self.has_rates = false;
        for bucket in self.buckets.values_mut() {
            let mut figures = bucket.figures;
            figures.add(Measure::PlatformFee, 0);
            if let Some((reckoned, net)) = figures.reckoned_net().zip(figures.get(Measure::NetEarnings)) {
                figures.add(Measure::PlatformFee, reckoned - net);
                bucket.figures = figures;
            }
        }
    }

    fn basis_of(&self, answers: Answers) -> GrossBasis {
        let totals = self.totals();
        let is_known = |measure: Measure| totals.get(measure).is_some();
        if is_known(Measure::GrossFare) {
            return answers.gross.unwrap_or(match self.platform {
                Platform::Uber | Platform::Bolt => GrossBasis::FareBeforeFee,
                Platform::Freenow | Platform::Upwork => GrossBasis::CustomerPrice,
                _ => GrossBasis::Unverified,
            });
        }
        if is_known(Measure::NetEarnings) || is_known(Measure::WorkerFare) {
            return GrossBasis::EarningsAfterFee;
        }
        GrossBasis::None
    }

    /// The rank of a measure of the table among tables of one platform, the best first: what is told in more detail goes before.
    pub(crate) fn rank(&self, measure: Measure) -> u8 {
        let (money, work, online) = match self.report {
            Some(Report::UberPaymentsOrder) => (0, 3, 9),
            Some(Report::UberPayments) => (1, 4, 9),
            Some(Report::UberWeek) => (2, 5, 9),
            Some(Report::UberPaymentsDriver) => (3, 6, 3),
            Some(Report::UberTrips | Report::UberCourierTrips) => (4, 0, 9),
            Some(Report::UberTripDetails) => (5, 1, 9),
            Some(Report::UberTripActivity) => (9, 2, 9),
            Some(Report::UberOnline) => (9, 9, 0),
            Some(Report::UberTimeAndDistance) => (9, 7, 1),
            Some(Report::UberActivity) => (9, 8, 2),
            _ => (0, 0, 0),
        };
        match measure {
            Measure::SecondsOnline => online,
            // Segments tell the way to a customer too, which trips leave out.
            Measure::SecondsEngaged => (online * 2).min(work * 2 + 1),
            Measure::Jobs | Measure::Orders | Measure::Millimetres => work,
            _ => money,
        }
    }
}
