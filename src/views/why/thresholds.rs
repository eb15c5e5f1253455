//! Limits of a year that are easy to miss, with the reader's own figure and the day from which they count.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::tax::{self, SourceId};
use coop_or_gig_engine::thresholds::{amount, thresholds, Kind, Threshold, ThresholdLine};
use yew::prelude::*;

use crate::components::section::{fold, note, part};
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::period;
use crate::views::deals_table::{self, table, Row};
use crate::views::why::claims::cited;
use crate::views::why::label::why;

/// The section; empty where no deal crosses any.
pub(crate) fn easy_to_miss(view: &View) -> Html {
    let of = |place: usize| thresholds(view.scenario(), place).unwrap_or_default().into_iter().map(move |one| (place, one));
    let found: Vec<(usize, Threshold)> = view.deals().flat_map(of).collect();
    if found.is_empty() {
        return Html::default();
    }
    let one = |(place, threshold): &(usize, Threshold)| {
        let said = said(view, *place, threshold);
        html! { <li key={&*said}>{ said }</li> }
    };
    let by_sales = |kind: Kind| matches!(kind, Kind::DigitalRecords(_) | Kind::Vat);
    let mut more = vec![amounts(view, &found)];
    if found.iter().any(|(_, threshold)| by_sales(threshold.kind)) {
        more.push(note(view.attr(text::THRESHOLDS_SALES)));
    }
    let lacks_year = |(_, threshold): &(usize, Threshold)| matches!(threshold.kind, Kind::NoPensionYear { .. });
    if let Some(pack) = tax::pack(view.scenario().tax.year).filter(|_| found.iter().any(lacks_year)) {
        let week = format::short(view.currency(), pack.pension_year.lower_earnings.value);
        more.push(note(text::thresholds_employee(view.lang, week).text()));
    }
    let mut sources: Vec<SourceId> = Vec::new();
    for (_, threshold) in &found {
        if !sources.contains(&threshold.source) {
            sources.push(threshold.source);
        }
    }
    let sources = sources.into_iter().filter_map(|source| view.lang.pack_source(source));
    more.extend(sources.map(|source| cited(view, source)));
    let told = found.first().map(|(place, threshold)| said(view, *place, threshold));
    let content =
        vec![html! { <ul class="limits">{ for found.iter().map(one) }</ul> }, fold(view.attr(text::THRESHOLDS_MORE), more)];
    part((view.lang, view.is_narrow()), "thresholds", (text::THRESHOLDS_TITLE, told), content)
}

/// Label of an amount that thresholds are held against.
pub(crate) fn label(line: ThresholdLine) -> Key {
    match line {
        ThresholdLine::Turnover => text::THRESHOLDS_TURNOVER,
        ThresholdLine::Sales => text::THRESHOLDS_VAT_SALES,
        ThresholdLine::Profit => text::THRESHOLDS_PROFIT,
        ThresholdLine::Wages => text::THRESHOLDS_WAGES,
        ThresholdLine::Class2 => text::THRESHOLDS_CLASS2,
    }
}

/// Amounts that these thresholds are held against, under each deal: each explains itself.
fn amounts(view: &View, found: &[(usize, Threshold)]) -> Html {
    let is_told = |line: &ThresholdLine| found.iter().any(|(_, threshold)| threshold.lines().contains(line));
    let row = |line: ThresholdLine| {
        let cell = |place: usize| deals_table::amount(view, amount(view.scenario(), place, line).unwrap_or_default());
        let label = why(view, line.key(), view.attr(label(line)));
        Row { label, class: "", line: Some(line.key()), cells: view.deals().map(cell).collect() }
    };
    table(view, None, text::LINES_LINE, "", ThresholdLine::ALL.into_iter().filter(is_told).map(row).collect())
}

/// A threshold as a sentence on a deal.
fn said(view: &View, place: usize, threshold: &Threshold) -> AttrValue {
    let (lang, name) = (view.lang, view.name(place));
    let pounds = |amount: Money| format::short(view.currency(), amount);
    // A figure just beside its limit is told to the penny.
    let (own, limit) = (pounds(threshold.own), pounds(threshold.limit));
    let message = match threshold.kind {
        Kind::DigitalRecords(stage) => {
            let (year, from) = (period::tax_year(stage.of), year_of(stage.from));
            if threshold.at_least {
                text::thresholds_digital_least(lang, name, own, limit, year, from)
            } else {
                text::thresholds_digital(lang, name, own, limit, year, from)
            }
        }
        Kind::Vat if threshold.at_least => text::thresholds_vat_least(lang, name, own, limit),
        Kind::Vat => text::thresholds_vat(lang, name, own, limit),
        Kind::NoPensionYear { week, year } => text::thresholds_pension(lang, name, own, limit, pounds(week), pounds(year)),
        Kind::NoPensionYearOfWages { week } => text::thresholds_pension_wages(lang, name, own, limit, pounds(week)),
    };
    message.text()
}

/// The year of a day: 2027 of `2027-04-06`.
fn year_of(day: &'static str) -> &'static str {
    day.split('-').next().unwrap_or(day)
}
