//! The numbers of everybody in the room: codes are gathered at one side, and what they come to is shown at the other.

mod chart;
mod csv;
pub(crate) mod entry;
pub(crate) mod numbers;
pub(crate) mod rehearsal;
mod scanner;
pub(crate) mod summary;
mod tally;

use std::mem;

use coop_or_gig_engine::choice::{Currency, YesNo};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{find, measures, Measure, FEWEST};
use yew::prelude::*;

use crate::locale::{text, Lang};
use crate::state::workshop::{Numbers, Report};
use crate::view::View;
use crate::{browser, format};

/// The id of the box for codes.
pub(crate) const BOX: &str = "room-codes";
/// Most codes that a room can gather.
const MOST: usize = 500;
/// The control that says which kind of amounts is shown.
const KIND: &str = "room-kind";

impl Numbers {
    /// Takes in every code in a text. The codes of a rehearsal go then: what is made up never stands beside what is not.
    pub fn add(&mut self, text: &str) {
        if self.is_rehearsal {
            *self = Self::default();
        }
        let mut report = Report::default();
        for found in find(text) {
            match found {
                Ok(code) if self.codes.contains(&code) => report.known.push(code),
                Ok(_) if self.codes.len() >= MOST => report.is_full = true,
                Ok(code) => {
                    self.codes.push(code);
                    report.added += 1;
                }
                Err(misread) => report.bad.push(misread),
            }
        }
        self.report = Some(report);
        self.gone.clear();
    }

    /// True where the place to enter codes is folded to a strip: once what they come to is shown, unless the reader wants it otherwise.
    pub(crate) fn is_folded(&self) -> bool {
        self.is_folded.unwrap_or(self.codes.len() >= FEWEST)
    }

    /// Shows what is hidden to be guessed. True where anything was.
    pub(crate) fn reveals(&mut self) -> bool {
        mem::take(&mut self.is_hidden)
    }

    /// Takes a code out. Two clicks may come before the page is shown anew: at the second, no code may be in this place.
    fn takes_out(&mut self, place: usize) {
        if place < self.codes.len() {
            self.gone = vec![(place, self.codes.remove(place))];
        }
    }

    /// Begins to count hands, or puts the count away, which comes back as it was: the button may be pressed twice by one who meant once.
    fn counts_hands(&mut self) {
        self.hands = match self.hands {
            Some(hands) => {
                self.put_away = hands;
                None
            }
            None => Some(mem::take(&mut self.put_away)),
        };
    }

    /// The kind of amounts shown.
    pub(crate) fn measure(&self) -> Measure {
        let kinds = measures(&self.codes);
        let chosen = self.kind.filter(|kind| kinds.iter().any(|(other, _)| other == kind));
        chosen.or_else(|| kinds.first().map(|(kind, _)| *kind)).unwrap_or_default()
    }
}

/// Takes in every code in a text.
pub(crate) fn add(view: &View, text: &str) {
    let text = text.to_owned();
    view.update(move |ui| ui.room_mut().numbers.add(&text));
}

/// Parts of a text that are no codes, one a line, to be put right where they were typed.
pub(crate) fn unread(text: &str) -> String {
    let bad: Vec<_> = find(text).into_iter().filter_map(Result::err).map(|misread| misread.text).collect();
    bad.join("\n")
}

/// Has the browser ask before codes are lost, which are on the page alone.
#[hook]
pub(crate) fn use_guard(has_codes: bool) {
    use_effect_with(has_codes, |has_codes| {
        let guard = has_codes.then(|| browser::on_window("beforeunload", Event::prevent_default));
        move || drop(guard)
    });
}

/// Callback that does something to the room's numbers and puts the focus where the reader looks next: the focused button may be
/// gone. `to` is a selector.
fn does(view: &View, does: impl Fn(&mut Numbers) + Clone + 'static, to: String) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let does = does.clone();
        view.update(move |ui| {
            let numbers = &mut ui.room_mut().numbers;
            does(numbers);
            numbers.report = None;
        });
        browser::focus_soon(to.clone());
    })
}

/// Selector of the button that brings back what was taken out last.
fn way_back(view: &View) -> String {
    format!("#{} button", view.id("room-back"))
}

/// Callback that takes the code at this place out.
fn takes_out(view: &View, place: usize) -> Callback<MouseEvent> {
    does(view, move |numbers| numbers.takes_out(place), way_back(view))
}

/// Callback that takes all codes out.
fn takes_all_out(view: &View) -> Callback<MouseEvent> {
    let take_out = |numbers: &mut Numbers| numbers.gone = mem::take(&mut numbers.codes).into_iter().enumerate().collect();
    does(view, take_out, way_back(view))
}

