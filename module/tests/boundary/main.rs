//! The boundary of the module: what goes in comes out again, numbers are read as links read them, and no value makes it panic.

mod answers;
mod given;
mod read;
mod round_trip;
mod statement_file;
