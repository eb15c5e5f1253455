//! Result of a worker under one deal.

use crate::compare::due::{NextTenPounds, PutAside, YearlyLimit};
use crate::refusal::camel;
use crate::units::{count, percent, pounds, word, ByPeriod};
use crate::universal_credit::UniversalCredit;
use coop_or_gig_engine::choice::{Status, YesNo};
use coop_or_gig_engine::due::due;
use coop_or_gig_engine::next_ten::next_ten;
use coop_or_gig_engine::outcome::{self as engine, Line};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::thresholds::thresholds;
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// Result of a worker under one deal.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Outcome {
    /// Lines of the money path. Deductions are negative, so that a total is the sum of the lines above it that are none, to the
    /// penny, in every period.
    lines: ByPeriod<Lines>,
    /// Money put by for the worker and costs of employing them: no part of the lines.
    beside: ByPeriod<Beside>,
    /// Part of the year's `topUp` that the minimum wage asks for, in pounds; the rest is the deal's own guarantee.
    minimum_top_up: f64,
    /// Standing of the worker in law: always `self-employed` before tax, where no law is applied.
    #[tsify(type = "'self-employed' | 'worker' | 'employee'")]
    status: &'static str,
    /// Hours of a week by how they are spent.
    hours: Hours,
    /// Weeks worked in a year.
    weeks: f64,
    /// Base of the percentage fee: all `fares` at one rate, bands of a `week`'s fares, bands of each `job`'s fare; `no-jobs`
    /// where it should be the last, but the scenario has no jobs to tell a fare by, so that the first rate is taken of all fares.
    fee_by: FeeBy,
    /// Fare of a job, in pounds, where `feeBy` is `job`: the year's fares spread evenly over its jobs; null elsewhere.
    job_fare: Option<f64>,
    /// Take rate: per cent of what customers pay that the organisation keeps; negative where the work costs it more than it
    /// brings. null where customers pay nothing, or where what they pay is not known.
    take_rate: Option<f64>,
    /// True where it is known what customers pay: not where `priceIs` is `pay` and a platform pays by the fare. `customersPay` of
    /// `lines` is then what that platform pays, and `customerFees` and `platformFees` are only what is taken of it.
    knows_customers: bool,
    /// Parts of each £10 from customers, tips included: the parts add up to 10. null where nothing comes in, or where what
    /// customers pay is not known.
    of_ten_pounds: Option<TenPounds>,
    /// Yearly profit that each way of deducting expenses would leave to be taxed, and the way used; null for an employee.
    profits: Option<Profits>,
    /// Universal Credit in pounds a month; null where no award was entered, or where all is before tax.
    universal_credit: Option<UniversalCredit>,
    /// Tax that falls due by a tax return, with the days of its payments; null before tax.
    put_aside: Option<PutAside>,
    /// Parts of £10 more a week from customers, for the same hours, jobs and miles; null where nothing says what becomes of it, as what
    /// customers pay is not known.
    next_ten_pounds: Option<NextTenPounds>,
    /// Thresholds of a year that the worker crosses; none before tax.
    thresholds: Vec<YearlyLimit>,
}

/// Hours of a week.
#[derive(Debug, Serialize, Tsify)]
pub struct Hours {
    /// Hours with a customer or on the way.
    engaged: f64,
    /// Hours logged on without a customer.
    waiting: f64,
    /// Other hours that nobody pays for.
    unpaid: f64,
    /// Hours worked: the sum of the other three.
    worked: f64,
}

/// Base of the percentage fee.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum FeeBy {
    /// Fares, all at one rate.
    Fares,
    /// Bands of a week's fares.
    Week,
    /// Bands of each job's fare.
    Job,
    /// Fares, all at the first rate, as there are no jobs.
    NoJobs,
}

/// Parts of each £10 from customers, in pounds.
#[derive(Debug, Serialize, Tsify)]
pub struct TenPounds {
    /// Take-home of the worker.
    worker: f64,
    /// Money put by for the worker: pensions, sick pay to be expected, interest on the share.
    later: f64,
    /// Rest that the organisation keeps.
    organisation: f64,
    /// Running costs, whoever bears them.
    costs: f64,
    /// Tax, contributions on both sides, student loan.
    tax: f64,
}

/// Yearly profit, in pounds, that each way of deducting expenses leaves to be taxed.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct Profits {
    /// Profit after what was really spent.
    actual: f64,
    /// Profit after simplified expenses; null where the vehicle does not allow them.
    mileage: Option<f64>,
    /// Profit after the trading allowance.
    allowance: f64,
    /// Way of deducting that is used.
    #[tsify(type = "'actual' | 'mileage' | 'allowance'")]
    used: &'static str,
    /// Profit that the way used leaves to be taxed.
    taxed: f64,
}

/// Pounds that are no part of take-home. All but `taxRelief`, which is the state's, the organisation pays.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Beside {
    /// Payments of the organisation into the worker's pension.
    employer_pension: f64,
    /// Tax relief added to what the worker pays into a pension.
    tax_relief: f64,
    /// Statutory sick pay to be expected, before tax.
    sick_pay: f64,
    /// Interest on the joining share.
    share_interest: f64,
    /// National Insurance of the employer: not the worker's.
    employer_contributions: f64,
    /// Running costs that the organisation bears: not the worker's.
    carried_costs: f64,
}

/// Pounds for each line of the money path. Those of Universal Credit are there only where an award was entered.
#[derive(Debug, Tsify)]
#[tsify(type = "Record<Line, number> & Partial<Record<CreditLine, number>>")]
pub struct Lines(Vec<(Line, f64)>);

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(line, amount)| (camel(line.key()), amount)))
    }
}

impl Outcome {
    /// Result of the deal at `place`, from 0, and what follows from it.
    pub(crate) fn new(scenario: &Scenario, place: usize, outcome: &engine::Outcome) -> Self {
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
                // Whoever adds up all lines of a scenario without an award gets what they always got.
                let told = Line::ALL.into_iter().filter(|line| outcome.credit.is_some() || !line.is_of_credit());
                Lines(told.map(|line| (line, pounds(statement.amount(line)))).collect())
            }),
            beside: ByPeriod::from_each(|period| outcome.non_cash(period).into()),
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
            // An employee's wage has no profits.
            profits: (outcome.status != Status::Employee).then(|| Profits::from(outcome)),
            universal_credit: outcome.credit.map(UniversalCredit::from),
            put_aside: due(scenario, place).filter(|_| scenario.tax.before_tax == YesNo::No).as_ref().map(PutAside::from),
            next_ten_pounds: next_ten(scenario, place).filter(|_| outcome.knows_customers).as_ref().map(NextTenPounds::from),
            thresholds: thresholds(scenario, place).iter().flatten().map(YearlyLimit::from).collect(),
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

impl From<engine::NonCash> for Beside {
    fn from(beside: engine::NonCash) -> Self {
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
