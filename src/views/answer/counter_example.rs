//! Questions that a reader may ask of the answer at once: how it was worked out, and when the other side wins.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Input, Value};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{self, Counter};
use yew::prelude::*;

use crate::browser::address;
use crate::components::controls::button;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::{compared, credit};
use crate::views::coop::accounts;
use crate::views::more::kept_offer::kept_offer;
use crate::views::why::explain;
use crate::{browser, format};

/// Questions of the answer, below what Universal Credit leaves of it.
pub(crate) fn asks(view: &View) -> Html {
    let leads_first = view.comparison.verdict == Verdict::From;
    let plain = if leads_first { compared::platform_to_coop(view) } else { compared::app_to_coop(view) };
    let question = match (view.comparison.verdict, plain) {
        (Verdict::From, true) => text::COUNTER_COOP,
        (_, true) => text::COUNTER_PLATFORM,
        (Verdict::From, false) => text::COUNTER_SECOND,
        // A platform that is no app has no name here: what happens to the co-op is told of it.
        (_, false) if compared::platform_to_coop(view) => text::COUNTER_BEHIND,
        (_, false) => text::COUNTER_FIRST,
    };
    html! {
        <>
            { kept_offer(view) }
            { credit::credit(view) }
            { for accounts::warning(view).map(|said| html! { <p key={&*said} class="warning">{ said }</p> }) }
            <p class="steps">
                { button(explain::explains(view, "take-home"), view.attr(text::WHY), true) }
                <span id={view.id("counter")}>{ button(on_ask(view), view.attr(question), true) }</span>
            </p>
            <div class="counter" role="status">{ said(view) }</div>
        </>
    }
}

/// Sentence that says what was changed for the other side to win, with the way back; or that no single figure would do it.
fn said(view: &View) -> Html {
    let Some(counter) = view.ui.counter else { return Html::default() };
    let field = Field::from(counter.input);
    // A counter-example that the reader goes on from is their own scenario.
    if field.get(view.scenario()) != Value::Number(counter.after) || counter.before == counter.after {
        let none = || html! { <p key={view.text(text::COUNTER_NONE)}>{ view.text(text::COUNTER_NONE) }</p> };
        return if counter.before == counter.after { none() } else { Html::default() };
    }
    let value = |value: i64| format::with_sign(view.currency(), field, Value::Number(value));
    let changed =
        text::counter_changed(view.lang, full_label(view, counter.input), value(counter.before), value(counter.after)).text();
    html! {
        <div class="notice">
            <p key={&*changed}>{ changed }</p>
            { button(on_back(view, counter), view.attr(text::COUNTER_BACK), true) }
        </div>
    }
}

/// Puts in the nearest case for the other side.
fn on_ask(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let found = sensitivity::counter(view.scenario());
        let shown = found.or_else(|| none(view.scenario()));
        view.update(move |ui| ui.counter = shown);
        if let Some(found) = found {
            keep_entry(&view);
            view.dispatch.emit(only(found.input, found.after));
        }
    })
}

/// Gives the figures as they are an entry of their own in the browser's history, so that going back from those of the nearest case
/// returns to them instead of leaving the page. A reader who has changed nothing keeps the address they came by.
fn keep_entry(view: &View) {
    let is_changed = view.state.is_changed();
    let fragment = if is_changed { view.state.address() } else { address::read() };
    if is_changed {
        address::write(&fragment, false);
    }
    address::write(&fragment, true);
}

/// A counter-example that changes no figure: it stands for there being none.
fn none(scenario: &Scenario) -> Option<Counter> {
    let input = sensitivity::fee_of(scenario, scenario.pair().1);
    let Value::Number(now) = Field::from(input).get(scenario) else { return None };
    Some(Counter { input, before: now, after: now, wins: Verdict::Same })
}

/// Puts the one figure back that was changed.
fn on_back(view: &View, counter: Counter) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        view.update(|ui| ui.counter = None);
        // The button that had the focus goes.
        browser::focus(&format!("#{} button", view.id("counter")));
        view.dispatch.emit(only(counter.input, counter.before));
    })
}

/// Action that changes one figure and no other: what a counter-example found goes by that alone.
fn only(input: Input, value: i64) -> Action {
    Action::rework(move |scenario| Field::from(input).say(scenario, Value::Number(value)))
}
