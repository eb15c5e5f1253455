//! The page rendered from the app's own components and the engine's own figures, so that no part of it is typed by hand.

use std::fmt::Write as _;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use coop_or_gig::app::{App, AppProps};
use coop_or_gig::locale::{self, text, File as Part, Lang};
use coop_or_gig::state::State;
use yew::LocalServerRenderer;

use super::still::{LangProps, Trouble, WithoutApp};
use crate::html::{change, change_tag, tag};
use crate::manifest::File;
use crate::site::Site;

/// Fills the page's two empty elements, names its languages and its later files, and writes the texts of each language.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    for (lang, part) in parts() {
        let name = locale::file_name(lang, part);
        site.write(&name, locale::file(lang, part))?;
        site.made.texts.insert(format!("{}-{}", part.name(), lang.code()), name);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().context("a runtime cannot be built")?;
    let (app, trouble) = runtime.block_on(rendered());
    let languages: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();

    let page = put_names(&site.text("index.html")?, &names(site)?)?;
    let named = |_: &str| format!("<html lang=en data-languages=\"{}\">", languages.join(" "));
    let page = change_tag(&page, "<html ", "lang=", named)?;
    let page = put_into(&page, "trouble", &trouble)?;
    site.write("index.html", put_into(&page, "app", &app)?)
}

/// Files of texts that are sent, of every language.
fn parts() -> impl Iterator<Item = (Lang, Part)> {
    Lang::ALL.into_iter().flat_map(|lang| Part::SENT.map(|part| (lang, part)))
}

/// The answer in every language, and the messages for readers without it.
async fn rendered() -> (String, String) {
    let mut app = String::new();
    for lang in Lang::ALL {
        let start = Rc::new(State::arrive(lang, ""));
        let shown = LocalServerRenderer::<App>::with_props(AppProps { start, ui: Rc::default(), later: None })
            .hydratable(false)
            .render()
            .await;
        let without_app = LocalServerRenderer::<WithoutApp>::with_props(LangProps { lang }).hydratable(false).render().await;
        let (code, title) = (lang.code(), lang.text(text::PAGE_TITLE));
        let _ = write!(app, "<div class=\"still\" lang=\"{code}\" data-title=\"{title}\">{shown}{without_app}</div>");
    }
    (app, LocalServerRenderer::<Trouble>::new().hydratable(false).render().await)
}

/// Attributes that name the later style and each language's texts. Those of a workshop are named by its own script.
fn names(site: &Site) -> Result<String> {
    let name =
        |(lang, part): (Lang, Part)| format!("data-{}-{}=\"./{}\" ", part.name(), lang.code(), locale::file_name(lang, part));
    let sent: String = parts().filter(|(_, part)| *part != Part::Room).map(name).collect();
    Ok(format!("data-style=\"{}\" {sent}", site.address(File::LaterStyle)?))
}

/// Puts these names into the element that names the app's files, and that element before the script that reads it, so that the
/// files are fetched without a wait for the rest of the page.
fn put_names(page: &str, names: &str) -> Result<String> {
    let app = tag(page, "<meta ", "data-wasm=")?.to_owned();
    let filled = app.replacen("<meta ", &format!("<meta {names}"), 1);
    let page = change(page, &app, "")?;
    let script = page.find("<script").context("there must be a script in index.html")?;
    Ok(format!("{}{filled}{}", &page[..script], &page[script..]))
}

/// Fills the empty element with this id, with or without its optional quotes.
fn put_into(page: &str, id: &str, content: &str) -> Result<String> {
    let quoted = format!("<div id=\"{id}\"></div>");
    let empty = if page.contains(&quoted) { quoted } else { format!("<div id={id}></div>") };
    change(page, &empty, &format!("<div id={id}>{content}</div>"))
}
