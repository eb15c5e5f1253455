//! The reader's figures: few first, the rest on demand.

use coop_or_gig_engine::choice::{Basis, SoldBy, Status};
use coop_or_gig_engine::field::{Field, Shared, Term, Value};
use coop_or_gig_engine::link::MOST_NAME;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::{Deal, MOST_DEALS};
use yew::prelude::*;

use crate::components::controls::{button, help, help_id, select};
use crate::components::el::{el, of};
use crate::components::section::{note, section};
use crate::events;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::field::field;

/// Figures of the week that come first; jobs an hour only where work is sold by the job, else they stand with the week's details.
const FIRST: [Shared; 4] = [Shared::Hours, Shared::JobsAnHour, Shared::Busy, Shared::Price];
/// Groups of the other figures that hold for every deal.
const GROUPS: [(&str, Key, &[Shared]); 3] = [
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
            Shared::PriceIs,
            Shared::Tips,
        ],
    ),
    ("costs", text::GROUP_COSTS, &[Shared::Miles, Shared::MileCost, Shared::Vehicle, Shared::VehicleCosts, Shared::OtherCosts]),
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
];
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
    let shared = |fields: &[Shared], first: bool| -> Vec<Html> {
        let here = fields.iter().filter(|field| **field != Shared::JobsAnHour || first == jobs_come_first);
        here.map(|shared| field(view, Field::Shared(*shared))).collect()
    };
    let group = |(name, title, fields): &(&'static str, Key, &[Shared])| {
        details(view, (*name).into(), view.attr(*title), || shared(fields, false))
    };
    let first = of("fieldset", "group")
        .add(el("legend").say(view.text(text::GROUP_ESSENTIALS)))
        .add(el("div").all(shared(&FIRST, true).into_iter()));
    let form = of("div", "form")
        .add(first)
        .add(el("div").all(view.deals().map(|place| deal(view, place))))
        .add(of("p", "steps").add(button("add", view.attr(text::ADD_DEAL), view.deals().len() < MOST_DEALS)))
        .all(GROUPS.iter().map(group))
        .into();
    section(view.lang, "inputs", text::INPUTS_TITLE, vec![note(view.attr(text::INPUTS_INTRO)), notices(view), examples(view), form])
}

/// Fields shown on demand: none while they are folded away, so that there is less to keep in step, and none before the app is up
/// and the fields' texts are there.
pub(crate) fn details(view: &View, group: AttrValue, title: AttrValue, content: impl FnOnce() -> Vec<Html>) -> Html {
    let content = if view.has_rest() && view.state.is_open(&group) { content() } else { Vec::new() };
    el("details").with("data-group", group).add(el("summary").say(title)).add(el("div").all(content.into_iter())).into()
}

/// The examples to start from, what to try in them, and the way back.
fn examples(view: &View) -> Html {
    let preset = view.state.figures.preset;
    let id = view.id("preset");
    let options =
        PRESETS.iter().map(|preset| (AttrValue::Static(preset.id), AttrValue::Static(view.lang.preset(preset).title()))).collect();
    let attempt =
        |place: usize| -> Html { el("li").add(button(format!("try:{place}"), view.words().try_label(place), true)).into() };
    let tries = view.id("tries");
    let list = of("div", "field")
        .add(select(&id, AttrValue::Static("preset"), view.attr(text::PRESET_LABEL), &AttrValue::Static(preset.id), options))
        .add(help(&id, format!("{} {}", view.words().about(), view.text(text::PRESET_HELP))));
    of("div", "examples")
        .add(list)
        .add(of("p", "label").with("id", &tries).say(view.text(text::TRY_LABEL)))
        .add(of("ul", "tries").with("aria-labelledby", tries).all((0..preset.tries.len()).map(attempt)))
        .add(of("p", "steps").add(button("undo", view.attr(text::UNDO), view.state.can_undo())).add(button(
            "again",
            view.attr(text::START_AGAIN),
            view.state.is_changed(),
        )))
        .into()
}

/// The terms of a deal that come first, whatever is typed in them later: those its example uses.
fn main_terms(view: &View, place: usize) -> Vec<Term> {
    let mut terms: Vec<Term> = match usize::from(view.scenario().deals[place].label).checked_sub(1) {
        None => ADDED_TERMS.to_vec(),
        Some(place) => {
            let used = |term: Term| Field::Term(place, term).get(&view.base) != Value::Number(0);
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
    let first = main_terms(view, place);
    let mut fields: Vec<Html> = first.iter().map(|term| field(view, Field::Term(place, *term))).collect();
    if place == view.comparison.to {
        fields.push(field(view, Field::Shared(Shared::MilesFollow)));
    }
    let more = || {
        let rest = Term::ALL.iter().filter(|term| !first.contains(term) && applies(&view.scenario().deals[place], **term));
        let mut more = vec![name(view, place)];
        more.extend(rest.map(|term| field(view, Field::Term(place, *term))));
        if view.deals().len() > 2 {
            more.push(button(format!("remove:{place}"), view.attr(text::REMOVE_DEAL), true));
        }
        more
    };
    of("fieldset", view.class(place))
        .keyed(place.to_string())
        .add(el("legend").say(view.name(place)))
        .add(el("div").all(fields.into_iter()))
        .add(details(view, format!("deal-{}", place + 1).into(), view.attr(text::GROUP_MORE), more))
        .into()
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
    let key = events::name_key(place);
    let id = view.id(&key.replace('.', "-"));
    let control = of("input", "words")
        .with("id", &id)
        .with("type", "text")
        .with("maxlength", MOST_NAME.to_string())
        .with("autocomplete", "off")
        .with("data-field", key)
        .with("placeholder", view.name(place))
        .with("aria-describedby", help_id(&id))
        .showing(view.scenario().names[place].clone().into());
    of("div", "field")
        .keyed("name".to_owned())
        .add(el("label").with("for", &id).say(view.text(text::DEAL_NAME)))
        .add(of("span", "box").add(control))
        .add(help(&id, view.attr(text::DEAL_NAME_HELP)))
        .into()
}

/// Notices of what a link said that could not be used, and of how many figures need attention.
fn notices(view: &View) -> Html {
    let problems = i64::try_from(view.state.problems()).unwrap_or(0);
    let mut said: Vec<Html> = view.whole().map(|rest| (rest.notices)(view)).into_iter().collect();
    if problems > 0 {
        said.push(of("p", "error").say(text::problems_some(view.lang, problems).text()).into());
    }
    of("div", "notices").with("role", "status").all(said.into_iter()).into()
}
