//! The numbers of everybody in the room: codes are gathered at one side, and what they come to is shown at the other.

pub(crate) mod chart;
pub(crate) mod csv;
pub(crate) mod entry;
pub(crate) mod summary;

use std::mem;

use coop_or_gig_engine::choice::{Currency, YesNo};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{find, measures, Measure};
pub(crate) use csv::sheet;
use yew::prelude::*;

use crate::{browser, format};
use crate::locale::{text, Lang};
use crate::state::workshop::{Numbers, Report};
use crate::view::View;
use crate::workshop::stage::{button, head};

/// Most codes that a room can gather.
const MOST: usize = 500;
/// The control that says which kind of amounts is shown.
const KIND: &str = "room-kind";

impl Numbers {
    /// Takes in every code in a text.
    pub fn add(&mut self, text: &str) {
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

    /// The kind of amounts shown.
    fn measure(&self) -> Measure {
        let kinds = measures(&self.codes);
        let chosen = self.kind.filter(|kind| kinds.iter().any(|(other, _)| other == kind));
        chosen.or_else(|| kinds.first().map(|(kind, _)| *kind)).unwrap_or_default()
    }
}

/// Takes in what public/room/numbers.js brings.
pub(crate) fn add(view: &View, text: &str) {
    let text = text.to_owned();
    view.update(move |ui| ui.room_mut().numbers.add(&text));
}

/// Number of codes as text, empty for none: public/room/numbers.js asks before they are lost.
pub(crate) fn count(view: &View) -> String {
    match view.ui.room.numbers.codes.len() {
        0 => String::new(),
        count => count.to_string(),
    }
}

/// Codes entered last that could not be read, one a line, to be put right where they were typed.
pub(crate) fn unread(view: &View) -> String {
    let bad = view.ui.room.numbers.report.iter().flat_map(|report| &report.bad);
    bad.map(|misread| misread.text.as_str()).collect::<Vec<_>>().join("\n")
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
    let take_out = move |numbers: &mut Numbers| numbers.gone = vec![(place, numbers.codes.remove(place))];
    does(view, take_out, way_back(view))
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
    does(view, bring_back, format!("#{}", entry::BOX))
}

/// Callback that hides what the codes come to, or shows it.
fn hides(view: &View) -> Callback<MouseEvent> {
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

/// The codes at one side, what they come to at the other.
pub(crate) fn numbers(view: &View) -> Html {
    let numbers = &view.ui.room.numbers;
    let label = view.text(if numbers.is_hidden { text::NUMBERS_REVEAL } else { text::NUMBERS_HIDE });
    html! {
        <div class="numbers">
            { head(view, text::NUMBERS_TITLE, button(hides(view), label)) }
            { entry::gather(view, numbers) }
            { summary::outcome(view, numbers) }
        </div>
    }
}
