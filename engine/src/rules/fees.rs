//! Fees that the organisation takes of the fares.

use super::recurring::{yearly, Rules};
use super::{statements, Facts};
use crate::choice::{BandsOf, Basis};
use crate::field::Term;
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::{Deal, PercentageFee};
use crate::trace::{Op, Rule, Tracer};

/// Base that a percentage fee was worked out by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FeeBy {
    /// All fares, without bands: one percentage, or none.
    #[default]
    Fares,
    /// Bands of a week's fares.
    Week,
    /// Bands of each job's fare, with that fare: the year's fares spread evenly over its jobs.
    Job(Money),
    /// Bands of each job's fare, where it is not known, as there are fares but no jobs: the first percentage of all fares.
    NoJobs,
}

impl FeeBy {
    fn new(fee: &PercentageFee, fares: Money, jobs: Quantity) -> Self {
        match fee.bands_of {
            _ if fee.second_from.is_none() && fee.third_from.is_none() => Self::Fares,
            BandsOf::Week => Self::Week,
            BandsOf::Job if jobs == Quantity::ZERO && fares != Money::ZERO => Self::NoJobs,
            BandsOf::Job => Self::Job(fares.per(jobs)),
        }
    }
}

/// Fees taken of a year's fares.
pub(crate) struct Fees<T: Tracer> {
    /// Base of the percentage fee.
    pub(crate) by: FeeBy,
    /// All fees: the percentage within its weekly cap, those for each job, the flat one. A deal that pays a wage has none.
    pub(crate) all: T::Of<Money>,
}

impl<T: Tracer> Fees<T> {
    /// The part of the fares that statements say was taken, else the percentage fee band by band of the fares of a week or a job, then the weekly cap; fees for each job and the flat fee.
    pub(crate) fn new(trace: &T, facts: Facts, fares: &T::Of<Money>, jobs: &T::Of<Quantity>, weeks: &T::Of<Quantity>) -> Self {
        let deal = facts.deal;
        if deal.basis == Basis::Wage {
            return Self { by: FeeBy::default(), all: trace.nothing(Rule::NoFees) };
        }
        let by = FeeBy::new(&deal.fee, T::value(fares), T::value(jobs));
        let percentage =
            statements::fees(trace, facts, fares).unwrap_or_else(|| percentage(trace, &deal.fee, by, fares, (jobs, weeks)));
        let percentage = capped(trace, &deal.fee, percentage, weeks);
        let by_job = if deal.per_job == Money::ZERO {
            trace.nothing(Rule::NoFees)
        } else {
            trace.times(Rule::JobFees, &trace.term(Term::JobFee, deal.per_job), jobs)
        };
        let flat = flat(trace, deal, weeks);
        Self { by, all: trace.sum(Rule::Fees, [&percentage, &by_job, &flat], Rule::NoFees) }
    }
}

/// Flat fee of a year.
pub(crate) fn flat<T: Tracer>(trace: &T, deal: &Deal, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let rules = Rules { weekly: Rule::FlatWeekly, monthly: Rule::FlatMonthly, none: Rule::NoFees };
    yearly(trace, (trace.term(Term::Flat, deal.flat.amount), deal.flat.every), weeks, &rules)
}

/// Percentage fee of a year, but no more of it than the weekly cap × weeks.
fn capped<T: Tracer>(trace: &T, fee: &PercentageFee, percentage: T::Of<Money>, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    match fee.weekly_cap {
        Some(cap) if T::applies(&percentage) => {
            let cap = trace.times(Rule::FeeCap, &trace.term(Term::Cap, cap), weeks);
            trace.lowest(Rule::CappedFee, &percentage, &cap)
        }
        _ => percentage,
    }
}

