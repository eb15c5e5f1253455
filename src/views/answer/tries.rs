//! What to try in an example: other figures, each under the field that it changes.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::preset::Try;
use yew::prelude::*;

use crate::components::controls::button;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;

/// Buttons for what may be tried in this field; empty where there is nothing.
pub(crate) fn of_field(view: &View, field: Field) -> Html {
    let key = field.key();
    list(view, |of| of == key)
}

/// Buttons for what may be tried in a field that is none of these.
pub(crate) fn others(view: &View, shown: &[Field]) -> Html {
    list(view, |of| shown.iter().all(|field| field.key() != of))
}

/// Key of the field that a try is told by: the first of those that it changes.
fn key(attempt: &'static Try) -> &'static str {
    attempt.figures.iter().next().map_or("", |(key, _)| key)
}

fn list(view: &View, is_here: impl Fn(&str) -> bool) -> Html {
    let all = view.state.figures.preset.tries.iter().enumerate();
    let here: Vec<_> = all.filter(|(_, attempt)| is_here(key(attempt))).collect();
    if here.is_empty() {
        return Html::default();
    }
    let one = |(place, attempt): (usize, &'static Try)| {
        html! { <li key={place} data-try={place.to_string()}>{ button(view.on(Action::ApplySuggestion(attempt)), view.words().try_label(place), true) }</li> }
    };
    html! { <ul class="tries" aria-label={view.text(text::TRY_LABEL)}>{ for here.into_iter().map(one) }</ul> }
}
