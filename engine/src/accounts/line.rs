//! The lines of a year's accounts.

macro_rules! lines {
    ($($(#[$doc:meta])* $line:ident = $key:literal,)+) => {
        /// A line of a year's accounts, in its order. Costs hold negative amounts, so that a total is the sum above it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Line { $($(#[$doc])* $line,)+ }

        impl Line {
            /// Every line in order.
            pub const ALL: &'static [Self] = &[$(Self::$line,)+];
            const KEYS: &'static [&'static str] = &[$($key,)+];
        }
    };
}

lines! {
    /// The fees of active members.
    Fees = "fees",
    /// The fee on what the contract pays, at the members' own rate.
    ContractFees = "contract-fees",
    /// The subscriptions of all members.
    Subscriptions = "subscriptions",
    /// The grant, in the first year.
    Grant = "grant",
    /// Wages and what they cost the co-op.
    Staff = "staff",
    /// Software, whatever the sales.
    Software = "software",
    /// Software, by sales.
    SoftwareShare = "software-share",
    /// Taking payments.
    Payments = "payments",
    /// Insurance.
    Insurance = "insurance",
    /// Premises.
    Premises = "premises",
    /// Everything else.
    Other = "other",
    /// Starting, in the first year. An expense of that year: nothing is written off over several.
    Start = "start",
    /// Interest on what is owed of the loan at the start of the year.
    LoanInterest = "loan-interest",
    /// Interest on the share capital, whatever the year brings: an expense, not a distribution (HMRC CTM40513).
    ShareInterest = "share-interest",
    /// Total: the surplus, or, negative, the deficit.
    Surplus = "surplus",
    /// What is shared out among members.
    Dividend = "dividend",
    /// The employer's National Insurance on it, where the members are employees: for them it is pay.
    DividendContributions = "dividend-contributions",
    /// Corporation tax on the surplus, less the dividend where that may be deducted, less the losses of earlier years.
    Tax = "tax",
    /// Total: what is added to the reserves, or, negative, taken from them.
    Kept = "kept",
}

impl Line {
    /// The line's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        Self::KEYS[self as usize]
    }

    /// Whether it is the sum of all lines above it that are none.
    pub const fn is_total(self) -> bool {
        matches!(self, Self::Surplus | Self::Kept)
    }
}
