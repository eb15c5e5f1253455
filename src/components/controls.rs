//! Controls: buttons, lists and choices, with their help.

use yew::prelude::*;

use crate::components::el::{el, of, Words};

/// Button with its action. One that cannot act stays in its place, so that the focus is not lost.
pub(crate) fn button(does: impl Words, label: impl Words, active: bool) -> Html {
    el("button").with("type", "button").with("data-do", does).when(!active, "aria-disabled", "true").say(label).into()
}

/// A list to choose from, with its label: `options` are values and their words.
pub(crate) fn select(
    id: &AttrValue,
    field: AttrValue,
    label: AttrValue,
    value: &AttrValue,
    options: Vec<(AttrValue, AttrValue)>,
) -> Html {
    let option = |(option, words): (AttrValue, AttrValue)| -> Html {
        el("option").when(option == *value, "selected", "").with("value", option).say(words).into()
    };
    // `data-value`: see `web::settle`.
    let list = el("select")
        .with("id", id)
        .with("data-field", field)
        .with("data-value", value)
        .with("autocomplete", "off")
        .with("aria-describedby", help_id(id))
        .all(options.into_iter().map(option));
    crate::components::el::row(vec![el("label").with("for", id).say(label).into(), list.into()])
}

/// Choices side by side or below each other, one of which is made.
pub(crate) fn radios(
    id: &AttrValue,
    field: &AttrValue,
    label: AttrValue,
    current: &str,
    options: Vec<(&'static str, AttrValue)>,
) -> Html {
    let option = |(value, words): (&'static str, AttrValue)| -> Html {
        let input = el("input")
            .with("type", "radio")
            .with("name", id)
            .with("data-field", field)
            .with("autocomplete", "off")
            // The option's value stays the same: unlike what is typed, it is not looked up anew each time.
            .with("value", value)
            .chosen(value == current);
        el("label").add(input).add(el("span").say(words)).into()
    };
    of("fieldset", "radios")
        .with("aria-describedby", help_id(id))
        .add(el("legend").say(label))
        .add(of("div", "choices").all(options.into_iter().map(option)))
        .into()
}

/// The id of the help of the control with this id.
pub(crate) fn help_id(id: &AttrValue) -> AttrValue {
    format!("{id}-help").into()
}

/// The help of the control with this id.
pub(crate) fn help(id: &AttrValue, text: impl Words) -> Html {
    of("p", "help").with("id", help_id(id)).say(text).into()
}
