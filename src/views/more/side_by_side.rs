//! Figures of the saved scenarios side by side, on the page and for a spreadsheet: their headings, their names, and what their co-ops need.

use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link;
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::need::needs;
use yew::AttrValue;

use crate::format;
use crate::locale::{text, Key};
use crate::state::saved_scenarios::SavedScenario;
use crate::state::State;
use crate::view::View;
use crate::views::answer::headline;
use crate::views::coop::need;

/// Headings of the figures told of each scenario: the two deals by their kind, the kinds of several scenarios side by side; then what the
/// co-op needs, where a scenario has its accounts.
pub(crate) fn heads(view: &View, read: &[Option<View>]) -> Vec<AttrValue> {
    let kinds = |first: Key, place: fn(&Comparison) -> usize| {
        let mut names: Vec<AttrValue> = Vec::new();
        for one in read.iter().flatten() {
            let [from, to] = [one.comparison.from, one.comparison.to].map(|place| one.kind_name(place));
            let place = place(&one.comparison);
            // Two of a kind are told apart by their names.
            let name = if from == to { one.name(place) } else { one.kind_name(place) };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            view.attr(first)
        } else {
            names.join(" / ").into()
        }
    };
    let deals = [kinds(text::KEPT_FIRST, |c| c.from), kinds(text::KEPT_SECOND, |c| c.to)];
    let rest = [text::YEARS_LEAD, text::KEPT_NEEDS].into_iter().chain(has_accounts(read).then_some(text::KEPT_COOP));
    deals.into_iter().chain(rest.map(|key| view.attr(key))).collect()
}

/// View of each scenario, as it would open. `None` where there is no pack for its tax year.
pub(crate) fn read(view: &View) -> Vec<Option<View>> {
    let one = |one: &SavedScenario| {
        let mut state = State::arrive(view.lang, &one.fragment);
        state.period = view.state.period;
        let comparison = Rc::new(Comparison::new(&state.figures.scenario)?);
        Some(View { base: state.figures.preset.base(), state: Rc::new(state), comparison, ..view.clone() })
    };
    view.ui.kept.all.iter().map(one).collect()
}

/// Lead of a scenario in its own money; with what is missing for it, where what is promised cannot be paid.
pub(crate) fn lead(view: &View, read: &View) -> String {
    let period = view.state.period;
    let lead = format::format_rounded(read.currency(), read.comparison.told_lead(period), period);
    let short = headline::promised(read).and_then(|(_, short)| short);
    short.map_or_else(|| lead.clone(), |short| text::kept_lead_short(view.lang, lead.clone(), short).text().to_string())
}

/// Need of a scenario's co-op, of each member or for its work. `None` where the scenario has no accounts.
pub(crate) fn coop_needs(read: &View) -> Option<AttrValue> {
    let needs = needs(read.scenario()).filter(|_| tells_accounts(read))?;
    Some(need::in_short(read, &needs))
}

/// True where a scenario has the accounts of a co-op.
pub(crate) fn has_accounts(read: &[Option<View>]) -> bool {
    read.iter().flatten().any(tells_accounts)
}

/// True where a scenario tells a co-op's members and its costs, of which a need can be found: the search for it takes a while.
fn tells_accounts(read: &View) -> bool {
    let coop = &read.scenario().coop;
    coop.members > Quantity::ZERO && coop.has_costs()
}

/// Name of a scenario that has none of the reader's: its example's.
pub(crate) fn unnamed(view: &View, one: &SavedScenario) -> &'static str {
    view.lang.preset(link::decode(&one.fragment).preset).title()
}
