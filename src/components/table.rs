//! Tables with a column for each deal, and tables of words.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::el::{el, of, words, Words};
use crate::format;
use crate::locale::Key;
use crate::view::View;

/// A row of a table: its label and one cell a deal.
pub(crate) struct Row {
    /// The row's heading.
    pub(crate) label: Html,
    /// The row's class for the style sheet.
    pub(crate) class: &'static str,
    /// Line of the money path that the row shows, for people's scripts. `None` where it shows none.
    pub(crate) line: Option<&'static str>,
    /// The row's cells, one for each column.
    pub(crate) cells: Vec<Html>,
}

impl Row {
    /// A row of words.
    pub(crate) fn of(label: impl Words, cells: impl Iterator<Item = AttrValue>) -> Self {
        Self { label: words(label), class: "", line: None, cells: cells.map(words).collect() }
    }

    /// The row with another look.
    pub(crate) fn looks(self, class: &'static str) -> Self {
        Self { class, ..self }
    }
}

/// A table with a column for each deal. The roles are told, since in a narrow column the style sheet lays rows out anew.
pub(crate) fn table(view: &View, caption: Option<AttrValue>, corner: Key, unit: &'static str, rows: Vec<Row>) -> Html {
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
pub(crate) fn plain_table(caption: &AttrValue, heads: Vec<AttrValue>, rows: Vec<(String, Vec<String>)>) -> Html {
    let head = |head: AttrValue| -> Html { el("th").with("scope", "col").say(head).into() };
    let cell = |cell: String| -> Html { el("td").say(cell).into() };
    let row = |(label, cells): (String, Vec<String>)| -> Html {
        el("tr").add(el("th").with("scope", "row").say(label)).all(cells.into_iter().map(cell)).into()
    };
    // A table wider than a phone scrolls in its own box, which the keyboard can reach.
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
pub(crate) fn amount(amount: Money) -> Html {
    el("data").with("value", amount.pence().to_string()).say(format::money(amount)).into()
}
