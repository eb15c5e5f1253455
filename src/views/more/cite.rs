//! Citation of the comparison, for a report, an article or an essay.

use yew::prelude::*;

use crate::browser::today;
use crate::components::controls::button;
use crate::components::section::{note, section};
use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::period;
use crate::views::more::answer_text::told;
use crate::views::more::share;

/// Citation on a day: title, version and tax year, the example with its answer, the day, and the link with as much of the reader's figures
/// as was chosen; without the link where nobody could open one.
pub(crate) fn citation(view: &View, day: &str) -> String {
    let lang = view.lang;
    let (name, day) = (view.text(text::PAGE_NAME), today::in_words(lang, day));
    let answer = view.leaving(lang).map(|leaving| told(&leaving).join(" ")).unwrap_or_default();
    let cited = text::cite_text(lang, name, period::version(view), view.words().title(), answer, day).text();
    if share::path(view).is_empty() {
        return cited.to_string();
    }
    text::cite_at(lang, cited, share::link(view)).text().to_string()
}

/// The citation as it stands, with a button that copies it.
pub(crate) fn cite(view: &View) -> Html {
    let day = today::day();
    let cited = if day.is_empty() { String::new() } else { citation(view, &day) };
    let said = share::copied(view, &cited, [text::TAKE_COPIED, text::TAKE_FAILED]);
    let content = html! {
        <>
            { note(view.attr(text::CITE_HELP)) }
            if !cited.is_empty() {
                <p class="cited-as">{ changing(cited.clone()) }</p>
            }
            { button(share::copies(view, cited), view.attr(text::CITE_COPY), true) }
            <p class="said" role="status">{ changing(said) }</p>
        </>
    };
    section(view.lang, "cite", text::CITE_TITLE, vec![content])
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use coop_or_gig_engine::link::Numbers;

    use super::*;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::answer::headline;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_citation_tells_what_was_worked_out_when_and_where() {
        let own = |lang: Lang| view(lang, "v=1&preset=courier&hours=33");
        let en = citation(&own(Lang::En), "2026-11-27");
        let start = format!("Co-op or gig? Version {}. Tax figures: 2026/27. ", env!("CARGO_PKG_VERSION"));
        assert!(
            en.starts_with(&start) && en.contains(" Worked out on 27 November 2026. Available at: https://calculator.example/"),
            "{en}"
        );
        assert!(en.ends_with("#v=1&preset=courier&hours=33") && en.contains(" (2026). "), "{en}");
        let cy = citation(&own(Lang::Cy), "2026-11-27");
        assert!(
            cy.starts_with("Cydweithfa neu gig? Fersiwn ") && cy.contains(" Cyfrifwyd ar 27 Tachwedd 2026. Ar gael yn: "),
            "{cy}"
        );
        for (lang, cited) in [(Lang::En, en), (Lang::Cy, cy)] {
            assert!(cited.contains(&headline::aloud(&own(lang))), "with its condition: {cited}");
        }
    }

    #[test]
    fn the_reader_s_figures_are_left_out_of_its_address_where_that_is_chosen() {
        let mut own = view(Lang::En, "v=1&preset=courier&hours=33");
        own.ui = Rc::new(UiState { numbers: Numbers::SettingsOnly, ..UiState::default() });
        let cited = citation(&own, "2026-11-27");
        assert!(cited.ends_with("#v=1&preset=courier"));
        let example = view(Lang::En, "v=1&preset=courier");
        assert!(cited.contains(&headline::aloud(&example)), "the answer is that of the link: {cited}");
        own.ui = Rc::new(UiState { numbers: Numbers::Rounded, ..UiState::default() });
        Rc::make_mut(&mut Rc::make_mut(&mut own.state).figures).scenario.week.hours.0 = 33_400_000;
        let rounded = view(Lang::En, &own.state.fragment(Numbers::Rounded));
        assert!(citation(&own, "2026-11-27").contains(&headline::aloud(&rounded)));
    }

    #[test]
    fn a_page_without_an_address_is_cited_without() {
        let mut own = view(Lang::En, "v=1&preset=new-york-driver");
        Rc::make_mut(&mut own.state).page = "file:///media/coop-or-gig.html".into();
        let cited = citation(&own, "2026-11-27");
        assert!(cited.ends_with("Worked out on 27 November 2026.") && !cited.contains("2026/27"), "{cited}");
    }
}
