//! The numbers of a room full of people, without a server: a short [`Code`] tells one person's comparison, [`find`] reads codes
//! out of any typed, pasted or scanned text, and [`Group`] puts codes together.

mod code;
mod find;
mod group;
mod pension;
mod promised;
mod rehearsal;
mod spread;

pub use code::{Code, Fault, Measure, Step, Unfit, LENGTH};
pub use find::{find, Found, Misread};
pub use group::{measures, Example, Group, Others, Wins, FEWEST};
pub use pension::pensions_turn;
pub use promised::Promised;
pub use rehearsal::rehearsal;
pub use spread::{Bin, Spread};

pub(crate) use code::LETTERS;
