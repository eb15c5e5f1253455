//! Ranges of the figures that are not known for sure: the least and the most of each, typed at the ends of the bar that tells what
//! they change.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::sensitivity;
use coop_or_gig_engine::uncertainty::{Driver, Options, Simulation};
use yew::prelude::*;

use crate::components::chart::{bar, line};
use crate::components::section::note;
use crate::components::text::{changing, changing_drawn, space};
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::answer::field::{field, full_label, value_with_unit, with_unit_of};
use crate::views::what_if::signed;

/// The group of the figures that move the answer little.
const MORE: &str = "ranges";
/// Most figures of the reader's that are told to have the example's range.
const MOST_TOLD: usize = 3;

/// The ranges, each with how far its figure moves the difference: first the figures that are known least.
pub(crate) fn ranges(view: &View, drivers: &[Driver], written: &dyn Fn(Money) -> String) -> Html {
    let scale = line::scale(drivers.iter().flat_map(|driver| [driver.low.pence(), driver.high.pence()]));
    let has_bars = !drivers.is_empty();
    let row = |input: Input| {
        let driver = drivers.iter().find(|driver| driver.input == input);
        range(
            view,
            input,
            driver.map(|driver| {
                let ends = (driver.low.pence(), driver.high.pence());
                let is_same = written(driver.low) == written(driver.high);
                let told =
                    if is_same { view.attr(text::RANGE_SAME) } else { signed::range(view, (driver.low, driver.high), written) };
                (ends, scale, told)
            }),
        )
    };
    let first = known_least(view);
    let rest = || Input::all(view.deals().len()).filter(|input| plays(view, *input) && !first.contains(input));
    let more = || html! { <>{ for rest().map(row) }</> };
    html! {
        <div class="ranges">
            <h3>{ view.text(text::SURE_DRIVERS) }</h3>
            { note(view.attr(text::SURE_INTRO)) }
            { for has_bars.then(|| note(text::sure_whose(view.lang, view.name(view.comparison.to)).text())) }
            <p class="heads" aria-hidden="true">{ changing(view.text(text::RANGE_LEAST)) }{ changing(view.text(text::RANGE_MOST)) }</p>
            { for has_bars.then(|| zero(view, scale)) }
            <>{ for first.iter().copied().map(row) }</>
            { details(view, MORE, view.attr(text::RANGE_MORE), more) }
        </div>
    }
}

/// The figures that are known least, those first that move the difference most. Their order goes by no range that was typed, so that
/// no row moves while the reader types in it.
fn known_least(view: &View) -> Vec<Input> {
    let mut scenario = view.scenario().clone();
    scenario.ranges.clear();
    let drivers =
        Simulation::new(&scenario, Options { draws: 1, ..Options::default() }).map(|simulation| simulation.spread().drivers);
    drivers.into_iter().flatten().map(|driver| driver.input).collect()
}

/// True where a figure plays a part in how sure the answer is.
fn plays(view: &View, input: Input) -> bool {
    let scenario = view.scenario();
    let field = Field::from(input);
    let counts = match input {
        Input::Shared(shared) => {
            let of_week = shared >= Shared::Hours && shared <= Shared::OtherCosts && shared != Shared::SickDays;
            of_week && sensitivity::is_reckoned_by(scenario, input)
        }
        Input::Term(deal, term) => match scenario.deals[deal].basis {
            Basis::Wage => matches!(term, Term::Wage | Term::Volume | Term::PriceLevel),
            Basis::Fares => matches!(term, Term::Fee | Term::Flat | Term::JobFee | Term::Volume | Term::PriceLevel),
        },
        Input::App(..) => false,
    };
    let has_range = scenario.ranges.iter().any(|range| range.input == input);
    field.spec().kind != Kind::Whole
        && field.spec().kind.is_number()
        && (has_range || counts && field.get(scenario) != Value::Number(0))
}

