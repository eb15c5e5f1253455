//! A link to the comparison, with as much of the reader's own figures as the reader wants in it.

use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::link::{append_receipt, append_view, Numbers};
use percent_encoding::{utf8_percent_encode, NON_ALPHANUMERIC};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::clipboard;
use crate::browser::scripts::Scripts;
use crate::browser::today;
use crate::components::controls::{button, help, help_id, radios, Choice};
use crate::components::section::{note, section};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::frame::Frame;
use crate::view::View;
use crate::views::answer::field;
use crate::views::more::answer_text::told;
use crate::views::more::receipt;

const CHOICES: [(Numbers, &str, Key); 3] = [
    (Numbers::Exact, "exact", text::SHARE_EXACT),
    (Numbers::Rounded, "rounded", text::SHARE_ROUNDED),
    (Numbers::SettingsOnly, "settings", text::SHARE_SETTINGS),
];

/// Figures that tell of a person what the work does not: each is named beside a link that holds it.
const PERSONAL: [Shared; 12] = [
    Shared::Wages,
    Shared::OtherProfit,
    Shared::Loan,
    Shared::Postgraduate,
    Shared::OwnPension,
    Shared::OptedOut,
    Shared::Age,
    Shared::SickDays,
    Shared::UcAward,
    Shared::UcWorkAllowance,
    Shared::UcStartUp,
    Shared::UcExpectedHours,
];

/// The control that chooses.
const CHOICE: &str = "numbers";

/// Link to the figures, with as much of them as the reader wants in it. In the language of the page where that was asked for, so
/// that whoever opens it reads what the sender read.
pub(crate) fn link(view: &View) -> String {
    let page = if view.state.asked("lang").is_some() && !path(view).is_empty() { in_language(view) } else { path(view) };
    let mut link = to_figures(view, &page);
    if let Some(receipt) = receipt::of_figures(view).filter(|receipt| !receipt.date.is_empty()) {
        append_receipt(&mut link, &receipt.code());
    }
    link
}

/// Link from within another page to the page itself, in the language of the view, with the figures as they are: from a part of it,
/// to the view that shows what the part does.
pub(crate) fn full_page(view: &View) -> String {
    let mut fragment = view.state.fragment(Numbers::Exact);
    if view.state.frame == Frame::Whole {
        fragment = view.state.address_of(fragment);
    } else {
        append_view(&mut fragment, view.state.shown());
    }
    format!("{}#{fragment}", in_language(view))
}

/// Link that goes with an export in one language; empty where nobody could open one.
pub(crate) fn link_in_language(view: &View) -> String {
    if path(view).is_empty() {
        return String::new();
    }
    to_figures(view, &in_language(view))
}

fn to_figures(view: &View, page: &str) -> String {
    format!("{page}#{}", view.state.fragment(view.ui.numbers))
}

/// Address of the page with the state's language in it, and no other part of its query: how it looks within another page is that
/// page's matter.
fn in_language(view: &View) -> String {
    format!("{}?lang={}", path(view), view.lang.code())
}

/// Address of the page alone; for a file that of its site, or empty where that is not known.
pub(crate) fn path(view: &View) -> String {
    if is_file(view) {
        return view.ui.site.to_string();
    }
    view.state.page.split('?').next().unwrap_or_default().to_owned()
}

/// True where the page is a file on the device, whose address is of no use to others.
pub(crate) fn is_file(view: &View) -> bool {
    !view.state.page.is_empty() && !view.state.page.starts_with("http")
}

/// Callback that copies a text, and notes whether that worked.
pub(crate) fn copies(view: &View, text: String) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let (view, text) = (view.clone(), text.clone());
        spawn_local(async move {
            let done = clipboard::copy(text.clone()).await;
            view.update(move |ui| ui.copied = Some((text.into(), done)));
        });
    })
}

/// Report on a text that may have been copied: the first words where that worked, the second where not, none of another text.
pub(crate) fn copied(view: &View, text: &str, [done, failed]: [Key; 2]) -> &'static str {
    match view.ui.copied.as_ref().filter(|(copied, _)| **copied == *text) {
        Some((_, true)) => view.text(done),
        Some((_, false)) => view.text(failed),
        None => "",
    }
}

/// Properties of a QR code.
#[derive(Properties, PartialEq)]
struct QrProps {
    /// Text that the code stands for.
    words: AttrValue,
    /// Name of the code, for those who do not see it.
    name: AttrValue,
    view: View,
}

