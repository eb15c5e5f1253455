//! An hour of each deal before tax, without holiday pay and tips, beside the minimum and living wages.

use std::cmp::Reverse;

use coop_or_gig_engine::choice::{Age, Status};
use coop_or_gig_engine::derivation::RateLine;
use coop_or_gig_engine::field::{Field, Term};
use coop_or_gig_engine::funding::Funding;
use coop_or_gig_engine::money::{Money, Price, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::tax::{self, Pack};
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::section::{fold, note, part};
use crate::components::text::{changing, changing_drawn, figure, space};
use crate::format;
use crate::locale::{text, Key, Lang};
use crate::view::View;
use crate::views::answer::{compared, field, period};
use crate::views::deals_table::{table, Row};
use crate::views::what_if::projection;
use crate::views::why::claims::cited;
use crate::views::why::label::{in_a_line, why};

/// Label of the minimum wage of an age band.
pub(crate) fn minimum(age: Age) -> Key {
    match age {
        Age::Adult => text::WAGES_MINIMUM_21,
        Age::Young => text::WAGES_MINIMUM_18,
        Age::Under18 => text::WAGES_MINIMUM_16,
        Age::Apprentice => text::WAGES_MINIMUM_APPRENTICE,
    }
}

/// Label of an age band's minimum wage that has been announced from this day on.
pub(crate) fn coming(lang: Lang, age: Age, from: &str) -> AttrValue {
    let year = from.split('-').next().unwrap_or(from).to_owned();
    format!("{} {}", lang.text(minimum(age)), text::wages_coming(lang, year).text()).into()
}

/// A rate for an hour: £12.71 an hour.
pub(crate) fn an_hour(view: &View, rate: Price) -> AttrValue {
    per_hour(view, wage(rate))
}

/// An amount for an hour.
fn per_hour(view: &View, amount: Money) -> AttrValue {
    format::per(view.lang, format::money(view.currency(), amount), Period::Hour).text()
}

/// Wage of one hour at a rate.
fn wage(rate: Price) -> Money {
    rate.times(Quantity::ONE)
}

/// Name of a rate.
pub(crate) fn label(view: &View, line: RateLine) -> AttrValue {
    let tax = &view.scenario().tax;
    match line {
        RateLine::Minimum => view.attr(minimum(tax.age)),
        RateLine::Living => view.attr(text::WAGES_REAL),
        RateLine::London => view.attr(text::WAGES_LONDON),
        RateLine::Coming => {
            let from = tax::pack(tax.year).and_then(|pack| pack.coming_wage(tax.age));
            from.map_or_else(AttrValue::default, |(from, _)| coming(view.lang, tax.age, from))
        }
    }
}

pub(crate) fn benchmarks(view: &View) -> Html {
    let scenario = view.scenario();
    let Some(pack) = tax::pack(scenario.tax.year).filter(|_| !view.is_before_tax()) else {
        return Html::default();
    };
    let age = scenario.tax.age;
    let rates: [Rate; 3] = [
        Rate { line: RateLine::Minimum, short: short(age), an_hour: pack.minimum_wage(age).value },
        Rate { line: RateLine::Living, short: text::WAGES_REAL, an_hour: pack.living_wage.uk.value },
        Rate { line: RateLine::London, short: text::WAGES_LONDON, an_hour: pack.living_wage.london.value },
    ];
    let outcomes = &view.comparison.outcomes;
    let hours: Vec<Money> = outcomes.iter().map(|outcome| outcome.statement(Period::Hour).before_tax_that_counts()).collect();
    let with_right = outcomes.iter().filter(|outcome| outcome.status != Status::SelfEmployed).count();
    let right = match with_right {
        0 => text::WAGES_RIGHT_NONE,
        some if some < outcomes.len() => text::WAGES_RIGHT_SOME,
        _ => text::WAGES_RIGHT_ALL,
    };
    let mut more = vec![note(view.attr(right))];
    more.push(table(view, None, text::WAGES_BENCHMARK, period::unit(view.lang, Period::Hour), rows(view, pack, &hours, &rates)));
    if let Some((_, figure)) = pack.coming_wage(age) {
        more.push(note(view.attr(text::WAGES_COMING_NOTE)));
        more.extend(view.lang.pack_source(figure.source).map(|source| cited(view, source)));
    }
    more.push(note(view.attr(text::WAGES_NOTE)));
    let has = |line: Line| outcomes.iter().any(|outcome| outcome.year.amount(line) != Money::ZERO);
    let unpaid: Vec<Funding> = view.deals().filter_map(|place| projection::unpaid(view, place)).collect();
    let short = |of: &Funding| note(text::wages_unpaid_by(view.lang, view.name(of.place), projection::short(view, of)).text());
    let mut content = vec![note(view.attr(text::WAGES_INTRO))];
    // Not by their keys: two deals may have one name, and so one sentence.
    content.extend(unpaid.iter().map(|of| html! { <>{ short(of) }</> }));
    content.extend(has(Line::HolidayPay).then(|| note(view.attr(text::WAGES_HOLIDAY))));
    content.extend(has(Line::Tips).then(|| note(view.attr(text::WAGES_TIPS))));
    content.extend([bars(view, &hours, &rates), fold(view.attr(text::WAGES_MORE), more)]);
    let told = in_a_line(view, |place| format::money(view.currency(), hours[place]).into());
    let minimum = wage(rates[0].an_hour);
    // An hour that cannot be paid is not at least anything.
    let is_promised = unpaid.iter().any(|of| hours[of.place] >= minimum);
    let title = if is_promised { text::WAGES_UNPAID } else { finding(view, &hours, minimum) };
    part((view.lang, view.is_narrow()), "wages", (title, Some(told)), content)
}

/// A rate that an hour is held against.
struct Rate {
    line: RateLine,
    /// Label on the chart.
    short: Key,
    an_hour: Price,
}

/// Label of the minimum wage of an age band on the chart.
const fn short(age: Age) -> Key {
    match age {
        Age::Adult => text::WAGES_SHORT_21,
        Age::Young => text::WAGES_SHORT_18,
        Age::Under18 => text::WAGES_SHORT_16,
        Age::Apprentice => text::WAGES_SHORT_APPRENTICE,
    }
}

/// Title: which hours come to less than the minimum wage.
fn finding(view: &View, hours: &[Money], minimum: Money) -> Key {
    let is_less = |place: usize| hours[place] < minimum;
    let is_pair = hours.len() == 2 && compared::app_to_coop(view);
    match (view.deals().all(is_less), view.deals().any(is_less)) {
        (true, _) => text::WAGES_NONE,
        (_, false) => text::WAGES_ALL,
        _ if !is_pair => text::WAGES_SOME,
        _ if is_less(view.comparison.from) => text::WAGES_APP_LESS,
        _ => text::WAGES_COOP_LESS,
    }
}

/// Bars of an hour of each deal on one scale, crossed by a line for each rate with its name and amount.
fn bars(view: &View, hours: &[Money], rates: &[Rate; 3]) -> Html {
    let all = || hours.iter().copied().chain(rates.iter().map(|rate| wage(rate.an_hour))).map(Money::pence);
    let largest = all().max().unwrap_or(0);
    let scale = largest + largest / 20;
    let line = |(row, Rate { short, an_hour, .. }): (usize, &Rate)| {
        let (at, name) = (wage(*an_hour).pence(), view.text(*short));
        let x = bar::length(at, scale);
        // The words stand on the side of the line that has more room.
        let (anchor, dx) = if at * 5 >= scale * 3 { ("end", "-6") } else { ("start", "6") };
        // In tenths of the type's size.
        let em = |tenths: usize| format!("{}.{}em", tenths / 10, tenths % 10);
        let said = format!("{name} {}", format::money(view.currency(), wage(*an_hour)));
        html! {
            <>
                // Light beside the dashes, so that they stand out from a bar as well.
                <line class="rate halo" x1={&x} x2={&x} y1={em(13 * row + 2)} y2="100%" />
                <line class="rate" x1={&x} x2={&x} y1={em(13 * row + 2)} y2="100%" />
                <text {x} y={em(13 * row + 10)} {dx} text-anchor={anchor}>{ changing_drawn(said) }</text>
            </>
        }
    };
    let bar = |place: usize| {
        let (name, hour) = (view.short_name(place), per_hour(view, hours[place]));
        let width = bar::length(hours[place].pence(), scale);
        let stretch = bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width);
        html! {
            <div class="row">
                <p class="who">{ changing(name) }{ space() }<b key={&*hour}>{ hour }</b></p>
                { bar::canvas("bar", "26", stretch) }
            </div>
        }
    };
    // The highest stands on top, so that its line passes the words of the others.
    let mut from_top: Vec<&Rate> = rates.iter().collect();
    from_top.sort_by_key(|rate| Reverse(rate.an_hour.0));
    html! {
        <div class="bars" aria-hidden="true">
            { for view.deals().map(bar) }
            <svg class="rates" width="100%" height="100%">{ for from_top.into_iter().enumerate().map(line) }</svg>
        </div>
    }
}

