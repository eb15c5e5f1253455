//! Other figures to try in an example, each under the field that it changes.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::preset::Try;
use yew::prelude::*;

use crate::components::controls::button;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;

/// Fields that the tries of the example stand under, in their order: the first of those shown that a try changes, if any.
pub(crate) fn places(view: &View, shown: &[Field]) -> Vec<Option<Field>> {
    let tries = view.state.figures.preset.tries;
    // Each key is written once, not once for each try.
    let keys: Vec<_> = if tries.is_empty() { Vec::new() } else { shown.iter().map(|field| (*field, field.key())).collect() };
    let place = |attempt: &'static Try| {
        let changed = |key: &str| attempt.figures.iter().any(|(own, _)| own == key);
        keys.iter().find(|(_, key)| changed(key)).map(|(field, _)| *field)
    };
    tries.iter().map(place).collect()
}

/// Buttons for what may be tried in this field; empty where there is nothing.
pub(crate) fn of_field(view: &View, field: Field, places: &[Option<Field>]) -> Html {
    list(view, places, Some(field))
}

/// Buttons for what changes none of the fields that are shown.
pub(crate) fn others(view: &View, places: &[Option<Field>]) -> Html {
    list(view, places, None)
}

fn list(view: &View, places: &[Option<Field>], here: Option<Field>) -> Html {
    let all = view.state.figures.preset.tries.iter().enumerate();
    let here: Vec<_> = all.filter(|(place, _)| places.get(*place) == Some(&here)).collect();
    if here.is_empty() {
        return Html::default();
    }
    let one = |(place, attempt): (usize, &'static Try)| {
        html! { <li key={place} data-try={place.to_string()}>{ button(view.on(Action::ApplySuggestion(attempt)), view.words().try_label(place), true) }</li> }
    };
    html! { <ul class="tries" aria-label={view.text(text::TRY_LABEL)}>{ for here.into_iter().map(one) }</ul> }
}
