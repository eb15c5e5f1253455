//! Evidence for the figures: the example's, the tax figures with their sources, and what is not worked out. It is shown among the
//! sources, and where an explanation ends.

use coop_or_gig_engine::choice::{Nation, Status, Vehicle};
use coop_or_gig_engine::derivation::Rule;
use coop_or_gig_engine::evidence_unit::EvidenceUnit;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::number;
use coop_or_gig_engine::outcome::Outcome;
use coop_or_gig_engine::preset::Evidence;
use coop_or_gig_engine::sensitivity;
use coop_or_gig_engine::tax::{self, Confidence, Figure, Pack, Source, SourceId};
use coop_or_gig_engine::vehicle;
use yew::prelude::*;

use crate::browser::today;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, Key, Lang};
use crate::view::View;
use crate::views::answer::field;
use crate::views::more::about;
use crate::views::why::benchmarks::{an_hour, coming, minimum};

/// A figure, what is claimed of it, and where it is from: both come a moment after the page.
pub(crate) struct Claim {
    what: AttrValue,
    value: AttrValue,
    pub(crate) says: AttrValue,
    is_sourced: bool,
    pub(crate) source: Option<Source>,
}

/// Evidence for the example's figures.
pub(crate) fn evidence(view: &View) -> Html {
    let evidence = view.state.figures.preset.evidence().iter().enumerate();
    let claims = evidence.map(|(place, evidence)| shown(view, of_preset(view, place, evidence)));
    let claims = claims.chain(of_vehicle(view).map(|claim| shown(view, claim)));
    html! { <ul class="claims">{ for claims }</ul> }
}

/// Figures of tax and wages that the page uses for this reader, each with its source.
pub(crate) fn packs(view: &View) -> Html {
    let claims = tax::pack(view.scenario().tax.year).map(|pack| of_pack(view, pack)).unwrap_or_default();
    html! { <ul class="claims">{ for claims.into_iter().map(|claim| shown(view, claim)) }</ul> }
}

/// Limits of the model.
pub(crate) fn limits(view: &View) -> Html {
    let of_law = [text::LIMITS_STATUS, text::LIMITS_BENEFITS, text::LIMITS_LOANS, text::LIMITS_LOSSES, text::LIMITS_PEOPLE];
    let of_law = of_law.iter().filter(|_| !view.is_before_tax());
    let limits = of_law.chain(&[text::LIMITS_COSTS_ALIKE, text::LIMITS_SAY, text::LIMITS_WEEKS]);
    let limits = limits.map(|limit| html! { <li>{ view.text(*limit) }</li> });
    let all = about::document(view, "method", "#what-is-not-modelled", text::LIMITS_ALL);
    html! { <ul class="limits">{ for limits }{ for all }</ul> }
}

/// Evidence for these figures, as far as they still are the example's: for the notes of a presenter.
pub(crate) fn of_figures(view: &View, keys: &[String]) -> Vec<Html> {
    let preset = view.state.figures.preset;
    let is_of_example = |key: &&str| {
        keys.iter().any(|wanted| wanted == key)
            && Field::from_key(key).is_some_and(|field| {
                field.get(view.scenario()) == field.get(view.base) && sensitivity::is_reckoned_by(view.scenario(), field.input())
            })
    };
    let found = preset.evidence().iter().enumerate().filter(|(_, evidence)| evidence.figures.iter().any(is_of_example));
    found.map(|(place, evidence)| shown(view, of_preset(view, place, evidence))).collect()
}

/// A claim as an item of a list.
pub(crate) fn shown(view: &View, Claim { what, value, says, is_sourced, source }: Claim) -> Html {
    let cited = match source {
        Some(source) => cited(view, source),
        None if is_sourced => html! { <p class="source"></p> },
        None => html! { <p class="source">{ changing(view.text(text::EVIDENCE_ASSUMPTION)) }</p> },
    };
    html! {
        <li>
            <p><b key={&*what}>{ what }</b>{ space() }<span key={&*value} class="value">{ value }</span></p>
            // A claim without words is an amount alone.
            if !says.is_empty() {
                <p key={&*says}>{ says }</p>
            }
            { cited }
        </li>
    }
}

/// A source, with its date and how far to trust it.
pub(crate) fn cited(view: &View, Source { title, url, as_of, confidence }: Source) -> Html {
    let confidence = view.text(match confidence {
        Confidence::High => text::EVIDENCE_CONFIDENCE_HIGH,
        Confidence::Medium => text::EVIDENCE_CONFIDENCE_MEDIUM,
        Confidence::Low => text::EVIDENCE_CONFIDENCE_LOW,
    });
    let as_of = text::evidence_as_of(view.lang, today::in_words(view.lang, as_of)).text();
    let stop = if title.ends_with(['.', '?', '!', '…']) { "" } else { "." };
    // Titles stay in the language of the source.
    html! {
        <p class="source">
            { changing(format!("{}: ", view.text(text::EVIDENCE_SOURCE))) }
            <a key={url} href={url} target="_blank" rel="noopener noreferrer" lang="en">{ title }</a>
            { changing(format!("{stop} {as_of}. {confidence}.")) }
        </p>
    }
}

