//! The amounts of the page are the engine's, and add up.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use scraper::ElementRef;

use super::super::page::{within, Page};

/// The amount in a cell as scripts read it.
fn amount(cell: ElementRef<'_>) -> Option<Money> {
    within(cell, "data").first()?.attr("value")?.parse().ok().map(Money)
}

/// The amounts of a line, deal by deal, where the line is shown.
fn line(page: &Page, key: &str) -> Option<Vec<Option<Money>>> {
    let rows = page.all(&format!(".lines tr[data-line=\"{key}\"]"));
    Some(within(*rows.first()?, "td").into_iter().map(amount).collect())
}

/// Each amount of the statement is the engine's, and the lines add up to what reaches the worker and to what the worker keeps.
pub(super) fn statement(page: &Page) -> Vec<String> {
    let title = page.case.title();
    let mut faults = Vec::new();
    for (place, outcome) in page.comparison.outcomes.iter().enumerate() {
        let wanted = outcome.statement(page.state.period);
        let mut sum = Money::ZERO;
        for one in Line::ALL {
            let shown = match line(page, one.key()) {
                Some(amounts) => amounts.get(place).copied().flatten(),
                // A line without any amount may be left out.
                None => Some(Money::ZERO),
            };
            if shown != Some(wanted.amount(one)) {
                faults.push(format!("{title}: line {} of deal {}: {shown:?}, not {:?}", one.key(), place + 1, wanted.amount(one)));
            }
            let shown = shown.unwrap_or(Money::ZERO);
            if one.is_total() && sum != shown {
                faults.push(format!("{title}: the lines of deal {} above {} add up to {sum:?}", place + 1, one.key()));
            }
            if !one.is_total() {
                sum += shown;
            }
        }
    }
    faults
}
