//! What follows from a year is the engine's: tax that falls due, the next £10, thresholds.

use coop_or_gig::format;
use coop_or_gig::locale::{text, Lang};
use coop_or_gig_engine::choice::{Status, YesNo};
use coop_or_gig_engine::due::{self, DueLine};
use coop_or_gig_engine::link::PageView;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::next_ten::{self, NextPart};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::thresholds;
use scraper::ElementRef;

use super::super::cases::{Built, Case};
use super::super::page::{around, is, with, within, words, Page};
use super::none;

/// The amount in a cell as scripts read it.
fn amount(cell: ElementRef<'_>) -> Option<Money> {
    within(cell, "data").first()?.attr("value")?.parse().ok().map(Money)
}

/// The cells of a row of a section.
fn cells<'a>(page: &Page<'a>, section: &str, key: &str) -> Vec<ElementRef<'a>> {
    page.all(&format!(".{section} tr[data-line=\"{key}\"] td"))
}

/// True where the page has what follows from the year: in the view that explains the answer, once what is further down is there.
fn is_whole(page: &Page) -> bool {
    page.case.built == Built::Whole && page.shows(PageView::Why)
}

/// Faults of the tax that falls due: rows that are not the engine's, and a table where there is no bill.
pub(super) fn due(page: &Page) -> Vec<String> {
    let (title, scenario) = (page.case.title(), &page.state.figures.scenario);
    let dues: Vec<_> = (0..page.comparison.outcomes.len()).filter_map(|place| due::due(scenario, place)).collect();
    let has_bill = is_whole(page) && scenario.tax.before_tax == YesNo::No && dues.iter().any(|due| due.bill != Money::ZERO);
    let mut faults = Vec::new();
    for line in DueLine::ALL {
        let cells = cells(page, "due", line.key());
        if cells.len() != if has_bill { dues.len() } else { 0 } {
            faults.push(format!("{title}: {} has {} amounts", line.key(), cells.len()));
        }
        for (place, cell) in cells.into_iter().enumerate() {
            let wanted = dues[place].amount(line, page.state.period);
            let is_taken = page.comparison.outcomes[place].status == Status::Employee && wanted == Money::ZERO;
            if amount(cell) != (!is_taken).then_some(wanted) {
                faults.push(format!("{title}: {} of deal {} is {:?}, not {wanted:?}", line.key(), place + 1, words(cell)));
            }
        }
    }
    faults
}

/// Faults of the next £10: parts that are not the engine's, and that are not £10 together.
pub(super) fn next_ten(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, outcome) in page.comparison.outcomes.iter().enumerate().filter(|_| is_whole(page)) {
        let next = next_ten::next_ten(&page.state.figures.scenario, place).expect("there is such a deal");
        let mut sum = Money::ZERO;
        for part in NextPart::ALL {
            let wanted = next.amount(part);
            let cells = cells(page, "next-ten", part.key());
            let shown = match cells.get(place) {
                Some(cell) => amount(*cell).or_else(|| (!outcome.knows_customers).then_some(Money::ZERO)),
                // No deal has any of it.
                None => Some(Money::ZERO),
            };
            if shown != Some(wanted) {
                faults.push(format!("{}: {} of deal {} is {shown:?}, not {wanted:?}", page.case.title(), part.key(), place + 1));
            }
            sum += shown.unwrap_or_default();
        }
        if sum != Money::pounds(10) {
            faults.push(format!("{}: the next £10 of deal {} are {sum:?}", page.case.title(), place + 1));
        }
    }
    faults
}

