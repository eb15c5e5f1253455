//! Steps of an explanation: the rule of each in a sentence, what it follows from, and its source or the way to change it.

use std::rc::Rc;

use coop_or_gig_engine::derivation::{Leaf, Op, RowId, Rule, Step, Value};
use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{close, name_of_row};
use crate::browser::history;
use crate::components::section::note;
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::details::toggles;
use crate::views::answer::field::{full_label, with_unit_of};
use crate::views::coop::example;
use crate::views::navigation;
use crate::views::why::claims;
use crate::views::why::claims::cited;
use crate::views::why::split::UNDEFINED;
use crate::{browser, format};

/// The step that the row is: open.
pub(super) fn top(view: &View, step: &Step, path: &str) -> Html {
    let value = result(view, step);
    html! {
        <div class="top-step">
            <p key={&*value} class="result">{ &value }</p>
            { content(view, step, path) }
        </div>
    }
}

/// Result of a row. Neither what is not known nor a part of nothing is an amount of 0.
pub(crate) fn result(view: &View, step: &Step) -> AttrValue {
    match (step.rule, step.row) {
        (Rule::NotKnown, _) => view.attr(text::NOT_KNOWN),
        (_, Some(RowId::TakeRate)) if step.is_nothing() => AttrValue::Static(UNDEFINED),
        _ => value(view, step).into(),
    }
}

/// The rule of a step as a sentence, and what the step follows from. A step that changes no more than its part's sign has nothing to
/// say: what its part says stands in its place.
fn content(view: &View, step: &Step, path: &str) -> Html {
    match unchanged(view, step) {
        Some(part) if !part.parts.is_empty() => content(view, part, &format!("{path}.0")),
        Some(_) => steps(view, step, path),
        None => {
            let said = sentence(view, step).map(|said| html! { <p key={&*said}>{ said }</p> });
            html! { <>{ for said }{ steps(view, step, path) }</> }
        }
    }
}

/// The one part that a step hands on as it is told, or as what is taken off: nothing was rounded away, or below 0. `None` where the
/// step does more.
fn unchanged<'a>(view: &View, step: &'a Step) -> Option<&'a Step> {
    let hands_on = matches!(step.op, Op::TakenOff | Op::DownToPenny | Op::HalfDown | Op::NotBelowZero | Op::Counted);
    let [part] = &step.parts[..] else { return None };
    let told = |step: &Step| value(view, step).trim_start_matches('−').to_owned();
    (hands_on && told(part) == told(step)).then_some(&**part)
}

/// Steps that a step follows from, or the source of one that follows from no other. `path` tells the step from every other place
/// where it stands.
fn steps(view: &View, step: &Step, path: &str) -> Html {
    if step.parts.is_empty() {
        return source(view, step);
    }
    let one = |(place, part): (usize, &Rc<Step>)| html! { <li>{ below(view, part, &format!("{path}.{place}")) }</li> };
    html! { <ul class="derivation">{ for step.parts.iter().enumerate().map(one) }</ul> }
}

/// A step below another: closed, unless there is nothing to open.
fn below(view: &View, step: &Step, path: &str) -> Html {
    if step.is_nothing() {
        let said = sentence(view, step).unwrap_or_else(|| label(view, step));
        return html! { <p key={&*said}>{ said }</p> };
    }
    let (label, value) = (label(view, step), value(view, step));
    let head = html! { <><span class="what" key={&*label}>{ label }</span>{ space() }<b translate="no">{ value }</b></> };
    if step.leaf().is_some() {
        return html! { <div class="leaf"><p>{ head }</p>{ source(view, step) }</div> };
    }
    let is_open = view.state.is_open(path);
    // A closed step's content is not on the page: steps share steps, so that all of them together would be very many.
    let inside = is_open.then(|| content(view, step, path));
    // The key makes another step in this place another element: it does not stand open because this one did.
    html! {
        <details key={path} open={is_open} ontoggle={toggles(view, path)} data-group={path.to_owned()}>
            <summary>{ head }</summary>
            <div>{ for inside }</div>
        </details>
    }
}

/// Label of a step.
pub(crate) fn label(view: &View, step: &Step) -> AttrValue {
    match (step.leaf(), step.row) {
        (Some(Leaf::Input(input) | Leaf::Found(input) | Leaf::Changed(input)), _) => full_label(view, input),
        // A figure of a case or of a later year has the name that it had before.
        _ if matches!(step.rule, Rule::FigureOfCase | Rule::FigureGrown | Rule::FigureGrownAtRates) => {
            step.parts.first().map_or_else(AttrValue::default, |first| label(view, first))
        }
        (_, Some(told)) => name_of_row(view, told),
        _ => AttrValue::Static(view.lang.rule_label(step.rule)),
    }
}

