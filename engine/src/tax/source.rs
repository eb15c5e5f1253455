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

/// The place of a source among those of all packs, the same with and without the feature `words`: the page has the sources
/// themselves in a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub u16);

#[cfg(feature = "words")]
impl SourceId {
    /// The source itself.
    pub fn get(self) -> &'static Source {
        &super::SOURCES[usize::from(self.0)]
    }
}

/// A figure of a pack, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure<T> {
    /// The figure itself; its type says the unit.
    pub value: T,
    /// The page that states it.
    pub source: SourceId,
    /// What to bear in mind about that page, in English, for those who maintain or audit the figures.
    #[cfg(feature = "words")]
    pub note: Option<&'static str>,
}
