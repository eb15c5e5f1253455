//! Certainty of the answer: the results of thousands of possible years, and the figures that they depend on.

use coop_or_gig_engine::choice::{Basis, Kind};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Input};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::uncertainty::{Driver, Percentiles, Spread};
use yew::prelude::*;

use crate::components::chart::line;
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::{View, ViewProps};
use crate::views::answer::{compared, field, headline, period};
use crate::views::what_if::ranges;
use crate::views::what_if::simulation_task::use_simulation;

/// Half of a hundred years.
const HALF: i64 = 50;
/// The drivers shown: those after them move little.
const MOST_DRIVERS: usize = 6;

/// Certainty of the answer.
pub(crate) fn certainty(view: &View) -> Html {
    html! { <Certainty view={view.clone()} /> }
}

/// Certainty of the answer, as far as its draws are made, and the ranges of the figures.
#[component]
fn Certainty(ViewProps { view }: &ViewProps) -> Html {
    let drawn = use_simulation(view);
    let is_busy = !drawn.is_of(&view.state.figures);
    let found = drawn.spread.as_deref();
    let content = found.map_or_else(|| note(view.attr(text::DEEPER_WAIT)), |spread| results(view, spread));
    let drivers = found.map_or(&[][..], |spread| &spread.drivers);
    let (_, parts) = period_told(view);
    let written = |amount: Money| format::pounds(view.currency(), amount.per(parts));
    html! {
        <>
            <div class="found" aria-busy={is_busy.then_some("true")}>{ content }</div>
            { ranges::ranges(view, drivers, &written) }
            { for found.map(|spread| tables(view, spread, &written)) }
        </>
    }
}

/// Period that amounts are told for, and how many of it are in a year.
fn period_told(view: &View) -> (Period, Quantity) {
    match view.state.period {
        // An hour differs from draw to draw in length: a week is told instead.
        Period::Hour | Period::Week => (Period::Week, view.scenario().week.weeks),
        Period::Month => (Period::Month, Quantity::whole(12)),
        Period::Year => (Period::Year, Quantity::ONE),
    }
}

/// A hundred years as a picture, with how often a promise is earned.
fn results(view: &View, spread: &Spread) -> Html {
    let (from, to) = (view.comparison.from, view.comparison.to);
    let rests = rests_on(view, spread).map(note);
    // Not by their keys: two deals may have one name, and so one sentence.
    let carried = [to, from].into_iter().filter_map(|place| carried(view, spread, place)).map(|said| html! { <>{ note(said) }</> });
    let still = ranges::still_example(view, &spread.drivers).map(|said| html! { <>{ note(said) }</> });
    hundred(view, spread, html! { <>{ for rests }{ for still }{ for carried }{ for otherwise(view, spread).map(note) }</> })
}

/// Sentence that the years rest on ranges which nobody knows for sure: those assumed where the reader gives none, or the example's.
/// `None` where each is the reader's own.
fn rests_on(view: &View, spread: &Spread) -> Option<AttrValue> {
    if spread.assumed {
        return Some(view.attr(text::SURE_ASSUMED));
    }
    let range = |scenario: &Scenario, input: Input| scenario.ranges.iter().find(|range| range.input == input).copied();
    let is_example = |driver: &&Driver| {
        let example = range(view.base, driver.input);
        example.is_some() && example == range(view.scenario(), driver.input)
    };
    match spread.drivers.iter().filter(is_example).count() {
        0 => None,
        all if all == spread.drivers.len() => Some(view.attr(text::SURE_EXAMPLE)),
        _ => Some(view.attr(text::SURE_EXAMPLE_PARTLY)),
    }
}

/// Sentence with the answer at the likely figures, where most of the years turn out otherwise. `None` where most are as it says, and
/// where it calls neither deal ahead because both make a loss.
fn otherwise(view: &View, spread: &Spread) -> Option<AttrValue> {
    let to = view.comparison.to;
    let is_other = match view.comparison.verdict {
        _ if headline::is_loss(view) => false,
        // The answer says itself that what it promises cannot be paid.
        Verdict::To if headline::is_short(view) => of_hundred(spread.ahead_earned) > HALF,
        Verdict::To => won(view, spread) < HALF,
        Verdict::From => of_hundred(spread.behind) < HALF,
        Verdict::Same => {
            let middle = spread.deals[to].p50;
            Verdict::new(middle - spread.lead.p50, middle) != Verdict::Same
        }
    };
    is_other.then(|| text::sure_otherwise(view.lang, headline::verdict(view).text()).text())
}

/// Years of a hundred in which the second deal leaves more and, where it must earn that first, can pay it.
fn won(view: &View, spread: &Spread) -> i64 {
    of_hundred(if must_earn(view, spread, view.comparison.to) { spread.ahead_earned } else { spread.ahead })
}

/// The figures behind the pictures, and what they rest on.
fn tables(view: &View, spread: &Spread, written: &dyn Fn(Money) -> String) -> Html {
    let (period, _) = period_told(view);
    let as_table = view.text(text::AS_TABLE);
    html! {
        <>
            <details>
                <summary key={as_table}>{ as_table }</summary>
                { table_of_deals(view, spread, period, written) }
                { table_of_drivers(view, &spread.drivers, written) }
            </details>
            { note(view.attr(text::SURE_NOTE)) }
        </>
    }
}

