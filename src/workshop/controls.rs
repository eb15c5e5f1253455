//! Controls of the stage, which keep the focus while the language is switched.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::{text, Key, Lang};
use crate::view::View;
use crate::views::language::speak;

/// Button, which keeps the focus while its label changes.
pub(crate) fn button(onclick: Callback<MouseEvent>, label: &'static str) -> Html {
    html! { <button type="button" {onclick}>{ changing(label) }</button> }
}

/// Callback that switches to a language.
pub(crate) fn speaks(view: &View, lang: Lang) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| speak(&view.dispatch, lang))
}

/// Closes a dialog.
pub(crate) fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Head of a stage: its title, what else there is to do, the languages, the way out.
pub(crate) fn head(view: &View, dialog: &NodeRef, title: Key, more: Html) -> Html {
    let switch = |lang: Lang| {
        let is_current = (lang == view.lang).then_some("true");
        html! { <button type="button" lang={lang.code()} aria-current={is_current} onclick={speaks(view, lang)}>{ lang.name() }</button> }
    };
    let closes = {
        let dialog = dialog.clone();
        Callback::from(move |_| close(&dialog))
    };
    // The title takes the focus, so that whoever hears the page hears first what the stage shows.
    html! {
        <header class="head">
            <h2 id={view.id("stage")} tabindex="-1" autofocus=true>{ changing(view.text(title)) }</h2>
            <div class="steps">
                { more }
                <nav class="languages" aria-label={view.attr(text::LANGUAGE_LABEL)}>{ for Lang::ALL.into_iter().map(switch) }</nav>
                { button(closes, view.text(text::CLOSE)) }
            </div>
        </header>
    }
}
