//! Explanation of a row: its rule in a sentence, the steps down to the reader's figures and the law's, each with its own
//! sentence, its source, or the way to change it. The derivation is the engine's; this module only tells it.

use coop_or_gig_engine::derivation::{derive, Leaf, RowId, Rule, Step, Value};
use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::el::{el, of, row};
use crate::components::section::note;
use crate::locale::text;
use crate::state::{ui_state, Action, State};
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::period;
use crate::views::why::claims::cited;
use crate::views::why::{claims, non_cash_rows, statement};
use crate::{browser, format};

/// The panel, as the browser finds it.
const PANEL: &str = "dialog.explains";

/// Has the panel explain the row with this key; [`act`] opens the panel.
pub(crate) fn explain(row: &str) {
    ui_state::change(|store| store.explained = Some(row.to_owned()));
}

/// Action of a button of this part.
pub(crate) fn act(does: &str, which: &str, _: &State) -> Option<Action> {
    match does {
        "why" => {
            explain(which);
            browser::open_panel(PANEL);
        }
        "why-close" => browser::close_panel(PANEL),
        "change" => {
            browser::close_panel(PANEL);
            browser::reveal(format!("[data-field='{which}']"));
        }
        _ => {}
    }
    None
}

/// Panel of the explanation, closed until it is asked for. Escape, a click beside it and its button close it, and the focus goes
/// back: the browser sees to that.
pub(crate) fn panel(view: &View) -> Html {
    let title = view.id("explains");
    let panel = of("dialog", "explains").with("aria-labelledby", &title).with("closedby", "any");
    let key = ui_state::read(|store| store.explained.clone()).unwrap_or_default();
    let Some(told) = told(&key) else { return panel.add(el("h2").with("id", title)).into() };
    let deal = |place: usize| -> Html {
        let step = derive(view.scenario(), place, told, view.state.period);
        of("section", view.class(place))
            .add(el("h3").say(view.name(place)))
            .all(step.into_iter().map(|step| top(view, &step, &format!("why-{place}-{key}"))))
            .into()
    };
    panel
        .add(
            of("div", "head")
                .add(
                    el("h2")
                        .with("id", title)
                        .say(name(view, told))
                        .say(" ")
                        .add(of("span", "unit").say(period::unit(view.lang, view.state.period))),
                )
                .add(button("why-close", view.attr(text::CLOSE), true)),
        )
        .add(note(view.attr(text::EXPLAIN_INTRO)))
        .all(view.deals().map(deal))
        .into()
}

fn told(key: &str) -> Option<RowId> {
    RowId::all().find(|told| match told {
        RowId::Line(line) => line.key() == key,
        RowId::NonCash(line) => line.key() == key,
    })
}

/// Label of a row.
fn name(view: &View, told: RowId) -> AttrValue {
    match told {
        RowId::Line(line) => view.attr(statement::label(line)),
        RowId::NonCash(line) => {
            let found = non_cash_rows::BESIDE.iter().find(|(shown, _)| *shown == line);
            found.map_or_else(AttrValue::default, |(_, words)| view.attr(*words))
        }
    }
}

/// The step that the row is: open.
fn top(view: &View, step: &Step, path: &str) -> Html {
    of("div", "top-step")
        .add(of("p", "result").say(value(view, step)))
        .all(sentence(view, step).into_iter().map(|said| el("p").say(said).into()))
        .add(steps(view, step, path))
        .into()
}

/// Steps that a step follows from, or the source of one that follows from no other. `path` tells the step from every other place
/// where it stands.
fn steps(view: &View, step: &Step, path: &str) -> Html {
    if step.parts.is_empty() {
        return source(view, step);
    }
    let one =
        |(place, part): (usize, &std::rc::Rc<Step>)| -> Html { el("li").add(below(view, part, &format!("{path}.{place}"))).into() };
    of("ul", "derivation").all(step.parts.iter().enumerate().map(one)).into()
}

/// A step below another: closed, unless there is nothing to open.
fn below(view: &View, step: &Step, path: &str) -> Html {
    let head = |element: &'static str| {
        el(element).add(of("span", "what").say(label(view, step))).say(" ").add(el("b").say(value(view, step)))
    };
    if step.is_nothing() {
        let said = sentence(view, step).unwrap_or_else(|| label(view, step));
        return el("p").say(said).into();
    }
    if step.leaf().is_some() {
        return of("div", "leaf").add(head("p")).add(source(view, step)).into();
    }
    // A closed step's content is not on the page: steps share steps, so that all of them together would be very many.
    let mut inside = Vec::new();
    if view.state.is_open(path) {
        inside.extend(sentence(view, step).map(|said| el("p").say(said).into()));
        inside.push(steps(view, step, path));
    }
    // The key makes another step in this place another element: it does not stand open because this one did.
    el("details")
        .keyed(path.to_owned())
        .with("data-group", path.to_owned())
        .add(head("summary"))
        .add(el("div").all(inside.into_iter()))
        .into()
}

/// Label of a step.
fn label(view: &View, step: &Step) -> AttrValue {
    match (step.leaf(), step.row) {
        (Some(Leaf::Input(input)), _) => full_label(view, input),
        (_, Some(told)) => name(view, told),
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
        Some(Leaf::Accounts) => note(view.attr(text::EXPLAIN_ACCOUNTS)),
        Some(Leaf::Fixed) | None => Html::default(),
    }
}

/// A figure of the reader's: the way to change it, and what it rests on while it still is the example's.
fn given(view: &View, input: Input) -> Html {
    let field = Field::from(input);
    let key = field.key();
    let of_vehicle = Some(input).filter(|input| *input == Input::Shared(Shared::MileCost)).and_then(|_| claims::of_vehicle(view));
    let is_example = field.get(view.scenario()) == field.get(&view.base) && of_vehicle.is_none();
    let evidence = view.state.figures.preset.evidence().iter().enumerate();
    let rests = |(place, _): (usize, _)| match view.words().source(place) {
        Some(source) => cited(view, source),
        None => of("p", "source").say(view.text(text::EVIDENCE_ASSUMPTION)).into(),
    };
    let rests = evidence.filter(|(_, evidence)| is_example && evidence.figures.contains(&key.as_str())).map(rests);
    let of_vehicle = of_vehicle.map(|claim| of("ul", "claims").add(claims::shown(view, claim)).into());
    row(rests.chain(of_vehicle).chain([change(view, input)]).collect())
}

/// The way to change a figure, wherever it stands.
pub(crate) fn change(view: &View, input: Input) -> Html {
    el("button")
        .with("type", "button")
        .with("data-do", format!("change:{}", Field::from(input).key()))
        .with("aria-label", text::explain_change_of(view.lang, full_label(view, input)).text())
        .say(view.text(text::EXPLAIN_CHANGE))
        .into()
}

/// Value of a step as people read it: amounts to the penny. A charge that is rounded down in the end is told so from the start;
/// Class 1 goes to the nearest penny.
fn value(view: &View, step: &Step) -> String {
    match step.value {
        Value::Money(amount) => format::money(amount),
        Value::Price(rate) => format::price(view.lang, rate),
        Value::Ratio(ratio) => format::percent_closely(ratio),
        Value::Quantity(quantity) => format::count(quantity),
        Value::Number(n) => format::whole(n),
        Value::Charge(_) if step.rule == Rule::Class1Band => format::money(step.value.money()),
        Value::Charge(charge) => format::money(Money(charge.div_euclid(Ratio::ONE.0))),
    }
}
