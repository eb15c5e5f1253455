//! Units that values of evidence are stated in, each with the word that stands for it in data files.

macro_rules! units {
    ($($(#[$doc:meta])* $unit:ident = $word:literal,)+) => {
        /// Unit of a value of evidence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum EvidenceUnit { $($(#[$doc])* $unit,)+ }

        impl EvidenceUnit {
            /// Every unit.
            pub const ALL: &'static [Self] = &[$(Self::$unit,)+];

            /// The unit's word in data files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$unit => $word,)+ }
            }

            /// The unit of this word; `None` where there is none.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|unit| unit.word() == word)
            }
        }
    };
}

units! {
    /// Per cent.
    Percent = "percent",
    /// Pounds.
    Gbp = "gbp",
    /// Pounds an hour.
    GbpPerHour = "gbp-per-hour",
    /// Pounds a job.
    GbpPerJob = "gbp-per-job",
    /// Pounds a week.
    GbpPerWeek = "gbp-per-week",
    /// Pounds a month.
    GbpPerMonth = "gbp-per-month",
    /// Pounds a year.
    GbpPerYear = "gbp-per-year",
    /// Pence a mile.
    PencePerMile = "pence-per-mile",
    /// Hours.
    Hours = "hours",
    /// Miles.
    Miles = "miles",
    /// Weeks.
    Weeks = "weeks",
    /// Jobs.
    Jobs = "jobs",
    /// Jobs an hour.
    JobsAnHour = "jobs-an-hour",
    /// None: the value is the word of an option.
    Choice = "choice",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_unit_by_its_own_word() {
        assert!(EvidenceUnit::ALL.iter().all(|unit| EvidenceUnit::from_word(unit.word()) == Some(*unit)));
        assert_eq!((EvidenceUnit::GbpPerHour.word(), EvidenceUnit::from_word("%")), ("gbp-per-hour", None));
    }
}
