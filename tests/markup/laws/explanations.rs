//! Explanations: rows that offer one have it, and it comes to what they show.

use coop_or_gig::format;
use coop_or_gig::locale::{text, Lang};
use coop_or_gig::state::ui_state::Question;
use coop_or_gig_engine::accounts::{self, YEARS};
use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::Value;
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
use coop_or_gig_engine::projection::Projection;
use coop_or_gig_engine::{compare, coop_cases, coop_example};
use scraper::Html;

use super::super::cases::{Case, Open};
use super::super::page::{each, html, select, with, within, words};

/// Class of the panel of an explanation, as the markup has it.
const PANEL: &str = "class=\"explains\"";

/// A row that offers an explanation: its key, its label, what it shows for each deal, and whether that is an amount.
struct Row {
    key: String,
    label: String,
    cells: Vec<(String, bool)>,
}

/// The rows of a page, deal by deal: those of the accounts and of the years ahead are looked at apart.
fn rows(case: &Case) -> Vec<Row> {
    with(case, |page| {
        let row = |button: &scraper::ElementRef<'_>| {
            let row = super::super::page::around(*button).find(|outer| outer.value().name() == "tr")?;
            let label = words(*button);
            let key = row.attr("data-line").map(str::to_owned).or_else(|| unpublished(case.lang, &label))?;
            let cell = |cell: &scraper::ElementRef<'_>| {
                // A part tells its share of each £10 beside its amount.
                let beside: String = within(*cell, "small").iter().map(|small| words(*small)).collect();
                let text = words(*cell).trim_end_matches(&beside).trim().to_owned();
                let is_amount = text.contains(|c: char| c.is_ascii_digit());
                (text, is_amount)
            };
            Some(Row { key, label, cells: within(row, "td").iter().map(cell).collect() })
        };
        page.all("table:not(.plain) tr button.why").iter().map(|button| row(button).expect("a row with a key")).collect()
    })
}

/// Key of a row that shows no line of the money path, by its label: the take rate, hours, an hour before tax and its rates, profits,
/// the joining share.
fn unpublished(lang: Lang, label: &str) -> Option<String> {
    let minimum = [text::WAGES_MINIMUM_21, text::WAGES_MINIMUM_18, text::WAGES_MINIMUM_16, text::WAGES_MINIMUM_APPRENTICE];
    // The rate to come has its day behind its name.
    if let Some(rest) = minimum.iter().find_map(|words| label.strip_prefix(lang.text(*words))) {
        return Some(if rest.is_empty() { "against-minimum" } else { "against-coming" }.to_owned());
    }
    let rows = [
        ("against-living", text::WAGES_REAL),
        ("against-london", text::WAGES_LONDON),
        ("profit-actual", text::TAX_PROFIT_ACTUAL),
        ("profit-mileage", text::TAX_PROFIT_MILEAGE),
        ("profit-allowance", text::TAX_PROFIT_ALLOWANCE),
        ("joining-share", text::LINE_SHARE),
        ("take-rate", text::TENNER_TAKE_RATE),
        ("before-tax", text::WAGES_YOURS),
        ("hours-engaged", text::LINE_HOURS_ENGAGED),
        ("hours-waiting", text::LINE_HOURS_WAITING),
        ("hours-unpaid", text::LINE_HOURS_UNPAID),
        ("hours-worked", text::LINE_HOURS_WORKED),
    ];
    rows.iter().find(|(_, words)| lang.text(*words) == label).map(|(key, _)| (*key).to_owned())
}

/// The panel that explains the amount with this key.
fn panel(case: &Case, key: &str) -> Html {
    let (source, _) = html(&Case { explains: Some(key.to_owned()), ..case.clone() });
    let panel = source.split("<dialog ").skip(1).find(|dialog| dialog.split('>').next().is_some_and(|head| head.contains(PANEL)));
    let panel = panel.and_then(|panel| panel.split("</dialog>").next()).unwrap_or_default();
    Html::parse_fragment(&format!("<dialog {panel}"))
}

/// Faults of the explanation of a row.
fn faults(case: &Case, row: &Row) -> Vec<String> {
    let (title, key) = (case.title(), &row.key);
    let panel = panel(case, key);
    let told = |selector: &str| -> Vec<String> { select(&panel, selector).into_iter().map(words).collect() };
    let mut faults = Vec::new();
    let deals = told(".explains > section");
    if deals.len() != row.cells.len() {
        faults.push(format!("{title}: {key} is explained for {} of {} deals", deals.len(), row.cells.len()));
    }
    let head = told(".explains h2");
    if head.len() != 1 || (!head[0].starts_with(&row.label) && !row.is_called_otherwise()) {
        faults.push(format!("{title}: {key} is called {:?}, its explanation {head:?}", row.label));
    }
    let results = told(".explains > section > .top-step > .result");
    for (place, ((shown, is_amount), result)) in row.cells.iter().zip(&results).enumerate() {
        // How far an hour is from a rate is told without a sign.
        let is_told = if key.starts_with("against-") { shown.contains(result.trim_start_matches('−')) } else { shown == result };
        if *is_amount && !is_told {
            faults.push(format!("{title}: {key} of deal {} is {shown}, explained as {result}", place + 1));
        }
    }
    // The result itself, and how it came about.
    let parts = select(&panel, ".explains > section > .top-step").into_iter().map(|step| step.child_elements().count());
    faults.extend(parts.filter(|parts| *parts < 2).map(|_| format!("{title}: {key} is not explained")));
    faults
}

