//! Explanation of a row: its rule in a sentence, the steps down to the reader's figures and the law's, each with its own
//! sentence, its source, or the way to change it. The derivation is the engine's; this module only tells it.

pub(crate) mod steps;

use std::rc::Rc;

use coop_or_gig_engine::derivation::{self, derive, RowId, Step};
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

pub(crate) use steps::change;

use self::steps::top;
use crate::browser;
use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::{changing, space};
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::period;
use crate::views::coop::example;
use crate::views::coop::explained_amount::Of;
use crate::views::what_if::{projection, varied};
use crate::views::why::{benchmarks, break_evens, deductions, due, levels, next_ten, non_cash_rows, split, statement, thresholds};

/// The panel, as the browser finds it.
const PANEL: &str = "dialog.explains";

/// Amount that the panel explains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Explained {
    /// A row, deal by deal.
    Row(RowId),
    /// A value that was searched for.
    Level(LevelLine),
    /// The weeks that bring the joining share back.
    Recovery,
    /// An amount of the co-op's accounts.
    Coop(Of),
    /// The amounts of a year ahead, by its place from 0.
    Year(usize),
    /// A value at which the lead turns along the figure that is varied, by its place from 0.
    Turn(usize),
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
    let onclick = instead(view, move |way| [way, row].join(" ").into());
    html! { <button key={row} class="why" type="button" {onclick}>{ changing(label) }</button> }
}

/// Button that goes back to what was explained before; empty where that is nothing.
fn back(view: &View) -> Html {
    let way = view.ui.explained.as_deref().and_then(|way| way.rsplit_once(' '));
    let Some((before, _)) = way else { return Html::default() };
    let before: Rc<str> = before.into();
    button(instead(view, move |_| before.clone()), view.attr(text::BACK), true)
}

/// Callback that explains what is at the end of another way, made of the way so far, and puts the focus at the head of the panel.
fn instead(view: &View, another: impl Fn(&str) -> Rc<str> + Clone + 'static) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| {
        let another = another.clone();
        view.update(move |ui| ui.explained = Some(another(ui.explained.as_deref().unwrap_or_default())));
        browser::focus_soon(format!("{PANEL} button"));
    })
}

/// Panel of the explanation, closed until it is asked for. Escape, a click beside it and its button close it, and the focus goes
/// back: the browser sees to that.
pub(crate) fn panel(view: &View) -> Html {
    let title = view.id("explains");
    let way = view.ui.explained.as_deref().unwrap_or_default();
    let key = way.rsplit(' ').next().unwrap_or_default();
    let content = match told_with(key) {
        None => html! { <h2 id={&title}></h2> },
        // The accounts that are shown may be those of the made-up co-op.
        Some(told @ Explained::Coop(_)) => explanation(&example::shown(view).view, told, key, &title),
        Some(told) => explanation(view, told, key, &title),
    };
    let onclose = view.updates(|ui, _: Event| ui.explained = None);
    html! { <dialog class="explains" aria-labelledby={&title} closedby="any" {onclose}>{ content }</dialog> }
}

/// Content of an explanation.
struct Content {
    /// Period of the amounts. `None` where their names say what they are for.
    period: Option<Period>,
    /// Amounts that it leads on to, under a title.
    further: Html,
    /// Sentences on how the amount is meant, or how it was searched for.
    said: Vec<AttrValue>,
    /// Derivations: the class and the heading of each, and the path of its steps.
    parts: Vec<(Classes, AttrValue, Rc<Step>, String)>,
}

impl Content {
    fn new(view: &View, told: Explained, key: &str) -> Self {
        match told {
            Explained::Coop(of) => Self::of_coop(view, of, key),
            Explained::Year(place) => Self::of_year(view, place, key),
            Explained::Turn(place) => Self::of_turn(view, place, key),
            Explained::Row(_) | Explained::Level(_) | Explained::Recovery => Self::of_deals(view, told, key),
        }
    }

    /// Content on the co-op's accounts.
    fn of_coop(view: &View, of: Of, key: &str) -> Self {
        let class = view.class(view.comparison.to);
        let parts = of.derived(view).into_iter().enumerate();
        let buttons = of.further().iter().map(|of| html! { <li>{ further(view, of.key(), of.name(view)) }</li> });
        Self {
            period: None,
            further: if of.further().is_empty() {
                Html::default()
            } else {
                html! { <div class="further"><ul>{ for buttons }</ul></div> }
            },
            said: of.said(view),
            parts: parts.map(|(place, (name, step))| (class.into(), name, step, format!("why-{place}-{key}"))).collect(),
        }
    }

    /// Content on a value at which the lead turns.
    fn of_turn(view: &View, place: usize, key: &str) -> Self {
        let turn = varied::Turn::new(view, place);
        let part = |place: usize| {
            let step = turn.as_ref()?.derived(view, place)?;
            Some((view.class(place).into(), view.name(place), step, format!("why-{place}-{key}")))
        };
        let found = turn.as_ref().map(|turn| levels::found(view, turn.input, turn.found, turn.value));
        Self {
            period: Some(view.state.period),
            further: Html::default(),
            said: [view.attr(text::EXPLAIN_PAIR)].into_iter().chain(found).collect(),
            parts: view.deals().filter_map(part).collect(),
        }
    }

