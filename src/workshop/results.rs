//! The numbers of everybody in the room: codes are gathered at one side, and what they come to is shown at the other.

pub(crate) mod chart;
pub(crate) mod csv;
pub(crate) mod entry;
pub(crate) mod summary;

use coop_or_gig_engine::choice::{Currency, YesNo};
use coop_or_gig_engine::workshop_code::{find, measures, Measure};
pub(crate) use csv::sheet;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::button;
use crate::components::el::of;
use crate::locale::{text, Lang};
use crate::state::ui_state;
use crate::state::workshop::{Numbers, Report};
use crate::view::View;
use crate::workshop::stage::head;

/// Most codes that a room can gather.
const MOST: usize = 500;
/// The control that says which kind of amounts is shown.
pub(crate) const KIND: &str = "room-kind";

impl Numbers {
    /// True where any codes have been gathered: they are on the page alone.
    pub(crate) fn are_there(&self) -> bool {
        !self.codes.is_empty()
    }

    /// Takes in every code in a text.
    fn add(&mut self, text: &str) {
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
pub(crate) fn add(text: &str) {
    ui_state::change(|store| store.room.numbers.add(text));
}

/// Number of codes as text, empty for none: public/room/numbers.js asks before they are lost.
pub(crate) fn count() -> String {
    ui_state::read(|store| match store.room.numbers.codes.len() {
        0 => String::new(),
        count => count.to_string(),
    })
}

/// Codes entered last that could not be read, one a line, to be put right where they were typed.
pub(crate) fn unread() -> String {
    ui_state::read(|store| {
        let bad = store.room.numbers.report.iter().flat_map(|report| &report.bad);
        bad.map(|misread| misread.text.as_str()).collect::<Vec<_>>().join("\n")
    })
}

/// Presses a button of this part. `which` is a code's place.
pub(crate) fn act(does: &str, which: &str) {
    ui_state::change(|store| {
        let numbers = &mut store.room.numbers;
        match (does, which.parse::<usize>().ok().filter(|place| *place < numbers.codes.len())) {
            ("room-out", Some(place)) => numbers.gone = vec![(place, numbers.codes.remove(place))],
            ("room-clear", _) => numbers.gone = std::mem::take(&mut numbers.codes).into_iter().enumerate().collect(),
            ("room-back", _) => {
                for (place, code) in std::mem::take(&mut numbers.gone) {
                    numbers.codes.insert(place.min(numbers.codes.len()), code);
                }
            }
            ("room-hide", _) => numbers.is_hidden = !numbers.is_hidden,
            _ => {}
        }
        if does != "room-hide" {
            numbers.report = None;
        }
    });
    // The focused button may be gone.
    match does {
        "room-out" | "room-clear" => browser::focus_soon("[data-do=room-back]".to_owned()),
        "room-back" => browser::focus_soon(format!("#{}", entry::BOX)),
        _ => {}
    }
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

/// Shows the kind of amounts that a control's value stands for.
pub(crate) fn choose(word: &str) {
    if let Some((kind, _)) = KINDS.iter().find(|(_, known)| *known == word) {
        ui_state::change(|store| store.room.numbers.kind = Some(*kind));
    }
}

pub(crate) fn numbers(view: &View) -> Html {
    ui_state::read(|store| {
        let numbers = &store.room.numbers;
        let hides = view.attr(if numbers.is_hidden { text::NUMBERS_REVEAL } else { text::NUMBERS_HIDE });
        of("div", "numbers")
            .add(head(view, text::NUMBERS_TITLE, button("room-hide", hides, true)))
            .add(entry::gather(view, numbers))
            .add(summary::outcome(view, numbers))
            .into()
    })
}
