//! Labels of rows that explain themselves.

use yew::prelude::*;

use crate::components::text::changing;
use crate::view::View;

/// Label of the row with this key, as a button that explains it once that can be done.
pub(crate) fn why(view: &View, row: &'static str, label: AttrValue) -> Html {
    match view.later() {
        None => changing(label),
        Some(later) => {
            html! { <button key={&*label} class="why" type="button" onclick={(later.explains)(view, row)}>{ label }</button> }
        }
    }
}

/// Amounts of a part under each deal, in one line: they stand beside its title where it is folded away.
pub(crate) fn in_a_line(view: &View, told: impl Fn(usize) -> AttrValue) -> AttrValue {
    let one = |place: usize| format!("{} {}", view.short_name(place), told(place));
    view.deals().map(one).collect::<Vec<_>>().join(" · ").into()
}
