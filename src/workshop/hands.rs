//! Show of hands: a count that is set with + and −, by buttons or keys, or typed.

use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::browser::keyboard;
use crate::components::chart::bar;
use crate::components::controls::value_of;
use crate::locale::text;
use crate::state::workshop::Hands;
use crate::view::View;

/// Most hands that are counted for one answer.
const MOST: u16 = 999;
/// Number of hands that the longest bar stands for at least, so that the first is not as long as the screen.
const LEAST_LONG: usize = 10;

/// Hears the new number of hands for the answer at a place.
pub(crate) type OnHands = Callback<(usize, u16)>;

/// Number of hands or people that the longest of some bars stands for.
pub(crate) fn longest(counts: impl IntoIterator<Item = usize>) -> usize {
    counts.into_iter().max().unwrap_or(0).max(LEAST_LONG)
}

/// Bar of a count, on the scale of the longest.
pub(crate) fn bar(view: &View, class: &'static str, count: usize, longest: usize) -> Html {
    let [count, longest] = [count, longest].map(|count| i64::try_from(count).unwrap_or(0));
    bar::canvas("bar", "22", bar::stretch(view.lang, class, &AttrValue::Static("0%"), &bar::length(count, longest)))
}

/// Counter of the hands for one answer, which is named `what`.
pub(crate) fn counter(view: &View, Hands(hands): Hands, place: usize, what: &str, on: &OnHands) -> Html {
    let now = hands[place];
    let set = |hands: u16| {
        let on = on.clone();
        Callback::from(move |_: MouseEvent| on.emit((place, hands.min(MOST))))
    };
    let (fewer, more) = (now.saturating_sub(1), now.saturating_add(1).min(MOST));
    let typed = on.reform(move |event: InputEvent| (place, value_of(&event).trim().parse().unwrap_or(0).min(MOST)));
    let onkeydown = {
        let on = on.clone();
        Callback::from(move |event: KeyboardEvent| {
            let hands = match &*keyboard::key(&event) {
                "Plus" => more,
                "-" => fewer,
                _ => return,
            };
            event.prevent_default();
            on.emit((place, hands));
        })
    };
    let lang = view.lang;
    let [less, plus, count] =
        [text::hands_fewer, text::hands_more, text::hands_of].map(|label| label(lang, what.to_owned()).text());
    html! {
        <span class="counter" {onkeydown}>
            <button type="button" aria-label={less} onclick={set(fewer)}>{ "−" }</button>
            <input type="number" inputmode="numeric" min="0" max={MOST.to_string()} aria-label={count} autocomplete="off"
                value={now.to_string()} oninput={typed} />
            <button type="button" aria-label={plus} onclick={set(more)}>{ "+" }</button>
        </span>
    }
}
