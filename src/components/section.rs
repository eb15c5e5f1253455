//! Sections and notes.

use yew::prelude::*;

use crate::locale::{Key, Lang};

/// A section with its heading, in one language: another language's takes its place. Its key names the section too, since several may
/// stand in one list.
pub(crate) fn section(lang: Lang, class: &'static str, title: Key, content: Vec<Html>) -> Html {
    let title = lang.text(title);
    html! {
        <section key={[class, lang.code()].join(" ")} {class}>
            <h2 key={title}>{ title }</h2>
            <>{ for content }</>
        </section>
    }
}

/// Note to bear in mind, in small type.
pub(crate) fn note(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <p key={&*text} class="note">{ text }</p> }
}
