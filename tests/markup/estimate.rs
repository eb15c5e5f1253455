//! What the estimate says of the answer.

use coop_or_gig::locale::Lang;

use super::cases::asked;
use super::page::{with, words};

/// Words of the answer's condition and of the estimate on the page of this language: one of them tells of a pension.
fn estimate(lang: Lang, fragment: &str) -> String {
    let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
    with(&case, |page| {
        let said: Vec<String> = page.all(".answer .condition, .about .estimate").into_iter().map(words).collect();
        assert_eq!(said.len(), 2, "{fragment}: {said:?}");
        said.join(" ")
    })
}

/// A pension in which the deals differ is in no take-home: the worker's own payments, the employer's and the tax relief are told.
#[test]
fn a_pension_in_which_the_deals_differ_is_said_to_be_left_out() {
    let counted = [
        "Also into your pension: App £49. With that, the difference is £66.",
        "Hefyd i’ch pensiwn: Ap £49. Gyda hynny, £66 yw’r gwahaniaeth.",
    ];
    for (lang, told) in Lang::ALL.iter().zip(counted) {
        for fragment in ["preset=private-hire", "preset=private-hire&1.kind=coop&2.kind=platform"] {
            let said = estimate(*lang, fragment);
            assert!(
                said.contains("£49") && said.matches("pens").count() == 1 && (fragment.contains("kind") || said.contains(told)),
                "{lang:?} {fragment}: {said}"
            );
        }
        let said = estimate(*lang, "preset=courier");
        assert!(said.contains("pens"), "{lang:?}: {said}");
        for fragment in ["preset=black-cab", "preset=home-carer", "preset=private-hire&1.status=self-employed"] {
            let said = estimate(*lang, fragment);
            assert!(!said.contains("pens"), "{lang:?} {fragment}: {said}");
        }
    }
}

/// Words of the page beside the answer's condition.
fn beside(fragment: &str) -> Vec<String> {
    let case = asked(&format!("v=1&{fragment}"), 0).into_iter().next().expect("a page");
    with(&case, |page| page.all(".answer .credit").into_iter().map(words).collect())
}

/// The jobs that the answer asks for leave pensions out: where these turn it round, both are told, and nothing comes late elsewhere.
#[test]
fn the_jobs_with_pensions_stand_beside_those_that_pensions_contradict() {
    let said = beside("preset=private-hire&2.volume=88");
    assert!(said.len() == 1 && said[0].contains(" 91 jobs for every 100"), "{said:?}");
    assert_eq!(beside("preset=private-hire"), Vec::<String>::new());
}

/// A pension beside pay that cannot be paid is none either.
#[test]
fn a_pension_is_not_told_of_what_cannot_be_paid() {
    for lang in Lang::ALL {
        let said = estimate(lang, "preset=courier&hours=35&jobs-an-hour=0");
        assert!(!said.contains("pens"), "{lang:?}: {said}");
    }
}

/// Pay that is promised and cannot be paid is drawn pale, and said to be promised, on the page and on the card.
#[test]
fn what_cannot_be_paid_is_marked_as_promised() {
    for (lang, word) in Lang::ALL.iter().zip(["promised", "wedi’i addo"]) {
        let bars = |fragment: &str| {
            let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == *lang).expect("a page a language");
            with(&case, |page| {
                let said = page.all(".takehome .coop .figure .promised").into_iter().map(words).collect::<Vec<_>>();
                (said, page.all(".takehome .coop .bar.promised").len(), page.all(".takehome .promised").len())
            })
        };
        assert_eq!(bars("preset=courier&hours=35&jobs-an-hour=0"), (vec![word.to_owned()], 1, 2));
        assert_eq!(bars("preset=private-hire"), (Vec::new(), 0, 0));
    }
}
