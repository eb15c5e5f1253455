//! Export of the result: as text, as figures for a spreadsheet, as a picture, on paper. The engine's version and the tax year go
//! with each. The script public/take.js hands it on: to the clipboard, into a file, to the printer, to the device's share sheet.

pub(crate) mod csv;
pub(crate) mod handout;
pub(crate) mod message;
pub(crate) mod picture;
pub(crate) mod spreadsheet;

use coop_or_gig_engine::choice::YesNo;
use yew::prelude::*;

use crate::components::el::{el, of};
use crate::components::section::{note, section};
use crate::locale::{text, Key, Lang};
use crate::view::View;
use crate::views::answer::period;
pub(crate) use crate::views::more::export::csv::{cell, written};
use crate::views::more::offline;

/// Text that a script asks for: `ready` (whether the page is), `text`, `csv`, `wide`, `square`, `handout:cy`, `kept`, and what a
/// workshop needs. Empty where the word is unknown or the page shows no figures.
pub(crate) fn take(view: &View, what: &str) -> String {
    let (what, which) = what.split_once(':').unwrap_or((what, ""));
    if what == "kept" {
        return view.ui.kept.written();
    }
    if what == "ready" {
        return what.to_owned();
    }
    let lang = Lang::from_code(which).filter(|lang| lang.is_whole()).unwrap_or(view.lang);
    let Some(view) = view.speaking(lang) else { return String::new() };
    match what {
        "text" => message::words(&view),
        "csv" => spreadsheet::figures(&view),
        "wide" => picture::picture(&view, picture::WIDE),
        "square" => picture::picture(&view, picture::SQUARE),
        "handout" => handout::handout(&view),
        _ => String::new(),
    }
}

/// Takes in what public/take.js brings: scenarios kept on the device or in a file, whether they are kept, what went wrong; and
/// what the workshop needs, and how the page stands without a connection.
pub(crate) fn give(view: &View, what: &str, given: &str) {
    if offline::give(view, what, given) {
        return;
    }
    let (what, given) = (what.to_owned(), given.to_owned());
    view.update(move |ui| match what.as_str() {
        "kept" => ui.kept_mut().read(&given),
        "device" => ui.kept_mut().on_device = given == "on",
        "trouble" => ui.kept_mut().note_trouble(&given),
        _ => {}
    });
}

/// The engine's version and the tax year, for whatever leaves the page.
fn version(view: &View) -> AttrValue {
    if view.scenario().tax.before_tax == YesNo::Yes {
        return text::take_version(view.lang, env!("CARGO_PKG_VERSION")).text();
    }
    let year = period::tax_year(view.lang, view.scenario().tax.year);
    text::footer_version(view.lang, env!("CARGO_PKG_VERSION"), year).text()
}

/// The section of the page.
pub(crate) fn section_of(view: &View) -> Html {
    let button = |take: &str, label: AttrValue| -> Html {
        el("button").with("type", "button").with("data-take", take.to_owned()).say(label).into()
    };
    let plain = |take: &'static str, key: Key| button(take, view.attr(key));
    let print = |lang: Lang| button(&format!("print:{}", lang.code()), text::take_print(view.lang, lang.name()).text());
    let mut buttons = vec![
        plain("share", text::TAKE_SHARE),
        plain("text", text::TAKE_TEXT),
        plain("wide", text::TAKE_WIDE),
        plain("square", text::TAKE_SQUARE),
        plain("csv", text::TAKE_CSV),
    ];
    buttons.extend(Lang::ALL.into_iter().map(print));
    let all: Vec<_> = Lang::ALL.into_iter().map(Lang::code).collect();
    buttons.push(button(&format!("print:{}", all.join(" ")), view.attr(text::TAKE_PRINT_BOTH)));
    let said = of("p", "said")
        .with("role", "status")
        .with("data-copied", view.attr(text::TAKE_COPIED))
        .with("data-saved", view.attr(text::TAKE_SAVED))
        .with("data-failed", view.attr(text::TAKE_FAILED));
    section(
        view.lang,
        "take",
        text::TAKE_TITLE,
        vec![note(view.attr(text::TAKE_INTRO)), of("p", "steps").all(buttons.into_iter()).into(), said.into()],
    )
}
