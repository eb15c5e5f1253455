//! The difference over the years, in the money of each year and in today's.

use std::rc::Rc;

use coop_or_gig_engine::compare::{self, told_lead};
use coop_or_gig_engine::derivation::{self, Step, YearSteps};
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::projection::{Projection, Recovered, Total, Year};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::section::note;
use crate::components::table::table_of;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::answer::sentence::Sentence;
use crate::views::answer::{compared, headline};
use crate::views::what_if::fields::fields;
use crate::views::what_if::signed;
use crate::views::why::label::why;

/// The group of the changes from year to year.
const GROUP: &str = "years";
/// Keys of the years among all that explains itself. Never renamed.
const KEYS: [&str; 10] = ["year-1", "year-2", "year-3", "year-4", "year-5", "year-6", "year-7", "year-8", "year-9", "year-10"];
/// The changes from year to year.
const CHANGES: [Shared; 7] = [
    Shared::PriceDrift,
    Shared::CostDrift,
    Shared::FeeDrift,
    Shared::WageDrift,
    Shared::Inflation,
    Shared::RateDrift,
    Shared::MinimumWageDrift,
];
/// Number of the first changes, which go by no law of the United Kingdom.
const BEFORE_TAX: usize = 5;

pub(crate) fn years(view: &View) -> Html {
    let changes = if view.is_before_tax() { &CHANGES[..BEFORE_TAX] } else { &CHANGES };
    html! {
        <>
            { for found(view) }
            { fields(view, &[Shared::Years]) }
            { note(view.attr(text::YEARS_INTRO)) }
            { details(view, GROUP, view.attr(text::YEARS_CHANGES), || fields(view, changes)) }
        </>
    }
}

/// Names of the amounts of a year.
fn names(view: &View) -> [AttrValue; 5] {
    let deal = |place: usize| view.name(place);
    let [lead, today, total] = [text::YEARS_LEAD, text::YEARS_LEAD_TODAY, text::YEARS_TOTAL_TODAY].map(|key| view.attr(key));
    [deal(view.comparison.from), deal(view.comparison.to), lead, today, total]
}

/// Place of the year with a key. `None` where none has it.
pub(crate) fn with_key(key: &str) -> Option<usize> {
    KEYS.iter().position(|own| *own == key)
}

/// Derivations of the amounts of a year, each under its name.
pub(crate) fn derived(view: &View, place: usize) -> Vec<(AttrValue, Rc<Step>)> {
    let year = derivation::years(view.scenario()).and_then(|years| years.into_iter().nth(place));
    let steps = year.map(|YearSteps { from, to, lead, lead_today, total_today }| [from, to, lead, lead_today, total_today]);
    names(view).into_iter().zip(steps.into_iter().flatten()).collect()
}

/// Lead of a running total in today's money, as it is told beside that of the years: in the first it is that year's.
fn total(total: &Total) -> Money {
    told_lead(total.from.today, total.to.today, Period::Year)
}

