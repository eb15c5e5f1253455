//! A receipt in the link that a reader came by: what the page says of it, in both languages.

use coop_or_gig::format;
use coop_or_gig::locale::Lang;
use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;

use super::cases::{receipt, Case};
use super::page::{with, words};

/// What the page says of a receipt in its link, each paragraph and item of it.
fn said(lang: Lang, receipt: &str) -> Vec<String> {
    let case = Case { fragment: format!("v=1&receipt={receipt}"), ..Case::example(PRESETS[0].id, lang, Period::Week) };
    with(&case, |page| page.all(".notice .receipt p, .notice .receipt li").into_iter().map(words).collect())
}

#[test]
fn the_same_answer() {
    let [en, cy] = [Lang::En, Lang::Cy].map(|lang| said(lang, &receipt(0)));
    assert!(
        en[0].starts_with("Receipt of 27 November 2026. Version ") && cy[0].starts_with("Derbynneb 27 Tachwedd 2026. Fersiwn ")
    );
    assert_eq!(en[1..], ["The same figures still give the same answer.", "The rules and tax figures are those of the receipt."]);
    assert_eq!((en.len(), cy.len()), (3, 3));
}

/// £100 more of take-home on the receipt than now: the amount that moved is told, from what to what.
#[test]
fn a_moved_figure_is_told() {
    for lang in Lang::ALL {
        let (code, case) = (receipt(100), Case::example(PRESETS[0].id, lang, Period::Week));
        let now = with(&case, |page| page.comparison.outcomes[0].year.amount(Line::TakeHome));
        let [was, is] = [now + Money::pounds(100), now].map(|amount| format::money(Currency::Pounds, amount));
        let said = said(lang, &code);
        let moved: Vec<_> = said.iter().filter(|one| one.contains(&was)).collect();
        assert!(moved.len() == 1 && moved[0].contains(&is) && moved[0].find(&was) < moved[0].rfind(&is), "{said:?}");
        assert_eq!(said.len(), 4, "{said:?}");
    }
}

/// A damaged receipt is said, and the figures of the link are there all the same.
#[test]
fn a_damaged_one_loses_nothing() {
    let damaged = &receipt(0)[..80];
    let whole = format!("v=1&preset={}&hours=33&receipt={damaged}", PRESETS[1].id);
    for lang in Lang::ALL {
        let case = Case { fragment: whole.clone(), ..Case::example(PRESETS[1].id, lang, Period::Week) };
        with(&case, |page| {
            let told = page.all(".notice .receipt p").into_iter().map(words).collect::<Vec<_>>();
            assert_eq!(told.len(), 1, "{told:?}");
            assert_eq!(page.state.figures.scenario.week.hours.0, 33_000_000);
            assert!(page.state.notices.is_empty());
        });
    }
}