/// A text as a QR code, drawn once it is on the page, and anew when the text changes.
pub(crate) fn qr(view: &View, words: impl Into<AttrValue>, name: AttrValue) -> Html {
    html! { <Qr view={view.clone()} words={words.into()} {name} /> }
}

#[component]
fn Qr(QrProps { words, name, view }: &QrProps) -> Html {
    let place = use_node_ref();
    use_effect_with(words.clone(), {
        let (place, scripts) = (place.clone(), view.ui.scripts.clone());
        move |_| {
            if let Some(place) = place.cast() {
                spawn_local(async move { draw_qr(&place, scripts).await });
            }
        }
    });
    qr_place(view, words.clone(), name.clone(), place)
}

/// Place of a QR code that is still to be drawn into it.
pub(crate) fn qr_place(view: &View, words: AttrValue, name: AttrValue, place: NodeRef) -> Html {
    let (long, failed) = (view.text(text::SHARE_QR_LONG), view.text(text::ROOM_FAILED));
    html! {
        <div ref={place} class="qr" role="img" aria-label={name} data-qr={words} data-qr-long={long} data-qr-failed={failed}></div>
    }
}

/// Draws the QR code of a place's text into it; or says in words why there is none, which is no picture then.
pub(crate) async fn draw_qr(place: &Element, scripts: Option<Scripts>) {
    let Some(scripts) = scripts else { return };
    let _ = place.set_attribute("role", "img");
    let words = match scripts.draw_qr(place).await {
        Ok(true) => return,
        Ok(false) => "data-qr-long",
        Err(_) => "data-qr-failed",
    };
    let _ = place.remove_attribute("role");
    place.set_text_content(place.get_attribute(words).as_deref());
}

pub(crate) fn share(view: &View) -> Html {
    let (id, numbers, check) = (view.id("link"), view.id("numbers"), view.id("with-receipt"));
    let link = link(view);
    let fragment = view.state.fragment(view.ui.numbers);
    let embed = format!("embed.html?lang={}#{fragment}", view.lang.code());
    let said = copied(view, &link, [text::SHARE_COPIED, text::SHARE_FAILED]);
    let code = view.ui.qr.then(|| qr(view, link.clone(), view.attr(text::SHARE_QR_NAME)));
    let shows = view.attr(if view.ui.qr { text::SHARE_QR_HIDE } else { text::SHARE_QR });
    let toggles_qr = view.updates(|ui, _| ui.qr = !ui.qr);
    let has_address = !path(view).is_empty();
    let with_receipt = !view.ui.today.is_empty();
    let toggles_receipt = view.updates(move |ui, _| ui.today = if with_receipt { "".into() } else { today::day().into() });
    let content = html! {
        <>
            { radios(choice(view, numbers.clone())) }
            { help(&numbers, view.attr(text::SHARE_INTRO)) }
            { for holds(view, &fragment).map(note) }
            { for (!has_address).then(|| note(view.attr(text::SHARE_FILE))) }
            <div class="field">
                <label for={&id}>{ view.text(text::SHARE_LINK) }</label>
                <span class="box"><input class="words" id={&id} type="text" readonly=true value={link.clone()} /></span>
            </div>
            <div class="field">
                <label class="check">
                    <input type="checkbox" id={&check} data-field="with-receipt" aria-describedby={help_id(&check)} checked={with_receipt}
                        onchange={toggles_receipt} />
                    <span>{ view.text(text::SHARE_RECEIPT) }</span>
                </label>
                { help(&check, view.attr(text::SHARE_RECEIPT_HELP)) }
            </div>
            <p class="steps">
                { button(copies(view, link.clone()), view.attr(text::SHARE_COPY), true) }
                { for has_address.then(|| button(toggles_qr, shows, true)) }
                { for has_address.then(|| html! { <a class="button" href={mail(view, &link)}>{ view.text(text::SHARE_MAIL) }</a> }) }
            </p>
            { for code }
            <p class="said" role="status">{ changing(said) }</p>
            { for (!is_file(view)).then(|| html! { <a href={embed} target="_blank">{ view.text(text::SHARE_EMBED) }</a> }) }
        </>
    };
    section(view.lang, "share", text::SHARE_TITLE, vec![content])
}

