//! The comparison as a story in steps, for a projector: the money of one deal as it is shared out, then that of the other, then
//! the difference and the work that it depends on. All figures are those of the page. public/room/present.js has the keys.

pub(crate) mod diagram;
pub(crate) mod headlines;
pub(crate) mod shortcuts;
pub(crate) mod speaker_notes;
pub(crate) mod steps;

use yew::prelude::*;

use crate::components::el::{el, of};
use crate::locale::text;
use crate::state::workshop::{Looks, Presented, Step};
use crate::view::View;
use crate::workshop::presenter::diagram::At;

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

pub(crate) fn story(view: &View) -> Html {
    let now = &view.ui.room.presented;
    let steps = steps::steps(view);
    let place = now.place(&steps);
    let step = steps[place];
    let is_open = now.is_open(step);
    let headline = headlines::headline(view, step, is_open);
    let count = text::present_count(view.lang, (place + 1).to_string(), steps.len().to_string());
    let whose = step.side(is_open).map_or("", |side| view.class(side.place(view)));
    let has_number = headline.number.is_some();
    let huge = headline.number.filter(|_| now.looks.big);
    let scene = of("div", "scene")
        .when(now.looks.dim, "inert", "")
        .add(
            of("div", "top-line")
                .add(of("p", "above").add(of("span", whose).say(headlines::above(view, step, is_open))))
                .add(of("p", "count").say(count.text())),
        )
        .add(of("p", "headline").add(headline.html))
        .add(of("p", "below").say(headlines::below(view, step, is_open)))
        .add(huge.map_or_else(Html::default, |number| number_alone(&number)))
        .add(diagram::picture(view, At { step, is_open, marked: now.marked }))
        .add(shortcuts::edge(view, now, !is_open))
        .add(speaker_notes::notes(view, &steps, place, (is_open, now.notes)));
    let dark =
        of("button", "dark").with("type", "button").with("data-present", "dim").with("aria-label", view.attr(text::PRESENT_LIGHT));
    of("div", "story")
        .with("tabindex", "-1")
        .with("autofocus", "")
        .with("role", "group")
        .with("aria-labelledby", view.id("stage"))
        .with("data-step", step.key())
        .when(step.hides(), "data-open", if is_open { "true" } else { "false" })
        .when(now.looks.big, "data-big", if has_number { "number" } else { "words" })
        .when(now.looks.contrast, "data-contrast", "")
        .when(now.marked.is_some(), "data-marked", "")
        .when(now.notes, "data-notes", "")
        .when(now.looks.dim, "data-dim", "")
        .add(of("h2", "unseen").with("id", view.id("stage")).say(view.attr(text::PRESENT_TITLE)))
        .add(scene)
        .add(of("p", "unseen spoken").with("role", "status"))
        .add(shortcuts::keys(view))
        .add(if now.looks.dim { dark.into() } else { Html::default() })
        .into()
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
    of("svg", "huge")
        .with("viewBox", format!("0 0 {width} 100"))
        .with("role", "img")
        .with("aria-label", number.to_owned())
        .add(el("text").with("x", "50%").with("y", "86").with("text-anchor", "middle").say(number.to_owned()))
        .into()
}
