//! Explanation of the answer, and what it rests on.

pub(crate) mod benchmarks;
pub(crate) mod break_evens;
pub(crate) mod claims;
pub(crate) mod deductions;
pub(crate) mod due;
pub(crate) mod explain;
pub(crate) mod fee_limit;
pub(crate) mod finding;
pub(crate) mod label;
pub(crate) mod levels;
pub(crate) mod next_ten;
pub(crate) mod non_cash_rows;
pub(crate) mod split;
pub(crate) mod statement;
pub(crate) mod thresholds;
