//! Shortcuts of the presenter: each a button with its keys. public/room/present.js presses the button whose key is pressed, so
//! this table is the only one.

use yew::prelude::*;

use crate::components::el::{el, of};
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

fn button(view: &View, Tool { does, keys, label }: &Tool) -> crate::components::el::El {
    let button = el("button").with("type", "button").with("data-present", *does);
    let button = match *does {
        "lang" => {
            let other = next(view.lang);
            return button
                .listen(onclick(view, does))
                .with("aria-keyshortcuts", *keys)
                .with("lang", other.code())
                .say(other.name());
        }
        "clean" => button.listen(onclick(view, does)),
        "undo" => button.listen(onclick(view, does)).when(!view.state.can_undo(), "aria-disabled", "true"),
        _ => button,
    };
    button.when(!keys.is_empty(), "aria-keyshortcuts", keys).with("title", view.attr(*label)).with("aria-label", view.attr(*label))
}

/// The buttons at the edge, small.
pub(crate) fn edge(view: &View, now: &Presented, hides: bool) -> Html {
    let pressed = |does: &str| match does {
        "big" => Some(now.looks.big),
        "contrast" => Some(now.looks.contrast),
        _ => None,
    };
    let one = |tool: &Tool| -> Html {
        let button = button(view, tool);
        let button = match pressed(tool.does) {
            Some(pressed) => button.with("aria-pressed", if pressed { "true" } else { "false" }),
            None => button,
        };
        button.when(tool.does == "reveal" && !hides, "hidden", "").into()
    };
    of("div", "tools").with("role", "group").with("aria-label", view.attr(text::PRESENT_TOOLS)).all(EDGE.iter().map(one)).into()
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
    let one = |tool: &Tool| -> Html {
        let caps = tool.keys.split(' ').map(|key| -> Html { el("kbd").say(cap(view, key)).into() });
        let press = el("button").with("type", "button").with("data-press", tool.does).when(
            MORE.iter().any(|more| more.does == tool.does),
            "aria-keyshortcuts",
            tool.keys,
        );
        el("li").add(press.all(caps).add(el("span").say(view.text(tool.label)))).into()
    };
    let title = view.id("keys");
    let all = EDGE.iter().take(2).chain(&MORE).chain(&EDGE[2..13]).map(one);
    of("dialog", "keys")
        .with("aria-labelledby", &title)
        .with("closedby", "any")
        .add(el("h3").with("id", &title).say(view.text(text::PRESENT_KEYS)))
        .add(el("ul").all(all))
        .add(el("p").say(view.text(text::PRESENT_ESCAPE)))
        .add(of("button", "shut").with("type", "button").with("data-present", "shut").say(view.text(text::CLOSE)))
        .into()
}
