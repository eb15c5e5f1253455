//! Scenarios that the reader keeps, A, B, C …: named, compared side by side, put in order, taken away with a way back.
//!
//! They live as long as the page does, unless the reader has them kept on the device: public/take.js does that, as it has to do
//! with files, since both may be refused by the browser.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::link::{self, Numbers, MOST_NAME};
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use super::el::{el, of};
use super::parts::{button, help, help_id, note, section};
use super::{period, store, View};
use crate::locale::{text, Key};
use crate::show;
use crate::state::{Action, State};
use crate::web;

/// As many as there are letters.
const MOST: usize = 26;
/// What is told of each.
const FIGURES: [Key; 4] = [text::KEPT_FIRST, text::KEPT_SECOND, text::YEARS_LEAD, text::KEPT_NEEDS];
/// What the name of the control of a scenario's name begins with.
const NAME: &str = "kept-name.";

/// A scenario kept.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct One {
    /// What the reader calls it; empty for its letter.
    name: String,
    /// Its letter's place in the alphabet: it stays with it.
    letter: u8,
    /// The scenario, as the fragment of a link.
    fragment: String,
}

/// All that are kept.
#[derive(Default)]
pub(super) struct Kept {
    all: Vec<One>,
    /// What was taken away last, each with its place.
    gone: Vec<(usize, One)>,
    /// Whether that was by forgetting everything.
    is_forgotten: bool,
    /// Whether they are kept on the device.
    pub(super) on_device: bool,
    /// What went wrong with the device's storage or with a file.
    trouble: Option<Key>,
}

impl Kept {
    /// The first letter that is free.
    fn letter(&self) -> Option<u8> {
        (0..26).find(|letter| self.all.iter().all(|one| one.letter != *letter))
    }

    /// Under this letter, if it is free, else under the next that is.
    fn add(&mut self, letter: Option<u8>, name: &str, fragment: String) -> bool {
        let own = letter.filter(|letter| self.all.iter().all(|one| one.letter != *letter));
        let Some(letter) = own.or_else(|| self.letter()).filter(|_| self.all.len() < MOST) else { return false };
        self.all.push(One { name: link::clean(name), letter, fragment });
        true
    }

    /// A line for each: its letter, its name, its fragment. None holds a tab or a line break.
    pub(super) fn written(&self) -> String {
        let line = |one: &One| [letter(one).as_str(), "\t", &one.name, "\t", &one.fragment, "\n"].concat();
        self.all.iter().map(line).collect()
    }

    /// Takes in what was written. What is no scenario is read as links are: the worst yields the first example.
    pub(super) fn read(&mut self, written: &str) {
        let parts = |line: &'_ str| -> Option<(Option<u8>, String, String)> {
            let (letter, rest) = line.split_once('\t')?;
            let (name, fragment) = rest.split_once('\t')?;
            let letter = letter.bytes().next().filter(|_| letter.len() == 1).and_then(|letter| letter.checked_sub(b'A'));
            Some((letter.filter(|letter| usize::from(*letter) < MOST), name.to_owned(), fragment.to_owned()))
        };
        for (letter, name, fragment) in written.lines().filter_map(parts) {
            let link = link::decode(&fragment);
            let mut fragment = link::encode(&link.scenario, link.preset, Numbers::Exact);
            link::append_period(&mut fragment, link.period);
            // The same file opened twice brings nothing new; two alike under two letters are two.
            let is_same = |one: &One| one.fragment == fragment && one.name == link::clean(&name);
            let known = self.all.iter().any(|one| is_same(one) && letter.is_none_or(|letter| one.letter == letter));
            if !known && !self.add(letter, &name, fragment) {
                self.trouble = Some(text::KEPT_FULL);
            }
        }
    }

    /// Notes what went wrong, by the word that public/take.js has for it.
    pub(super) fn note_trouble(&mut self, word: &str) {
        self.trouble = match word {
            "blocked" => Some(text::KEPT_BLOCKED),
            "full" => Some(text::KEPT_NO_ROOM),
            "broken" => Some(text::KEPT_BROKEN),
            "file" => Some(text::KEPT_BAD_FILE),
            _ => None,
        };
        if self.trouble.is_some() && word != "file" {
            self.on_device = false;
        }
    }
}

