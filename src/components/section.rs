//! Sections and notes.

use yew::prelude::*;

use crate::locale::{unbroken, Key, Lang};

/// A section with its heading, in one language: another language's takes its place. Its key names the section too, since several may
/// stand in one list.
pub(crate) fn section(lang: Lang, class: &'static str, title: Key, content: Vec<Html>) -> Html {
    titled(lang, class, lang.attr(title), content)
}

/// A section with a heading of its own words, such as a finding.
pub(crate) fn titled(lang: Lang, class: &'static str, title: AttrValue, content: Vec<Html>) -> Html {
    let key = title.clone();
    html! {
        <section key={[class, lang.code()].join(" ")} {class}>
            <h2 key={&*key}>{ unbroken(title) }</h2>
            <>{ for content }</>
        </section>
    }
}

/// A section with what it found besides its title: on a narrow screen folded away under both, so that the page needs no script to open
/// it; elsewhere the title alone stands above it.
pub(crate) fn part(
    (lang, is_folded): (Lang, bool),
    class: &'static str,
    (title, found): (Key, Option<AttrValue>),
    content: Vec<Html>,
) -> Html {
    if !is_folded {
        return section(lang, class, title, content);
    }
    let title = lang.text(title);
    let found = found.map(|found| html! { <p key={&*found} class="found">{ unbroken(found.clone()) }</p> });
    html! {
        <section key={[class, lang.code()].join(" ")} class={classes!("folded", class)}>
            <details class="part">
                <summary><h2 key={title}>{ unbroken(title) }</h2>{ for found }</summary>
                <div>{ for content }</div>
            </details>
        </section>
    }
}

/// Part that is folded away but on the page all the same, so that it needs no script to open: its state is the browser's alone.
/// Empty where there is nothing to fold away.
pub(crate) fn fold(title: AttrValue, content: Vec<Html>) -> Html {
    if content.is_empty() {
        return Html::default();
    }
    let key = title.clone();
    html! { <details class="fold"><summary key={&*key}>{ unbroken(title) }</summary><div>{ for content }</div></details> }
}

/// Note to bear in mind, in small type.
pub(crate) fn note(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <p key={&*text} class="note">{ unbroken(text.clone()) }</p> }
}
