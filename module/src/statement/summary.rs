//! Figures of earnings files, by week and by app.

use crate::refusal::camel;
use coop_or_gig_statement::{AppFigures, AppWeek, Figures, Lack, Measure, MyWeek, Summary, Week};
use serde::Serialize;
use std::collections::BTreeMap;
use tsify::Tsify;

/// Value of each measure; null where the files do not tell it, which is never 0.
pub(super) type Measures = BTreeMap<String, Option<f64>>;

/// Figures of one currency.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementSummary {
    /// Currency; null where no file tells it.
    #[tsify(type = "StatementCurrency | null")]
    currency: Option<&'static str>,
    /// All figures together.
    #[tsify(type = "Record<StatementMeasure, number | null>")]
    totals: Measures,
    /// Figures of each app.
    apps: Vec<StatementApp>,
    /// First day.
    from: Option<String>,
    /// Last day.
    to: Option<String>,
    /// Weeks in which there was work, in their order.
    weeks: Vec<StatementWeek>,
    /// Typical week, as `statement` of a scenario takes it: the one in the middle.
    typical: Option<StatementMyWeek>,
    /// Busy week, than which a tenth are busier.
    busy: Option<StatementMyWeek>,
    /// Quiet week, than which a tenth are quieter.
    quiet: Option<StatementMyWeek>,
    /// Part of the weeks that bring less than three quarters of the typical one, per cent.
    quiet_weeks: Option<f64>,
    /// Jobs in each hour of those weeks.
    quiet_jobs_an_hour: Option<f64>,
    /// Figures of periods that are longer than a week.
    longer: Option<StatementWeek>,
    /// Take rate.
    take: StatementTake,
    /// True where the file does not balance, so that no take rate is told until `difference` is answered.
    unbalanced: bool,
}

/// Figures of one app.
#[derive(Debug, Serialize, Tsify)]
pub struct StatementApp {
    /// App.
    #[tsify(type = "StatementPlatform")]
    platform: &'static str,
    /// Figures.
    #[tsify(type = "Record<StatementMeasure, number | null>")]
    figures: Measures,
}

/// Week, or a longer period.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementWeek {
    /// First day.
    from: String,
    /// Last day; the first where the files tell of one day alone.
    to: String,
    /// True where the files cover all of its days.
    is_whole: bool,
    /// Figures of each app.
    apps: Vec<StatementApp>,
    /// Figures of all apps together.
    #[tsify(type = "Record<StatementMeasure, number | null>")]
    together: Measures,
    /// Hours in which two apps were open at once; null where that is not known.
    overlap_hours: Option<f64>,
}

/// Week in the terms of a scenario's `statement`.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementMyWeek {
    /// First day.
    from: String,
    /// Last day.
    to: String,
    /// Days of the period.
    days: i32,
    /// Apps, at most four.
    apps: Vec<StatementAppWeek>,
    /// Hours in which two apps were open at once; null where that is not known.
    overlap: Option<f64>,
    /// Miles of all work.
    miles: Option<f64>,
}

/// One app's week in the terms of a scenario's `statement`.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StatementAppWeek {
    /// App.
    #[tsify(type = "StatementPlatform")]
    platform: &'static str,
    /// Fares before the fee, without tips.
    fares: Option<f64>,
    /// Sum that the app took.
    fee: Option<f64>,
    /// Reason why `fares` or `fee` is null; else null.
    #[tsify(type = "'not-in-file' | 'unbalanced' | null")]
    lack: Option<&'static str>,
    /// Sum that is left after the fee, tips included.
    net: Option<f64>,
    /// Jobs.
    jobs: Option<f64>,
    /// Tips.
    tips: Option<f64>,
    /// Hours logged on.
    hours: Option<f64>,
}

/// Take rate, in per cent of the fares, tips left out.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StatementTake {
    /// App's own fee of all fares, other fees left out; null where the files do not tell both.
    overall: Option<f64>,
    /// The tax on the fee counted as taken as well; null where there is none.
    with_fee_tax: Option<f64>,
    /// Rates of single jobs; null where no job tells both.
    by_trip: Option<StatementTrips>,
}

/// Take rates of single jobs, in per cent.
#[derive(Debug, Serialize, Tsify)]
pub struct StatementTrips {
    /// Jobs.
    jobs: u32,
    /// Least.
    least: f64,
    /// Rate than which a tenth of the jobs have less.
    low: f64,
    /// Rate in the middle.
    median: f64,
    /// Rate than which a tenth of the jobs have more.
    high: f64,
    /// Most.
    most: f64,
    /// Average of the rates.
    mean: f64,
    /// Jobs in each band of 5%, from 0 up; the last has all from 60% up.
    bands: Vec<u32>,
}

