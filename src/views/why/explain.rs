//! Explanation of a row: its rule in a sentence, the steps down to the reader's figures and the law's, each with its own
//! sentence, its source, or the way to change it. The derivation is the engine's; this module only tells it.

use std::rc::Rc;

use coop_or_gig_engine::derivation::{self, derive, Leaf, RowId, Rule, Step, Value};
use coop_or_gig_engine::field::{Field, Input, Shared};
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::{Line, Period};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::history;
use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::inputs::toggles;
use crate::views::answer::period;
use crate::views::navigation;
use crate::views::why::claims::cited;
use crate::views::why::{
    benchmarks, break_evens, claims, deductions, due, levels, next_ten, non_cash_rows, split, statement, thresholds,
};
use crate::{browser, format};

/// The panel, as the browser finds it.
const PANEL: &str = "dialog.explains";

/// Amount that the panel explains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// A row, deal by deal.
    Row(RowId),
    /// A value that was searched for.
    Level(LevelLine),
    /// The weeks that bring the joining share back.
    Recovery,
}

/// Callback that explains the row with this key in the panel.
pub(crate) fn explains(view: &View, row: &'static str) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| open(&view, row.into()))
}

/// Explains the row with this key in the panel.
pub(crate) fn open(view: &View, row: Rc<str>) {
    view.update(move |ui| ui.explained = Some(row));
    browser::open_panel(PANEL);
}

/// Closes the panel.
pub(crate) fn close() {
    browser::close_panel(PANEL);
}

/// Button within the panel that explains another amount in the place of this one, with the way back: the keys on the way stand one
/// behind the other.
fn further(view: &View, row: &'static str, label: AttrValue) -> Html {
    let onclick = view.updates(move |ui, _: MouseEvent| {
        let way = ui.explained.as_deref().unwrap_or_default();
        ui.explained = Some([way, row].join(" ").into());
        browser::focus_soon(format!("{PANEL} button"));
    });
    html! { <button key={row} class="why" type="button" {onclick}>{ changing(label) }</button> }
}

/// Button that goes back to what was explained before; empty where that is nothing.
fn back(view: &View) -> Html {
    let way = view.ui.explained.as_deref().and_then(|way| way.rsplit_once(' '));
    let Some((before, _)) = way else { return Html::default() };
    let before: Rc<str> = before.into();
    let onclick = view.updates(move |ui, _: MouseEvent| {
        ui.explained = Some(before.clone());
        browser::focus_soon(format!("{PANEL} button"));
    });
    button(onclick, view.attr(text::BACK), true)
}

/// Panel of the explanation, closed until it is asked for. Escape, a click beside it and its button close it, and the focus goes
/// back: the browser sees to that.
pub(crate) fn panel(view: &View) -> Html {
    let title = view.id("explains");
    let way = view.ui.explained.as_deref().unwrap_or_default();
    let key = way.rsplit(' ').next().unwrap_or_default();
    let content = told_with(key).map_or_else(|| html! { <h2 id={&title}></h2> }, |told| explanation(view, told, key, &title));
    let onclose = view.updates(|ui, _: Event| ui.explained = None);
    html! { <dialog class="explains" aria-labelledby={&title} closedby="any" {onclose}>{ content }</dialog> }
}

