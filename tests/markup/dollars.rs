//! An example whose amounts are no pounds and whose tax is not reckoned.

use coop_or_gig::locale::{text, Lang};
use coop_or_gig_engine::field::Shared;
use coop_or_gig_engine::outcome::Period;

use super::cases::Case;
use super::page::{with, words};

/// Ten dollars stand where ten pounds would, and no nation of the United Kingdom beside the taxes that are left out.
#[test]
fn an_example_in_dollars_tells_of_ten_dollars_and_names_no_nation() {
    for lang in Lang::ALL {
        let case = Case::example("new-york-driver", lang, Period::Week);
        with(&case, |page| {
            let said: String = page.all("summary, .next-ten p, .next-ten td, td small").into_iter().map(words).collect();
            assert!(said.contains("$10") && !said.contains("£10"), "{lang:?}: {said}");
            let found = match lang {
                Lang::En => "Of $10 you keep: ",
                Lang::Cy => "O $10 rydych chi’n cadw: ",
            };
            assert!(said.contains(found), "{lang:?}: {said}");
            let tax = page.all("details[data-group=tax] summary").into_iter().map(words).collect::<String>();
            let nations = text::SHARED_OPTIONS[Shared::Nation as usize];
            assert!(!tax.is_empty() && nations.iter().all(|nation| !tax.contains(lang.text(*nation))), "{lang:?}: {tax}");
        });
    }
}
