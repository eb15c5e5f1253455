//! Controls: buttons, lists and choices, with their help.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::components::text::changing;

/// Button. One that cannot act, or is called otherwise by now, stays in its place, so that the focus is not lost.
pub(crate) fn button(onclick: Callback<MouseEvent>, label: impl Into<AttrValue>, active: bool) -> Html {
    let onclick = if active { onclick } else { Callback::noop() };
    html! { <button type="button" aria-disabled={(!active).then_some("true")} {onclick}>{ changing(label) }</button> }
}

/// Value of the text field that an event comes from.
pub(crate) fn value_of<E: AsRef<Event>>(event: &E) -> AttrValue {
    event.as_ref().target_dyn_into::<HtmlInputElement>().map_or_else(AttrValue::default, |input| input.value().into())
}

/// Listeners of a text field: each key is heard as it comes; a program that fills in forms may tell of a text only once the text is
/// there, which is another than the one `shown`.
pub(crate) fn typing(on: &Callback<AttrValue>, shown: &AttrValue) -> (Callback<InputEvent>, Callback<Event>) {
    let (typed, filled, shown) = (on.clone(), on.clone(), shown.clone());
    let oninput = Callback::from(move |event: InputEvent| typed.emit(value_of(&event)));
    let onchange = Callback::from(move |event: Event| {
        let value = value_of(&event);
        if value != shown {
            filled.emit(value);
        }
    });
    (oninput, onchange)
}

/// Choice to be made: its name in people's scripts, its label, the value that is chosen, and who hears of another.
pub(crate) struct Choice {
    /// The control's id.
    pub(crate) id: AttrValue,
    /// The control's `data-field`.
    pub(crate) field: AttrValue,
    /// Label of the whole.
    pub(crate) label: AttrValue,
    /// Value that is chosen.
    pub(crate) value: AttrValue,
    /// Values, each with its words.
    pub(crate) options: Vec<(AttrValue, AttrValue)>,
    /// Hears the value that the reader chooses.
    pub(crate) on: Callback<AttrValue>,
}

/// A list to choose from, with its label.
pub(crate) fn select(Choice { id, field, label, value, options, on }: Choice) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(list) = event.target_dyn_into::<HtmlSelectElement>() {
            on.emit(list.value().into());
        }
    });
    let chosen = options.iter().find(|(option, _)| *option == value).map(|(_, words)| changing(words.clone()));
    let option = |(option, words): (AttrValue, AttrValue)| {
        html! { <option key={format!("{option} {words}")} selected={option == value} value={&option}>{ words }</option> }
    };
    // `data-value`: see `browser::settle`. A browser cuts what a closed list has no room for: its words stand in a box, where they wrap,
    // and the list lies over it unseen.
    html! {
        <>
            <label key={&*label} for={&id}>{ label }</label>
            <div class="box list">
                <select id={&id} data-field={field} data-value={&value} autocomplete="off" aria-describedby={help_id(&id)} {onchange}>
                    <>{ for options.into_iter().map(option) }</>
                </select>
                <div aria-hidden="true">{ for chosen }</div>
            </div>
        </>
    }
}

/// Choices side by side or below each other, one of which is made.
pub(crate) fn radios(Choice { id, field, label, value: current, options, on }: Choice) -> Html {
    let option = |(value, words): (AttrValue, AttrValue)| {
        let checked = value == current;
        let onchange = on.reform({
            let value = value.clone();
            move |_: Event| value.clone()
        });
        // The option's value stays the same: unlike what is typed, it is not looked up anew each time.
        html! {
            <label>
                <input type="radio" name={&id} data-field={&field} autocomplete="off" {value} {checked} {onchange} />
                <span key={&*words}>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="radios" aria-describedby={help_id(&id)}>
            <legend key={&*label}>{ label }</legend>
            <div class="choices">{ for options.into_iter().map(option) }</div>
        </fieldset>
    }
}

/// The id of the help of the control with this id.
pub(crate) fn help_id(id: &AttrValue) -> AttrValue {
    format!("{id}-help").into()
}

/// The help of the control with this id.
pub(crate) fn help(id: &AttrValue, text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    html! { <p key={&*text} class="help" id={help_id(id)}>{ text }</p> }
}
