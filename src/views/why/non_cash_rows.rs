//! Rows below the take-home for what is put by beside it, and notes on what the minimum wage and the fees were worked out on.

use coop_or_gig_engine::choice::{Basis, HoursOf, Nation, Status};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{FeeBy, NonCash, NonCashLine};
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::deals_table::{amount, Row};
use crate::views::why::label::why;

/// Adds the rows; what is to be said below the table.
pub(crate) fn beside(view: &View, rows: &mut Vec<Row>) -> Vec<Html> {
    let also = also(view, rows).then_some(text::ALSO_NOTE);
    also.into_iter().chain(minimum_wage(view)).chain(holiday(view)).map(|key| note(view.attr(key))).collect()
}

/// Notes on the fare that a job is taken to have, where a fee goes by it.
pub(crate) fn job_fares(view: &View) -> Vec<Html> {
    let said = view.comparison.outcomes.iter().enumerate().filter_map(|(place, outcome)| match outcome.fee_by {
        FeeBy::Job(fare) => {
            Some(note(text::fee_job_fare(view.lang, view.name(place), format::money(view.currency(), fare)).text()))
        }
        FeeBy::Fares | FeeBy::Week | FeeBy::NoJobs => None,
    });
    said.collect()
}

/// The rows shown, with their words. The costs that the organisation bears are told among the parts of £10.
pub(crate) const BESIDE: [(NonCashLine, Key); 5] = [
    (NonCashLine::EmployerPension, text::ALSO_EMPLOYER_PENSION),
    (NonCashLine::TaxRelief, text::ALSO_TAX_RELIEF),
    (NonCashLine::SickPay, text::ALSO_SICK_PAY),
    (NonCashLine::ShareInterest, text::ALSO_SHARE_INTEREST),
    (NonCashLine::EmployerContributions, text::ALSO_EMPLOYER_CONTRIBUTIONS),
];

/// Adds the rows of what is put by beside the take-home. True where there are any.
fn also(view: &View, rows: &mut Vec<Row>) -> bool {
    let besides: Vec<NonCash> = view.comparison.outcomes.iter().map(|outcome| outcome.non_cash(view.state.period)).collect();
    let before = rows.len();
    for (line, words) in BESIDE {
        if besides.iter().any(|beside| beside.amount(line) != Money::ZERO) {
            let cells = besides.iter().map(|beside| amount(view, beside.amount(line))).collect();
            rows.push(Row { label: why(view, line.key(), view.attr(words)), class: "aside", line: Some(line.key()), cells });
        }
    }
    rows.len() > before
}

/// Sentence on tax relief that goes into pensions: what is put by of the money that comes in leaves it out, and what the answer says goes
/// into the pension does not. `None` where there is none, and of more than two deals, where the row of the table has to do.
pub(crate) fn relief(view: &View) -> Option<Html> {
    let period = view.state.period;
    let one = |place: usize| {
        let relief = view.comparison.outcomes[place].non_cash(period).tax_relief;
        let told = || format!("{}\u{a0}{}", view.short_name(place), format::format_rounded(view.currency(), relief, period));
        (relief > Money::ZERO).then(told)
    };
    let amounts = view.deals().filter_map(one).collect::<Vec<_>>().join(", ");
    (!amounts.is_empty() && view.deals().len() == 2).then(|| note(text::also_relief(view.lang, amounts).text()))
}

/// Whose law the holiday is by, where a deal brings any in Northern Ireland.
fn holiday(view: &View) -> Option<Key> {
    let is_due = view.comparison.outcomes.iter().any(|outcome| outcome.status != Status::SelfEmployed);
    (is_due && view.scenario().tax.nation == Nation::NorthernIreland).then_some(text::HOLIDAY_NORTHERN_IRELAND)
}

/// Notes on the hours that the minimum wage covers, and why that is disputed, where a deal has one; and that a year's average
/// hides slow weeks, unless a wage alone is never below it.
fn minimum_wage(view: &View) -> Vec<Key> {
    let (mut said, mut hides) = (Vec::new(), false);
    for (place, outcome) in view.comparison.outcomes.iter().enumerate() {
        let key = match view.scenario().deals[place].rights.minimum_hours {
            _ if outcome.status == Status::SelfEmployed => continue,
            HoursOf::Engaged => text::MINIMUM_ENGAGED,
            HoursOf::LoggedOn => text::MINIMUM_LOGGED_ON,
            HoursOf::Worked => text::MINIMUM_WORKED,
        };
        if !said.contains(&key) {
            said.push(key);
        }
        hides |= view.scenario().deals[place].basis == Basis::Fares || outcome.minimum_top_up > Money::ZERO;
    }
    if hides {
        let has_quiet = view.scenario().week.has_quiet_weeks();
        said.push(if has_quiet { text::MINIMUM_QUIET } else { text::MINIMUM_WEEKS });
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// The answer says that £49 go into the pension.
    #[test]
    fn tax_relief_is_told_beside_what_is_put_by() {
        let told = |lang, preset: &str| {
            let mut out = String::new();
            if let Some(said) = relief(&view(lang, &format!("v=1&preset={preset}"))) {
                markup::print(&said, &mut out);
            }
            out.replace('\u{a0}', " ")
        };
        let said = told(Lang::En, "private-hire");
        assert!(said.contains("Tax relief goes into your pension besides: App £6."), "{said}");
        assert!(told(Lang::Cy, "private-hire").contains("Mae rhyddhad treth yn mynd i’ch pensiwn hefyd: Ap £6."));
        for without in ["black-cab", "ride-hail-percentages"] {
            assert_eq!(told(Lang::En, without), "", "{without}");
        }
    }
}
