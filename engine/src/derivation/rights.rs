//! What status and the deal's own promises bring: pay made up, holiday pay, pensions, sick pay.

use std::rc::Rc;

use super::bands::{counted, part};
use super::figures::{fixed, law, months, Figures};
use super::op::{Leaf, Op};
use super::rule::Rule;
use super::step::Step;
use super::work::Work;
use crate::choice::{Nation, Status, YesNo};
use crate::field::{Shared, Term};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::outcome::{BesideLine, Working};
use crate::tax::{SourceId, DAYS};

/// The steps of what is paid on top of a year's work.
pub(super) struct Extra {
    /// Pay made up.
    pub(super) top_up: Rc<Step>,
    /// Holiday pay.
    pub(super) holiday: Rc<Step>,
    /// What is paid for work: earned, made up, holiday pay.
    pub(super) pay: Rc<Step>,
}

impl Extra {
    pub(super) fn of(figures: &Figures, working: &Working, work: &Work) -> Self {
        let extra = &working.extra;
        let promised = promised(figures, working, work);
        let guarantee = if promised.is_nothing() {
            promised
        } else {
            let parts = vec![promised, Rc::clone(&work.earned)];
            Step::of(Rule::GuaranteeShort, extra.guarantee, Op::Shortfall, parts)
        };
        let minimum = if working.status == Status::SelfEmployed {
            Step::nothing(Rule::NoTopUp)
        } else {
            minimum(figures, working, work, &guarantee)
        };
        let parts = vec![Rc::clone(&guarantee), Rc::clone(&minimum)];
        let top_up = Step::sum(Rule::TopUp, extra.guarantee + extra.minimum, parts, Rule::NoTopUp);
        let before = vec![Rc::clone(&work.earned), guarantee, minimum];
        let before = Step::sum(Rule::PaidForWork, working.earned + extra.guarantee + extra.minimum, before, Rule::NoPay);
        let holiday = holiday(figures, working, before);
        let parts = vec![Rc::clone(&work.earned), Rc::clone(&top_up), Rc::clone(&holiday)];
        let pay = Step::sum(Rule::WorkPay, working.pay, parts, Rule::NoPay);
        Self { top_up, holiday, pay }
    }
}

/// What the deal's guarantee comes to.
fn promised(figures: &Figures, working: &Working, work: &Work) -> Rc<Step> {
    let guarantee = &figures.deal().guarantee;
    let mut parts = Vec::new();
    if guarantee.rate != Price(0) {
        let hours = work.hours(guarantee.hours);
        parts.push(Step::by(Rule::GuaranteeHours, Op::Times, vec![figures.term(Term::Guarantee), hours]));
    }
    if guarantee.mile != Price(0) {
        let miles = Rc::clone(&work.miles);
        parts.push(Step::by(Rule::GuaranteeMiles, Op::Times, vec![figures.term(Term::GuaranteeMile), miles]));
    }
    Step::sum(Rule::Promised, working.extra.promised, parts, Rule::NoTopUp)
}

/// What pay lacks to the minimum wage.
fn minimum(figures: &Figures, working: &Working, work: &Work, guarantee: &Rc<Step>) -> Rc<Step> {
    let extra = &working.extra;
    let rate = law(Rule::MinimumWage, figures.pack.minimum_wage(figures.scenario.tax.age));
    let hours = work.hours(figures.deal().rights.minimum_hours);
    let due = Step::of(Rule::MinimumDue, extra.due, Op::Times, vec![rate, hours]);
    let parts = vec![Rc::clone(&work.earned), Rc::clone(guarantee)];
    let mut counted = Step::sum(Rule::GuaranteedPay, working.earned + extra.guarantee, parts, Rule::NoPay);
    if !work.costs.all.is_nothing() {
        let parts = vec![counted, Rc::clone(&work.costs.all)];
        counted = Step::of(Rule::PayAfterCosts, extra.counted, Op::Difference, parts);
    }
    Step::of(Rule::MinimumShort, extra.minimum, Op::Shortfall, vec![due, counted])
}

