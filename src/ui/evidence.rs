//! What the figures rest on: the example's evidence, the tax figures with their sources, and what is not worked out.

use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::preset::{self, Preset};
use coop_or_gig_engine::scenario::TaxSituation;
use coop_or_gig_engine::tax::{self, Band, Confidence, Figure, Pack, Source};
use yew::prelude::*;

use super::{benchmarks, field};
use crate::locale::{text, Key, Lang};
use crate::show;

/// A preset compared by its place, which never changes.
#[derive(Clone, Copy)]
pub(super) struct PresetRef(pub &'static Preset);

impl PartialEq for PresetRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct EvidenceProps {
    pub preset: PresetRef,
    pub tax: TaxSituation,
    pub lang: Lang,
}

/// Kept apart as a component: nothing in it changes while figures are typed.
#[component]
pub(super) fn Evidence(props: &EvidenceProps) -> Html {
    let lang = props.lang;
    let limits = [text::LIMITS_STATUS, text::LIMITS_BENEFITS, text::LIMITS_LOANS, text::LIMITS_LOSSES, text::LIMITS_COSTS_ALIKE];
    html! {
        <section class="evidence">
            <h2>{ lang.text(text::EVIDENCE_TITLE) }</h2>
            <ul class="claims">{ for props.preset.0.evidence.iter().map(|evidence| claim(lang, evidence)) }</ul>
            <h2>{ lang.text(text::LIMITS_TITLE) }</h2>
            <ul>{ for limits.into_iter().map(|limit| html! { <li>{ lang.text(limit) }</li> }) }</ul>
            if let Some(pack) = tax::pack(props.tax.year) {
                <details data-group="packs">
                    <summary>{ lang.text(text::PACKS_TITLE) }</summary>
                    { figures(lang, pack, props.tax) }
                </details>
            }
        </section>
    }
}

fn claim(lang: Lang, evidence: &'static preset::Evidence) -> Html {
    let what = evidence.figures.first().and_then(|key| Field::from_key(key));
    html! {
        <li>
            <p class="what">
                <b>{ what.map_or_else(|| lang.text(text::EVIDENCE_BACKGROUND), |what| field::label(lang, what)) }</b>
                if !evidence.value.is_empty() {
                    { " " }<span class="value">{ value(lang, evidence) }</span>
                }
            </p>
            <p>{ preset::localised(evidence.claim, lang.code()) }</p>
            if let Some(source) = &evidence.source {
                { cited(lang, source) }
            } else {
                <p class="source"><span class="tag">{ lang.text(text::ASSUMPTION_TAG) }</span>{ " " }{ lang.text(text::EVIDENCE_ASSUMPTION) }</p>
            }
        </li>
    }
}

/// The value with its unit.
fn value(lang: Lang, evidence: &preset::Evidence) -> AttrValue {
    let value = evidence.value;
    let pounds = || format!("£{value}");
    match evidence.unit {
        "percent" => text::unit_percent(lang, value),
        "gbp" => text::unit_gbp(lang, pounds()),
        "gbp-per-hour" => text::unit_gbp_per_hour(lang, pounds()),
        "gbp-per-job" => text::unit_gbp_per_job(lang, pounds()),
        "gbp-per-week" => text::unit_gbp_per_week(lang, pounds()),
        "gbp-per-month" => text::unit_gbp_per_month(lang, pounds()),
        "gbp-per-year" => text::unit_gbp_per_year(lang, pounds()),
        "pence-per-mile" => text::unit_pence_per_mile(lang, value),
        "hours" => text::unit_hours(lang, value),
        "miles" => text::unit_miles(lang, value),
        "weeks" => text::unit_weeks(lang, value),
        _ => text::unit_jobs(lang, value),
    }
    .text()
}

/// A source with its date and how far to trust it. Titles stay in the language of the source.
fn cited(lang: Lang, source: &Source) -> Html {
    let confidence = match source.confidence {
        Confidence::High => text::EVIDENCE_CONFIDENCE_HIGH,
        Confidence::Medium => text::EVIDENCE_CONFIDENCE_MEDIUM,
        Confidence::Low => text::EVIDENCE_CONFIDENCE_LOW,
    };
    html! {
        <p class="source">
            { lang.text(text::EVIDENCE_SOURCE) }{ ": " }
            <a href={source.url} target="_blank" rel="noopener noreferrer" lang="en">{ source.title }</a>{ ". " }
            { text::evidence_as_of(lang, source.as_of).text() }{ ". " }{ lang.text(confidence) }{ "." }
        </p>
    }
}

/// Every figure of the pack that the page uses for this reader, with its source.
fn figures(lang: Lang, pack: &'static Pack, tax: TaxSituation) -> Html {
    let row = |what: AttrValue, amount: String, source: &'static Source| {
        html! { <li><p class="what"><b>{ what }</b>{ " " }<span class="value">{ amount }</span></p>{ cited(lang, source) }</li> }
    };
    let fixed = |key: Key| AttrValue::Static(lang.text(key));
    let money = |key: Key, figure: &Figure<Money>| row(fixed(key), show::pounds(figure.value), figure.source);
    let rate = |key: Key, figure: &Figure<Ratio>| row(fixed(key), show::percent(figure.value), figure.source);
    let hour = |key: Key, figure: &Figure<Price>| {
        row(fixed(key), show::per(lang, show::money(figure.value.times(Quantity::ONE)), coop_or_gig_engine::outcome::Period::Hour).text().to_string(), figure.source)
    };
    let mile = |what: AttrValue, figure: &Figure<Price>| {
        row(what, text::unit_pence_per_mile(lang, coop_or_gig_engine::number::plain(figure.value.0, 2)).text().to_string(), figure.source)
    };
    let band = |band: &'static Band| {
        let what = band.up_to.map_or_else(|| fixed(text::PACK_BAND_ABOVE), |limit| text::pack_band_to(lang, show::pounds(limit)).text());
        row(what, show::percent(band.rate.value), band.rate.source)
    };
    html! {
        <ul class="claims">
            { money(text::PACK_PERSONAL_ALLOWANCE, &pack.personal_allowance.amount) }
            { money(text::PACK_TAPER, &pack.personal_allowance.taper_start) }
            { for pack.bands(tax.nation).iter().map(band) }
            { money(text::PACK_CLASS_4_FROM, &pack.class4.lower_limit) }
            { money(text::PACK_CLASS_4_TO, &pack.class4.upper_limit) }
            { rate(text::PACK_CLASS_4_MAIN, &pack.class4.main_rate) }
            { rate(text::PACK_CLASS_4_UPPER, &pack.class4.upper_rate) }
            { rate(text::PACK_CLASS_1_MAIN, &pack.class1.main_rate) }
            { money(text::PACK_TRADING_ALLOWANCE, &pack.trading_allowance) }
            { mile(fixed(text::PACK_MILEAGE), &pack.mileage_rates.car_first) }
            { mile(text::pack_mileage_further(lang, show::quantity(pack.mileage_rates.car_step.value)).text(), &pack.mileage_rates.car_further) }
            { hour(benchmarks::minimum(tax.age), pack.minimum_wage(tax.age)) }
            { hour(text::WAGES_REAL, &pack.living_wage.uk) }
            { hour(text::WAGES_LONDON, &pack.living_wage.london) }
        </ul>
    }
}
