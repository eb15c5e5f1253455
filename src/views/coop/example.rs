//! The made-up co-op that stands in the accounts until the reader enters figures: neither the scenario, nor its answer or its link,
//! knows of it. The first figure that is changed brings the others into the scenario, as one step.

use std::rc::Rc;

use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::note;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;

/// The accounts that are shown.
pub(crate) struct Shown {
    /// The view, with the figures of the accounts that are shown.
    pub(crate) view: View,
    /// True where those are of the made-up co-op.
    pub(crate) is_example: bool,
}

/// The accounts that are shown: the made-up co-op's where the scenario says nothing of its own, and the reader has not asked for
/// empty fields.
pub(crate) fn shown(view: &View) -> Shown {
    let is_example = coop_example::is_untouched(view.scenario()) && !view.ui.has_own_accounts;
    let mut view = view.clone();
    if is_example {
        let mut figures = (*view.state.figures).clone();
        coop_example::fill(&mut figures.scenario);
        Rc::make_mut(&mut view.state).figures = Rc::new(figures);
        view.dispatch = taking_over(view.dispatch);
    }
    Shown { view, is_example }
}

/// Takes the reader's actions: one that changes a figure brings the others of the made-up co-op with it, in the same step.
fn taking_over(dispatch: Callback<Action>) -> Callback<Action> {
    Callback::from(move |action: Action| {
        if let Action::Type(field, _) | Action::Set(field, _) = &action {
            dispatch.emit(Action::rework_before(*field, take_over));
        }
        dispatch.emit(action);
    })
}

/// Fills in the made-up co-op, unless the reader's own figures are there by now.
fn take_over(scenario: &mut Scenario) {
    if coop_example::is_untouched(scenario) {
        coop_example::fill(scenario);
    }
}

/// True where a figure is the made-up co-op's: an assumption.
pub(crate) fn is_assumed(view: &View, field: Field) -> bool {
    assumption(view, field).is_some()
}

/// Place of a figure among those of the made-up co-op. `None` where the figure is the reader's.
fn assumption(view: &View, field: Field) -> Option<usize> {
    match field.input() {
        Input::Shared(shared) if !view.ui.has_own_accounts && coop_example::is_as_assumed(view.scenario(), shared) => {
            coop_example::place(shared)
        }
        _ => None,
    }
}

/// Words for where an assumed figure is from. `None` where the figure is the reader's.
pub(crate) fn claim(view: &View, shared: Shared) -> Option<AttrValue> {
    assumption(view, Field::Shared(shared)).map(|place| AttrValue::Static(view.lang.coop_claim(place)))
}

/// Figures that are still the made-up co-op's, in its order.
pub(crate) fn assumed(view: &View) -> impl Iterator<Item = Shared> + '_ {
    coop_example::FIGURES.iter().map(|(shared, _)| *shared).filter(|shared| is_assumed(view, Field::Shared(*shared)))
}

/// True where some figure is still the made-up co-op's.
fn has_assumed(view: &View) -> bool {
    assumed(view).next().is_some()
}

/// Note that the figures are made up, the way from the made-up co-op to empty fields or back, and the last step taken back.
pub(crate) fn bar(Shown { view, is_example }: &Shown) -> Html {
    let is_empty = coop_example::is_untouched(view.scenario());
    let said = match (is_example, has_assumed(view)) {
        (true, _) => text::COOP_EXAMPLE_SAID,
        (_, true) => text::COOP_EXAMPLE_LEFT,
        _ => text::COOP_INTRO,
    };
    let (label, is_own) = match (is_example, is_empty) {
        (true, _) => (text::COOP_START_EMPTY, true),
        (_, true) => (text::COOP_SHOW_EXAMPLE, false),
        _ => (text::COOP_EMPTY, true),
    };
    let onclick = {
        let (view, clears) = (view.clone(), !is_empty && !is_example);
        Callback::from(move |_| {
            if clears {
                view.dispatch.emit(Action::rework(coop_example::clear));
            }
            view.update(move |ui| ui.has_own_accounts = is_own);
        })
    };
    html! {
        <div class="coop-bar">
            { note(view.attr(said)) }
            <p class="steps">
                { button(onclick, view.attr(label), true) }
                { button(view.on(Action::Undo), view.attr(text::UNDO), view.state.can_undo()) }
            </p>
        </div>
    }
}

/// Words for what is no real co-op's, in whole or in part. `None` where every figure is the reader's.
pub(crate) fn marked(Shown { view, is_example }: &Shown) -> Option<&'static str> {
    match (is_example, has_assumed(view)) {
        (true, _) => Some(view.text(text::COOP_EXAMPLE)),
        (_, true) => Some(view.text(text::COOP_EXAMPLE_PARTLY)),
        _ => None,
    }
}

/// Mark of what is no real co-op's. Nothing where every figure is the reader's.
pub(crate) fn mark(shown: &Shown) -> Html {
    marked(shown).map_or_else(Html::default, |said| html! { <p key={said} class="coop-mark">{ said }</p> })
}
