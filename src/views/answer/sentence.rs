//! Sentences of the answer, as HTML and as plain text.

use yew::prelude::*;

use crate::components::text::space;
use crate::locale::{unbroken, Key, Lang, Message};

/// A sentence with or without values, or several.
pub(crate) enum Sentence {
    Plain(Lang, Key),
    With(Message),
    All(Vec<Sentence>),
}

impl Sentence {
    /// HTML of the sentence, with its values set apart.
    pub(crate) fn html(&self) -> Html {
        match self {
            Self::Plain(lang, key) => html! { <span>{ lang.text(*key) }</span> },
            Self::With(message) => message.html(|value| html! { <strong translate="no">{ unbroken(value.clone()) }</strong> }),
            Self::All(all) => {
                let next = |(place, one): (usize, &Self)| html! { <>{ for (place > 0).then(space) }{ one.html() }</> };
                all.iter().enumerate().map(next).collect()
            }
        }
    }

    pub(crate) fn text(&self) -> AttrValue {
        match self {
            Self::Plain(lang, key) => AttrValue::Static(lang.text(*key)),
            Self::With(message) => message.text(),
            Self::All(all) => all.iter().map(Self::text).collect::<Vec<_>>().join(" ").into(),
        }
    }
}
