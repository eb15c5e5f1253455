//! The difference over the years, in the money of each year and in today's.

use std::rc::Rc;

use coop_or_gig_engine::compare::{self, told_lead};
use coop_or_gig_engine::derivation::{self, Step, YearSteps};
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::funding::Funding;
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
use crate::views::coop::accounts;
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

/// Funding of the deal at a place, where that cannot be paid on these figures.
pub(crate) fn unpaid(view: &View, place: usize) -> Option<Funding> {
    compare::funding(view.scenario(), place).filter(|funding| funding.short > Money::ZERO)
}

/// Amount that a deal is short of what it promises, with its period.
pub(crate) fn short(view: &View, funding: &Funding) -> AttrValue {
    let period = view.comparison.lead_period(view.state.period);
    let short = funding.short.per(view.comparison.outcomes[funding.place].parts(period));
    format::per(view.lang, format::missing(view.currency(), short, period), period).text()
}

/// Sentence that the joining share of the second deal is not earned back, since that deal cannot pay what it promises. `None` where it
/// can, and where there is no share.
pub(crate) fn share_unpaid(view: &View) -> Option<AttrValue> {
    let to = view.comparison.to;
    let share = view.scenario().deals[to].membership.share;
    let is_unpaid = share > Money::ZERO && unpaid(view, to).is_some();
    is_unpaid.then(|| text::share_unpaid(view.lang, format::money(view.currency(), share)).text())
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
    let unpaid = unpaid(view, ahead);
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
    let condition = if let Some(funding) = unpaid.filter(|_| !is_same) {
        let told = text::years_unpaid(lang, short(view, &funding));
        Sentence::All([Sentence::With(told)].into_iter().chain(headline::must_earn(view, &funding)).collect())
    } else {
        // Nor does a lead come from a co-op that cannot go on.
        let is_short = is_second && !is_same && accounts::short(view).is_some();
        let way = is_short.then_some(Sentence::Plain(lang, text::NEEDS_WAY));
        Sentence::All([headline::condition_alone(view)].into_iter().chain(way).collect())
    };
    let condition = Some(condition.text()).filter(|said| !said.is_empty());
    let condition = condition.map(|said| html! { <p key={&*said} class="condition">{ unbroken(said.clone()) }</p> });
    let axis = text::years_chart(lang, view.name(view.comparison.to)).text();
    let told = |amount: Money| {
        let written = |amount: Money| format::pounds(view.currency(), amount);
        // Nor is what is promised told as a lead of its years.
        let is_promised = is_unpaid && amount != Money::ZERO && (amount > Money::ZERO) == is_second;
        if is_promised {
            text::years_promised_more(lang, written(Money(amount.pence().abs()))).text()
        } else {
            signed::lead(view, amount, &written)
        }
    };
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
        parts.push(note(share_unpaid(view).unwrap_or_else(|| match stake.recovered {
            Recovered::NoShare => view.attr(text::SHARE_NONE),
            Recovered::In(year) => text::years_recovered(lang, year.to_string()).text(),
            Recovered::NotYet => view.attr(text::YEARS_NOT_RECOVERED),
        })));
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
        // Nor is any of its years a lead.
        assert!(courier.contains(" more promised") && !courier.contains(" ahead<"), "{courier}");
        assert!(welsh.contains(" yn fwy wedi’i addo"), "{welsh}");
        assert!(!told(Lang::En, "v=1&preset=courier").contains("not money"));
        assert!(!told(Lang::En, "v=1&preset=courier").contains(" more promised"));
        // Nor does what cannot be paid earn back a share.
        let wage = "v=1&preset=private-hire&2.status=employee&2.basis=wage&2.wage=40&2.wage-hours=logged-on";
        let said = told(Lang::En, wage);
        assert!(said.contains("not money you would have") && !said.contains("is earned back"), "{said}");
        assert!(said.contains("cannot be paid, so it would not earn back the joining share of £"), "{said}");
        assert!(told(Lang::Cy, wage).contains("felly ni fyddai’n ennill y cyfranddaliad ymuno o £"));
        assert!(told(Lang::En, "v=1&preset=private-hire").contains("is earned back in year 1"));
        // What a co-op leaves that cannot pay its way is told on that condition.
        let accounts = |costs: u32| told(Lang::En, &format!("v=1&preset=private-hire&coop-members=100&coop-staff={costs}"));
        let way = " can pay its way."; // "co-op" stands in an element of its own
        assert!(accounts(1_200_000).contains(way) && !accounts(300_000).contains(way), "{}", accounts(1_200_000));
    }
}
