//! The few shapes that the page is made of: sections, notes, controls, tables.
//!
//! Controls say what they are with `data-field` or `data-do`; [`super::controls`] hears them all in one place.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use super::el::{el, of, words, Words};
use super::View;
use crate::locale::{Key, Lang};
use crate::show;

/// A section with its heading.
pub(super) fn section(lang: Lang, class: &'static str, title: Key, content: Vec<Html>) -> Html {
    of("section", class).add(el("h2").say(lang.text(title))).all(content.into_iter()).into()
}

/// Something to bear in mind, in small type.
pub(super) fn note(text: impl Words) -> Html {
    of("p", "note").say(text).into()
}

/// A button and what it does. One with nothing to do stays in its place, so that the focus is not lost.
pub(super) fn button(does: impl Words, label: impl Words, active: bool) -> Html {
    el("button").with("type", "button").with("data-do", does).when(!active, "aria-disabled", "true").say(label).into()
}

/// A list to choose from, with its label: `options` are values and their words.
pub(super) fn select(
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
    super::el::row(vec![el("label").with("for", id).say(label).into(), list.into()])
}

/// Choices side by side or below each other, one of which is made.
pub(super) fn radios(
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
            // It stays as it is: unlike what is typed, it is not looked up anew each time.
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
pub(super) fn help_id(id: &AttrValue) -> AttrValue {
    format!("{id}-help").into()
}

/// The help of the control with this id.
pub(super) fn help(id: &AttrValue, text: impl Words) -> Html {
    of("p", "help").with("id", help_id(id)).say(text).into()
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
    pub(super) fn of(label: impl Words, cells: impl Iterator<Item = AttrValue>) -> Self {
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
    let head = |scope: &'static str, role: &'static str| el("th").with("scope", scope).with("role", role);
    let column = |place: usize| -> Html {
        head("col", "columnheader")
            .with("data-deal", number(place))
            .say(view.name(place))
            .say(" ")
            .add(of("span", "unit").say(unit))
            .into()
    };
    let row = |row: Row| -> Html {
        let cell = |(place, cell): (usize, Html)| -> Html {
            el("td").with("role", "cell").with("data-deal", number(place)).add(cell).into()
        };
        of("tr", row.class)
            .with("role", "row")
            .when(row.line.is_some(), "data-line", row.line.unwrap_or_default())
            .add(head("row", "rowheader").add(row.label))
            .all(row.cells.into_iter().enumerate().map(cell))
            .into()
    };
    let heads = el("tr").with("role", "row").add(head("col", "columnheader").say(view.text(corner))).all(view.deals().map(column));
    of("table", view.columns())
        .with("role", "table")
        .add(caption.map_or_else(Html::default, |caption| el("caption").say(caption).into()))
        .add(el("thead").with("role", "rowgroup").add(heads))
        .add(el("tbody").with("role", "rowgroup").all(rows.into_iter().map(row)))
        .into()
}

/// A table of words: its heads, then rows of a label and cells.
pub(super) fn plain_table(caption: &AttrValue, heads: Vec<AttrValue>, rows: Vec<(String, Vec<String>)>) -> Html {
    let head = |head: AttrValue| -> Html { el("th").with("scope", "col").say(head).into() };
    let cell = |cell: String| -> Html { el("td").say(cell).into() };
    let row = |(label, cells): (String, Vec<String>)| -> Html {
        el("tr").add(el("th").with("scope", "row").say(label)).all(cells.into_iter().map(cell)).into()
    };
    // Wider than a phone: it scrolls in its own box, which the keyboard can reach.
    of("div", "scroll")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", caption)
        .add(
            of("table", "plain")
                .add(el("caption").say(caption))
                .add(el("thead").add(el("tr").all(heads.into_iter().map(head))))
                .add(el("tbody").all(rows.into_iter().map(row))),
        )
        .into()
}

/// An amount that scripts can read: its value is in pence.
pub(super) fn amount(amount: Money) -> Html {
    el("data").with("value", amount.pence().to_string()).say(show::money(amount)).into()
}