impl Row {
    /// True where the row's name in the statement differs from that in an explanation of any deal: what customers pay, and fees
    /// where a wage is paid.
    fn is_called_otherwise(&self) -> bool {
        matches!(self.key.as_str(), "customers-pay" | "platform-fees")
    }
}

/// Faults of the explanations of what was searched for: each that tells an amount has one, which says how the search went, what it
/// found, and what each deal that was looked at comes to there.
fn faults_of_levels(case: &Case) -> Vec<String> {
    let title = case.title();
    let mut faults = with(case, |page| {
        let is_left_out = |(label, told): &(&scraper::ElementRef<'_>, String)| {
            told.contains(|c: char| c.is_ascii_digit()) && within(**label, "button.why").is_empty()
        };
        let (labels, told) = (page.all(".depends dt"), page.all(".depends dd"));
        let all = labels.iter().zip(told.into_iter().map(words));
        all.filter(is_left_out).map(|(_, told)| format!("{title}: “{told}” is not explained")).collect::<Vec<_>>()
    });
    let scenario = &case.state().figures.scenario;
    for line in LevelLine::ALL {
        let Some(level) = Level::new(scenario, line) else { continue };
        let panel = panel(case, line.key());
        let results = select(&panel, ".explains > section > .top-step > .result").len();
        let said: Vec<String> = select(&panel, ".explains > .note").into_iter().map(words).collect();
        if results != level.places.len() {
            faults.push(format!("{title}: {} is told of {results} deals of {:?}", line.key(), level.places));
        }
        if said.len() != 3 || said.iter().any(|said| said.is_empty() || said.contains(['{', '}'])) {
            faults.push(format!("{title}: {} says {said:?}", line.key()));
        }
    }
    if scenario.deals[scenario.pair().1].membership.share > Money::ZERO {
        let panel = panel(case, "share-recovered");
        if select(&panel, ".explains > section").len() != 1 {
            faults.push(format!("{title}: the weeks that bring the joining share back are not explained"));
        }
    }
    faults
}

/// Faults of the explanations in the view of the co-op's accounts: each amount of a row stands in the panel, to the penny, and comes about
/// by steps.
fn faults_of_accounts(case: &Case) -> Vec<String> {
    let scenario = &case.state().figures.scenario;
    let mut shown = scenario.clone();
    if coop_example::is_untouched(scenario) {
        coop_example::fill(&mut shown);
    }
    let of_years = compare::accounts(&shown).expect("it has members");
    let mut faults = Vec::new();
    for row in accounts::Row::all() {
        let panel = panel(case, row.explained());
        let (headings, results) = (select(&panel, ".explains > section > h3"), select(&panel, ".explains > section .result"));
        let told: Vec<String> = results.into_iter().map(words).collect();
        let years = if matches!(row, accounts::Row::Dividend(_)) { 1 } else { YEARS };
        let amounts: Vec<Value> = (0..years).map(|place| of_years.value(row, place)).collect();
        let is_told = |value: &Value| match value {
            Value::Quantity(members) => told.contains(&format::count(*members)),
            amount => told.contains(&format::money(Currency::Pounds, amount.money())),
        };
        if headings.is_empty() || headings.len() > years || !amounts.iter().all(is_told) {
            faults.push(format!("{}: {row:?} is {amounts:?}, explained as {told:?}", case.title()));
        }
    }
    let others = ["accounts-payout", "accounts-normal-year", "accounts-need", "accounts-missing", "accounts-left-over"];
    let cases = coop_cases::Case::ALL.map(coop_cases::Case::explained);
    let even = matches!(of_years.members_to_break_even, Threshold::AtLeast(_)).then_some("accounts-break-even");
    let earned = coop_cases::Capital::new(&shown, &of_years).earned_back.map(|_| "accounts-earned-back");
    for key in others.into_iter().chain(cases).chain(even).chain(earned) {
        let panel = panel(case, key);
        if select(&panel, ".explains > section .result").is_empty() || words(select(&panel, "h2")[0]).is_empty() {
            faults.push(format!("{}: {key} is not explained", case.title()));
        }
    }
    faults
}

