//! The numbers of everybody in the room: codes are gathered at one side, and what they come to is shown at the other.

mod chart;
mod gather;
mod outcome;
mod sheet;

use coop_or_gig_engine::choice::{Currency, YesNo};
use coop_or_gig_engine::workshop_code::{find, measures, Code, Measure, Misread};
use yew::prelude::*;

use super::super::el::of;
use super::super::parts::button;
use super::super::{store, View};
use super::stage::head;
use crate::locale::{text, Lang};
use crate::web;

pub(super) use sheet::sheet;

/// As many codes as there is room for.
const MOST: usize = 500;
/// The control that says which kind of amounts is shown.
pub(super) const KIND: &str = "room-kind";

/// All that a trainer has gathered.
#[derive(Default)]
pub(super) struct Numbers {
    codes: Vec<Code>,
    /// What was taken out last, each with its place.
    gone: Vec<(usize, Code)>,
    /// What became of what was typed last.
    report: Option<Report>,
    /// The kind of amounts that is to be shown; where none was chosen, that of which there are most.
    kind: Option<Measure>,
    is_hidden: bool,
}

/// What became of what was typed, pasted or scanned.
#[derive(Default)]
struct Report {
    added: usize,
    known: Vec<Code>,
    bad: Vec<Misread>,
    is_full: bool,
}

impl Numbers {
    /// Whether any have been gathered: they are on the page alone.
    pub(super) fn are_there(&self) -> bool {
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
pub(super) fn add(text: &str) {
    store::change(|store| store.room.numbers.add(text));
}

/// How many codes there are, nothing for none: public/room/numbers.js asks before they are lost.
pub(super) fn count() -> String {
    store::read(|store| match store.room.numbers.codes.len() {
        0 => String::new(),
        count => count.to_string(),
    })
}

/// What could not be read of what was typed last, for it to be put right where it was typed.
pub(super) fn unread() -> String {
    store::read(|store| {
        let bad = store.room.numbers.report.iter().flat_map(|report| &report.bad);
        bad.map(|misread| misread.text.as_str()).collect::<Vec<_>>().join("\n")
    })
}

/// What a button of this part does. `which` is a code's place.
pub(super) fn act(does: &str, which: &str) {
    store::change(|store| {
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
    // What had the focus may be gone.
    match does {
        "room-out" | "room-clear" => web::focus_soon("[data-do=room-back]".to_owned()),
        "room-back" => web::focus_soon(format!("#{}", gather::BOX)),
        _ => {}
    }
}

/// What amounts of each kind are called, with how many codes there are of it.
const KINDS: [(Measure, &str); 4] = [
    (Measure { currency: Currency::Pounds, before_tax: YesNo::No }, "gbp"),
    (Measure { currency: Currency::Pounds, before_tax: YesNo::Yes }, "gbp-before"),
    (Measure { currency: Currency::Dollars, before_tax: YesNo::No }, "usd"),
    (Measure { currency: Currency::Dollars, before_tax: YesNo::Yes }, "usd-before"),
];

/// What a kind of amounts is called.
pub(super) fn kind(lang: Lang, measure: Measure) -> AttrValue {
    lang.attr(match (measure.currency, measure.before_tax) {
        (Currency::Pounds, YesNo::No) => text::KIND_POUNDS,
        (Currency::Pounds, YesNo::Yes) => text::KIND_POUNDS_BEFORE,
        (Currency::Dollars, YesNo::No) => text::KIND_DOLLARS,
        (Currency::Dollars, YesNo::Yes) => text::KIND_DOLLARS_BEFORE,
    })
}

/// Shows the kind of amounts that a control's value stands for.
pub(super) fn choose(word: &str) {
    if let Some((kind, _)) = KINDS.iter().find(|(_, known)| *known == word) {
        store::change(|store| store.room.numbers.kind = Some(*kind));
    }
}

pub(super) fn numbers(view: &View) -> Html {
    store::read(|store| {
        let numbers = &store.room.numbers;
        let hides = view.attr(if numbers.is_hidden { text::NUMBERS_REVEAL } else { text::NUMBERS_HIDE });
        of("div", "numbers")
            .add(head(view, text::NUMBERS_TITLE, button("room-hide", hides, true)))
            .add(gather::gather(view, numbers))
            .add(outcome::outcome(view, numbers))
            .into()
    })
}
