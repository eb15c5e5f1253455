//! The reader's controls and their actions. Every control says what it is with `data-field` or `data-slide` (it has a value) or
//! `data-do` (it acts); four listeners on the page hear them all, and the page that came with the HTML is read by the same table.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::link;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset;
use coop_or_gig_engine::scenario::MOST_DEALS;
use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::locale::Lang;
use crate::state::{Action, State};
use crate::view::Send;
use crate::{browser, lazy};

/// The key of the field in which a deal is named.
pub(crate) fn name_key(place: usize) -> AttrValue {
    format!("{}.name", place + 1).into()
}

/// The action of a control with this `data-field` and this value. `None` where no field has that name.
pub(crate) fn set(field: &str, value: &str) -> Option<Action> {
    match field {
        "preset" => preset::by_id(value).map(Action::Preset),
        link::PERIOD => Period::from_word(value).map(Action::Period),
        _ => (0..MOST_DEALS)
            .find(|place| name_key(*place) == field)
            .map(|place| Action::Name(place, value.to_owned().into()))
            .or_else(|| Field::from_key(field).map(|field| Action::Type(field, value.to_owned().into())))
            .or_else(|| {
                if let Some(rest) = lazy::get() {
                    (rest.set)(field, value);
                }
                None
            }),
    }
}

/// The field that a control stands for, and its value.
pub(crate) fn value(control: &Element) -> Option<(String, String)> {
    // A slider is a second control of its field.
    let field = control.get_attribute("data-field").or_else(|| control.get_attribute("data-slide"))?;
    let value = match control.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => control.dyn_ref::<HtmlSelectElement>()?.value(),
    };
    Some((field, value))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// True where a field shows this text already: what was typed is told once more when the field is left.
fn shows(state: &State, field: &str, value: &str) -> bool {
    (0..MOST_DEALS)
        .find(|place| name_key(*place) == field)
        .map(|place| state.figures.scenario.names[place] == link::clean(value))
        .or_else(|| Field::from_key(field).map(|field| state.figures.shown(field) == value))
        .unwrap_or(false)
}

/// Action of a control whose value was typed or chosen. Lists and radio buttons tell it twice: typing is heard at each key, a
/// choice once it is made, and the moves of a slider in between by the later file. A program that fills in forms may tell of a
/// text only once the text is there.
pub(crate) fn changed(send: Send, state: UseReducerHandle<State>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let is_text = |control: &Element| control.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "text");
        let is_input = event.type_() == "input";
        let Some(control) = target(&event) else { return };
        if let Some(rest) = lazy::get().filter(|_| control.has_attribute("data-slide")) {
            (rest.slide)(&control, is_input, &send);
        }
        let action = Some(control)
            .filter(|control| is_text(control) || !is_input)
            .and_then(|control| {
                value(&control).filter(|(field, value)| is_input || !is_text(&control) || !shows(&state, field, value))
            })
            .and_then(|(field, value)| set(&field, &value));
        if let Some(action) = action {
            send.dispatch(action);
        }
    })
}

/// A field was left.
pub(crate) fn left(send: Send) -> Callback<FocusEvent> {
    Callback::from(move |event: FocusEvent| {
        let field = target(&event).and_then(|control| value(&control)).map(|(field, _)| field);
        if let Some(field) = field.and_then(|key| Field::from_key(&key)) {
            send.dispatch(Action::Blur(field));
        }
    })
}

/// Hears of every group that is opened or closed, whoever does it. Drop it to stop.
pub(crate) fn toggled(send: Send) -> Option<EventListener> {
    browser::on_toggle(move |details| {
        if let Some(group) = details.get_attribute("data-group") {
            send.dispatch(Action::Toggle(group, details.has_attribute("open")));
        }
    })
}

/// Action of a control that was clicked.
pub(crate) fn clicked(send: Send, state: UseReducerHandle<State>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let Some(button) = target(&event).and_then(|element| element.closest("[data-do]").ok().flatten()) else { return };
        let does = button.get_attribute("data-do").unwrap_or_default();
        let (does, which) = does.split_once(':').unwrap_or((&does, ""));
        let place = || which.parse::<usize>().ok();
        let action = match does {
            "undo" => Some(Action::Undo),
            "again" if state.is_changed() => Some(Action::StartAgain),
            "add" => Some(Action::AddDeal),
            "remove" => {
                // The button that had the focus goes with its deal.
                browser::focus("[data-do=add]");
                place().map(Action::RemoveDeal)
            }
            "try" => place().and_then(|place| state.figures.preset.tries.get(place)).map(Action::ApplySuggestion),
            "close" => {
                browser::focus("[data-field=preset]");
                Some(Action::CloseNotices)
            }
            "lang" => Lang::from_code(which).and_then(|lang| {
                event.prevent_default();
                browser::address::switch_language(lang)
            }),
            _ => lazy::get().and_then(|rest| (rest.act)(does, which, &state)),
        };
        if let Some(action) = action {
            send.dispatch(action);
        }
    })
}
