//! Properties of what stands on the stage.

use yew::prelude::*;

use crate::view::View;
use crate::workshop::presenter::notes_window::SpeakerNotes;

/// Properties of what stands on the stage.
#[derive(Properties, PartialEq)]
pub(crate) struct StageProps {
    pub(crate) view: View,
    /// The stage.
    pub(crate) dialog: NodeRef,
    /// The notes' own window.
    pub(crate) notes: SpeakerNotes,
}
