//! Reports: kinds of files that are known, and whose they are.

use crate::fold::fold;

/// The marks by which a report is known.
#[derive(Debug)]
pub(crate) struct Marks {
    report: Report,
    all: &'static [&'static str],
    any: &'static [&'static str],
    names: &'static [&'static str],
}

/// A platform, or an app that logs miles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Platform {
    /// Uber, for passengers and for couriers.
    Uber,
    /// Bolt.
    Bolt,
    /// FREENOW.
    Freenow,
    /// Deliveroo.
    Deliveroo,
    /// Lyft.
    Lyft,
    /// DoorDash.
    Doordash,
    /// Upwork.
    Upwork,
    /// A log of miles: MileIQ, Everlance, Stride.
    Mileage,
    /// A platform that is not known.
    Unknown,
}

impl Platform {
    /// The word of the platform.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Uber => "uber",
            Self::Bolt => "bolt",
            Self::Freenow => "freenow",
            Self::Deliveroo => "deliveroo",
            Self::Lyft => "lyft",
            Self::Doordash => "doordash",
            Self::Upwork => "upwork",
            Self::Mileage => "mileage",
            Self::Unknown => "unknown",
        }
    }

    /// The hour of Monday at which the platform's week begins (uber.com, supplier portal: 04:00).
    pub(crate) const fn week_starts_at(self) -> i32 {
        match self {
            Self::Uber => 4,
            _ => 0,
        }
    }
}

/// A kind of row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowKind {
    /// A job.
    Trip,
    /// A shift.
    Shift,
    /// A day.
    Day,
    /// A worker's period, such as a week.
    Period,
    /// A transaction: a job may have several.
    Transaction,
    /// A span of time in one state.
    Segment,
    /// A drive.
    Drive,
}

impl RowKind {
    /// The word of the kind.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Trip => "trip",
            Self::Shift => "shift",
            Self::Day => "day",
            Self::Period => "period",
            Self::Transaction => "transaction",
            Self::Segment => "segment",
            Self::Drive => "drive",
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/reports.rs"));

impl Report {
    /// The report of a file by its folded headers and its name; `None` where it is of no known kind.
    pub(crate) fn detect(headers: &[String], name: &str) -> Option<Self> {
        let has = |word: &&str| headers.iter().any(|header| header == word);
        let name = fold(name);
        let found = MARKS.iter().find(|marks| {
            let by_headers = !(marks.all.is_empty() && marks.any.is_empty());
            by_headers && marks.all.iter().all(has) && (marks.any.is_empty() || marks.any.iter().any(has))
        });
        let found = found.or_else(|| MARKS.iter().find(|marks| marks.names.iter().any(|word| name.contains(word))));
        found.map(|marks| marks.report)
    }
}
