//! Stage of the workshop: what stands on it, and where what is done to it belongs.

use yew::prelude::*;

use crate::browser;
use crate::components::controls::button;
use crate::components::el::{el, of, row};
use crate::locale::{text, Key, Lang};
use crate::state::ui_state;
use crate::state::workshop::Stage;
use crate::view::View;
use crate::workshop::{my_code, presenter, results};

/// Selector of the stage.
const STAGE: &str = "dialog.stage";

/// Takes what public/room brings: what is to stand on the stage, and what is done there. False for anything else.
pub(crate) fn give(what: &str, given: &str) -> bool {
    match what {
        "codes" => results::add(given),
        "present" => presenter::told(given),
        "salt" => ui_state::change(|store| store.room.mine.salt = given.parse().unwrap_or_default()),
        "stage" => put(given),
        _ => return false,
    }
    true
}

/// Puts something on the stage.
fn put(given: &str) {
    ui_state::change(|store| {
        let room = &mut store.room;
        let was = room.stage;
        room.stage = match given {
            "present" => Stage::Present,
            "numbers" => Stage::Numbers,
            "mine" => Stage::Mine,
            _ => Stage::Empty,
        };
        room.leads_back = room.stage == Stage::Numbers && (was == Stage::Present || room.leads_back);
    });
}

/// Text that public/room asks for: the number of codes, the unread ones, all codes for a spreadsheet. Empty for an unknown word.
pub(crate) fn take(view: &View, what: &str) -> String {
    match what {
        "codes" => results::count(),
        "codes-unread" => results::unread(),
        "codes-sheet" => results::sheet(view),
        _ => String::new(),
    }
}

/// Presses a button of the stage.
pub(crate) fn act(does: &str, which: &str) {
    match does {
        "room-close" => browser::close_panel(STAGE),
        _ => results::act(does, which),
    }
}

/// Takes a control's value, where the control is one of the stage's.
pub(crate) fn set(field: &str, value: &str) {
    match field {
        my_code::ROUND => my_code::round(value),
        results::KIND => results::choose(value),
        _ => {}
    }
}

/// Content of the stage.
pub(crate) fn show(view: &View) -> Html {
    let (stage, leads_back) = ui_state::read(|store| (store.room.stage, store.room.leads_back));
    let back = || -> Html {
        let button = el("button").with("type", "button").with("data-room", "present").say(view.attr(text::PRESENT_RETURN));
        of("p", "steps").add(button).into()
    };
    match stage {
        Stage::Present if view.lang.has_room() => presenter::story(view),
        Stage::Numbers if view.lang.has_room() && leads_back => row(vec![back(), results::numbers(view)]),
        Stage::Numbers if view.lang.has_room() => results::numbers(view),
        Stage::Mine if view.lang.has_room() => my_code::mine(view),
        _ => Html::default(),
    }
}

/// Head of a stage: its title, what else there is to do, the languages, the way out.
pub(crate) fn head(view: &View, title: Key, more: Html) -> Html {
    let mut languages = of("nav", "languages").with("aria-label", view.attr(text::LANGUAGE_LABEL));
    for lang in Lang::ALL {
        let switch = el("button").with("type", "button").with("lang", lang.code()).with("data-do", format!("lang:{}", lang.code()));
        languages = languages.add(switch.when(lang == view.lang, "aria-current", "true").say(lang.name()));
    }
    of("header", "head")
        // The title takes the focus, so that whoever hears the page hears first what the stage shows.
        .add(el("h2").with("id", view.id("stage")).with("tabindex", "-1").with("autofocus", "").say(view.text(title)))
        .add(of("div", "steps").add(more).add(languages).add(button("room-close", view.attr(text::CLOSE), true)))
        .into()
}
