//! Invitation to the room: a QR code that opens "my code" on a phone, and the page's address in words for those who cannot scan.

use coop_or_gig_engine::link::Numbers;
use yew::prelude::*;

use crate::browser::document;
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::more::share;

/// True where phones can follow a link to this page; a file that was built for no known site has none.
pub(crate) fn has_address(view: &View) -> bool {
    !share::path(view).is_empty()
}

/// Address that opens "my code" with the example and its choices, without the figures of whoever presents: people enter their own.
fn to_my_code(view: &View) -> String {
    let lang = view.state.asked("lang").map(|lang| format!("lang={lang}&")).unwrap_or_default();
    format!("{}?{lang}room=mine#{}", share::path(view), view.state.fragment(Numbers::SettingsOnly))
}

/// Address of the page as people type it: without what browsers add by themselves.
fn in_words(path: &str) -> &str {
    let address = path.split_once("://").map_or(path, |(_, rest)| rest);
    let address = address.strip_suffix("index.html").unwrap_or(address);
    // A folder keeps its stroke: not every server finds it without.
    address.strip_suffix('/').filter(|host| !host.contains('/')).unwrap_or(address)
}

/// Address of a page in another language, by what the page says of where that is; it stands in the same folder.
fn twin(path: &str, told: &str) -> String {
    let (folder, _) = path.rsplit_once('/').unwrap_or_default();
    let file = told.rsplit_once('/').map_or(told, |(_, file)| file);
    format!("{folder}/{file}")
}

/// Address of the page as people type it, in the language that is on the screen: its own may be the one that the story began in.
fn typed(view: &View) -> String {
    let path = share::path(view);
    let link = format!("link[rel=alternate][hreflang={}]", view.lang.code());
    // Without a browser there is no page that could say it.
    let found = cfg!(target_arch = "wasm32").then(|| document()?.query_selector(&link).ok()?).flatten();
    found.and_then(|link| link.get_attribute("href")).map_or(path.clone(), |told| twin(&path, &told))
}

/// Link as a QR code, and the page's address below words that say what it leads to. Without an address there is nothing to scan.
fn way(view: &View, link: String, name: Key, [scan, or_type]: [Key; 2]) -> Html {
    if !has_address(view) {
        return Html::default();
    }
    let path = typed(view);
    let address = in_words(&path).to_owned();
    html! {
        <div class="invite">
            { share::qr(view, link, view.attr(name)) }
            <div class="directions">
                <p>{ changing(view.text(scan)) }</p>
                <p>{ changing(view.text(or_type)) }</p>
                <p class="address" translate="no">{ address }</p>
            </div>
        </div>
    }
}

/// Way to "my code".
pub(crate) fn invite(view: &View) -> Html {
    way(view, to_my_code(view), text::INVITE_QR, [text::INVITE_SCAN, text::INVITE_TYPE])
}

/// Way to the page with the figures on the screen, to take home.
pub(crate) fn take_home(view: &View) -> Html {
    way(view, share::link(view), text::PRESENT_QR, [text::END_SCAN, text::END_TYPE])
}

#[cfg(test)]
mod tests {
    use super::{in_words, twin};

    #[test]
    fn the_address_to_type_is_that_of_the_page_in_its_language() {
        let from = |path: &str, told: &str| in_words(&twin(path, told)).to_owned();
        assert_eq!(from("https://example.org/coop/cy.html", "./"), "example.org/coop/");
        assert_eq!(from("https://example.org/coop/", "./cy.html"), "example.org/coop/cy.html");
        assert_eq!(from("https://example.org/courier.cy.html", "./courier.html"), "example.org/courier.html");
        // The address that the site was built for may be another one than that of the page.
        assert_eq!(from("https://here.example/a/cy.html", "https://example.org/"), "here.example/a/");
    }

    #[test]
    fn addresses_are_as_short_as_browsers_allow() {
        assert_eq!(in_words("https://example.org/"), "example.org");
        assert_eq!(in_words("https://example.org/coop/"), "example.org/coop/");
        assert_eq!(in_words("https://example.org/coop/index.html"), "example.org/coop/");
        assert_eq!(in_words("https://example.org/index.html"), "example.org");
        assert_eq!(in_words("https://example.org/courier.cy.html"), "example.org/courier.cy.html");
    }
}
