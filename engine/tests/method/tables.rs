//! Tables of docs/method.md, made from the engine's own data.

use std::fmt::Display;

use coop_or_gig_engine::accounts;
use coop_or_gig_engine::choice::{Age, Choice as _, Loan, Nation, Status};
use coop_or_gig_engine::field::{AppFigure, Field, Kind, Shared, Term};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::number::plain;
use coop_or_gig_engine::outcome::{Line, Outcome};
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{latest, Confidence, Contributions, Figure, Pack, PACKS};

use crate::common::compare;

/// A figure as people write it: `1,643.46`, `50,270`, `0.20`.
fn written(value: i64, decimals: u32) -> String {
    let text = plain(value.abs(), decimals);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = if value < 0 { "−".to_owned() } else { String::new() };
    for (place, digit) in whole.chars().enumerate() {
        let comma = if place > 0 && (whole.len() - place) % 3 == 0 { "," } else { "" };
        grouped.push_str(comma);
        grouped.push(digit);
    }
    if fraction.is_empty() {
        grouped
    } else {
        format!("{grouped}.{fraction:0<2}")
    }
}

fn pounds(money: Money) -> String {
    format!("£{}", written(money.0, 2))
}

fn percent(ratio: Ratio) -> String {
    format!("{}%", plain(ratio.0, 4))
}

fn rate(unit: &str) -> impl Fn(Price) -> String + '_ {
    move |price| format!("£{} {unit}", written(price.0, 4))
}

fn count(unit: &str) -> impl Fn(Quantity) -> String + '_ {
    move |quantity| format!("{} {unit}", plain(quantity.0, 6))
}

fn whole(unit: &str) -> impl Fn(i64) -> String + '_ {
    move |number| format!("{number} {unit}")
}

fn row<T: Copy>(name: impl Display, figure: &Figure<T>, told: impl Fn(T) -> String) -> String {
    let source = figure.source.get();
    let confidence = format!("{:?}", source.confidence).to_lowercase();
    let link = format!("[{}]({})", source.title, source.url);
    format!("| {name} | {} | {link} | {} | {confidence} | {} |\n", told(figure.value), source.as_of, figure.note.unwrap_or(""))
}

fn contributions(class: &str, of: &Contributions) -> [String; 4] {
    [
        row(format!("{class}: lower limit, a year"), &of.lower_limit, pounds),
        row(format!("{class}: upper limit, a year"), &of.upper_limit, pounds),
        row(format!("{class}: main rate, between the limits"), &of.main_rate, percent),
        row(format!("{class}: upper rate, above the upper limit"), &of.upper_rate, percent),
    ]
}

/// A wage for each age band, with what it is called before the band.
fn by_age<'a>(name: &'a str, wage: impl Fn(Age) -> &'a Figure<Price> + 'a) -> impl Iterator<Item = String> + 'a {
    let band = move |(age, word): (&Age, &&str)| row(format!("{name}: age band `{word}`"), wage(*age), rate("an hour"));
    Age::ALL.iter().zip(Age::WORDS).map(band)
}

