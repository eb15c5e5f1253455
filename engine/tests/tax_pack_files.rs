//! A wrong pack file stops the build with a message that names file, line, field and remedy.

#![allow(unreachable_pub)] // the build script's module is shared

use std::fs;

use coop_or_gig_engine::{choice, digest, tax};

#[path = "../build/packs.rs"]
mod packs;

const FILE: &str = "data/packs/uk/2026-27.toml";
const TEXT: &str = include_str!("../data/packs/uk/2026-27.toml");

/// The build's result for the 2026-27 file with `right` replaced by `wrong`.
fn with(right: &str, wrong: &str) -> String {
    assert!(TEXT.contains(right), "{right:?} is not in the file");
    packs::check(FILE, &TEXT.replacen(right, wrong, 1), tax::TaxYear(2026)).expect_err("it is refused")
}

/// Where the first line with `part` stands, as messages begin.
fn at(part: &str) -> String {
    let line = TEXT.lines().position(|line| line.contains(part)).expect("the file has such a line") + 1;
    format!("{FILE}:{line}: ")
}

#[test]
fn a_rate_that_is_not_a_number() {
    let right = "main-rate = { value = \"6\"";
    assert_eq!(
        with(right, "main-rate = { value = \"6%%\""),
        at(right) + "class4.main-rate: \"6%%\" is not a number. Write a percentage such as \"6\"."
    );
}

#[test]
fn values_that_do_not_fit() {
    let rate = "main-rate = { value = \"6\"";
    for (wrong, what) in [
        ("101", "\"101\" is not from 0 to 100. Write a percentage such as \"6\"."),
        ("100.0001", "\"100.0001\" is not from 0 to 100. Write a percentage such as \"6\"."),
        ("-6", "\"-6\" is not a number. Write a percentage such as \"6\"."),
        ("", "\"\" is not a number. Write a percentage such as \"6\"."),
        ("6.", "\"6.\" is not a number. Write a percentage such as \"6\"."),
        ("6.00001", "\"6.00001\" is finer than 4 decimals. Write a percentage such as \"6\"."),
        ("99999999999999999999", "\"99999999999999999999\" is not from 0 to 100. Write a percentage such as \"6\"."),
        ("0", "it must be above 0."),
    ] {
        assert_eq!(with(rate, &rate.replace("\"6\"", &format!("{wrong:?}"))), at(rate) + "class4.main-rate: " + what);
    }
    let divisor = "taper-divisor = { value = \"2\"";
    for (wrong, what) in [("0", "is not from 1 to 100"), ("2.5", "is finer than 0 decimals")] {
        let said = with(divisor, &divisor.replace('2', wrong));
        assert!(said.starts_with(&(at(divisor) + "personal-allowance.taper-divisor: ")) && said.contains(what), "{said}");
    }
}

#[test]
fn bands_out_of_order_or_without_an_end() {
    let second = "{ up-to = \"125140\", rate = \"40\", source = \"welsh-rates\" }";
    assert_eq!(
        with(second, &second.replace("125140", "37700")),
        at(second) + "income-tax.wales.up-to: it must be above the band before. Put the bands in ascending order."
    );
    assert_eq!(
        with(second, &second.replace("up-to = \"125140\", ", "")),
        at(second) + "income-tax.wales.up-to: only the last band may leave it out. Write where this one ends."
    );
    let last = "{ rate = \"45\", source = \"welsh-rates\" }";
    assert_eq!(
        with(last, &last.replace("{ ", "{ up-to = \"200000\", ")),
        at(last) + "income-tax.wales.up-to: the last band has no end. Leave `up-to` out."
    );
}

#[test]
fn limits_out_of_order() {
    let upper = "upper-limit = { value = \"50270\"";
    assert_eq!(with(upper, &upper.replace("50270", "12570")), at(upper) + "class4.upper-limit: it must be above the lower limit.");
}

#[test]
fn limits_of_pensions_and_corporation_tax_out_of_order() {
    let upper = "upper = { value = \"50270\"";
    assert_eq!(with(upper, &upper.replace("50270", "6240")), at(upper) + "pension.upper: it must be above the lower limit.");
    let main_limit = "main-limit = { value = \"250000\"";
    let said = with(main_limit, &main_limit.replace("250000", "50000"));
    assert!(said.starts_with(&(at(main_limit) + "corporation-tax.main-limit: it must be above the lower limit.")), "{said}");
}