/// Faults of thresholds: one that is crossed and not told with the reader's own figure and the limit, or told and not crossed.
pub(super) fn thresholds(page: &Page) -> Vec<String> {
    let scenario = &page.state.figures.scenario;
    let of = |place: usize| thresholds::thresholds(scenario, place).expect("there is such a deal");
    let wanted: Vec<_> = (0..page.comparison.outcomes.len()).filter(|_| is_whole(page)).flat_map(of).collect();
    let told: Vec<String> = page.all(".thresholds .limits > li").into_iter().map(words).collect();
    let mut faults = Vec::new();
    if told.len() != wanted.len() {
        faults.push(format!("{}: {} thresholds are told, {} are crossed", page.case.title(), told.len(), wanted.len()));
    }
    for (told, wanted) in told.iter().zip(&wanted) {
        let amounts = [wanted.own, wanted.limit].map(|amount| format::short(scenario.currency, amount));
        if !amounts.iter().all(|amount| told.contains(amount)) {
            faults.push(format!("{}: {told:?} does not tell {amounts:?}", page.case.title()));
        }
    }
    faults
}

/// An employee's deal beside other wages says what is reckoned for each job and what for both.
#[test]
fn two_jobs_with_wages_are_told_apart() {
    for lang in Lang::ALL {
        let said = |figures: &str| {
            let case = Case { fragment: format!("v=1&{figures}"), ..Case::example(PRESETS[0].id, lang, Period::Year) };
            with(&case, |page| {
                let notes: Vec<String> = page.all(".tax .note").into_iter().map(words).collect();
                [text::TAX_TWO_JOBS, text::TAX_TWO_JOBS_LOAN].map(|key| notes.iter().any(|note| note == lang.text(key)))
            })
        };
        assert_eq!(said("2.status=employee&wages=9000&loan=2"), [true, true]);
        assert_eq!(said("2.status=employee&wages=9000"), [true, false]);
        assert_eq!(said("2.status=employee&loan=2"), [false, false]);
        assert_eq!(said("wages=9000&loan=2"), [false, false]);
    }
}

/// Where all is before tax, no view names a law or a scheme of the United Kingdom: not beside figures to enter, by which that is chosen,
/// nor in what is said of claims that people make.
#[test]
fn work_elsewhere_is_told_without_the_law_of_the_united_kingdom() {
    let schemes = [
        (
            Lang::En,
            &[
                "Living Wage",
                "National Insurance",
                "Income Tax",
                "Universal Credit",
                "HMRC",
                "State Pension",
                "PAYE",
                "minimum wage",
            ][..],
        ),
        (
            Lang::Cy,
            &[
                "Cyflog Byw",
                "Yswiriant Gwladol",
                "Treth Incwm",
                "Credyd Cynhwysol",
                "CThEF",
                "Pensiwn y Wladwriaeth",
                "isafswm cyflog",
            ],
        ),
    ];
    let mut faults = Vec::new();
    for (lang, schemes) in schemes {
        for period in [Period::Week, Period::Year] {
            with(&Case::example("new-york-driver", lang, period), |page| {
                for view in ["why", "if", "coop", "more"] {
                    assert!(page.shows(PageView::from_word(view).expect("a view")), "{view}");
                }
                let is_apart = |element: &ElementRef<'_>| {
                    around(*element).any(|outer| is(outer, ".inputs, [data-group=claims], [data-group=changes]"))
                };
                for element in page.all("p, li, dt, dd, th, td, h2, h3, h4, summary, label, legend, button, option, text") {
                    let said = words(element);
                    if let Some(scheme) = schemes.iter().find(|scheme| said.contains(**scheme) && !is_apart(&element)) {
                        faults.push(page.fault(element, scheme));
                    }
                }
            });
        }
    }
    none(faults.iter());
}

/// Sentence on what Universal Credit leaves of the answer, beside that and above all there is to choose: a phone's first screen has both.
#[test]
fn universal_credit_stands_with_the_answer() {
    for lang in Lang::ALL {
        for preset in [PRESETS[0].id, "ride-hail-percentages"] {
            let told = |figures: &str| {
                let case = Case { fragment: format!("v=1&preset={preset}{figures}"), ..Case::example(preset, lang, Period::Week) };
                with(&case, |page| page.all(".answer > .condition ~ .credit").len())
            };
            // Where pensions turn the answer round, that is said there, too.
            assert_eq!(told("&uc-award=1600&uc-start-up=yes"), told("") + 1, "{preset}");
        }
    }
}
