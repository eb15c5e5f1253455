//! Saved scenarios, A, B, C …: named, compared side by side, put in order, taken away with a way back.
//!
//! Scenarios live as long as the page does, unless the reader has them kept on the device, or in a file; a browser may refuse both.

mod changes;

use std::iter::{once, repeat};

use coop_or_gig_engine::link::{self, append_view, Numbers, MOST_NAME};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::receipt::Receipt;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::files;
use crate::browser::storage::{Refused, Storage};
use crate::browser::today;
use crate::components::controls::{button, help, help_id, typing};
use crate::components::section::{note, section};
use crate::components::text::{changing, space};
use crate::locale::{text, Key, Lang, Message};
use crate::state::saved_scenarios::{letter, SavedScenario, SavedScenarios};
use crate::state::Action;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::more::export::scenarios;
use crate::views::more::scenario_file::{Read, Unread};
use crate::views::more::{scenario_file, side_by_side};
use crate::views::what_if::figure::frontier::jobs_needed;
use crate::{browser, format};

/// Callback that does something to the saved scenarios and puts the focus where the reader looks next: the focused button may be
/// gone, or in another row. `to` is a selector.
fn does(view: &View, does: impl Fn(&mut SavedScenarios) + Clone + 'static, to: Option<String>) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let does = does.clone();
        view.update(move |ui| {
            let saved = ui.kept_mut();
            saved.trouble = None;
            does(saved);
        });
        if let Some(to) = &to {
            browser::focus_soon(to.clone());
        }
    })
}

/// Saves the figures as they are.
fn on_save(view: &View) -> Callback<MouseEvent> {
    let (fragment, scenario) = (view.state.fragment(Numbers::Exact), view.scenario().clone());
    does(
        view,
        move |saved| {
            let receipt = Receipt::new(&scenario, &today::day()).map_or_else(String::new, |receipt| receipt.code());
            if !saved.add(None, "", fragment.clone(), receipt) {
                saved.trouble = Some(text::KEPT_FULL);
            }
        },
        None,
    )
}

/// Selector of the button in the element with this id.
fn button_in(view: &View, id: &str) -> String {
    format!("#{} button", view.id(id))
}

/// Reads scenarios from a file of the reader's.
fn on_import(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let view = view.clone();
        files::choose("application/json,.json", move |text| {
            let read = text.map_or(Err(Unread::Broken), |text| scenario_file::read(&text));
            view.update(move |ui| {
                let saved = ui.kept_mut();
                match read {
                    Ok(read) if !read.lines.is_empty() => saved.take(&read, text::KEPT_FILE_PARTLY),
                    Ok(_) | Err(Unread::Broken) => saved.trouble = Some(text::KEPT_BAD_FILE),
                    Err(Unread::Newer) => saved.trouble = Some(text::KEPT_NEWER_FILE),
                }
            });
        });
    })
}

/// Writes the scenarios into a file.
fn on_export(view: &View) -> Callback<MouseEvent> {
    let saved = view.ui.kept.clone();
    // Nothing is said of it: the browser shows what it saves.
    Callback::from(move |_| drop(files::save_text(&scenario_file::write(&saved), "application/json", "coop-or-gig.json")))
}

/// Writes what is told of the scenarios into a file for a spreadsheet.
fn on_table(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| drop(files::save_text(&scenarios::figures(&view), "text/csv", "coop-or-gig-scenarios.csv")))
}

/// Has the scenarios kept on the device from now on, or forgotten there.
fn on_device(view: &View) -> Callback<Event> {
    let view = view.clone();
    Callback::from(move |event: Event| {
        let is_on = event.target_dyn_into::<HtmlInputElement>().is_some_and(|check| check.checked());
        if !is_on {
            Storage::Local.remove(scenario_file::KEY);
        }
        view.update(move |ui| ui.kept_mut().on_device = is_on);
    })
}

/// Takes in scenarios that a build before this one handed on, and those that are on the device.
fn take_in(view: &View) {
    let (carried, there) = (read_in(Storage::Session), read_in(Storage::Local));
    if carried.is_some() {
        Storage::Session.remove(scenario_file::KEY);
    }
    view.update(move |ui| {
        let saved = ui.kept_mut();
        if let Some(Ok(carried)) = carried {
            saved.read(&carried.lines);
        }
        if let Some(there) = there {
            saved.take_device(there);
        }
    });
}

/// Scenarios in a place of the browser's. `None` where there are none.
fn read_in(storage: Storage) -> Option<Result<Read, Unread>> {
    storage.read(scenario_file::KEY).map(|file| scenario_file::read(&file))
}

