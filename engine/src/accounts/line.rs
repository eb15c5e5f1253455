//! The lines of a year's accounts.

macro_rules! lines {
    ($($(#[$doc:meta])* $line:ident = $key:literal,)+) => {
        /// A line of a year's accounts, in order. Costs hold negative amounts, so that a total is the sum of the lines above it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Line { $($(#[$doc])* $line,)+ }

        impl Line {
            /// Every line in order.
            pub const ALL: &'static [Self] = &[$(Self::$line,)+];
            const KEYS: &'static [&'static str] = &[$($key,)+];
            const EXPLAINED: &'static [&'static str] = &[$(concat!("accounts-", $key),)+];
        }
    };
}

lines! {
    /// The fees of active members.
    Fees = "fees",
    /// The fee on the contract's pay, at the members' own rate.
    ContractFees = "contract-fees",
    /// The subscriptions of all members.
    Subscriptions = "subscriptions",
    /// The grant, in the first year.
    Grant = "grant",
    /// Staff: wages and the co-op's costs on top of them.
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
    /// Starting, in the first year: an expense of that year, not written off over several.
    Start = "start",
    /// Interest on the part of the loan that is owed at the start of the year.
    LoanInterest = "loan-interest",
    /// Interest on the share capital, whatever the year brings: an expense, not a distribution (HMRC CTM40513).
    ShareInterest = "share-interest",
    /// Total: the surplus, or, negative, the deficit.
    Surplus = "surplus",
    /// The dividend, shared out among members.
    Dividend = "dividend",
    /// The employer's National Insurance on the dividend, where the members are employees: for them it is pay.
    DividendContributions = "dividend-contributions",
    /// Corporation tax on the surplus, less the dividend where that may be deducted, less the losses of earlier years.
    Tax = "tax",
    /// Total: the amount added to the reserves, or, negative, taken from them.
    Kept = "kept",
}

impl Line {
    /// The line's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        Self::KEYS[self as usize]
    }

    /// The line's word among all that explains itself. Never renamed.
    pub const fn explained(self) -> &'static str {
        Self::EXPLAINED[self as usize]
    }

    /// True where the line is the sum of all lines above it that are no totals.
    pub const fn is_total(self) -> bool {
        matches!(self, Self::Surplus | Self::Kept)
    }
}
