//! Explanations: rows that offer one have it, and it comes to what they show.

use coop_or_gig::locale::{text, Lang};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;
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

/// The rows of a page.
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
        page.all("tr button.why").iter().map(|button| row(button).expect("a row with a key")).collect()
    })
}

/// Key of a row that shows no line of the money path, by its label: the take rate, hours, an hour before tax.
fn unpublished(lang: Lang, label: &str) -> Option<String> {
    let rows = [
        ("take-rate", text::TENNER_TAKE_RATE),
        ("before-tax", text::WAGES_YOURS),
        ("hours-engaged", text::LINE_HOURS_ENGAGED),
        ("hours-waiting", text::LINE_HOURS_WAITING),
        ("hours-worked", text::LINE_HOURS_WORKED),
    ];
    rows.iter().find(|(_, words)| lang.text(*words) == label).map(|(key, _)| (*key).to_owned())
}

/// Faults of the explanation of a row.
fn faults(case: &Case, row: &Row) -> Vec<String> {
    let case = Case { explains: Some(row.key.clone()), ..case.clone() };
    let (title, key) = (case.title(), &row.key);
    let (source, _) = html(&case);
    let panel = source.split("<dialog ").skip(1).find(|dialog| dialog.split('>').next().is_some_and(|head| head.contains(PANEL)));
    let panel = panel.and_then(|panel| panel.split("</dialog>").next()).unwrap_or_default();
    let panel = Html::parse_fragment(&format!("<dialog {panel}"));
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
        if *is_amount && shown != result {
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
        few.into_iter().chain(rows.iter().flat_map(|row| faults(case, row))).collect()
    });
    super::none(told.iter().flatten());
}
