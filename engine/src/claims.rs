//! Popular claims that the evidence does not support, baked from `data/claims.toml`: here is where each answer is from. What is
//! claimed and answered is the page's to say.

use crate::tax::Source;

include!(concat!(env!("OUT_DIR"), "/claims.rs"));
