//! Progress of the story: what a shortcut changes of it.

use std::mem;

use crate::state::workshop::{Looks, Presented, Step};
use crate::workshop::presenter::shortcuts::Shortcut;

impl Presented {
    /// True where the step's answer may be seen.
    pub(crate) fn is_open(&self, step: Step) -> bool {
        !step.hides() || self.open.contains(&step)
    }

    /// Place of the presenter's step. A step that the figures have no more stands for the one after it.
    pub(crate) fn place(&self, steps: &[Step]) -> usize {
        steps.iter().position(|step| *step >= self.step).unwrap_or(steps.len() - 1)
    }

    /// True where something lies on the story that Escape closes.
    pub(crate) fn is_covered(&self) -> bool {
        self.looks.dim || self.looks.big || self.notes
    }

    /// Goes to the first step, with the answers and the guesses gone.
    pub(crate) fn start_again(&mut self) {
        // The contrast and the notes stay, as the room and the presenter need them.
        let looks = Looks { contrast: self.looks.contrast, ..Looks::default() };
        *self = Self { looks, notes: self.notes, ..Self::default() };
    }

    fn go(&mut self, steps: &[Step], place: usize) {
        self.step = steps[place.min(steps.len() - 1)];
        self.marked = None;
    }

    /// Follows a shortcut; `bars` can be marked.
    pub(crate) fn hear(&mut self, shortcut: Shortcut, steps: &[Step], bars: usize) {
        let place = self.place(steps);
        let step = steps[place];
        // On a dark screen every key brings the picture back, and does no more.
        if mem::take(&mut self.looks.dim) {
            return;
        }
        match shortcut {
            Shortcut::Next | Shortcut::Reveal if !self.is_open(step) => self.open.push(step),
            Shortcut::Next => self.go(steps, place + 1),
            Shortcut::Back => self.go(steps, place.saturating_sub(1)),
            Shortcut::First => self.go(steps, 0),
            Shortcut::Last => self.go(steps, steps.len() - 1),
            Shortcut::Mark => self.marked = Some(self.marked.map_or(0, |bar| bar + 1)).filter(|bar| *bar < bars),
            Shortcut::Big => self.looks.big = !self.looks.big,
            Shortcut::Contrast => self.looks.contrast = !self.looks.contrast,
            Shortcut::Dim => self.looks.dim = true,
            Shortcut::Notes => self.notes = !self.notes,
            Shortcut::Escape => (self.looks.big, self.notes) = (false, self.notes && self.looks.big),
            Shortcut::Clean => self.start_again(),
            Shortcut::Reveal | Shortcut::FullScreen | Shortcut::Language | Shortcut::Undo | Shortcut::Keys | Shortcut::Close => {}
        }
    }
}