/// Writes the scenarios on the device, unless a later build has written there.
///
/// # Errors
/// The key of the message on what went wrong.
fn write(saved: &SavedScenarios) -> Result<(), Key> {
    if let Some(Err(Unread::Newer)) = read_in(Storage::Local) {
        return Err(text::KEPT_NEWER);
    }
    Storage::Local.write(scenario_file::KEY, &scenario_file::write(saved)).map_err(|refused| match refused {
        Refused::Blocked => text::KEPT_BLOCKED,
        Refused::Full => text::KEPT_NO_ROOM,
    })
}

/// Keeps the scenarios on the device, where the reader wants that: taken in at first, and written whenever they have changed since.
#[hook]
fn use_device(view: &View) {
    let changes = use_mut_ref(|| 0_u32);
    let view = view.clone();
    use_effect_with(view.ui.kept.clone(), move |saved| {
        let before = changes.replace_with(|changes| *changes + 1);
        if before == 0 {
            take_in(&view);
        }
        // The first change is what was taken in, which is there.
        if before <= 1 || !saved.on_device {
            return;
        }
        if let Err(trouble) = write(saved) {
            view.update(move |ui| {
                let saved = ui.kept_mut();
                (saved.on_device, saved.trouble) = (false, Some(trouble));
            });
        }
    });
}

pub(crate) fn kept(view: &View) -> Html {
    html! { <Kept view={view.clone()} /> }
}

#[component]
fn Kept(ViewProps { view }: &ViewProps) -> Html {
    use_device(view);
    let saved = &view.ui.kept;
    let check = view.id("kept-device");
    let undo = does(view, SavedScenarios::restore, Some(button_in(view, "keep")));
    let forget = {
        let forget = does(view, SavedScenarios::delete_all, Some(button_in(view, "kept-back")));
        Callback::from(move |event| {
            Storage::Local.remove(scenario_file::KEY);
            forget.emit(event);
        })
    };
    // What cannot be read on the device can be forgotten there as well.
    let has_any = !saved.all.is_empty() || saved.on_device || saved.trouble.is_some();
    let said = if saved.is_forgotten { text::KEPT_ALL_GONE } else { text::KEPT_GONE };
    let content = html! {
        <>
            { note(view.attr(text::KEPT_INTRO)) }
            <p class="steps">
                <span id={view.id("keep")}>{ button(on_save(view), view.attr(text::KEPT_KEEP), true) }</span>
                if !saved.all.is_empty() {
                    <button type="button" onclick={on_export(view)}>{ view.text(text::KEPT_EXPORT) }</button>
                    <button type="button" onclick={on_table(view)}>{ view.text(text::KEPT_CSV) }</button>
                }
                <button type="button" onclick={on_import(view)}>{ view.text(text::KEPT_IMPORT) }</button>
                if has_any {
                    <button type="button" onclick={forget}>{ view.text(text::KEPT_FORGET) }</button>
                }
            </p>
            <div class="said" role="status">
                if !saved.deleted.is_empty() {
                    <p id={view.id("kept-back")}>{ changing(view.text(said)) }{ space() }{ button(undo, view.attr(text::UNDO), true) }</p>
                }
                if let Some(trouble) = saved.trouble {
                    <p class="error">{ changing(view.text(trouble)) }</p>
                }
            </div>
            if !saved.all.is_empty() {
                { table(view) }
            }
            <div class="field">
                <label class="check">
                    <input type="checkbox" id={&check} aria-describedby={help_id(&check)} checked={saved.on_device} onchange={on_device(view)} />
                    <span>{ view.text(text::KEPT_ON_DEVICE) }</span>
                </label>
                { help(&check, view.attr(if saved.on_device { text::KEPT_NOWHERE_ELSE } else { text::KEPT_ON_DEVICE_HELP })) }
            </div>
        </>
    };
    section(view.lang, "kept", text::KEPT_TITLE, vec![content])
}

/// Table of the saved scenarios. The roles are told, since on a phone the style sheet lays rows out anew.
fn table(view: &View) -> Html {
    let read = side_by_side::read(view);
    let figures = side_by_side::heads(view, &read);
    let head = |head: AttrValue| html! { <th scope="col" role="columnheader">{ changing(head) }</th> };
    let heads = once(view.attr(text::KEPT_NAME)).chain(figures.clone()).chain([view.attr(text::KEPT_DO)]);
    let caption = text::kept_caption(view.lang, period::unit(view.lang, view.state.period)).text();
    let rows =
        view.ui.kept.all.iter().enumerate().zip(&read).map(|((place, one), read)| row(view, place, one, read.as_ref(), &figures));
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={view.attr(text::KEPT_TITLE)}>
            <table class="plain" role="table">
                <caption>{ changing(caption) }</caption>
                <thead role="rowgroup"><tr role="row">{ for heads.map(head) }</tr></thead>
                <tbody role="rowgroup">{ for rows }</tbody>
            </table>
        </div>
    }
}

