//! Writes the page as it stands before the app is up, in every language, into the built `index.html`: the default preset's answer
//! for the first paint, and what a reader without WebAssembly gets instead of the app. Beside it go the files that are sent of
//! each language, and their addresses into the page.
//!
//! The page is rendered from the app's own components and the engine's own figures, so no part of it is typed by hand.

mod still;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs, process};

use coop_or_gig::app::{App, AppProps};
use coop_or_gig::locale;
use coop_or_gig::locale::{text, File, Lang};
use coop_or_gig::state::State;
use yew::LocalServerRenderer;

fn main() {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else { stop("usage: prerender INDEX.HTML") };
    let page = fs::read_to_string(&path).unwrap_or_else(|error| stop(&format!("{}: {error}", path.display())));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime without features can be built");
    let later = fetched_later(&path);
    let page = runtime.block_on(fill(page, &later)).unwrap_or_else(|problem| stop(&format!("{}: {problem}", path.display())));
    write(&path, &page);
    for (lang, file) in files() {
        write(&path.with_file_name(locale::file_name(lang, file)), locale::file(lang, file));
    }
}

/// Files that are sent, of every language.
fn files() -> impl Iterator<Item = (Lang, File)> {
    Lang::ALL.into_iter().flat_map(|lang| File::SENT.map(|file| (lang, file)))
}

/// The file beside the page whose name starts and ends so.
fn beside(page: &Path, start: &str, end: &str) -> Option<String> {
    let mut names = fs::read_dir(page.parent()?).ok()?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| name.starts_with(start) && name.ends_with(end))
}

/// The style that the page fetches once it stands, as it is named in it; tools/later.mjs adds the scripts.
fn fetched_later(page: &Path) -> String {
    let style = beside(page, "later-", ".css").unwrap_or_else(|| stop("later-….css must stand beside the page"));
    format!("data-style=\"./{style}\" ")
}

fn write(path: &Path, content: &str) {
    fs::write(path, content).unwrap_or_else(|error| stop(&format!("{}: {error}", path.display())));
}

fn stop(problem: &str) -> ! {
    eprintln!("prerender: {problem}");
    process::exit(1);
}

/// Fills the page's two empty elements and names its languages.
async fn fill(page: String, later: &str) -> Result<String, String> {
    let mut app = String::new();
    for lang in Lang::ALL {
        let start = Rc::new(State::arrive(lang, ""));
        let shown = LocalServerRenderer::<App>::with_props(AppProps { start, ui: Rc::default(), rest: None })
            .hydratable(false)
            .render()
            .await;
        let without_app =
            LocalServerRenderer::<still::WithoutApp>::with_props(still::LangProps { lang }).hydratable(false).render().await;
        let (code, title) = (lang.code(), lang.text(text::PAGE_TITLE));
        let _ = write!(app, "<div class=\"still\" lang=\"{code}\" data-title=\"{title}\">{shown}{without_app}</div>");
    }
    let trouble = LocalServerRenderer::<still::Trouble>::new().hydratable(false).render().await;
    let languages: Vec<_> = Lang::ALL.iter().map(|lang| lang.code()).collect();

    let page = put_texts(&page, later)?;
    let page = put(&page, "<html lang=en>", &format!("<html lang=en data-languages=\"{}\">", languages.join(" ")))?;
    let page = put(&page, "<div id=trouble></div>", &format!("<div id=trouble>{trouble}</div>"))?;
    put(&page, "<div id=app></div>", &format!("<div id=app>{app}</div>"))
}

/// Names each language's files in the element that names the app's, and puts that element before the script that reads it, so
/// that the files are fetched without a wait for the rest of the page.
fn put_texts(page: &str, later: &str) -> Result<String, String> {
    const START: &str = "<meta ";
    let is_app = |tag: &&str| tag.split([' ', '/', '>']).any(|part| matches!(part, "name=app" | "name=\"app\""));
    let tags = page.match_indices(START).filter_map(|(at, _)| page[at..].split_inclusive('>').next());
    let [app] = tags.filter(is_app).collect::<Vec<_>>()[..] else { return Err("<meta name=app> must stand in it once".to_owned()) };
    let name =
        |(lang, file): (Lang, File)| format!("data-{}-{}=\"./{}\" ", file.name(), lang.code(), locale::file_name(lang, file));
    // Workshop files are left out: the workshop's own script names them.
    let sent: String = files().filter(|(_, file)| *file != File::Room).map(name).collect();
    let named = app.replacen(START, &format!("{START}{later}{sent}"), 1);
    let page = page.replacen(app, "", 1);
    let script = page.find("<script").ok_or("there must be a script in it")?;
    Ok(format!("{}{named}{}", &page[..script], &page[script..]))
}

/// Puts `filled` in the place of `empty`, which stands once in the page, with or without its optional quotes.
fn put(page: &str, empty: &str, filled: &str) -> Result<String, String> {
    let quoted = empty.split_once('=').map_or_else(String::new, |(before, after)| {
        let end = after.find('>').unwrap_or(after.len());
        format!("{before}=\"{}\"{}", &after[..end], &after[end..])
    });
    let found = [empty, quoted.as_str()].into_iter().find(|form| page.matches(form).count() == 1);
    found.map(|form| page.replace(form, filled)).ok_or_else(|| format!("{empty} must stand in it once"))
}
