//! Codes that are held up to the camera.

use web_sys::HtmlVideoElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::camera::{scan, Stop, Trouble};
use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::workshop::controls::button;
use crate::workshop::results::add;

/// State of the camera.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Off,
    Starting,
    Ready,
    Failed(Trouble),
}

/// The camera.
#[derive(Clone)]
pub(crate) struct Scanner {
    view: View,
    video: NodeRef,
    state: UseStateHandle<State>,
    stop: UseStateHandle<Option<Stop>>,
}

/// The camera, off until its button starts it; let go when it is stopped, and when the numbers leave the stage.
#[hook]
pub(crate) fn use_scanner(view: &View) -> Scanner {
    let scanner = Scanner { view: view.clone(), video: use_node_ref(), state: use_state(|| State::Off), stop: use_state(|| None) };
    use_effect_with((*scanner.stop).clone(), {
        let scanner = scanner.clone();
        move |stop: &Option<Stop>| {
            if let (Some(stop), Some(video)) = (stop.clone(), scanner.video.cast()) {
                spawn_local(scanner.run(video, stop));
            }
            let stop = stop.clone();
            move || {
                if let Some(stop) = stop {
                    stop.stop();
                }
            }
        }
    });
    scanner
}

impl Scanner {
    async fn run(self, video: HtmlVideoElement, stop: Stop) {
        let (state, view) = (self.state.setter(), self.view.clone());
        let ran = scan(video, stop.clone(), || state.set(State::Ready), |code| add(&view, &code)).await;
        // The camera may have been stopped while it was starting.
        if let (Err(trouble), false) = (ran, stop.is_stopped()) {
            self.stop.set(None);
            state.set(State::Failed(trouble));
        }
    }

    fn is_on(&self) -> bool {
        self.stop.is_some()
    }

    /// Button that starts the camera, or stops it: one, so that it keeps the focus.
    pub(crate) fn switch(&self) -> Html {
        let (scanner, is_on) = (self.clone(), self.is_on());
        let switches = Callback::from(move |_| {
            scanner.stop.set((!is_on).then(Stop::default));
            scanner.state.set(if is_on { State::Off } else { State::Starting });
        });
        button(switches, self.view.text(if is_on { text::NUMBERS_SCAN_STOP } else { text::NUMBERS_SCAN }))
    }

    /// The camera's picture while it runs, and what is to be said of it.
    pub(crate) fn picture(&self) -> Html {
        let said = match *self.state {
            State::Off | State::Starting => "",
            State::Ready => self.view.text(text::NUMBERS_SCAN_READY),
            State::Failed(Trouble::Refused) => self.view.text(text::NUMBERS_SCAN_REFUSED),
            State::Failed(Trouble::Missing) => self.view.text(text::NUMBERS_SCAN_NONE),
            State::Failed(Trouble::Failed) => self.view.text(text::NUMBERS_SCAN_FAILED),
        };
        html! {
            <div class="camera">
                <p class="help">{ changing(self.view.text(text::NUMBERS_SCAN_HELP)) }</p>
                <video ref={&self.video} playsinline=true aria-hidden="true" hidden={!self.is_on()}></video>
                <p class="said" role="status">{ changing(said) }</p>
            </div>
        }
    }
}
