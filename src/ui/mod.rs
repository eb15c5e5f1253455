//! What the reader sees. Everything here shows a [`State`] and the [`Comparison`] that the engine makes of it; nothing
//! here calculates.

mod answer;
mod benchmarks;
mod chart;
mod depends;
mod evidence;
mod field;
mod inputs;
mod lines;
pub mod period;
mod select;
mod share;
mod takehome;
mod tax;
mod tenner;

use std::rc::Rc;

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::locale::{text, Lang};
use crate::state::{Action, State};
use crate::web;

/// Sends the reader's actions.
pub type Send = UseReducerDispatcher<State>;

/// What every part of the page is shown from.
pub struct View<'a> {
    state: &'a State,
    comparison: &'a Comparison,
    send: &'a Send,
}

impl View<'_> {
    fn lang(&self) -> Lang {
        self.state.lang
    }

    fn scenario(&self) -> &Scenario {
        &self.state.figures.scenario
    }

    /// The places of the deals that take part.
    fn deals(&self) -> std::ops::Range<usize> {
        0..self.comparison.outcomes.len()
    }

    /// What a deal is called: the reader's name for it, else the preset's, else what it is.
    fn name(&self, place: usize) -> AttrValue {
        let own = &self.scenario().names[place];
        if !own.is_empty() {
            return own.clone().into();
        }
        let deal = &self.scenario().deals[place];
        let labels = self.state.figures.preset.words(self.lang().code()).deals;
        match labels.get(usize::from(deal.label).wrapping_sub(1)) {
            Some(label) => AttrValue::Static(label),
            None => AttrValue::Static(self.lang().text(match deal.kind {
                Kind::Platform => text::DEAL_PLATFORM,
                Kind::Coop => text::DEAL_COOP,
            })),
        }
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
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The state it starts in.
    pub start: Rc<State>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let state = use_reducer_eq(move || (*start).clone());
    let send = state.dispatcher();
    let lang = state.lang;
    let comparison = use_memo(state.figures.scenario.clone(), Comparison::of);
    let fragment = use_memo((state.figures.clone(), lang), |(figures, _)| figures.fragment(Numbers::Exact));

    let address = use_mut_ref(web::address::Address::default);
    {
        let address = address.clone();
        let changed = state.is_changed() || state.can_undo() || !state.notices.is_empty();
        let preset = state.figures.preset.id;
        use_effect_with((fragment.clone(), changed), move |(fragment, changed)| {
            // A reader who has changed nothing keeps the address they came by.
            if *changed {
                address.borrow_mut().show(preset, fragment);
            }
        });
    }
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let listener = web::address::on_arrival(move |fragment| {
                address.borrow_mut().arrived();
                send.dispatch(Action::Arrive(fragment));
            });
            move || drop(listener)
        });
    }
    use_effect_with(lang, |lang| web::show_language(*lang, lang.text(text::PAGE_TITLE)));

    // Every link and preset names a year that has a pack, so there is always a comparison.
    let Some(comparison) = comparison.as_ref() else { return html! {} };
    let view = View { state: &state, comparison, send: &send };
    html! {
        <div class="page" lang={lang.code()}>
            { chart::patterns(lang) }
            { header(&view) }
            <main>
                { answer::answer(&view) }
                { takehome::takehome(&view) }
                { inputs::inputs(&view) }
                <div class="results">
                    { tenner::tenner(&view) }
                    { depends::depends(&view) }
                    { lines::lines(&view) }
                    { tax::tax(&view) }
                    { benchmarks::benchmarks(&view) }
                    <share::Share figures={state.figures.clone()} {lang} />
                    <evidence::Evidence preset={evidence::PresetRef(state.figures.preset)} tax={state.figures.scenario.tax} {lang} />
                </div>
            </main>
            { footer(&view) }
        </div>
    }
}

fn header(view: &View) -> Html {
    let lang = view.lang();
    let switch = |other: Lang| {
        let send = view.send.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            web::address::write_language(other);
            send.dispatch(Action::Language(other));
        });
        html! {
            <a href={format!("?lang={}", other.code())} lang={other.code()} hreflang={other.code()} {onclick}
                aria-current={(other == lang).then_some("true")}>{ other.name() }</a>
        }
    };
    html! {
        <header class="masthead">
            <p class="name">{ lang.text(text::PAGE_NAME) }</p>
            <p class="purpose">{ lang.text(text::PAGE_PURPOSE) }</p>
            <nav class="languages" aria-label={lang.text(text::LANGUAGE_LABEL)}>{ for Lang::ALL.into_iter().map(switch) }</nav>
        </header>
    }
}

fn footer(view: &View) -> Html {
    let lang = view.lang();
    let year = period::tax_year(lang, view.scenario().tax.year);
    html! {
        <footer class="colophon">
            <p>{ lang.text(text::FOOTER_PRIVACY) }{ " " }{ lang.text(text::FOOTER_CHECK) }</p>
            <p>{ text::footer_version(lang, env!("CARGO_PKG_VERSION"), year).text() }{ " " }{ lang.text(text::FOOTER_SOURCE) }</p>
        </footer>
    }
}
