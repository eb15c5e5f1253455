//! Certainty of the answer: the results of thousands of possible years, and the figures that they depend on.

use coop_or_gig_engine::choice::{Basis, Kind};
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::uncertainty::{Driver, Percentiles, Spread};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::{View, ViewProps};
use crate::views::answer::{compared, field, period};
use crate::views::what_if::ranges;
use crate::views::what_if::simulation_task::use_simulation;

/// The drivers shown: those after them move little.
const MOST_DRIVERS: usize = 6;

/// How sure the answer is.
pub(crate) fn certainty(view: &View) -> Html {
    html! { <Certainty view={view.clone()} /> }
}

/// Certainty of the answer, as far as its draws are made, and the ranges of the figures.
#[component]
fn Certainty(ViewProps { view }: &ViewProps) -> Html {
    let drawn = use_simulation(view);
    let is_busy = !drawn.is_of(&view.state.figures);
    let found = drawn.spread.as_deref();
    let content = found.map_or_else(|| note(view.attr(text::DEEPER_WAIT)), |spread| results(view, spread));
    let drivers = found.map_or(&[][..], |spread| &spread.drivers);
    let (_, parts) = period_told(view);
    let written = |amount: Money| format::pounds(view.currency(), amount.per(parts));
    html! {
        <>
            <div class="found" aria-busy={is_busy.then_some("true")}>{ content }</div>
            { ranges::ranges(view, drivers, &written) }
            { for found.map(|spread| tables(view, spread, &written)) }
        </>
    }
}

/// Period that amounts are told for, and how many of it are in a year.
fn period_told(view: &View) -> (Period, Quantity) {
    match view.state.period {
        // An hour differs from draw to draw in length: a week is told instead.
        Period::Hour | Period::Week => (Period::Week, view.scenario().week.weeks),
        Period::Month => (Period::Month, Quantity::whole(12)),
        Period::Year => (Period::Year, Quantity::ONE),
    }
}

/// A hundred years as a picture, with how often a promise is earned.
fn results(view: &View, spread: &Spread) -> Html {
    let (from, to) = (view.comparison.from, view.comparison.to);
    // Not by their keys: two deals may have one name, and so one sentence.
    let carried = [to, from].into_iter().filter_map(|place| carried(view, spread, place)).map(|said| html! { <>{ note(said) }</> });
    hundred(view, spread, carried.collect())
}

/// The figures behind the pictures, and what they rest on.
fn tables(view: &View, spread: &Spread, written: &dyn Fn(Money) -> String) -> Html {
    let (period, _) = period_told(view);
    let as_table = view.text(text::AS_TABLE);
    html! {
        <>
            <details>
                <summary key={as_table}>{ as_table }</summary>
                { table_of_deals(view, spread, period, written) }
                { table_of_drivers(view, &spread.drivers, written) }
            </details>
            { for spread.assumed.then(|| note(view.attr(text::SURE_ASSUMED))) }
            { note(view.attr(text::SURE_NOTE)) }
        </>
    }
}

/// Sentence on how often a deal earns what it pays: always told of a wage, else where a co-op falls short in some of the years.
/// `None` where there is nothing to tell.
fn carried(view: &View, spread: &Spread, place: usize) -> Option<AttrValue> {
    let share = *spread.carried.get(place)?;
    must_earn(view, spread, place).then(|| text::sure_carried(view.lang, format::percent_at_most(share), view.name(place)).text())
}

/// True where a deal pays a wage, or is a co-op that falls short of what it pays in some of the years.
fn must_earn(view: &View, spread: &Spread, place: usize) -> bool {
    let deal = &view.scenario().deals[place];
    deal.basis == Basis::Wage || deal.kind == Kind::Coop && spread.carried.get(place).is_some_and(|share| *share < Ratio::ONE)
}

