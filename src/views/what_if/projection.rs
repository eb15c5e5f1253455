//! The difference over the years, in the money of each year and in today's.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::projection::{Projection, Recovered, Year};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::headline;

pub(crate) fn years(view: &View) -> Vec<Html> {
    let lang = view.lang;
    let Some(projection) = Projection::new(view.scenario()) else { return Vec::new() };
    let Some(last) = projection.years.last() else { return Vec::new() };
    let lead = last.total.lead.today;
    let ahead = view.name(if lead >= Money::ZERO { view.comparison.to } else { view.comparison.from });
    let said = text::years_said(lang, ahead, format::pounds(view.currency(), Money(lead.pence().abs()))).text();
    let row = |(place, year): (usize, &Year)| {
        let cells = [year.from.take_home.then, year.to.take_home.then, year.lead.then, year.lead.today, year.total.lead.today];
        ((place + 1).to_string(), cells.map(|amount| format::pounds(view.currency(), amount)).to_vec())
    };
    let heads = vec![
        view.attr(text::YEARS_YEAR),
        view.name(view.comparison.from),
        view.name(view.comparison.to),
        view.attr(text::YEARS_LEAD),
        view.attr(text::YEARS_LEAD_TODAY),
        view.attr(text::YEARS_TOTAL_TODAY),
    ];
    let stake = projection.stake;
    let mut parts = vec![
        html! { <p key={&*said} class="said">{ said }</p> },
        headline::promise(view).map_or_else(Html::default, note),
        html! { <h3>{ view.text(text::YEARS_CHART) }</h3> },
        line::by_year(view, projection.years.iter().map(|year| year.total.lead.today)),
        plain_table(&view.attr(text::YEARS_CAPTION), heads, projection.years.iter().enumerate().map(row).collect()),
    ];
    if stake.more > Money::ZERO {
        parts.push(note(match stake.recovered {
            Recovered::NoShare => view.attr(text::SHARE_NONE),
            Recovered::In(year) => text::years_recovered(lang, year.to_string()).text(),
            Recovered::NotYet => view.attr(text::YEARS_NOT_RECOVERED),
        }));
    }
    if stake.to.then > Money::ZERO {
        parts.push(note(
            text::years_share(lang, format::money(view.currency(), stake.to.then), format::money(view.currency(), stake.to.today))
                .text(),
        ));
    }
    parts.push(note(view.attr(text::YEARS_NOTE)));
    parts
}
