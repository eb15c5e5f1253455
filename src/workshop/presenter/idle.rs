//! Tools that step back: three seconds after the last key or movement of the pointer, the room sees the story alone.

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use crate::browser;

/// Time in milliseconds without a key or the pointer after which the tools hide.
const IDLE_MS: u32 = 3_000;
/// Events of somebody who is at the controls.
const EVENTS: [&str; 4] = ["pointermove", "pointerdown", "keydown", "focusin"];
/// Attribute of the story by which the style sheet hides the tools.
const IDLE: &str = "data-idle";

/// Marks the story as idle while nobody is at the controls. The attribute alone changes, since the pointer moves often.
#[hook]
pub(crate) fn use_idle(story: &NodeRef) {
    let story = story.clone();
    use_effect_with((), move |()| {
        let waiting = std::rc::Rc::new(std::cell::RefCell::new(None::<Timeout>));
        let wake = move || {
            let Some(story) = story.cast::<Element>() else { return };
            let _ = story.remove_attribute(IDLE);
            let hides = Timeout::new(IDLE_MS, move || drop(story.set_attribute(IDLE, "")));
            *waiting.borrow_mut() = Some(hides);
        };
        wake();
        let wake = Callback::from(move |()| wake());
        let listen = |event: &'static str| {
            let wake = wake.clone();
            browser::on_document(event, move |_| wake.emit(()))
        };
        let listening = EVENTS.map(listen);
        move || drop(listening)
    });
}
