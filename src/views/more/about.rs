//! Papers behind the calculator: its method, its statements, its changes, and who makes it.

use yew::prelude::*;

use crate::browser;
use crate::components::section::section;
use crate::locale::{text, Key, Lang};
use crate::state::frame::Frame;
use crate::view::View;
use crate::views::more::share;

/// Pages of text beside the calculator: the start of the file's name, and what they are called (xtask/src/passes/documents.rs).
const DOCUMENTS: [(&str, Key); 4] = [
    ("method", text::DOCUMENT_METHOD),
    ("accessibility", text::DOCUMENT_ACCESSIBILITY),
    ("privacy", text::DOCUMENT_PRIVACY),
    ("changes", text::DOCUMENT_CHANGES),
];

/// Links to the source and to whoever looks after it; nothing where the build was told neither.
pub(crate) fn makers(view: &View) -> Html {
    let links = [(browser::source(), text::ABOUT_SOURCE), (browser::contact(), text::ABOUT_REPORT)];
    let items: Vec<_> = links.into_iter().filter_map(|(address, words)| Some(item(view, address?, words))).collect();
    html! { if !items.is_empty() { <ul class="limits">{ for items }</ul> } }
}

/// A link that opens beside the page where the page stands within another.
fn item(view: &View, href: String, words: Key) -> Html {
    let target = (view.state.frame != Frame::Off).then_some("_blank");
    html! { <li><a {href} {target}>{ view.text(words) }</a></li> }
}

/// Item of a list that leads to a document, or to a heading of it. `None` where nobody knows where that is.
pub(crate) fn document(view: &View, name: &str, heading: &str, words: Key) -> Option<Html> {
    Some(item(view, address(view, name)? + heading, words))
}

/// Address of a document from the page; a whole one from a file on the device. `None` where such a file does not know its site.
fn address(view: &View, name: &str) -> Option<String> {
    let folder = if share::is_file(view) { share::path(view) } else { "./".to_owned() };
    let language = if view.lang == Lang::En { String::new() } else { format!(".{}", view.lang.code()) };
    (!folder.is_empty()).then(|| format!("{folder}{name}{language}.html"))
}

/// Links to the documents.
pub(crate) fn documents(view: &View) -> Html {
    html! { <ul class="limits">{ for DOCUMENTS.iter().filter_map(|(name, words)| document(view, name, "", *words)) }</ul> }
}

pub(crate) fn about(view: &View) -> Html {
    let content = html! {
        <>
            { documents(view) }
            <p>{ view.text(text::ABOUT_MAKER) }</p>
            { makers(view) }
        </>
    };
    section(view.lang, "about-it", text::ABOUT_TITLE, vec![content])
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    #[test]
    fn documents_are_linked_to_where_they_are() {
        let [mut en, cy] = Lang::ALL.map(|lang| view(lang, "v=1"));
        assert_eq!(address(&en, "method").unwrap(), "./method.html");
        assert_eq!(address(&cy, "privacy").unwrap(), "./privacy.cy.html");
        Rc::make_mut(&mut en.state).page = "file:///media/coop-or-gig.html".into();
        assert_eq!(address(&en, "method"), None, "nobody knows where the site is");
        en.ui = Rc::new(UiState { site: "https://calculator.example/".into(), ..UiState::default() });
        assert_eq!(address(&en, "method").unwrap(), "https://calculator.example/method.html");
    }
}
