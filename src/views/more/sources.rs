//! Claims that people make and the evidence does not, the glossary, the changes, and how to report a mistake.

use coop_or_gig_engine::tax::Source;
use yew::prelude::*;

use crate::components::el::{el, of};
use crate::components::section::{note, section};
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::inputs::details;
use crate::views::why::claims::cited;

/// The words of the glossary: each with what it means.
pub(crate) const TERMS: [(Key, Key); 32] = [
    (text::TERM_TAKE_RATE, text::TERM_TAKE_RATE_MEANS),
    (text::TERM_ENGAGED_TIME, text::TERM_ENGAGED_TIME_MEANS),
    (text::TERM_WAITING_TIME, text::TERM_WAITING_TIME_MEANS),
    (text::TERM_UTILISATION, text::TERM_UTILISATION_MEANS),
    (text::TERM_DEAL, text::TERM_DEAL_MEANS),
    (text::TERM_FARE, text::TERM_FARE_MEANS),
    (text::TERM_RUNNING_COSTS, text::TERM_RUNNING_COSTS_MEANS),
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

const CHANGES: [Key; 8] = [
    text::CHANGE_1,
    text::CHANGE_2,
    text::CHANGE_3,
    text::CHANGE_4,
    text::CHANGE_5,
    text::CHANGE_6,
    text::CHANGE_7,
    text::CHANGE_8,
];

/// A question: its `data-group`, what it is called, the answer.
type Folded = (&'static str, Key, fn(&View) -> Vec<Html>);

const FOLDED: [Folded; 4] = [
    ("claims", text::CLAIMS_TITLE, claims),
    ("glossary", text::GLOSSARY_TITLE, glossary),
    ("changes", text::CHANGES_TITLE, changes),
    ("mistake", text::MISTAKE_TITLE, mistake),
];

pub(crate) fn sources(view: &View) -> Html {
    let folded = |(group, title, content): &Folded| {
        details(view, AttrValue::Static(group), view.attr(*title), || html! { <>{ for content(view) }</> })
    };
    section(view.lang, "sources", text::SOURCES_TITLE, FOLDED.iter().map(folded).collect())
}

fn changes(view: &View) -> Vec<Html> {
    let changes = CHANGES.into_iter().map(|change| el("li").say(view.text(change)).into());
    vec![note(view.attr(text::CHANGES_DATE)), of("ul", "limits").all(changes).into()]
}

fn mistake(view: &View) -> Vec<Html> {
    vec![
        el("p").say(view.text(text::MISTAKE_HOW)).into(),
        el("button").with("type", "button").with("data-take", "mistake").say(view.text(text::MISTAKE_COPY)).into(),
        of("p", "said")
            .with("role", "status")
            .with("data-copied", view.attr(text::MISTAKE_COPIED))
            .with("data-failed", view.attr(text::TAKE_FAILED))
            .into(),
    ]
}

/// Claims, each with its answer and the answer's sources.
fn claims(view: &View) -> Vec<Html> {
    let claim = |(place, (said, answered)): (usize, (&Key, &Key))| -> Html {
        let sources: Vec<Source> = view.lang.claim_sources(place).collect();
        el("li")
            .add(el("p").add(el("b").say(view.text(*said))))
            .add(el("p").say(view.text(*answered)))
            .all(sources.into_iter().map(|source| cited(view, source)))
            .into()
    };
    let all = text::CLAIMS_SAID.iter().zip(&text::CLAIMS_ANSWERED).enumerate().map(claim);
    vec![note(view.attr(text::CLAIMS_INTRO)), of("ul", "claims").all(all).into()]
}

fn glossary(view: &View) -> Vec<Html> {
    let term = |(term, means): &(Key, Key)| {
        crate::components::el::row(vec![el("dt").say(view.text(*term)).into(), el("dd").say(view.text(*means)).into()])
    };
    vec![note(view.attr(text::GLOSSARY_INTRO)), of("dl", "glossary").all(TERMS.iter().map(term)).into()]
}
