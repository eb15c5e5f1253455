//! Elements, built by calls instead of in place: the page has hundreds, and built by `html!` each costs ten times the bytes.

use yew::prelude::*;
use yew::virtual_dom::{VList, VTag, VText};

/// An element being built.
pub(super) struct El(VTag);

/// An element of this kind.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(VTag::new(tag))
}

/// An element of this kind and class.
#[inline(never)]
pub(super) fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).put("class", AttrValue::Static(class))
}

/// Words as they stand.
pub(super) fn words(words: impl Into<AttrValue>) -> Html {
    text(words.into())
}

#[inline(never)]
fn text(words: AttrValue) -> Html {
    VText::new(words).into()
}

/// Several elements in a row.
#[inline(never)]
pub(super) fn row(elements: Vec<Html>) -> Html {
    VList::with_children(elements, None).into()
}

impl El {
    /// With an attribute.
    pub(super) fn with(self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.put(name, value.into())
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(name, value);
        self
    }

    /// With an attribute that is there only if the condition holds.
    #[inline(never)]
    pub(super) fn when(self, holds: bool, name: &'static str, value: &'static str) -> Self {
        if holds {
            self.put(name, AttrValue::Static(value))
        } else {
            self
        }
    }

    /// With a key, for one of a list that changes.
    pub(super) fn keyed(mut self, key: impl Into<yew::virtual_dom::Key>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// An input that shows this.
    #[inline(never)]
    pub(super) fn showing(mut self, value: AttrValue) -> Self {
        self.0.set_value(value);
        self
    }

    /// A radio button that is chosen, or not.
    #[inline(never)]
    pub(super) fn chosen(mut self, chosen: bool) -> Self {
        self.0.set_checked(chosen);
        self
    }

    /// With words in it.
    pub(super) fn say(self, words: impl Into<AttrValue>) -> Self {
        self.hold(text(words.into()))
    }

    /// With an element in it.
    pub(super) fn add(self, element: impl Into<Html>) -> Self {
        self.hold(element.into())
    }

    #[inline(never)]
    fn hold(mut self, element: Html) -> Self {
        self.0.add_child(element);
        self
    }

    /// With elements in it, which may differ in number from time to time.
    pub(super) fn all(self, elements: impl Iterator<Item = Html>) -> Self {
        self.hold(row(elements.collect()))
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Self {
        element.0.into()
    }
}
