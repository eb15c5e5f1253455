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
