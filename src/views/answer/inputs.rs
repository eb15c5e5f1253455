//! The reader's figures: few first, the rest on demand.

use coop_or_gig_engine::choice::{Basis, Kind, PriceIs, SoldBy, Status, Vehicle, VehicleCostBy};
use coop_or_gig_engine::field::{Field, Input, Shared, Term, Value};
use coop_or_gig_engine::link::{name_key, MOST_NAME};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::scenario::{Deal, Scenario, MOST_DEALS};
use yew::prelude::*;

use crate::components::controls::{button, help, help_id, typing};
use crate::components::section::{note, section};
use crate::components::text::changing;
use crate::locale::{text, Key};
use crate::state::Action;
use crate::view::View;
use crate::views::answer::details::{details, details_of};
use crate::views::answer::field::{field, option};
use crate::views::answer::{entry_way, tries};
use crate::{browser, format};

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
            Shared::MilesFollow,
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
/// The group, never folded, that shows what the first figures mean.
const HINTS: &str = "hints";
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

/// The form of the reader's figures.
pub(crate) fn inputs(view: &View) -> Html {
    let jobs_come_first = view.scenario().week.sold_by == SoldBy::Job;
    let is_stated = view.scenario().week.mine.is_stated();
    let shared = |fields: &[Shared], first: bool| -> Vec<Field> {
        let here = fields.iter().filter(|field| **field != Shared::JobsAnHour || first == jobs_come_first);
        // A figure that follows from statements is shown with them.
        let here = here.filter(|field| !view.scenario().follows(Input::Shared(**field)));
        here.filter(|field| has_part(view.scenario(), **field)).map(|shared| Field::Shared(*shared)).collect()
    };
    let group = |(name, title, fields): &(&'static str, Key, &[Shared])| {
        let sums = || view.later().map(|later| (later.sums)(view, name));
        let fields = || shared(fields, false).into_iter().map(|of| field(view, of));
        details_of(view, name, view.attr(*title), now(view, name), || html! { <>{ for fields() }{ for sums() }</> })
    };
    let is_taxed = !view.is_before_tax();
    let add = if view.deals().len() > 2 { text::ADD_DEAL_FOURTH } else { text::ADD_DEAL };
    let add = button(view.on(Action::AddDeal), view.attr(add), view.deals().len() < MOST_DEALS);
    let first = if is_stated { Vec::new() } else { shared(&FIRST, true) };
    let terms: Vec<Vec<Term>> = view.deals().map(|place| main_terms(view, place)).collect();
    let of_deals = terms.iter().enumerate().flat_map(|(place, terms)| terms.iter().map(move |term| Field::Term(place, *term)));
    let shown: Vec<Field> = first.iter().copied().chain(of_deals).collect();
    let tried = tries::places(view, &shown);
    let hints = if view.state.is_open(HINTS) { "form" } else { "form brief" };
    let form = html! {
        <div class={hints}>
            <fieldset class="group">
                <legend>{ changing(view.attr(text::GROUP_ESSENTIALS)) }</legend>
                { entry_way::entry_way(view) }
                <>{ for view.later().map(|later| (later.week)(view)) }</>
                <div class="first">{ for first.iter().map(|of| with_tries(view, *of, &tried)) }</div>
            </fieldset>
            <div>{ for terms.iter().enumerate().map(|(place, terms)| deal(view, place, terms, &tried)) }</div>
            <p class="steps" id={add_id(view)}>{ add }</p>
            { steps(view) }
            <>{ for GROUPS.iter().filter(|(name, ..)| *name != CREDIT || is_taxed).map(group) }</>
            { details(view, "example", view.attr(text::GROUP_EXAMPLE), || example(view, &tried)) }
        </div>
    };
    section(view.lang, "inputs", text::INPUTS_TITLE, vec![notices(view), form])
}

/// Terms that come first, in rows: an amount and the choice that belongs to it stand in one.
fn rows(terms: &[Term]) -> impl Iterator<Item = &[Term]> {
    terms.chunk_by(|term, next| MAIN_TERMS.contains(&(*term, Some(*next))))
}

/// A row of a deal's terms, with what may be tried in them.
fn row_of(view: &View, place: usize, terms: &[Term], tried: &[Option<Field>]) -> Html {
    let fields = || terms.iter().map(|term| Field::Term(place, *term));
    let class = if terms.len() > 1 { "row pair" } else { "row" };
    html! {
        <div key={Field::Term(place, terms[0]).key()} {class}>
            { for fields().map(|of| field(view, of)) }
            { for fields().map(|of| tries::of_field(view, of, tried)) }
        </div>
    }
}

/// A field of those that come first, with what may be tried in it.
fn with_tries(view: &View, of: Field, tried: &[Option<Field>]) -> Html {
    html! { <div key={of.key()} class="row">{ field(view, of) }{ tries::of_field(view, of, tried) }</div> }
}