/// Sentence on how often a deal earns what it pays: always told of a wage, else where a co-op falls short in some of the years.
/// `None` where there is nothing to tell.
fn carried(view: &View, spread: &Spread, place: usize) -> Option<AttrValue> {
    let share = *spread.carried.get(place)?;
    must_earn(view, spread, place).then(|| text::sure_carried(view.lang, format::whole_percent(share), view.name(place)).text())
}

/// True where a deal pays a wage, or is a co-op that falls short of what it pays in some of the years.
fn must_earn(view: &View, spread: &Spread, place: usize) -> bool {
    let deal = &view.scenario().deals[place];
    deal.basis == Basis::Wage || deal.kind == Kind::Coop && spread.carried.get(place).is_some_and(|share| *share < Ratio::ONE)
}

/// Table of what each deal leaves in poor, middling and good years, and in how many it leaves most.
fn table_of_deals(view: &View, spread: &Spread, period: Period, written: &dyn Fn(Money) -> String) -> Html {
    let row = |(place, of): (usize, &Percentiles)| {
        let wins = format::whole_percent(spread.wins.get(place).copied().unwrap_or_default());
        let cells = [of.p10, of.p50, of.p90].map(written).into_iter().chain([wins]).collect();
        (view.name(place).to_string(), cells)
    };
    // What a year does not earn is promised, not left.
    let is_promised = view.deals().any(|place| must_earn(view, spread, place));
    let heads = vec![
        AttrValue::Static(period::unit(view.lang, period)),
        view.attr(text::SURE_P10),
        view.attr(text::SURE_P50),
        view.attr(text::SURE_P90),
        view.attr(if is_promised { text::SURE_WINS_PROMISED } else { text::SURE_WINS }),
    ];
    let mut rows: Vec<_> = spread.deals.iter().enumerate().map(row).collect();
    let lead = [spread.lead.p10, spread.lead.p50, spread.lead.p90].map(written);
    rows.push((view.text(text::SURE_LEAD).to_owned(), lead.into_iter().chain(["–".to_owned()]).collect()));
    plain_table(&text::sure_caption(view.lang, format::whole(i64::from(spread.draws))).text(), heads, rows)
}

/// Table of the figures that move the difference, with the lead at the least and at the most of each.
fn table_of_drivers(view: &View, drivers: &[Driver], written: &dyn Fn(Money) -> String) -> Html {
    let row = |driver: &Driver| {
        let value = |value| field::value_with_unit(view, Field::from(driver.input), value);
        let range = format::range(value(driver.least), &value(driver.most));
        (field::full_label(view, driver.input).to_string(), vec![range, written(driver.low), written(driver.high)])
    };
    let heads = vec![
        view.attr(text::SURE_FIGURE),
        view.attr(text::SURE_RANGE),
        view.attr(text::SURE_AT_LOW),
        view.attr(text::SURE_AT_HIGH),
    ];
    plain_table(&view.attr(text::SURE_DRIVERS), heads, drivers.iter().take(MOST_DRIVERS).map(row).collect())
}

/// Years of a hundred, as the table tells them in per cent.
fn of_hundred(share: Ratio) -> i64 {
    (share.0 + 5_000) / 10_000
}

