//! The sheet on which statement files are read: files of several kinds, one that tells nothing, and none. The laws of the page hold on
//! it too.

use std::fs;
use std::path::Path;

use coop_or_gig::locale::Lang;
use coop_or_gig::state::ui_state::UiState;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_statement::File;
use scraper::Html;

use super::cases::{Case, Open};
use super::laws;
use super::page::{each, read, render_with, select};

/// Made-up files, each with the name under which it is downloaded.
const FILES: [(&str, &str); 8] = [
    ("20260302-20260309-payments_order-Test_Org.csv", "01_uber_payments_order_en.csv"),
    ("20260302-20260309-payments_driver-Test.csv", "02_uber_payments_driver_de_bom.csv"),
    ("Zarobki na kierowce-13_09_2025-13_09_2025-test.csv", "03_bolt_driver_pl_comma.csv"),
    ("23a - Driver Payments.csv", "05_uber_gdpr_courier_payments.csv"),
    ("10 - Driver Online Offline.csv", "07_uber_online_offline.csv"),
    ("invoice.txt", "08_deliveroo_invoice_uk.txt"),
    ("bookings.csv", "09_freenow_bookings.csv"),
    ("mileage.csv", "11_mileiq_log.csv"),
];

/// A made-up file as it is chosen.
fn file((name, path): (&str, &str)) -> File {
    let path = format!("{}/statement/tests/files/{path}", env!("CARGO_MANIFEST_DIR"));
    File { name: name.to_owned(), bytes: std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}")) }
}

/// A file with such a text.
fn typed(name: &str, text: &str) -> File {
    File { name: name.to_owned(), bytes: text.into() }
}

/// A week of fares in pounds.
const GOOD: (&str, &str) =
    ("good.csv", "Date,Gross fare,Commission,Currency code\n2026-03-02,150.00,30.00,GBP\n2026-03-08,250.00,50.00,GBP\n");
const LOG: (&str, &str) = ("mileage.csv", include_str!("../../statement/tests/files/11_mileiq_log.csv"));

