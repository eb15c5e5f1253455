//! Saved scenarios, A, B, C …: named, compared side by side, put in order, taken away with a way back.
//!
//! Scenarios live as long as the page does, unless the reader has them kept on the device: public/take.js does that, as it has to
//! do with files, since both may be refused by the browser.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::link::{self, Numbers, MOST_NAME};
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::controls::{button, help, help_id};
use crate::components::el::{el, of};
use crate::components::section::{note, section};
use crate::locale::{text, Key};
use crate::state::saved_scenarios::{letter, SavedScenario};
use crate::state::{ui_state, Action, State};
use crate::view::View;
use crate::views::answer::period;
use crate::{browser, format};

/// Headings of the figures told of each scenario.
const FIGURES: [Key; 4] = [text::KEPT_FIRST, text::KEPT_SECOND, text::YEARS_LEAD, text::KEPT_NEEDS];
/// Prefix of the name of the control for a scenario's name.
const NAME: &str = "kept-name.";

/// Action of a button of this part. `which` is a place.
pub(crate) fn act(does: &str, which: &str, state: &State) -> Option<Action> {
    let place = which.parse::<usize>().ok();
    if does == "kept-open" {
        let fragment = ui_state::read(|store| store.kept.all.get(place?).map(|one| one.fragment.clone()))?;
        return Some(Action::LoadLink(fragment));
    }
    ui_state::change(|store| {
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
                kept.deleted = vec![(place, kept.all.remove(place))];
                kept.is_forgotten = false;
            }
            ("kept-back", _) => {
                for (place, mut one) in std::mem::take(&mut kept.deleted) {
                    // The letter may be another scenario's by now.
                    if kept.all.iter().any(|other| other.letter == one.letter) {
                        let Some(letter) = kept.letter() else { break };
                        one.letter = letter;
                    }
                    kept.all.insert(place.min(kept.all.len()), one);
                }
            }
            ("kept-forget", _) => {
                kept.deleted = std::mem::take(&mut kept.all).into_iter().enumerate().collect();
                (kept.on_device, kept.is_forgotten) = (false, true);
            }
            _ => {}
        }
    });
    // The focused button may be gone, or in another row.
    match (does, place) {
        ("kept-delete" | "kept-forget", _) => browser::focus_soon("[data-do=kept-back]".to_owned()),
        ("kept-back", _) => browser::focus_soon("[data-do=keep]".to_owned()),
        ("kept-up", Some(place)) if place > 0 => browser::focus_soon(format!("[data-do='kept-up:{}']", place - 1)),
        ("kept-down", Some(place)) => browser::focus_soon(format!("[data-do='kept-down:{}']", place + 1)),
        _ => {}
    }
    None
}

/// Names a scenario, where the control is one of this part's.
pub(crate) fn set(field: &str, value: &str) {
    let Some(place) = field.strip_prefix(NAME).and_then(|place| place.parse::<usize>().ok()) else { return };
    ui_state::change(|store| {
        if let Some(one) = store.kept.all.get_mut(place) {
            one.name = link::clean(value);
        }
    });
}

pub(crate) fn kept(view: &View) -> Html {
    let (rows, gone, on_device, trouble) = ui_state::read(|store| {
        let kept = &store.kept;
        let rows: Vec<Html> = kept.all.iter().enumerate().map(|(place, one)| row(view, place, one, kept.all.len())).collect();
        let said = if kept.is_forgotten { text::KEPT_ALL_GONE } else { text::KEPT_GONE };
        let gone = (!kept.deleted.is_empty()).then_some(said);
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
fn row(view: &View, place: usize, one: &SavedScenario, count: usize) -> Html {
    let scenario = link::decode(&one.fragment).scenario;
    // Each scenario's amounts are in its own money.
    format::set_currency(scenario.currency);
    let comparison = Comparison::new(&scenario);
    let period = view.state.period;
    let kept = |of: fn(&Comparison) -> usize| {
        comparison.as_ref().map_or_else(String::new, |comparison| {
            format::format_rounded(comparison.outcomes[of(comparison)].statement(period).amount(Line::TakeHome), period)
        })
    };
    let lead = comparison.as_ref().map_or_else(String::new, |comparison| format::format_rounded(comparison.lead(period), period));
    let amounts = [kept(|c| c.from), kept(|c| c.to), lead];
    let needs = comparison.as_ref().map_or_else(String::new, |comparison| match comparison.needed.threshold {
        Threshold::AtLeast(share) => format::percent_at_least(share),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    });
    format::set_currency(view.scenario().currency);
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
