//! Questions that a reader may ask of the answer at once: how it was worked out, and when the other side wins.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::el::{el, of};
use crate::locale::text;
use crate::state::{ui_state, Action, State};
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::headline;
use crate::views::what_if::outlook;
use crate::{browser, format};

pub(crate) fn asks(view: &View) -> Vec<Html> {
    let question = match (view.comparison.verdict, headline::platform_to_coop(view)) {
        (Verdict::From, true) => text::COUNTER_COOP,
        (_, true) => text::COUNTER_PLATFORM,
        (Verdict::From, false) => text::COUNTER_SECOND,
        (_, false) => text::COUNTER_FIRST,
    };
    let buttons =
        of("p", "steps").add(button("why:take-home", view.attr(text::WHY), true)).add(button("counter", view.attr(question), true));
    let said = of("div", "counter").with("role", "status").add(said(view));
    let warning = outlook::warning(view).map(|said| of("p", "warning").say(said).into());
    warning.into_iter().chain([buttons.into(), said.into()]).collect()
}

/// Sentence that says what was changed for the other side to win, with the way back; or that no single figure would do it.
fn said(view: &View) -> Html {
    let Some(counter) = ui_state::read(|store| store.counter) else { return Html::default() };
    let field = Field::from(counter.input);
    // A counter-example that the reader goes on from is their own scenario.
    if field.get(view.scenario()) != Value::Number(counter.after) || counter.before == counter.after {
        return if counter.before == counter.after { el("p").say(view.text(text::COUNTER_NONE)).into() } else { Html::default() };
    }
    let value = |value: i64| format::with_sign(field, Value::Number(value));
    let changed =
        text::counter_changed(view.lang, full_label(view, counter.input), value(counter.before), value(counter.after)).text();
    of("div", "notice").add(el("p").say(changed)).add(button("counter-back", view.attr(text::COUNTER_BACK), true)).into()
}

/// The nearest case for the other side, as what is done to the figures.
pub(crate) fn counter(state: &State) -> Option<Action> {
    let scenario = &state.figures.scenario;
    let found = sensitivity::counter(scenario);
    ui_state::change(|store| {
        // A counter-example that changes no figure stands for there being none.
        store.counter = found.or_else(|| {
            let input = sensitivity::fee_of(scenario, scenario.pair().1);
            let Value::Number(now) = Field::from(input).get(scenario) else { return None };
            Some(sensitivity::Counter { input, before: now, after: now, wins: Verdict::Same })
        });
    });
    found.map(|found| Action::Set(found.input.into(), Value::Number(found.after)))
}

/// Back from there: the one figure that was changed.
pub(crate) fn back() -> Option<Action> {
    let counter = ui_state::change(|store| store.counter.take())?;
    // The button that had the focus goes.
    browser::focus("[data-do=counter]");
    Some(Action::Set(counter.input.into(), Value::Number(counter.before)))
}