/// Figure that a folded group comes to, beside its title; `None` where one figure does not tell it.
fn now(view: &View, group: &str) -> Option<AttrValue> {
    match group {
        "costs" => {
            let costs = -view.comparison.outcomes[view.comparison.from].statement(Period::Week).amount(Line::RunningCosts);
            Some(format::per(view.lang, format::pounds(view.currency(), costs), Period::Week).text())
        }
        "tax" => {
            let shared = if view.is_before_tax() { Shared::BeforeTax } else { Shared::Nation };
            Some(option(view, Field::Shared(shared)))
        }
        CREDIT => {
            let award = view.scenario().tax.credit.award;
            let told = award.map(|award| format::per(view.lang, format::pounds(view.currency(), award), Period::Month).text());
            Some(told.unwrap_or_else(|| view.attr(text::NOTHING_COUNTED)))
        }
        _ => None,
    }
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

/// The id of the place of the button that adds a deal.
fn add_id(view: &View) -> AttrValue {
    view.id("add-deal")
}

/// The example in words, and what to try in figures that are folded away.
fn example(view: &View, tried: &[Option<Field>]) -> Html {
    html! { <>{ note(view.words().about()) }{ tries::others(view, tried) }</> }
}

/// Steps back, and what shows the meaning of the first figures.
fn steps(view: &View) -> Html {
    html! {
        <p class="steps">
            { button(view.on(Action::Undo), view.attr(text::UNDO), view.state.can_undo()) }
            { button(view.on(Action::StartAgain), view.attr(text::START_AGAIN), view.state.is_changed()) }
            { hints_button(view) }
        </p>
    }
}

/// Button that shows, and hides, what the first figures mean.
fn hints_button(view: &View) -> Html {
    let is_open = view.state.is_open(HINTS);
    let onclick = view.on(Action::Toggle(HINTS.to_owned(), !is_open));
    html! { <button type="button" class="hints" aria-expanded={is_open.to_string()} {onclick}>{ changing(view.attr(text::HINTS)) }</button> }
}

/// The terms of a deal that come first, whatever is typed in them later: of those that have a part in it, the ones its example uses. A deal
/// that the reader added begins with the terms of another, so it has those that the example uses for its kind, and its kind before them.
pub(crate) fn main_terms(view: &View, place: usize) -> Vec<Term> {
    let deal = &view.scenario().deals[place];
    let used = |term: Term, place: usize| Field::Term(place, term).get(view.base) != Value::Number(0);
    let of_kind = |term: Term| (0..MOST_DEALS).any(|place| view.base.deals[place].kind == deal.kind && used(term, place));
    // What is taken before the worker's pay is not known where the price is that pay: no field asks for it first.
    let has_fee = view.base.week.price_is != PriceIs::Pay;
    let comes_first = |term: Term| match usize::from(deal.label).checked_sub(1) {
        None => of_kind(term) || matches!(term, Term::Wage | Term::Flat) || term == Term::Fee && has_fee,
        Some(place) => used(term, place),
    };
    let main = MAIN_TERMS.iter().filter(|(term, _)| applies(deal, *term) && comes_first(*term));
    let mut terms: Vec<Term> = main.flat_map(|(term, every)| [Some(*term), *every]).flatten().collect();
    if terms.is_empty() && has_fee {
        terms.push(Term::Fee);
    }
    if deal.label == 0 {
        terms.insert(0, Term::Kind);
    }
    if place != view.comparison.from {
        terms.push(Term::Volume);
    }
    terms.retain(|term| !view.scenario().follows(Input::Term(place, *term)));
    terms
}

/// Fields of a deal: those that come first, and the others folded away.
fn deal(view: &View, place: usize, first: &[Term], tried: &[Option<Field>]) -> Html {
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
    let title = match view.scenario().deals[place].kind {
        Kind::Platform if view.is_other(place) => text::GROUP_MORE,
        Kind::Platform => text::GROUP_MORE_APP,
        Kind::Coop => text::GROUP_MORE_COOP,
    };
    html! {
        <fieldset key={place} class={view.class(place)}>
            <legend>{ changing(view.name(place)) }</legend>
            <div class="first">{ for rows(first).map(|row| row_of(view, place, row, tried)) }</div>
            { details(view, &format!("deal-{}", place + 1), view.attr(title), more) }
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
    let of_link = view.later().map(|later| (later.notices)(view));
    html! { <div class="notices" role="status">{ for of_link }{ for problems(view) }</div> }
}

/// Notice of how many figures need attention; `None` where none does.
pub(crate) fn problems(view: &View) -> Option<Html> {
    let problems = i64::try_from(view.state.problems()).ok().filter(|problems| *problems > 0)?;
    let said = text::problems_some(view.lang, problems).text();
    Some(html! { <p key={&*said} class="error">{ said }</p> })
}
