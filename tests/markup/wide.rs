//! A wide screen, on which another view stands beside the answer: the laws of the page hold there too, and nothing stands twice.

use coop_or_gig::locale::Lang;
use coop_or_gig::state::ui_state::{Screen, UiState};
use coop_or_gig_engine::outcome::Period;

use super::cases::{Case, Open};
use super::laws;
use super::page::{each, read, render_with};

/// Views with the number of titles of a view beside the answer, and whether that is the one that the reader has opened.
const VIEWS: [(&str, usize, bool); 6] =
    [("answer", 1, false), ("why", 1, true), ("if", 1, true), ("coop", 1, true), ("more", 1, true), ("all", 0, false)];

fn cases() -> Vec<Case> {
    let case = |lang: Lang, example: &str, view: &str| {
        let case = Case::example(example, lang, Period::Week);
        let (name, fragment) = (format!("{}-wide-{view}", case.name), format!("{}&view={view}", case.fragment));
        Case { name, fragment, open: Open::Nothing, ..case }
    };
    let pairs = Lang::ALL.into_iter().flat_map(|lang| ["courier", "cleaner"].map(|example| (lang, example)));
    pairs.flat_map(|(lang, example)| VIEWS.map(|(view, ..)| case(lang, example, view))).collect()
}

/// True for a fault by a law that goes by the view that is open alone: beside it stands the answer with its own large figures, and
/// beside the answer what follows from the year.
fn is_meant(fault: &str) -> bool {
    let is_of_year = fault.contains("-wide-answer") && (fault.contains(" amounts") || fault.contains(" thresholds are told"));
    is_of_year || fault.contains(" in large figures")
}

#[test]
fn the_laws_hold_on_a_wide_screen() {
    let faults = each(&cases(), |case| {
        let source = render_with(case, || UiState::default().on(Screen::Wide));
        read(case, &source, &[], |page| {
            let mut faults: Vec<_> = laws::faults(page).into_iter().filter(|fault| !is_meant(fault)).collect();
            let mut count = |selector: &str, wanted: usize| {
                let found = page.all(selector).len();
                if found != wanted {
                    faults.push(format!("{}: {found} of {selector}, not {wanted}", case.title()));
                }
            };
            let (_, titles, is_opened) =
                VIEWS.into_iter().find(|(view, ..)| case.name.ends_with(view)).expect("a view of the list");
            count(".work", 1);
            count(".lead", 0);
            count("h2.view", usize::from(is_opened));
            count("h2.beside-answer", titles - usize::from(is_opened));
            faults
        })
    });
    laws::none(faults.iter().flatten());
}
