//! Weeks: their figures, and which of them is typical, busy or quiet.

use crate::date::Date;
use crate::figures::{Figures, Measure};
use crate::limits::MOST_APPS;
use crate::report::Platform;
use crate::summary::{together, AppFigures, Summary};
use crate::take::{rate, WHOLE};

/// Seconds of a day.
const DAY: i64 = 86_400;
/// The part of a typical week below which a week is a quiet one, in millionths.
const QUIET: i64 = 750_000;

/// A week, or a longer period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// The first day.
    pub start: Date,
    /// The last day: the first one where the files tell of one day alone.
    pub end: Date,
    /// True where the files cover all of its days.
    pub is_whole: bool,
    /// The first and the last of its days that the files cover; `None` where they cover none.
    pub told: Option<(Date, Date)>,
    /// The figures of each app.
    pub apps: Vec<AppFigures>,
    /// The figures of all apps together. Hours in which two apps were open at once count once.
    pub together: Figures,
    /// Seconds in which two apps were open at once; `None` where the files do not tell by the clock.
    pub overlap: Option<i64>,
}

impl Week {
    pub(crate) fn new(start: Date, end: Date) -> Self {
        Self { start, end, is_whole: true, told: Some((start, end)), apps: Vec::new(), together: Figures::default(), overlap: None }
    }

    /// True where several apps tell hours.
    pub(crate) fn has_several_online(&self) -> bool {
        self.apps.iter().filter(|app| app.figures.get(Measure::SecondsOnline).is_some()).count() > 1
    }

    /// Sums up the apps of a week, of whose days the files cover some. The spans logged on stand in order.
    pub(crate) fn finish(&mut self, covered: Option<(Date, Date)>, spans: &[(i64, i64)]) {
        self.together = together(&self.apps);
        let (first, last) = covered.unwrap_or((self.start, self.end));
        let (first, last) = (first.max(self.start), last.min(self.end));
        self.told = (first <= last).then_some((first, last));
        self.is_whole = (first, last) == (self.start, self.end);
        if !self.has_several_online() {
            return;
        }
        let [from, to] =
            [self.start, self.end.plus(1)].map(|date| spans.partition_point(|(start, _)| *start < i64::from(date.0) * DAY));
        self.overlap = overlap(&spans[from..to]);
        if let (Some(seconds), Some(overlap)) = (self.together.get(Measure::SecondsOnline), self.overlap) {
            self.together.set(Measure::SecondsOnline, Some((seconds - overlap).max(0)));
        }
    }

    /// True where the week has work, money earned or miles.
    pub(crate) fn has_work(&self) -> bool {
        let is_work = |measure: &&Measure| !matches!(**measure, Measure::Payout | Measure::CashCollected);
        Measure::ALL.iter().filter(is_work).any(|measure| self.together.get(*measure).is_some_and(|value| value != 0))
    }
}

/// Seconds that spans in order have in common, counted once for each span beyond the first; `None` where there is no span.
fn overlap(spans: &[(i64, i64)]) -> Option<i64> {
    let (mut common, mut until) = (0, spans.first()?.0);
    for (start, end) in spans {
        common += (until.min(*end) - start).max(0);
        until = until.max(*end);
    }
    Some(common)
}

/// Places among the weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picks {
    /// The measure by which weeks are compared.
    pub by: Option<Measure>,
    /// The week in the middle.
    pub typical: Option<usize>,
    /// A week than which a tenth are busier.
    pub busy: Option<usize>,
    /// A week than which a tenth are quieter.
    pub quiet: Option<usize>,
    /// The part of the weeks that are quiet: that bring less than three quarters of the typical one, in millionths.
    pub quiet_share: Option<i64>,
    /// Jobs in each hour of the quiet weeks, in millionths.
    pub quiet_jobs_an_hour: Option<i64>,
}

