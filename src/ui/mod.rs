//! What the reader sees. Everything here shows a [`State`] and the [`Comparison`] that the engine makes of it; nothing
//! here calculates.

mod answer;
mod asks;
mod benchmarks;
mod beside;
mod chart;
pub(crate) mod controls;
mod deeper;
mod depends;
mod el;
mod evidence;
mod explain;
mod field;
mod inputs;
mod kept;
mod later;
mod lines;
mod notices;
mod offer;
mod offline;
mod parts;
mod period;
mod plot;
mod print;
mod rest;
mod room;
mod share;
mod shell;
mod slide;
mod sources;
mod store;
mod take;
mod takehome;
mod tax;
mod tenner;
mod vary;

use std::rc::Rc;

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use self::el::{el, of};
pub use self::explain::explain;
use self::rest::Rest;
pub use self::rest::{fetch as fetch_rest, given, taken};
use crate::locale::{text, Key, Lang, PresetTexts};
use crate::state::State;

/// Sends the reader's actions.
type Send = UseReducerDispatcher<State>;

/// What every part of the page is shown from.
struct View<'a> {
    state: &'a State,
    comparison: &'a Comparison,
    /// The example as it came.
    base: Scenario,
    lang: Lang,
    /// What lies further down, once it is there.
    rest: Option<Rest>,
}

impl View<'_> {
    fn text(&self, key: Key) -> &'static str {
        self.lang.text(key)
    }

    fn attr(&self, key: Key) -> AttrValue {
        AttrValue::Static(self.lang.text(key))
    }

    fn scenario(&self) -> &Scenario {
        &self.state.figures.scenario
    }

    /// Whether this is the page that comes with the HTML: it leaves out what only the app can do, or what lies far below.
    fn is_still(&self) -> bool {
        self.state.page.is_empty()
    }

    /// Whether there is more than the page that comes with the HTML has: what lies further down is there, and its texts.
    fn has_rest(&self) -> bool {
        self.whole().is_some()
    }

    /// It, and its texts.
    fn whole(&self) -> Option<Rest> {
        self.rest.filter(|_| self.lang.is_whole())
    }

    /// The example's words.
    fn words(&self) -> PresetTexts {
        self.lang.preset(self.state.figures.preset)
    }

    /// The places of the deals that take part.
    fn deals(&self) -> std::ops::Range<usize> {
        0..self.comparison.outcomes.len()
    }

    /// The class of what has a column for each deal.
    fn columns(&self) -> &'static str {
        ["of-2", "of-3", "of-4"][self.deals().len().clamp(2, 4) - 2]
    }

    /// An id that is unique on a page that holds every language.
    fn id(&self, name: &str) -> AttrValue {
        format!("{}-{name}", self.lang.code()).into()
    }

    /// What a deal is called: the reader's name for it, else the example's, else what it is.
    fn name(&self, place: usize) -> AttrValue {
        let own = &self.scenario().names[place];
        if !own.is_empty() {
            return own.clone().into();
        }
        let deal = &self.scenario().deals[place];
        let label = usize::from(deal.label).checked_sub(1).and_then(|label| self.words().deal(label));
        label.map_or_else(
            || {
                self.attr(match deal.kind {
                    Kind::Platform => text::DEAL_PLATFORM,
                    Kind::Coop => text::DEAL_COOP,
                })
            },
            AttrValue::Static,
        )
    }

    /// The class that gives a deal its colour and pattern.
    fn class(&self, place: usize) -> &'static str {
        match self.scenario().deals[place].kind {
            Kind::Platform => "platform",
            Kind::Coop => "coop",
        }
    }
}

/// The app's only property.
#[derive(Properties)]
pub struct AppProps {
    /// The state it starts in.
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
    let compare = rest::get().map_or(Comparison::unlinked as fn(&Scenario) -> Option<Comparison>, |rest| rest.compare);
    let comparison = use_memo((fragment, rest::get().is_some()), |_| compare(&state.figures.scenario));
    crate::show::set_currency(state.figures.scenario.currency);
    // Every link and example names a year that has a pack, so there is always a comparison.
    let view = comparison.as_ref().as_ref().map(|comparison| View {
        state: &state,
        comparison,
        base: state.figures.preset.scenario(),
        lang,
        rest: rest::get(),
    });
    shell::use_shell(&state, view.as_ref().map(answer::aloud).unwrap_or_default());
    let Some(view) = view else { return Html::default() };
    let changed = controls::changed(send.clone(), state.clone());
    html! {
        <div class="page" lang={lang.code()} oninput={changed.reform(Into::into)} onchange={changed}
            onfocusout={controls::left(send.clone())} onclick={controls::clicked(send, state.clone())}>
            { chart::patterns(lang) }
            { header(lang) }
            { content(&view) }
            { footer(&view) }
        </div>
    }
}

/// The answer first, then the reader's figures, then everything that explains it.
fn content(view: &View) -> Html {
    let top = of("div", "top").add(answer::answer(view)).add(period::switch(view)).add(takehome::takehome(view));
    let results = match view.whole() {
        Some(rest) => (rest.sections)(view),
        None if view.is_still() => vec![tenner::tenner(view), lines::lines(view)],
        None => vec![tenner::tenner(view), lines::lines(view), parts::note(view.attr(text::REST_MISSING))],
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

/// The languages to choose from. Within what calls it, since most readers need no function for it.
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