/// Sentence on what of the reader's own is in a link with this fragment. `None` where it is the example alone.
fn holds(view: &View, fragment: &str) -> Option<AttrValue> {
    let keys =
        || fragment.split('&').filter_map(|pair| Some(pair.split_once('=')?.0)).filter(|key| !matches!(*key, "v" | "preset"));
    let mut personal: Vec<AttrValue> = Vec::new();
    for input in keys().filter_map(Field::from_key).map(Field::input) {
        let label = field::label(view.lang, input.into());
        if matches!(input, Input::Shared(shared) if PERSONAL.contains(&shared)) && !personal.contains(&label) {
            personal.push(label);
        }
    }
    let figures = (view.ui.numbers != Numbers::SettingsOnly && keys().next().is_some()).then(|| view.attr(text::SHARE_HOLDS));
    let personal = (!personal.is_empty()).then(|| text::share_holds_own(view.lang, personal.join("; ")).text());
    let said: Vec<AttrValue> = figures.into_iter().chain(personal).collect();
    (!said.is_empty()).then(|| said.join(" ").into())
}

/// Address of a message with the link, which the reader's own program for mail opens: to whom it goes, the reader says there.
fn mail(view: &View, link: &str) -> String {
    let answer = view.leaving(view.lang).map(|leaving| told(&leaving).join(" ")).unwrap_or_default();
    let said = [answer, link.to_owned()].join("\n\n");
    let [subject, body] = [view.text(text::PAGE_NAME), &said].map(|text| utf8_percent_encode(text, NON_ALPHANUMERIC));
    format!("mailto:?subject={subject}&body={body}")
}

/// Choice of how much of the reader's figures goes with the link.
fn choice(view: &View, id: AttrValue) -> Choice {
    let current = CHOICES.iter().find(|(numbers, ..)| *numbers == view.ui.numbers).map_or("", |(_, word, _)| word);
    let options = CHOICES.iter().map(|(_, word, words)| (AttrValue::Static(word), view.attr(*words))).collect();
    let on = view.updates(|ui, word: AttrValue| {
        if let Some((numbers, ..)) = CHOICES.iter().find(|(_, known, _)| *known == word) {
            ui.numbers = *numbers;
        }
    });
    let label = view.attr(text::SHARE_NUMBERS);
    Choice { id, field: AttrValue::Static(CHOICE), label, value: AttrValue::Static(current), options, on }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    #[test]
    fn the_full_page_opens_in_the_view_that_a_part_of_it_shows() {
        let link = |frame: Frame, opened: &str| {
            let view = view(Lang::Cy, &format!("v=1&preset=courier&hours=31{opened}"));
            let mut state = (*view.state).clone();
            (state.frame, state.page) = (frame, "https://example.org/?view=card".into());
            full_page(&View { state: Rc::new(state), ..view })
        };
        let figures = "https://example.org/?lang=cy#v=1&preset=courier&hours=31";
        assert_eq!(link(Frame::Card, "&view=why"), figures, "the card shows the answer");
        assert_eq!(link(Frame::Tool, "&view=why"), format!("{figures}&view=why"));
        assert_eq!(link(Frame::Whole, ""), figures, "the reader opens the views one by one");
    }

    #[test]
    fn what_a_link_holds_is_said_beside_it() {
        let told = |lang: Lang, numbers: Numbers, figures: &str| {
            let view = view(lang, &format!("v=1&preset=courier{figures}"));
            let view = View { ui: Rc::new(UiState { numbers, ..UiState::default() }), ..view };
            holds(&view, &view.state.fragment(numbers)).map(|said| said.to_string())
        };
        assert_eq!(told(Lang::En, Numbers::Exact, ""), None, "the example alone");
        assert_eq!(
            told(Lang::En, Numbers::Exact, "&hours=33").as_deref(),
            Some("Whoever opens the link sees the figures you entered.")
        );
        assert_eq!(told(Lang::En, Numbers::SettingsOnly, "&hours=33&uc-award=900"), None);
        let personal = "&uc-award=900&wages=9000&loan=2";
        let said = told(Lang::En, Numbers::Rounded, personal).expect("a sentence");
        for named in ["the figures you entered", "Universal Credit", "Wages from another job", "Student loan"] {
            assert!(said.contains(named), "{said}");
        }
        // A choice goes with the example.
        assert_eq!(told(Lang::En, Numbers::SettingsOnly, personal).as_deref(), Some("The link also tells: Student loan."));
        assert!(told(Lang::Cy, Numbers::Exact, personal).is_some_and(|said| said.contains("Mae’r ddolen hefyd yn dweud: ")));
    }
}