impl Picks {
    pub(crate) fn of(weeks: &[Week]) -> Self {
        let whole: Vec<usize> = (0..weeks.len()).filter(|place| weeks[*place].is_whole).collect();
        let places = if whole.is_empty() { (0..weeks.len()).collect() } else { whole };
        let measures = [
            Measure::NetEarnings,
            Measure::GrossFare,
            Measure::WorkerFare,
            Measure::SecondsOnline,
            Measure::Jobs,
            Measure::Millimetres,
        ];
        let Some(by) = measures.into_iter().find(|by| places.iter().any(|place| value(&weeks[*place], *by).is_some())) else {
            return Self::default();
        };
        let mut ranked: Vec<(i64, usize)> = places.iter().filter_map(|place| Some((value(&weeks[*place], by)?, *place))).collect();
        ranked.sort_unstable();
        let last = ranked.len() - 1;
        let at = |tenths: usize| ranked[(last * tenths + 5) / 10].1;
        let typical = ranked[last / 2];
        let is_quiet = |amount: i64| i128::from(amount) * i128::from(WHOLE) < i128::from(typical.0) * i128::from(QUIET);
        let quiet: Vec<&Week> = ranked.iter().filter(|(amount, _)| is_quiet(*amount)).map(|(_, place)| &weeks[*place]).collect();
        let sum = |measure| quiet.iter().map(|week| week.together.get(measure)).sum::<Option<i64>>();
        let count = |number: usize| i64::try_from(number).unwrap_or(0);
        let jobs = sum(Measure::Jobs).zip(sum(Measure::SecondsOnline)).filter(|_| !quiet.is_empty());
        Self {
            by: Some(by),
            typical: Some(typical.1),
            busy: Some(at(9)),
            quiet: Some(at(1)),
            quiet_share: rate(count(quiet.len()), count(ranked.len())),
            quiet_jobs_an_hour: jobs.and_then(|(jobs, seconds)| rate(jobs * 3600, seconds)),
        }
    }
}

/// The value by which a week is compared; net earnings that no file tells follow from its parts.
fn value(week: &Week, by: Measure) -> Option<i64> {
    let told = week.together.get(by);
    if by == Measure::NetEarnings {
        told.or_else(|| week.together.reckoned_net())
    } else {
        told
    }
}

/// A reason why *my week* is not filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No file tells it.
    NotInFile,
    /// The file does not balance, and nobody has said why.
    Unbalanced,
}

/// One app's statement of a week, as *my week* takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppWeek {
    /// App whose statement it is.
    pub platform: Platform,
    /// Fares in hundredths, before the fee and without tips.
    pub fares: Result<i64, Lack>,
    /// Money that the app took, in hundredths.
    pub fee: Result<i64, Lack>,
    /// Money left after the fee, tips included, in hundredths.
    pub net: Option<i64>,
    /// Jobs.
    pub jobs: Option<i64>,
    /// Tips, in hundredths.
    pub tips: Option<i64>,
    /// Seconds logged on.
    pub online: Option<i64>,
    /// Seconds with customers.
    pub engaged: Option<i64>,
    /// Metres.
    pub metres: Option<i64>,
}

/// A period as *my week* takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyWeek {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// The apps, at most four: those with the most money. A log of miles is none.
    pub apps: Vec<AppWeek>,
    /// Seconds in which two apps were open at once.
    pub overlap: Option<i64>,
    /// Metres of all work.
    pub metres: Option<i64>,
}

impl MyWeek {
    /// The days of the period: 7 for a week, 1 for a day, 28 for four weeks, 28 to 31 for a month.
    pub const fn days(&self) -> i32 {
        self.end.0 - self.start.0 + 1
    }
}

impl Summary {
    /// A week in the terms of *my week*: one of [`Summary::weeks`], or [`Summary::longer`].
    pub fn my_week(&self, week: &Week) -> MyWeek {
        let app = |app: &AppFigures| {
            let get = |measure| app.figures.get(measure);
            let fee =
                get(Measure::PlatformFee)
                    .map(|fee| if self.counts_fee_tax { fee + get(Measure::FeeTax).unwrap_or(0) } else { fee });
            AppWeek {
                platform: app.platform,
                fares: get(Measure::GrossFare).ok_or(Lack::NotInFile),
                fee: if self.is_unbalanced { Err(Lack::Unbalanced) } else { fee.ok_or(Lack::NotInFile) },
                net: get(Measure::NetEarnings).or_else(|| app.figures.reckoned_net()),
                jobs: get(Measure::Jobs),
                tips: get(Measure::Tips),
                online: get(Measure::SecondsOnline),
                engaged: get(Measure::SecondsEngaged),
                metres: app.figures.metres(),
            }
        };
        let mut apps: Vec<AppWeek> = week.apps.iter().filter(|app| app.platform != Platform::Mileage).map(app).collect();
        apps.sort_by_key(|app| std::cmp::Reverse(app.fares.ok().or(app.net).unwrap_or(0)));
        apps.truncate(MOST_APPS);
        MyWeek { start: week.start, end: week.end, apps, overlap: week.overlap, metres: week.together.metres() }
    }

    /// The typical week, else what longer periods tell.
    pub fn typical(&self) -> Option<&Week> {
        self.picks.typical.and_then(|place| self.weeks.get(place)).or(self.longer.as_ref())
    }

    /// The busy week.
    pub fn busy(&self) -> Option<&Week> {
        self.picks.busy.and_then(|place| self.weeks.get(place))
    }

    /// The quiet week.
    pub fn quiet(&self) -> Option<&Week> {
        self.picks.quiet.and_then(|place| self.weeks.get(place))
    }
}
