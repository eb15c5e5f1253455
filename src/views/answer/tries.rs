//! Other figures to try in an example, each under the field that it changes.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::preset::Try;
use yew::prelude::*;

use crate::components::controls::button;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;

/// Buttons for what may be tried in this field, one of those that are `shown`; empty where there is nothing.
pub(crate) fn of_field(view: &View, field: Field, shown: &[Field]) -> Html {
    list(view, |attempt| place(attempt, shown) == Some(field))
}

/// Buttons for what changes none of the fields that are shown.
pub(crate) fn others(view: &View, shown: &[Field]) -> Html {
    list(view, |attempt| place(attempt, shown).is_none())
}

/// Field that a try stands under: the first of those shown that it changes.
fn place(attempt: &'static Try, shown: &[Field]) -> Option<Field> {
    shown.iter().copied().find(|field| attempt.figures.iter().any(|(key, _)| key == field.key()))
}

fn list(view: &View, is_here: impl Fn(&'static Try) -> bool) -> Html {
    let all = view.state.figures.preset.tries.iter().enumerate();
    let here: Vec<_> = all.filter(|(_, attempt)| is_here(attempt)).collect();
    if here.is_empty() {
        return Html::default();
    }
    let one = |(place, attempt): (usize, &'static Try)| {
        html! { <li key={place} data-try={place.to_string()}>{ button(view.on(Action::ApplySuggestion(attempt)), view.words().try_label(place), true) }</li> }
    };
    html! { <ul class="tries" aria-label={view.text(text::TRY_LABEL)}>{ for here.into_iter().map(one) }</ul> }
}
