//! Periods of time in words.

use coop_or_gig_engine::link;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::tax::TaxYear;
use yew::prelude::*;

use crate::components::controls::{help, radios, Choice};
use crate::locale::{text, Key, Lang};
use crate::state::Action;
use crate::view::View;

const NAMES: [Key; 4] = [text::PERIOD_HOUR, text::PERIOD_WEEK, text::PERIOD_MONTH, text::PERIOD_YEAR];
const SWITCH: [Key; 4] = [text::SWITCH_HOUR, text::SWITCH_WEEK, text::SWITCH_MONTH, text::SWITCH_YEAR];
const NOTES: [Key; 4] = [text::PERIOD_NOTE_HOUR, text::PERIOD_NOTE_WEEK, text::PERIOD_NOTE_MONTH, text::PERIOD_NOTE_YEAR];

/// "a week", for where an amount stands apart from its unit.
pub(crate) fn unit(lang: Lang, period: Period) -> &'static str {
    lang.text(NAMES[period as usize])
}

/// 2026 to 2027.
pub(crate) fn tax_year(lang: Lang, year: TaxYear) -> AttrValue {
    text::tax_year(lang, year.0.to_string(), (year.0 + 1).to_string()).text()
}

/// 2026/27.
pub(crate) fn tax_year_in_short(year: TaxYear) -> String {
    format!("{}/{:02}", year.0, (year.0 + 1) % 100)
}

/// The switch between amounts an hour, a week, a month and a year.
pub(crate) fn switch(view: &View) -> Html {
    let current = view.state.period;
    let id = view.id("period");
    let dispatch = view.dispatch.clone();
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(link::PERIOD),
        label: view.attr(text::PERIOD_LABEL),
        value: AttrValue::Static(current.word()),
        options: Period::WORDS.into_iter().zip(SWITCH).map(|(word, name)| (AttrValue::Static(word), view.attr(name))).collect(),
        on: Callback::from(move |word: AttrValue| {
            if let Some(period) = Period::from_word(&word) {
                dispatch.emit(Action::Period(period));
            }
        }),
    };
    html! { <div class="periods">{ radios(choice) }{ help(&id, view.attr(NOTES[current as usize])) }</div> }
}
