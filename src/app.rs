//! The app's root component: shows a [`State`] and the [`Comparison`] that the engine makes of it, and calculates nothing itself.

use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::{Numbers, PageView};
use coop_or_gig_engine::scenario::Scenario;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section;
use crate::components::text::{changing, space};
use crate::exports::use_exports;
use crate::hooks::use_document::use_document;
use crate::lazy::LaterViews;
use crate::locale::{text, unbroken, Lang};
use crate::state::frame::Frame;
use crate::state::same::Same;
use crate::state::ui_state::UiState;
use crate::state::State;
use crate::view::View;
use crate::views::answer::{example_choice, headline, inputs, period, take_home};
use crate::views::{language, later, navigation};

/// Fetches the views further down. `None` where they do not arrive.
pub async fn fetch_later() -> Option<LaterViews> {
    later::fetch().await
}

/// The app's properties.
#[derive(Properties)]
pub struct AppProps {
    /// State that the app starts in.
    pub start: Rc<State>,
    /// State of what is open, chosen and saved at the start.
    #[prop_or_default]
    pub ui: Rc<UiState>,
    /// The views further down, where they are there already: the app fetches them else.
    #[prop_or_default]
    pub later: Option<LaterViews>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start)
    }
}

/// The views further down, fetched once the page stands.
#[hook]
fn use_later(there: Option<LaterViews>) -> Option<LaterViews> {
    let later = use_state(|| there);
    let arrived = later.setter();
    use_effect_with((), move |()| {
        if there.is_none() {
            spawn_local(async move { arrived.set(later::fetch().await) });
        }
    });
    *later
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { start, ui, later } = props;
    let (start, ui) = (start.clone(), ui.clone());
    let state = use_reducer(move || (*start).clone());
    let ui = use_reducer(move || (*ui).clone());
    let later = use_later(*later);
    let comparison = use_memo((Same(state.figures.clone()), later.is_some()), |(Same(figures), _)| {
        let compare = later.map_or(Comparison::without_accounts as fn(&Scenario) -> Option<Comparison>, |later| later.compare);
        compare(&figures.scenario).map(Rc::new)
    });
    // A comparison always exists, since every link and example names a year that has a pack.
    let view = (*comparison).clone().map(|comparison| View {
        lang: state.lang,
        base: state.figures.preset.base(),
        state: Rc::new((*state).clone()),
        ui: Rc::new((*ui).clone()),
        comparison,
        later,
        dispatch: state.dispatcher().to_callback(),
        change: ui.dispatcher().to_callback(),
    });
    let fragment = state.fragment(Numbers::Exact);
    let links = view.as_ref().map(|view| navigation::navigation(view, &fragment));
    use_document(&state, state.address_of(fragment), view.as_ref().map(headline::aloud).unwrap_or_default());
    use_exports(view.as_ref());
    let Some(view) = view else { return Html::default() };
    let framed = view.later().filter(|_| view.state.frame != Frame::Off).and_then(|later| (later.framed)(&view));
    html! {
        <div class="page" lang={view.lang.code()}>
            { bar::patterns(view.lang) }
            if let Some(framed) = framed {
                { framed }
            } else {
                { header(&view) }
                { for links }
                { for view.later().map(|later| (later.ways)(&view)) }
                { languages(&view) }
                { content(&view) }
                { footer(&view) }
            }
        </div>
    }
}

/// The view that is open: of the answer, the reader's figures too; of any other, its heading and its sections.
fn content(view: &View) -> Html {
    let results = match view.later() {
        Some(later) => (later.sections)(view),
        None => before_the_rest(view),
    };
    let top = if view.shows(PageView::Answer) {
        // The chart stands with those of “what if” where they are shown.
        let jobs = view.later().filter(|_| !view.shows(PageView::WhatIf)).map(|later| (later.jobs)(view));
        html! {
            <div key="answer" class="work">
                { example_choice::example_choice(view) }
                <div class="top">
                    { headline::answer(view) }
                    { take_home::take_home(view) }
                    { period::switch(view) }
                    { headline::about(view) }
                    { take_home::bands(view) }
                    { for jobs }
                </div>
                { inputs::inputs(view) }
            </div>
        }
    } else {
        let title = view.text(navigation::title(view.state.shown()));
        html! { <h1 key={title} class="view">{ unbroken(title) }</h1> }
    };
    html! { <main>{ top }<div key="column" class="column"><div class="results">{ results }</div></div></main> }
}

/// Parts below the answer that are there without the later file: on the page that comes with the HTML, the lines and the ways to what is
/// written about them.
fn before_the_rest(view: &View) -> Html {
    #[cfg(not(target_family = "wasm"))]
    if view.is_still() {
        return html! { <>{ crate::views::why::statement::lines(view) }{ crate::views::more::about::documents(view) }</> };
    }
    if view.state.shown() == PageView::Answer {
        return Html::default();
    }
    section::note(view.attr(text::REST_MISSING))
}

fn header(view: &View) -> Html {
    let lang = view.lang;
    html! {
        <header class="masthead">
            <p key={lang.text(text::PAGE_NAME)} class="name">{ lang.text(text::PAGE_NAME) }</p>
            <p key={lang.text(text::PAGE_PURPOSE)} class="purpose">{ lang.text(text::PAGE_PURPOSE) }</p>
        </header>
    }
}

fn languages(view: &View) -> Html {
    html! {
        <nav key="languages" class="languages" aria-label={view.text(text::LANGUAGE_LABEL)}>
            { for Lang::ALL.into_iter().map(|other| language::link(view, other)) }
        </nav>
    }
}

fn footer(view: &View) -> Html {
    html! {
        <footer class="colophon">
            <p>{ changing(view.text(text::FOOTER_PRIVACY)) }{ space() }{ changing(view.text(text::FOOTER_CHECK)) }</p>
            <p>{ changing(period::version(view)) }{ space() }{ changing(view.text(text::FOOTER_SOURCE)) }</p>
        </footer>
    }
}
