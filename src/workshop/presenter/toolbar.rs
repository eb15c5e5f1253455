//! Buttons of the presenter's shortcuts: at the edge of the screen, and in a list of all keys.

use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::workshop::controls::close;
use crate::workshop::presenter::actions::{next, Presenter};
use crate::workshop::presenter::shortcuts::{Shortcut, Tool, EDGE, MORE};

/// Button at the edge; one whose answer is shown has nothing to reveal.
fn tool(presenter: &Presenter, Tool { does, name, keys, label }: &Tool, is_hiding: bool) -> Html {
    let (view, onclick) = (&presenter.view, presenter.on(*does));
    let (keys, name) = ((!keys.is_empty()).then_some(*keys), *name);
    if *does == Shortcut::Language {
        let other = next(view.lang);
        return html! {
            <button type="button" data-press={name} aria-keyshortcuts={keys} lang={other.code()} {onclick}>
                { changing(other.name()) }
            </button>
        };
    }
    let looks = view.ui.room.presented.looks;
    let is_pressed = match does {
        Shortcut::Big => Some(looks.big),
        Shortcut::Contrast => Some(looks.contrast),
        _ => None,
    };
    let pressed = is_pressed.map(|pressed| if pressed { "true" } else { "false" });
    let disabled = (*does == Shortcut::Undo && !view.state.can_undo()).then_some("true");
    let hidden = *does == Shortcut::Reveal && !is_hiding;
    let label = view.text(*label);
    html! {
        <button type="button" data-press={name} aria-keyshortcuts={keys} title={label} aria-label={label} aria-disabled={disabled}
            aria-pressed={pressed} {hidden} {onclick}></button>
    }
}

/// The buttons at the edge, small.
pub(crate) fn edge(presenter: &Presenter, is_hiding: bool) -> Html {
    let label = presenter.view.text(text::PRESENT_TOOLS);
    html! {
        <div class="tools" role="group" aria-label={label}>{ for EDGE.iter().map(|one| tool(presenter, one, is_hiding)) }</div>
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

/// Item of the list: keys and what they do, to press, too.
fn item(presenter: &Presenter, Tool { does, name, keys, label }: &Tool) -> Html {
    let view = &presenter.view;
    let cap = |key: &'static str| {
        let cap = cap(view, key);
        html! { <kbd key={&*cap}>{ cap }</kbd> }
    };
    // At the edge the others have theirs.
    let own = MORE.iter().any(|more| more.does == *does).then_some(*keys);
    html! {
        <li>
            <button type="button" data-press={*name} aria-keyshortcuts={own} onclick={presenter.on_listed(*does)}>
                <>{ for keys.split(' ').map(cap) }</>{ changing(view.text(*label)) }
            </button>
        </li>
    }
}

/// List of every key and what it does.
pub(crate) fn keys(presenter: &Presenter) -> Html {
    let view = &presenter.view;
    let (id, title, escape) = (view.id("keys"), view.text(text::PRESENT_KEYS), view.text(text::PRESENT_ESCAPE));
    let all = EDGE[..2].iter().chain(&MORE).chain(&EDGE[2..13]);
    let closes = {
        let keys = presenter.keys.clone();
        Callback::from(move |_: MouseEvent| close(&keys))
    };
    html! {
        <dialog ref={&presenter.keys} class="keys" aria-labelledby={&id} closedby="any">
            <h3 key={title} id={&id}>{ title }</h3>
            <ul>{ for all.map(|tool| item(presenter, tool)) }</ul>
            <p key={escape}>{ escape }</p>
            <button class="shut" type="button" onclick={closes}>{ changing(view.text(text::CLOSE)) }</button>
        </dialog>
    }
}
