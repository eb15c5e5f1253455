//! The co-op's accounts for a spreadsheet: amounts as plain numbers, a column a year.

use coop_or_gig_engine::accounts::YEARS;
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::derivation::Value;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::number;

use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, label};
use crate::views::answer::period;
use crate::views::coop::{accounts, board, cases, example, fields, need};
use crate::views::more::export::csv::{cell, written};

/// The accounts as a file; its heads alone where there are no accounts.
pub(crate) fn figures(own: &View) -> String {
    let shown = example::shown(own);
    let view = &shown.view;
    let year = |year: usize| cell(&format!("{} {year}", view.text(text::YEARS_YEAR)));
    let heads = [view.text(text::LINES_LINE), "line"].map(cell).into_iter();
    let mut rows: Vec<Vec<String>> = vec![heads.chain((1..=YEARS).map(year)).collect()];
    if let Some(accounts) = compare::accounts(view.scenario()) {
        let row = |label: &str, key: &str, cells: [String; YEARS]| {
            [cell(label), key.to_owned()].into_iter().chain(cells).collect::<Vec<_>>()
        };
        for of in accounts::rows(&accounts) {
            let told = |place: usize| match accounts.value(of, place) {
                Value::Quantity(members) => number::plain(members.0, 6),
                amount => number::plain(amount.money().pence(), 2),
            };
            rows.push(row(&accounts::label_of(view, of), of.key(), std::array::from_fn(told)));
        }
        rows.push(Vec::new());
        let is_linked = view.scenario().coop.linked == YesNo::Yes;
        for shared in fields::entered(view) {
            let field = Field::Shared(shared);
            let mark = if example::is_assumed(view, field) { view.text(text::ASSUMPTION_TAG) } else { "" };
            rows.push(vec![cell(&label(view.lang, field)), field.key(), field.plain(view.scenario()), cell(mark)]);
        }
        // Of accounts that are linked, what a member pays and when is among the comparison's figures.
        for field in need::own_field(view).into_iter().chain([Field::Shared(Shared::Weeks)]).filter(|_| is_linked) {
            rows.push(vec![cell(&full_label(view, field.input())), field.key(), field.plain(view.scenario())]);
        }
        rows.push(Vec::new());
        let example = example::marked(&shown).map(str::to_owned);
        let said = [
            need::needed(&shown).map(|said| said.to_string()),
            Some(accounts::footing(view, &accounts).to_string()),
            accounts::cash(view, &accounts).map(|said| said.to_string()),
        ];
        let besides = need::besides(view).into_iter().chain(example::still_counted(&shown, &accounts)).chain(cases::kept(view));
        let said = example.into_iter().chain(said.into_iter().flatten()).chain(besides.map(|said| said.to_string()));
        let said = said.chain(board::assumed(view).map(|said| said.to_string())).chain([period::version(view).to_string()]);
        rows.extend(said.map(|said| vec![cell(&said)]));
    }
    written(&rows)
}
