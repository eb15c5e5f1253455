//! Ways to the page in another language, and the languages' names.

use yew::prelude::*;

use crate::browser::address;
use crate::locale::{text, Lang};
use crate::state::Action;
use crate::view::View;

/// Name of a language in the language of the view.
pub(crate) fn name(view: &View, lang: Lang) -> &'static str {
    view.text(match lang {
        Lang::En => text::LANGUAGE_EN,
        Lang::Cy => text::LANGUAGE_CY,
    })
}

/// Switches to a language.
pub(crate) fn speak(dispatch: &Callback<Action>, lang: Lang) {
    if address::switch_language(lang) {
        dispatch.emit(Action::Language(lang));
    }
}

/// Link to a language.
pub(crate) fn link(view: &View, lang: Lang) -> Html {
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        speak(&dispatch, lang);
    });
    let code = lang.code();
    let is_current = (lang == view.lang).then_some("true");
    html! { <a href={format!("?lang={code}")} lang={code} hreflang={code} aria-current={is_current} {onclick}>{ lang.name() }</a> }
}
