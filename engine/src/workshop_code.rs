//! The numbers of a room full of people, without a server: a short [`Code`] tells what one person's comparison came to, [`find`] reads
//! codes out of whatever was typed, pasted or scanned, and [`Group`] says what they come to together.

mod code;
mod find;
mod group;
mod spread;

pub use code::{Code, Fault, Measure, Step, Unfit, LENGTH};
pub use find::{find, Found, Misread};
pub use group::{measures, Example, Group, Others, Wins, FEWEST};
pub use spread::{Bin, Spread};
