//! Ways to the page in another language.

use yew::prelude::*;

use crate::browser::address;
use crate::locale::Lang;
use crate::view::View;

/// Link to a language.
pub(crate) fn link(view: &View, lang: Lang) -> Html {
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if let Some(action) = address::switch_language(lang) {
            dispatch.emit(action);
        }
    });
    let code = lang.code();
    let is_current = (lang == view.lang).then_some("true");
    html! { <a href={format!("?lang={code}")} lang={code} hreflang={code} aria-current={is_current} {onclick}>{ lang.name() }</a> }
}
