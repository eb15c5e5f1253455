//! Repayments of student loans.

use crate::choice::{Loan, YesNo};
use crate::money::{Money, Ratio};
use crate::tax::{self, StudentLoans};
use crate::trace::{Op, Rule, Tracer};

/// A year's repayment from this income, each loan's down to the pound (Education (Student Loans) (Repayment) Regulations 2009).
pub(crate) fn repaid<T: Tracer>(
    trace: &T,
    rules: &StudentLoans,
    (plan, postgraduate): (Loan, YesNo),
    income: &T::Of<Money>,
) -> T::Of<Money> {
    let income = trace.counted(income);
    let part = |rule, from: &T::Of<Money>, rate: T::Of<Ratio>| {
        let above = trace.band(&income, Some(from), None);
        let due = tax::pounds(T::value(&above).0 * T::value(&rate).0);
        trace.step(rule, Op::ShareToPound, due, [T::part(&above), T::part(&rate)])
    };
    let from = rules.threshold(plan).and_then(|figure| trace.law_if_any(Rule::LoanFrom, figure));
    let first = match from {
        Some(from) => part(Rule::LoanRepaid, &from, trace.law(Rule::LoanRate, &rules.rate)),
        None => trace.nothing(Rule::NoLoan),
    };
    let second = match postgraduate {
        YesNo::Yes => {
            let from = trace.law(Rule::PostgraduateFrom, &rules.postgraduate_threshold);
            part(Rule::PostgraduateRepaid, &from, trace.law(Rule::PostgraduateRate, &rules.postgraduate_rate))
        }
        YesNo::No => trace.nothing(Rule::NoLoan),
    };
    trace.sum(Rule::Repaid, [&first, &second], Rule::NoLoan)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{law, pounds};
    use super::*;
    use crate::trace::Silent;

    /// 9% of £20,615 above £29,385 is 1,855.35 and 6% of £29,000 above £21,000 is 1,740: each down to the pound.
    #[test]
    fn each_loan_down_to_the_pound() {
        let due = |plan, postgraduate| repaid(&Silent, &law().loans, (plan, postgraduate), &pounds("50,000.00"));
        assert_eq!(due(Loan::Plan2, YesNo::No), pounds("1,855.00"));
        assert_eq!(due(Loan::Plan2, YesNo::Yes), pounds("3,595.00"));
        // 9% × (50,000 − 26,900), × (50,000 − 33,795) and × (50,000 − 25,000).
        assert_eq!((due(Loan::Plan1, YesNo::No), due(Loan::Plan4, YesNo::No)), (pounds("2,079.00"), pounds("1,458.00")));
        assert_eq!((due(Loan::Plan5, YesNo::No), due(Loan::Nothing, YesNo::No)), (pounds("2,250.00"), Money::ZERO));
    }
}
