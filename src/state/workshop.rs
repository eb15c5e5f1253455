//! State of the workshop: what stands on the stage, how the story is told, which codes were gathered.

use std::mem;

use coop_or_gig_engine::workshop_code::{Code, Measure, Misread, Step as Rounding};

/// View that the stage shows.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Stage {
    /// No view: the stage is closed.
    #[default]
    Empty,
    /// The comparison as a story in steps.
    Present,
    /// The numbers of everybody in the room.
    Numbers,
    /// The reader's own code.
    Mine,
}

/// All that the workshop remembers.
#[derive(Clone, Default)]
pub struct Room {
    /// View that stands on the stage.
    pub stage: Stage,
    /// Settings of the reader's own code.
    pub mine: Mine,
    /// Codes that a trainer has gathered.
    pub numbers: Numbers,
    /// State of the story.
    pub presented: Presented,
    /// True where the numbers were opened from the story.
    pub leads_back: bool,
    /// True where what the stage needs did not arrive when it was last asked for.
    pub is_missing: bool,
}

impl Room {
    /// Puts something on the stage. The story and the room's numbers, where those were opened from it, follow one another.
    pub(crate) fn put(&mut self, stage: Stage) {
        let was = mem::replace(&mut self.stage, stage);
        let step = &mut self.presented.step;
        match (was, stage) {
            (Stage::Present, Stage::Numbers) => *step = Step::Numbers,
            (_, Stage::Present) if *step == Step::Numbers => *step = Step::Room,
            _ => {}
        }
        self.leads_back = stage == Stage::Numbers && (was == Stage::Present || self.leads_back);
        self.is_missing = false;
    }

    /// Closes the stage, since what it needs did not arrive.
    pub(crate) fn give_up(&mut self) {
        self.put(Stage::Empty);
        self.is_missing = true;
    }
}

/// Settings of the reader's own code: the step that amounts are rounded to, and the salt that tells two with the same result
/// apart.
#[derive(Clone, Default)]
pub struct Mine {
    /// Step that amounts are rounded to.
    pub step: Rounding,
    /// Salt of the code, chosen once. `None` before a code was shown.
    pub salt: Option<u16>,
}

/// All that a trainer has gathered.
#[derive(Clone, Default)]
pub struct Numbers {
    /// Codes gathered, in the order they came.
    pub codes: Vec<Code>,
    /// Codes taken out last, each with its place.
    pub gone: Vec<(usize, Code)>,
    /// Report on the codes entered last, if any.
    pub report: Option<Report>,
    /// The kind of amounts that is to be shown; where none was chosen, that of which there are most.
    pub kind: Option<Measure>,
    /// True where what the codes come to is hidden, to be guessed.
    pub is_hidden: bool,
    /// Hands counted for the platform, for about the same, and for the co-op. `None` while nobody counts.
    pub hands: Option<Hands>,
    /// Hands that were counted before the count was put away.
    pub put_away: Hands,
    /// True where the codes are made up, to rehearse with.
    pub is_rehearsal: bool,
    /// True where the place to enter codes is folded to a strip. `None` before the reader has chosen: then it follows the codes.
    pub is_folded: Option<bool>,
}

/// Number of hands for each of three answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hands(pub [u16; 3]);

/// Report on the codes that were typed, pasted or scanned.
#[derive(Clone, Default)]
pub struct Report {
    /// Number of codes that are new.
    pub added: usize,
    /// Codes that were there already.
    pub known: Vec<Code>,
    /// Texts that are no codes.
    pub bad: Vec<Misread>,
    /// True where the room can take no more.
    pub is_full: bool,
}

/// State of the presenter's story and its looks, which stay while figures are changed and while the stage is closed.
#[derive(Clone, Default)]
pub struct Presented {
    /// Presenter's step.
    pub step: Step,
    /// The steps whose answers may be seen.
    pub open: Vec<Step>,
    /// The bar that is marked.
    pub marked: Option<usize>,
    /// Looks of the screen.
    pub looks: Looks,
    /// True where the notes stand on the stage, since no window could be opened for them.
    pub notes: bool,
    /// Hands for the guess that the other deal leaves more, about the same, or less.
    pub guesses: Hands,
}

/// Looks of the presenter's screen.
#[derive(Clone, Copy, Default)]
pub struct Looks {
    /// True where the number stands alone.
    pub big: bool,
    /// True where the screen is black and white.
    pub contrast: bool,
    /// True where the screen is dark, until a key is pressed.
    pub dim: bool,
}

/// A step, one idea each. Those of the second deal follow those of the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The question, before anything of the answer is seen.
    #[default]
    Title,
    /// The hours.
    Week,
    /// First deal: customers' payments.
    Comes,
    /// Guess first: what is left of the customers' payments?
    Guess,
    /// First deal: the organisation's part.
    Cut,
    /// First deal: running costs.
    Costs,
    /// First deal: tax.
    Tax,
    /// First deal: pension.
    Pension,
    /// First deal: money left for an hour.
    Left,
    /// Guess first: what would the other deal leave?
    GuessSecond,
    /// Second deal, told in fewer steps: customers' payments.
    SecondComes,
    /// Second deal: the organisation's part.
    SecondCut,
    /// Second deal: costs, tax and pension.
    SecondRest,
    /// Second deal: money left for an hour.
    SecondLeft,
    /// Both deals side by side.
    Difference,
    /// Guess first: how much work must the second deal bring?
    Jobs,
    /// Room's own week, at last.
    Room,
    /// Numbers of the room, which stand on the stage by themselves.
    Numbers,
    /// End: what was found, and the way home.
    End,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_a_step_of_the_story_that_led_to_them() {
        let mut room = Room::default();
        room.put(Stage::Present);
        room.presented.step = Step::Room;
        room.put(Stage::Numbers);
        assert!(room.leads_back && room.presented.step == Step::Numbers);
        room.put(Stage::Present);
        assert!(!room.leads_back && room.presented.step == Step::Room);
        room.put(Stage::Empty);
        room.put(Stage::Numbers);
        assert!(!room.leads_back && room.presented.step == Step::Room, "opened from the page, they lead nowhere");
    }
}
