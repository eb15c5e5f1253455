//! Figures understood of all files, app by app, and what the apps took.

use coop_or_gig_engine::money::Ratio;
use coop_or_gig_statement::{AppFigures, Figures, Measure, Platform, Statement, Summary};
use yew::prelude::*;

use crate::components::section::{note, titled};
use crate::components::table::plain_table;
use crate::format;
use crate::locale::text;
use crate::statement_file::words;
use crate::view::View;

/// Measures that are always told, with what is not in the files.
pub(super) const WEEKLY: [Measure; 7] = [
    Measure::Jobs,
    Measure::GrossFare,
    Measure::PlatformFee,
    Measure::Tips,
    Measure::SecondsOnline,
    Measure::Millimetres,
    Measure::NetEarnings,
];
/// Measures that are told where files have them.
const MORE: [Measure; 12] = [
    Measure::FeeTax,
    Measure::WorkerFare,
    Measure::Bonuses,
    Measure::Cancellations,
    Measure::TollsReimbursed,
    Measure::Adjustments,
    Measure::OtherFees,
    Measure::CashCollected,
    Measure::SecondsEngaged,
    Measure::Orders,
    Measure::TollsPaid,
    Measure::ParkingPaid,
];

/// Everything that was understood, for each currency on its own.
pub(super) fn understood(view: &View, statement: &Statement) -> Html {
    html! { <>{ for statement.summaries.iter().map(|summary| of_currency(view, statement, summary)) }</> }
}

fn of_currency(view: &View, statement: &Statement, summary: &Summary) -> Html {
    let title = match summary.currency {
        Some(code) => text::reading_understood_in(view.lang, code.code()).text(),
        None => view.attr(text::READING_UNDERSTOOD),
    };
    let has_columns = statement.tables.iter().any(|table| !table.columns.is_empty());
    let mut content = vec![table(view, summary, statement.asks_date())];
    let lacks = WEEKLY.iter().any(|measure| summary.totals.get(*measure).is_none());
    content.extend((lacks && has_columns).then(|| note(view.attr(text::READING_NOT_FOUND_HELP))));
    content.extend(takes(view, summary).into_iter().map(|words| html! { <p class="finding" key={&*words}>{ words }</p> }));
    content.extend(summary.is_unbalanced.then(|| note(view.attr(text::READING_UNBALANCED))));
    titled(view.lang, "understood", title, content)
}

/// The figures: a column for each app, and one for all where there are several.
fn table(view: &View, summary: &Summary, asks_date: bool) -> Html {
    let mut columns: Vec<(AttrValue, Figures, Option<Platform>)> =
        summary.apps.iter().map(|app| (words::platform(view, app.platform), app.figures, Some(app.platform))).collect();
    if columns.len() > 1 {
        columns.push((view.attr(text::READING_TOGETHER), summary.totals, None));
    }
    let weeks = |platform: &Option<Platform>| {
        let has = |week: &&coop_or_gig_statement::Week| platform.is_none_or(|own| week.apps.iter().any(|app| app.platform == own));
        let count = summary.weeks.iter().filter(has).count();
        if count == 0 {
            return view.text(text::READING_NOT_IN_FILE).to_owned();
        }
        format::grouped(count as u64)
    };
    let mut rows = vec![(view.text(text::READING_WEEKS).to_owned(), columns.iter().map(|(.., own)| weeks(own)).collect())];
    let is_told = |measure: &Measure| columns.iter().any(|(_, figures, _)| figures.get(*measure).is_some());
    for measure in WEEKLY.into_iter().chain(MORE.into_iter().filter(is_told)) {
        let cell = |(_, figures, own): &(AttrValue, Figures, Option<Platform>)| {
            let apps = if own.is_none() { &summary.apps[..] } else { &[] };
            words::of_all(view, measure, summary.currency, figures, apps)
        };
        rows.push((view.text(words::measure(measure)).to_owned(), columns.iter().map(cell).collect()));
    }
    let caption = match summary.period {
        Some((first, last)) if !asks_date => words::days(view, first, last),
        _ => view.attr(text::READING_NO_DAYS),
    };
    let heads = std::iter::once(view.attr(text::READING_FIGURE)).chain(columns.iter().map(|(name, ..)| name.clone()));
    plain_table(&caption, heads.collect(), rows)
}

/// Sentences on the part that the apps took of the fares: of all, and trip by trip.
fn takes(view: &View, summary: &Summary) -> Vec<AttrValue> {
    let percent = |rate: i64| format::percent(Ratio(rate));
    // The part is of the apps that tell both; where others do not, they are named.
    let tells_both = |app: &&AppFigures| {
        [Measure::GrossFare, Measure::PlatformFee].into_iter().all(|measure| app.figures.get(measure).is_some())
    };
    let is_of_all = summary.apps.iter().filter(|app| app.platform != Platform::Mileage).all(|app| tells_both(&app));
    let overall = summary.take.overall.map(|rate| {
        let words = text::reading_take(view.lang, percent(rate)).text();
        if is_of_all {
            return words;
        }
        text::reading_closed(view.lang, words::names(view, summary.apps.iter().filter(tells_both)), &*words).text()
    });
    let with_tax = summary.take.with_fee_tax.map(|rate| text::reading_take_with_tax(view.lang, percent(rate)).text());
    let spread = summary.take.by_trip.as_ref().filter(|spread| spread.least < spread.most).map(|spread| {
        let [least, most, low, high, median] = [spread.least, spread.most, spread.low, spread.high, spread.median].map(percent);
        text::reading_take_by_trip(view.lang, least, most, low, high, median).text()
    });
    let has_others = overall.is_some() && summary.totals.get(Measure::OtherFees).is_some_and(|others| others != 0);
    let others = has_others.then(|| view.attr(text::READING_TAKE_OTHERS));
    overall.into_iter().chain(with_tax).chain(others).chain(spread).collect()
}
