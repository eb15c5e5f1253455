//! Properties of what stands on the stage.

use yew::prelude::*;

use crate::view::View;

/// Properties of what stands on the stage.
#[derive(Properties, PartialEq)]
pub(crate) struct StageProps {
    pub(crate) view: View,
    /// The stage.
    pub(crate) dialog: NodeRef,
}
