//! The co-op as a business.

pub(crate) mod accounts;
pub(crate) mod need;
