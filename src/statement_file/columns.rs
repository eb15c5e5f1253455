//! How each column was understood, and the way to say otherwise.

use coop_or_gig_statement::{Certainty, Column, Field, Role, Statement, TableReport};
use yew::prelude::*;

use crate::components::controls::{help, select, Choice};
use crate::components::section::{fold, note};
use crate::locale::text;
use crate::statement_file::desk::Desk;
use crate::statement_file::words::{self, FIELDS};
use crate::view::View;

/// Value of a column that is to be ignored.
const IGNORED: &str = "none";

/// The columns of every table, folded away.
pub(super) fn columns(view: &View, desk: &Desk, statement: &Statement) -> Html {
    let tables = statement.tables.iter().enumerate().filter(|(_, table)| !table.columns.is_empty());
    let mut content = vec![note(view.attr(text::READING_COLUMNS_HELP))];
    content.extend(tables.map(|(place, table)| of_table(view, desk, place, table)));
    if content.len() == 1 {
        return Html::default();
    }
    fold(view.attr(text::READING_COLUMNS), content)
}

fn of_table(view: &View, desk: &Desk, place: usize, table: &TableReport) -> Html {
    let one = |(column, of): (usize, &Column)| column_of(view, desk, place, column, of);
    html! {
        <div class="columns" key={place}>
            <h3 key={&*table.name} translate="no">{ &table.name }</h3>
            { for table.columns.iter().enumerate().map(one) }
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