/// Every figure of a pack. A new one that is missing here fails [`tables`].
fn figures(pack: &Pack) -> Vec<String> {
    let (mile, hour) = (rate("a mile"), rate("an hour"));
    let maybe_mile = |price: Option<Price>| price.map_or("not allowed".into(), &mile);
    let (allowance, living) = (&pack.personal_allowance, &pack.living_wage);
    let (sick, pension, loans, tax) = (&pack.sick_pay, &pack.pension, &pack.loans, &pack.corporation_tax);
    let mut rows = vec![
        row("Trading allowance, a year", &pack.trading_allowance, pounds),
        row("Personal allowance, a year", &allowance.amount, pounds),
        row("Personal allowance: shrinks above", &allowance.taper_start, pounds),
        row("Personal allowance: £1 is lost for every", &allowance.taper_divisor, |pounds| format!("£{pounds}")),
    ];
    for (nation, word) in Nation::ALL.iter().zip(Nation::WORDS) {
        for band in pack.bands(*nation) {
            let up_to = band.up_to.map_or("above that".into(), |end| format!("taxable income up to {}", pounds(end)));
            rows.push(row(format!("Income tax, {word}: {up_to}"), &band.rate, percent));
        }
    }
    rows.extend(contributions("Class 4", &pack.class4));
    rows.extend(contributions("Class 1, employee", &pack.class1));
    rows.extend([
        row("Class 1, employer: threshold, a year", &pack.employer.threshold, pounds),
        row("Class 1, employer: rate above it", &pack.employer.rate, percent),
        row("Employment Allowance, a year for an employer", &pack.employer.allowance, pounds),
    ]);
    for (of, status) in
        [("Flat-rate mileage of the self-employed", Status::SelfEmployed), ("Approved mileage of employees", Status::Employee)]
    {
        let miles = pack.mileage_rates(status);
        rows.extend([
            row(format!("{of}: car or van, first miles"), &miles.car_first, &mile),
            row(format!("{of}: how many those are, a year"), &miles.car_step, count("miles")),
            row(format!("{of}: car or van, further miles"), &miles.car_further, &mile),
            row(format!("{of}: motorcycle"), &miles.motorcycle, maybe_mile),
            row(format!("{of}: bicycle"), &miles.bicycle, maybe_mile),
            row(format!("{of}: purpose-built taxi"), &miles.taxi, maybe_mile),
        ]);
    }
    rows.extend(by_age(&format!("Minimum wage from {}", pack.minimum_wage_from), |age| pack.minimum_wage(age)));
    // Another pack's where there is one for that year.
    if pack.year == latest().year {
        let coming = |age| pack.coming_wage(age).expect("it is announced");
        let name = format!("Announced minimum wage from {}, reckoned with nowhere", coming(Age::ALL[0]).0);
        rows.extend(by_age(&name, |age| coming(age).1));
    }
    rows.extend([
        row(format!("Real Living Wage, payable by {}", living.payable_by), &living.uk, &hour),
        row(format!("London Living Wage, payable by {}", living.payable_by), &living.london, &hour),
    ]);
    for (place, nation) in [("Great Britain", Nation::England), ("Northern Ireland", Nation::NorthernIreland)] {
        let holiday = pack.holiday(nation);
        rows.extend([
            row(format!("Paid holiday, {place}, a year"), &holiday.weeks, count("weeks")),
            row(format!("Holiday pay of a worker, {place}, of pay"), &holiday.accrual, percent),
        ]);
    }
    rows.extend([
        row("Statutory sick pay: most, a week", &sick.weekly, pounds),
        row("Statutory sick pay: most, of weekly earnings", &sick.share, percent),
        row("Statutory sick pay: waiting days", &sick.waiting_days, whole("days")),
        row("Statutory sick pay: least weekly earnings", &sick.least_earnings, pounds),
        row("Statutory sick pay: ends after", &sick.most_weeks, whole("weeks")),
        row("Pension: enrolled above yearly earnings of", &pension.trigger, pounds),
        row("Pension: qualifying earnings start at", &pension.lower, pounds),
        row("Pension: qualifying earnings end at", &pension.upper, pounds),
        row("Pension: worker’s contribution, relief included", &pension.worker, percent),
        row("Pension: employer’s contribution", &pension.employer, percent),
        row("Pension: relief, of the worker’s contribution", &pension.relief, percent),
    ]);
    for (word, threshold) in Loan::WORDS.iter().skip(1).zip(&loans.thresholds) {
        let name = format!("Student loan, plan {word}: repaid above yearly income of");
        rows.push(row(name, threshold, |from| from.map_or("nothing repaid yet".into(), pounds)));
    }
    rows.extend([
        row("Student loan: rate", &loans.rate, percent),
        row("Postgraduate loan: repaid above yearly income of", &loans.postgraduate_threshold, pounds),
        row("Postgraduate loan: rate", &loans.postgraduate_rate, percent),
        row("Corporation tax: small profits rate", &tax.small_rate, percent),
        row("Corporation tax: small profits up to", &tax.small_limit, pounds),
        row("Corporation tax: main rate", &tax.main_rate, percent),
        row("Corporation tax: marginal relief below", &tax.main_limit, pounds),
        row("Corporation tax: marginal relief, of what lacks to that", &tax.relief, percent),
    ]);
    rows.extend(credit_and_returns(pack));
    rows
}

/// Figures of Universal Credit, and of what a year's bill and turnover bring with them.
fn credit_and_returns(pack: &Pack) -> Vec<String> {
    let (credit, mile) = (&pack.universal_credit, rate("a mile"));
    let mut rows = vec![
        row("Universal Credit: taper", &pack.universal_credit_taper, percent),
        row("Universal Credit: work allowance with help for housing, a month", &credit.with_housing, pounds),
        row("Universal Credit: work allowance without it, a month", &credit.without_housing, pounds),
        row("Universal Credit: car, first miles", &credit.mile_first, &mile),
        row("Universal Credit: how many those are, a month", &credit.mile_step, count("miles")),
        row("Universal Credit: car, further miles", &credit.mile_further, &mile),
        row("Payments on account: due with a bill, loans apart, of at least", &pack.payments_on_account.least, pounds),
        row("Payments on account: none where more of all tax is taken at source", &pack.payments_on_account.at_source, percent),
        row("State Pension year: small profits threshold, a year", &pack.pension_year.small_profits, pounds),
        row("State Pension year: lower earnings limit, a week", &pack.pension_year.lower_earnings, pounds),
        row("State Pension year: voluntary Class 2", &pack.pension_year.class2, rate("a week")),
    ];
    rows.extend(pack.digital_records.iter().map(|stage| {
        row(format!("Digital records from {}: turnover in {} over", stage.from, stage.of.label()), &stage.over, pounds)
    }));
    rows.push(row("VAT: registration over a turnover in twelve months of", &pack.vat_registration, pounds));
    rows
}

/// The table of these fields.
fn fields(fields: impl Iterator<Item = Field>) -> String {
    "| key | takes | limits | default |\n|---|---|---|---|\n".to_owned() + &fields.map(field).collect::<String>()
}

