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

/// The page of a reader whose week is entered from statements.
fn case(lang: Lang, what: &str) -> Case {
    let case = Case::example("private-hire", lang, Period::Week);
    let fragment = format!("{}&entry=statement", case.fragment);
    Case { name: format!("statement-file-{what}"), open: Open::Nothing, fragment, ..case }
}

/// Pages on which files are read, each with the files.
fn all() -> Vec<(Case, Vec<File>)> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        all.extend(FILES.map(|one| (case(lang, one.1), vec![file(one)])));
        all.push((case(lang, "together"), FILES.map(file).into()));
        let nothing = File { name: "letter.txt".to_owned(), bytes: b"Dear driver, thank you.".to_vec() };
        all.push((case(lang, "nothing"), vec![nothing]));
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