/// Name of the line at zero above the bars, where both deals leave the same.
fn zero(view: &View, (least, most): (i64, i64)) -> Html {
    let place = -least * 100 / (most - least);
    let anchor = match place {
        ..25 => "start",
        76.. => "end",
        _ => "middle",
    };
    let text = html! { <text x={bar::length(-least, most - least)} y="14" text-anchor={anchor}>{ changing_drawn(view.text(text::SURE_LEVEL)) }</text> };
    html! {
        <div class="range zero" aria-hidden="true">
            <div class="pair"><div class="between">{ bar::canvas("bar", "18", text) }</div></div>
        </div>
    }
}

/// Ends of a bar, its scale, and the leads at its ends in words.
type Bar = ((i64, i64), (i64, i64), AttrValue);

/// Widths beside the words of a bar, in which they stand below its middle.
fn beside((a, b): (i64, i64), (least, most): (i64, i64)) -> (AttrValue, AttrValue) {
    let off = a + b - least - most;
    (bar::length(off, most - least), bar::length(-off, most - least))
}

/// Blank beside the words of a bar, which gives way to them where they need the room.
fn blank(width: AttrValue) -> Html {
    html! { <svg {width} height="1" aria-hidden="true" /> }
}

/// Likely value of a figure: what it is now.
fn likely(view: &View, input: Input) -> Value {
    match Field::from(input).get(view.scenario()) {
        Value::Nothing => input.now(view.scenario()),
        held @ Value::Number(_) => held,
    }
}

/// Sentence that a figure lies outside its range, as one that was typed may lie outside the example's, and does not vary. `None` where
/// it lies within, and where it has none.
fn outside(view: &View, input: Input) -> Option<AttrValue> {
    let Value::Number(value) = likely(view, input) else { return None };
    let range = view.scenario().ranges.iter().find(|range| range.input == input && !range.holds(value))?;
    let told = value_with_unit(view, input.into(), value);
    let is_example = view.base.ranges.contains(range);
    let message = if is_example { text::range_outside_example } else { text::range_outside };
    Some(message(view.lang, told).text())
}

/// Sentences on figures that the reader changed and whose range is the example's still, about another value: those that move the
/// difference most.
pub(crate) fn still_example<'a>(view: &'a View, drivers: &'a [Driver]) -> impl Iterator<Item = AttrValue> + 'a {
    let moves = |driver: &&Driver| {
        let own = view.scenario().ranges.iter().find(|range| range.input == driver.input);
        driver.swing() > Money::ZERO && own.is_some_and(|range| view.base.ranges.contains(range))
    };
    let told = |driver: &Driver| {
        let (Value::Number(own), Value::Number(example)) = (likely(view, driver.input), driver.input.now(view.base)) else {
            return None;
        };
        let value = |value: i64| value_with_unit(view, driver.input.into(), value);
        let range = format::range(value(driver.least), &value(driver.most));
        let name = full_label(view, driver.input);
        (own != example).then(|| text::range_still_example(view.lang, name, value(own), range, value(example)).text())
    };
    drivers.iter().filter(moves).filter_map(told).take(MOST_TOLD)
}

