//! What the work brings and costs: hours, sales, fees, running costs.

use std::rc::Rc;

use super::figures::Figures;
use super::op::{Leaf, Op};
use super::rule::Rule;
use super::step::Step;
use crate::choice::{Basis, Choice as _, HoursOf, MilesFollow, PriceIs, SoldBy};
use crate::field::{Shared, Term};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::outcome::{FeeBy, Working};

/// The steps of a year's work.
pub(super) struct Work {
    hours: [Rc<Step>; HoursOf::ALL.len()],
    /// What customers pay.
    pub(super) customers_pay: Rc<Step>,
    /// What the worker charges.
    pub(super) fares: Rc<Step>,
    /// What is taken of the fare.
    pub(super) fees: Rc<Step>,
    /// The fare less fees, or the wage.
    pub(super) earned: Rc<Step>,
    /// Tips.
    pub(super) tips: Rc<Step>,
    /// Miles.
    pub(super) miles: Rc<Step>,
    /// The running costs.
    pub(super) costs: Costs,
    /// The subscription.
    pub(super) subscription: Rc<Step>,
    /// The patronage dividend.
    pub(super) dividend: Rc<Step>,
}

/// The steps of a year's running costs.
pub(super) struct Costs {
    /// All of them, by the mile, for the vehicle and others.
    pub(super) every: [Rc<Step>; 3],
    /// What of each the worker bears.
    pub(super) own: [Rc<Step>; 3],
    /// That together.
    pub(super) all: Rc<Step>,
}

impl Work {
    /// The hours of the year that something counts for.
    pub(super) fn hours(&self, of: HoursOf) -> Rc<Step> {
        Rc::clone(&self.hours[of as usize])
    }

    pub(super) fn of(figures: &Figures, working: &Working) -> Self {
        let deal = figures.deal();
        let jobs = figures.part(Rule::DealJobs, weekly_jobs(figures), Term::Volume);
        let jobs = figures.weekly(Rule::JobsYear, working.jobs, jobs);
        let hours = hours(figures, working);
        let (customers_pay, fares) = sales(figures, working, &hours, &jobs);
        let fees = match deal.basis {
            Basis::Fares => fees(figures, working, &fares, &jobs),
            Basis::Wage => Step::nothing(Rule::NoFees),
        };
        let earned = match deal.basis {
            Basis::Fares if fees.is_nothing() => Rc::clone(&fares),
            Basis::Fares => Step::of(Rule::AfterFees, working.earned, Op::Difference, vec![Rc::clone(&fares), Rc::clone(&fees)]),
            Basis::Wage => {
                let hours = Rc::clone(&hours[deal.wage.hours as usize]);
                Step::of(Rule::WagePay, working.earned, Op::Times, vec![figures.term(Term::Wage), hours])
            }
        };
        let (miles, costs) = costs(figures, working);
        let tips = if figures.scenario.week.tips == Money::ZERO {
            Step::nothing(Rule::NoTips)
        } else {
            let tips = figures.part(Rule::DealTips, figures.shared(Shared::Tips), Term::Volume);
            figures.weekly(Rule::Tips, working.tips, tips)
        };
        let subscription = if deal.membership.subscription.amount == Money::ZERO {
            Step::nothing(Rule::NoSubscription)
        } else {
            let terms = (Term::Subscription, deal.membership.subscription.every);
            figures.recurring(terms, [Rule::SubscriptionWeekly, Rule::SubscriptionMonthly], working.subscription)
        };
        let dividend = dividend(figures, working, &fees);
        Self { hours, customers_pay, fares, fees, earned, tips, miles, costs, subscription, dividend }
    }
}

/// The steps of the hours of a year that something may count for, in the order of [`HoursOf`].
fn hours(figures: &Figures, working: &Working) -> [Rc<Step>; HoursOf::ALL.len()] {
    let busy = vec![figures.shared(Shared::Hours), figures.shared(Shared::Busy)];
    let engaged = figures.part(Rule::DealHours, Step::by(Rule::BusyHours, Op::Share, busy), Term::Volume);
    let spent = vec![figures.shared(Shared::Hours), Rc::clone(&engaged)];
    let waiting = Step::of(Rule::WaitingHours, working.hours.waiting, Op::Above, spent);
    let week = |of, rule, parts| Step::of(rule, working.hours.of(of), Op::Sum, parts);
    let logged_on = vec![Rc::clone(&engaged), Rc::clone(&waiting)];
    let logged_on = week(HoursOf::LoggedOn, Rule::LoggedOnHours, logged_on);
    let worked = vec![Rc::clone(&engaged), waiting, figures.shared(Shared::Unpaid)];
    let worked = week(HoursOf::Worked, Rule::WorkedHours, worked);
    let year = |of, hours| figures.weekly(Rule::HoursYear, working.hours.yearly(of, working.weeks), hours);
    [year(HoursOf::Engaged, engaged), year(HoursOf::LoggedOn, logged_on), year(HoursOf::Worked, worked)]
}

