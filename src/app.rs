//! The app's root component: shows a [`State`] and the [`Comparison`] that the engine makes of it, and calculates nothing itself.

use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::el::{el, of};
use crate::components::section;
use crate::hooks::use_document;
use crate::locale::{text, Lang};
use crate::state::State;
use crate::view::View;
use crate::views::answer::{headline, inputs, period, take_home, ten_pounds};
use crate::views::later;
use crate::views::why::{explain, statement};
use crate::{events, lazy};

/// Fetches the views further down and shows them.
pub async fn fetch_later() {
    later::fetch().await;
}

/// Has the panel explain the row with this key, as its button does.
pub fn explain(row: &str) {
    explain::explain(row);
}

/// The app's only property.
#[derive(Properties)]
pub struct AppProps {
    /// State that the app starts in.
    pub start: Rc<State>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start)
    }
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let state = use_reducer(move || (*start).clone());
    let send = state.dispatcher();
    let lang = state.lang;
    // The fragment says all there is to compare.
    let fragment = state.figures.fragment(Numbers::Exact);
    let compare = lazy::get().map_or(Comparison::without_accounts as fn(&Scenario) -> Option<Comparison>, |rest| rest.compare);
    let comparison = use_memo((fragment, lazy::get().is_some()), |_| compare(&state.figures.scenario));
    crate::format::set_currency(state.figures.scenario.currency);
    // A comparison always exists, since every link and example names a year that has a pack.
    let view = comparison.as_ref().as_ref().map(|comparison| View {
        state: &state,
        comparison,
        base: state.figures.preset.scenario(),
        lang,
        rest: lazy::get(),
    });
    use_document::use_shell(&state, view.as_ref().map(headline::aloud).unwrap_or_default());
    let Some(view) = view else { return Html::default() };
    let changed = events::changed(send.clone(), state.clone());
    html! {
        <div class="page" lang={lang.code()} oninput={changed.reform(Into::into)} onchange={changed}
            onfocusout={events::left(send.clone())} onclick={events::clicked(send, state.clone())}>
            { bar::patterns(lang) }
            { header(lang) }
            { content(&view) }
            { footer(&view) }
        </div>
    }
}

/// The answer first, then the reader's figures, then everything that explains it.
fn content(view: &View) -> Html {
    let top = of("div", "top").add(headline::answer(view)).add(period::switch(view)).add(take_home::takehome(view));
    let results = match view.whole() {
        Some(rest) => (rest.sections)(view),
        None if view.is_still() => vec![ten_pounds::tenner(view), statement::lines(view)],
        None => vec![ten_pounds::tenner(view), statement::lines(view), section::note(view.attr(text::REST_MISSING))],
    };
    let work = of("div", "work").add(top).add(inputs::inputs(view));
    el("main").add(work).add(of("div", "results").all(results.into_iter())).into()
}

fn header(lang: Lang) -> Html {
    of("header", "masthead")
        .add(of("p", "name").say(lang.text(text::PAGE_NAME)))
        .add(of("p", "purpose").say(lang.text(text::PAGE_PURPOSE)))
        .add(languages(lang))
        .into()
}

/// Links to the languages. Inlined where it is called, since most readers need no function for it.
#[allow(clippy::inline_always)]
#[inline(always)]
fn languages(lang: Lang) -> Html {
    let switch = |other: Lang| -> Html {
        let code = other.code();
        el("a")
            .with("href", format!("?lang={code}"))
            .with("lang", code)
            .with("hreflang", code)
            .with("data-do", format!("lang:{code}"))
            .when(other == lang, "aria-current", "true")
            .say(other.name())
            .into()
    };
    of("nav", "languages").with("aria-label", lang.text(text::LANGUAGE_LABEL)).all(Lang::ALL.into_iter().map(switch)).into()
}

fn footer(view: &View) -> Html {
    let version = text::footer_version(view.lang, env!("CARGO_PKG_VERSION"), period::tax_year(view.lang, view.scenario().tax.year));
    of("footer", "colophon")
        .add(el("p").say(view.text(text::FOOTER_PRIVACY)).say(" ").say(view.text(text::FOOTER_CHECK)))
        .add(el("p").say(version.text()).say(" ").say(view.text(text::FOOTER_SOURCE)))
        .into()
}
