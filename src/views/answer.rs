//! The answer, and the figures it is for.

pub(crate) mod asks;
pub(crate) mod assumed_jobs;
pub(crate) mod beside;
pub(crate) mod compared;
pub(crate) mod counted;
pub(crate) mod counter_example;
pub(crate) mod credit;
pub(crate) mod details;
mod example_miles;
pub(crate) mod far_above;
pub(crate) mod far_below;
pub(crate) mod field;
pub(crate) mod headline;
pub(crate) mod inputs;
pub(crate) mod longer_week;
pub(crate) mod my_week;
pub(crate) mod notices;
pub(crate) mod offer;
mod offer_parts;
pub(crate) mod pension_jobs;
pub(crate) mod period;
pub(crate) mod sentence;
pub(crate) mod sums;
pub(crate) mod take_home;
pub(crate) mod tries;
pub(crate) mod way;
pub(crate) mod who;
