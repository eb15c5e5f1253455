//! The way in which the week is entered: from pay statements, by the job, by the hour.

use coop_or_gig_engine::entry::Way;
use coop_or_gig_engine::field::{Field, Shared};
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::field::{help_of, label};

/// Choice of the way. In the first part of the page, so that no field moves when the rest of the form arrives.
pub(crate) fn entry_way(view: &View) -> Html {
    let id = view.id("way");
    let named = Field::Shared(Shared::Entry);
    let known = view.clone();
    let words = |way: Way| match way {
        Way::Statement => text::WAY_STATEMENT,
        Way::Job => text::WAY_JOB,
        Way::Hour => text::WAY_HOUR,
    };
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static("way"),
        label: label(view.lang, named),
        value: AttrValue::Static(Way::of(view.scenario()).word()),
        options: Way::ALL.map(|way| (AttrValue::Static(way.word()), view.attr(words(way)))).to_vec(),
        on: Callback::from(move |word: AttrValue| {
            if let Some(action) = Action::from_control("way", &word) {
                known.dispatch.emit(match known.later() {
                    Some(later) => (later.enters)(&known, action),
                    None => action,
                });
            }
        }),
    };
    html! { <div class="field">{ select(choice) }{ help(&id, help_of(view, named)) }</div> }
}
