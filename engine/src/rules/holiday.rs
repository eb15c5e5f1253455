//! Holiday pay.

use super::Facts;
use crate::choice::{Nation, Status};
use crate::field::Term;
use crate::money::{Money, Quantity};
use crate::trace::{Op, Rule, Tracer};

/// Holiday pay on a year's `pay` for `weeks` worked: 12.07% of a worker's, the paid leave of an employee in proportion to the
/// part of the year worked; never more leave than the year's (Working Time Regulations 1998, regulations 13, 13A, 15B and 16A; in
/// Northern Ireland those of 2016).
pub(crate) fn holiday<T: Tracer>(trace: &T, facts: Facts, pay: &T::Of<Money>, weeks: &T::Of<Quantity>) -> T::Of<Money> {
    let rules = facts.pack.holiday(facts.tax.nation);
    let least = trace.law(Rule::LeastLeave, &rules.weeks);
    let paid = match facts.status() {
        Status::SelfEmployed => return trace.nothing(Rule::NoHoliday),
        Status::Worker => {
            let (rate, accrued) = match facts.tax.nation {
                Nation::NorthernIreland => (Rule::HolidayRateNi, Rule::HolidayAccruedNi),
                Nation::Wales | Nation::England | Nation::Scotland => (Rule::HolidayRate, Rule::HolidayAccrued),
            };
            let accrued = trace.share(accrued, pay, &trace.law(rate, &rules.accrual));
            // A week of leave is paid like a week of work.
            let leave = trace.proportion(Rule::LeavePay, pay, &least, weeks);
            trace.lowest(Rule::HolidayLower, &accrued, &leave)
        }
        Status::Employee => {
            let leave = match facts.deal.rights.leave {
                Some(leave) => trace.highest(Rule::DealLeave, &trace.term(Term::Leave, leave), &least),
                None => least,
            };
            let rest = trace.minus(Rule::WeeksLessLeave, &trace.fixed(Rule::WeeksOfYear, 52), [&leave]);
            let of = trace.highest(Rule::LeaveWeeks, weeks, &rest);
            trace.proportion(Rule::LeavePay, pay, &leave, &of)
        }
    };
    if T::value(&paid) < Money::ZERO {
        return trace.step(Rule::HolidayNotBelow, Op::NotBelowZero, Money::ZERO, [T::part(&paid)]);
    }
    paid
}
