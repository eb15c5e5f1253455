//! Figures that follow from pay statements.

use crate::units::{count, number, percent, pounds, rate, word};
use coop_or_gig_engine::scenario::{self as engine, AppStatement, Scenario};
use serde::Serialize;
use tsify::Tsify;

/// Figures of the week that follow from its statements, and each app's own rates.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Stated {
    /// Deal that the statements tell, counted from 1.
    deal: f64,
    /// Pounds that customers paid in the statements' period, all apps together.
    fares: f64,
    /// Pounds that the apps took of them.
    took: f64,
    /// Part that the apps took together, in per cent; the deal's fee. null where there are no fares to take it of.
    fee: Option<f64>,
    /// Unit of `price`: a `job`, or an `hour` with a customer where the statements tell no jobs.
    #[tsify(type = "'hour' | 'job'")]
    sold_by: &'static str,
    /// Price of a job or an hour, in pounds, rounded; the answers go by `fares`.
    price: f64,
    /// Hours of a week, less those in which two apps were open.
    hours: f64,
    /// Jobs of a week.
    jobs: f64,
    /// Tips of a week, in pounds.
    tips: f64,
    /// Part of the hours that is busy, in per cent.
    busy: f64,
    /// True where nobody said how long a job takes, so that `busy` is the scenario's own share.
    busy_assumed: bool,
    /// Rates of each app, in the order of the statements.
    apps: Vec<AppRates>,
}

/// Rates of one app.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct AppRates {
    /// Pounds that the app took in the statements' period.
    took: f64,
    /// Part of the fares that it took, in per cent; null where there are none.
    take_rate: Option<f64>,
    /// Pounds for an hour logged on, tips included, before costs and tax; null where there are no hours.
    hourly: Option<f64>,
    /// Fare of a job, in pounds; null where there are no jobs.
    job_fare: Option<f64>,
}

impl Stated {
    /// Figures that follow from the statements of a scenario; `None` where it has none.
    pub(super) fn new(scenario: &Scenario) -> Option<Self> {
        let place = scenario.stated_deal()?;
        let mine = &scenario.week.mine;
        let (all, week) = (mine.together(), engine::Stated::new(&scenario.week));
        Some(Self {
            deal: number(place),
            fares: pounds(all.fares),
            took: pounds(all.took()),
            fee: all.take_rate().map(|_| percent(week.rate)),
            sold_by: word(week.sold_by),
            price: rate(week.price),
            hours: count(week.hours),
            jobs: count(week.jobs),
            tips: pounds(week.tips),
            busy: percent(week.busy),
            busy_assumed: mine.trip_minutes.is_none(),
            apps: mine.active().iter().map(AppRates::from).collect(),
        })
    }
}

impl From<&AppStatement> for AppRates {
    fn from(app: &AppStatement) -> Self {
        Self {
            took: pounds(app.took()),
            take_rate: app.take_rate().map(percent),
            hourly: app.hourly().map(pounds),
            job_fare: app.a_job().map(pounds),
        }
    }
}