/// What a button of this part does. `which` is a place.
pub(super) fn act(does: &str, which: &str, state: &State) -> Option<Action> {
    let place = which.parse::<usize>().ok();
    if does == "kept-open" {
        let fragment = store::read(|store| store.kept.all.get(place?).map(|one| one.fragment.clone()))?;
        return Some(Action::Arrive(fragment));
    }
    store::change(|store| {
        let kept = &mut store.kept;
        kept.trouble = None;
        match (does, place.filter(|place| *place < kept.all.len())) {
            ("keep", _) => {
                let fragment = state.fragment(Numbers::Exact);
                if !kept.add(None, "", fragment) {
                    kept.trouble = Some(text::KEPT_FULL);
                }
            }
            ("kept-up", Some(place)) if place > 0 => kept.all.swap(place, place - 1),
            ("kept-down", Some(place)) if place + 1 < kept.all.len() => kept.all.swap(place, place + 1),
            ("kept-delete", Some(place)) => {
                kept.gone = vec![(place, kept.all.remove(place))];
                kept.is_forgotten = false;
            }
            ("kept-back", _) => {
                for (place, mut one) in std::mem::take(&mut kept.gone) {
                    // Its letter may be another's by now.
                    if kept.all.iter().any(|other| other.letter == one.letter) {
                        let Some(letter) = kept.letter() else { break };
                        one.letter = letter;
                    }
                    kept.all.insert(place.min(kept.all.len()), one);
                }
            }
            ("kept-forget", _) => {
                kept.gone = std::mem::take(&mut kept.all).into_iter().enumerate().collect();
                (kept.on_device, kept.is_forgotten) = (false, true);
            }
            _ => {}
        }
    });
    // What had the focus may be gone, or in another row.
    match (does, place) {
        ("kept-delete" | "kept-forget", _) => web::focus_soon("[data-do=kept-back]".to_owned()),
        ("kept-back", _) => web::focus_soon("[data-do=keep]".to_owned()),
        ("kept-up", Some(place)) if place > 0 => web::focus_soon(format!("[data-do='kept-up:{}']", place - 1)),
        ("kept-down", Some(place)) => web::focus_soon(format!("[data-do='kept-down:{}']", place + 1)),
        _ => {}
    }
    None
}

/// Names a scenario, where the control is one of this part's.
pub(super) fn set(field: &str, value: &str) {
    let Some(place) = field.strip_prefix(NAME).and_then(|place| place.parse::<usize>().ok()) else { return };
    store::change(|store| {
        if let Some(one) = store.kept.all.get_mut(place) {
            one.name = link::clean(value);
        }
    });
}

fn letter(one: &One) -> String {
    char::from(b'A' + one.letter).to_string()
}

pub(super) fn kept(view: &View) -> Html {
    let (rows, gone, on_device, trouble) = store::read(|store| {
        let kept = &store.kept;
        let rows: Vec<Html> = kept.all.iter().enumerate().map(|(place, one)| row(view, place, one, kept.all.len())).collect();
        let said = if kept.is_forgotten { text::KEPT_ALL_GONE } else { text::KEPT_GONE };
        let gone = (!kept.gone.is_empty()).then_some(said);
        (rows, gone, kept.on_device, kept.trouble)
    });
    let is_empty = rows.is_empty();
    let head = |key: Key| -> Html { el("th").with("scope", "col").with("role", "columnheader").say(view.text(key)).into() };
    let heads = std::iter::once(text::KEPT_NAME).chain(FIGURES).chain([text::KEPT_DO]);
    // The roles are told, since on a phone the style sheet lays rows out anew.
    let table = el("table")
        .with("class", "plain")
        .with("role", "table")
        .add(el("caption").say(text::kept_caption(view.lang, period::unit(view.lang, view.state.period)).text()))
        .add(el("thead").with("role", "rowgroup").add(el("tr").with("role", "row").all(heads.map(head))))
        .add(el("tbody").with("role", "rowgroup").all(rows.into_iter()));
    let table =
        of("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", view.attr(text::KEPT_TITLE)).add(table);
    let check = view.id("kept-device");
    let device = of("div", "field")
        .add(
            of("label", "check")
                .add(
                    el("input")
                        .with("type", "checkbox")
                        .with("id", &check)
                        .with("data-take", "device")
                        .with("aria-describedby", help_id(&check))
                        .chosen(on_device),
                )
                .add(el("span").say(view.text(text::KEPT_ON_DEVICE))),
        )
        .add(help(&check, view.attr(text::KEPT_ON_DEVICE_HELP)));
    let file = |take: &'static str, label: Key| -> Html {
        el("button").with("type", "button").with("data-take", take).say(view.text(label)).into()
    };
    let status = of("div", "said").with("role", "status").all(
        [
            gone.map(|key| el("p").say(view.text(key)).say(" ").add(button("kept-back", view.attr(text::UNDO), true)).into()),
            trouble.map(|key| of("p", "error").say(view.text(key)).into()),
        ]
        .into_iter()
        .flatten(),
    );
    let steps = of("p", "steps")
        .add(button("keep", view.attr(text::KEPT_KEEP), true))
        .add(file("export", text::KEPT_EXPORT))
        .add(file("import", text::KEPT_IMPORT))
        .add(
            el("button")
                .with("type", "button")
                .with("data-take", "forget")
                .with("data-do", "kept-forget")
                .say(view.text(text::KEPT_FORGET)),
        );
    let mut content = vec![note(view.attr(text::KEPT_INTRO)), steps.into(), status.into()];
    if !is_empty {
        content.push(table.into());
    }
    content.push(device.into());
    section(view.lang, "kept", text::KEPT_TITLE, content)
}

