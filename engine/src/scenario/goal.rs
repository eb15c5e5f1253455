//! The worker's goal, for the question turned round: the figure that brings a needed take-home.

use crate::choice::{Every, Lever};
use crate::money::Money;

/// A take-home to be reached under one deal by changing one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The take-home, in pence.
    pub amount: Money,
    /// The interval that the take-home is for.
    pub every: Every,
    /// The lever: the figure to change.
    pub by: Lever,
    /// The deal, counted from 1.
    pub deal: u8,
}

impl Default for Goal {
    fn default() -> Self {
        Self { amount: Money::pounds(400), every: Every::Week, by: Lever::Hours, deal: 2 }
    }
}
