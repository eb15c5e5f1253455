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

/// Sentences on tax relief that goes into a pension: what is put by of the money that comes in leaves it out, and what the answer says
/// goes into the pension does not.
pub(crate) fn relief(view: &View) -> Vec<Html> {
    let period = view.state.period;
    let told = |amount: Money| format::format_rounded(view.currency(), amount, period);
    let one = |place: usize| {
        let outcome = &view.comparison.outcomes[place];
        let (relief, later) = (outcome.non_cash(period).tax_relief, outcome.split(period).later);
        let said = || text::also_relief(view.lang, view.name(place), told(later), told(relief)).text();
        // Not by its key: two deals may have one name, and so one sentence.
        (relief > Money::ZERO).then(|| html! { <>{ note(said()) }</> })
    };
    view.deals().filter_map(one).collect()
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
            for said in relief(&view(lang, &format!("v=1&preset={preset}"))) {
                markup::print(&said, &mut out);
            }
            out
        };
        let said = told(Lang::En, "private-hire");
        assert!(said.contains(": £43 is put by for you, and £6 of tax relief goes into your pension besides."), "{said}");
        assert!(told(Lang::Cy, "private-hire").contains(": mae £43 wedi’i roi o’r neilltu i chi, ac mae £6 o ryddhad treth"));
        assert_eq!(told(Lang::En, "black-cab"), "");
    }
}
