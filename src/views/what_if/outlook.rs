//! Views deeper than the answer: the question turned round, the years, how sure it all is.
//!
//! Each view is closed at first: the figures to enter, and under them their results once it is opened.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::section::{note, section};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::field::{field, full_label};
use crate::views::answer::inputs::details;
use crate::views::what_if::certainty::Certainty;
use crate::views::what_if::{goal, projection};

/// A view.
struct Deeper {
    /// Word of the view, as `data-group` has it.
    word: &'static str,
    title: Key,
    /// Purpose of the view.
    intro: Key,
    /// The figures to enter.
    inputs: fn(&View) -> Vec<Html>,
    /// Results of the view's figures.
    outcome: fn(&View) -> Vec<Html>,
}

const VIEWS: [Deeper; 3] = [
    Deeper {
        word: "goal",
        title: text::GOAL_TITLE,
        intro: text::GOAL_INTRO,
        inputs: |view| shared(view, &GOAL),
        outcome: goal::goal,
    },
    Deeper {
        word: "years",
        title: text::YEARS_TITLE,
        intro: text::YEARS_INTRO,
        inputs: |view| shared(view, &YEARS),
        outcome: projection::years,
    },
    Deeper { word: SURE, title: text::SURE_TITLE, intro: text::SURE_INTRO, inputs: ranges, outcome: certainty },
];

fn certainty(view: &View) -> Vec<Html> {
    vec![html! { <Certainty view={view.clone()} /> }]
}

/// Word of the view on certainty.
const SURE: &str = "sure";

const GOAL: [Shared; 4] = [Shared::Goal, Shared::GoalEvery, Shared::GoalDeal, Shared::GoalBy];
const YEARS: [Shared; 8] = [
    Shared::Years,
    Shared::PriceDrift,
    Shared::CostDrift,
    Shared::FeeDrift,
    Shared::WageDrift,
    Shared::RateDrift,
    Shared::MinimumWageDrift,
    Shared::Inflation,
];
fn shared(view: &View, fields: &[Shared]) -> Vec<Html> {
    fields.iter().map(|shared| field(view, Field::Shared(*shared))).collect()
}

/// The least and the most of every figure that plays a part.
fn ranges(view: &View) -> Vec<Html> {
    Input::all(view.deals().len()).filter(|input| plays(view, *input)).map(|input| range(view, input)).collect()
}

/// True where a figure plays a part in how sure the answer is.
fn plays(view: &View, input: Input) -> bool {
    let scenario = view.scenario();
    let field = Field::from(input);
    let counts = match input {
        Input::Shared(shared) => {
            let of_week = shared >= Shared::Hours && shared <= Shared::OtherCosts && shared != Shared::SickDays;
            of_week && sensitivity::is_reckoned_by(scenario, input)
        }
        Input::Term(deal, term) => match scenario.deals[deal].basis {
            Basis::Wage => matches!(term, Term::Wage | Term::Volume | Term::PriceLevel),
            Basis::Fares => matches!(term, Term::Fee | Term::Flat | Term::JobFee | Term::Volume | Term::PriceLevel),
        },
        Input::App(..) => false,
    };
    let has_range = scenario.ranges.iter().any(|range| range.input == input);
    field.spec().kind != Kind::Whole
        && field.spec().kind.is_number()
        && (has_range || counts && field.get(scenario) != Value::Number(0))
}

/// Fields of the least and the most that a figure could be, with the likely value.
fn range(view: &View, input: Input) -> Html {
    let likely = match Field::from(input).get(view.scenario()) {
        Value::Nothing => input.now(view.scenario()),
        held @ Value::Number(_) => held,
    };
    let likely = text::range_likely(view.lang, format::with_sign(view.currency(), Field::from(input), likely)).text();
    let label = full_label(view, input);
    html! {
        <fieldset class="range">
            <legend key={&*label}>{ label }</legend>
            <p>{ changing(likely) }</p>
            <div class="pair">{ field(view, Field::Low(input)) }{ field(view, Field::High(input)) }</div>
        </fieldset>
    }
}

/// A view with its figures and its results. One that is closed works out no figure.
fn content(view: &View, Deeper { word, intro, inputs, outcome, .. }: &Deeper) -> Html {
    let place = html! { <div class="deeper-place" aria-live="polite">{ for outcome(view) }</div> };
    let fields = html! { <div class="fields">{ for inputs(view) }</div> };
    let intro = note(view.attr(*intro));
    // Results on certainty stand before the many figures that may be unsure.
    if *word == SURE {
        html! { <>{ intro }{ place }{ fields }</> }
    } else {
        html! { <>{ intro }{ fields }{ place }</> }
    }
}

fn folded(view: &View, deeper: &Deeper) -> Html {
    details(view, deeper.word, view.attr(deeper.title), || content(view, deeper))
}

/// Section of the questions that go deeper.
pub(crate) fn deeper(view: &View) -> Html {
    section(view.lang, "deeper", text::DEEPER_TITLE, VIEWS.iter().map(|deeper| folded(view, deeper)).collect())
}
