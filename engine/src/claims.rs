//! Sources of the answers to popular claims that the evidence does not support, baked from `data/claims.toml`. The words of
//! claims and answers are the page's.

use crate::tax::Source;

include!(concat!(env!("OUT_DIR"), "/claims.rs"));
