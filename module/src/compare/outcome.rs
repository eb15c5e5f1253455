//! What a worker keeps under one deal.

use crate::refusal::camel;
use crate::units::{count, percent, pounds, word, ByPeriod};
use coop_or_gig_engine::choice::Status;
use coop_or_gig_engine::outcome::{self as engine, Line};
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// What a worker keeps under one deal.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Outcome {
    /// The money path. Deductions are negative, so that a total is the sum of the lines above it, to the penny, in every period.
    lines: ByPeriod<Lines>,
    /// What is put by for the worker and what employing them costs: no part of the lines.
    beside: ByPeriod<Beside>,
    /// The part of the year's `topUp` that the minimum wage asks for, in pounds; the rest is the deal's own guarantee.
    minimum_top_up: f64,
    /// What the worker is for the law: always `self-employed` before tax, where no law is applied.
    #[tsify(type = "'self-employed' | 'worker' | 'employee'")]
    status: &'static str,
    /// How a week's hours are spent.
    hours: Hours,
    /// Weeks worked in a year.
    weeks: f64,
    /// What the percentage fee was reckoned by: all `fares` at one rate, bands of a `week`'s fares, bands of each `job`'s fare; `no-jobs`
    /// where it should be the last, but the scenario has no jobs to tell a fare by, so that the first rate is taken of all fares.
    fee_by: FeeBy,
    /// The fare of a job, in pounds, where `feeBy` is `job`: the year's fares spread evenly over its jobs; null elsewhere.
    job_fare: Option<f64>,
    /// What the organisation keeps of what customers pay, in per cent; negative where the work costs it more than it brings. null where
    /// what customers pay is not known.
    take_rate: Option<f64>,
    /// Whether it is known what customers pay: not where `priceIs` is `pay` and a platform pays by the fare. `customersPay` of `lines` is
    /// then what that platform pays, and `customerFees` and `platformFees` are only what is taken of it.
    knows_customers: bool,
    /// What becomes of each £10 from customers, tips included: the parts add up to 10. null where nothing comes in, or where what
    /// customers pay is not known.
    of_ten_pounds: Option<TenPounds>,
    /// The yearly profit that each way of deducting expenses would leave to be taxed, and the one used; null for an employee.
    profits: Option<Profits>,
}

/// Hours of a week.
#[derive(Debug, Serialize, Tsify)]
pub struct Hours {
    engaged: f64,
    waiting: f64,
    unpaid: f64,
    /// All of them together.
    worked: f64,
}

/// What the percentage fee was reckoned by.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum FeeBy {
    /// All fares at one rate.
    Fares,
    /// Bands of a week's fares.
    Week,
    /// Bands of each job's fare.
    Job,
    /// All fares at the first rate, as there are no jobs.
    NoJobs,
}

/// What becomes of each £10 from customers.
#[derive(Debug, Serialize, Tsify)]
pub struct TenPounds {
    worker: f64,
    /// Put by for the worker: pensions, sick pay to be expected, interest on the share.
    later: f64,
    organisation: f64,
    /// Running costs, whoever bears them.
    costs: f64,
    /// Tax, contributions on both sides, student loan.
    tax: f64,
}

/// The yearly profit that each way of deducting expenses leaves to be taxed.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Profits {
    actual: f64,
    /// null where the vehicle does not allow it.
    mileage: Option<f64>,
    allowance: f64,
    #[tsify(type = "'actual' | 'mileage' | 'allowance'")]
    used: &'static str,
    /// The profit of the way used.
    taxed: f64,
}

/// Pounds that are no part of take-home. All but `taxRelief`, which is the state's, the organisation pays.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Beside {
    /// What the organisation pays into the worker's pension.
    employer_pension: f64,
    /// The tax relief added to what the worker pays into a pension.
    tax_relief: f64,
    /// Statutory sick pay to be expected, before tax.
    sick_pay: f64,
    /// Interest on the joining share.
    share_interest: f64,
    /// The employer's National Insurance: not the worker's.
    employer_contributions: f64,
    /// Running costs that the organisation bears: not the worker's.
    carried_costs: f64,
}

/// Pounds for each line of the money path.
#[derive(Debug, Tsify)]
#[tsify(type = "Record<Line, number>")]
pub struct Lines(Vec<f64>);

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Line::ALL.iter().map(|line| camel(line.key())).zip(&self.0))
    }
}

impl From<&engine::Outcome> for Outcome {
    fn from(outcome: &engine::Outcome) -> Self {
        let hours = &outcome.hours;
        let (fee_by, job_fare) = match outcome.fee_by {
            engine::FeeBy::Fares => (FeeBy::Fares, None),
            engine::FeeBy::Week => (FeeBy::Week, None),
            engine::FeeBy::Job(fare) => (FeeBy::Job, Some(pounds(fare))),
            engine::FeeBy::NoJobs => (FeeBy::NoJobs, None),
        };
        Self {
            lines: ByPeriod::from_each(|period| {
                let statement = outcome.statement(period);
                Lines(Line::ALL.iter().map(|line| pounds(statement.amount(*line))).collect())
            }),
            beside: ByPeriod::from_each(|period| outcome.beside(period).into()),
            minimum_top_up: pounds(outcome.minimum_top_up),
            status: word(outcome.status),
            hours: Hours {
                engaged: count(hours.engaged),
                waiting: count(hours.waiting),
                unpaid: count(hours.unpaid),
                worked: count(hours.worked()),
            },
            weeks: count(outcome.weeks),
            fee_by,
            job_fare,
            take_rate: outcome.known_take_rate().map(percent),
            knows_customers: outcome.knows_customers,
            of_ten_pounds: outcome.of_ten_pounds().map(|parts| TenPounds {
                worker: pounds(parts.worker),
                later: pounds(parts.later),
                organisation: pounds(parts.organisation),
                costs: pounds(parts.costs),
                tax: pounds(parts.tax),
            }),
            // An employee's wage has none of them.
            profits: (outcome.status != Status::Employee).then(|| Profits::from(outcome)),
        }
    }
}

impl From<&engine::Outcome> for Profits {
    fn from(outcome: &engine::Outcome) -> Self {
        let profits = &outcome.profits;
        Self {
            actual: pounds(profits.actual),
            mileage: profits.mileage.map(pounds),
            allowance: pounds(profits.allowance),
            used: word(profits.used),
            taxed: pounds(profits.taxed()),
        }
    }
}

impl From<engine::Beside> for Beside {
    fn from(beside: engine::Beside) -> Self {
        Self {
            employer_pension: pounds(beside.employer_pension),
            tax_relief: pounds(beside.tax_relief),
            sick_pay: pounds(beside.sick_pay),
            share_interest: pounds(beside.share_interest),
            employer_contributions: pounds(beside.employer_contributions),
            carried_costs: pounds(beside.carried_costs),
        }
    }
}
