//! Tables of words.

use yew::prelude::*;

use crate::components::text::changing;

/// A table of words: its heads, then rows of a label and cells.
pub(crate) fn plain_table(caption: &AttrValue, heads: Vec<AttrValue>, rows: Vec<(String, Vec<String>)>) -> Html {
    table_of(caption, heads, rows.into_iter().map(|(label, cells)| (changing(label), cells)).collect())
}

/// A table of words whose labels are more than words.
pub(crate) fn table_of(caption: &AttrValue, heads: Vec<AttrValue>, rows: Vec<(Html, Vec<String>)>) -> Html {
    let head = |head: AttrValue| html! { <th scope="col">{ changing(head) }</th> };
    let cell = |cell: String| html! { <td>{ changing(cell) }</td> };
    let row = |(label, cells): (Html, Vec<String>)| {
        html! { <tr><th scope="row">{ label }</th><>{ for cells.into_iter().map(cell) }</></tr> }
    };
    // A table wider than a phone scrolls in its own box, which the keyboard can reach.
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption}>
            <table class="plain">
                <caption key={&**caption}>{ caption }</caption>
                <thead><tr>{ for heads.into_iter().map(head) }</tr></thead>
                <tbody>{ for rows.into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
