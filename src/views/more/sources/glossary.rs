//! Glossary: the words of the page, each with what it means.

use yew::prelude::*;

use crate::components::section::note;
use crate::locale::{text, Key};
use crate::view::View;

/// A word of the glossary, and what it means.
type Term = (Key, Key);

/// Words of the work.
const OF_WORK: [Term; 7] = [
    (text::TERM_TAKE_RATE, text::TERM_TAKE_RATE_MEANS),
    (text::TERM_ENGAGED_TIME, text::TERM_ENGAGED_TIME_MEANS),
    (text::TERM_WAITING_TIME, text::TERM_WAITING_TIME_MEANS),
    (text::TERM_UTILISATION, text::TERM_UTILISATION_MEANS),
    (text::TERM_DEAL, text::TERM_DEAL_MEANS),
    (text::TERM_FARE, text::TERM_FARE_MEANS),
    (text::TERM_RUNNING_COSTS, text::TERM_RUNNING_COSTS_MEANS),
];
/// Words of the law of the United Kingdom.
const OF_LAW: [Term; 16] = [
    (text::TERM_SELF_EMPLOYED, text::TERM_SELF_EMPLOYED_MEANS),
    (text::TERM_WORKER, text::TERM_WORKER_MEANS),
    (text::TERM_EMPLOYEE, text::TERM_EMPLOYEE_MEANS),
    (text::TERM_MINIMUM_WAGE, text::TERM_MINIMUM_WAGE_MEANS),
    (text::TERM_REAL_LIVING_WAGE, text::TERM_REAL_LIVING_WAGE_MEANS),
    (text::TERM_HOLIDAY_PAY, text::TERM_HOLIDAY_PAY_MEANS),
    (text::TERM_PAYE, text::TERM_PAYE_MEANS),
    (text::TERM_CLASS_4, text::TERM_CLASS_4_MEANS),
    (text::TERM_CLASS_1, text::TERM_CLASS_1_MEANS),
    (text::TERM_PERSONAL_ALLOWANCE, text::TERM_PERSONAL_ALLOWANCE_MEANS),
    (text::TERM_TRADING_ALLOWANCE, text::TERM_TRADING_ALLOWANCE_MEANS),
    (text::TERM_SIMPLIFIED_MILEAGE, text::TERM_SIMPLIFIED_MILEAGE_MEANS),
    (text::TERM_EMPLOYMENT_ALLOWANCE, text::TERM_EMPLOYMENT_ALLOWANCE_MEANS),
    (text::TERM_QUALIFYING_EARNINGS, text::TERM_QUALIFYING_EARNINGS_MEANS),
    (text::TERM_UNIVERSAL_CREDIT, text::TERM_UNIVERSAL_CREDIT_MEANS),
    (text::TERM_MINIMUM_INCOME_FLOOR, text::TERM_MINIMUM_INCOME_FLOOR_MEANS),
];
/// Words of co-ops and of what is found.
const OF_COOPS: [Term; 9] = [
    (text::TERM_JOINING_SHARE, text::TERM_JOINING_SHARE_MEANS),
    (text::TERM_SUBSCRIPTION, text::TERM_SUBSCRIPTION_MEANS),
    (text::TERM_PATRONAGE_DIVIDEND, text::TERM_PATRONAGE_DIVIDEND_MEANS),
    (text::TERM_SURPLUS, text::TERM_SURPLUS_MEANS),
    (text::TERM_RESERVES, text::TERM_RESERVES_MEANS),
    (text::TERM_BREAK_EVEN, text::TERM_BREAK_EVEN_MEANS),
    (text::TERM_PUBLIC_CONTRACT, text::TERM_PUBLIC_CONTRACT_MEANS),
    (text::TERM_LIKELY_RANGE, text::TERM_LIKELY_RANGE_MEANS),
    (text::TERM_TODAYS_MONEY, text::TERM_TODAYS_MONEY_MEANS),
];

pub(crate) fn glossary(view: &View) -> Html {
    // Where that law does not count, its words are none of the page's.
    let of_law = OF_LAW.iter().filter(|_| !view.is_before_tax());
    let terms = OF_WORK.iter().chain(of_law).chain(&OF_COOPS);
    let term = |(term, means): &Term| html! { <><dt>{ view.text(*term) }</dt><dd>{ view.text(*means) }</dd></> };
    html! { <>{ note(view.text(text::GLOSSARY_INTRO)) }<dl class="glossary">{ for terms.map(term) }</dl></> }
}