/// The jobs of a week: entered, or those that the hours bring.
fn weekly_jobs(figures: &Figures) -> Rc<Step> {
    let week = &figures.scenario.week;
    if week.jobs.is_some() {
        return figures.shared(Shared::Jobs);
    }
    let parts = vec![figures.shared(Shared::JobsAnHour), figures.shared(Shared::Hours)];
    Step::of(Rule::HourJobs, week.weekly_jobs(), Op::Times, parts)
}

/// What customers pay, and what of that is the fare.
fn sales(figures: &Figures, working: &Working, hours: &[Rc<Step>], jobs: &Rc<Step>) -> (Rc<Step>, Rc<Step>) {
    let (week, deal, sales) = (&figures.scenario.week, figures.deal(), &working.sales);
    let (sold, by) = match week.sold_by {
        SoldBy::Hour => (Rc::clone(&hours[HoursOf::Engaged as usize]), Rule::SoldByHour),
        SoldBy::Job => (Rc::clone(jobs), Rule::SoldByJob),
    };
    let price = figures.part(Rule::DealPrice, figures.shared(Shared::Price), Term::PriceLevel);
    let charged = Step::of(by, sales.charged, Op::Times, vec![price, Rc::clone(&sold)]);
    let amount = (deal.customer_amount != Price(0))
        .then(|| Step::of(Rule::CustomerAmount, sales.added, Op::Times, vec![figures.term(Term::CustomerAmount), sold]));
    let has_percent = deal.customer_percent != Ratio::ZERO;
    match week.price_is {
        PriceIs::Fare | PriceIs::Pay => {
            let percent = || vec![Rc::clone(&charged), figures.term(Term::CustomerFee)];
            let percent = has_percent.then(|| Step::by(Rule::CustomerPercent, Op::Share, percent()));
            let parts = [Some(Rc::clone(&charged)), percent, amount].into_iter().flatten().collect();
            (Step::sum(Rule::CustomersPay, sales.customers_pay, parts, Rule::NoPay), charged)
        }
        PriceIs::CustomerPays => {
            let mut fares = Rc::clone(&charged);
            if let Some(amount) = amount {
                let within = Step::by(Rule::AmountWithin, Op::Lowest, vec![amount, Rc::clone(&charged)]);
                fares = Step::by(Rule::PaidLessAmount, Op::Difference, vec![fares, within]);
            }
            if has_percent {
                let parts = vec![fares, figures.term(Term::CustomerFee)];
                fares = Step::of(Rule::FaresWithin, sales.fares, Op::Without, parts);
            }
            (charged, fares)
        }
    }
}

/// What the organisation takes of the fares.
fn fees(figures: &Figures, working: &Working, fares: &Rc<Step>, jobs: &Rc<Step>) -> Rc<Step> {
    let (deal, fees) = (figures.deal(), &working.fees);
    let mut percentage = percentage(figures, working, fares, jobs);
    if let (false, Some(_)) = (percentage.is_nothing(), deal.fee.weekly_cap) {
        let cap = figures.term(Term::Cap);
        let cap = Step::by(Rule::FeeCap, Op::Times, vec![cap, Rc::clone(&figures.weeks)]);
        percentage = Step::of(Rule::CappedFee, fees.percentage, Op::Lowest, vec![percentage, cap]);
    }
    let mut parts = vec![percentage];
    if deal.per_job != Money::ZERO {
        parts.push(Step::of(Rule::JobFees, fees.jobs, Op::Times, vec![figures.term(Term::JobFee), Rc::clone(jobs)]));
    }
    if deal.flat.amount != Money::ZERO {
        parts.push(figures.recurring((Term::Flat, deal.flat.every), [Rule::FlatWeekly, Rule::FlatMonthly], fees.flat));
    }
    Step::sum(Rule::Fees, fees.all(), parts, Rule::NoFees)
}

