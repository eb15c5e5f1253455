//! The reader's figures: few first, the rest on demand.

use coop_or_gig_engine::choice::{Basis, SoldBy, Status, Vehicle, VehicleCostBy, YesNo};
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::link::MOST_NAME;
use coop_or_gig_engine::preset::{self, PRESETS};
use coop_or_gig_engine::scenario::{Deal, Scenario, MOST_DEALS};
use web_sys::Element;
use yew::prelude::*;

use crate::browser;
use crate::components::controls::{button, help, help_id, select, typing, Choice};
use crate::components::section::{note, section};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::{name_key, Action};
use crate::view::View;
use crate::views::answer::field::field;
use crate::views::answer::way;

/// Figures of the week that come first; jobs an hour only where work is sold by the job, else they stand with the week's details.
const FIRST: [Shared; 4] = [Shared::Hours, Shared::JobsAnHour, Shared::Busy, Shared::Price];
/// Groups of the other figures that hold for every deal.
const GROUPS: [(&str, Key, &[Shared]); 4] = [
    (
        "week",
        text::GROUP_WEEK,
        &[
            Shared::Unpaid,
            Shared::Weeks,
            Shared::SickDays,
            Shared::SoldBy,
            Shared::JobsAnHour,
            Shared::Jobs,
            Shared::QuietWeeks,
            Shared::QuietJobsAnHour,
            Shared::QuietBusy,
            Shared::PriceIs,
            Shared::Tips,
        ],
    ),
    (
        "costs",
        text::GROUP_COSTS,
        &[
            Shared::Miles,
            Shared::Vehicle,
            Shared::VehicleCostBy,
            Shared::MileCost,
            Shared::VehicleCosts,
            Shared::Fuel,
            Shared::FuelEvery,
            Shared::Servicing,
            Shared::ServicingEvery,
            Shared::Insurance,
            Shared::InsuranceEvery,
            Shared::Rent,
            Shared::RentEvery,
            Shared::Licence,
            Shared::LicenceEvery,
            Shared::Phone,
            Shared::PhoneEvery,
            Shared::OtherCosts,
        ],
    ),
    (
        "tax",
        text::GROUP_TAX,
        &[
            Shared::Nation,
            Shared::Year,
            Shared::Deduction,
            Shared::Wages,
            Shared::OtherProfit,
            Shared::Loan,
            Shared::Postgraduate,
            Shared::OwnPension,
            Shared::OptedOut,
            Shared::Age,
            Shared::BeforeTax,
            Shared::Currency,
        ],
    ),
    (CREDIT, text::GROUP_CREDIT, &[Shared::UcAward, Shared::UcWorkAllowance, Shared::UcStartUp, Shared::UcExpectedHours]),
];
/// The group of Universal Credit, which only the United Kingdom has.
const CREDIT: &str = "credit";
/// The terms of a deal that come first where its example uses them, each with the choice that belongs to it.
const MAIN_TERMS: [(Term, Option<Term>); 8] = [
    (Term::Wage, Some(Term::WageHours)),
    (Term::Guarantee, Some(Term::GuaranteeHours)),
    (Term::Fee, None),
    (Term::JobFee, None),
    (Term::Flat, Some(Term::FlatEvery)),
    (Term::CustomerFee, None),
    (Term::CustomerAmount, None),
    (Term::Subscription, Some(Term::SubscriptionEvery)),
];
/// The terms that come first in a deal that the reader added.
const ADDED_TERMS: [Term; 4] = [Term::Kind, Term::Fee, Term::Flat, Term::FlatEvery];

pub(crate) fn inputs(view: &View) -> Html {
    let jobs_come_first = view.scenario().week.sold_by == SoldBy::Job;
    let is_stated = view.scenario().week.mine.is_stated();
    let shared = |fields: &[Shared], first: bool| -> Vec<Html> {
        let here = fields.iter().filter(|field| **field != Shared::JobsAnHour || first == jobs_come_first);
        // A figure that follows from statements is shown with them.
        let here = here.filter(|field| !view.scenario().follows(Input::Shared(**field)));
        let here = here.filter(|field| has_part(view.scenario(), **field));
        here.map(|shared| field(view, Field::Shared(*shared))).collect()
    };
    let group = |(name, title, fields): &(&'static str, Key, &[Shared])| {
        let sums = || view.later().map(|later| (later.sums)(view, name));
        details(view, name, view.attr(*title), || html! { <>{ for shared(fields, false) }{ for sums() }</> })
    };
    let is_taxed = view.scenario().tax.before_tax == YesNo::No;
    let add = button(view.on(Action::AddDeal), view.attr(text::ADD_DEAL), view.deals().len() < MOST_DEALS);
    let form = html! {
        <div class="form">
            <fieldset class="group">
                <legend>{ view.text(text::GROUP_ESSENTIALS) }</legend>
                { way::way(view) }
                { for view.later().map(|later| (later.week)(view)) }
                <div>{ for (!is_stated).then(|| shared(&FIRST, true)).into_iter().flatten() }</div>
            </fieldset>
            <div>{ for view.deals().map(|place| deal(view, place)) }</div>
            <p class="steps" id={add_id(view)}>{ add }</p>
            <>{ for GROUPS.iter().filter(|(name, ..)| *name != CREDIT || is_taxed).map(group) }</>
        </div>
    };
    section(view.lang, "inputs", text::INPUTS_TITLE, vec![note(view.attr(text::INPUTS_INTRO)), notices(view), examples(view), form])
}

