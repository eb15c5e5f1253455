//! Shortcuts of the presenter: each a button with its keys. public/room/present.js presses the button whose key is pressed, so
//! this table is the only one.

use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::{text, Key, Lang};
use crate::state::workshop::Presented;
use crate::state::Action;
use crate::view::View;
use crate::workshop::stage::speaks;

struct Tool {
    /// Action of the button, as [`crate::workshop::presenter::told`] and the script have it.
    does: &'static str,
    /// Keys of the button, as `aria-keyshortcuts` has them.
    keys: &'static str,
    label: Key,
}

const fn tool(does: &'static str, keys: &'static str, label: Key) -> Tool {
    Tool { does, keys, label }
}

/// Buttons at the edge of the screen, in their order.
const EDGE: [Tool; 14] = [
    tool("back", "ArrowLeft PageUp Backspace", text::PRESENT_BACK),
    tool("next", "ArrowRight Space PageDown", text::PRESENT_NEXT),
    tool("reveal", "G Enter", text::PRESENT_REVEAL),
    tool("mark", "M", text::PRESENT_MARK),
    tool("big", "Plus =", text::PRESENT_BIG),
    tool("contrast", "H", text::PRESENT_CONTRAST),
    tool("dim", "B .", text::PRESENT_DIM),
    tool("full", "F", text::PRESENT_FULL),
    tool("notes", "N", text::PRESENT_NOTES),
    tool("lang", "L", text::LANGUAGE_LABEL),
    tool("clean", "0 C", text::PRESENT_CLEAN),
    tool("undo", "U", text::UNDO),
    tool("keys", "?", text::PRESENT_KEYS),
    tool("close", "", text::CLOSE),
];

/// Buttons that stand in the list of keys alone.
const MORE: [Tool; 2] = [tool("first", "Home", text::PRESENT_FIRST), tool("last", "End", text::PRESENT_LAST)];

/// The next language after this one.
fn next(lang: Lang) -> Lang {
    let at = Lang::ALL.iter().position(|other| *other == lang).unwrap_or_default();
    Lang::ALL[(at + 1) % Lang::ALL.len()]
}

/// Listener of a button that does something to the page itself, as elsewhere.
fn onclick(view: &View, does: &str) -> Callback<MouseEvent> {
    match does {
        "lang" => speaks(view, next(view.lang)),
        "clean" if view.state.is_changed() => view.on(Action::StartAgain),
        "undo" if view.state.can_undo() => view.on(Action::Undo),
        _ => Callback::noop(),
    }
}

/// Button of a tool at the edge: `pressed` for one that is on or off.
fn button(view: &View, Tool { does, keys, label }: &Tool, pressed: Option<bool>, hidden: bool) -> Html {
    let (onclick, keys) = (onclick(view, does), (!keys.is_empty()).then_some(*keys));
    if *does == "lang" {
        let other = next(view.lang);
        return html! {
            <button type="button" data-present={*does} aria-keyshortcuts={keys} lang={other.code()} {onclick}>
                { changing(other.name()) }
            </button>
        };
    }
    let label = view.text(*label);
    let disabled = (*does == "undo" && !view.state.can_undo()).then_some("true");
    let pressed = pressed.map(|pressed| if pressed { "true" } else { "false" });
    html! {
        <button type="button" data-present={*does} aria-keyshortcuts={keys} title={label} aria-label={label}
            aria-disabled={disabled} aria-pressed={pressed} {hidden} {onclick}></button>
    }
}

/// The buttons at the edge, small.
pub(crate) fn edge(view: &View, now: &Presented, hides: bool) -> Html {
    let pressed = |does: &str| match does {
        "big" => Some(now.looks.big),
        "contrast" => Some(now.looks.contrast),
        _ => None,
    };
    let one = |tool: &Tool| button(view, tool, pressed(tool.does), tool.does == "reveal" && !hides);
    html! {
        <div class="tools" role="group" aria-label={view.text(text::PRESENT_TOOLS)}>{ for EDGE.iter().map(one) }</div>
    }
}

/// Name of a key as keyboards have it.
fn cap(view: &View, key: &'static str) -> AttrValue {
    match key {
        "ArrowLeft" => "←".into(),
        "ArrowRight" => "→".into(),
        "Space" => view.attr(text::PRESENT_SPACE),
        "PageUp" => "Page Up".into(),
        "PageDown" => "Page Down".into(),
        "Plus" => "+".into(),
        key => key.into(),
    }
}

/// List of every key and what it does, to press, too.
pub(crate) fn keys(view: &View) -> Html {
    let one = |tool: &Tool| {
        let cap = |key: &'static str| {
            let cap = cap(view, key);
            html! { <kbd key={&*cap}>{ cap }</kbd> }
        };
        let keys = MORE.iter().any(|more| more.does == tool.does).then_some(tool.keys);
        let caps = tool.keys.split(' ').map(cap);
        html! {
            <li>
                <button type="button" data-press={tool.does} aria-keyshortcuts={keys}>
                    <>{ for caps }</>{ changing(view.text(tool.label)) }
                </button>
            </li>
        }
    };
    let (id, title, close) = (view.id("keys"), view.text(text::PRESENT_KEYS), view.text(text::CLOSE));
    let escape = view.text(text::PRESENT_ESCAPE);
    let all = EDGE.iter().take(2).chain(&MORE).chain(&EDGE[2..13]).map(one);
    html! {
        <dialog class="keys" aria-labelledby={&id} closedby="any">
            <h3 key={title} id={&id}>{ title }</h3>
            <ul>{ for all }</ul>
            <p key={escape}>{ escape }</p>
            <button class="shut" type="button" data-present="shut">{ changing(close) }</button>
        </dialog>
    }
}