#[test]
fn stages_of_digital_records_out_of_order() {
    let second = "of = \"2025-26\"";
    let order = "digital-records.of: stages stand in their order, each with a lower limit than before.";
    assert_eq!(with(second, "of = \"2024-25\""), at(second) + order);
    assert_eq!(with("over = { value = \"30000\"", "over = { value = \"50000\""), at(second) + order);
    let wrong = "digital-records.of: \"2025\" is not a tax year. Write one such as \"2026-27\".";
    assert_eq!(with(second, "of = \"2025\""), at(second) + wrong);
    let least = "least = { value = \"1000\"";
    assert_eq!(
        with(least, "least = { value = \"£1000\""),
        at(least) + "payments-on-account.least: \"£1000\" is not a number. Write pounds such as \"12570\"."
    );
}

#[test]
fn marginal_relief_that_does_not_join_the_rates() {
    let jump = at("relief = { value = \"1.5\"")
        + "corporation-tax.relief: tax would jump at the lower limit. The difference of the rates × small-limit ÷ (main-limit − small-limit) joins them.";
    for (right, wrong) in [
        ("relief = { value = \"1.5\"", "relief = { value = \"1.4999\""),
        ("small-rate = { value = \"19\"", "small-rate = { value = \"20\""),
        ("small-limit = { value = \"50000\"", "small-limit = { value = \"60000\""),
    ] {
        assert_eq!(with(right, wrong), jump);
    }
}

#[test]
fn rights_that_do_not_fit() {
    for (right, wrong, what) in [
        ("weeks = { value = \"5.6\"", "53", "holiday.weeks: \"53\" is not from 0 to 52. Write weeks such as \"5.6\"."),
        ("accrual = { value = \"12.07\"", "x", "holiday.accrual: \"x\" is not a number. Write a percentage such as \"6\"."),
        (
            "weekly = { value = \"123.25\"",
            "123.255",
            "sick-pay.weekly: \"123.255\" is finer than 2 decimals. Write pounds such as \"12570\".",
        ),
        ("share = { value = \"80\"", "101", "sick-pay.share: \"101\" is not from 0 to 100. Write a percentage such as \"6\"."),
        ("waiting-days = { value = \"0\"", "8", "sick-pay.waiting-days: \"8\" is not from 0 to 7. Write days such as \"3\"."),
        (
            "waiting-days = { value = \"0\"",
            "0.5",
            "sick-pay.waiting-days: \"0.5\" is finer than 0 decimals. Write days such as \"3\".",
        ),
        (
            "least-earnings = { value = \"0\"",
            "none",
            "sick-pay.least-earnings: \"none\" is not a number. Write pounds such as \"12570\".",
        ),
        (
            "most-weeks = { value = \"28\"",
            "0",
            "sick-pay.most-weeks: \"0\" is not from 1 to 100. Write a whole number such as \"2\".",
        ),
        ("threshold = { value = \"5000\"", "-1", "employer.threshold: \"-1\" is not a number. Write pounds such as \"12570\"."),
        ("rate = { value = \"15\"", "150", "employer.rate: \"150\" is not from 0 to 100. Write a percentage such as \"6\"."),
        ("worker = { value = \"5\"", "5%", "pension.worker: \"5%\" is not a number. Write a percentage such as \"6\"."),
        ("rate = { value = \"9\"", "", "student-loans.rate: \"\" is not a number. Write a percentage such as \"6\"."),
        (
            "universal-credit-taper = { value = \"55\"",
            "155",
            "universal-credit-taper: \"155\" is not from 0 to 100. Write a percentage such as \"6\".",
        ),
        ("without-housing = { value = \"710\"", "400", "universal-credit.without-housing: it must be above the lower limit."),
    ] {
        let (key, value) = right.split_once("value = ").expect("a figure");
        assert_eq!(with(right, &format!("{key}value = \"{wrong}\"")), at(right) + what, "{value}");
    }
}

