//! Guesses of the room: hands for more, about the same and less, before the other deal's answer is shown.

use coop_or_gig_engine::compare::Verdict;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::view::View;
use crate::workshop::hands::{bar, counter, longest, OnHands};

/// The answers that hands go up for: the other deal leaves more, about the same, less.
const ANSWERS: [Key; 3] = [text::GUESS_MORE, text::NUMBERS_SAME, text::GUESS_LESS];

/// The hands of each answer as bars, to be counted.
pub(crate) fn guesses(view: &View) -> Html {
    let hands = view.ui.room.presented.guesses;
    let on: OnHands = view.updates(|ui, (place, count): (usize, u16)| ui.room_mut().presented.guesses.0[place] = count);
    let most = longest(hands.0.map(usize::from));
    let answer = |(place, label): (usize, Key)| {
        html! {
            <li>
                <span class="who">{ changing(view.text(label)) }</span>
                { bar(view, "hands", usize::from(hands.0[place]), most) }
                { counter(view, hands, place, view.text(label), &on) }
            </li>
        }
    };
    html! { <ul class="guesses">{ for ANSWERS.into_iter().enumerate().map(answer) }</ul> }
}

/// Number of hands for the answer that turned out right, and of all hands. `None` where none were counted.
pub(crate) fn right(view: &View) -> Option<(usize, usize)> {
    let hands = view.ui.room.presented.guesses.0.map(usize::from);
    let answer = match view.comparison.verdict {
        Verdict::To => 0,
        Verdict::Same => 1,
        Verdict::From => 2,
    };
    let all = hands.iter().sum();
    (all > 0).then_some((hands[answer], all))
}
