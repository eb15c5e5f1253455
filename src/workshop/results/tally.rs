//! Tally of the room: for how many people each side is ahead, by the codes and by a show of hands.

use coop_or_gig_engine::workshop_code::{Promised, Wins};
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::workshop::Hands;
use crate::view::View;
use crate::workshop::hands::{bar, counter, longest, OnHands};

/// Sides of the comparison, each with its class and its label when it is ahead.
pub(crate) const SIDES: [(&str, Key); 3] =
    [("platform", text::NUMBERS_PLATFORM), ("same", text::NUMBERS_SAME), ("coop", text::NUMBERS_COOP)];

/// Labels of the [`SIDES`]: a lead that rests on pay which must be earned first says so.
pub(crate) fn labels(promised: Promised) -> [Key; 3] {
    let [platform, same, coop] = SIDES.map(|(_, label)| label);
    [
        if promised.platform { text::NUMBERS_PLATFORM_IF } else { platform },
        same,
        if promised.coop { text::NUMBERS_COOP_IF } else { coop },
    ]
}

/// Number of people on each of the [`SIDES`].
pub(crate) fn wins(wins: Wins) -> [usize; 3] {
    [wins.platform, wins.same, wins.coop]
}

/// Each side with a bar of its codes, and a bar and a counter of its hands, all on one scale; empty where there are neither.
pub(crate) fn tally(view: &View, hands: Option<Hands>, codes: Option<(Wins, Promised)>) -> Html {
    if hands.is_none() && codes.is_none() {
        return Html::default();
    }
    let labels = labels(codes.map(|(_, promised)| promised).unwrap_or_default());
    let (codes, counts) = (codes.map(|(of, _)| wins(of)), hands.unwrap_or_default().0.map(usize::from));
    let most = longest(codes.unwrap_or_default().into_iter().chain(counts));
    let on: OnHands = view.updates(|ui, (place, count): (usize, u16)| {
        ui.room_mut().numbers.hands.get_or_insert_default().0[place] = count;
    });
    let of_codes = |class: &'static str, n: usize| {
        html! { <td class="codes">{ bar(view, class, n, most) }<b translate="no">{ n }</b></td> }
    };
    let of_hands = |hands: Hands, place: usize, label: Key| {
        html! { <td class="hands">{ bar(view, "hands", counts[place], most) }{ counter(view, hands, place, view.text(label), &on) }</td> }
    };
    let row = |(place, ((class, _), label)): (usize, ((&'static str, Key), Key))| {
        html! {
            <tr {class}>
                <th scope="row">{ changing(view.text(label)) }</th>
                { for codes.map(|codes| of_codes(class, codes[place])) }
                { for hands.map(|hands| of_hands(hands, place, label)) }
            </tr>
        }
    };
    let head = |label: Key| html! { <th scope="col">{ changing(view.text(label)) }</th> };
    let caption = view.text(text::NUMBERS_TALLY);
    html! {
        <table class="wins">
            <caption key={caption} class="unseen">{ caption }</caption>
            <thead>
                <tr>
                    { head(text::NUMBERS_SIDE) }
                    { for codes.map(|_| head(text::NUMBERS_OF_CODES)) }
                    { for hands.map(|_| head(text::NUMBERS_OF_HANDS)) }
                </tr>
            </thead>
            <tbody>{ for SIDES.into_iter().zip(labels).enumerate().map(row) }</tbody>
        </table>
    }
}
