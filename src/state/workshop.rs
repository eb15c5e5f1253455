//! State of the workshop: what stands on the stage, how the story is told, which codes were gathered.

use coop_or_gig_engine::workshop_code::{Code, Measure, Misread, Step as Rounding};

/// View that the stage shows.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Stage {
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
pub(crate) struct Room {
    pub(crate) stage: Stage,
    pub(crate) mine: Mine,
    pub(crate) numbers: Numbers,
    pub(crate) presented: Presented,
    /// True where the numbers were opened from the story.
    pub(crate) leads_back: bool,
}

/// Settings of the reader's own code: the step that amounts are rounded to, and the salt that tells two with the same result
/// apart.
#[derive(Clone, Default)]
pub(crate) struct Mine {
    pub(crate) step: Rounding,
    /// Salt of the code, chosen once, by public/room/mine.js.
    pub(crate) salt: u16,
}

/// All that a trainer has gathered.
#[derive(Clone, Default)]
pub(crate) struct Numbers {
    pub(crate) codes: Vec<Code>,
    /// Codes taken out last, each with its place.
    pub(crate) gone: Vec<(usize, Code)>,
    /// Report on the codes entered last, if any.
    pub(crate) report: Option<Report>,
    /// The kind of amounts that is to be shown; where none was chosen, that of which there are most.
    pub(crate) kind: Option<Measure>,
    pub(crate) is_hidden: bool,
}

/// Report on the codes that were typed, pasted or scanned.
#[derive(Clone, Default)]
pub(crate) struct Report {
    pub(crate) added: usize,
    pub(crate) known: Vec<Code>,
    pub(crate) bad: Vec<Misread>,
    pub(crate) is_full: bool,
}

/// State of the presenter's story and its looks, which stay while figures are changed and while the stage is closed.
#[derive(Clone, Default)]
pub(crate) struct Presented {
    pub(crate) step: Step,
    /// The steps whose answers may be seen.
    pub(crate) open: Vec<Step>,
    /// The bar that is marked.
    pub(crate) marked: Option<usize>,
    pub(crate) looks: Looks,
    /// True where the notes stand on the stage, since no window could be opened for them.
    pub(crate) notes: bool,
}

/// Looks of the presenter's screen.
#[derive(Clone, Copy, Default)]
pub(crate) struct Looks {
    /// True where the number stands alone.
    pub(crate) big: bool,
    /// True where the screen is black and white.
    pub(crate) contrast: bool,
    /// True where the screen is dark, until a key is pressed.
    pub(crate) dim: bool,
}

/// A step, one idea each. Those of the second deal follow those of the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// The hours.
    #[default]
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
}