    /// Content on a year ahead.
    fn of_year(view: &View, place: usize, key: &str) -> Self {
        let class = |place: usize| if place == 0 { view.class(view.comparison.from) } else { view.class(view.comparison.to) };
        let parts = projection::derived(view, place).into_iter().enumerate();
        Self {
            period: None,
            further: Html::default(),
            said: vec![view.attr(text::EXPLAIN_YEARS)],
            parts: parts.map(|(place, (name, step))| (class(place).into(), name, step, format!("why-{place}-{key}"))).collect(),
        }
    }

    /// Content deal by deal, behind what was searched for.
    fn of_deals(view: &View, told: Explained, key: &str) -> Self {
        let level = match told {
            Explained::Level(line) => Level::new(view.scenario(), line).map(|level| (line, level)),
            Explained::Row(_) | Explained::Recovery | Explained::Coop(_) | Explained::Year(_) | Explained::Turn(_) => None,
        };
        let derived = |place: usize| match (told, &level) {
            (Explained::Row(row), _) => derive(view.scenario(), place, row, view.state.period),
            (Explained::Level(_), Some((_, level))) => derivation::level(view.scenario(), level, place),
            (Explained::Recovery, _) if place == view.comparison.to => derivation::recovery(view.scenario()),
            _ => None,
        };
        let part = |place: usize| Some((view.class(place).into(), view.name(place), derived(place)?, format!("why-{place}-{key}")));
        Self {
            // The rows of what falls due, of thresholds, profits and shares say in their names what they are for.
            period: match told {
                Explained::Row(RowId::Line(_) | RowId::NonCash(_) | RowId::Split(_)) => Some(view.state.period),
                Explained::Row(RowId::Next(_)) => Some(Period::Week),
                Explained::Row(RowId::BeforeTax | RowId::Against(_)) => Some(Period::Hour),
                Explained::Row(RowId::Profit(_)) => Some(Period::Year),
                Explained::Level(_) => level.as_ref().map(|(_, level)| level.period()),
                Explained::Row(
                    RowId::Due(_) | RowId::Threshold(_) | RowId::TakeRate | RowId::Hours(_) | RowId::Cover | RowId::Share,
                )
                | Explained::Recovery
                | Explained::Coop(_)
                | Explained::Year(_)
                | Explained::Turn(_) => None,
            },
            further: if told == Explained::Row(RowId::Line(Line::TakeHome)) { depends(view) } else { Html::default() },
            said: level.iter().flat_map(|(line, level)| levels::said(view, *line, level)).collect(),
            parts: view.deals().filter_map(part).collect(),
        }
    }
}

/// Amounts that the answer depends on, to go on to; empty where there are none.
fn depends(view: &View) -> Html {
    let sentences = break_evens::sentences(view).into_iter();
    let all: Vec<Html> =
        sentences.filter_map(|one| one.key.map(|key| html! { <li>{ further(view, key, view.attr(one.title)) }</li> })).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! { <div class="further">{ note(view.attr(text::DEPENDS_TITLE)) }<ul>{ for all }</ul></div> }
}

/// Explanation of an amount: what was searched for, then deal by deal, or year by year.
fn explanation(view: &View, told: Explained, key: &str, title: &AttrValue) -> Html {
    let Content { period, further, said, parts } = Content::new(view, told, key);
    let unit = period.map(|period| period::unit(view.lang, period));
    let unit = unit.map(|unit| html! { <span class="unit" key={unit}>{ unit }</span> });
    let part = |(class, name, step, path): (Classes, AttrValue, Rc<Step>, String)| {
        html! { <section {class}><h3>{ changing(name) }</h3>{ top(view, &step, &path) }</section> }
    };
    html! {
        <>
            <div class="head">
                <h2 id={title}>{ changing(name(view, told)) }{ space() }{ for unit }</h2>
                <p class="steps">
                    { back(view) }
                    { button(Callback::from(|_| close()), view.attr(text::CLOSE), true) }
                </p>
            </div>
            { further }
            { for said.into_iter().map(note) }
            { note(view.attr(text::EXPLAIN_INTRO)) }
            <>{ for parts.into_iter().map(part) }</>
        </>
    }
}

/// The amount with this key. `None` where none has it.
fn told_with(key: &str) -> Option<Explained> {
    if key == levels::RECOVERY {
        return Some(Explained::Recovery);
    }
    let line = LevelLine::ALL.into_iter().find(|line| line.key() == key);
    let row = || RowId::all().find(|told| told.key() == key).map(Explained::Row);
    let others = || Of::from_key(key).map(Explained::Coop).or_else(|| projection::with_key(key).map(Explained::Year));
    let others = || others().or_else(|| varied::with_key(key).map(Explained::Turn));
    line.map(Explained::Level).or_else(row).or_else(others)
}

/// Name of an amount.
fn name(view: &View, told: Explained) -> AttrValue {
    match told {
        Explained::Row(row) => name_of_row(view, row),
        Explained::Level(line) => levels::name(view, line),
        Explained::Recovery => view.attr(text::DEPENDS_SHARE),
        Explained::Coop(of) => of.name(view),
        Explained::Year(place) => text::explain_year(view.lang, 1, (place + 1).to_string()).text(),
        Explained::Turn(_) => full_label(view, varied::chosen(view)),
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
        RowId::Cover => view.attr(text::DEPENDS_HOURS),
        RowId::Share => view.attr(text::LINE_SHARE),
    }
}
