//! The co-op as a business.

pub(crate) mod accounts;
pub(crate) mod board;
pub(crate) mod capital;
pub(crate) mod cases;
pub(crate) mod chart;
pub(crate) mod example;
pub(crate) mod explained;
pub(crate) mod explained_amount;
pub(crate) mod fields;
pub(crate) mod need;
pub(crate) mod page;
#[cfg(test)]
mod tests;