fn of_preset(view: &View, place: usize, evidence: &Evidence) -> Claim {
    let field = evidence.figures.first().and_then(|key| Field::from_key(key));
    Claim {
        what: field.map_or_else(|| view.attr(text::EVIDENCE_BACKGROUND), |field| field::label(view.lang, field)),
        value: match field {
            Some(field) if evidence.unit == EvidenceUnit::Choice => {
                field::option_of(field, evidence.value).map_or_else(AttrValue::default, |key| view.attr(key))
            }
            _ => value(view, evidence),
        },
        says: AttrValue::Static(view.words().claim(place)),
        is_sourced: evidence.sourced,
        source: view.words().source(place),
    }
}

/// Evidence for the cost a mile, while it is that of another vehicle than the example's; else `None`.
pub(crate) fn of_vehicle(view: &View) -> Option<Claim> {
    let used = Some(view.scenario().tax.vehicle).filter(|_| view.state.figures.has_mile_cost_of_vehicle())?;
    let (evidence, (says, source)) = (vehicle::evidence(used), view.lang.vehicle_cost(used));
    Some(Claim {
        what: field::label(view.lang, Field::Shared(Shared::MileCost)),
        value: value(view, evidence),
        says: AttrValue::Static(says),
        is_sourced: evidence.sourced,
        source,
    })
}

/// The value with its unit.
fn value(view: &View, evidence: &Evidence) -> AttrValue {
    let (lang, value) = (view.lang, format::regrouped(evidence.value));
    let pounds = || format!("{}{value}", format::sign(view.currency()));
    match evidence.unit {
        EvidenceUnit::Percent => format!("{value}%").into(),
        EvidenceUnit::Gbp => pounds().into(),
        EvidenceUnit::GbpPerHour => text::per_hour(lang, pounds()).text(),
        EvidenceUnit::GbpPerJob => text::unit_gbp_per_job(lang, pounds()).text(),
        EvidenceUnit::GbpPerWeek => text::per_week(lang, pounds()).text(),
        EvidenceUnit::GbpPerMonth => text::per_month(lang, pounds()).text(),
        EvidenceUnit::GbpPerYear => text::per_year(lang, pounds()).text(),
        EvidenceUnit::PencePerMile => text::unit_pence_per_mile(lang, value).text(),
        EvidenceUnit::Hours => text::unit_hours(lang, value).text(),
        EvidenceUnit::Miles => text::unit_miles(lang, value).text(),
        EvidenceUnit::Weeks => text::unit_weeks(lang, value).text(),
        EvidenceUnit::JobsAnHour => text::unit_jobs_an_hour(lang, value).text(),
        EvidenceUnit::Jobs => text::unit_jobs(lang, value).text(),
        // The word of an option of no figure: as it stands.
        EvidenceUnit::Choice => value.into(),
    }
}

/// Claim of a figure of the tax pack.
fn of_law(lang: Lang, what: AttrValue, value: AttrValue, source: SourceId) -> Claim {
    Claim { what, value, says: AttrValue::default(), is_sourced: true, source: lang.pack_source(source) }
}

/// Mileage rates of the reader's vehicle, and those of employees where they matter.
fn of_mileage(view: &View, pack: &'static Pack) -> Vec<Claim> {
    let lang = view.lang;
    let claim = |what: AttrValue, value: AttrValue, source: SourceId| of_law(lang, what, value, source);
    let pence = |rate: i64| text::unit_pence_per_mile(lang, number::plain(rate, 2)).text();
    let mut claims = Vec::new();
    for status in [Status::SelfEmployed, Status::Employee] {
        let is_employee = status == Status::Employee;
        if is_employee && !shows_employees(view) {
            continue;
        }
        let miles = pack.mileage_rates(status);
        let first = view.attr(if is_employee { text::PACK_EMPLOYEE_MILEAGE } else { text::PACK_MILEAGE });
        if let Some(rate) = miles.one(view.scenario().tax.vehicle) {
            let value = rate.value.map_or_else(|| view.attr(text::TAX_NOT_ALLOWED), |rate| pence(rate.0));
            claims.push(claim(first, value, rate.source));
            continue;
        }
        claims.push(claim(first, pence(miles.car_first.value.0), miles.car_first.source));
        let step = format::quantity(miles.car_step.value);
        let further =
            if is_employee { text::pack_employee_mileage_further(lang, step) } else { text::pack_mileage_further(lang, step) };
        claims.push(claim(further.text(), pence(miles.car_further.value.0), miles.car_further.source));
    }
    claims
}