/// A scenario, with what it comes to in the period shown.
fn row(view: &View, place: usize, one: &SavedScenario, read: Option<&View>, heads: &[AttrValue]) -> Html {
    let told = read.map_or_else(Vec::new, |read| {
        // Each scenario's amounts are in its own money.
        let (comparison, period, currency) = (&read.comparison, view.state.period, read.currency());
        let kept = |place: usize| comparison.outcomes[place].statement(period).amount(Line::TakeHome);
        let amounts = [kept(comparison.from), kept(comparison.to)];
        let needs = jobs_needed(view, comparison.needed.threshold);
        let told = amounts.map(|amount| format::format_rounded(currency, amount, period)).into_iter();
        let told = told.chain([side_by_side::lead(view, read), needs]);
        told.chain(side_by_side::coop_needs(read).map(|needs| needs.to_string())).collect()
    });
    let told = told.into_iter().chain(repeat(String::new()));
    let cell = |(content, head): (String, &AttrValue)| {
        html! { <td role="cell" data-head={head}><span translate="no">{ content }</span></td> }
    };
    html! {
        <tr key={letter(one)} role="row">
            <th scope="row" role="rowheader"><b translate="no">{ letter(one) }</b>{ space() }<span class="box">{ name(view, place, one) }</span></th>
            <>{ for told.zip(heads).map(cell) }</>
            { buttons(view, place, one) }
        </tr>
    }
}

/// Field for the name of a scenario.
fn name(view: &View, place: usize, one: &SavedScenario) -> Html {
    let own = letter(one);
    let shown = AttrValue::from(one.name.clone());
    let names = {
        let view = view.clone();
        Callback::from(move |name: AttrValue| {
            view.update(move |ui| {
                if let Some(one) = ui.kept_mut().all.get_mut(place) {
                    one.name = link::clean(&name);
                }
            });
        })
    };
    let (oninput, onchange) = typing(&names, &shown);
    let label = text::kept_name_of(view.lang, own).text();
    let placeholder = side_by_side::unnamed(view, one);
    html! {
        <input class="words" type="text" maxlength={MOST_NAME.to_string()} autocomplete="off" data-field={format!("kept-name.{place}")}
            aria-label={label} {placeholder} value={shown} {oninput} {onchange} />
    }
}

/// Buttons of a scenario: open it, move it up or down, delete it.
fn buttons(view: &View, place: usize, one: &SavedScenario) -> Html {
    let act = |id: Option<AttrValue>, onclick: Callback<MouseEvent>, label: Message, sign: Key, active: bool| {
        let onclick = if active { onclick } else { Callback::noop() };
        let disabled = (!active).then_some("true");
        html! { <button type="button" {id} aria-label={label.text()} aria-disabled={disabled} {onclick}>{ view.text(sign) }</button> }
    };
    let (up, down) = (|place: usize| view.id(&format!("kept-up-{place}")), |place: usize| view.id(&format!("kept-down-{place}")));
    let swap = |other: usize, focus: AttrValue| does(view, move |saved| saved.swap(place, other), Some(format!("#{focus}")));
    let (is_first, is_last) = (place == 0, place + 1 == view.ui.kept.all.len());
    let before = place.saturating_sub(1);
    let opens = opens(view, one);
    let deletes = does(view, move |saved| saved.delete(place), Some(button_in(view, "kept-back")));
    let named = |label: fn(Lang, String) -> Message| label(view.lang, letter(one));
    html! {
        <td class="acts" role="cell">
            { act(None, opens, named(text::kept_open), text::KEPT_OPEN_SIGN, true) }
            if !(is_first && is_last) {
                { act(Some(up(place)), swap(before, up(before)), named(text::kept_up), text::KEPT_UP_SIGN, !is_first) }
                { act(Some(down(place)), swap(place + 1, down(place + 1)), named(text::kept_down), text::KEPT_DOWN_SIGN, !is_last) }
            }
            { act(None, deletes, named(text::kept_delete), text::KEPT_DELETE_SIGN, true) }
        </td>
    }
}

/// Callback that opens a saved scenario in the view that is shown. Its receipt goes with it only where it has something to say: the
/// same figures give another answer now.
pub(crate) fn opens(view: &View, one: &SavedScenario) -> Callback<MouseEvent> {
    let (dispatch, one, shown) = (view.dispatch.clone(), one.clone(), view.state.view);
    Callback::from(move |_| {
        let check = Receipt::read(&one.receipt).and_then(|receipt| receipt.check(&link::decode(&one.fragment).scenario));
        let has_moved = check.is_some_and(|check| !check.same_answer());
        let mut fragment = if has_moved { one.link() } else { one.fragment.clone() };
        append_view(&mut fragment, shown);
        dispatch.emit(Action::LoadLink(fragment));
    })
}
