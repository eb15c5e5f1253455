//! Platforms that are no apps, such as an agency or a stock site: no sentence about one calls it an app.

use coop_or_gig::locale::Lang;
use coop_or_gig::state::frame::Frame;

use super::cases::Case;
use super::page::{around, each, is, with, words};

/// Examples without an app among the deals that are compared, with figures under which either side is ahead, both are level, a wage is
/// missing and what customers pay is not known.
const EXAMPLES: [&str; 4] = ["employed-carer", "food-producer", "photographer", "cleaner"];
const FIGURES: [&str; 6] =
    ["", "&2.volume=10", "&2.volume=100&1.fee=0&2.fee=0", "&price=1", "&price-is=pay", "&period=year&2.flat=10"];

/// Words for a platform that is an app.
const OF_APP: [&str; 7] = ["the app", "The app", "your app", "When does the app", "’r ap ", "yr ap ", "eich ap "];

/// What speaks of apps and not of a deal: what other people claim, the meaning of words, pay statements, which are of apps, what was
/// published, and choices of what a deal is.
const ELSEWHERE: &str =
    ".claims, .terms, .statements, [data-group=claims], [data-group=words], [data-group=sources], .evidence, option";

/// What is said of the cleaner's second deal, which is an app, and of the made-up co-op's own.
const OF_AN_APP: [&str; 5] = ["The app keeps", "Mae’r ap yn cadw", "Mwy am yr ap hwn", "Assumed: ", "Tybiaeth: "];

#[test]
fn what_is_no_app_is_not_called_one() {
    let fragments = EXAMPLES.iter().flat_map(|id| FIGURES.map(|figures| format!("v=1&preset={id}{figures}")));
    let cases: Vec<Case> = fragments
        .flat_map(|fragment| {
            Lang::ALL.into_iter().flat_map(move |lang| {
                let whole = Case::other(&fragment, lang);
                [whole.clone(), Case { frame: Frame::Card, ..whole }]
            })
        })
        .collect();
    let faults = each(&cases, |case| {
        with(case, |page| {
            let told = page.all("p, h1, h2, h3, li, dt, dd, th, td, label, legend, summary, button, figcaption, small, text");
            told.into_iter()
                .filter(|element| !around(*element).chain([*element]).any(|outer| is(outer, ELSEWHERE)))
                .map(|element| words(element))
                .filter(|said| !OF_AN_APP.iter().any(|of_it| said.starts_with(of_it)))
                .filter(|said| said.len() < 300 && OF_APP.iter().any(|of_app| format!("{said} ").contains(of_app)))
                .map(|said| format!("{}: {said}", case.title()))
                .collect::<Vec<_>>()
        })
    });
    let faults: Vec<String> = faults.into_iter().flatten().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