/// Figures of employment rights and costs and of student loans, in the words that derivations have for them.
fn of_rights(view: &View, pack: &'static Pack) -> Vec<Claim> {
    let (lang, nation) = (view.lang, view.scenario().tax.nation);
    let holiday_rate = if nation == Nation::NorthernIreland { Rule::HolidayRateNi } else { Rule::HolidayRate };
    let claim =
        |rule: Rule, value: String, source: SourceId| of_law(lang, AttrValue::Static(lang.rule_label(rule)), value.into(), source);
    let amounts: [(Rule, &Figure<Money>); 6] = [
        (Rule::Class1From, &pack.class1.lower_limit),
        (Rule::Class1To, &pack.class1.upper_limit),
        (Rule::EmployerFrom, &pack.employer.threshold),
        (Rule::PensionFrom, &pack.pension.lower),
        (Rule::PensionTo, &pack.pension.upper),
        (Rule::SickMost, &pack.sick_pay.weekly),
    ];
    let rates: [(Rule, &Figure<Ratio>); 7] = [
        (Rule::EmployerRate, &pack.employer.rate),
        (holiday_rate, &pack.holiday(nation).accrual),
        (Rule::WorkerRate, &pack.pension.worker),
        (Rule::LeastEmployerRate, &pack.pension.employer),
        (Rule::SickShare, &pack.sick_pay.share),
        (Rule::LoanRate, &pack.loans.rate),
        (Rule::PostgraduateRate, &pack.loans.postgraduate_rate),
    ];
    let amounts =
        amounts.into_iter().map(|(rule, figure)| claim(rule, format::money(view.currency(), figure.value), figure.source));
    // Rates are told no rougher than they are: 12.07%.
    let exact = |ratio: Ratio| number::plain(ratio.0, 4) + "%";
    let rates = rates.into_iter().map(|(rule, figure)| claim(rule, exact(figure.value), figure.source));
    let loans = pack.loans.thresholds.iter().zip(&text::SHARED_OPTIONS[Shared::Loan as usize][1..]).filter_map(|(figure, plan)| {
        let what = text::pack_loan(lang, view.attr(*plan)).text();
        figure.value.map(|value| Claim { what, ..claim(Rule::LoanFrom, format::money(view.currency(), value), figure.source) })
    });
    amounts.chain(rates).chain(loans).collect()
}

/// True where an employee's mileage matters: where one is compared, and for a bicycle, which has a rate for nobody else.
fn shows_employees(view: &View) -> bool {
    let is_employee = |outcome: &Outcome| outcome.status == Status::Employee;
    view.scenario().tax.vehicle == Vehicle::Bicycle || view.comparison.outcomes.iter().any(is_employee)
}

/// Figures of the pack that the page uses for this reader.
fn of_pack(view: &View, pack: &'static Pack) -> Vec<Claim> {
    let (lang, tax) = (view.lang, view.scenario().tax);
    let claim = |what: AttrValue, value: AttrValue, source: SourceId| of_law(lang, what, value, source);
    let mut claims: Vec<Claim> = [
        (text::PACK_PERSONAL_ALLOWANCE, &pack.personal_allowance.amount),
        (text::PACK_TAPER, &pack.personal_allowance.taper_start),
        (text::PACK_CLASS_4_FROM, &pack.class4.lower_limit),
        (text::PACK_CLASS_4_TO, &pack.class4.upper_limit),
        (text::PACK_TRADING_ALLOWANCE, &pack.trading_allowance),
    ]
    .into_iter()
    .map(|(key, figure): (Key, _)| claim(view.attr(key), format::pounds(view.currency(), figure.value).into(), figure.source))
    .collect();
    claims.extend(pack.bands(tax.nation).iter().map(|band| {
        let what = band.up_to.map_or_else(
            || view.attr(text::PACK_BAND_ABOVE),
            |limit| text::pack_band_to(lang, format::pounds(view.currency(), limit)).text(),
        );
        claim(what, format::percent(band.rate.value).into(), band.rate.source)
    }));
    let rates = [
        (text::PACK_CLASS_4_MAIN, &pack.class4.main_rate),
        (text::PACK_CLASS_4_UPPER, &pack.class4.upper_rate),
        (text::PACK_CLASS_1_MAIN, &pack.class1.main_rate),
    ];
    claims
        .extend(rates.into_iter().map(|(key, figure)| claim(view.attr(key), format::percent(figure.value).into(), figure.source)));
    claims.extend(of_mileage(view, pack));
    claims.extend(of_rights(view, pack));
    let wages = [
        (minimum(tax.age), pack.minimum_wage(tax.age)),
        (text::WAGES_REAL, &pack.living_wage.uk),
        (text::WAGES_LONDON, &pack.living_wage.london),
    ];
    claims.extend(wages.into_iter().map(|(key, figure)| claim(view.attr(key), an_hour(view, figure.value), figure.source)));
    claims.extend(
        pack.coming_wage(tax.age)
            .map(|(from, figure)| claim(coming(lang, tax.age, from), an_hour(view, figure.value), figure.source)),
    );
    claims
}