/// Rule of a step as a sentence, with the figures in it. `None` where the rule has no sentence.
fn sentence(view: &View, step: &Step) -> Option<AttrValue> {
    let wanted = step.rule.values()?;
    let told = |step: &Step| AttrValue::from(value(view, step));
    let values: Vec<AttrValue> = match wanted {
        0 => Vec::new(),
        1 => vec![told(step)],
        _ => step.parts.iter().map(|part| told(part)).chain([told(step)]).collect(),
    };
    // The word joiner keeps a minus and its amount on one line.
    view.lang.rule_says(step.rule, values).map(|said| said.text().replace('−', "−\u{2060}").into())
}

/// Source of a step that follows from no other; empty where it has none.
fn source(view: &View, step: &Step) -> Html {
    match step.leaf() {
        Some(Leaf::Input(input)) => given(view, input),
        Some(Leaf::Law(source)) => view.lang.pack_source(source).map_or_else(Html::default, |source| cited(view, source)),
        Some(Leaf::Accounts) => {
            html! { <>{ note(view.attr(text::EXPLAIN_ACCOUNTS)) }{ change(view, Input::Shared(Shared::CoopMembers)) }</> }
        }
        Some(Leaf::Found(_)) => note(view.attr(text::EXPLAIN_FOUND)),
        Some(Leaf::Changed(input)) => changed(view, input),
        Some(Leaf::Statements | Leaf::Fixed) | None => Html::default(),
    }
}

/// A figure that a case or a later year changes: the reader's own, and the way to change it.
fn changed(view: &View, input: Input) -> Html {
    let field = Field::from(input);
    let own = with_unit_of(view, field, format::with_sign(view.currency(), field, field.get(view.scenario())));
    html! { <>{ note(text::explain_changed(view.lang, own).text()) }{ change(view, input) }</> }
}

/// A figure of the reader's: the way to change it, and what it rests on while it still is the example's.
fn given(view: &View, input: Input) -> Html {
    let field = Field::from(input);
    let key = field.key();
    let of_vehicle = Some(input).filter(|input| *input == Input::Shared(Shared::MileCost)).and_then(|_| claims::of_vehicle(view));
    let is_example = field.get(view.scenario()) == field.get(view.base) && of_vehicle.is_none();
    let evidence = view.state.figures.preset.evidence().iter().enumerate();
    let rests = |(place, _): (usize, _)| match view.words().source(place) {
        Some(source) => cited(view, source),
        None => html! { <p class="source">{ changing(view.text(text::EVIDENCE_ASSUMPTION)) }</p> },
    };
    let rests = evidence.filter(|(_, evidence)| is_example && evidence.figures.contains(&key.as_str())).map(rests);
    let of_vehicle = of_vehicle.map(|claim| html! { <ul class="claims">{ claims::shown(view, claim) }</ul> });
    // A figure of the made-up co-op says itself that it is assumed, and of what.
    let assumed = shared(input).and_then(|shared| example::claim(view, shared));
    let assumed = assumed.map(|claim| html! { <p class="source">{ changing(claim) }</p> });
    html! { <>{ for rests }{ for of_vehicle }{ for assumed }{ change(view, input) }</> }
}

/// The way to change a figure, wherever it stands.
pub(crate) fn change(view: &View, input: Input) -> Html {
    let (to, is_shown, dispatch) = (navigation::view_of(input), view.shows(navigation::view_of(input)), view.dispatch.clone());
    let onclick = Callback::from(move |_| {
        close();
        let dispatch = dispatch.clone();
        spawn_local(async move {
            history::left().await;
            if !is_shown {
                dispatch.emit(Action::View(to));
            }
            browser::reveal(format!("[data-field='{}']", Field::from(input).key()));
        });
    });
    let label = text::explain_change_of(view.lang, full_label(view, input)).text();
    html! { <button type="button" aria-label={label} {onclick}>{ changing(view.text(text::EXPLAIN_CHANGE)) }</button> }
}

/// Value of a step as people read it: amounts to the penny. A charge that is rounded down in the end is told so from the start;
/// Class 1 goes to the nearest penny.
fn value(view: &View, step: &Step) -> String {
    match step.value {
        Value::Money(amount) => format::money(view.currency(), amount),
        Value::Price(rate) => format::price(view.currency(), view.lang, rate),
        Value::Ratio(ratio) => format::percent_closely(ratio),
        Value::Quantity(quantity) => format::count(quantity),
        Value::Number(n) => format::whole(n),
        Value::Charge(_) if step.rule == Rule::Class1Band => format::money(view.currency(), step.value.money()),
        Value::Charge(charge) => format::money(view.currency(), Money(charge.div_euclid(Ratio::ONE.0))),
    }
}

/// The figure that holds for every deal. `None` where it is one of a deal's.
fn shared(input: Input) -> Option<Shared> {
    match input {
        Input::Shared(shared) => Some(shared),
        Input::Term(..) | Input::App(..) => None,
    }
}
