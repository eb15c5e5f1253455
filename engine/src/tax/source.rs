//! Sources of figures, and the figures with their sources.

/// A page that states a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page's title and publisher.
    pub title: &'static str,
    /// Address of the page.
    pub url: &'static str,
    /// Day of the page, or the day on which it was read where it bears none: `2026-02-19`, or as much of that as is known.
    pub as_of: &'static str,
    /// Confidence in the page.
    pub confidence: Confidence,
}

/// Confidence in a source: how far to trust it.
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

/// A figure of a pack, with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure<T> {
    /// The figure itself; its type says the unit.
    pub value: T,
    /// Source that states the figure.
    pub source: SourceId,
    /// Note on the source, in English, for those who maintain or audit the figures; `None` where there is none.
    #[cfg(feature = "words")]
    pub note: Option<&'static str>,
}
