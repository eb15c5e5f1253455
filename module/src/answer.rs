//! A comparison as callers get it: pounds, per cent, hours.

use crate::any::{camel, list, object, Any};
use crate::write;
use coop_or_gig_engine::break_even::{BreakEvens, Cover, Fee, Recovery, Volume};
use coop_or_gig_engine::choice::{Choice, Status};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::funding::{Funding, Needs};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::{FeeBy, Line, Outcome, Period};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{Figure, Pack};

/// Pounds.
#[allow(clippy::cast_precision_loss)] // below 2⁵³ pence
pub fn pounds(amount: Money) -> f64 {
    amount.pence() as f64 / 100.0
}

/// Pounds for one unit.
#[allow(clippy::cast_precision_loss)]
pub fn rate(price: Price) -> f64 {
    price.0 as f64 / 10_000.0
}

/// Per cent.
#[allow(clippy::cast_precision_loss)]
pub fn percent(ratio: Ratio) -> f64 {
    ratio.0 as f64 / 10_000.0
}

/// A plain number.
#[allow(clippy::cast_precision_loss)]
pub fn count(quantity: Quantity) -> f64 {
    quantity.0 as f64 / 1_000_000.0
}

/// A choice's word.
pub fn word<C: Choice>(choice: C) -> &'static str {
    C::WORDS.get(choice.index()).copied().unwrap_or_default()
}

/// Amounts in pounds under their names.
pub fn amounts(entries: &[(&str, Money)]) -> Any {
    Any::Object(entries.iter().map(|(key, amount)| ((*key).to_owned(), pounds(*amount).into())).collect())
}

/// Something for each period.
fn by_period(make: &dyn Fn(Period) -> Any) -> Any {
    object(vec![
        ("hour", make(Period::Hour)),
        ("week", make(Period::Week)),
        ("month", make(Period::Month)),
        ("year", make(Period::Year)),
    ])
}

/// The comparison of a scenario under the pack of its tax year.
pub fn comparison(scenario: &Scenario, comparison: &Comparison, pack: &Pack) -> Any {
    let coming = pack.coming_wage(scenario.tax.age);
    object(vec![
        ("outcomes", list(comparison.outcomes.iter().map(outcome))),
        ("from", deal(comparison.from)),
        ("to", deal(comparison.to)),
        ("lead", by_period(&|period| pounds(comparison.lead(period)).into())),
        (
            "verdict",
            match comparison.verdict {
                Verdict::From => "from",
                Verdict::To => "to",
                Verdict::Same => "same",
            }
            .into(),
        ),
        ("bands", list(comparison.bands.iter().map(|band| band.as_ref().map(band_of).into()))),
        ("funding", comparison.funding.map(|found| funding(&found, comparison)).into()),
        ("needed", volume(&comparison.needed)),
        ("breakEvens", compare::break_evens(scenario).map(|found| break_evens(&found, comparison.outcomes.len())).into()),
        (
            "benchmarks",
            object(vec![
                ("minimumWage", benchmark(pack.minimum_wage(scenario.tax.age))),
                ("minimumWageFrom", pack.minimum_wage_from.into()),
                ("comingMinimumWage", coming.map(|(_, figure)| benchmark(figure)).into()),
                ("comingMinimumWageFrom", coming.map(|(from, _)| from).into()),
                ("livingWage", benchmark(&pack.living_wage.uk)),
                ("londonLivingWage", benchmark(&pack.living_wage.london)),
                ("livingWagePayableBy", pack.living_wage.payable_by.into()),
            ]),
        ),
    ])
}

/// What the deal that leaves more must get before it can pay that.
fn funding(funding: &Funding, comparison: &Comparison) -> Any {
    let (needs, least, own, other) = match funding.needs {
        Needs::Jobs { least, own, other } => ("jobs", Some(count(least)), Some(count(own)), Some(count(other))),
        Needs::Price { least, own, .. } => ("price", Some(rate(least)), Some(rate(own)), None),
        Needs::Nothing => ("nothing", None, None, None),
        Needs::Never => ("never", None, None, None),
    };
    object(vec![
        ("deal", deal(funding.place)),
        ("wage", Any::Bool(funding.is_wage)),
        ("needs", needs.into()),
        ("least", least.into()),
        ("own", own.into()),
        ("other", other.into()),
        ("short", by_period(&|period| pounds(comparison.short(period)).into())),
    ])
}

/// The jobs that a deal must bring, in per cent.
fn volume(volume: &Volume) -> Any {
    let (holds, value) = threshold(volume.threshold, percent);
    object(vec![("holds", holds.into()), ("value", value.into()), ("fits", Any::Bool(volume.fits))])
}

/// The number, from 1, of the deal at this place.
#[allow(clippy::cast_precision_loss)] // there are four at most
fn deal(place: usize) -> Any {
    ((place + 1) as f64).into()
}

