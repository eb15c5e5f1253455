//! Properties of what stands on the stage.

use yew::prelude::*;

use crate::workshop::presenter::actions::Presenter;

/// Properties of what stands on the stage.
#[derive(Properties, PartialEq)]
pub(crate) struct StageProps {
    /// Presenter of the stage, with the view that the stage shows.
    pub(crate) presenter: Presenter,
}