/// A hundred possible years as a hundred squares: in how many of them the second deal leaves more and, where it must earn that first,
/// can pay it; in how many both leave the same; in how many the first leaves more.
fn hundred(view: &View, spread: &Spread, conditions: Html) -> Html {
    let (from, to) = (view.comparison.from, view.comparison.to);
    let ahead = of_hundred(spread.ahead);
    let must_earn = must_earn(view, spread, to);
    let n = won(view, spread);
    // Two halves of a year are one square.
    let behind = of_hundred(spread.behind).min(100 - ahead);
    let square = |place: i64| {
        let class = match place {
            place if place < n => view.class(to),
            place if place < ahead => "unearned",
            place if place < 100 - behind => "level",
            _ => view.class(from),
        };
        let at = |part: i64| AttrValue::from(format!("{}%", part * 10));
        let (x, y) = (at(place % 10), at(place / 10));
        let side = AttrValue::Static("9%");
        line::block(view.lang, class, [&x, &y], [&side, &side])
    };
    let title = match (compared::platform_to_coop(view), must_earn) {
        (true, false) => text::sure_coop(view.lang, n.to_string()),
        (true, true) => text::sure_coop_earned(view.lang, n.to_string()),
        (false, false) => text::sure_weeks(view.lang, n.to_string(), view.name(to)),
        (false, true) => text::sure_weeks_earned(view.lang, n.to_string(), view.name(to)),
    };
    let side = |n: i64, class: &'static str, name: AttrValue| {
        html! { <p {class}><b key={n.to_string()} translate="no">{ n }</b>{ space() }{ changing(name) }</p> }
    };
    let unearned = (ahead > n).then(|| side(ahead - n, "unearned", text::sure_unearned(view.lang, view.short_name(to)).text()));
    let level = (ahead + behind < 100).then(|| side(100 - ahead - behind, "level", view.attr(text::SURE_LEVEL)));
    let title = title.text();
    html! {
        <figure class="hundred" aria-label={&title}>
            <figcaption><h3 key={&*title}>{ unbroken(title.clone()) }</h3>{ conditions }</figcaption>
            <div class="squares">
                <svg class="weeks" width="100%" height="100%" aria-hidden="true">{ for (0..100).map(square) }</svg>
            </div>
            <div class="halves" aria-hidden="true">{ side(n, view.class(to), view.short_name(to)) }{ for unearned }{ for level }{ side(behind, view.class(from), view.short_name(from)) }</div>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::uncertainty::{Options, Simulation};

    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    /// The spread of the years, and the sentence on them.
    fn told(lang: Lang, link: &str) -> (Spread, Option<String>) {
        let view = view(lang, link);
        let mut simulation = Simulation::new(view.scenario(), Options::default()).expect("a pack");
        simulation.step(u32::MAX);
        let spread = simulation.spread();
        let said = otherwise(&view, &spread).map(|said| said.to_string());
        (spread, said)
    }

    #[test]
    fn years_that_turn_out_otherwise_than_the_answer_say_so() {
        let ahead = |link: &str| {
            let (spread, said) = told(Lang::En, link);
            (of_hundred(spread.ahead), of_hundred(spread.behind), said)
        };
        let drivers = "v=1&preset=ride-hail-percentages";
        let (won, lost, said) = ahead(drivers);
        assert!(won < HALF && lost > HALF, "{won} {lost}");
        let wanted = "At the likely figures above: The co-op would leave you about £27 a week more. With lower and higher ones, most years turn out otherwise.";
        assert_eq!(said.as_deref(), Some(wanted));
        let welsh = told(Lang::Cy, drivers).1.expect("a sentence");
        assert!(
            welsh.starts_with("Gyda’r ffigurau tebygol uchod: Byddai’r gydweithfa’n gadael tua £27 yr wythnos yn fwy i chi. "),
            "{welsh}"
        );
        // The other way round, the first is ahead in the answer and behind in most years.
        let (won, lost, said) = ahead(&format!("{drivers}&from=3&to=1"));
        assert!(won > HALF && lost < HALF, "{won} {lost}");
        assert!(said.is_some_and(|said| said.contains(": The first of these two would leave you about £27 a week more. ")));
    }

    #[test]
    fn years_that_turn_out_as_the_answer_says_say_no_more() {
        for link in [
            "v=1&preset=private-hire",
            "v=1&preset=private-hire&from=2&to=1",
            "v=1&preset=black-cab",
            "v=1&preset=courier&2.volume=0",
        ] {
            let (spread, said) = told(Lang::En, link);
            assert_eq!(said, None, "{link}: {} {}", of_hundred(spread.ahead), of_hundred(spread.behind));
        }
        // A loss with both calls neither ahead.
        assert_eq!(told(Lang::En, "v=1&preset=private-hire&price=1").1, None);
    }

    #[test]
    fn years_that_rest_on_ranges_of_the_example_say_so() {
        let rests = |link: &str| {
            let view = view(Lang::En, link);
            let mut simulation = Simulation::new(view.scenario(), Options { draws: 1, ..Options::default() }).expect("a pack");
            simulation.step(u32::MAX);
            rests_on(&view, &simulation.spread()).map(|said| said.to_string())
        };
        let example = "v=1&preset=private-hire";
        assert!(rests(example).is_some_and(|said| said.starts_with("These years rest on ranges that the example assumes")));
        let said = rests(&format!("{example}&2.volume.low=70&2.volume.high=110"));
        assert!(said.is_some_and(|said| said.starts_with("These years rest in part on ranges that the example assumes")));
        let base = view(Lang::En, example);
        let own = base
            .scenario()
            .ranges
            .iter()
            .map(|range| format!("&{}=&{}=", Field::Low(range.input).key(), Field::High(range.input).key()));
        let emptied = example.to_owned() + &own.collect::<String>();
        assert!(rests(&emptied).is_some_and(|said| said.starts_with("No range was entered")), "{:?}", rests(&emptied));
        assert_eq!(rests(&format!("{emptied}&2.volume.low=70&2.volume.high=110")), None);
    }

    #[test]
    fn of_two_that_leave_the_same_the_middle_of_the_years_decides() {
        let alike = "v=1&preset=courier&2.kind=platform&2.status=self-employed&2.basis=fares&2.wage=0&2.price-level=100";
        let (_, said) = told(Lang::En, &format!("{alike}&2.volume.low=100&2.volume.high=100"));
        assert_eq!(said, None);
        let (spread, said) = told(Lang::En, &format!("{alike}&2.volume.low=40&2.volume.high=100"));
        assert!(of_hundred(spread.behind) > HALF);
        assert!(said.is_some_and(|said| said.contains("about the same")));
    }
}