/// Rows of the table: an hour of each deal, its status, and how far the hour is from each rate.
fn rows(view: &View, pack: &'static Pack, hours: &[Money], rates: &[Rate]) -> Vec<Row> {
    let hour = |place: usize| figure(format::money(view.currency(), hours[place]));
    let status = |place: usize| field::option(view, Field::Term(place, Term::Status));
    let yours = why(view, "before-tax", view.attr(text::WAGES_YOURS));
    let mut rows = vec![
        Row { label: yours, class: "", line: None, cells: view.deals().map(hour).collect() },
        Row::new(view.attr(text::TERM_LABELS[Term::Status as usize]), view.deals().map(status)).looks("words"),
    ];
    rows.extend(rates.iter().map(|Rate { line, an_hour, .. }| against(view, hours, *line, *an_hour)));
    if let Some((_, figure)) = pack.coming_wage(view.scenario().tax.age) {
        // Beside the minimum wage of now.
        rows.insert(3, against(view, hours, RateLine::Coming, figure.value));
    }
    rows
}

/// Row of how far an hour of each deal is from a rate.
fn against(view: &View, hours: &[Money], line: RateLine, rate: Price) -> Row {
    let name = label(view, line);
    let cell = |place: usize| {
        let lead = hours[place] - wage(rate);
        match lead.pence() {
            0 => view.attr(text::WAGES_EQUAL),
            above if above > 0 => text::wages_above(view.lang, format::money(view.currency(), lead)).text(),
            _ => text::wages_below(view.lang, format::money(view.currency(), -lead)).text(),
        }
    };
    let amount = an_hour(view, rate);
    let label = html! { <>{ why(view, line.key(), name) }{ space() }<b key={&*amount}>{ amount }</b></> };
    Row { label, ..Row::new("", view.deals().map(cell)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::views::more::export::tests::view;

    #[test]
    fn an_hour_that_cannot_be_paid_is_not_called_enough() {
        let told = |lang, figures: &str| {
            let mut out = String::new();
            markup::print(&benchmarks(&view(lang, &format!("v=1&preset=private-hire&{figures}"))), &mut out);
            out
        };
        let unpaid = "2.status=employee&2.basis=wage&2.wage=40&2.wage-hours=logged-on";
        let said = told(Lang::En, unpaid);
        assert!(said.contains("Before tax, not every hour here could be paid as promised"), "{said}");
        assert!(said.contains("on these figures it would be £1,135 a week short of what it promises"), "{said}");
        assert!(told(Lang::Cy, unpaid).contains("gyda’r ffigurau hyn byddai £1,135 yr wythnos yn brin"));
        assert!(told(Lang::En, "2.guarantee=50&2.guarantee-hours=logged-on").contains(" short of what it promises"));
        assert!(!told(Lang::En, "2.flat=70").contains("short of what it promises"));
    }
}