/// Callback that brings back what was taken out last.
fn brings_back(view: &View) -> Callback<MouseEvent> {
    let bring_back = |numbers: &mut Numbers| {
        for (place, code) in mem::take(&mut numbers.gone) {
            numbers.codes.insert(place.min(numbers.codes.len()), code);
        }
    };
    does(view, bring_back, format!("#{BOX}"))
}

/// Callback that hides what the codes come to, or shows it.
pub(crate) fn hides(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        view.update(|ui| {
            let numbers = &mut ui.room_mut().numbers;
            numbers.is_hidden = !numbers.is_hidden;
        });
    })
}

/// Whole pounds or dollars of the codes' own currency, whatever this page's example is in.
pub(crate) fn pounds(view: &View, amount: Money) -> String {
    format::pounds(view.ui.room.numbers.measure().currency, amount)
}

/// Callback that begins to count hands, or puts the count away.
pub(crate) fn counts_hands(view: &View) -> Callback<MouseEvent> {
    view.updates(|ui, _: MouseEvent| ui.room_mut().numbers.counts_hands())
}

/// Kinds of amounts, each with its word.
const KINDS: [(Measure, &str); 4] = [
    (Measure { currency: Currency::Pounds, before_tax: YesNo::No }, "gbp"),
    (Measure { currency: Currency::Pounds, before_tax: YesNo::Yes }, "gbp-before"),
    (Measure { currency: Currency::Dollars, before_tax: YesNo::No }, "usd"),
    (Measure { currency: Currency::Dollars, before_tax: YesNo::Yes }, "usd-before"),
];

/// Label of a kind of amounts.
pub(crate) fn kind(lang: Lang, measure: Measure) -> AttrValue {
    lang.attr(match (measure.currency, measure.before_tax) {
        (Currency::Pounds, YesNo::No) => text::KIND_POUNDS,
        (Currency::Pounds, YesNo::Yes) => text::KIND_POUNDS_BEFORE,
        (Currency::Dollars, YesNo::No) => text::KIND_DOLLARS,
        (Currency::Dollars, YesNo::Yes) => text::KIND_DOLLARS_BEFORE,
    })
}

/// Callback that shows the kind of amounts with this word.
fn chooses(view: &View) -> Callback<AttrValue> {
    let view = view.clone();
    Callback::from(move |word: AttrValue| {
        if let Some((kind, _)) = KINDS.iter().find(|(_, known)| *known == word) {
            view.update(|ui| ui.room_mut().numbers.kind = Some(*kind));
        }
    })
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::preset::PRESETS;
    use coop_or_gig_engine::workshop_code::{rehearsal, Code};

    use super::*;
    use crate::state::workshop::Hands;

    #[test]
    fn hands_that_are_put_away_come_back_as_they_were() {
        let mut numbers = Numbers::default();
        numbers.counts_hands();
        assert_eq!(numbers.hands, Some(Hands::default()));
        numbers.hands = Some(Hands([4, 0, 17]));
        numbers.counts_hands();
        assert_eq!(numbers.hands, None);
        numbers.counts_hands();
        assert_eq!(numbers.hands, Some(Hands([4, 0, 17])));
    }

    #[test]
    fn a_code_that_is_gone_is_not_taken_out_again() {
        let mut numbers = Numbers { codes: rehearsal(&PRESETS[0])[..2].to_vec(), ..Numbers::default() };
        let last = numbers.codes[1];
        numbers.takes_out(1);
        numbers.takes_out(1);
        assert_eq!((numbers.codes.len(), numbers.gone), (1, vec![(1, last)]));
    }

    #[test]
    fn what_is_to_be_guessed_is_shown_once() {
        let mut numbers = Numbers { is_hidden: true, ..Numbers::default() };
        assert!(numbers.reveals() && !numbers.is_hidden && !numbers.reveals());
    }

    #[test]
    fn what_is_made_up_never_stands_beside_what_is_not() {
        let made_up = rehearsal(&PRESETS[0]);
        let mut numbers =
            Numbers { codes: made_up[1..].to_vec(), is_rehearsal: true, hands: Some(Hands([1, 2, 3])), ..Numbers::default() };
        numbers.add(&made_up[0].text());
        assert_eq!(numbers.codes.iter().map(Code::text).collect::<Vec<_>>(), [made_up[0].text()]);
        assert!(!numbers.is_rehearsal && numbers.hands.is_none());
    }

    #[test]
    fn the_place_to_enter_codes_folds_with_the_third() {
        let folded = |n: usize, chosen: Option<bool>| {
            Numbers { codes: rehearsal(&PRESETS[0])[..n].to_vec(), is_folded: chosen, ..Numbers::default() }.is_folded()
        };
        assert_eq!([0, 2, 3, 20].map(|n| folded(n, None)), [false, false, true, true]);
        assert_eq!([0, 20].map(|n| folded(n, Some(n == 0))), [true, false]);
    }
}
