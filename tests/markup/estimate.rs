//! What the estimate says of the answer.

use coop_or_gig::locale::{text, Lang};

use super::cases::asked;
use super::page::{with, words};

/// True where the answer says that an employer's pension is not counted.
fn leaves_out_pension(lang: Lang, fragment: &str) -> bool {
    let case = asked(&format!("v=1&{fragment}"), 0).into_iter().find(|case| case.lang == lang).expect("a page a language");
    with(&case, |page| {
        let said: Vec<String> = page.all(".about .estimate").into_iter().map(words).collect();
        assert_eq!(said.len(), 1, "{fragment}: {said:?}");
        said[0].ends_with(lang.text(text::ESTIMATE_NO_PENSION))
    })
}

/// A pension that one deal alone brings is in no take-home.
#[test]
fn a_pension_in_which_the_deals_differ_is_said_to_be_left_out() {
    for lang in Lang::ALL {
        for fragment in ["preset=private-hire", "preset=courier", "preset=private-hire&1.kind=coop"] {
            assert!(leaves_out_pension(lang, fragment), "{lang:?}: {fragment}");
        }
        for fragment in ["preset=black-cab", "preset=home-carer", "preset=private-hire&1.status=self-employed"] {
            assert!(!leaves_out_pension(lang, fragment), "{lang:?}: {fragment}");
        }
    }
}