/// Hundredths as units of a currency.
#[allow(clippy::cast_precision_loss)] // below 2⁵³
pub(super) fn money(cents: i64) -> f64 {
    cents as f64 / 100.0
}

/// Millionths as a plain number.
#[allow(clippy::cast_precision_loss)]
fn millionths(parts: i64) -> f64 {
    parts as f64 / 1_000_000.0
}

/// Millionths as per cent.
#[allow(clippy::cast_precision_loss)]
fn percent(parts: i64) -> f64 {
    parts as f64 / 10_000.0
}

/// Seconds as hours.
#[allow(clippy::cast_precision_loss)]
fn hours(seconds: i64) -> f64 {
    seconds as f64 / 3600.0
}

/// Metres as miles.
#[allow(clippy::cast_precision_loss)]
fn miles(metres: i64) -> f64 {
    metres as f64 / 1_609.344
}

/// Figures by the names of their measures.
#[allow(clippy::cast_precision_loss)]
pub(super) fn measures(figures: &Figures) -> Measures {
    let value = |measure: Measure| match measure {
        Measure::Millimetres => ("metres".to_owned(), figures.metres().map(|metres| metres as f64)),
        Measure::Jobs | Measure::Orders | Measure::SecondsOnline | Measure::SecondsEngaged => {
            (camel(measure.word()), figures.get(measure).map(|count| count as f64))
        }
        measure => (camel(measure.word()), figures.get(measure).map(money)),
    };
    Measure::ALL.iter().map(|measure| value(*measure)).collect()
}

impl From<&Summary> for StatementSummary {
    fn from(summary: &Summary) -> Self {
        let week = |week: Option<&Week>| week.map(|week| StatementMyWeek::from(&summary.my_week(week)));
        let take = &summary.take;
        Self {
            currency: summary.currency.map(coop_or_gig_statement::Currency::code),
            totals: measures(&summary.totals),
            apps: summary.apps.iter().map(StatementApp::from).collect(),
            from: summary.period.map(|(from, _)| from.to_string()),
            to: summary.period.map(|(_, to)| to.to_string()),
            weeks: summary.weeks.iter().map(StatementWeek::from).collect(),
            typical: week(summary.typical()),
            busy: week(summary.busy()),
            quiet: week(summary.quiet()),
            quiet_weeks: summary.picks.quiet_share.map(percent),
            quiet_jobs_an_hour: summary.picks.quiet_jobs_an_hour.map(millionths),
            longer: summary.longer.as_ref().map(StatementWeek::from),
            take: StatementTake {
                overall: take.overall.map(percent),
                with_fee_tax: take.with_fee_tax.map(percent),
                by_trip: take.by_trip.as_ref().map(StatementTrips::from),
            },
            unbalanced: summary.is_unbalanced,
        }
    }
}

impl From<&AppFigures> for StatementApp {
    fn from(app: &AppFigures) -> Self {
        Self { platform: app.platform.word(), figures: measures(&app.figures) }
    }
}

impl From<&Week> for StatementWeek {
    fn from(week: &Week) -> Self {
        Self {
            from: week.start.to_string(),
            to: week.end.to_string(),
            is_whole: week.is_whole,
            apps: week.apps.iter().map(StatementApp::from).collect(),
            together: measures(&week.together),
            overlap_hours: week.overlap.map(hours),
        }
    }
}

impl From<&MyWeek> for StatementMyWeek {
    fn from(week: &MyWeek) -> Self {
        Self {
            from: week.start.to_string(),
            to: week.end.to_string(),
            days: week.days(),
            apps: week.apps.iter().map(StatementAppWeek::from).collect(),
            overlap: week.overlap.map(hours),
            miles: week.metres.map(miles),
        }
    }
}

impl From<&AppWeek> for StatementAppWeek {
    #[allow(clippy::cast_precision_loss)]
    fn from(app: &AppWeek) -> Self {
        let lack = app.fares.err().or(app.fee.err()).map(|lack| match lack {
            Lack::NotInFile => "not-in-file",
            Lack::Unbalanced => "unbalanced",
        });
        Self {
            platform: app.platform.word(),
            fares: app.fares.ok().map(money),
            fee: app.fee.ok().map(money),
            lack,
            net: app.net.map(money),
            jobs: app.jobs.map(|jobs| jobs as f64),
            tips: app.tips.map(money),
            hours: app.online.map(hours),
        }
    }
}

impl From<&coop_or_gig_statement::Spread> for StatementTrips {
    fn from(trips: &coop_or_gig_statement::Spread) -> Self {
        Self {
            jobs: trips.jobs,
            least: percent(trips.least),
            low: percent(trips.low),
            median: percent(trips.median),
            high: percent(trips.high),
            most: percent(trips.most),
            mean: percent(trips.mean),
            bands: trips.bands.to_vec(),
        }
    }
}