/// Percentage fee of a year, before the weekly cap.
fn percentage<T: Tracer>(
    trace: &T,
    fee: &PercentageFee,
    by: FeeBy,
    fares: &T::Of<Money>,
    (jobs, weeks): (&T::Of<Quantity>, &T::Of<Quantity>),
) -> T::Of<Money> {
    let of_all = |rule| trace.share(rule, fares, &trace.term(Term::Fee, fee.rate));
    let (start, count) = match by {
        FeeBy::Fares if fee.rate == Ratio::ZERO => return trace.nothing(Rule::NoFees),
        FeeBy::Fares => return of_all(Rule::PercentFee),
        FeeBy::NoJobs => return of_all(Rule::FirstFeeAlone),
        FeeBy::Week => (Rule::FeeBandFrom, weeks),
        FeeBy::Job(_) => (Rule::FeeBandFromJob, jobs),
    };
    let above = |from: Option<Money>, term| {
        from.map(|from| {
            let from = trace.times(start, &trace.term(term, from), count);
            trace.above(Rule::FaresAbove, fares, &from)
        })
    };
    let third = above(fee.third_from, Term::ThirdFrom);
    // The third band takes over wherever it starts, even below the second.
    let second = above(fee.second_from, Term::SecondFrom).map(|second| match &third {
        Some(third) => trace.above(Rule::SecondFares, &second, third),
        None => second,
    });
    let mut parts = T::Parts::default();
    T::add_part(&mut parts, fares);
    let mut left = T::value(fares);
    for band in second.iter().chain(&third) {
        T::add_part(&mut parts, band);
        left -= T::value(band);
    }
    let first = trace.step_of_any(Rule::FirstFares, Op::Difference, left, parts);
    // A band that no fares reach takes nothing.
    let taken = |band: Option<&T::Of<Money>>, term, rate| match band {
        Some(band) if T::value(band) != Money::ZERO => trace.share(Rule::BandFee, band, &trace.term(term, rate)),
        _ => trace.nothing(Rule::NoFees),
    };
    let first = taken(Some(&first), Term::Fee, fee.rate);
    let second = taken(second.as_ref(), Term::SecondFee, fee.second_rate);
    let third = taken(third.as_ref(), Term::ThirdFee, fee.third_rate);
    trace.sum(Rule::BandedFee, [&first, &second, &third], Rule::NoFees)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    fn fees_on(fares: &str, figures: &str) -> Money {
        let scenario = scenario(figures);
        Fees::new(&Silent, facts(&scenario), &pounds(fares), &Quantity::whole(1_000), &WEEKS).all
    }

    /// 29% of £43,221.60 is 12,534.264; 50p for each of 1,000 jobs; £70 in each of 46 weeks.
    #[test]
    fn a_percentage_a_fee_a_job_and_a_flat_fee() {
        assert_eq!(fees_on("43,221.60", "1.fee=29"), pounds("12,534.26"));
        assert_eq!(fees_on("43,221.60", "1.fee=29 1.job-fee=0.50 1.flat=70"), pounds("16,254.26"));
        assert_eq!(fees_on("43,221.60", "1.basis=wage 1.fee=29 1.flat=70"), Money::ZERO);
    }

    /// £800 a week: 30% of £500 and 20% of £300; the cap of £200 a week is less.
    #[test]
    fn bands_of_a_week_up_to_a_cap() {
        assert_eq!(fees_on("36,800.00", "1.fee=30 1.second-from=500 1.second-fee=20"), pounds("9,660.00"));
        assert_eq!(fees_on("36,800.00", "1.fee=30 1.second-from=500 1.second-fee=20 1.cap=200"), pounds("9,200.00"));
    }

    /// £25 a job: 20% of £10, 30% of £10 and 40% of £5, for 1,000 jobs.
    #[test]
    fn bands_of_a_job() {
        let figures = "1.bands-of=job 1.fee=20 1.second-from=10 1.second-fee=30 1.third-from=20 1.third-fee=40";
        assert_eq!(fees_on("25,000.00", figures), pounds("7,000.00"));
    }
}