/// True where a figure or choice of the week has a part in it: one for the same thing in the other way of telling it has none.
fn has_part(scenario: &Scenario, shared: Shared) -> bool {
    let (week, by_items) = (&scenario.week, scenario.week.vehicle_cost_by == VehicleCostBy::Items);
    let has_quiet = week.quiet.weeks.0 > 0;
    match shared {
        Shared::QuietJobsAnHour => has_quiet && week.sold_by == SoldBy::Job,
        Shared::QuietBusy => has_quiet && week.sold_by == SoldBy::Hour,
        Shared::VehicleCostBy => by_items || scenario.tax.vehicle != Vehicle::Nothing,
        Shared::MileCost | Shared::VehicleCosts => !by_items,
        shared => by_items || !(Shared::Fuel..=Shared::PhoneEvery).contains(&shared),
    }
}

/// Fields shown on demand: none while they are folded away, so that there is less to keep in step, and none before the app is up
/// and the fields' texts are there.
pub(crate) fn details(view: &View, group: &str, title: AttrValue, content: impl FnOnce() -> Html) -> Html {
    let is_open = view.state.is_open(group);
    let content = if view.has_later() && is_open { content() } else { Html::default() };
    html! {
        <details open={is_open} ontoggle={toggles(view, group)} data-group={group.to_owned()}>
            <summary key={&*title}>{ title }</summary>
            <div>{ content }</div>
        </details>
    }
}

/// Callback that notes whether the group with this name stands open, whoever opens or closes it.
pub(crate) fn toggles(view: &View, group: &str) -> Callback<Event> {
    let group = group.to_owned();
    view.dispatch.reform(move |event: Event| {
        let is_open = event.target_dyn_into::<Element>().is_some_and(|details| details.has_attribute("open"));
        Action::Toggle(group.clone(), is_open)
    })
}

/// The id of the place of the button that adds a deal.
fn add_id(view: &View) -> AttrValue {
    view.id("add-deal")
}

/// The examples to start from, what to try in them, and the way back.
fn examples(view: &View) -> Html {
    let preset = view.state.figures.preset;
    let id = view.id("preset");
    let dispatch = view.dispatch.clone();
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static("preset"),
        label: view.attr(text::PRESET_LABEL),
        value: AttrValue::Static(preset.id),
        options: PRESETS.iter().map(|preset| (AttrValue::Static(preset.id), view.lang.preset(preset).title().into())).collect(),
        on: Callback::from(move |id: AttrValue| {
            if let Some(preset) = preset::by_id(&id) {
                dispatch.emit(Action::Preset(preset));
            }
        }),
    };
    let suggestion = |(place, suggestion)| {
        let onclick = view.on(Action::ApplySuggestion(suggestion));
        html! { <li>{ button(onclick, view.words().try_label(place), true) }</li> }
    };
    let tries = view.id("tries");
    html! {
        <div class="examples">
            <div class="field">
                { select(choice) }
                { help(&id, format!("{} {}", view.words().about(), view.text(text::PRESET_HELP))) }
            </div>
            <p class="label" id={&tries}>{ view.text(text::TRY_LABEL) }</p>
            <ul class="tries" aria-labelledby={tries}>{ for preset.tries.iter().enumerate().map(suggestion) }</ul>
            <p class="steps">
                { button(view.on(Action::Undo), view.attr(text::UNDO), view.state.can_undo()) }
                { button(view.on(Action::StartAgain), view.attr(text::START_AGAIN), view.state.is_changed()) }
            </p>
        </div>
    }
}

