//! Changes of the saved scenarios that a button makes: taken away, brought back, put in another order.

use std::mem;

use crate::state::saved_scenarios::SavedScenarios;

impl SavedScenarios {
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
