//! Saved scenarios side by side for a spreadsheet: amounts as plain numbers, a row a scenario, the link to each last.

use coop_or_gig_engine::choice::{Choice, Currency};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::link;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::number;
use coop_or_gig_engine::outcome::Line;

use crate::format;
use crate::locale::text;
use crate::state::saved_scenarios::{letter, SavedScenario};
use crate::view::View;
use crate::views::answer::period;
use crate::views::more::export::csv::{cell, written};
use crate::views::more::saved_scenarios::FIGURES;
use crate::views::more::share;

/// The scenarios as a file, for the period that is shown.
pub(crate) fn figures(view: &View) -> String {
    let unit = period::unit(view.lang, view.state.period);
    let [first, second, lead, needs] = FIGURES.map(|key| view.text(key));
    let amounts = [first, second, lead].map(|head| cell(&format!("{head} ({unit})")));
    let heads = [text::KEPT_NAME, text::SHARED_LABELS[Shared::Currency as usize]].map(|key| cell(view.text(key)));
    let last = [needs, view.text(text::SHARE_LINK)].map(cell);
    let mut rows = vec![heads.into_iter().chain(amounts).chain(last).collect()];
    rows.extend(view.ui.kept.all.iter().map(|one| row(view, one)));
    written(&rows)
}

fn row(view: &View, one: &SavedScenario) -> Vec<String> {
    let link = link::decode(&one.fragment);
    let comparison = Comparison::new(&link.scenario);
    let plain = |amount: Money| number::plain(amount.pence(), 2);
    let amounts = comparison.as_ref().map_or_else(Default::default, |comparison| {
        let kept = |place: usize| plain(comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome));
        [kept(comparison.from), kept(comparison.to), plain(comparison.lead(view.state.period))]
    });
    let needs = comparison.map(|comparison| match comparison.needed.threshold {
        Threshold::AtLeast(share) => format::percent_at_least(share),
        Threshold::AtMost(_) | Threshold::Always => view.text(text::FRONTIER_ANY).to_owned(),
        Threshold::Never => view.text(text::FRONTIER_NONE).to_owned(),
    });
    // Each scenario's amounts are in its own money.
    let currency = Currency::WORDS[link.scenario.currency.index()].to_uppercase();
    let named = if one.name.is_empty() { view.lang.preset(link.preset).title() } else { &one.name };
    let name = [format!("{}: {named}", letter(one)), currency].map(|words| cell(&words));
    let last = [needs.unwrap_or_default(), format!("{}#{}", share::path(view), one.link())].map(|words| cell(&words));
    name.into_iter().chain(amounts).chain(last).collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::locale::Lang;
    use crate::state::ui_state::UiState;
    use crate::views::more::export::tests::view;

    #[test]
    fn each_scenario_is_a_row_with_its_own_money() {
        let mut own = view(Lang::En, "v=1");
        let mut ui = UiState::default();
        ui.kept_mut().read("A\t=Summer, \"hot\"\tv=1&preset=private-hire&hours=33\nB\t\tv=1&preset=new-york-driver\n");
        own.ui = Rc::new(ui);
        let file = figures(&own);
        let rows: Vec<_> = file.trim_start_matches('\u{feff}').lines().collect();
        assert!(rows[0].starts_with("Scenario,Currency,First deal (a week),Second deal (a week),"), "{file}");
        assert!(rows[1].starts_with("\"A: =Summer, \"\"hot\"\"\",GBP,"), "{file}");
        assert!(rows[1].ends_with(",https://calculator.example/#v=1&preset=private-hire&hours=33"), "{file}");
        assert!(rows[2].starts_with("B: ") && rows[2].contains(",USD,"), "{file}");
        let amounts: Vec<f64> =
            rows[2].split(",USD,").nth(1).unwrap().split(',').take(3).map(|amount| amount.parse().unwrap()).collect();
        assert!((amounts[1] - amounts[0] - amounts[2]).abs() < 0.02, "the lead is the difference: {amounts:?}");
        assert_eq!(rows.len(), 3);
    }
}
