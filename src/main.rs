//! The page's entry point.

// Linked for what it exports: public/boot.js calls `open` once the reader's language has arrived too.
use coop_or_gig as _;

fn main() {}