/// Explanation of an amount: what was searched for, then deal by deal.
fn explanation(view: &View, told: Told, key: &str, title: &AttrValue) -> Html {
    let level = match told {
        Told::Level(line) => Level::new(view.scenario(), line).map(|level| (line, level)),
        Told::Row(_) | Told::Recovery => None,
    };
    let derived = |place: usize| match (told, &level) {
        (Told::Row(row), _) => derive(view.scenario(), place, row, view.state.period),
        (Told::Level(_), Some((_, level))) => derivation::level(view.scenario(), level, place),
        (Told::Recovery, _) if place == view.comparison.to => derivation::recovery(view.scenario()),
        (Told::Level(_) | Told::Recovery, _) => None,
    };
    let deal = |place: usize| {
        let step = derived(place)?;
        Some(html! {
            <section class={view.class(place)}>
                <h3>{ changing(view.name(place)) }</h3>
                { top(view, &step, &format!("why-{place}-{key}")) }
            </section>
        })
    };
    // The rows of what falls due, of thresholds, profits and shares say in their names what they are for.
    let period = match told {
        Told::Row(RowId::Line(_) | RowId::NonCash(_) | RowId::Split(_)) => Some(view.state.period),
        Told::Row(RowId::Next(_)) => Some(Period::Week),
        Told::Row(RowId::BeforeTax | RowId::Against(_)) => Some(Period::Hour),
        Told::Row(RowId::Profit(_)) => Some(Period::Year),
        Told::Level(_) => level.as_ref().map(|(_, level)| level.period()),
        Told::Row(RowId::Due(_) | RowId::Threshold(_) | RowId::TakeRate | RowId::Hours(_) | RowId::Cover | RowId::Share)
        | Told::Recovery => None,
    };
    let unit = period.map(|period| period::unit(view.lang, period));
    let unit = unit.map(|unit| html! { <span class="unit" key={unit}>{ unit }</span> });
    let depends = (told == Told::Row(RowId::Line(Line::TakeHome))).then(|| {
        let sentences = break_evens::sentences(view).into_iter();
        sentences
            .filter_map(|one| one.key.map(|key| html! { <li>{ further(view, key, view.attr(one.title)) }</li> }))
            .collect::<Vec<_>>()
    });
    let depends = depends.filter(|all| !all.is_empty()).map(|all| {
        html! { <div class="further">{ note(view.attr(text::DEPENDS_TITLE)) }<ul>{ for all }</ul></div> }
    });
    html! {
        <>
            <div class="head">
                <h2 id={title}>{ changing(name(view, told)) }{ space() }{ for unit }</h2>
                <p class="steps">
                    { back(view) }
                    { button(Callback::from(|_| close()), view.attr(text::CLOSE), true) }
                </p>
            </div>
            { for depends }
            { for level.iter().flat_map(|(line, level)| levels::said(view, *line, level)).map(note) }
            { note(view.attr(text::EXPLAIN_INTRO)) }
            <>{ for view.deals().filter_map(deal) }</>
        </>
    }
}

/// The amount with this key. `None` where none has it.
fn told_with(key: &str) -> Option<Told> {
    if key == levels::RECOVERY {
        return Some(Told::Recovery);
    }
    let line = LevelLine::ALL.into_iter().find(|line| line.key() == key);
    line.map(Told::Level).or_else(|| RowId::all().find(|told| told.key() == key).map(Told::Row))
}

/// Name of an amount.
fn name(view: &View, told: Told) -> AttrValue {
    match told {
        Told::Row(row) => name_of_row(view, row),
        Told::Level(line) => levels::name(view, line),
        Told::Recovery => view.attr(text::DEPENDS_SHARE),
    }
}

/// Label of a row.
fn name_of_row(view: &View, told: RowId) -> AttrValue {
    match told {
        RowId::Line(line) => view.attr(statement::label(line)),
        RowId::NonCash(line) => {
            let found = non_cash_rows::BESIDE.iter().find(|(shown, _)| *shown == line);
            found.map_or_else(AttrValue::default, |(_, words)| view.attr(*words))
        }
        RowId::Due(line) => due::label(view, line),
        RowId::Next(part) => view.attr(next_ten::label(view, part)),
        RowId::Split(part) => view.attr(split::label(view, part)),
        RowId::TakeRate => view.attr(text::TENNER_TAKE_RATE),
        RowId::Hours(line) => {
            let found = statement::HOURS.iter().find(|(shown, _)| *shown == line);
            found.map_or_else(AttrValue::default, |(_, words)| view.attr(*words))
        }
        RowId::BeforeTax => view.attr(text::WAGES_YOURS),
        RowId::Threshold(line) => view.attr(thresholds::label(line)),
        RowId::Against(line) => benchmarks::label(view, line),
        RowId::Profit(line) => view.attr(deductions::label(line)),
        RowId::Cover => view.attr(text::DEPENDS_FLAT),
        RowId::Share => view.attr(text::LINE_SHARE),
    }
}

/// The step that the row is: open.
fn top(view: &View, step: &Step, path: &str) -> Html {
    let value = value(view, step);
    html! {
        <div class="top-step">
            <p key={&*value} class="result">{ &value }</p>
            { for sentence(view, step).map(|said| html! { <p key={&*said}>{ said }</p> }) }
            { steps(view, step, path) }
        </div>
    }
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
    let inside = is_open.then(|| {
        let said = sentence(view, step).map(|said| html! { <p key={&*said}>{ said }</p> });
        html! { <>{ for said }{ steps(view, step, path) }</> }
    });
    // The key makes another step in this place another element: it does not stand open because this one did.
    html! {
        <details key={path} open={is_open} ontoggle={toggles(view, path)} data-group={path.to_owned()}>
            <summary>{ head }</summary>
            <div>{ for inside }</div>
        </details>
    }
}

/// Label of a step.
fn label(view: &View, step: &Step) -> AttrValue {
    match (step.leaf(), step.row) {
        (Some(Leaf::Input(input) | Leaf::Found(input)), _) => full_label(view, input),
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
        Some(Leaf::Statements | Leaf::Fixed) | None => Html::default(),
    }
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
    html! { <>{ for rests }{ for of_vehicle }{ change(view, input) }</> }
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
