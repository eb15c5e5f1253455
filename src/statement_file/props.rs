//! Properties of the sheet, and the ways in which it ends.

use yew::prelude::*;

/// Properties of the sheet's content.
#[derive(Clone, PartialEq)]
pub(super) struct Sheet {
    /// The sheet.
    pub(super) dialog: NodeRef,
    /// Hears how the sheet has ended.
    pub(super) ends: Callback<Ended>,
}

/// The way in which a sheet has ended.
pub(super) enum Ended {
    /// Figures were filled in, told in this sentence.
    Filled(AttrValue),
    /// Texts or the style did not arrive.
    Missing,
}