/// A kind of page, its files, and selectors with what stands in English in the first element that each finds; nothing where there is no
/// such element.
type Said = (&'static str, &'static [(&'static str, &'static str)], &'static [(&'static str, &'static str)]);

/// Files of which something must be said, and where.
const SAID: [Said; 16] = [
    (
        "miles",
        &[LOG],
        &[
            (WEEKS, "Miles 12.4"),
            (BUTTON, "Use the typical week"),
            (
                FINDING,
                "These are still the example’s and do not belong to your miles: Fares, before any fee, Fees and commission taken, Hours logged on.",
            ),
            (UNDERSTOOD, "Tolls you paid 1.50"),
            (UNDERSTOOD, "Parking you paid 2.00"),
        ],
    ),
    (
        "some-apps",
        &[GOOD, ("bookings.csv", "BOOKING ID,BOOKING STATE,PICKUP DATE,PAYMENT METHOD,TOUR VALUE,TOUR TIP,Currency code\nb-1,ACCOMPLISHED,2026-03-03T22:10:00+01:00,CASH,18.50,1.50,GBP\n")],
        &[
            (UNDERSTOOD, "£80.00 (App)"),
            (UNDERSTOOD, "£418.50"),
            (WEEKS, "£80.00 (App)"),
            ("dialog.sheet .understood .finding", "App: Of the fares, 20% was taken."),
        ],
    ),
    (
        "other-weeks",
        &[GOOD, ("bookings.csv", "BOOKING ID,BOOKING STATE,PICKUP DATE,PAYMENT METHOD,TOUR VALUE,TOUR TIP,Currency code\nb-1,ACCOMPLISHED,2026-01-28T22:10:00+01:00,CASH,18.50,1.50,GBP\n")],
        &[(FINDING, "Nothing of this is in these weeks: FREENOW.")],
    ),
    (
        "two-days-each",
        &[("days.csv", "Date,Gross fare,Commission,Currency code\n02/03/2026,90.00,20.00,GBP\n03/03/2026,80.00,20.00,GBP\n")],
        &[
            (WEEKS, "Say above which day is meant. Then a week can be filled in."),
            (BUTTON, ""),
            ("dialog.sheet .understood caption", "No days are told"),
            ("dialog.sheet .questions .field", "Nothing can be filled in until you answer this."),
        ],
    ),
    (
        "no-fares-known",
        &[("kursy.csv", "Data;Numer kursu;Xyz;Prowizja;Waluta\n02.03.2026;a1;20,00;5,00;GBP\n13.03.2026;a2;30,50;7,63;GBP\n")],
        &[
            ("dialog.sheet", "No fares were found. Say below which column has them."),
            ("dialog.sheet .read details[open] summary", "How each column was understood"),
        ],
    ),
    (
        "two-currencies",
        &[("two.csv", "Date,Trip ID,Currency code,Gross fare,Commission,Tip,Net pay\n2026-03-02,t1,GBP,10.00,2.50,0.00,7.50\n2026-03-03,t2,EUR,20.00,4.00,1.00,17.00\n2026-03-04,t3,GBP,30.00,7.50,0.00,22.50\nTotal,,,60.00,14.00,1.00,47.00\n")],
        &[("dialog.sheet .left-out", "(money: 47.00)")],
    ),
    (
        "miles-and-fares",
        &[GOOD, LOG],
        &[(WEEKS, "Miles 12.4"), (BUTTON, "Use the typical week"), (UNDERSTOOD, "Tolls you paid £1.50")],
    ),
    (
        "no-fee",
        &[("week.csv", "Date,Gross fare,Currency code\n2026-03-02,150.00,GBP\n2026-03-08,250.00,GBP\n")],
        &[
            (FINDING, "Not found in the files: Jobs, Tips, Hours logged on, Miles. The example’s figures are used for these"),
            (WEEKS, "The files do not tell clearly what was taken. The percentage on the page, 29%, is used instead."),
            (BUTTON, "Use the typical week"),
        ],
    ),
    (
        "no-fares",
        &[("hours.csv", "Date,Hours online,Trips\n2026-03-02,6.5,11\n2026-03-08,4,9\n")],
        &[(
            FINDING,
            "Not found in the files: Fares, before any fee, Tips, Fees and commission taken, Miles. The example’s figures are used",
        )],
    ),
    ("jobs", &[("jobs.csv", "Date,Trips\n2026-03-02,11\n2026-03-08,9\n")], &[(WEEKS, "neither fares nor hours"), (BUTTON, "")]),
    (
        "one-day",
        &[("day.csv", "Date,Gross fare,Commission,Currency code\n2026-03-04,150.00,30.00,GBP\n")],
        &[(WEEKS, "Day: 4 March 2026"), (FINDING, "The files have one day only."), (BUTTON, "Use this day")],
    ),
    (
        "two-days",
        &[("days.csv", "Date,Gross fare,Commission,Currency code\n2026-03-04,150.00,30.00,GBP\n2026-03-05,90.00,30.00,GBP\n")],
        &[(FINDING, "Typical week: the files have only 4 March 2026 to 5 March 2026."), (BUTTON, "Use the typical week")],
    ),
    (
        "no-word-known",
        &[("uriage.csv", "日付,料金,手数料,チップ\n2026-03-02,20.00,5.00,1.00\n2026-03-03,30.00,7.50,0.50\n")],
        &[
            (".questions select", "Fares, before any fee Fees and commission taken"),
            (".questions label", "What does the column 料金 tell?"),
        ],
    ),
    (
        "bad-beside-good",
        &[GOOD, ("bad.csv", "\0\u{1}\0\u{2}\0\0"), ("empty.csv", ""), ("a.pdf", "%PDF-1.7")],
        &[
            (ALERT, "a.pdf: This is a PDF. Open it, copy its text and paste that here."), (ALERT, "bad.csv: no text and no table"),
            (ALERT, "empty.csv: There is nothing in this file."),
            ("dialog.sheet [role=status]", "Read: good.csv"),
        ],
    ),
    (
        "no-row-counts",
        &[("quotes.csv", "Date,Gross fare,Commission\n2026-03-02,£1,234,£20\n2026-03-03,£1,100,£20\n")],
        &[(
            ALERT,
            "quotes.csv: no row of it counts. The reason: more cells than there are columns. An amount such as 1,234 needs quotes",
        )],
    ),
    ("headings", &[("headings.csv", "Date,Gross fare,Commission\n")], &[(ALERT, "headings.csv: There are headings in this file")]),
];
const ALERT: &str = "dialog.sheet [role=alert]";
const UNDERSTOOD: &str = "dialog.sheet .understood";
const WEEKS: &str = "dialog.sheet .weeks";
const FINDING: &str = "dialog.sheet .weeks .finding";
const BUTTON: &str = "dialog.sheet .weeks button";

/// The page of a reader whose week is entered from statements.
fn case(lang: Lang, what: &str) -> Case {
    let case = Case::example("private-hire", lang, Period::Week);
    // Miles alone stay beside what was there: here the example's own week, as a statement tells it.
    let example = if what == "miles" { "&app-1.fares=939.6&app-1.fee=272.48&app-1.hours=40" } else { "" };
    let fragment = format!("{}&entry=statement{example}", case.fragment);
    Case { name: format!("statement-file-{what}"), open: Open::Nothing, fragment, ..case }
}

/// Pages on which files are read, each with the files.
fn all() -> Vec<(Case, Vec<File>)> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        all.extend(FILES.map(|one| (case(lang, one.1), vec![file(one)])));
        all.push((case(lang, "together"), FILES.map(file).into()));
        all.push((case(lang, "nothing"), vec![typed("letter.txt", "Dear driver, thank you.")]));
        all.extend(SAID.map(|(what, files, _)| (case(lang, what), files.iter().map(|(name, text)| typed(name, text)).collect())));
    }
    all
}

