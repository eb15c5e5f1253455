//! Evidence for the figures and limits of the model; claims that people make and the evidence does not, the glossary, the
//! changes, and how to report a mistake.

mod changes;
mod claims;
mod glossary;

use yew::prelude::*;

use crate::components::section::section;
use crate::locale::{text, Key};
use crate::view::{View, ViewProps};
use crate::views::answer::details::details;
use crate::views::more::about;
use crate::views::more::export;
use crate::views::more::export_status::use_said;
use crate::views::why::claims as evidence;

/// Fold: its `data-group`, its title, its content.
type Folded = (&'static str, Key, fn(&View) -> Html);

const FOLDED: [Folded; 7] = [
    ("evidence", text::EVIDENCE_TITLE, evidence::evidence),
    ("packs", text::PACKS_TITLE, evidence::packs),
    ("limits", text::LIMITS_TITLE, evidence::limits),
    ("claims", text::CLAIMS_TITLE, claims::claims),
    ("glossary", text::GLOSSARY_TITLE, glossary::glossary),
    ("changes", text::CHANGES_TITLE, changes::changes),
    ("mistake", text::MISTAKE_TITLE, mistake),
];

pub(crate) fn sources(view: &View) -> Html {
    let folded = |(group, title, content): &Folded| details(view, group, view.attr(*title), || content(view));
    // Where all is before tax, none of the figures of tax and wages is used.
    let is_used = |(group, ..): &&Folded| *group != "packs" || !view.is_before_tax();
    section(view.lang, "sources", text::SOURCES_TITLE, FOLDED.iter().filter(is_used).map(folded).collect())
}

/// Ways to report a mistake.
fn mistake(view: &View) -> Html {
    html! { <Mistake view={view.clone()} /> }
}

#[component]
fn Mistake(ViewProps { view }: &ViewProps) -> Html {
    let said = use_said();
    let copy = said.after(view, |view| async {
        let done = export::copy(view).await?;
        Ok(done.map(|done| if done == text::TAKE_COPIED { text::MISTAKE_COPIED } else { done }))
    });
    html! {
        <>
            <p>{ view.text(text::MISTAKE_HOW) }</p>
            <button type="button" onclick={copy}>{ view.text(text::MISTAKE_COPY) }</button>
            { said.shown(view) }
            { about::makers(view) }
        </>
    }
}