/// Fields of the least and the most that a figure could be, at the ends of its bar, with the likely value.
fn range(view: &View, input: Input, bar: Option<Bar>) -> Html {
    let likely = format::with_sign(view.currency(), input.into(), likely(view, input));
    let likely = text::range_likely(view.lang, with_unit_of(view, input.into(), likely)).text();
    let label = full_label(view, input);
    let bar = bar.map(|(ends, scale, told)| {
        let (before, after) = beside(ends, scale);
        html! {
            <div class="effect">
                { line::from_to(view.lang, "span", ends, scale) }
                <p class="figure">{ blank(before) }{ changing(told) }{ blank(after) }</p>
            </div>
        }
    });
    html! {
        <fieldset key={Field::from(input).key()} class="range">
            <legend>{ changing(label) }{ space() }<span key={&*likely} class="likely">{ likely }</span></legend>
            <div class="pair">
                { field(view, Field::Low(input)) }
                <div class="between">{ for bar }</div>
                { field(view, Field::High(input)) }
            </div>
            { for outside(view, input).map(note) }
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn words_stand_below_the_middle_of_their_bar() {
        let at = |ends| {
            let (before, after) = beside(ends, (-100, 300));
            (before.to_string(), after.to_string())
        };
        assert_eq!(at((0, 200)), ("0.00%".to_owned(), "0.00%".to_owned()));
        // The middle of 150 to 250 is three quarters along: as much as lies beyond it lies between a half and it.
        assert_eq!(at((150, 250)), ("50.00%".to_owned(), "0.00%".to_owned()));
        assert_eq!(at((-100, -100)), ("0.00%".to_owned(), "100.00%".to_owned()));
    }

    #[test]
    fn a_figure_that_moves_nothing_is_said_to() {
        let printed = |lang| {
            let view = view(lang, "v=1&preset=private-hire");
            let drivers =
                Simulation::new(view.scenario(), Options { draws: 1, ..Options::default() }).expect("a pack").spread().drivers;
            let still: Vec<_> = drivers.into_iter().filter(|driver| driver.low == driver.high).collect();
            assert!(!still.is_empty());
            let mut out = String::new();
            markup::print(&ranges(&view, &still, &|amount| format::pounds(view.currency(), amount)), &mut out);
            out
        };
        assert!(printed(Lang::En).contains("It changes hardly anything."));
        assert!(printed(Lang::Cy).contains("Nid yw’n newid fawr ddim."));
    }

    #[test]
    fn a_figure_of_the_readers_in_the_examples_range_is_said_to_be() {
        let told = |lang: Lang, figures: &str| {
            let view = view(lang, &format!("v=1&preset=courier&hours=12&price=4.31{figures}"));
            let simulation = Simulation::new(view.scenario(), Options { draws: 1, ..Options::default() }).expect("a pack");
            let drivers = simulation.spread().drivers;
            let told: Vec<_> = still_example(&view, &drivers).map(|said| said.to_string()).collect();
            told
        };
        let said = told(Lang::En, "&jobs-an-hour=1.5").join(" ");
        let wanted = "Jobs an hour: your 1.5 is drawn from the example’s range, 1.5 – 3.5. That was set about 2, so ";
        assert!(said.contains(wanted), "{said}");
        let welsh = told(Lang::Cy, "&jobs-an-hour=1.5").join(" ");
        assert!(welsh.contains("mae eich 1.5 chi’n cael ei dynnu o ystod yr enghraifft, 1.5 – 3.5. Cafodd honno"), "{welsh}");
        // The example's own figure, and a range of the reader's own.
        for figures in ["", "&jobs-an-hour=1.5&jobs-an-hour.low=1&jobs-an-hour.high=2"] {
            let said = told(Lang::En, figures).join(" ");
            assert!(!said.contains("Jobs an hour"), "{said}");
        }
    }

    #[test]
    fn a_figure_outside_its_range_is_said_to_be_taken_as_it_is() {
        let told = |lang: Lang, figures: &str, input: Input| {
            let view = view(lang, &format!("v=1&preset=courier{figures}"));
            let simulation = Simulation::new(view.scenario(), Options { draws: 1, ..Options::default() }).expect("a pack");
            let drivers = simulation.spread().drivers;
            let said = outside(&view, input).map(|said| said.to_string());
            assert_eq!(drivers.iter().any(|driver| driver.input == input), said.is_none(), "{figures}: {said:?}");
            said
        };
        let price = Input::Shared(Shared::Price);
        assert_eq!(told(Lang::En, "", price), None);
        assert_eq!(told(Lang::En, "&price=4.31", price), None);
        let wanted = "Your £4.20 lies outside the example’s range, so it is taken as it is.";
        assert_eq!(told(Lang::En, "&price=4.20", price).as_deref(), Some(wanted));
        let welsh = "Mae eich £4.20 chi y tu allan i ystod yr enghraifft, felly caiff ei gymryd fel y mae.";
        assert_eq!(told(Lang::Cy, "&price=4.20", price).as_deref(), Some(welsh));
        let wanted = "£4.20 lies outside this range, so it is taken as it is.";
        assert_eq!(told(Lang::En, "&price=4.20&price.low=5&price.high=7", price).as_deref(), Some(wanted));
        let wanted = "Your 30% lies outside the example’s range, so it is taken as it is.";
        assert_eq!(told(Lang::En, "&2.volume=30", Input::Term(1, Term::Volume)).as_deref(), Some(wanted));
    }
}
