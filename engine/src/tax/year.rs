//! Tax years. Free of baked data, so that the build script can share it.

/// A United Kingdom tax year, 6 April to 5 April, by the calendar year in which it starts: `TaxYear(2026)` is 2026/27.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxYear(pub u16);

impl TaxYear {
    /// Reads `2026-27`, as links and data files write it. Anything else, `2026-28` too, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let year = Self(text.get(..4)?.parse().ok()?);
        (year.label() == text).then_some(year)
    }

    /// The year as links and data files write it: `2026-27`.
    pub fn label(self) -> String {
        format!("{:04}-{:02}", self.0, (u32::from(self.0) + 1) % 100)
    }
}
