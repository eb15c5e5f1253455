//! Deals that the reader added: what nobody has told of one is not told as a figure.

use coop_or_gig::locale::Lang;

use super::cases::{asked, Case, Open};
use super::page::{with, words};

/// The rows of the take rate, in a language.
fn take_rates(lang: Lang, figures: &str) -> Vec<String> {
    let fragment = format!("v=1&preset=private-hire&view=why&{figures}");
    let case = asked(&fragment, 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
    let label = if lang == Lang::En { "Take rate: " } else { "Cyfran: " };
    with(&Case { open: Open::Everything, ..case }, |page| {
        let rows: Vec<String> = page.all("tr").into_iter().map(words).filter(|row| row.starts_with(label)).collect();
        assert!(!rows.is_empty(), "{label}");
        rows
    })
}

#[test]
fn a_deal_of_which_nothing_was_told_has_no_take_rate() {
    for (lang, unknown) in [(Lang::En, "Not known"), (Lang::Cy, "Anhysbys")] {
        for row in take_rates(lang, "deals=3&3.kind=platform") {
            assert!(row.ends_with(unknown), "{row}");
        }
    }
    // A fee that was told is a figure.
    for row in take_rates(Lang::En, "deals=3&3.kind=platform&3.fee=5") {
        assert!(row.ends_with("5%"), "{row}");
    }
}
