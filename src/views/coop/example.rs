//! The made-up co-op that stands in the accounts until the reader enters figures: neither the scenario, nor its answer or its link,
//! knows of it. The first figure that is changed brings the others into the scenario, as one step.

use std::rc::Rc;

use coop_or_gig_engine::accounts::{Accounts, Line};
use coop_or_gig_engine::coop_example;
use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::section::note;
use crate::format;
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

/// Costs of a normal year with the figure that each comes of.
const COSTS: [(Shared, Line); 6] = [
    (Shared::CoopStaff, Line::Staff),
    (Shared::CoopSoftware, Line::Software),
    (Shared::CoopInsurance, Line::Insurance),
    (Shared::CoopPremises, Line::Premises),
    (Shared::CoopOther, Line::Other),
    (Shared::CoopLoan, Line::LoanInterest),
];

/// Sentence on how much of the costs beside the reader's own is still the made-up co-op's. `None` where none of it is, or all is.
pub(crate) fn still_counted(Shown { view, is_example }: &Shown, accounts: &Accounts) -> Option<AttrValue> {
    let left = COSTS.iter().filter(|(shared, _)| is_assumed(view, Field::Shared(*shared)));
    let amount: Money = left.map(|(_, line)| -accounts.years[0].amount(*line)).sum();
    let is_told = !is_example && amount > Money::ZERO;
    is_told.then(|| text::coop_example_counts(view.lang, format::pounds(view.currency(), amount)).text())
}

/// The sentence, and the button that empties those figures.
pub(crate) fn counted(shown: &Shown, accounts: &Accounts) -> Html {
    let view = &shown.view;
    let Some(said) = still_counted(shown, accounts) else { return Html::default() };
    let empties = view.on(Action::rework(coop_example::clear_amounts));
    html! { <>{ note(said) }<p class="steps">{ button(empties, view.attr(text::COOP_EXAMPLE_EMPTY), true) }</p></> }
}

/// Finding as a sentence that says itself where it rests on costs that are the made-up co-op's: it may be read, or quoted, alone.
pub(crate) fn found(view: &View, said: AttrValue) -> AttrValue {
    let is_counted = |(shared, _): &&(Shared, Line)| Field::Shared(*shared).get(view.scenario()) != Value::Number(0);
    let (made_up, own): (Vec<&(Shared, Line)>, Vec<_>) =
        COSTS.iter().filter(is_counted).partition(|(shared, _)| is_assumed(view, Field::Shared(*shared)));
    if made_up.is_empty() || !view.scenario().coop.has_costs() {
        return said;
    }
    let sentence = if own.is_empty() { text::coop_made_up } else { text::coop_made_up_partly };
    let mut letters = said.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    sentence(view.lang, first.into_iter().chain(letters).collect::<String>()).text()
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
