//! The reader's figures: few first, the rest on demand.

use coop_or_gig_engine::field::{Field, Shared, Term, Value};
use coop_or_gig_engine::link::{Notice, MOST_NAME};
use coop_or_gig_engine::preset::{self, PRESETS};
use coop_or_gig_engine::scenario::{Scenario, MOST_DEALS};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{field, label};
use super::select::Select;
use super::View;
use crate::locale::{text, Key, Lang};
use crate::state::Action;
use crate::web;

/// The figures of the week that come first.
const FIRST: [Shared; 3] = [Shared::Hours, Shared::Busy, Shared::Price];
const WEEK: [Shared; 6] = [Shared::Unpaid, Shared::Weeks, Shared::SoldBy, Shared::Jobs, Shared::PriceIs, Shared::Tips];
const COSTS: [Shared; 5] = [Shared::Miles, Shared::MileCost, Shared::Vehicle, Shared::VehicleCosts, Shared::OtherCosts];
const TAX: [Shared; 5] = [Shared::Nation, Shared::Year, Shared::Deduction, Shared::Wages, Shared::Age];
/// The terms of a deal that come first where its example uses them, each with the choice that belongs to it.
const MAIN_TERMS: [(Term, Option<Term>); 6] = [
    (Term::Fee, None),
    (Term::JobFee, None),
    (Term::Flat, Some(Term::FlatEvery)),
    (Term::CustomerFee, None),
    (Term::CustomerAmount, None),
    (Term::Subscription, Some(Term::SubscriptionEvery)),
];
/// Terms without an input of their own.
const NO_INPUT: [Term; 1] = [Term::Label];

pub(super) fn inputs(view: &View) -> Html {
    let lang = view.lang();
    let shared = |shared: &Shared| field(view, Field::Shared(*shared));
    let group = |name: &'static str, title: Key, fields: &[Shared]| {
        html! {
            <details data-group={name}>
                <summary>{ lang.text(title) }</summary>
                { for fields.iter().map(shared) }
            </details>
        }
    };
    html! {
        <section class="inputs" aria-label={lang.text(text::INPUTS_TITLE)}>
            <h2>{ lang.text(text::INPUTS_TITLE) }</h2>
            <p class="note">{ lang.text(text::INPUTS_INTRO) }</p>
            { notices(view) }
            { examples(view) }
            <form autocomplete="off" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                <fieldset class="group">
                    <legend>{ lang.text(text::GROUP_ESSENTIALS) }</legend>
                    { for FIRST.iter().map(shared) }
                </fieldset>
                for place in view.deals() {
                    { deal(view, place) }
                }
                if view.deals().len() < MOST_DEALS {
                    { button(view, "add", text::ADD_DEAL, Action::AddDeal) }
                }
                { group("week", text::GROUP_WEEK, &WEEK) }
                { group("costs", text::GROUP_COSTS, &COSTS) }
                { group("tax", text::GROUP_TAX, &TAX) }
            </form>
        </section>
    }
}

fn button(view: &View, class: &'static str, words: Key, action: Action) -> Html {
    let send = view.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| send.dispatch(action.clone()));
    html! { <button type="button" {class} {onclick}>{ view.lang().text(words) }</button> }
}

/// The examples to start from, what to try in them, and the way back.
fn examples(view: &View) -> Html {
    let lang = view.lang();
    let figures = &view.state.figures;
    let id: AttrValue = format!("{}-preset", lang.code()).into();
    let options: Vec<(AttrValue, AttrValue)> =
        PRESETS.iter().map(|preset| (AttrValue::Static(preset.id), AttrValue::Static(preset.words(lang.code()).title))).collect();
    let onchange = {
        let send = view.send.clone();
        Callback::from(move |id: AttrValue| {
            if let Some(preset) = preset::by_id(&id) {
                send.dispatch(Action::Preset(preset));
            }
        })
    };
    let attempt = |attempt: &'static preset::Try| {
        let send = view.send.clone();
        let onclick = Callback::from(move |_: MouseEvent| send.dispatch(Action::Try(attempt)));
        html! { <li><button type="button" class="try" {onclick}>{ preset::localised(attempt.label, lang.code()) }</button></li> }
    };
    html! {
        <div class="examples">
            <div class="field">
                <label for={id.clone()}>{ lang.text(text::PRESET_LABEL) }</label>
                <Select id={id.clone()} key_="preset" value={figures.preset.id} {options} described_by={Some(AttrValue::from(format!("{id}-help")))} {onchange} />
                <p class="help" id={format!("{id}-help")}>{ figures.preset.words(lang.code()).about }{ " " }{ lang.text(text::PRESET_HELP) }</p>
            </div>
            <p class="label" id={format!("{}-tries", lang.code())}>{ lang.text(text::TRY_LABEL) }</p>
            <ul class="tries" aria-labelledby={format!("{}-tries", lang.code())}>{ for figures.preset.tries.iter().map(attempt) }</ul>
            <p class="steps">
                { step(view, "undo", text::UNDO, Action::Undo, view.state.can_undo()) }
                { step(view, "again", text::START_AGAIN, Action::StartAgain, view.state.is_changed()) }
            </p>
        </div>
    }
}