/// The table of these lines: the key of each, and whether it is a total.
fn lines(lines: impl Iterator<Item = (&'static str, bool)>) -> String {
    let line = |(key, is_total)| format!("| `{key}` | {} |\n", if is_total { "total" } else { "" });
    "| key | |\n|---|---|\n".to_owned() + &lines.map(line).collect::<String>()
}

fn field(field: Field) -> String {
    let spec = field.spec();
    let takes = match spec.kind {
        Kind::Money => "£, to the penny".into(),
        Kind::Price => "£ for one unit, to 0.0001".into(),
        Kind::Pence => "pence for one unit, to 0.01".into(),
        Kind::Percent => "%, to 0.0001".into(),
        Kind::Count => "a number, to 0.000001".into(),
        Kind::Whole => "a whole number".into(),
        Kind::Year => PACKS.iter().map(|pack| format!("`{}`", pack.year.label())).collect::<Vec<_>>().join(" "),
        Kind::Choice(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" "),
    };
    let limits = if spec.min == spec.max || spec.kind == Kind::Year {
        String::new()
    } else {
        format!("{} to {}", written(spec.min, 0), written(spec.max, 0))
    };
    let default = match field.plain(&Scenario::default()) {
        none if none.is_empty() => "none".into(),
        default => default,
    };
    format!("| `{}` | {takes} | {limits} | {default} |\n", spec.key)
}

/// The worked example: one week under each status, as §"A worked example" reckons it by hand.
pub(crate) fn example() -> String {
    let week = [("hours", "40"), ("busy", "54"), ("weeks", "46"), ("price", "43.50"), ("miles", "600"), ("mile-cost", "29")];
    let [own, worker, employee] = ["self-employed", "worker", "employee"].map(|status| {
        let terms = [("year", "2026-27"), ("sick-days", "10"), ("1.fee", "29"), ("1.status", status)];
        compare(&[&week[..], &terms].concat()).outcomes[0]
    });
    let told = |name: &str, of: &dyn Fn(&Outcome) -> Money| {
        let [own, worker, employee] = [&own, &worker, &employee].map(|outcome| written(of(outcome).0, 2));
        format!("| {name} | {own} | {worker} | {employee} |\n")
    };
    let lines = Line::ALL.into_iter().filter(|line| !line.is_of_credit());
    let lines: Vec<_> = lines.map(|line| told(&format!("`{}`", line.key()), &|outcome| outcome.year.amount(line))).collect();
    [
        "| £ a year | self-employed | worker | employee |\n|---|--:|--:|--:|\n".to_owned(),
        lines.concat(),
        told("employer’s pension (beside)", &|outcome| outcome.non_cash.employer_pension),
        told("tax relief on the pension (beside)", &|outcome| outcome.non_cash.tax_relief),
        told("sick pay (beside)", &|outcome| outcome.non_cash.sick_pay),
        told("employer’s National Insurance (beside)", &|outcome| outcome.non_cash.employer_contributions),
        told("organisation keeps", &|outcome| outcome.organisation()),
    ]
    .concat()
}

fn presets() -> String {
    let mut table = "| id | title | sourced | of these high | medium | low | assumed |\n|---|---|--:|--:|--:|--:|--:|\n".to_owned();
    for preset in PRESETS {
        let sources: Vec<_> = preset.evidence().iter().filter_map(|evidence| evidence.source).collect();
        let of = |level| sources.iter().filter(|source| source.confidence == level).count();
        let counts = [
            sources.len(),
            of(Confidence::High),
            of(Confidence::Medium),
            of(Confidence::Low),
            preset.evidence().len() - sources.len(),
        ];
        let cells = counts.map(|count| format!(" {count} |")).concat();
        table += &["| `", preset.id, "` | ", preset.words("en").title, " |", &cells, "\n"].concat();
    }
    table
}

/// Every table by its name between the markers.
pub(crate) fn tables() -> Vec<(String, String)> {
    let mut tables = Vec::new();
    for pack in PACKS {
        let rows = figures(pack);
        assert_eq!(rows.len(), format!("{pack:?}").matches("Figure {").count(), "`figures` here misses a figure of the packs");
        let head = "| figure | value | source | date | confidence | note |\n|---|---|---|---|---|---|\n";
        tables.push((format!("figures {}", pack.year.label()), head.to_owned() + &rows.concat()));
    }
    tables.extend([
        ("fields".into(), fields(Shared::ALL.iter().map(|shared| Field::Shared(*shared)))),
        ("fields of a statement".into(), fields(AppFigure::ALL.iter().map(|figure| Field::App(0, *figure)))),
        ("fields of a deal".into(), fields(Term::ALL.iter().map(|term| Field::Term(0, *term)))),
        ("lines".into(), lines(Line::ALL.iter().map(|line| (line.key(), line.is_total())))),
        ("lines of the accounts".into(), lines(accounts::Line::ALL.iter().map(|line| (line.key(), line.is_total())))),
        ("presets".into(), presets()),
        ("example".into(), example()),
    ]);
    tables
}