/// The labels of rows, cases and capital are buttons, and lead to what explains them.
#[test]
fn accounts_explain_themselves() {
    let fragments =
        ["", "&coop-members=30&coop-staff=51000&coop-start=9000&coop-loan=9000&coop-growth=5&coop-reserves=40&coop-linked=yes"];
    let of = |fragment: &'static str| {
        let cases = PRESETS.iter().flat_map(|preset| Lang::ALL.map(|lang| Case::example(preset.id, lang, Period::Week)));
        cases.map(move |case| Case { fragment: format!("{}&view=coop{fragment}", case.fragment), open: Open::Nothing, ..case })
    };
    let cases: Vec<Case> = fragments.into_iter().flat_map(of).filter(|case| !case.fragment.contains("new-york")).collect();
    super::none(each(&cases, faults_of_accounts).iter().flatten());
    let case = Case { open: Open::Everything, ..cases[cases.len() - 1].clone() };
    let without: Vec<String> = with(&case, |page| {
        // The chart's own table has numbers for labels.
        let is_of_chart =
            |label: &scraper::ElementRef<'_>| super::super::page::around(*label).any(|outer| outer.value().name() == "figure");
        let labels = page.all(".coop-view tbody th").into_iter().filter(|label| !is_of_chart(label));
        let (with, without): (Vec<_>, Vec<_>) = labels.partition(|label| !within(*label, "button.why").is_empty());
        assert!(with.len() > 15, "{} rows explain themselves", with.len());
        without.into_iter().map(words).collect()
    });
    assert!(without.is_empty(), "{without:?}");
}

/// Each year ahead explains what its row shows, and each value at which the lead turns what both deals leave there.
#[test]
fn years_and_turns_explain_themselves() {
    let cases = PRESETS.iter().flat_map(|preset| Lang::ALL.map(|lang| Case::example(preset.id, lang, Period::Year)));
    let cases: Vec<Case> = cases.map(|case| Case { open: Open::Nothing, ..case }).collect();
    let told = each(&cases, |case| {
        let scenario = &case.state().figures.scenario;
        let mut faults = Vec::new();
        for (place, year) in Projection::new(scenario).expect("a pack").years.iter().enumerate() {
            let panel = panel(case, &format!("year-{}", place + 1));
            let told: Vec<String> = select(&panel, ".explains > section .result").into_iter().map(words).collect();
            let shown = [year.from.take_home.then, year.to.take_home.then, year.lead.then, year.lead.today, year.total.lead.today];
            let shown = shown.map(|amount| format::money(scenario.currency, amount));
            if told != shown {
                faults.push(format!("{}: year {} is {shown:?}, explained as {told:?}", case.title(), place + 1));
            }
        }
        let asked = Case { question: Question::Other, open: Open::Everything, ..case.clone() };
        for (place, label) in
            with(&asked, |page| page.all(".question.other .crossings button.why").into_iter().map(words).collect::<Vec<_>>())
                .into_iter()
                .enumerate()
        {
            let results = select(&panel(case, &format!("turn-{}", place + 1)), ".explains > section .result").len();
            if results != 2 {
                faults.push(format!("{}: “{label}” is told of {results} deals", case.title()));
            }
        }
        faults
    });
    super::none(told.iter().flatten());
}

/// From what a deal leaves, the panel leads on to what the answer depends on, and back.
#[test]
fn the_panel_leads_on_and_back() {
    for lang in Lang::ALL {
        let case = Case { open: Open::Nothing, ..Case::example(PRESETS[0].id, lang, Period::Week) };
        let first = panel(&case, "take-home");
        assert!(select(&first, ".further button").len() >= 3 && select(&first, ".head button").len() == 1);
        let next = panel(&case, "take-home level-jobs");
        let buttons: Vec<String> = select(&next, ".head button").into_iter().map(words).collect();
        assert_eq!(buttons, [lang.text(text::BACK), lang.text(text::CLOSE)]);
        assert_eq!(words(select(&next, "h2")[0]).split(' ').next(), Some(lang.text(text::DEPENDS_VOLUME)));
    }
}

#[test]
fn rows_explain_themselves() {
    let closed = |id: &str, lang: Lang, period: Period| Case { open: Open::Nothing, ..Case::example(id, lang, period) };
    let languages = |period: Period| Lang::ALL.into_iter().filter(move |lang| period == Period::Week || *lang == Lang::ALL[0]);
    let periods = |id: &'static str| {
        Period::ALL.into_iter().flat_map(move |period| languages(period).map(move |lang| closed(id, lang, period)))
    };
    let cases: Vec<Case> = PRESETS.iter().flat_map(|preset| periods(preset.id)).collect();
    let told: Vec<Vec<String>> = each(&cases, |case| {
        let rows = rows(case);
        let few = (rows.len() < 8).then(|| format!("{}: only {} rows offer an explanation", case.title(), rows.len()));
        let rows = rows.iter().flat_map(|row| faults(case, row));
        few.into_iter().chain(rows).chain(faults_of_levels(case)).collect()
    });
    super::none(told.iter().flatten());
}
