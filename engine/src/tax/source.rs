//! Where a figure is from.

/// A page that states a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page's title and publisher.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The day it is from, or was read where it bears none: `2026-02-19`, or as much of that as is known.
    pub as_of: &'static str,
    /// How far to trust it.
    pub confidence: Confidence,
}

/// How far a source is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A single weak source, or sources that disagree.
    Low,
    /// One decent secondary source.
    Medium,
    /// A primary source, or several independent ones that agree.
    High,
}

/// A figure of a pack, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure<T: 'static> {
    /// The figure itself; its type says the unit.
    pub value: T,
    /// The page that states it.
    pub source: &'static Source,
    /// What to bear in mind about that page, in English, for those who maintain or audit the figures.
    #[cfg(feature = "words")]
    pub note: Option<&'static str>,
}
