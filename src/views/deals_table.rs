//! Tables with a column for each deal.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::components::text::{changing, space};
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
    pub(crate) fn new(label: impl Into<AttrValue>, cells: impl Iterator<Item = AttrValue>) -> Self {
        Self { label: changing(label), class: "", line: None, cells: cells.map(changing).collect() }
    }

    /// The row with another look.
    pub(crate) fn looks(self, class: &'static str) -> Self {
        Self { class, ..self }
    }
}

/// A table with a column for each deal. The roles are told, since in a narrow column the style sheet lays rows out anew.
pub(crate) fn table(view: &View, caption: Option<AttrValue>, corner: Key, unit: &'static str, rows: Vec<Row>) -> Html {
    let number = |place: usize| (place + 1).to_string();
    let column = |place: usize| {
        let (long, short) = (view.name(place), view.short_name(place));
        // In a narrow column the short names stand alone.
        let name = if long == short {
            changing(long)
        } else {
            html! { <><span class="long" key={&*long}>{ long }</span><span class="short" key={&*short}>{ short }</span></> }
        };
        html! {
            <th scope="col" role="columnheader" data-deal={number(place)}>
                { name }{ space() }<span class="unit" key={unit}>{ unit }</span>
            </th>
        }
    };
    let row = |Row { label, class, line, cells }: Row| {
        let cell = |(place, cell): (usize, Html)| html! { <td role="cell" data-deal={number(place)}>{ cell }</td> };
        html! {
            <tr {class} role="row" data-line={line}>
                <th scope="row" role="rowheader">{ label }</th>
                <>{ for cells.into_iter().enumerate().map(cell) }</>
            </tr>
        }
    };
    html! {
        <table class={view.columns()} role="table">
            { for caption.map(|caption| html! { <caption key={&*caption}>{ caption }</caption> }) }
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{ view.text(corner) }</th>
                    <>{ for view.deals().map(column) }</>
                </tr>
            </thead>
            <tbody role="rowgroup">{ for rows.into_iter().map(row) }</tbody>
        </table>
    }
}

/// An amount that scripts can read: its value is in pence.
pub(crate) fn amount(view: &View, amount: Money) -> Html {
    html! { <data value={amount.pence().to_string()} translate="no">{ format::money(view.currency(), amount) }</data> }
}
