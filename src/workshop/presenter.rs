//! The comparison as a story in steps, for a projector: the money of one deal as it is shared out, then that of the other, then
//! the difference and the work that it depends on. All figures are those of the page.

pub(crate) mod actions;
mod captions;
mod diagram;
mod end;
mod guesses;
mod headlines;
mod idle;
mod leads;
pub(crate) mod notes_window;
mod progress;
pub(crate) mod shortcuts;
pub(crate) mod speaker_notes;
pub(crate) mod steps;
mod title;
mod toolbar;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser;
use crate::locale::{text, unbroken};
use crate::state::workshop::Step;
use crate::view::View;
use crate::workshop::presenter::actions::Presenter;
use crate::workshop::presenter::diagram::At;
use crate::workshop::presenter::headlines::Headline;
use crate::workshop::presenter::idle::use_idle;
use crate::workshop::presenter::shortcuts::Shortcut;
use crate::workshop::stage_props::StageProps;

/// Sentences of a step.
struct Said {
    above: AttrValue,
    count: AttrValue,
    headline: Headline,
    below: AttrValue,
}

impl Said {
    fn new(view: &View, steps: &[Step], place: usize, is_open: bool) -> Self {
        let step = steps[place];
        Self {
            above: captions::above(view, step, is_open),
            count: text::present_count(view.lang, (place + 1).to_string(), steps.len().to_string()).text(),
            headline: headlines::headline(view, step, is_open),
            below: captions::below(view, step, is_open),
        }
    }

    /// The step in one breath, for screen readers: each part ends as a sentence does.
    fn aloud(&self) -> AttrValue {
        let parts = [&self.above, &self.count, &self.headline.text, &self.below].map(|part| part.trim());
        let sentence = |part: &str| if part.ends_with(['.', '!', '?', '…', ':']) { part.to_owned() } else { format!("{part}.") };
        let told: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).map(sentence).collect();
        told.join(" ").into()
    }
}

/// The story at the presenter's step.
#[component]
pub(crate) fn Story(StageProps { presenter }: &StageProps) -> Html {
    let noted = use_node_ref();
    let Presenter { view, dialog, story, .. } = presenter;
    let now = &view.ui.room.presented;
    let steps = steps::steps(view);
    let place = now.place(&steps);
    let step = steps[place];
    let is_open = now.is_open(step);
    let said = Said::new(view, &steps, place, is_open);
    let seen = (step, is_open, view.lang);
    // Each step is said once, whatever figures change on it.
    let aloud = use_memo(seen, |_| said.aloud());
    use_idle(story);
    use_effect({
        let (presenter, noted) = (presenter.clone(), noted.clone());
        move || {
            if let Some(noted) = noted.cast::<Element>() {
                let presenter = presenter.clone();
                presenter.notes.clone().follow(noted, seen, Callback::from(move |event| presenter.hear(&event)));
            }
            keep_focus(&presenter);
        }
    });
    let big = now.looks.big.then_some(if said.headline.number.is_some() { "number" } else { "words" });
    let open = step.hides().then_some(if is_open { "true" } else { "false" });
    let light = view.text(text::PRESENT_LIGHT);
    let dark = || html! { <button class="dark" type="button" aria-label={light} onclick={presenter.on(Shortcut::Dim)}></button> };
    let title = view.text(text::PRESENT_TITLE);
    let marks = |holds: bool| holds.then_some("");
    html! {
        <div ref={story.clone()} class="story" tabindex="-1" autofocus=true role="group" aria-labelledby={view.id("stage")}
            data-step={step.key()} data-open={open} data-big={big} data-contrast={marks(now.looks.contrast)}
            data-marked={marks(now.marked.is_some())} data-notes={marks(now.notes)} data-dim={marks(now.looks.dim)}>
            <h2 key={title} class="unseen" id={view.id("stage")}>{ title }</h2>
            <div class="scene" inert={now.looks.dim}>
                { words(view, step.side(is_open).map(|side| view.class(side.place(view))), said) }
                { diagram::picture(view, dialog, At { step, is_open, marked: now.marked }) }
                { toolbar::edge(presenter, !is_open) }
                { speaker_notes::notes(presenter, noted, &steps, place) }
            </div>
            <p class="unseen spoken" role="status"><span key={&**aloud}>{ (*aloud).clone() }</span></p>
            { toolbar::keys(presenter) }
            { for now.looks.dim.then(dark) }
        </div>
    }
}

/// Puts the focus on the story where it is nowhere; on a dark screen there is one thing to press.
fn keep_focus(presenter: &Presenter) {
    let dark = presenter.story.cast::<Element>().and_then(|story| story.query_selector(".dark").ok().flatten());
    if let Some(dark) = dark {
        let _ = dark.unchecked_into::<HtmlElement>().focus();
    } else if browser::is_focus_nowhere() {
        presenter.focus();
    }
}

/// The sentences of a step, in the colour of this class; instead of them the number alone where the presenter wants that.
fn words(view: &View, whose: Option<&'static str>, said: Said) -> Html {
    let Said { above, count, headline, below } = said;
    html! {
        <>
            <div class="top-line">
                <p class="above"><span key={&*above} class={whose}>{ unbroken(above.clone()) }</span></p>
                <p key={&*count} class="count">{ count }</p>
            </div>
            <p key={&*headline.text} class="headline">{ headline.html }</p>
            <p key={&*below} class="below">{ unbroken(below.clone()) }</p>
            { for headline.number.filter(|_| view.ui.room.presented.looks.big).map(|number| number_alone(&number)) }
        </>
    }
}

/// The number as large as the screen allows.
fn number_alone(number: &str) -> Html {
    // Widths are those of the widest of the usual fonts.
    let wide = |sign: char| match sign {
        '.' | ',' => 39,
        '%' => 102,
        '−' => 84,
        _ => 71,
    };
    let width: i32 = number.chars().map(wide).sum();
    html! {
        <svg class="huge" viewBox={format!("0 0 {width} 100")} role="img" aria-label={number.to_owned()}>
            <text x="50%" y="86" text-anchor="middle" translate="no">{ number }</text>
        </svg>
    }
}
