//! Saved scenarios side by side for a spreadsheet: amounts as plain numbers, a row a scenario, the link to each last.

use coop_or_gig_engine::choice::{Choice, Currency};
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::number;
use coop_or_gig_engine::outcome::Line;
use yew::AttrValue;

use crate::locale::text;
use crate::state::saved_scenarios::{letter, SavedScenario};
use crate::view::View;
use crate::views::answer::{headline, period};
use crate::views::more::export::csv::{cell, written};
use crate::views::more::{share, side_by_side};
use crate::views::what_if::figure::frontier::jobs_needed;

/// The scenarios as a file, for the period that is shown.
pub(crate) fn figures(view: &View) -> String {
    let unit = period::unit(view.lang, view.state.period);
    let read = side_by_side::read(view);
    let figures = side_by_side::heads(view, &read);
    // The first three are amounts.
    let told = |(place, head): (usize, &AttrValue)| if place < 3 { cell(&format!("{head} ({unit})")) } else { cell(head) };
    let heads = [text::KEPT_NAME, text::SHARED_LABELS[Shared::Currency as usize]].map(|key| cell(view.text(key)));
    let heads = heads.into_iter().chain(figures.iter().enumerate().map(told));
    let has_short = read.iter().flatten().any(headline::is_short);
    let missing = has_short.then(|| cell(&format!("{} ({unit})", view.text(text::KEPT_SHORT))));
    let mut rows = vec![heads.chain(missing).chain([cell(view.text(text::SHARE_LINK))]).collect()];
    let has_accounts = side_by_side::has_accounts(&read);
    let rest = view.ui.kept.all.iter().zip(&read);
    rows.extend(rest.map(|(one, read)| row(view, one, read.as_ref(), (has_accounts, has_short))));
    written(&rows)
}

fn row(view: &View, one: &SavedScenario, read: Option<&View>, (has_accounts, has_short): (bool, bool)) -> Vec<String> {
    let plain = |amount: Money| number::plain(amount.pence(), 2);
    let amounts = read.map_or_else(Default::default, |View { comparison, .. }| {
        let kept = |place: usize| plain(comparison.outcomes[place].statement(view.state.period).amount(Line::TakeHome));
        [kept(comparison.from), kept(comparison.to), plain(comparison.lead(view.state.period))]
    });
    let needs = read.map(|read| jobs_needed(view, read.comparison.needed.threshold));
    // Each scenario's amounts are in its own money.
    let currency = read.map(|read| Currency::WORDS[read.currency().index()].to_uppercase()).unwrap_or_default();
    let named = if one.name.is_empty() { side_by_side::unnamed(view, one) } else { &one.name };
    let name = [format!("{}: {named}", letter(one)), currency].map(|words| cell(&words));
    let coop = has_accounts.then(|| read.and_then(side_by_side::coop_needs).unwrap_or_default().to_string());
    let missing = |read: &View| plain(read.comparison.short(view.state.period));
    let missing = has_short.then(|| read.filter(|read| headline::is_short(read)).map_or_else(String::new, missing));
    let last = [needs.unwrap_or_default()].into_iter().chain(coop).chain(missing);
    let last = last.chain([format!("{}#{}", share::path(view), one.link())]);
    name.into_iter().chain(amounts).chain(last.map(|words| cell(&words))).collect()
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
        assert!(rows[0].starts_with("Scenario,Currency,App (a week),Co-op (a week),"), "{file}");
        assert!(rows[1].starts_with("\"A: =Summer, \"\"hot\"\"\",GBP,"), "{file}");
        assert!(rows[1].ends_with(",https://calculator.example/#v=1&preset=private-hire&hours=33"), "{file}");
        assert!(rows[2].starts_with("B: ") && rows[2].contains(",USD,"), "{file}");
        let amounts: Vec<f64> =
            rows[2].split(",USD,").nth(1).unwrap().split(',').take(3).map(|amount| amount.parse().unwrap()).collect();
        assert!((amounts[1] - amounts[0] - amounts[2]).abs() < 0.02, "the lead is the difference: {amounts:?}");
        assert_eq!(rows.len(), 3);
    }

    #[test]
    fn a_lead_that_cannot_be_paid_says_what_is_missing() {
        let mut own = view(Lang::En, "v=1");
        let mut ui = UiState::default();
        let wage = "v=1&preset=private-hire&2.status=employee&2.basis=wage&2.wage=40&2.wage-hours=logged-on";
        ui.kept_mut().read(&format!("A\t\t{wage}\nB\t\tv=1&preset=private-hire\n"));
        own.ui = Rc::new(ui);
        let file = figures(&own);
        let rows: Vec<_> = file.lines().collect();
        assert!(rows[0].contains(",Jobs needed,Short of what is promised (a week),"), "{file}");
        assert!(rows[1].contains(",no number is enough on these figures,1134.88,") && rows[2].contains(",,https://"), "{file}");
        let read = side_by_side::read(&own);
        let leads: Vec<_> = read.iter().flatten().map(|read| side_by_side::lead(&own, read)).collect();
        assert_eq!(leads, ["£661, but £1,135 a week short", "£115"]);
    }

    #[test]
    fn scenarios_that_differ_in_the_accounts_alone_are_told_apart() {
        let mut own = view(Lang::En, "v=1");
        let mut ui = UiState::default();
        let drivers =
            |letter: char, members: u8| format!("{letter}\t\tv=1&preset=private-hire&coop-members={members}&coop-staff=51000\n");
        ui.kept_mut().read(&format!("{}{}C\t\tv=1&preset=private-hire\n", drivers('A', 30), drivers('B', 20)));
        own.ui = Rc::new(ui);
        let file = figures(&own);
        let rows: Vec<_> = file.lines().collect();
        assert!(rows[0].contains(",Jobs needed,The co-op needs,"), "{file}");
        assert!(rows[1].contains(",£37 a week\u{a0}each,") && rows[2].contains(",£56 a week\u{a0}each,"), "{file}");
        assert!(rows[3].contains(",,https://"), "no accounts: {file}");
        // One without a name of its own has the same one in the file and on the page.
        let named = side_by_side::unnamed(&own, &own.ui.kept.all[0]);
        assert!(rows[1].starts_with(&format!("A: {named}")), "{file}");
    }
}