#[test]
fn plans_incomplete_invented_or_without_repayments() {
    let plans = at("[student-loans.thresholds]");
    assert_eq!(
        with("\n2 = {", "\n3 = {"),
        format!(
            "{plans}student-loans.thresholds: `2` is missing. Add it with its source.\n\
             {plans}student-loans.thresholds: there is no `3`. Use 1, 2, 4, 5."
        )
    );
    let fifth = "5 = { value = \"25000\"";
    assert_eq!(
        with(fifth, "5 = { value = \"never\""),
        at(fifth) + "student-loans.thresholds.5: \"never\" is not a number. Write pounds such as \"12570\"."
    );
    let text = TEXT.replacen(fifth, "5 = { value = \"none\"", 1);
    let code = packs::check(FILE, &text, tax::TaxYear(2026)).expect("a plan may be without repayments");
    assert!(code.pack.contains("Figure { value: None,"));
}

#[test]
fn dates_of_another_year() {
    assert_eq!(
        with("from = \"2026-04-06\"", "from = \"2025-04-06\""),
        at("from = \"2026-04-06\"") + "from: \"2025-04-06\" does not fit the file's name. Write \"2026-04-06\"."
    );
    assert_eq!(
        with("to = \"2027-04-05\"", "to = \"2027-04-06\""),
        at("to = \"2027-04-05\"") + "to: \"2027-04-06\" does not fit the file's name. Write \"2027-04-05\"."
    );
    let coming = "from = \"2027-04-01\"";
    assert_eq!(
        with(coming, "from = \"2026-04-01\""),
        at(coming) + "coming-wage.from: \"2026-04-01\" does not fit the file's name. Write \"2027-04-01\"."
    );
}

#[test]
fn sources_missing_unused_or_vague() {
    let days = "waiting-days = { value = \"0\", source = \"sick-pay\" }";
    assert_eq!(
        with(days, &days.replace("\"sick-pay\"", "\"nowhere\"")),
        at(days)
            + "sick-pay.waiting-days: there is no source \"nowhere\". Add a [sources.nowhere] table, or name one that is there."
    );
    let (table, unused) = (
        "[sources.minimum-wage]",
        "[sources.spare]\ntitle = \"T\"\nurl = \"https://example.org\"\nas-of = \"2026\"\nconfidence = \"low\"\n\n",
    );
    assert_eq!(with(table, &format!("{unused}{table}")), at(table) + "sources.spare: no figure names it. Take it out.");
    let date = "as-of = \"2026-02-19\"";
    assert_eq!(
        with(date, "as-of = \"2026-02-30\""),
        at(date) + "sources.scottish-rates.as-of: it is not a date. Write \"2026-02-19\", \"2026-02\" or \"2026\"."
    );
    assert_eq!(
        with("confidence = \"high\"", "confidence = \"fair\""),
        at("confidence = \"high\"") + "sources.trading-allowance.confidence: \"fair\" is not \"high\", \"medium\" or \"low\"."
    );
    let missing = "bicycle = { value = \"0.20\", source = \"approved-mileage\" }";
    assert_eq!(
        with(missing, &missing.replace("0.20", "20p")),
        at(missing) + "employee-mileage.bicycle: \"20p\" is not a number. Write pounds such as \"0.45\"."
    );
    let url = "url = \"https://www.legislation.gov.uk/ukpga/2005/5/section/94F";
    assert_eq!(with(url, "url = \"www.legislation.gov.uk"), at(url) + "sources.mileage-rates.url: it must start with https://.");
}

#[test]
fn keys_unknown_or_missing() {
    let said = with("taxi = {", "taxis = {");
    assert!(said.starts_with(&at("taxi = {")) && said.contains("unknown field `taxis`"), "{said}");
    let said = with("car-step = { value = \"10000\", source = \"mileage-manual\" }\n", "");
    assert!(said.starts_with(&at("[mileage]")) && said.contains("missing field `car-step`"), "{said}");
    for (table, field) in [("[sick-pay]", "most-weeks"), ("[pension]", "relief"), ("[employer]", "allowance")] {
        let line = TEXT[TEXT.find(table).expect("a table")..].lines().find(|line| line.starts_with(&format!("{field} = ")));
        let said = with(&format!("{}\n", line.expect("a figure")), "");
        assert!(said.starts_with(&at(table)) && said.contains(&format!("missing field `{field}`")), "{said}");
    }
    let said = with("from = \"2026-04-06\"", "from = ");
    assert!(said.starts_with(&at("from = \"2026-04-06\"")), "{said}");
    let said = with("value = \"12570\"", "value = 12570");
    assert!(said.starts_with(&at("value = \"12570\"")) && said.contains("expected a string"), "{said}");
}

