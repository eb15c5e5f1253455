//! Where each £10 from customers goes: one bar a deal under each other on one scale, and the same as a table.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::TenPounds;
use yew::prelude::*;

use super::el::{of, row, words};
use super::parts::{note, section, table, Row};
use super::{chart, View};
use crate::locale::{text, Key};
use crate::show;

/// The parts, in the order of the bar, with their words. The organisation's takes the colour of its deal.
const PARTS: [(&str, Key); 5] = [
    ("you", text::TENNER_YOU),
    ("later", text::TENNER_LATER),
    ("", text::TENNER_ORGANISATION),
    ("costs", text::TENNER_COSTS),
    ("tax", text::TENNER_TAX),
];

/// Narrower parts (in pence of £10) carry no figure in the bar: the table has it.
const WIDE_ENOUGH: i64 = 170;

pub(super) fn tenner(view: &View) -> Html {
    let tens: Vec<Option<[Money; 5]>> = view
        .comparison
        .outcomes
        .iter()
        .map(|outcome| {
            outcome
                .of_ten_pounds()
                .map(|TenPounds { worker, later, organisation, costs, tax }| [worker, later, organisation, costs, tax])
        })
        .collect();
    let colour = |part: usize, place: usize| if PARTS[part].0.is_empty() { view.class(place) } else { PARTS[part].0 };
    let part = |part: usize| {
        let cell = |place: usize| {
            let amount = tens[place].map_or_else(|| "–".to_owned(), |ten| show::money(ten[part]));
            row(vec![of("i", colour(part, place)).into(), words(amount)])
        };
        Row { label: words(view.attr(PARTS[part].1)), class: "", line: None, cells: view.deals().map(cell).collect() }
    };
    let bar = |place: usize| -> Html {
        let mut from = 0;
        let stretch = |part: usize| {
            let pence = tens[place].map_or(0, |ten| ten[part].pence().max(0));
            let (start, width) = (chart::length(from, 1_000), chart::length(pence, 1_000));
            from += pence;
            let figure = if pence >= WIDE_ENOUGH { show::money(Money(pence)) } else { String::new() };
            let text = of("text", colour(part, place)).with("x", &start).with("dx", "8").with("y", "29").say(figure);
            row(vec![chart::stretch(view.lang, colour(part, place), &start, &width), text.into()])
        };
        of("div", "row")
            .add(of("span", "who").say(view.name(place)))
            .add(chart::canvas("stack", "46").all((0..PARTS.len()).map(stretch)))
            .into()
    };
    let rates = view.comparison.outcomes.iter().map(|outcome| show::percent(outcome.take_rate()).into());
    let has = |part: &usize| PARTS[*part].0 != "later" || tens.iter().flatten().any(|ten| ten[*part] != Money::ZERO);
    let mut rows: Vec<Row> = (0..PARTS.len()).filter(has).map(part).collect();
    rows.push(Row::of(view.attr(text::TENNER_TAKE_RATE), rates).looks("aside"));
    let mut content = vec![
        note(view.attr(text::TENNER_INTRO)),
        of("div", "bars").with("aria-hidden", "true").all(view.deals().map(bar)).into(),
        table(view, None, text::TABLE_PART, "", rows),
    ];
    if tens.iter().flatten().any(|ten| ten[0] < Money::ZERO) {
        content.push(note(view.attr(text::TENNER_LOSS)));
    }
    if tens.iter().flatten().any(|ten| ten[2] == Money::ZERO) {
        content.push(note(view.attr(text::TENNER_UNKNOWN)));
    }
    if tens.iter().any(Option::is_none) {
        content.push(note(view.attr(text::TENNER_NONE)));
    }
    section(view.lang, "tenner", text::TENNER_TITLE, content)
}
