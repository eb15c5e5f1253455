//! Meaning that each column was understood to have, and the way to say otherwise.

use std::rc::Rc;

use coop_or_gig_statement::{Certainty, Column, Field, Role, Statement, TableReport};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{help, select, Choice};
use crate::components::section::note;
use crate::locale::{text, unbroken};
use crate::statement_file::desk::Desk;
use crate::statement_file::words::{self, FIELDS};
use crate::view::View;

/// Value of a column that is to be ignored.
const IGNORED: &str = "none";

/// Columns that are shown at a time: each has a list of all meanings.
const AT_ONCE: usize = 5;

/// Properties of the columns.
#[derive(Properties)]
pub(super) struct ColumnsProps {
    pub(super) view: View,
    pub(super) desk: Desk,
    pub(super) statement: Rc<Statement>,
}

/// A sheet has one desk.
impl PartialEq for ColumnsProps {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view && Rc::ptr_eq(&self.statement, &other.statement)
    }
}

/// The columns of every table, folded away: they are not there until somebody opens them, and then a few at a time, since all of them
/// take longer than a frame. Those of files that are given from the start are there.
#[component]
pub(super) fn Columns(ColumnsProps { view, desk, statement }: &ColumnsProps) -> Html {
    let shown = use_state(|| if view.ui.given_files().is_empty() { 0 } else { usize::MAX });
    let of: usize = statement.tables.iter().map(|table| table.columns.len()).sum();
    use_effect_with(*shown, {
        let more = shown.setter();
        move |shown| {
            if let Some(next) = shown.checked_add(AT_ONCE).filter(|_| (1..of).contains(shown)) {
                spawn_local(async move {
                    browser::next_task().await;
                    more.set(next);
                });
            }
        }
    });
    // They are open where the reader has to say which of them has the fares, and do not close on the answer.
    let is_open = use_mut_ref(|| false);
    if statement.lacks_fares() {
        is_open.replace(true);
    }
    let open = *is_open.borrow();
    if of == 0 {
        return Html::default();
    }
    let ontoggle = {
        let (begins, is_begun) = (shown.setter(), *shown > 0);
        Callback::from(move |_: Event| {
            if !is_begun {
                begins.set(AT_ONCE);
            }
        })
    };
    let mut left = *shown;
    let mut content = vec![note(view.attr(text::READING_COLUMNS_HELP))];
    for (place, table) in statement.tables.iter().enumerate() {
        if left > 0 && !table.columns.is_empty() {
            content.push(of_table(view, desk, (place, table), left));
            left = left.saturating_sub(table.columns.len());
        }
    }
    let title = view.attr(text::READING_COLUMNS);
    let key = title.clone();
    html! {
        <details class="fold" {open} {ontoggle}><summary key={&*key}>{ unbroken(title) }</summary><div>{ for content }</div></details>
    }
}

fn of_table(view: &View, desk: &Desk, (place, table): (usize, &TableReport), most: usize) -> Html {
    let one = |(column, of): (usize, &Column)| column_of(view, desk, place, column, of);
    html! {
        <div class="columns" key={place}>
            <h3 key={&*table.name} translate="no">{ &table.name }</h3>
            { for table.columns.iter().enumerate().take(most).map(one) }
        </div>
    }
}

/// Meanings that a column may be given, each by its word: that it does not count, and these figures.
pub(super) fn meanings(view: &View, figures: impl Iterator<Item = Field>) -> Vec<(AttrValue, AttrValue)> {
    let figures = figures.map(|field| (field.word().into(), view.attr(words::field(field))));
    std::iter::once((AttrValue::Static(IGNORED), view.attr(text::READING_IGNORE))).chain(figures).collect()
}

/// Word of the meaning of a column.
pub(super) fn word(field: Option<Field>) -> AttrValue {
    AttrValue::Static(field.map_or(IGNORED, Field::word))
}

/// Callback that gives a column of a table the meaning of a word.
pub(super) fn assigns(desk: &Desk, table: usize, column: usize) -> Callback<AttrValue> {
    let desk = desk.clone();
    Callback::from(move |word: AttrValue| {
        let field = Field::from_word(&word);
        if field.is_some() || word == IGNORED {
            desk.answer(|choices| choices.assign(table, column, field));
        }
    })
}

fn column_of(view: &View, desk: &Desk, table: usize, column: usize, of: &Column) -> Html {
    let number = (column + 1).to_string();
    let label = if of.title.is_empty() { text::reading_column(view.lang, number).text() } else { of.title.clone().into() };
    // What is known and not counted stays what it is unless the reader says otherwise.
    let own = of.field.filter(|_| of.role != Role::Ignored || of.certainty == Certainty::Chosen);
    let known = own.filter(|field| !FIELDS.contains(field));
    let id = view.id(&format!("statement-{table}-column-{column}"));
    let list = select(Choice {
        id: id.clone(),
        field: "statement-column".into(),
        label,
        value: word(own),
        options: meanings(view, known.into_iter().chain(FIELDS)),
        on: assigns(desk, table, column),
    });
    let sure = match (of.certainty, of.role) {
        (_, Role::Explains) => text::READING_COLUMN_WITHIN,
        (Certainty::Chosen, _) => text::READING_COLUMN_CHOSEN,
        (_, Role::Ignored) => text::READING_COLUMN_IGNORED,
        (Certainty::Words, _) => text::READING_COLUMN_UNSURE,
        _ => text::READING_COLUMN_SURE,
    };
    html! { <div class="field" key={column}>{ list }{ help(&id, view.attr(sure)) }</div> }
}