#[test]
fn ages_and_nations_incomplete_or_invented() {
    let said = with("apprentice = {", "trainee = {");
    let ages = at("[minimum-wage.ages]");
    assert_eq!(
        said,
        format!(
            "{ages}minimum-wage.ages: `apprentice` is missing. Add it with its source.\n\
             {ages}minimum-wage.ages: there is no `trainee`. Use 21, 18, 16, apprentice."
        )
    );
    let coming = with("21 = { value = \"13.21\", source = \"coming-wage\" }\n", "");
    assert_eq!(coming, at("[coming-wage.ages]") + "coming-wage.ages: `21` is missing. Add it with its source.");
    let said = with("wales = [", "cymru = [");
    assert!(said.starts_with(&at("[income-tax]")) && said.contains("`wales` is missing"), "{said}");
}

#[test]
fn several_problems_are_named_at_once_from_the_top() {
    let text = TEXT.replacen("\"12570\"", "\"x\"", 1).replacen("\"0.55\"", "\"y\"", 1);
    let said = packs::check(FILE, &text, tax::TaxYear(2026)).expect_err("it is refused");
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].contains("personal-allowance.amount") && lines[1].contains("mileage.car-first"), "{said}");
}

#[test]
fn the_folder_is_walked() {
    let data = std::env::temp_dir().join(format!("coop-or-gig-packs-{}", std::process::id()));
    let folder = data.join("packs/uk");
    fs::create_dir_all(&folder).expect("a folder for the test");
    let bake = || packs::bake(&data, &mut String::new());
    assert!(bake().expect_err("it is empty").contains("there is no pack"));

    fs::write(folder.join("2026-27.toml"), TEXT).expect("a file for the test");
    assert_eq!(bake(), Ok(vec![tax::TaxYear(2026)]));

    let year_2024 = TEXT.replace("2026-0", "2024-0").replace("\"2027-", "\"2025-");
    fs::write(folder.join("2024-25.toml"), year_2024).expect("a file for the test");
    assert!(bake().expect_err("2025-26 is missing").contains("2025-26.toml: this tax year is missing"));

    fs::rename(folder.join("2024-25.toml"), folder.join("2024.toml")).expect("a name for the test");
    assert!(bake().expect_err("it is no year").contains("2024.toml: a pack is named after its tax year"));

    fs::remove_file(folder.join("2024.toml")).expect("the test's file");
    fs::create_dir(data.join("packs/fr")).expect("a folder for the test");
    assert!(bake().expect_err("no rules for it").contains("fr: the engine has no rules for this country"));
    fs::remove_dir_all(&data).expect("the test's folder");
}

/// The files in the repository, as the build reads them.
#[test]
fn the_packs_in_the_repository_are_right() {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let years = packs::bake(&data, &mut String::new()).expect("they are right");
    assert_eq!(years, tax::PACKS.iter().map(|pack| pack.year).collect::<Vec<_>>());
}

/// The digest of a file's figures as the built engine has it, with `right` replaced by `changed`.
fn digest_with(right: &str, changed: &str) -> String {
    assert!(TEXT.contains(right), "{right:?} is not in the file");
    let code = packs::check(FILE, &TEXT.replacen(right, changed, 1), tax::TaxYear(2026)).expect("it is right");
    let digest = code.pack.split("figures: ").nth(1).and_then(|rest| rest.split(',').next());
    digest.expect("the pack has a digest").to_owned()
}

/// Another figure is another digest, for which a receipt says that the rules have changed; another source is not.
#[test]
fn a_changed_figure_changes_the_digest() {
    let rate = "main-rate = { value = \"6\"";
    let digest = digest_with(rate, rate);
    assert_eq!(digest, tax::pack(tax::TaxYear(2026)).expect("a pack").figures.to_string());
    assert_ne!(digest, digest_with(rate, "main-rate = { value = \"7\""));
    assert_eq!(digest, digest_with("title = \"", "title = \"The "));
}
