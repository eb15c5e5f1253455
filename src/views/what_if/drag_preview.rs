//! Preview while a chart is dragged. The line and the dots of the chart, and what each deal leaves, move within a frame even on a
//! slow phone. The whole page follows when the finger rests or is lifted.

use std::cell::RefCell;

use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::sensitivity;
use gloo::timers::callback::Timeout;
use web_sys::Element;

use crate::components::chart::bar;
use crate::components::chart::line::Frame;
use crate::hooks::use_after_paint;
use crate::locale::text;
use crate::view::{Send, View};
use crate::views::what_if::figure;
use crate::{browser, events, format};

/// Milliseconds after which a finger that rests has arrived.
const REST_MS: u32 = 90;

/// Selector of the lists of take-home: on the page, and on the stage of a workshop.
const KEPT: &str = ".takehome ul, ul.keeps";

thread_local! {
    /// The page, about to follow.
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Follows a slider that was moved. Once it is let go ("change") the page follows at once, as with every other control.
pub(crate) fn slide(control: &Element, is_moving: bool, send: &Send) {
    WAITING.take();
    let Some((key, value)) = events::value(control).filter(|_| is_moving) else { return };
    if let (Some(shown), Some(field)) = (use_after_paint::shown(), Field::from_key(&key)) {
        preview(&shown.view(), control, field, &value);
    }
    let send = send.clone();
    let follow = move || {
        if let Some(action) = events::set(&key, &value) {
            send.dispatch(action);
        }
    };
    WAITING.set(Some(Timeout::new(REST_MS, follow)));
}

/// Moves what is seen while a chart is dragged, to what the page will say of this value: Yew finds it as it would leave it.
/// `None` where the chart is not there.
fn preview(view: &View, control: &Element, field: Field, value: &str) -> Option<()> {
    let input = field.input();
    let Ok(Value::Number(value)) = field.read(value) else { return None };
    let kept = sensitivity::at(view.scenario(), input, value, view.state.period)?;
    let span = figure::span(view, input);
    let chart = control.closest("figure").ok()??;
    let x = Frame { x: span, y: (0, 1) }.left(value.clamp(span.0, span.1));
    for line in browser::all_in(&chart, ".now") {
        put(&line, "x1", &x);
        put(&line, "x2", &x);
    }
    let dots = browser::all_in(&chart, "circle:not(.crossing)");
    for dot in &dots {
        put(dot, "cx", &x);
    }
    let heights = browser::all_in(&chart, "[data-y]").first().and_then(|plot| plot.get_attribute("data-y"));
    if let Some(frame) = heights.and_then(|heights| Frame::with_heights(span, &heights)) {
        for (dot, amount) in dots.iter().zip(&kept) {
            put(dot, "cy", &frame.top(amount.pence()));
        }
        say(&chart, ".crossings span", &text::vary_now(view.lang, figure::with_unit(view, input, value)).text());
    }
    let largest = kept.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    for list in browser::all(KEPT) {
        for (deal, amount) in browser::all_in(&list, "li").iter().zip(&kept) {
            say(deal, "b", &format::format_rounded(*amount, view.state.period));
            for bar in browser::all_in(deal, "rect") {
                put(&bar, "width", &bar::length(amount.pence(), largest));
            }
        }
    }
    Some(())
}

fn put(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Says something else in the text that is there.
fn say(within: &Element, selector: &str, words: &str) {
    if let Some(text) = browser::all_in(within, selector).first().and_then(|element| element.first_child()) {
        text.set_node_value(Some(words));
    }
}