/// A scenario, with what it comes to in the period shown.
fn row(view: &View, place: usize, one: &One, count: usize) -> Html {
    let scenario = link::decode(&one.fragment).scenario;
    // Each in its own money.
    show::set_currency(scenario.currency);
    let comparison = Comparison::of(&scenario);
    let period = view.state.period;
    let kept = |of: fn(&Comparison) -> usize| {
        comparison.as_ref().map_or_else(String::new, |comparison| {
            show::spoken(comparison.outcomes[of(comparison)].statement(period).amount(Line::TakeHome), period)
        })
    };
    let lead = comparison.as_ref().map_or_else(String::new, |comparison| show::spoken(comparison.lead(period), period));
    let amounts = [kept(|c| c.from), kept(|c| c.to), lead];
    let needs = comparison.as_ref().map_or_else(String::new, |comparison| match comparison.needed.threshold {
        Threshold::AtLeast(share) => show::percent_at_least(share),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    });
    show::set_currency(view.scenario().currency);
    let own = letter(one);
    let name = el("input")
        .with("class", "words")
        .with("type", "text")
        .with("maxlength", MOST_NAME.to_string())
        .with("autocomplete", "off")
        .with("data-field", format!("{NAME}{place}"))
        .with("aria-label", text::kept_name_of(view.lang, own.clone()).text())
        .with("placeholder", text::kept_scenario(view.lang, own.clone()).text())
        .showing(one.name.clone().into());
    let act = |does: &str, label: fn(crate::locale::Lang, String) -> crate::locale::Message, sign: Key, active: bool| -> Html {
        el("button")
            .with("type", "button")
            .with("data-do", format!("{does}:{place}"))
            .with("aria-label", label(view.lang, own.clone()).text())
            .when(!active, "aria-disabled", "true")
            .say(view.text(sign))
            .into()
    };
    let cell = |(content, head): (String, Key)| -> Html {
        el("td").with("role", "cell").with("data-head", view.attr(head)).say(content).into()
    };
    el("tr")
        .keyed(own.clone())
        .with("role", "row")
        .add(
            el("th")
                .with("scope", "row")
                .with("role", "rowheader")
                .add(el("b").say(own.clone()))
                .say(" ")
                .add(of("span", "box").add(name)),
        )
        .all(amounts.into_iter().chain([needs]).zip(FIGURES).map(cell))
        .add(
            of("td", "acts")
                .with("role", "cell")
                .add(act("kept-open", text::kept_open, text::KEPT_OPEN_SIGN, true))
                .add(act("kept-up", text::kept_up, text::KEPT_UP_SIGN, place > 0))
                .add(act("kept-down", text::kept_down, text::KEPT_DOWN_SIGN, place + 1 < count))
                .add(act("kept-delete", text::kept_delete, text::KEPT_DELETE_SIGN, true)),
        )
        .into()
}
