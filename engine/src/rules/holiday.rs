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

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario};
    use super::*;
    use crate::trace::Silent;

    fn paid(figures: &str, pay: &str, weeks: i64) -> Money {
        let scenario = scenario(figures);
        holiday(&Silent, facts(&scenario), &pounds(pay), &Quantity::whole(weeks))
    }

    /// 12.07% (regulation 16A); of 52 weeks' pay 5.6 weeks are less (regulations 13 and 13A).
    #[test]
    fn a_worker_accrues_no_more_than_the_year_s_leave() {
        assert_eq!(paid("1.status=worker", "30,687.34", 46), pounds("3,703.96"));
        assert_eq!(paid("1.status=worker", "30,000.00", 52), pounds("3,230.77"));
        assert_eq!(paid("1.status=worker nation=northern-ireland", "30,687.34", 46), pounds("3,703.96"));
    }

    /// 5.6 weeks on the 46.4 others; seven weeks, where the deal gives them, on the 46 worked.
    #[test]
    fn an_employee_s_leave_is_in_proportion() {
        assert_eq!(paid("1.status=employee", "23,200.00", 46), pounds("2,800.00"));
        assert_eq!(paid("1.status=employee 1.leave=7", "23,000.00", 46), pounds("3,500.00"));
        assert_eq!(paid("1.status=employee 1.leave=3", "23,200.00", 46), pounds("2,800.00"));
    }

    #[test]
    fn none_for_the_self_employed_or_on_a_loss() {
        assert_eq!(paid("1.status=self-employed", "30,000.00", 46), Money::ZERO);
        assert_eq!(paid("1.status=worker", "-1,000.00", 46), Money::ZERO);
    }
}
