//! The result as a message: short lines, the condition beside the answer, the link last so that it opens with a touch.

use crate::locale::text;
use crate::view::View;
use crate::views::answer::{credit, headline};
use crate::views::more::answer_text::{take_home, told};
use crate::views::more::export::{receipt_code, version};
use crate::views::more::share;

pub(crate) fn words(view: &View) -> String {
    let lang = view.lang;
    let kept = |place: usize| format!("• {}", take_home(view, place));
    let mut lines = vec![format!("*{}*", lang.text(text::PAGE_NAME)), view.words().title().to_owned(), String::new()];
    lines.extend(told(view).into_iter().chain(credit::lead(view)).map(|said| said.to_string()));
    lines.push(String::new());
    lines.extend(view.deals().map(kept));
    lines.extend([String::new(), headline::estimate(view).to_string(), version(view).to_string()]);
    lines.extend(receipt_code(view));
    lines.push(share::link_in_language(view));
    lines.join("\n").trim_end().to_owned()
}
