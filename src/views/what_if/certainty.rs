//! Certainty of the answer: the results of thousands of possible years.

use coop_or_gig_engine::choice::{Basis, Kind};
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::uncertainty::{Driver, Percentiles};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::el::{el, of, row};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::format;
use crate::locale::text;
use crate::view::{View, ViewProps};
use crate::views::answer::{field, period};
use crate::views::what_if::simulation_task::use_simulation;

/// The drivers shown: those after them move little.
const MOST_DRIVERS: usize = 6;

/// Certainty of the answer, as far as its draws are made.
#[component]
pub(crate) fn Certainty(ViewProps { view }: &ViewProps) -> Html {
    format::set_currency(view.scenario().currency);
    let lang = view.lang;
    let drawn = use_simulation(view);
    let is_busy = !drawn.is_of(&view.state.figures);
    let busy = |content: Vec<Html>| html! { <div aria-busy={is_busy.then_some("true")}>{ for content }</div> };
    let Some(spread) = drawn.spread.as_deref() else { return busy(vec![note(view.attr(text::DEEPER_WAIT))]) };
    let weeks = view.scenario().week.weeks;
    let parts = match view.state.period {
        // An hour differs from draw to draw in length: a week is told instead.
        Period::Hour | Period::Week => (Period::Week, weeks),
        Period::Month => (Period::Month, Quantity::whole(12)),
        Period::Year => (Period::Year, Quantity::ONE),
    };
    let told = |amount: Money| format::pounds(amount.per(parts.1));
    let percent = |ratio: Ratio| format::whole_percent(ratio);
    let said = text::sure_said(lang, percent(spread.ahead), view.name(view.comparison.to), view.name(view.comparison.from));
    let line = |(place, of): (usize, &Percentiles)| {
        let mut cells = [of.p10, of.p50, of.p90].map(told).to_vec();
        cells.push(percent(spread.wins.get(place).copied().unwrap_or_default()));
        (view.name(place).to_string(), cells)
    };
    let heads = vec![
        AttrValue::Static(period::unit(lang, parts.0)),
        view.attr(text::SURE_P10),
        view.attr(text::SURE_P50),
        view.attr(text::SURE_P90),
        view.attr(text::SURE_WINS),
    ];
    let mut rows: Vec<_> = spread.deals.iter().enumerate().map(line).collect();
    let lead = [spread.lead.p10, spread.lead.p50, spread.lead.p90].map(told);
    rows.push((view.text(text::SURE_LEAD).to_owned(), lead.into_iter().chain(["–".to_owned()]).collect()));
    let driver = |driver: &Driver| {
        let value = |value| format::with_sign(Field::from(driver.input), Value::Number(value));
        let name = field::full_label(view, driver.input).to_string();
        let cells = [format!("{} – {}", value(driver.least), value(driver.most)), told(driver.low), told(driver.high)];
        (name, cells.to_vec())
    };
    let drivers = spread.drivers.iter().take(MOST_DRIVERS).map(driver).collect();
    let driver_heads = vec![
        view.attr(text::SURE_FIGURE),
        view.attr(text::SURE_RANGE),
        view.attr(text::SURE_AT_LOW),
        view.attr(text::SURE_AT_HIGH),
    ];
    // Pay must be earned: always where it is a wage, else where it is not earned in each of those years.
    let carried = |place: &usize| {
        let share = *spread.carried.get(*place)?;
        let is_wage = view.scenario().deals[*place].basis == Basis::Wage;
        let is_short = view.scenario().deals[*place].kind == Kind::Coop && share < Ratio::ONE;
        (is_wage || is_short).then(|| note(text::sure_carried(lang, format::percent_at_most(share), view.name(*place)).text()))
    };
    let pair = [view.comparison.to, view.comparison.from];
    let mut shown = vec![
        of("p", "said").say(said.text()).into(),
        row(pair.iter().filter_map(carried).collect()),
        hundred(view, spread.ahead),
        plain_table(&text::sure_caption(lang, format::whole(i64::from(spread.draws))).text(), heads, rows),
        el("h3").say(view.text(text::SURE_DRIVERS)).into(),
        moves(view, &spread.drivers, told),
        plain_table(&view.attr(text::SURE_DRIVERS), driver_heads, drivers),
    ];
    if spread.assumed {
        shown.push(note(view.attr(text::SURE_ASSUMED)));
    }
    shown.push(note(view.attr(text::SURE_NOTE)));
    busy(shown)
}

/// A hundred possible years as a hundred squares: in how many of them the second deal leaves more.
fn hundred(view: &View, ahead: Ratio) -> Html {
    let n = Money(ahead.0).share(Ratio::percent(100)).pence() / 10_000;
    let (from, to) = (view.comparison.from, view.comparison.to);
    let square = |place: i64| -> Html {
        let class = if place < n { view.class(to) } else { view.class(from) };
        let at = |part: i64| AttrValue::from(format!("{}%", part * 10));
        let (x, y) = (at(place % 10), at(place / 10));
        let side = AttrValue::Static("9%");
        line::block(view.lang, class, [&x, &y], [&side, &side])
    };
    let squares = of("svg", "weeks").with("width", "100%").with("height", "100%").with("aria-hidden", "true");
    let side = |n: i64, place: usize| -> Html {
        of("span", view.class(place))
            .add(of("i", "fill"))
            .say(text::sure_weeks(view.lang, n.to_string(), view.name(place)).text())
            .into()
    };
    of("figure", "hundred")
        .with("aria-label", view.attr(text::SURE_TITLE))
        .add(of("div", "squares").add(squares.all((0..100).map(square))))
        .add(of("figcaption", "legend").add(side(n, to)).add(side(100 - n, from)))
        .into()
}

/// Bars of how much each figure moves the difference, the most first, all on one scale.
fn moves(view: &View, drivers: &[Driver], told: impl Fn(Money) -> String) -> Html {
    let drivers = || drivers.iter().take(MOST_DRIVERS);
    let scale = line::scale(drivers().flat_map(|driver| [driver.low.pence(), driver.high.pence()]));
    let bar = |driver: &Driver| -> Html {
        of("div", "row")
            .add(of("span", "who").say(field::full_label(view, driver.input)))
            .add(line::from_to(view.lang, "span", (driver.low.pence(), driver.high.pence()), scale))
            .add(of("span", "figure").say(format!("{} – {}", told(driver.low), told(driver.high))))
            .into()
    };
    of("div", "bars by-year").with("aria-hidden", "true").all(drivers().map(bar)).into()
}
