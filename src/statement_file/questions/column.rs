//! Question which figure a column holds: of those that its words could mean, or of all.

use coop_or_gig_statement::{Choices, Field, Question, TableReport};
use yew::prelude::*;

use super::{asked, id, FIELD};
use crate::components::controls::{help, select, Choice};
use crate::locale::text;
use crate::statement_file::columns;
use crate::statement_file::desk::Desk;
use crate::statement_file::words::{self, FIELDS};
use crate::view::View;

/// Question which figure a column holds.
pub(super) fn of_column(
    view: &View,
    desk: &Desk,
    choices: &Choices,
    table: &TableReport,
    (question, column, candidates): (&Question, usize, &[Field]),
) -> Html {
    let title = table.columns.get(column).map_or_else(String::new, |column| column.title.clone());
    if candidates.is_empty() {
        return of_unknown_column(view, desk, choices, question, column, title);
    }
    let candidates: Vec<_> = candidates.iter().copied().map(Some).chain([None]).collect();
    let chosen = choices.columns.iter().find(|own| (own.table, own.column) == (question.table, column));
    let place = chosen.and_then(|own| candidates.iter().position(|field| *field == own.field));
    let options = candidates
        .iter()
        .enumerate()
        .map(|(place, field)| (place.to_string().into(), view.attr(field.map_or(text::READING_IGNORE, words::field))));
    let on = {
        let (desk, candidates, table) = (desk.clone(), candidates.clone(), question.table);
        Callback::from(move |place: AttrValue| {
            let field = place.parse::<usize>().ok().and_then(|place| candidates.get(place).copied()).flatten();
            desk.answer(|choices| choices.assign(table, column, field));
        })
    };
    asked(
        view,
        Choice {
            id: id(view, question, &format!("column-{column}")),
            field: FIELD.into(),
            label: text::reading_ask_column(view.lang, title).text(),
            value: place.map_or_else(AttrValue::default, |place| place.to_string().into()),
            options: options.collect(),
            on,
        },
    )
}

/// Question which figure a column holds of whose words none is known: every figure is offered.
fn of_unknown_column(view: &View, desk: &Desk, choices: &Choices, question: &Question, column: usize, title: String) -> Html {
    let table = question.table;
    let chosen = choices.columns.iter().find(|own| (own.table, own.column) == (table, column));
    let unanswered = std::iter::once((AttrValue::default(), AttrValue::Static("–"))).filter(|_| chosen.is_none());
    let id = id(view, question, &format!("asked-column-{column}"));
    let list = select(Choice {
        id: id.clone(),
        field: FIELD.into(),
        label: text::reading_ask_column(view.lang, title).text(),
        value: chosen.map_or_else(AttrValue::default, |own| columns::word(own.field)),
        options: unanswered.chain(columns::meanings(view, FIELDS.into_iter())).collect(),
        on: columns::assigns(desk, table, column),
    });
    html! { <div class="field">{ list }{ help(&id, view.attr(text::READING_ANSWER_HELP)) }</div> }
}