/// The terms of a deal that come first, whatever is typed in them later: those its example uses.
fn main_terms(view: &View, place: usize) -> Vec<Term> {
    let mut terms: Vec<Term> = match usize::from(view.scenario().deals[place].label).checked_sub(1) {
        None => ADDED_TERMS.to_vec(),
        Some(place) => {
            let used = |term: Term| Field::Term(place, term).get(view.base) != Value::Number(0);
            MAIN_TERMS.iter().filter(|(term, _)| used(*term)).flat_map(|(term, every)| [Some(*term), *every]).flatten().collect()
        }
    };
    if terms.is_empty() {
        terms.push(Term::Fee);
    }
    if place != view.comparison.from {
        terms.push(Term::Volume);
    }
    terms
}

fn deal(view: &View, place: usize) -> Html {
    let mut first = main_terms(view, place);
    first.retain(|term| !view.scenario().follows(Input::Term(place, *term)));
    let mut fields: Vec<Html> = first.iter().map(|term| field(view, Field::Term(place, *term))).collect();
    if place == view.comparison.to {
        fields.push(field(view, Field::Shared(Shared::MilesFollow)));
    }
    let more = || {
        let is_own = |term: Term| !first.contains(&term) && !view.scenario().follows(Input::Term(place, term));
        let rest = Term::ALL.iter().filter(|term| is_own(**term) && applies(&view.scenario().deals[place], **term));
        let mut more = vec![name(view, place)];
        more.extend(rest.map(|term| field(view, Field::Term(place, *term))));
        if view.deals().len() > 2 {
            more.push(button(on_remove(view, place), view.attr(text::REMOVE_DEAL), true));
        }
        html! { <>{ for more }</> }
    };
    html! {
        <fieldset key={place} class={view.class(place)}>
            <legend>{ changing(view.name(place)) }</legend>
            <div>{ for fields }</div>
            { details(view, &format!("deal-{}", place + 1), view.attr(text::GROUP_MORE), more) }
        </fieldset>
    }
}

/// Takes a deal away.
fn on_remove(view: &View, place: usize) -> Callback<MouseEvent> {
    let (dispatch, add) = (view.dispatch.clone(), add_id(view));
    Callback::from(move |_| {
        // The button that had the focus goes with its deal.
        browser::focus(&format!("#{add} button"));
        dispatch.emit(Action::RemoveDeal(place));
    })
}

/// True where a term has an effect on a deal as it stands.
fn applies(deal: &Deal, term: Term) -> bool {
    let (wage, has_rights, employee) =
        (deal.basis == Basis::Wage, deal.status != Status::SelfEmployed, deal.status == Status::Employee);
    match term {
        // The label is no figure of the reader's: it says which of the example's names a deal goes by.
        Term::Label => false,
        Term::Wage | Term::WageHours => wage,
        Term::Fee
        | Term::BandsOf
        | Term::SecondFrom
        | Term::SecondFee
        | Term::ThirdFrom
        | Term::ThirdFee
        | Term::Cap
        | Term::JobFee
        | Term::Flat
        | Term::FlatEvery
        | Term::Dividend => !wage,
        Term::MinimumHours | Term::EmployerPension => has_rights,
        Term::Leave | Term::EmploymentAllowance => employee,
        Term::GuaranteeHours => deal.guarantee.rate.0 > 0,
        _ => true,
    }
}

/// Field for the reader's own name of the deal.
fn name(view: &View, place: usize) -> Html {
    let key = name_key(place);
    let id = view.id(&key.replace('.', "-"));
    let shown = AttrValue::from(view.scenario().names[place].clone());
    let (oninput, onchange) = typing(&view.dispatch.reform(move |name| Action::Name(place, name)), &shown);
    html! {
        <div key="name" class="field">
            <label for={&id}>{ view.text(text::DEAL_NAME) }</label>
            <span class="box">
                <input class="words" id={&id} type="text" maxlength={MOST_NAME.to_string()} autocomplete="off" data-field={key}
                    placeholder={view.name(place)} aria-describedby={help_id(&id)} value={shown} {oninput} {onchange} />
            </span>
            { help(&id, view.attr(text::DEAL_NAME_HELP)) }
        </div>
    }
}

/// Notices of what a link said that could not be used, and of how many figures need attention.
fn notices(view: &View) -> Html {
    let problems = i64::try_from(view.state.problems()).unwrap_or(0);
    let of_link = view.later().map(|later| (later.notices)(view));
    let problems = (problems > 0).then(|| text::problems_some(view.lang, problems).text());
    html! {
        <div class="notices" role="status">
            { for of_link }
            { for problems.map(|said| html! { <p key={&*said} class="error">{ said }</p> }) }
        </div>
    }
}
