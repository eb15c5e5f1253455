//! A list to choose from.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct SelectProps {
    /// The element's id, for its label.
    pub id: AttrValue,
    /// The field's key in the page.
    pub key_: AttrValue,
    /// The value chosen.
    pub value: AttrValue,
    /// Values and their words.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The id of the help text, if there is one.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Tells the value chosen.
    pub onchange: Callback<AttrValue>,
}

#[component]
pub(super) fn Select(props: &SelectProps) -> Html {
    let node = use_node_ref();
    {
        // Firefox leaves a list alone once the reader has chosen from it, whatever `selected` says.
        let node = node.clone();
        use_effect_with((props.value.clone(), props.options.clone()), move |(value, _)| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        });
    }
    let onchange = props.onchange.reform(|event: Event| {
        event.target().map(|target| target.unchecked_into::<HtmlSelectElement>().value()).unwrap_or_default().into()
    });
    html! {
        <select ref={node} id={props.id.clone()} data-field={props.key_.clone()} autocomplete="off" aria-describedby={props.described_by.clone()} {onchange}>
            for (value, words) in props.options.iter() {
                <option key={value.to_string()} value={value.clone()} selected={*value == props.value}>{ words.clone() }</option>
            }
        </select>
    }
}
