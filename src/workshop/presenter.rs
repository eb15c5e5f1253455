//! The comparison as a story in steps, for a projector: the money of one deal as it is shared out, then that of the other, then
//! the difference and the work that it depends on. All figures are those of the page. public/room/present.js has the keys.

pub(crate) mod diagram;
pub(crate) mod headlines;
pub(crate) mod shortcuts;
pub(crate) mod speaker_notes;
pub(crate) mod steps;

use yew::prelude::*;

use crate::locale::text;
use crate::state::workshop::{Looks, Presented, Step};
use crate::view::View;
use crate::workshop::presenter::diagram::At;
use crate::workshop::presenter::headlines::Headline;

impl Presented {
    fn is_open(&self, step: Step) -> bool {
        !step.hides() || self.open.contains(&step)
    }

    /// Place of the presenter's step. A step that the figures have no more stands for the one after it.
    fn place(&self, steps: &[Step]) -> usize {
        steps.iter().position(|step| *step >= self.step).unwrap_or(steps.len() - 1)
    }

    fn go(&mut self, steps: &[Step], place: usize) {
        self.step = steps[place.min(steps.len() - 1)];
        self.marked = None;
    }

    /// Does what a button says; `bars` can be marked.
    fn hear(&mut self, does: &str, steps: &[Step], bars: usize) {
        let place = self.place(steps);
        let step = steps[place];
        // On a dark screen every key brings the picture back, and does no more.
        if std::mem::take(&mut self.looks.dim) {
            return;
        }
        match does {
            "next" | "reveal" if !self.is_open(step) => self.open.push(step),
            "next" => self.go(steps, place + 1),
            "back" => self.go(steps, place.saturating_sub(1)),
            "first" => self.go(steps, 0),
            "last" => self.go(steps, steps.len() - 1),
            "mark" => self.marked = Some(self.marked.map_or(0, |bar| bar + 1)).filter(|bar| *bar < bars),
            "big" => self.looks.big = !self.looks.big,
            "contrast" => self.looks.contrast = !self.looks.contrast,
            "dim" => self.looks.dim = true,
            "notes" => self.notes = !self.notes,
            "escape" => (self.looks.big, self.notes) = (false, self.notes && self.looks.big),
            // The contrast and the notes stay, as the room and the presenter need them.
            "clean" => {
                let looks = Looks { contrast: self.looks.contrast, ..Looks::default() };
                *self = Self { looks, notes: self.notes, ..Self::default() };
            }
            _ => {}
        }
    }
}

/// Does what a button of the presenter's says.
pub(crate) fn told(view: &View, does: &str) {
    let (steps, does, shown) = (steps::steps(view), does.to_owned(), view.clone());
    view.update(move |ui| {
        let now = &mut ui.room_mut().presented;
        let step = steps[now.place(&steps)];
        let bars = diagram::bars(&shown, step, now.is_open(step));
        now.hear(&does, &steps, bars);
    });
}

/// The story at the presenter's step.
pub(crate) fn story(view: &View) -> Html {
    let now = &view.ui.room.presented;
    let steps = steps::steps(view);
    let place = now.place(&steps);
    let step = steps[place];
    let is_open = now.is_open(step);
    let headline = headlines::headline(view, step, is_open);
    let big = now.looks.big.then_some(if headline.number.is_some() { "number" } else { "words" });
    let open = step.hides().then_some(if is_open { "true" } else { "false" });
    let light = view.text(text::PRESENT_LIGHT);
    let dark = html! { <button class="dark" type="button" data-present="dim" aria-label={light}></button> };
    let title = view.text(text::PRESENT_TITLE);
    let marks = |holds: bool| holds.then_some("");
    html! {
        <div class="story" tabindex="-1" autofocus=true role="group" aria-labelledby={view.id("stage")}
            data-step={step.key()} data-open={open} data-big={big} data-contrast={marks(now.looks.contrast)}
            data-marked={marks(now.marked.is_some())} data-notes={marks(now.notes)} data-dim={marks(now.looks.dim)}>
            <h2 key={title} class="unseen" id={view.id("stage")}>{ title }</h2>
            { scene(view, &steps, place, headline) }
            <p class="unseen spoken" role="status"></p>
            { shortcuts::keys(view) }
            { for now.looks.dim.then_some(dark) }
        </div>
    }
}

/// Everything that a dark screen hides.
fn scene(view: &View, steps: &[Step], place: usize, headline: Headline) -> Html {
    let now = &view.ui.room.presented;
    let step = steps[place];
    let is_open = now.is_open(step);
    let (above, below) = (headlines::above(view, step, is_open), headlines::below(view, step, is_open));
    let count = text::present_count(view.lang, (place + 1).to_string(), steps.len().to_string()).text();
    let whose = step.side(is_open).map(|side| view.class(side.place(view)));
    html! {
        <div class="scene" inert={now.looks.dim}>
            <div class="top-line">
                <p class="above"><span key={&*above} class={whose}>{ above }</span></p>
                <p key={&*count} class="count">{ count }</p>
            </div>
            <p key={&*headline.text} class="headline">{ headline.html }</p>
            <p key={&*below} class="below">{ below }</p>
            { for headline.number.filter(|_| now.looks.big).map(|number| number_alone(&number)) }
            { diagram::picture(view, At { step, is_open, marked: now.marked }) }
            { shortcuts::edge(view, now, !is_open) }
            { speaker_notes::notes(view, steps, place, (is_open, now.notes)) }
        </div>
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
