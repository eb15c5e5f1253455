//! Groups of fields that unfold.

use web_sys::Element;
use yew::prelude::*;

use crate::components::text::{changing, space};
use crate::state::Action;
use crate::view::View;

/// Fields shown on demand: none while they are folded away, so that there is less to keep in step, and none before the app is up
/// and the fields' texts are there.
pub(crate) fn details(view: &View, group: &str, title: AttrValue, content: impl FnOnce() -> Html) -> Html {
    details_of(view, group, title, None, content)
}

/// Fields shown on demand, with what they come to now beside their title.
pub(crate) fn details_of(
    view: &View,
    group: &str,
    title: AttrValue,
    now: Option<AttrValue>,
    content: impl FnOnce() -> Html,
) -> Html {
    let is_open = view.state.is_open(group);
    let content = if view.has_later() && is_open { content() } else { Html::default() };
    let now = now.map(|now| html! { <>{ space() }<span key={&*now} class="now">{ now }</span></> });
    html! {
        <details open={is_open} ontoggle={toggles(view, group)} data-group={group.to_owned()}>
            <summary>{ changing(title) }{ for now }</summary>
            <div>{ content }</div>
        </details>
    }
}

/// Callback that notes whether the group with this name stands open, whoever opens or closes it.
pub(crate) fn toggles(view: &View, group: &str) -> Callback<Event> {
    let group = group.to_owned();
    view.dispatch.reform(move |event: Event| {
        let is_open = event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open"));
        Action::Toggle(group.clone(), is_open)
    })
}
