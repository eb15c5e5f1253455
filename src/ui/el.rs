//! Elements, built by calls instead of in place: the page has hundreds, and built by `html!` each costs ten times the bytes.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag, VText};

/// An element being built.
pub(super) struct El(Rc<VTag>);

/// An element of this kind.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Rc::new(VTag::new(tag)))
}

/// An element of this kind and class.
#[inline(never)]
pub(super) fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).with("class", class)
}

/// Words as they stand.
pub(super) fn words(words: impl Words) -> Html {
    text(words.into_attr())
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

/// What can stand as words or as the value of an attribute. Each kind is taken by a call of its own, for the sake of bytes.
pub(super) trait Words: Sized {
    /// As the framework wants it.
    fn into_attr(self) -> AttrValue;

    /// Puts it on an element.
    fn put(self, element: El, name: &'static str) -> El;

    /// Puts it in an element.
    fn put_in(self, element: El) -> El;
}

macro_rules! words_of {
    ($($kind:ty => $into:expr;)+) => {$(
        impl Words for $kind {
            #[inline(never)]
            fn into_attr(self) -> AttrValue {
                ($into)(self)
            }
            #[inline(never)]
            fn put(self, element: El, name: &'static str) -> El {
                element.attribute(name, self.into_attr())
            }
            #[inline(never)]
            fn put_in(self, element: El) -> El {
                element.hold(text(self.into_attr()))
            }
        }
    )+};
}

words_of! {
    &'static str => AttrValue::Static;
    String => AttrValue::from;
    AttrValue => |words| words;
    &AttrValue => AttrValue::clone;
}

impl El {
    fn tag(&mut self) -> &mut VTag {
        Rc::make_mut(&mut self.0)
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        self.tag().add_attribute(name, value);
        self
    }

    /// With an attribute.
    pub(super) fn with(self, name: &'static str, value: impl Words) -> Self {
        value.put(self, name)
    }

    /// With an attribute that is there only if the condition holds.
    #[inline(never)]
    pub(super) fn when(self, holds: bool, name: &'static str, value: &'static str) -> Self {
        if holds {
            self.with(name, value)
        } else {
            self
        }
    }

    /// With a key, for one of a list that changes.
    #[inline(never)]
    pub(super) fn keyed(mut self, key: String) -> Self {
        self.tag().key = Some(key.into());
        self
    }

    /// An input that shows this.
    #[inline(never)]
    pub(super) fn showing(mut self, value: AttrValue) -> Self {
        self.tag().set_value(value);
        self
    }

    /// A radio button that is chosen, or not.
    #[inline(never)]
    pub(super) fn chosen(mut self, chosen: bool) -> Self {
        self.tag().set_checked(chosen);
        self
    }

    /// With words in it.
    pub(super) fn say(self, words: impl Words) -> Self {
        words.put_in(self)
    }

    /// With an element in it.
    pub(super) fn add(self, element: impl Into<Html>) -> Self {
        self.hold(element.into())
    }

    #[inline(never)]
    fn hold(mut self, element: Html) -> Self {
        self.tag().add_child(element);
        self
    }

    /// With elements in it, which may differ in number from time to time.
    pub(super) fn all(self, elements: impl Iterator<Item = Html>) -> Self {
        self.hold(row(elements.collect()))
    }
}

impl From<El> for Html {
    fn from(element: El) -> Self {
        VNode::VTag(element.0)
    }
}
