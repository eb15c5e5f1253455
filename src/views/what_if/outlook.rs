//! The co-op's own accounts: the figures to enter, and under them their results.

use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::components::section::{note, section};
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::field::field;
use crate::views::answer::inputs::details;
use crate::views::coop::{accounts, need};

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

const COOP_VIEW: Deeper =
    Deeper { word: "coop", title: text::COOP_TITLE, intro: text::COOP_INTRO, inputs: coop_inputs, outcome: accounts::coop };

/// Figures on what a member brings in, where that is not taken from the comparison.
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

/// Warning that the co-op that the answer counts on cannot carry itself, or runs out of cash. `None` where it does neither.
pub(crate) fn warning(view: &View) -> Option<AttrValue> {
    let scenario = view.scenario();
    let accounts = compare::accounts(scenario).filter(|_| scenario.coop.decides())?;
    if accounts.footing.holds() {
        return accounts::cash(view, &accounts);
    }
    Some(format!("{} {}", accounts::footing(view, &accounts), need::needed(view)).into())
}

/// A view with its figures and its results. One that is closed works out no figure.
fn content(view: &View, Deeper { intro, inputs, outcome, .. }: &Deeper) -> Html {
    let place = html! { <div class="deeper-place" aria-live="polite">{ for outcome(view) }</div> };
    let fields = html! { <div class="fields">{ for inputs(view) }</div> };
    html! { <>{ note(view.attr(*intro)) }{ fields }{ place }</> }
}

fn folded(view: &View, deeper: &Deeper) -> Html {
    details(view, deeper.word, view.attr(deeper.title), || content(view, deeper))
}

/// Section of the co-op's own accounts: unfolded where it is the view that is open.
pub(crate) fn coop(view: &View) -> Html {
    if view.state.shown() == PageView::Coop {
        return section(view.lang, "deeper", COOP_VIEW.title, vec![content(view, &COOP_VIEW)]);
    }
    section(view.lang, "deeper of-coop", text::VIEW_COOP, vec![folded(view, &COOP_VIEW)])
}
