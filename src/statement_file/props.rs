//! Properties of the sheet, and the ways in which it ends.

use std::rc::Rc;

use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::scenario::Week;
use yew::prelude::*;

/// Properties of the sheet's content.
#[derive(Clone, PartialEq)]
pub(super) struct Sheet {
    /// The sheet.
    pub(super) dialog: NodeRef,
    /// Figures that were filled in last.
    pub(super) filled: Option<Rc<Filled>>,
    /// Hears how the sheet has ended.
    pub(super) ends: Callback<Ended>,
}

/// Figures that were filled in.
#[derive(PartialEq)]
pub(super) struct Filled {
    /// Sentences on them.
    pub(super) words: AttrValue,
    /// The week before them.
    pub(super) before: Week,
    /// Fields in which the example's figures stand in for what no file tells.
    pub(super) stand_ins: Vec<(Field, Value)>,
}

/// The way in which a sheet has ended.
pub(super) enum Ended {
    /// Figures were filled in.
    Filled(Rc<Filled>),
    /// Texts or the style did not arrive.
    Missing,
}
