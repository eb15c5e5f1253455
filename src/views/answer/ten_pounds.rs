//! Split of the customers' money: one bar a deal under each other on one scale of a week, so that the length of the worker's part
//! is what the answer says; and a table of it, with the part of each £10 where it is known what customers pay.

use coop_or_gig_engine::choice::PriceIs;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Outcome, Period, TenPounds};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section::{note, section};
use crate::components::table::{table, Row};
use crate::components::text::{changing, figure, space};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::period;

/// The parts, in the order of the bar, with their words. The organisation's takes the colour of its deal.
const PARTS: [(&str, Key); 5] = [
    ("you", text::TENNER_YOU),
    ("later", text::TENNER_LATER),
    ("", text::TENNER_ORGANISATION),
    ("costs", text::TENNER_COSTS),
    ("tax", text::TENNER_TAX),
];
/// The organisation's.
const ORGANISATION: usize = 2;
/// Length on the bar's scale of an unknown part, which stands at the bar's end.
const UNKNOWN: i64 = 5;

/// A part narrower than one in so many of the scale carries no figure in the bar: the table has it.
const WIDE_ENOUGH: i64 = 7;

fn parts(TenPounds { worker, later, organisation, costs, tax }: TenPounds) -> [Money; PARTS.len()] {
    [worker, later, organisation, costs, tax]
}

/// True where the organisation's part is not known.
fn is_unknown(outcome: &Outcome) -> bool {
    !outcome.knows_customers
}

pub(crate) fn ten_pounds(view: &View) -> Html {
    let outcomes = &view.comparison.outcomes;
    let weeks: Vec<[Money; PARTS.len()]> = outcomes.iter().map(|outcome| parts(outcome.of_a_week())).collect();
    let tens: Vec<_> = outcomes.iter().map(|outcome| outcome.of_ten_pounds().map(parts)).collect();
    let any_unknown = outcomes.iter().any(is_unknown);
    let known = weeks.iter().map(|week| week.iter().map(|part| part.pence().max(0)).sum::<i64>()).max().unwrap_or(0);
    // Room for what is not known beside the longest bar.
    let scale = if any_unknown { known * UNKNOWN / (UNKNOWN - 1) } else { known };
    let colour = |part: usize, place: usize| match PARTS[part].0 {
        "" if is_unknown(&outcomes[place]) => "unknown",
        "" => view.class(place),
        class => class,
    };
    let part = |part: usize| {
        let cell = |place: usize| {
            let colour = colour(part, place);
            let amount = weeks[place][part];
            if part == ORGANISATION && is_unknown(&outcomes[place]) {
                let more = view.text(text::NOT_KNOWN);
                // A fee on the worker's own pay is known.
                let said =
                    if amount == Money::ZERO { more.to_owned() } else { format::pounds(view.currency(), amount) + " + " + more };
                return html! { <><i class={colour}></i>{ changing(said) }</> };
            }
            let of_ten = tens[place].filter(|_| !any_unknown);
            let of_ten = of_ten.map(|ten| text::tenner_of_ten(view.lang, format::money(view.currency(), ten[part])).text());
            let of_ten = of_ten.map(|said| html! { <small key={&*said}>{ said }</small> });
            html! { <><i class={colour}></i>{ figure(format::pounds(view.currency(), amount)) }{ space() }{ for of_ten }</> }
        };
        let cells = view.deals().map(cell).collect();
        Row { label: changing(view.attr(PARTS[part].1)), class: "", line: None, cells }
    };
    let bar = |place: usize| {
        let mut from = 0;
        let stretch = |part: usize| {
            let pence = weeks[place][part].pence().max(0);
            let class = if PARTS[part].0.is_empty() { view.class(place) } else { PARTS[part].0 };
            let (start, width) = (bar::length(from, scale), bar::length(pence, scale));
            from += pence;
            let figure = if pence * WIDE_ENOUGH >= scale { format::pounds(view.currency(), Money(pence)) } else { String::new() };
            html! {
                <>
                    { bar::stretch(view.lang, class, &start, &width) }
                    <text {class} x={start} dx="8" y="29" translate="no">{ figure }</text>
                </>
            }
        };
        let mut drawn: Vec<Html> = (0..PARTS.len()).map(stretch).collect();
        let mut unknown = Html::default();
        if is_unknown(&outcomes[place]) {
            drawn.push(bar::stretch(view.lang, "unknown", &bar::length(from, scale), &bar::length(scale / UNKNOWN, scale)));
            unknown = html! { <small><i class="unknown"></i>{ changing(view.text(text::TENNER_UNKNOWN_SHORT)) }</small> };
        }
        html! {
            <div class="row">
                <span class="who">{ changing(view.name(place)) }{ unknown }</span>
                { bar::canvas("stack", "46", html! { <>{ for drawn }</> }) }
            </div>
        }
    };
    let has = |part: &usize| PARTS[*part].0 != "later" || weeks.iter().any(|week| week[*part] != Money::ZERO);
    let mut rows: Vec<Row> = (0..PARTS.len()).filter(has).map(part).collect();
    let rate = |outcome: &Outcome| {
        outcome.known_take_rate().map_or_else(|| view.attr(text::NOT_KNOWN), |rate| format::percent(rate).into())
    };
    rows.push(Row::new(view.attr(text::TENNER_TAKE_RATE), outcomes.iter().map(rate)).looks("aside"));
    let mut content = vec![
        note(view.attr(text::TENNER_INTRO)),
        html! { <div class="bars" aria-hidden="true">{ for view.deals().map(bar) }</div> },
        table(view, None, text::TABLE_PART, period::unit(view.lang, Period::Week), rows),
    ];
    let nothing_kept = |(outcome, week): (&Outcome, &[Money; PARTS.len()])| {
        !is_unknown(outcome) && week[ORGANISATION] == Money::ZERO && outcome.year.from_customers() > Money::ZERO
    };
    let notes = [
        (any_unknown, text::TENNER_NOT_KNOWN),
        (weeks.iter().any(|week| week[0] < Money::ZERO), text::TENNER_LOSS),
        (weeks.iter().any(|week| week[ORGANISATION] < Money::ZERO), text::TENNER_ADDS),
        (view.scenario().week.price_is != PriceIs::Pay && outcomes.iter().zip(&weeks).any(nothing_kept), text::TENNER_UNKNOWN),
        (outcomes.iter().any(|outcome| outcome.year.from_customers() <= Money::ZERO), text::TENNER_NONE),
    ];
    content.extend(notes.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| note(view.attr(key))));
    let title = if any_unknown { text::TENNER_WEEK_TITLE } else { text::TENNER_TITLE };
    section(view.lang, "tenner", title, content)
}
