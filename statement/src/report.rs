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

worded! {
    /// A platform, or an app that logs miles.
    pub enum Platform {
        /// Uber, for passengers and for couriers.
        Uber = "uber",
        /// Bolt.
        Bolt = "bolt",
        /// FREENOW.
        Freenow = "freenow",
        /// Deliveroo.
        Deliveroo = "deliveroo",
        /// Lyft.
        Lyft = "lyft",
        /// DoorDash.
        Doordash = "doordash",
        /// Upwork.
        Upwork = "upwork",
        /// A log of miles: MileIQ, Everlance, Stride.
        Mileage = "mileage",
        /// A platform that is not known.
        Unknown = "unknown",
    }
}

worded! {
    /// A kind of row.
    pub enum RowKind {
        /// A job.
        Trip = "trip",
        /// A shift.
        Shift = "shift",
        /// A day.
        Day = "day",
        /// A worker's period, such as a week.
        Period = "period",
        /// A transaction: a job may have several.
        Transaction = "transaction",
        /// A span of time in one state.
        Segment = "segment",
        /// A drive.
        Drive = "drive",
    }
}

impl Platform {
    /// The hour of Monday at which the platform's week begins (uber.com, supplier portal: 04:00).
    pub(crate) const fn week_starts_at(self) -> i32 {
        match self {
            Self::Uber => 4,
            _ => 0,
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