/// What a deal leaves at the lowest and at the highest fee.
fn band_of([lowest, highest]: &[Outcome; 2]) -> Any {
    let kept = |outcome: &Outcome| by_period(&|period| pounds(outcome.statement(period).amount(Line::TakeHome)).into());
    object(vec![("lowestFee", kept(lowest)), ("highestFee", kept(highest))])
}

fn outcome(outcome: &Outcome) -> Any {
    let hours = &outcome.hours;
    let ten_pounds = outcome.of_ten_pounds().map(|parts| {
        amounts(&[
            ("worker", parts.worker),
            ("later", parts.later),
            ("organisation", parts.organisation),
            ("costs", parts.costs),
            ("tax", parts.tax),
        ])
    });
    let (fee_by, job_fare) = match outcome.fee_by {
        FeeBy::Fares => ("fares", None),
        FeeBy::Week => ("week", None),
        FeeBy::Job(fare) => ("job", Some(pounds(fare))),
        FeeBy::NoJobs => ("no-jobs", None),
    };
    object(vec![
        ("lines", by_period(&|period| lines(outcome, period))),
        ("beside", by_period(&|period| beside(outcome, period))),
        ("minimumTopUp", pounds(outcome.minimum_top_up).into()),
        ("status", word(outcome.status).into()),
        (
            "hours",
            object(vec![
                ("engaged", count(hours.engaged).into()),
                ("waiting", count(hours.waiting).into()),
                ("unpaid", count(hours.unpaid).into()),
                ("worked", count(hours.worked()).into()),
            ]),
        ),
        ("weeks", count(outcome.weeks).into()),
        ("feeBy", fee_by.into()),
        ("jobFare", job_fare.into()),
        ("takeRate", outcome.known_take_rate().map(percent).into()),
        ("knowsCustomers", Any::Bool(outcome.knows_customers)),
        ("ofTenPounds", ten_pounds.into()),
        ("profits", (outcome.status != Status::Employee).then(|| profits(outcome)).into()),
    ])
}

/// What each way of deducting expenses leaves to be taxed. An employee's wage has none of them.
fn profits(outcome: &Outcome) -> Any {
    let profits = &outcome.profits;
    object(vec![
        ("actual", pounds(profits.actual).into()),
        ("mileage", profits.mileage.map(pounds).into()),
        ("allowance", pounds(profits.allowance).into()),
        ("used", word(profits.used).into()),
        ("taxed", pounds(profits.taxed()).into()),
    ])
}

/// Every line by its name.
fn lines(outcome: &Outcome, period: Period) -> Any {
    let statement = outcome.statement(period);
    Any::Object(Line::ALL.iter().map(|line| (camel(line.key()), pounds(statement.amount(*line)).into())).collect())
}

/// What is put by beside the pay.
fn beside(outcome: &Outcome, period: Period) -> Any {
    let beside = outcome.beside(period);
    amounts(&[
        ("employerPension", beside.employer_pension),
        ("taxRelief", beside.tax_relief),
        ("sickPay", beside.sick_pay),
        ("shareInterest", beside.share_interest),
        ("employerContributions", beside.employer_contributions),
        ("carriedCosts", beside.carried_costs),
    ])
}

#[allow(clippy::cast_precision_loss)]
fn break_evens(found: &BreakEvens, deals: usize) -> Any {
    let (of, (holds, value)) = match found.fee {
        Fee::Percent(fee) => ("percent", threshold(fee, percent)),
        Fee::Flat(fee) => ("flat", threshold(fee, pounds)),
        Fee::Wage(wage) => ("wage", threshold(wage, rate)),
    };
    let fee = object(vec![("of", of.into()), ("holds", holds.into()), ("value", value.into())]);
    let (back, weeks) = match found.share {
        Recovery::NoShare => ("no-share", None),
        Recovery::Never => ("never", None),
        Recovery::Weeks(weeks) => ("after", Some(weeks as f64)),
    };
    let cover = |cover: &Cover| {
        let (covered, hours) = match cover {
            Cover::NoFlatFee => ("no-flat-fee", None),
            Cover::Never => ("never", None),
            Cover::Hours(hours) => ("after", Some(count(*hours))),
        };
        object(vec![("covered", covered.into()), ("hours", hours.into())])
    };
    object(vec![
        ("volume", volume(&found.volume)),
        ("fee", fee),
        ("share", object(vec![("back", back.into()), ("weeks", weeks.into())])),
        ("flat", list(found.flat.iter().take(deals).map(cover))),
    ])
}

/// Where a condition holds, and the value told in its unit.
pub fn threshold<T>(threshold: Threshold<T>, told: impl FnOnce(T) -> f64) -> (&'static str, Option<f64>) {
    match threshold {
        Threshold::Always => ("always", None),
        Threshold::Never => ("never", None),
        Threshold::AtLeast(value) => ("at-least", Some(told(value))),
        Threshold::AtMost(value) => ("at-most", Some(told(value))),
    }
}

fn benchmark(figure: &Figure<Price>) -> Any {
    object(vec![("rate", rate(figure.value).into()), ("source", write::source(figure.source.get()))])
}
