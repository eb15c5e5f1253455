//! Texts that change while the page stands. A browser's translator takes the place of a page's text nodes, and an update of a node
//! that is no longer there reaches nobody: so an element that holds a changing text is keyed by the text, and replaced with it. What
//! no translator may touch, such as an amount, says so instead.

use yew::prelude::*;

use crate::locale::unbroken;

/// Text that changes, in an element of its own.
pub(crate) fn changing(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <span key={&*text}>{ unbroken(text.clone()) }</span> }
}

/// Text that changes within a `<text>` of a drawing.
pub(crate) fn changing_drawn(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <tspan key={&*text}>{ text }</tspan> }
}

/// Blank between two elements that stand in a line, as an element: what is put in before a text node fails once a translator has
/// taken the node's place. Marked as what no translator touches, since it may become a figure when a list gets shorter.
pub(crate) fn space() -> Html {
    html! { <span translate="no">{ " " }</span> }
}

/// Figure that changes, in an element of its own that no translator touches.
pub(crate) fn figure(text: impl Into<AttrValue>) -> Html {
    html! { <span translate="no">{ text.into() }</span> }
}