/// The difference year by year.
fn found(view: &View) -> Vec<Html> {
    let lang = view.lang;
    let Some(projection) = Projection::new(view.scenario()) else { return Vec::new() };
    let Some(last) = projection.years.last() else { return Vec::new() };
    let lead = total(&last.total);
    let is_second = lead >= Money::ZERO;
    let amount = format::pounds(view.currency(), Money(lead.pence().abs()));
    let is_plain = if is_second { compared::platform_to_coop(view) } else { compared::app_to_coop(view) };
    let ahead = if is_second { view.comparison.to } else { view.comparison.from };
    // What cannot be paid is no lead.
    let unpaid = compare::funding(view.scenario(), ahead).filter(|funding| funding.short > Money::ZERO);
    let is_unpaid = unpaid.is_some();
    let is_same = amount == format::pounds(view.currency(), Money::ZERO);
    let title = match (is_plain, is_second) {
        _ if is_same => view.attr(if compared::app_to_coop(view) { text::ANSWER_SAME } else { text::ANSWER_SAME_KIND }),
        (true, true) if is_unpaid => text::years_coop_promised(lang, amount).text(),
        (true, false) if is_unpaid => text::years_app_promised(lang, amount).text(),
        (false, _) if is_unpaid => text::years_promised(lang, amount, view.name(ahead)).text(),
        (true, true) => text::years_coop(lang, amount).text(),
        (true, false) => text::years_app(lang, amount).text(),
        (false, _) => text::years_said(lang, view.name(ahead), amount).text(),
    };
    let row = |(place, year): (usize, &Year)| {
        let name = (place + 1).to_string();
        let label = KEYS.get(place).map_or_else(|| changing(name.clone()), |key| why(view, key, name.clone().into()));
        let (from, to) = (year.from.kept(), year.to.kept());
        let leads =
            [told_lead(from.then, to.then, Period::Year), told_lead(from.today, to.today, Period::Year), total(&year.total)];
        let cells = [year.from.take_home.then, year.to.take_home.then].into_iter().chain(leads);
        (label, cells.map(|amount| format::pounds(view.currency(), amount)).collect())
    };
    let heads = [view.attr(text::YEARS_YEAR)].into_iter().chain(names(view)).collect();
    let stake = projection.stake;
    let as_table = view.text(text::AS_TABLE);
    // The years go on from the answer, and so does what it depends on: told in full, since the answer may be another deal's.
    let condition = match unpaid.filter(|_| !is_same) {
        Some(funding) => {
            let period = view.comparison.lead_period(view.state.period);
            let short = format::missing(view.currency(), funding.short.per(view.comparison.outcomes[ahead].parts(period)), period);
            let told = text::years_unpaid(lang, format::per(lang, short, period).text());
            Sentence::All([Sentence::With(told)].into_iter().chain(headline::must_earn(view, &funding)).collect())
        }
        None => headline::condition_alone(view),
    };
    let condition = Some(condition.text()).filter(|said| !said.is_empty());
    let condition = condition.map(|said| html! { <p key={&*said} class="condition">{ unbroken(said.clone()) }</p> });
    let axis = text::years_chart(lang, view.name(view.comparison.to)).text();
    let told = |amount: Money| signed::lead(view, amount, &|amount| format::pounds(view.currency(), amount));
    let mut parts = vec![html! {
        <figure class="along by-years" aria-label={&title}>
            <figcaption><h3 key={&*title}>{ unbroken(title.clone()) }</h3>{ for condition }</figcaption>
            <p class="upright" aria-hidden="true">{ changing(axis) }</p>
            { line::by_year(view.lang, projection.years.iter().map(|year| total(&year.total)), told) }
            <details>
                <summary key={as_table}>{ as_table }</summary>
                { table_of(&view.attr(text::YEARS_CAPTION), heads, projection.years.iter().enumerate().map(row).collect()) }
            </details>
        </figure>
    }];
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
    let joins = |place: usize| view.scenario().deals[place].membership.share > Money::ZERO;
    if [view.comparison.from, view.comparison.to].into_iter().any(joins) {
        parts.push(note(view.attr(text::YEARS_NOTE)));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn years_of_what_cannot_be_paid_are_no_money_to_have() {
        let told = |lang, figures: &str| {
            let mut out = String::new();
            for part in found(&view(lang, figures)) {
                markup::print(&part, &mut out);
            }
            out
        };
        let unpaid = "It would be £513 a week short of what it promises, so this is not money you would have.";
        let courier = told(Lang::En, "v=1&preset=courier&2.volume=0");
        assert_eq!(courier.matches("£513").count(), 1, "{courier}");
        assert!(courier.find(unpaid) < courier.find("<table") && courier.contains(unpaid), "{courier}");
        let welsh = told(Lang::Cy, "v=1&preset=courier&2.volume=0");
        assert!(welsh.contains("Byddai £513 yr wythnos yn brin i dalu’r hyn sydd wedi’i addo"), "{welsh}");
        assert!(!told(Lang::En, "v=1&preset=courier").contains("not money"));
    }
}
