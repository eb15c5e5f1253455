//! Export of the result: as text, as figures for a spreadsheet, as a picture, on paper. The day, the engine's version, the tax year and
//! the marks of a receipt go with each. A browser may refuse to hand it on, to the clipboard, into a file, to the printer or to the share sheet: which is said.

pub(crate) mod accounts;
pub(crate) mod csv;
pub(crate) mod handout;
pub(crate) mod message;
pub(crate) mod picture;
pub(crate) mod scenarios;
pub(crate) mod spreadsheet;
#[cfg(test)]
pub(crate) mod tests;

use std::future::ready;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::browser;
use crate::browser::print::Sheets;
use crate::browser::today::day;
use crate::browser::{clipboard, files};
use crate::components::section::{note, section};
use crate::locale::{text, Lang};
use crate::state::ui_state::UiState;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::language;
pub(crate) use crate::views::more::export::csv::{cell, written};
use crate::views::more::export_status::{use_said, Done};
use crate::views::more::receipt;
use crate::views::more::share::draw_qr;

/// Version of the page, the tax year, and the receipt's day and marks, for whatever leaves the page.
fn version(view: &View) -> AttrValue {
    let told = period::version(view);
    match receipt::of_figures(view) {
        Some(receipt) => format!("{told} {}", receipt::line(view, &receipt)).into(),
        None => told,
    }
}

/// The receipt, whole, for texts that can be pasted back. `None` where there is none.
fn receipt_code(view: &View) -> Option<String> {
    receipt::of_figures(view).map(|receipt| text::receipt_code(view.lang, receipt.code()).text().to_string())
}

/// The section of the page.
pub(crate) fn section_of(view: &View) -> Html {
    let content = html! { <>{ note(view.text(text::TAKE_INTRO)) }<Exports view={view.clone()} />{ receipt::field(view) }</> };
    section(view.lang, "take", text::TAKE_TITLE, vec![content])
}

/// Buttons that take the result away.
#[component]
fn Exports(ViewProps { view }: &ViewProps) -> Html {
    let said = use_said();
    let can_share = use_state(|| false);
    use_effect_with((), {
        let can_share = can_share.setter();
        move |()| can_share.set(browser::share::can_share())
    });
    let button = |onclick: Callback<MouseEvent>, label: AttrValue| html! { <button type="button" {onclick}>{ label }</button> };
    let prints = |langs: Vec<Lang>, label: AttrValue| {
        button(said.after(view, move |view| print(view, langs.clone(), handout::handout)), label)
    };
    html! {
        <>
            <p class="steps">
                if *can_share {
                    { button(said.after(view, share), view.attr(text::TAKE_SHARE)) }
                }
                { button(said.after(view, copy), view.attr(text::TAKE_TEXT)) }
                { button(said.after(view, |view| save_picture(view, picture::WIDE, "wide")), view.attr(text::TAKE_WIDE)) }
                { button(said.after(view, |view| save_picture(view, picture::SQUARE, "square")), view.attr(text::TAKE_SQUARE)) }
                { button(said.after(view, |view| ready(save_spreadsheet(&view))), view.attr(text::TAKE_CSV)) }
                { for Lang::ALL.into_iter().map(|lang| prints(vec![lang], text::take_print(view.lang, language::name(view, lang)).text())) }
                { prints(Lang::ALL.to_vec(), view.attr(text::TAKE_PRINT_BOTH)) }
            </p>
            { said.shown(view) }
        </>
    }
}

/// View in a language on this day, of the figures alone: without what is typed and cannot be read, and without what the reader chose to
/// keep.
pub(crate) fn in_language(view: &View, lang: Lang) -> Result<View, JsValue> {
    let spoken = view.leaving(lang).ok_or(JsValue::UNDEFINED)?;
    let ui = UiState { today: day().into(), ..(*view.ui).clone() };
    Ok(View { ui: Rc::new(ui), ..spoken })
}

/// Puts the result on the clipboard, as a message.
pub(crate) async fn copy(view: View) -> Done {
    let is_copied = clipboard::copy(message::words(&in_language(&view, view.lang)?)).await;
    Ok(Some(if is_copied { text::TAKE_COPIED } else { text::TAKE_FAILED }))
}

/// Hands the result to the device's share sheet, as a message.
async fn share(view: View) -> Done {
    browser::share::share(&message::words(&in_language(&view, view.lang)?)).await?;
    Ok(None)
}

fn save_spreadsheet(view: &View) -> Done {
    files::save_text(&spreadsheet::figures(&in_language(view, view.lang)?), "text/csv", "coop-or-gig.csv")?;
    Ok(Some(text::TAKE_SAVED))
}

async fn save_picture(view: View, size: picture::Size, name: &str) -> Done {
    let pixels = browser::picture::png(&picture::picture(&in_language(&view, view.lang)?, size)).await?;
    files::save(&pixels, &format!("coop-or-gig-{name}.png"))?;
    Ok(Some(text::TAKE_SAVED))
}

/// Prints a sheet in each of these languages; the page itself is not printed with them.
pub(crate) async fn print(view: View, langs: Vec<Lang>, sheet: fn(&View) -> String) -> Done {
    let spoken = |lang: Lang| Ok(sheet(&in_language(&view, if lang.is_whole() { lang } else { view.lang })?));
    let handouts = langs.into_iter().map(spoken).collect::<Result<String, JsValue>>()?;
    let sheets = Sheets::put(&handouts)?;
    for place in sheets.all("[data-qr]") {
        draw_qr(&place, view.ui.scripts.clone()).await;
    }
    sheets.print()?;
    Ok(None)
}
