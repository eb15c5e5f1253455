//! Words beside buttons: how what they asked of the browser went.

use std::future::Future;

use wasm_bindgen::JsValue;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::view::View;

/// Words to be said once a thing is done. `None` where it speaks for itself.
pub(crate) type Done = Result<Option<Key>, JsValue>;

/// Report beside the buttons of a component.
#[derive(Clone)]
pub(crate) struct Said {
    words: UseStateHandle<Option<Key>>,
}

/// Report beside the buttons of this component; silent at first.
#[hook]
pub(crate) fn use_said() -> Said {
    Said { words: use_state(|| None) }
}

impl Said {
    /// Callback that does something with the view as it is shown, and says how that went.
    pub(crate) fn after<F: Future<Output = Done> + 'static>(
        &self,
        view: &View,
        does: impl Fn(View) -> F + 'static,
    ) -> Callback<MouseEvent> {
        let (view, words) = (view.clone(), self.words.setter());
        Callback::from(move |_| {
            let (doing, words) = (does(view.clone()), words.clone());
            // Silence in between has a screen reader say the same again.
            words.set(None);
            spawn_local(async move { words.set(doing.await.unwrap_or(Some(text::TAKE_FAILED))) });
        })
    }

    /// The place where it is said.
    pub(crate) fn shown(&self, view: &View) -> Html {
        html! { <p class="said" role="status">{ changing(self.words.map_or("", |words| view.text(words))) }</p> }
    }
}