/// A button that stays in its place when it has nothing to do, so that the focus is not lost.
fn step(view: &View, class: &'static str, words: Key, action: Action, active: bool) -> Html {
    let send = view.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if active {
            send.dispatch(action.clone());
        }
    });
    html! { <button type="button" {class} aria-disabled={(!active).then_some("true")} {onclick}>{ view.lang().text(words) }</button> }
}

/// The terms of a deal that its example uses: they come first, whatever is typed in them later.
fn main_terms(place: usize, base: &Scenario) -> Vec<Term> {
    let used = |term: Term| Field::Term(place, term).get(base) != Value::Number(0);
    let mut terms: Vec<Term> = MAIN_TERMS.iter().filter(|(term, _)| used(*term)).flat_map(|(term, every)| [Some(*term), *every]).flatten().collect();
    if terms.is_empty() {
        terms.push(Term::Fee);
    }
    terms
}

fn deal(view: &View, place: usize) -> Html {
    let (lang, scenario) = (view.lang(), view.scenario());
    let preset = view.state.figures.preset.scenario();
    let label = usize::from(scenario.deals[place].label);
    let mut first = if label == 0 {
        vec![Term::Kind, Term::Fee, Term::Flat, Term::FlatEvery]
    } else {
        main_terms(label - 1, &preset)
    };
    if place != view.comparison.from {
        first.push(Term::Volume);
    }
    let rest: Vec<Term> = Term::ALL.iter().copied().filter(|term| !first.contains(term) && !NO_INPUT.contains(term)).collect();
    let term = |term: Term| field(view, Field::Term(place, term));
    html! {
        <fieldset key={place} class={classes!("group", "terms", view.class(place))}>
            <legend>{ view.name(place) }</legend>
            { for first.into_iter().map(term) }
            if place == view.comparison.to {
                { field(view, Field::Shared(Shared::MilesFollow)) }
            }
            <details data-group={format!("deal-{}", place + 1)}>
                <summary>{ lang.text(text::GROUP_MORE) }</summary>
                { name(view, place) }
                { for rest.into_iter().map(term) }
                if view.deals().len() > 2 {
                    { button(view, "remove", text::REMOVE_DEAL, Action::RemoveDeal(place)) }
                }
            </details>
        </fieldset>
    }
}

/// What the reader calls the deal.
fn name(view: &View, place: usize) -> Html {
    let lang = view.lang();
    let id: AttrValue = format!("{}-{}-name", lang.code(), place + 1).into();
    let oninput = {
        let send = view.send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target().map(|target| target.unchecked_into::<HtmlInputElement>()) {
                send.dispatch(Action::Name(place, input.value().into()));
            }
        })
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ lang.text(text::DEAL_NAME) }</label>
            <span class="box">
                <input id={id.clone()} class="words" type="text" maxlength={MOST_NAME.to_string()} autocomplete="off" value={view.scenario().names[place].clone()}
                    placeholder={view.name(place)} aria-describedby={format!("{id}-help")} {oninput} />
            </span>
            <p class="help" id={format!("{id}-help")}>{ lang.text(text::DEAL_NAME_HELP) }</p>
        </div>
    }
}

/// What a link said that could not be used, and how many figures need attention.
fn notices(view: &View) -> Html {
    let lang = view.lang();
    let problems = view.state.problems();
    let close = {
        let send = view.send.clone();
        Callback::from(move |_: MouseEvent| {
            send.dispatch(Action::CloseNotices);
            web::focus("[data-field=preset]");
        })
    };
    html! {
        <div class="notices" role="status">
            if !view.state.notices.is_empty() {
                <div class="notice">
                    <p>{ lang.text(text::NOTICES_TITLE) }</p>
                    <ul>{ for view.state.notices.iter().map(|notice| html! { <li>{ notice_text(lang, notice) }</li> }) }</ul>
                    <button type="button" onclick={close}>{ lang.text(text::CLOSE) }</button>
                </div>
            }
            if problems > 0 {
                <p class="error">{ text::problems_some(lang, i64::try_from(problems).unwrap_or(0)).text() }</p>
            }
        </div>
    }
}

fn notice_text(lang: Lang, notice: &Notice) -> AttrValue {
    match notice {
        Notice::Unknown(text) => text::notice_unknown(lang, text.clone()).text(),
        Notice::Bad { field, text } => text::notice_bad(lang, label(lang, *field), text.clone()).text(),
        Notice::NoSuchPreset(text) => text::notice_preset(lang, text.clone()).text(),
        Notice::Newer => AttrValue::Static(lang.text(text::NOTICE_NEWER)),
    }
}
