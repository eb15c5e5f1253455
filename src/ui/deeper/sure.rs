//! How sure the answer is: what thousands of possible years come to.

use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::uncertainty::{Driver, Percentiles};
use yew::prelude::*;

use super::super::el::{el, of};
use super::super::parts::{note, plain_table};
use super::super::{field, period, View};
use super::draws;
use crate::locale::text;
use crate::show;

/// The drivers shown: those after them move little.
const MOST_DRIVERS: usize = 6;

pub(super) fn sure(view: &View) -> Vec<Html> {
    let lang = view.lang;
    let drawn = draws::drawn(view);
    let busy = |content: Vec<Html>| vec![el("div").when(drawn.is_busy, "aria-busy", "true").all(content.into_iter()).into()];
    let Some(spread) = drawn.spread.as_deref() else { return busy(vec![note(view.attr(text::DEEPER_WAIT))]) };
    let weeks = view.scenario().week.weeks;
    let parts = match view.state.period {
        // An hour differs from draw to draw in length: a week is told instead.
        Period::Hour | Period::Week => (Period::Week, weeks),
        Period::Month => (Period::Month, Quantity::whole(12)),
        Period::Year => (Period::Year, Quantity::ONE),
    };
    let told = |amount: Money| show::pounds(amount.per(parts.1));
    let hundred = |ratio: Ratio| show::whole_percent(ratio);
    let said = text::sure_said(lang, hundred(spread.ahead), view.name(view.comparison.to), view.name(view.comparison.from));
    let row = |(place, of): (usize, &Percentiles)| {
        let mut cells = [of.p10, of.p50, of.p90].map(told).to_vec();
        cells.push(hundred(spread.wins.get(place).copied().unwrap_or_default()));
        (view.name(place).to_string(), cells)
    };
    let heads = vec![
        AttrValue::Static(period::unit(lang, parts.0)),
        view.attr(text::SURE_P10),
        view.attr(text::SURE_P50),
        view.attr(text::SURE_P90),
        view.attr(text::SURE_WINS),
    ];
    let mut rows: Vec<_> = spread.deals.iter().enumerate().map(row).collect();
    let lead = [spread.lead.p10, spread.lead.p50, spread.lead.p90].map(told);
    rows.push((view.text(text::SURE_LEAD).to_owned(), lead.into_iter().chain([String::new()]).collect()));
    let driver = |driver: &Driver| {
        let value = |value| show::with_sign(Field::from(driver.input), Value::Number(value));
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
    let mut shown = vec![
        of("p", "said").say(said.text()).into(),
        plain_table(&text::sure_caption(lang, show::whole(i64::from(spread.draws))).text(), heads, rows),
        plain_table(&view.attr(text::SURE_DRIVERS), driver_heads, drivers),
    ];
    if spread.assumed {
        shown.push(note(view.attr(text::SURE_ASSUMED)));
    }
    shown.push(note(view.attr(text::SURE_NOTE)));
    busy(shown)
}
