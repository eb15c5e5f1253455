//! The few shapes that the page is made of: headings, notes, lists to choose from, tables.
//!
//! Controls say what they are with `data-field` or `data-do`; [`super::controls`] hears them all in one place.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;
use yew::virtual_dom::VText;

use super::View;
use crate::locale::{Key, Lang};
use crate::show;

/// Words as they stand.
pub(super) fn words(words: impl Into<AttrValue>) -> Html {
    VText::new(words.into()).into()
}

/// A section with its heading.
pub(super) fn section(lang: Lang, class: &'static str, title: Key, content: Vec<Html>) -> Html {
    html! { <section {class}><h2>{ lang.text(title) }</h2>{ content }</section> }
}

/// Something to bear in mind, in small type.
pub(super) fn note(text: impl Into<AttrValue>) -> Html {
    html! { <p class="note">{ words(text) }</p> }
}

/// A button and what it does.
pub(super) fn button(does: impl Into<AttrValue>, class: &'static str, label: impl Into<AttrValue>, active: bool) -> Html {
    // A button with nothing to do stays in its place, so that the focus is not lost.
    html! { <button type="button" {class} data-do={does.into()} aria-disabled={(!active).then_some("true")}>{ words(label) }</button> }
}

/// A list to choose from, with its label: `options` are values and their words.
pub(super) fn select(id: &AttrValue, field: AttrValue, label: AttrValue, value: &AttrValue, options: Vec<(AttrValue, AttrValue)>) -> Html {
    let option = |(option, words): (AttrValue, AttrValue)| {
        html! { <option selected={option == *value} value={option.clone()}>{ words }</option> }
    };
    // `data-value`: see `web::settle`.
    html! {
        <>
            <label for={id.clone()}>{ label }</label>
            <select id={id.clone()} data-field={field} data-value={value.clone()} autocomplete="off"
                aria-describedby={help_id(id)}>{ for options.into_iter().map(option) }</select>
        </>
    }
}

/// Choices side by side or below each other, one of which is made.
pub(super) fn radios(class: &'static str, id: &AttrValue, field: &AttrValue, label: AttrValue, current: &str, options: Vec<(&'static str, AttrValue)>) -> Html {
    let option = |(value, words): (&'static str, AttrValue)| {
        html! {
            <label>
                <input type="radio" name={id.clone()} {value} data-field={field.clone()} autocomplete="off" checked={value == current} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset {class} aria-describedby={help_id(id)}>
            <legend>{ label }</legend>
            <div class="choices">{ for options.into_iter().map(option) }</div>
        </fieldset>
    }
}

/// The id of the help of the control with this id.
pub(super) fn help_id(id: &AttrValue) -> AttrValue {
    format!("{id}-help").into()
}

/// The help of the control with this id.
pub(super) fn help(id: &AttrValue, text: impl Into<AttrValue>) -> Html {
    html! { <p class="help" id={help_id(id)}>{ words(text) }</p> }
}

/// A row of a table: its label and one cell a deal.
pub(super) struct Row {
    /// What it is called.
    pub(super) label: Html,
    /// Its look.
    pub(super) class: &'static str,
    /// The line of the money path it shows, for people's scripts.
    pub(super) line: Option<&'static str>,
    /// Its cells.
    pub(super) cells: Vec<Html>,
}

impl Row {
    /// A row of words.
    pub(super) fn of(label: impl Into<AttrValue>, cells: impl Iterator<Item = AttrValue>) -> Self {
        Self { label: words(label), class: "", line: None, cells: cells.map(words).collect() }
    }

    /// The row with another look.
    pub(super) fn looks(self, class: &'static str) -> Self {
        Self { class, ..self }
    }
}

/// A table with a column for each deal. The roles are told, since in a narrow column the style sheet lays rows out anew.
pub(super) fn table(view: &View, caption: Option<AttrValue>, corner: Key, unit: &'static str, rows: Vec<Row>) -> Html {
    let number = |place: usize| (place + 1).to_string();
    let head = |place: usize| {
        html! {
            <th scope="col" role="columnheader" data-deal={number(place)}>{ view.name(place) }{ " " }<span class="unit">{ unit }</span></th>
        }
    };
    let row = |row: Row| {
        let cell = |(place, cell): (usize, Html)| html! { <td role="cell" data-deal={number(place)}>{ cell }</td> };
        html! {
            <tr role="row" class={row.class} data-line={row.line}>
                <th scope="row" role="rowheader">{ row.label }</th>
                { for row.cells.into_iter().enumerate().map(cell) }
            </tr>
        }
    };
    html! {
        <table role="table" class={view.columns()}>
            if let Some(caption) = caption {
                <caption>{ caption }</caption>
            }
            <thead role="rowgroup"><tr role="row">
                <th scope="col" role="columnheader">{ view.text(corner) }</th>{ for view.deals().map(head) }
            </tr></thead>
            <tbody role="rowgroup">{ for rows.into_iter().map(row) }</tbody>
        </table>
    }
}

/// An amount that scripts can read: its value is in pence.
pub(super) fn amount(amount: Money) -> Html {
    html! { <data value={amount.pence().to_string()}>{ show::money(amount) }</data> }
}
