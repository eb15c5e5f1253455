//! Changes of the saved scenarios that a button makes: taken away, brought back, put in another order; and those taken in.

use std::mem;

use crate::locale::{text, Key};
use crate::state::saved_scenarios::SavedScenarios;
use crate::views::more::scenario_file::{Read, Unread};

impl SavedScenarios {
    /// Takes in what was read of a file, with this message where some of it could not be read.
    pub(super) fn take(&mut self, read: &Read, partly: Key) {
        self.trouble = (!read.is_whole).then_some(partly);
        self.read(&read.lines);
    }

    /// Takes in what is on the device. What is not taken in whole is not written over before the reader says so.
    pub(super) fn take_device(&mut self, there: Result<Read, Unread>) {
        match there {
            Ok(read) => self.take(&read, text::KEPT_PARTLY),
            Err(Unread::Broken) => self.trouble = Some(text::KEPT_BROKEN),
            Err(Unread::Newer) => self.trouble = Some(text::KEPT_NEWER),
        }
        self.on_device = self.trouble.is_none();
    }

    /// Takes a scenario away. Two clicks may come before the page is shown anew: at the second, no scenario may be in this place.
    pub(super) fn delete(&mut self, place: usize) {
        if place < self.all.len() {
            self.deleted = vec![(place, self.all.remove(place))];
            self.is_forgotten = false;
        }
    }

    /// Lets two scenarios change places, where both are still there.
    pub(super) fn swap(&mut self, place: usize, other: usize) {
        if place.max(other) < self.all.len() {
            self.all.swap(place, other);
        }
    }

    /// Takes every scenario away; none is kept on the device any more.
    pub(super) fn delete_all(&mut self) {
        self.deleted = mem::take(&mut self.all).into_iter().enumerate().collect();
        (self.on_device, self.is_forgotten) = (false, true);
    }

    /// Brings back what was taken away last.
    pub(super) fn restore(&mut self) {
        for (place, mut one) in mem::take(&mut self.deleted) {
            // The letter may be another scenario's by now.
            if self.all.iter().any(|other| other.letter == one.letter) {
                let Some(letter) = self.letter() else { break };
                one.letter = letter;
            }
            self.all.insert(place.min(self.all.len()), one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(saved: &SavedScenarios) -> Vec<u8> {
        saved.all.iter().map(|one| one.letter).collect()
    }

    #[test]
    fn what_is_not_taken_in_whole_is_not_written_over() {
        let told = |there: Result<Read, Unread>| {
            let mut saved = SavedScenarios::default();
            saved.take_device(there);
            (saved.all.len(), saved.on_device, saved.trouble)
        };
        let good = |is_whole: bool| Ok(Read { lines: "A\t\tv=1\n".to_owned(), is_whole });
        assert!(told(good(true)) == (1, true, None));
        assert!(told(good(false)) == (1, false, Some(text::KEPT_PARTLY)));
        assert!(told(Err(Unread::Broken)) == (0, false, Some(text::KEPT_BROKEN)));
        assert!(told(Err(Unread::Newer)) == (0, false, Some(text::KEPT_NEWER)));
        let many: Vec<_> = (0..27).map(|n| format!("\tn{n}\tv=1\n")).collect();
        assert!(told(Ok(Read { lines: many.concat(), is_whole: true })) == (26, false, Some(text::KEPT_FULL)));
    }

    #[test]
    fn a_second_click_at_once_finds_no_scenario_in_its_place() {
        let mut saved = SavedScenarios::default();
        saved.read("A\t\tv=1\nB\t\tv=1&hours=30\n");
        saved.swap(0, 1);
        saved.swap(1, 2);
        assert_eq!(letters(&saved), [1, 0]);
        saved.delete(1);
        saved.delete(1);
        assert_eq!((letters(&saved), saved.deleted.len()), (vec![1], 1));
        saved.restore();
        assert_eq!(letters(&saved), [1, 0]);
    }
}
