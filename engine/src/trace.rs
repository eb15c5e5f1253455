//! Tracing: a rule of the calculation is written once, against a [`Tracer`], and worked out with steps or without.
//!
//! [`Silent`] keeps amounts alone and compiles to plain arithmetic. [`Recording`] keeps beside each amount the [`Step`] that it
//! came about by; only derivations ask for that. From the inside out: [`Value`] → [`Op`] and [`Rule`] → [`Step`] → [`Tracer`].

mod amount;
mod op;
mod recording;
mod row;
mod rule;
mod silent;
mod step;
mod tracer;
mod value;

pub(crate) use amount::{Amount, Charge};
pub use op::{Leaf, Op};
pub(crate) use recording::{Later, Recorded, Recording};
pub use row::{ProfitLine, RateLine, RowId};
pub use rule::{Parts, Rule};
pub(crate) use silent::Silent;
pub use step::Step;
pub(crate) use tracer::Tracer;
pub use value::Value;