/// Table of what each deal leaves in poor, middling and good years, and in how many it leaves most.
fn table_of_deals(view: &View, spread: &Spread, period: Period, written: &dyn Fn(Money) -> String) -> Html {
    let row = |(place, of): (usize, &Percentiles)| {
        let wins = format::whole_percent(spread.wins.get(place).copied().unwrap_or_default());
        let cells = [of.p10, of.p50, of.p90].map(written).into_iter().chain([wins]).collect();
        (view.name(place).to_string(), cells)
    };
    let heads = vec![
        AttrValue::Static(period::unit(view.lang, period)),
        view.attr(text::SURE_P10),
        view.attr(text::SURE_P50),
        view.attr(text::SURE_P90),
        view.attr(text::SURE_WINS),
    ];
    let mut rows: Vec<_> = spread.deals.iter().enumerate().map(row).collect();
    let lead = [spread.lead.p10, spread.lead.p50, spread.lead.p90].map(written);
    rows.push((view.text(text::SURE_LEAD).to_owned(), lead.into_iter().chain(["–".to_owned()]).collect()));
    plain_table(&text::sure_caption(view.lang, format::whole(i64::from(spread.draws))).text(), heads, rows)
}

/// Table of the figures that move the difference, with the lead at the least and at the most of each.
fn table_of_drivers(view: &View, drivers: &[Driver], written: &dyn Fn(Money) -> String) -> Html {
    let row = |driver: &Driver| {
        let value = |value| format::with_sign(view.currency(), Field::from(driver.input), Value::Number(value));
        let range = format!("{} – {}", value(driver.least), value(driver.most));
        (field::full_label(view, driver.input).to_string(), vec![range, written(driver.low), written(driver.high)])
    };
    let heads = vec![
        view.attr(text::SURE_FIGURE),
        view.attr(text::SURE_RANGE),
        view.attr(text::SURE_AT_LOW),
        view.attr(text::SURE_AT_HIGH),
    ];
    plain_table(&view.attr(text::SURE_DRIVERS), heads, drivers.iter().take(MOST_DRIVERS).map(row).collect())
}

/// A hundred possible years as a hundred squares: in how many of them the second deal leaves more and, where it must earn that first,
/// can pay it.
fn hundred(view: &View, spread: &Spread, conditions: Html) -> Html {
    let of_hundred = |share: Ratio| Money(share.0).share(Ratio::percent(100)).pence() / 10_000;
    let (from, to) = (view.comparison.from, view.comparison.to);
    let ahead = of_hundred(spread.ahead);
    let must_earn = must_earn(view, spread, to);
    let n = if must_earn { of_hundred(spread.ahead_earned) } else { ahead };
    let square = |place: i64| {
        let class = match place {
            place if place < n => view.class(to),
            place if place < ahead => "unearned",
            _ => view.class(from),
        };
        let at = |part: i64| AttrValue::from(format!("{}%", part * 10));
        let (x, y) = (at(place % 10), at(place / 10));
        let side = AttrValue::Static("9%");
        line::block(view.lang, class, [&x, &y], [&side, &side])
    };
    let title = match (compared::platform_to_coop(view), must_earn) {
        (true, false) => text::sure_coop(view.lang, n.to_string()),
        (true, true) => text::sure_coop_earned(view.lang, n.to_string()),
        (false, false) => text::sure_weeks(view.lang, n.to_string(), view.name(to)),
        (false, true) => text::sure_weeks_earned(view.lang, n.to_string(), view.name(to)),
    };
    let side = |n: i64, class: &'static str, name: AttrValue| {
        html! { <p {class}><b key={n.to_string()} translate="no">{ n }</b>{ space() }{ changing(name) }</p> }
    };
    let unearned = (ahead > n).then(|| side(ahead - n, "unearned", text::sure_unearned(view.lang, view.short_name(to)).text()));
    let title = title.text();
    html! {
        <figure class="hundred" aria-label={&title}>
            <figcaption><h3 key={&*title}>{ unbroken(title.clone()) }</h3>{ conditions }</figcaption>
            <div class="squares">
                <svg class="weeks" width="100%" height="100%" aria-hidden="true">{ for (0..100).map(square) }</svg>
            </div>
            <div class="halves" aria-hidden="true">{ side(n, view.class(to), view.short_name(to)) }{ for unearned }{ side(100 - ahead, view.class(from), view.short_name(from)) }</div>
        </figure>
    }
}
