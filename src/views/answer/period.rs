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

/// 2026/27.
pub(crate) fn tax_year(year: TaxYear) -> String {
    format!("{}/{:02}", year.0, (year.0 + 1) % 100)
}

/// Version of the page, and the tax year of its rules; the year is left out where all is before tax.
pub(crate) fn version(view: &View) -> AttrValue {
    let version = text::footer_version(view.lang, env!("CARGO_PKG_VERSION")).text();
    if view.is_before_tax() {
        return version;
    }
    let year = text::footer_year(view.lang, tax_year(view.scenario().tax.year)).text();
    format!("{version} {year}").into()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;

    #[test]
    fn the_version_tells_a_tax_year_only_where_there_is_tax() {
        for (lang, name, year) in
            [(Lang::En, "Version", " Tax figures: 2026/27."), (Lang::Cy, "Fersiwn", " Ffigurau treth: 2026/27.")]
        {
            let told = |preset: &str| version(&view(lang, &format!("v=1&preset={preset}"))).to_string();
            let plain = format!("{name} {}.", env!("CARGO_PKG_VERSION"));
            assert_eq!(told("courier"), format!("{plain}{year}"));
            assert_eq!(told("new-york-driver"), plain);
        }
    }
}