/// Runs `ask` with each page and its markup, the sheet open.
fn each_page<T: Send>(ask: impl Fn(&Case, &str) -> T + Sync) -> Vec<T> {
    let all = all();
    let cases: Vec<Case> = all.iter().map(|(case, _)| case.clone()).collect();
    each(&cases, |case| {
        let (_, files) = all.iter().find(|(own, _)| own.title() == case.title()).expect("a page of the list");
        let source = render_with(case, || UiState::with_files(files.clone()));
        // Of a closed sheet the laws ask less.
        ask(case, &source.replace("<dialog class=\"sheet\"", "<dialog open class=\"sheet\""))
    })
}

#[test]
fn the_laws_hold_on_the_sheet() {
    let faults = each_page(|case, source| {
        read(case, source, &[], |page| {
            let is_empty = page.all("dialog.sheet").iter().all(|sheet| sheet.child_elements().next().is_none());
            let empty = is_empty.then(|| format!("{}: nothing stands on the sheet", case.title()));
            laws::faults(page).into_iter().chain(empty).collect::<Vec<_>>()
        })
    });
    laws::none(faults.iter().flatten());
}

#[test]
fn what_a_worker_must_know_is_said_where_they_look() {
    let faults = each_page(|case, source| {
        let html = Html::parse_fragment(source);
        let said = SAID.iter().find(|(what, ..)| case.name == format!("statement-file-{what}") && case.lang == Lang::En);
        let asks = said.map_or(&[] as &[_], |(.., asks)| asks);
        let fault = |(selector, expected): &(&str, &str)| {
            // Cells stand beside each other without blanks.
            let told = select(&html, selector).first().map(|found| {
                let text: Vec<&str> = found.text().collect();
                text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
            });
            let is_there = told.as_ref().map_or(expected.is_empty(), |told| !expected.is_empty() && told.contains(expected));
            (!is_there).then(|| format!("{}: {selector} lacks {expected:?}: {told:?}", case.title()))
        };
        asks.iter().filter_map(fault).collect::<Vec<_>>()
    });
    laws::none(faults.iter().flatten());
}

/// The answer to a question is what makes a week ready, so that the week stands below it.
#[test]
fn the_weeks_stand_below_the_questions() {
    let places = each_page(|case, source| {
        let html = Html::parse_fragment(source);
        let count = |selector| select(&html, selector).len();
        (case.title(), count("dialog.sheet .questions ~ .weeks"), count("dialog.sheet .weeks ~ .questions"))
    });
    assert!(places.iter().any(|(_, below, _)| *below > 0));
    for (title, _, above) in places {
        assert_eq!(above, 0, "{title}");
    }
}

#[test]
#[ignore = "writes target/sheet"]
fn dump_sheet() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/sheet");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("the folder can be made");
    each_page(|case, source| {
        let html = Html::parse_fragment(source);
        let sheet = select(&html, "dialog.sheet")[0].html();
        fs::write(dir.join(case.title() + ".html"), sheet.replace('<', "\n<")).expect("the file can be written");
    });
}
