//! Questions that a reader may ask of the answer at once: how it was worked out, and when the other side wins.

use std::rc::Rc;

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{self, Counter};
use yew::prelude::*;

use crate::browser::address;
use crate::components::controls::button;
use crate::components::text::space;
use crate::locale::{text, unbroken, Message};
use crate::state::same::Same;
use crate::state::ui_state::Asked;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::compared;
use crate::views::answer::field::full_label;
use crate::views::what_if::figure::curve;
use crate::views::why::explain;
use crate::{browser, format};

/// The questions, each a button, and what the second one found.
pub(crate) fn questions(view: &View) -> Html {
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
            <p class="steps">
                { button(explain::explains(view, "take-home"), view.attr(text::WHY), true) }
                <span id={view.id("counter")}>{ button(on_ask(view), view.attr(question), true) }</span>
            </p>
            <div class="counter" role="status">{ said(view) }</div>
        </>
    }
}

/// Sentence on what the question found, for as long as the figures are those that it is about: a counter-example that the reader goes
/// on from is their own scenario, and where no single figure would have done it, one may do it now.
fn said(view: &View) -> Html {
    match &view.ui.counter {
        Some(Asked::Found(counter)) if Field::from(counter.input).get(view.scenario()) == Value::Number(counter.after) => {
            changed(view, *counter)
        }
        Some(Asked::Nothing(Same(figures))) if Rc::ptr_eq(figures, &view.state.figures) => {
            html! { <p key={view.text(text::COUNTER_NONE)}>{ view.text(text::COUNTER_NONE) }</p> }
        }
        _ => Html::default(),
    }
}

/// Sentence that says what was changed for the other side to win, with the way back.
fn changed(view: &View, counter: Counter) -> Html {
    let field = Field::from(counter.input);
    let [before, after] =
        [counter.before, counter.after].map(|value| format::with_sign(view.currency(), field, Value::Number(value)));
    let name = full_label(view, counter.input);
    let is_coop = |place: usize| view.scenario().deals[place].kind == Kind::Coop && compared::platform_to_coop(view);
    let changed = match counter.input {
        Input::Term(place, Term::Volume) if is_coop(place) => text::counter_jobs(view.lang, before, after),
        _ => text::counter_changed(view.lang, before, after, name.clone()),
    };
    let turn = turn(view, counter);
    let key = turn.as_ref().map_or_else(|| changed.text(), |turn| format!("{} {}", changed.text(), turn.text()).into());
    // The figures stand out, not the name of what was changed.
    let value = |value: &AttrValue| match value {
        value if *value == name => html! { <span>{ unbroken(value.clone()) }</span> },
        value => html! { <strong translate="no">{ value }</strong> },
    };
    let turn = turn.map(|turn| html! { <>{ space() }{ turn.html(value) }</> });
    html! {
        <div class="notice">
            <p key={&*key}>{ changed.html(value) }{ for turn }</p>
            { button(on_back(view, counter), view.attr(text::COUNTER_BACK), true) }
        </div>
    }
}

/// Sentences on the value at which the answer turns, as the chart of the figure tells it: the case is the nearest round one beyond it.
/// `None` where both left about the same before.
fn turn(view: &View, counter: Counter) -> Option<Message> {
    let told = |value: i64, is_above: bool| curve::told(view, counter.input, value, is_above == (counter.wins == Verdict::To));
    match counter.turn(view.scenario())? {
        Threshold::AtMost(value) => Some(text::counter_below(view.lang, told(value, false))),
        Threshold::AtLeast(value) => Some(text::counter_above(view.lang, told(value, true))),
        Threshold::Always | Threshold::Never => None,
    }
}

/// Puts in the nearest case for the other side.
fn on_ask(view: &View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let found = sensitivity::counter(view.scenario());
        let asked = found.map_or_else(|| Asked::Nothing(Same(view.state.figures.clone())), Asked::Found);
        view.update(move |ui| ui.counter = Some(asked));
        if let Some(found) = found {
            keep_entry(&view);
            view.dispatch.emit(Action::rework(move |scenario| found.put(scenario)));
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
    view.dispatch.emit(Action::KeepEntry);
}

/// Puts the one figure back that was changed.
fn on_back(view: &View, counter: Counter) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        view.update(|ui| ui.counter = None);
        // The button that had the focus goes.
        browser::focus(&format!("#{} button", view.id("counter")));
        view.dispatch.emit(back(&view, counter));
    })
}

/// Action that goes back from the case: to the figures before it as they were, not as rounding would find them; where the reader went on
/// from it, the one figure goes back.
fn back(view: &View, counter: Counter) -> Action {
    let is_before = |before: &&Scenario| {
        let mut case = (*before).clone();
        counter.put(&mut case);
        case == *view.scenario() && *before != view.scenario()
    };
    let before = view.state.past().map(|figures| &figures.scenario).find(is_before).cloned();
    Action::rework(move |scenario| match &before {
        Some(before) => *scenario = before.clone(),
        None => counter.put_back(scenario),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    /// Words on the nearest case for the other side, which is put in.
    fn told(lang: Lang, link: &str) -> String {
        let counter = sensitivity::counter(view(lang, link).scenario()).expect("a case");
        let key = Field::from(counter.input).key();
        let after = Field::from(counter.input).write_plain(Value::Number(counter.after));
        let ui = UiState { counter: Some(Asked::Found(counter)), ..UiState::default() };
        let changed = View { ui: Rc::new(ui), ..view(lang, &format!("{link}&{key}={after}")) };
        // Without the elements that set the figures apart.
        let printed = printed(&said(&changed));
        let bare = printed.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words);
        bare.collect()
    }

    fn printed(said: &Html) -> String {
        let mut out = String::new();
        markup::print(said, &mut out);
        out
    }

    #[test]
    fn that_no_figure_would_do_it_is_said_of_the_figures_that_were_asked_about_alone() {
        let mut asked = view(Lang::En, "v=1&preset=private-hire");
        asked.ui = Rc::new(UiState { counter: Some(Asked::Nothing(Same(asked.state.figures.clone()))), ..UiState::default() });
        assert!(printed(&said(&asked)).contains(asked.text(text::COUNTER_NONE)));
        let other = View { ui: asked.ui.clone(), ..view(Lang::En, "v=1&preset=private-hire&hours=30") };
        assert_eq!(printed(&said(&other)), "");
    }

    #[test]
    fn the_value_at_which_the_answer_turns_is_told() {
        let below = told(Lang::En, "v=1&preset=private-hire");
        let said =
            "To show this, the jobs the co-op brings went from 100% to 80%. Both leave you about the same at 84%. Below that, \
                    the answer turns round.";
        assert!(below.starts_with(said), "{below}");
        let welsh = told(Lang::Cy, "v=1&preset=private-hire");
        assert!(welsh.starts_with("I ddangos hyn, aeth y tasgau gan y gydweithfa o 100% i 80%."), "{welsh}");
        assert!(welsh.contains("i chi yma: 84%. Yn is na hynny, mae’r ateb yn troi’r ffordd arall."), "{welsh}");
        let above = told(Lang::En, "v=1&preset=private-hire&2.volume=50");
        assert!(above.contains("Both leave you about the same at 84%. Above that, the answer turns round."), "{above}");
    }
}
