//! Elements, built by calls instead of in place: the page has hundreds, and built by `html!` each costs ten times the bytes.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VNode, VTag, VText};

/// An element being built.
pub(crate) struct El(Box<Draft>);

struct Draft {
    tag: VTag,
    names: Vec<&'static str>,
    /// Values, one for each name; `None` for an attribute that is not there.
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

thread_local! {
    /// The lists of names that elements have, each once: there are few.
    static NAMES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// Shared list of these names, by which the framework sees that two elements have the same, and compares no more than the values.
fn once(names: Vec<&'static str>) -> &'static [&'static str] {
    NAMES.with_borrow_mut(|all| {
        all.iter().find(|known| ***known == *names).copied().unwrap_or_else(|| {
            let names: &[_] = names.leak();
            all.push(names);
            names
        })
    })
}

/// An element of this kind.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> El {
    El(Box::new(Draft { tag: VTag::new(tag), names: Vec::new(), values: Vec::new(), children: Vec::new() }))
}

/// An element of this kind and class.
#[inline(never)]
pub(crate) fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).with("class", class)
}

/// Words as they stand.
pub(crate) fn words(words: impl Words) -> Html {
    text(words.into_attr())
}

#[inline(never)]
fn text(words: AttrValue) -> Html {
    VText::new(words).into()
}

/// Several elements in a row.
#[inline(never)]
pub(crate) fn row(elements: Vec<Html>) -> Html {
    VList::with_children(elements, None).into()
}

/// Type that can stand as words or as the value of an attribute. Each kind is taken by a call of its own, for the sake of bytes.
pub(crate) trait Words: Sized {
    /// The words as the framework's own type.
    fn into_attr(self) -> AttrValue;

    /// Puts the words on an element, as an attribute.
    fn put(self, element: El, name: &'static str) -> El;

    /// Puts the words in an element.
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
                element.attribute(name, Some(self.into_attr()))
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
    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: Option<AttrValue>) -> Self {
        self.0.names.push(name);
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// Element with an attribute.
    pub(crate) fn with(self, name: &'static str, value: impl Words) -> Self {
        value.put(self, name)
    }

    /// Element with an attribute that is there only if the condition holds.
    pub(crate) fn when(self, holds: bool, name: &'static str, value: &'static str) -> Self {
        self.attribute(name, holds.then_some(AttrValue::Static(value)))
    }

    /// Element with a key, for one of a list that changes.
    #[inline(never)]
    pub(crate) fn keyed(mut self, key: String) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Element whose input shows this value.
    #[inline(never)]
    pub(crate) fn showing(mut self, value: AttrValue) -> Self {
        self.0.tag.set_value(value);
        self
    }

    /// A radio button that is chosen, or not.
    #[inline(never)]
    pub(crate) fn chosen(mut self, chosen: bool) -> Self {
        self.0.tag.set_checked(chosen);
        self
    }

    /// Element whose clicks are heard.
    pub(crate) fn listen(mut self, onclick: Callback<MouseEvent>) -> Self {
        self.0.tag.add_listener(Rc::new(yew::html::onclick::Wrapper::new(onclick)));
        self
    }

    /// Element with words in it.
    pub(crate) fn say(self, words: impl Words) -> Self {
        words.put_in(self)
    }

    /// Element with another element in it.
    pub(crate) fn add(self, element: impl Into<Html>) -> Self {
        self.hold(element.into())
    }

    #[inline(never)]
    fn hold(mut self, element: Html) -> Self {
        self.0.children.push(element);
        self
    }

    /// Element with others in it, which may differ in number from time to time.
    pub(crate) fn all(self, elements: impl Iterator<Item = Html>) -> Self {
        self.hold(row(elements.collect()))
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Self {
        let Draft { mut tag, names, values, children } = *element.0;
        tag.attributes = Attributes::Dynamic { keys: once(names), values: values.into() };
        if let Some(inside) = tag.children_mut() {
            *inside = row(children);
        }
        VNode::VTag(Rc::new(tag))
    }
}
