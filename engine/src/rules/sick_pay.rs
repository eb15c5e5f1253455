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

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    fn paid(figures: &str, pay: i64) -> Money {
        let scenario = scenario(figures);
        sick_pay(&Silent, facts(&scenario), &Money::pounds(pay), &WEEKS)
    }

    /// Lower of £123.25 a week and 80% of earnings, from the first day, since 6 April 2026: ten days are two weeks.
    #[test]
    fn the_lower_of_the_rate_and_a_part_of_earnings() {
        assert_eq!(paid("1.status=employee sick-days=10", 23_000), pounds("246.50"));
        assert_eq!(paid("1.status=employee sick-days=5", 4_600), pounds("80.00"));
        assert_eq!(paid("1.status=worker sick-days=10", 23_000), Money::ZERO);
    }

    /// £118.75 a week in 2025/26, after three waiting days, for who earns £125 a week: seven of ten days.
    #[test]
    fn waiting_days_and_least_earnings_until_2026() {
        assert_eq!(paid("year=2025-26 1.status=employee sick-days=10", 23_000), pounds("166.25"));
        assert_eq!(paid("year=2025-26 1.status=employee sick-days=10", 4_600), Money::ZERO);
    }

    /// Sick pay for 28 weeks of five days at most.
    #[test]
    fn no_more_than_twenty_eight_weeks() {
        assert_eq!(paid("1.status=employee sick-days=200", 23_000), pounds("3,451.00"));
    }
}