/// Holiday pay on what is paid for work.
fn holiday(figures: &Figures, working: &Working, pay: Rc<Step>) -> Rc<Step> {
    let nation = figures.scenario.tax.nation;
    let rules = figures.pack.holiday(nation);
    let least = law(Rule::LeastLeave, &rules.weeks);
    let weeks = Rc::clone(&figures.weeks);
    let paid = match working.status {
        Status::SelfEmployed => return Step::nothing(Rule::NoHoliday),
        Status::Worker => {
            let (rate, accrued) = match nation {
                Nation::NorthernIreland => (Rule::HolidayRateNi, Rule::HolidayAccruedNi),
                _ => (Rule::HolidayRate, Rule::HolidayAccrued),
            };
            let accrued = Step::by(accrued, Op::Share, vec![Rc::clone(&pay), law(rate, &rules.accrual)]);
            let leave = Step::by(Rule::LeavePay, Op::Proportion, vec![pay, least, weeks]);
            Step::by(Rule::HolidayLower, Op::Lowest, vec![accrued, leave])
        }
        Status::Employee => {
            let leave = match figures.deal().rights.leave {
                Some(_) => Step::by(Rule::DealLeave, Op::Highest, vec![figures.term(Term::Leave), least]),
                None => least,
            };
            let rest = vec![fixed(Rule::WeeksOfYear, 52), Rc::clone(&leave)];
            let rest = Step::by(Rule::WeeksLessLeave, Op::Difference, rest);
            let of = Step::by(Rule::LeaveWeeks, Op::Highest, vec![weeks, rest]);
            Step::by(Rule::LeavePay, Op::Proportion, vec![pay, leave, of])
        }
    };
    if paid.value == working.extra.holiday.into() {
        return paid;
    }
    Step::of(Rule::HolidayNotBelow, working.extra.holiday, Op::NotBelowZero, vec![paid])
}

/// What is paid into pensions.
pub(super) struct Pensions {
    /// By the worker, tax relief apart.
    pub(super) own: Rc<Step>,
    employer: Rc<Step>,
    relief: Rc<Step>,
}

impl Pensions {
    pub(super) fn of(figures: &Figures, working: &Working, pay: &Rc<Step>) -> Self {
        let rules = &figures.pack.pension;
        let (mut own, mut relief) = (Vec::new(), Vec::new());
        if working.own.chosen != Money::ZERO {
            let parts = vec![figures.shared(Shared::OwnPension), months()];
            let chosen = Step::of(Rule::OwnPension, working.own.chosen, Op::Times, parts);
            let rate = law(Rule::ReliefRate, &rules.relief);
            let rest = Step::by(Rule::ReliefRest, Op::Rest, vec![Rc::clone(&rate)]);
            relief.push(Step::by(Rule::OwnRelief, Op::Proportion, vec![Rc::clone(&chosen), rate, rest]));
            own.push(chosen);
        }
        let mut employer = Step::nothing(Rule::NoEmployerPension);
        if working.own.qualifying.is_some() {
            let (from, to) = (law(Rule::PensionFrom, &rules.lower), law(Rule::PensionTo, &rules.upper));
            let qualifying = part(pay, Some(from), Some(to));
            let least = law(Rule::LeastEmployerRate, &rules.employer);
            let rate = match figures.deal().rights.employer_pension {
                Some(_) => Step::by(Rule::EmployerPart, Op::Highest, vec![figures.term(Term::EmployerPension), least]),
                None => least,
            };
            let parts = vec![Rc::clone(&qualifying), rate];
            employer = Step::of(Rule::EmployerPension, working.beside.employer_pension, Op::Share, parts);
            let worker = Step::by(Rule::WorkerContribution, Op::Share, vec![qualifying, law(Rule::WorkerRate, &rules.worker)]);
            let rate = law(Rule::ReliefRate, &rules.relief);
            let its = Step::by(Rule::ContributionRelief, Op::Share, vec![Rc::clone(&worker), rate]);
            own.push(Step::of(Rule::EnrolledPension, working.own.enrolled, Op::Difference, vec![worker, Rc::clone(&its)]));
            relief.push(its);
        }
        Self {
            own: Step::sum(Rule::AllPensions, working.own.all(), own, Rule::NoPension),
            employer,
            relief: Step::sum(Rule::TaxRelief, working.beside.tax_relief, relief, Rule::NoTaxRelief),
        }
    }
}

