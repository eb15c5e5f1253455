//! What goes deeper than the answer: the question turned round, the co-op's own accounts, the years, how sure it all is.
//!
//! The page has the figures to enter. What comes of them is shown by a module of its own, fetched once the page stands, and
//! written as HTML into the places marked `data-view`: public/boot.js brings the two together. What explains the answer further
//! down the page, and the evidence, are shown in the same way, so that the page itself is there sooner.

mod coop;
mod goal;
mod sure;
mod years;

use coop_or_gig_engine::choice::{Basis, YesNo};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::link::Numbers;
use coop_or_gig_engine::uncertainty::Spread;
use yew::prelude::*;

use super::el::{el, of, El};
use super::field::field;
use super::inputs::details;
use super::parts::{note, section};
use super::{benchmarks, depends, evidence, period, print, tax, View};
use crate::locale::{text, Key, Lang};
use crate::show;
use crate::state::State;

/// A view: its word, its title, what it is for, and the figures to enter.
type Deeper = (&'static str, Key, Key, fn(&View) -> Vec<Html>);

const VIEWS: [Deeper; 4] = [
    ("goal", text::GOAL_TITLE, text::GOAL_INTRO, |view| shared(view, &GOAL)),
    ("coop", text::COOP_TITLE, text::COOP_INTRO, coop_inputs),
    ("years", text::YEARS_TITLE, text::YEARS_INTRO, |view| shared(view, &YEARS)),
    ("sure", text::SURE_TITLE, text::SURE_INTRO, ranges),
];

const GOAL: [Shared; 4] = [Shared::Goal, Shared::GoalEvery, Shared::GoalDeal, Shared::GoalBy];
const YEARS: [Shared; 7] = [
    Shared::Years,
    Shared::PriceDrift,
    Shared::CostDrift,
    Shared::FeeDrift,
    Shared::WageDrift,
    Shared::RateDrift,
    Shared::Inflation,
];
/// What a member brings in, where it is not taken from the comparison.
const COOP_MEMBER: [Shared; 3] = [Shared::CoopSales, Shared::CoopFee, Shared::CoopSubscription];
const COOP: [Shared; 20] = [
    Shared::CoopMembers,
    Shared::CoopActive,
    Shared::CoopStaff,
    Shared::CoopSoftware,
    Shared::CoopSoftwareShare,
    Shared::CoopPayments,
    Shared::CoopInsurance,
    Shared::CoopPremises,
    Shared::CoopOther,
    Shared::CoopContractHours,
    Shared::CoopContractPrice,
    Shared::CoopStart,
    Shared::CoopShares,
    Shared::CoopShareInterest,
    Shared::CoopLoan,
    Shared::CoopLoanRate,
    Shared::CoopLoanYears,
    Shared::CoopGrant,
    Shared::CoopReserves,
    Shared::CoopDividendBy,
];

fn shared(view: &View, fields: &[Shared]) -> Vec<Html> {
    fields.iter().map(|shared| field(view, Field::Shared(*shared))).collect()
}

fn coop_inputs(view: &View) -> Vec<Html> {
    let mut fields = shared(view, &[Shared::CoopLinked]);
    if view.scenario().coop.linked == YesNo::No {
        fields.extend(shared(view, &COOP_MEMBER));
    }
    fields.extend(shared(view, &COOP));
    fields.extend(shared(view, &[Shared::CoopGrowth]));
    fields
}

/// The least and the most of every figure that plays a part.
fn ranges(view: &View) -> Vec<Html> {
    let scenario = view.scenario();
    let plays = |input: &Input| {
        let field = Field::from(*input);
        let counts = match input {
            Input::Shared(shared) => *shared >= Shared::Hours && *shared <= Shared::OtherCosts && *shared != Shared::SickDays,
            Input::Term(deal, term) => match scenario.deals[*deal].basis {
                Basis::Wage => matches!(term, Term::Wage | Term::Volume | Term::PriceLevel),
                Basis::Fares => matches!(term, Term::Fee | Term::Flat | Term::JobFee | Term::Volume | Term::PriceLevel),
            },
        };
        let has_range = scenario.ranges.iter().any(|range| range.input == *input);
        field.spec().kind != Kind::Whole
            && field.spec().kind.is_number()
            && (has_range || counts && field.get(scenario) != Value::Number(0))
    };
    let pair = |input: Input| -> Html {
        let group = of("fieldset", "range").add(el("legend").say(super::field::full_label(view, input)));
        let likely = show::with_sign(Field::from(input), Field::from(input).get(scenario));
        group
            .add(el("p").add(el("span").say(text::range_likely(view.lang, likely).text())))
            .add(of("div", "pair").add(field(view, Field::Low(input))).add(field(view, Field::High(input))))
            .into()
    };
    Input::all(view.deals().len()).filter(plays).map(pair).collect()
}

/// The section of the page: each view closed, with its figures and the place for what comes of them.
pub(super) fn deeper(view: &View) -> Html {
    let one = |(word, title, intro, inputs): &Deeper| -> Html {
        details(view, AttrValue::Static(word), view.attr(*title), || {
            let place = of("div", "deeper-place").with("aria-live", "polite").add(place(view, word)).into();
            vec![note(view.attr(*intro)), of("div", "fields").all(inputs(view).into_iter()).into(), place]
        })
    };
    section(view.lang, "deeper", text::DEEPER_TITLE, VIEWS.iter().map(one).collect())
}

/// What explains the answer: what it depends on, wages to set it beside, its tax.
pub(super) const BESIDE: &str = "beside";
/// What the figures rest on.
pub(super) const EVIDENCE: &str = "evidence";

/// The place for a view.
pub(super) fn place(view: &View, word: &'static str) -> El {
    el("div")
        .with("data-view", word)
        .with("data-scenario", view.state.figures.fragment(Numbers::Exact))
        .with("data-period", period::word(view.state.period))
        .with("data-wait", view.text(text::DEEPER_WAIT))
        .with("data-fail", view.text(text::DEEPER_FAILED))
}

/// A scenario, ready to be shown in any view.
pub struct Scene {
    state: State,
    comparison: Comparison,
}

impl Scene {
    /// Of the scenario that a fragment stands for, amounts for the period of this word. `None` where there is nothing to compare.
    pub fn of(lang: Lang, fragment: &str, period: &str) -> Option<Self> {
        let mut state = State::arrive(lang, fragment);
        state.period = period::from_word(period).unwrap_or_default();
        state.page = AttrValue::Static("#");
        let comparison = Comparison::of(&state.figures.scenario)?;
        Some(Self { state, comparison })
    }

    /// A view as HTML; nothing where there is no such view. `spread` is what draws came to, for "how sure".
    pub fn show(&self, view: &str, spread: Option<&Spread>) -> String {
        show::set_currency(self.state.figures.scenario.currency);
        let shown = View {
            state: &self.state,
            comparison: &self.comparison,
            base: self.state.figures.preset.scenario(),
            lang: self.state.lang,
        };
        let parts = match (view, spread) {
            (BESIDE, _) => {
                let parts = of("div", "beside").add(depends::depends(&shown)).add(benchmarks::benchmarks(&shown));
                vec![parts.add(tax::tax(&shown)).into()]
            }
            (EVIDENCE, _) => vec![evidence::evidence(&shown)],
            ("goal", _) => goal::goal(&shown),
            ("coop", _) => coop::coop(&shown),
            ("years", _) => years::years(&shown),
            ("sure", Some(spread)) => sure::sure(&shown, spread),
            _ => Vec::new(),
        };
        let mut html = String::new();
        for part in &parts {
            print::print(part, &mut html);
        }
        html
    }
}
