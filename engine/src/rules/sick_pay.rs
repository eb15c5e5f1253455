//! Statutory sick pay.

use super::Facts;
use crate::choice::Status;
use crate::field::Shared;
use crate::money::{Money, Quantity};
use crate::tax::{SickPay, DAYS};
use crate::trace::{Leaf, Rule, Tracer};

/// Sick pay to be expected for the days of illness given, of an employee who is paid `pay` in the `weeks` worked.
pub(crate) fn sick_pay<T: Tracer>(trace: &T, facts: Facts, pay: &T::Of<Money>, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let days = facts.week.sick_days;
    if facts.status() != Status::Employee || days == Quantity::ZERO {
        return trace.nothing(Rule::NoSickPay);
    }
    let week = trace.per(Rule::WeekEarnings, pay, weeks);
    for_days(trace, &facts.pack.sick_pay, &week, trace.shared(Shared::SickDays, days))
}

/// Sick pay for working days off sick, of an employee who earns `week` in a week of five days: to the nearest penny (Social
/// Security Contributions and Benefits Act 1992, part 11). All days count as one spell; in shorter ones waiting days would take
/// more.
pub(crate) fn for_days<T: Tracer>(trace: &T, rules: &SickPay, week: &T::Of<Money>, days: T::Of<Quantity>) -> T::Of<Money> {
    if T::value(week) < rules.least_earnings.value.max(Money::ZERO) {
        return trace.nothing(Rule::NoSickPay);
    }
    let part = trace.share(Rule::SickPart, week, &trace.law(Rule::SickShare, &rules.share));
    let weekly = trace.lowest(Rule::SickWeek, &part, &trace.law(Rule::SickMost, &rules.weekly));
    let mut paid = days;
    if rules.waiting_days.value != 0 {
        let waiting = Quantity::whole(rules.waiting_days.value);
        let waiting = trace.given(Rule::WaitingDays, waiting, Leaf::Law(rules.waiting_days.source));
        paid = trace.above(Rule::SickDaysAfter, &paid, &waiting);
    }
    if T::value(&paid) > rules.most_days() {
        let most = trace.given(Rule::SickDaysMost, rules.most_days(), Leaf::Law(rules.most_weeks.source));
        paid = trace.lowest(Rule::SickDaysPaid, &paid, &most);
    }
    trace.proportion(Rule::SickPay, &weekly, &paid, &trace.fixed(Rule::WorkingDays, DAYS))
}
