//! Slider over a chart, which is not seen: dragging, arrow keys and a name for screen readers come with it. While it is dragged, the
//! line and the dots of the chart, and what each deal leaves, move within a frame even on a slow phone; the whole page follows when
//! the finger rests or is lifted.

use coop_or_gig_engine::field::{Field, Input, Value};
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::sensitivity;
use gloo::timers::callback::Timeout;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::chart::line::Frame;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::what_if::figure::axis::{anchor, axis, now, span, with_unit, words_now};
use crate::{browser, format};

/// Milliseconds after which a finger that rests has arrived.
const REST_MS: u32 = 90;

/// Selector of the lists of take-home: on the page, and on the stage of a workshop.
const KEPT: &str = ".takehome ul, ul.keeps";

/// Properties of a slider: values are written as in links.
#[derive(Properties, PartialEq)]
pub(crate) struct SliderProps {
    pub(crate) view: View,
    /// The figure that the slider changes.
    pub(crate) input: Input,
    pub(crate) min: String,
    /// The least that the figure may be, where the chart begins below that.
    pub(crate) least: i64,
    pub(crate) max: String,
    pub(crate) step: String,
    pub(crate) value: String,
    pub(crate) label: AttrValue,
    /// Frame of the chart, in which its dots rise and fall with the amounts of this period. `None` where they stay at their height.
    pub(crate) frame: Option<(Frame, Period)>,
    /// The value and what it comes to, for screen readers.
    pub(crate) spoken: String,
}

/// Slider of a figure.
#[component]
pub(crate) fn Slider(SliderProps { view, input, min, least, max, step, value, label, frame, spoken }: &SliderProps) -> Html {
    let (field, frame, least) = (Field::from(*input), *frame, *least);
    // The chart may begin at a value that the figure may not have.
    let value_of = move |slider: &HtmlInputElement| {
        let value = slider.value();
        match field.read(&value) {
            Err(Problem::TooSmall { .. }) => field.write_plain(Value::Number(least)),
            _ => value,
        }
    };
    // The page, about to follow.
    let waiting = use_mut_ref(|| None::<Timeout>);
    let types = {
        let dispatch = view.dispatch.clone();
        move |value: String| dispatch.emit(Action::Type(field, value.into()))
    };
    let oninput = {
        let (view, types, waiting) = (view.clone(), types.clone(), waiting.clone());
        Callback::from(move |event: InputEvent| {
            let Some(slider) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let value = value_of(&slider);
            let _ = preview(&view, &slider, frame, field, &value);
            let types = types.clone();
            *waiting.borrow_mut() = Some(Timeout::new(REST_MS, move || types(value)));
        })
    };
    // A slider that is let go is as any other control: the page follows at once.
    let onchange = Callback::from(move |event: Event| {
        *waiting.borrow_mut() = None;
        if let Some(slider) = event.target_dyn_into::<HtmlInputElement>() {
            types(value_of(&slider));
        }
    });
    html! {
        <input type="range" data-slide={field.key()} min={min.clone()} max={max.clone()} step={step.clone()} aria-label={label}
            aria-valuetext={spoken.clone()} autocomplete="off" value={value.clone()} {oninput} {onchange} />
    }
}

/// The slider over the chart of a figure: where the chart begins, and the least and the most that the figure may be there.
pub(crate) fn slider(view: &View, input: Input, (low, least, high): (i64, i64, i64), frame: Option<(Frame, Period)>) -> Html {
    let plain = |value: i64| Field::from(input).write_plain(Value::Number(value));
    let now = now(view, input);
    // A hundred steps at the least, each a round figure.
    let mut step = 1;
    while (high - low) / (step * 10) >= 100 {
        step *= 10;
    }
    let keeps = |place: usize| {
        let amount = view.comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome);
        let amount = view.amount_per(amount, view.state.period);
        text::vary_keeps(view.lang, view.name(place), amount).text().to_string()
    };
    let (from, to) = view.scenario().pair();
    // An amount that the work would not pay is said to be none.
    let is_short = sensitivity::at(view.scenario(), input, now, view.state.period).is_some_and(|point| point.is_short((from, to)));
    let short = is_short.then(|| view.text(text::SIDE_SHORT).to_owned());
    let said = [with_unit(view, input, now), keeps(from), keeps(to)].into_iter().chain(short);
    let spoken = said.collect::<Vec<_>>().join(". ");
    let (min, max, step, value) = (plain(low), plain(high), plain(step), plain(now));
    html! { <Slider view={view.clone()} {input} {min} {least} {max} {step} {value} label={full_label(view, input)} {frame} {spoken} /> }
}

/// Moves what is seen while a chart is dragged, to what the page will say of this value: Yew finds it as it would leave it.
/// `None` where the chart is not there.
fn preview(view: &View, control: &Element, frame: Option<(Frame, Period)>, field: Field, value: &str) -> Option<()> {
    let input = field.input();
    let Ok(Value::Number(value)) = field.read(value) else { return None };
    let kept = sensitivity::at(view.scenario(), input, value, view.state.period)?.take_home;
    let axis = axis(span(view, input));
    let chart = control.closest("figure").ok()??;
    let x = Frame { x: axis, y: (0, 1) }.left(value.clamp(axis.0, axis.1));
    for line in browser::all_in(&chart, "line.now") {
        put(&line, "x1", &x);
        put(&line, "x2", &x);
    }
    for label in browser::all_in(&chart, "text.now") {
        put(&label, "x", &x);
        put(&label, "text-anchor", anchor(axis, value));
    }
    say(&chart, "text.now tspan", &words_now(view, input, value));
    let dots = browser::all_in(&chart, "circle:not(.crossing)");
    for dot in &dots {
        put(dot, "cx", &x);
    }
    if let Some((frame, period)) = frame {
        let shown = sensitivity::at(view.scenario(), input, value, period)?.take_home;
        for (dot, amount) in dots.iter().zip(&shown) {
            put(dot, "cy", &frame.top(amount.pence()));
        }
        say(&chart, ".crossings span", &text::vary_now(view.lang, with_unit(view, input, value)).text());
    }
    let largest = kept.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    for list in browser::all(KEPT) {
        for (deal, amount) in browser::all_in(&list, "li").iter().zip(&kept) {
            say(deal, "b", &format::format_rounded(view.currency(), *amount, view.state.period));
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