/// The percentage fee, before the weekly cap.
fn percentage(figures: &Figures, working: &Working, fares: &Rc<Step>, jobs: &Rc<Step>) -> Rc<Step> {
    let (fee, fees) = (&figures.deal().fee, &working.fees);
    let of_all = |rule| Step::of(rule, fees.uncapped, Op::Share, vec![Rc::clone(fares), figures.term(Term::Fee)]);
    match fees.by {
        FeeBy::Fares if fee.rate == Ratio::ZERO => return Step::nothing(Rule::NoFees),
        FeeBy::Fares => return of_all(Rule::PercentFee),
        FeeBy::NoJobs => return of_all(Rule::FirstFeeAlone),
        FeeBy::Week | FeeBy::Job(_) => {}
    }
    let [first, second, third] = fees.bands;
    let above = |from: Option<Money>, term: Term| {
        from.map(|from| {
            let each = figures.term(term);
            let from = match fees.by {
                FeeBy::Job(_) => Step::of(Rule::FeeBandFromJob, from.times(working.jobs), Op::Times, vec![each, Rc::clone(jobs)]),
                _ => figures.weekly(Rule::FeeBandFrom, from.times(working.weeks), each),
            };
            Step::by(Rule::FaresAbove, Op::Above, vec![Rc::clone(fares), from])
        })
    };
    let in_third = above(fee.third_from, Term::ThirdFrom);
    let in_second = above(fee.second_from, Term::SecondFrom).map(|above| match &in_third {
        Some(in_third) => Step::of(Rule::SecondFares, second, Op::Above, vec![above, Rc::clone(in_third)]),
        None => above,
    });
    let mut parts = vec![Rc::clone(fares)];
    parts.extend(in_second.iter().chain(&in_third).map(Rc::clone));
    let in_first = Step::of(Rule::FirstFares, first, Op::Difference, parts);
    let bands = [(Some(in_first), first, Term::Fee), (in_second, second, Term::SecondFee), (in_third, third, Term::ThirdFee)];
    // A band that no fares reach takes nothing.
    let bands = bands.into_iter().filter(|(_, fares, _)| *fares != Money::ZERO);
    let fee = |(band, _, rate): (Option<Rc<Step>>, Money, Term)| {
        band.map(|band| Step::by(Rule::BandFee, Op::Share, vec![band, figures.term(rate)]))
    };
    Step::sum(Rule::BandedFee, fees.uncapped, bands.filter_map(fee).collect(), Rule::NoFees)
}

/// Miles and running costs.
fn costs(figures: &Figures, working: &Working) -> (Rc<Step>, Costs) {
    let (week, deal, costs) = (&figures.scenario.week, figures.deal(), &working.costs);
    let miles = figures.shared(Shared::Miles);
    let miles = match week.miles_follow {
        MilesFollow::Hours => miles,
        MilesFollow::Jobs => figures.part(Rule::DealMiles, miles, Term::Volume),
    };
    let miles = figures.weekly(Rule::Miles, costs.miles, miles);
    let every = [
        if week.mile_cost == Price(0) || week.miles == Quantity::ZERO {
            Step::nothing(Rule::NoCosts)
        } else {
            let parts = vec![figures.shared(Shared::MileCost), Rc::clone(&miles)];
            Step::of(Rule::MileCost, week.mile_cost.times(costs.miles), Op::Times, parts)
        },
        weekly_cost(figures, working, (Rule::VehicleCosts, Shared::VehicleCosts), week.vehicle_costs),
        weekly_cost(figures, working, (Rule::OtherCosts, Shared::OtherCosts), week.other_costs),
    ];
    let [mile, vehicle, other] = every.each_ref().map(Rc::clone);
    let by_mile = (Term::CarriesMiles, deal.carries_miles);
    let by_week = (Term::CarriesWeekly, deal.carries_weekly);
    let own = [
        own(figures, Rule::OwnMileCost, mile, by_mile, costs.mileage),
        own(figures, Rule::OwnVehicleCosts, vehicle, by_week, costs.vehicle),
        own(figures, Rule::OwnOtherCosts, other, by_week, costs.other),
    ];
    let all = Step::sum(Rule::Costs, costs.all(), own.to_vec(), Rule::NoCosts);
    (miles, Costs { every, own, all })
}

fn weekly_cost(figures: &Figures, working: &Working, (rule, shared): (Rule, Shared), amount: Money) -> Rc<Step> {
    if amount == Money::ZERO {
        return Step::nothing(Rule::NoCosts);
    }
    figures.weekly(rule, amount.times(working.weeks), figures.shared(shared))
}

/// What the worker bears of a cost.
fn own(figures: &Figures, rule: Rule, cost: Rc<Step>, (term, carried): (Term, Ratio), own: Money) -> Rc<Step> {
    if cost.is_nothing() || carried == Ratio::ZERO {
        return cost;
    }
    Step::of(rule, own, Op::Share, vec![cost, own_part(figures, term)])
}

/// What is left of 100% after the part that the deal carries.
pub(super) fn own_part(figures: &Figures, carries: Term) -> Rc<Step> {
    Step::by(Rule::OwnPart, Op::Rest, vec![figures.term(carries)])
}

/// The patronage dividend: a part of the fees, and what does not depend on them.
fn dividend(figures: &Figures, working: &Working, fees: &Rc<Step>) -> Rc<Step> {
    let membership = &figures.deal().membership;
    let mut parts = Vec::new();
    if membership.dividend != Ratio::ZERO && !fees.is_nothing() {
        parts.push(Step::by(Rule::DividendOfFees, Op::Share, vec![Rc::clone(fees), figures.term(Term::Dividend)]));
    }
    if membership.dividend_amount != Money::ZERO {
        parts.push(if figures.is_linked {
            Step::given(Rule::AccountsDividend, membership.dividend_amount, Leaf::Accounts)
        } else {
            figures.term(Term::DividendAmount)
        });
    }
    Step::sum(Rule::Dividend, working.dividend, parts, Rule::NoDividend)
}