/// A row of what is put by beside the pay.
pub(super) fn beside(figures: &Figures, working: &Working, work: &Work, extra: &Extra, line: BesideLine) -> Rc<Step> {
    let amount = working.beside.amount(line);
    let pensions = || Pensions::of(figures, working, &extra.pay);
    match line {
        BesideLine::EmployerPension => pensions().employer,
        BesideLine::TaxRelief => pensions().relief,
        BesideLine::SickPay => sick_pay(figures, working, &extra.pay),
        BesideLine::ShareInterest => {
            let membership = &figures.deal().membership;
            if membership.share == Money::ZERO || membership.share_interest == Ratio::ZERO {
                return Step::nothing(Rule::NoShareInterest);
            }
            let parts = vec![figures.term(Term::Share), figures.term(Term::ShareInterest)];
            Step::of(Rule::ShareInterest, amount, Op::Share, parts)
        }
        BesideLine::EmployerContributions => employer_contributions(figures, working, work, extra),
        BesideLine::CarriedCosts => {
            let deal = figures.deal();
            let carries = deal.carries_miles != Ratio::ZERO || deal.carries_weekly != Ratio::ZERO;
            let every = work.costs.every.to_vec();
            let sum = every.iter().map(|cost| cost.value.money()).sum::<Money>();
            let every = Step::sum(Rule::AllCosts, sum, every, Rule::NoCosts);
            if !carries || every.is_nothing() {
                return Step::nothing(Rule::NoCarriedCosts);
            }
            Step::of(Rule::CarriedCosts, amount, Op::Difference, vec![every, Rc::clone(&work.costs.all)])
        }
    }
}

/// Sick pay to be expected.
fn sick_pay(figures: &Figures, working: &Working, pay: &Rc<Step>) -> Rc<Step> {
    let rules = &figures.pack.sick_pay;
    let days = figures.scenario.week.sick_days;
    let earnings = working.pay.per(working.weeks);
    let is_due = working.status == Status::Employee && earnings >= rules.least_earnings.value.max(Money::ZERO);
    if !is_due || days == Quantity::ZERO {
        return Step::nothing(Rule::NoSickPay);
    }
    let week = Step::of(Rule::WeekEarnings, earnings, Op::Per, vec![Rc::clone(pay), Rc::clone(&figures.weeks)]);
    let part = Step::by(Rule::SickPart, Op::Share, vec![week, law(Rule::SickShare, &rules.share)]);
    let week = Step::by(Rule::SickWeek, Op::Lowest, vec![part, law(Rule::SickMost, &rules.weekly)]);
    let mut paid = figures.shared(Shared::SickDays);
    if rules.waiting_days.value != 0 {
        let waiting = days_of(Rule::WaitingDays, Quantity::whole(rules.waiting_days.value), rules.waiting_days.source);
        paid = Step::by(Rule::SickDaysAfter, Op::Above, vec![paid, waiting]);
    }
    if paid.value != rules.paid_days(days).into() {
        let most = days_of(Rule::SickDaysMost, rules.most_days(), rules.most_weeks.source);
        paid = Step::of(Rule::SickDaysPaid, rules.paid_days(days), Op::Lowest, vec![paid, most]);
    }
    let parts = vec![week, paid, fixed(Rule::WorkingDays, DAYS)];
    Step::of(Rule::SickPay, working.beside.sick_pay, Op::Proportion, parts)
}

/// A figure of the law told in days.
fn days_of(rule: Rule, days: Quantity, source: SourceId) -> Rc<Step> {
    Step::given(rule, days, Leaf::Law(source))
}

/// What employing the worker costs in contributions.
fn employer_contributions(figures: &Figures, working: &Working, work: &Work, extra: &Extra) -> Rc<Step> {
    if working.status != Status::Employee || figures.scenario.tax.before_tax == YesNo::Yes {
        return Step::nothing(Rule::NoEmployerContributions);
    }
    let rules = &figures.pack.employer;
    let earnings = vec![Rc::clone(&extra.pay), Rc::clone(&work.dividend)];
    let earnings = counted(Step::sum(Rule::TaxedWages, working.pay + working.dividend, earnings, Rule::NoPay));
    let above = part(&earnings, Some(law(Rule::EmployerFrom, &rules.threshold)), None);
    let due = Step::by(Rule::EmployerDue, Op::ShareHalfDown, vec![above, law(Rule::EmployerRate, &rules.rate)]);
    if figures.deal().rights.employment_allowance == Ratio::ZERO {
        return due;
    }
    let left = Step::by(Rule::NotCovered, Op::Rest, vec![figures.term(Term::EmploymentAllowance)]);
    Step::of(Rule::EmployerLeft, working.beside.employer_contributions, Op::Share, vec![due, left])
}
