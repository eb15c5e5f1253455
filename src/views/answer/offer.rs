//! Offers of a figure where another was typed: pounds, hours or jobs where a percentage is asked for, and
//! [what is far above](far_above) or [below](far_below) the example's, and the [miles](example_miles) of other hours. An offer comes
//! with the sum done; no figure changes before the button is pressed.

use coop_or_gig_engine::accounts::Line as AccountsLine;
use coop_or_gig_engine::choice::{SoldBy, VehicleCostBy};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::derivation::Rule;
use coop_or_gig_engine::entry::{self, Way};
use coop_or_gig_engine::field::{AppFigure, Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::{round_div, Money, Price, Quantity, Ratio};
use coop_or_gig_engine::number::{Number, Problem, Unit};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::vehicle;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::text::{changing, space};
use crate::locale::{text, Key, Lang, Message};
use crate::state::{Action, Typed};
use crate::view::View;
use crate::views::answer::offer_parts::{put, sold};
use crate::views::answer::{
    assumed_jobs, below_minimum, each_sold, example_miles, far_above, far_below, started_items, unpaid_hours, vehicle_source,
};
use crate::{browser, format};

/// Fee that the first app took, on its statement.
const FEE: Field = Field::App(0, AppFigure::Fee);

/// Quantity that a percentage is a share of.
enum Whole {
    /// An amount, and what it is.
    Amount(Money, Key),
    /// Hours.
    Hours(Quantity),
    /// Members.
    Members(Quantity),
    /// Jobs.
    Jobs(Quantity),
}

/// Place of an offer beside a field, which a screen reader listens to: empty where what was typed needs none; and true where one is made.
/// `None` beside a field that never has one.
pub(crate) fn offer(view: &View, field: Field, id: &str) -> Option<(Html, bool)> {
    let may_have = matches!(field.spec().kind, Kind::Percent | Kind::Price | Kind::Pence)
        || matches!(field, Field::Shared(Shared::Hours | Shared::JobsAnHour | Shared::Jobs | Shared::Fuel | Shared::OtherProfit))
        || matches!(field, Field::App(_, AppFigure::Fee | AppFigure::Hours));
    may_have.then(|| {
        let made = offered_now(view, field);
        let is_made = made.is_some();
        (html! { <div class="offer" id={id.to_owned()} role="status">{ for made }</div> }, is_made)
    })
}

/// Offer beside a field. `None` where what was typed needs none.
fn offered_now(view: &View, field: Field) -> Option<Html> {
    const SAID: [fn(&View, Field) -> Option<Html>; 5] =
        [assumed_jobs::said, started_items::said, below_minimum::said, vehicle_source::said, unpaid_hours::said];
    let asked = far_below::offer(view, field).or_else(|| example_miles::offer(view, field));
    if let Some(asked) = asked.or_else(|| SAID.iter().find_map(|said| said(view, field))) {
        return Some(asked);
    }
    if field.spec().kind != Kind::Percent {
        return far_above::offer(view, field);
    }
    match view.state.figures.typed(field) {
        Some(Typed { text, problem: Some(problem) }) => percentage(view, field, text, *problem),
        _ if field == Field::Shared(Shared::Busy) => busy(view),
        _ => not_known(view, field),
    }
}

/// Sentence that what is kept is not known where the fee would seem to tell it: the price is what the worker is paid. "Why" says so, too.
fn not_known(view: &View, field: Field) -> Option<Html> {
    let Field::Term(place, Term::Fee) = field else { return None };
    view.comparison.outcomes.get(place).filter(|outcome| !outcome.knows_customers)?;
    let said = view.lang.rule_says(Rule::NotKnown, Vec::new())?.text();
    Some(html! { <p>{ changing(said) }</p> })
}

/// Offer of what was typed as a share of the percentage's whole.
fn percentage(view: &View, field: Field, typed: &str, problem: Problem) -> Option<Html> {
    // A number alone can be either; a word behind it tells a count: 22 hours.
    let (number, has_word) = match (Number::read(typed), typed.find(char::is_alphabetic)) {
        (Ok(number), _) => (number, false),
        (Err(_), Some(word)) if !typed[word..].contains(|c: char| c.is_ascii_digit()) => (Number::read(&typed[..word]).ok()?, true),
        (Err(_), _) => return None,
    };
    let is_amount = matches!(number.unit, Some(Unit::Money(_)));
    if has_word && number.unit.is_some() {
        return None;
    }
    let is_number = is_amount || has_word || matches!(problem, Problem::TooLarge { .. });
    let read = |decimals| Some(number.scaled(decimals)).filter(|number| is_number && *number > 0);
    let (amount, count) = (whole_amount(view, field.input()), whole_count(view, field.input()));
    let each = read(4).filter(|_| is_amount).and_then(|amount| each_sold::offer(view, field, Price(amount)));
    let use_it = if each.is_some() { text::offer_week } else { text::offer_use };
    let share = match (amount.filter(|_| !has_word), count.filter(|_| !is_amount)) {
        (Some(whole), _) => offered(view, field, (read(2)?, &whole), use_it),
        (None, Some(whole)) => offered(view, field, (read(6)?, &whole), use_it),
        (None, None) => None,
    };
    let by_statement = read(2).filter(|_| !has_word).and_then(|took| statement(view, field, Money(took)));
    let made = [each, share, by_statement];
    made.iter().any(Option::is_some).then(|| html! { <>{ for made.into_iter().flatten() }</> })
}

/// Button that has the week entered by its pay statement, with what was typed as what the app took. `None` where a statement would
/// not tell the field, or tells it already.
fn statement(view: &View, field: Field, took: Money) -> Option<Html> {
    let scenario = view.scenario();
    let is_fee = field == Field::Term(entry::platform(scenario), Term::Fee);
    let value = Value::Number(took.pence());
    if !is_fee || scenario.week.mine.is_stated() || FEE.read(&FEE.write_plain(value)).is_err() {
        return None;
    }
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |_| {
        dispatch.emit(Action::rework(move |scenario| {
            entry::go(scenario, Way::Statement);
            // Of several apps nobody has said which took it.
            if scenario.week.mine.active().len() == 1 {
                FEE.put(scenario, value);
            }
        }));
        // The field that had the text goes: the statement's first one is next.
        browser::focus_soon("[data-field='app-1.fares']".to_owned());
    });
    let amount = format::short(view.currency(), took);
    let use_it = button(onclick, text::offer_statement(view.lang, amount).text(), true);
    Some(html! { <p class="steps">{ use_it }</p> })
}

/// A share of the hours that is far below the example's and would do as a number of hours: it may be one.
fn busy(view: &View) -> Option<Html> {
    let week = view.scenario().week;
    let example = view.base.week.busy;
    let typed = Quantity(week.busy.0.saturating_mul(100));
    let is_odd = week.busy != example && week.busy.0 < example.0 / 4 * 3;
    if !is_odd || typed > week.hours || week.hours > Quantity::whole(100) {
        return None;
    }
    offered(view, Field::Shared(Shared::Busy), (typed.0, &Whole::Hours(week.hours)), text::offer_use)
}

/// The amount that a percentage is of; `None` where there is none.
fn whole_amount(view: &View, input: Input) -> Option<Whole> {
    let week = view.scenario().week;
    let by_items = week.vehicle_cost_by == VehicleCostBy::Items;
    let coop = view.scenario().coop;
    let first_year = || compare::accounts(view.scenario()).map(|accounts| accounts.years[0]);
    let weekly = |place: usize, lines: &[Line]| {
        let statement = view.comparison.outcomes.get(place)?.statement(Period::Week);
        Some(lines.iter().map(|line| statement.amount(*line)).sum::<Money>())
    };
    let (whole, what) = match input {
        Input::Shared(Shared::CoopFee) => (coop.sales, text::OFFER_OF_SALES),
        Input::Shared(Shared::CoopSoftwareShare | Shared::CoopPayments) => (first_year()?.sales, text::OFFER_OF_ALL_SALES),
        Input::Shared(Shared::CoopShareInterest) => (coop.shares, text::OFFER_OF_SHARES),
        Input::Shared(Shared::CoopLoanRate) => (coop.loan, text::OFFER_OF_LOAN),
        Input::Shared(Shared::CoopReserves) => (first_year()?.amount(AccountsLine::Surplus), text::OFFER_OF_SURPLUS),
        Input::Term(place, Term::Fee | Term::CustomerFee) => {
            (weekly(place, &[Line::CustomersPay, Line::CustomerFees])?, text::OFFER_OF_FARES)
        }
        Input::Term(_, Term::Volume) => (week.price.times(sold(view)), text::OFFER_OF_WEEK),
        Input::Term(_, Term::PriceLevel) => (week.price.times(Quantity::ONE), text::OFFER_OF_PRICE),
        Input::Term(_, Term::CarriesMiles) if by_items => (vehicle::items(&week).by_mile, text::OFFER_OF_MILES),
        Input::Term(_, Term::CarriesWeekly) if by_items => (vehicle::items(&week).by_time + week.other_costs, text::OFFER_OF_COSTS),
        Input::Term(_, Term::CarriesMiles) => (week.mile_cost.times(week.miles), text::OFFER_OF_MILES),
        Input::Term(_, Term::CarriesWeekly) => (week.vehicle_costs + week.other_costs, text::OFFER_OF_COSTS),
        Input::Term(place, Term::ShareInterest) => (view.scenario().deals[place].membership.share, text::OFFER_OF_SHARE),
        Input::Term(place, Term::Dividend) => {
            let year = view.comparison.outcomes.get(place)?.year;
            (-year.amount(Line::PlatformFees), text::OFFER_OF_FEES)
        }
        Input::Shared(_) | Input::Term(..) | Input::App(..) => return None,
    };
    (whole > Money::ZERO).then_some(Whole::Amount(whole, what))
}

/// The hours, members or jobs that a percentage is of; `None` where it is of no such thing.
fn whole_count(view: &View, input: Input) -> Option<Whole> {
    match input {
        Input::Shared(Shared::Busy) => Some(Whole::Hours(view.scenario().week.hours)),
        Input::Shared(Shared::CoopActive) => Some(Whole::Members(view.scenario().coop.members)),
        Input::Term(_, Term::Volume) => Some(match view.scenario().week.sold_by {
            SoldBy::Hour => Whole::Hours(sold(view)),
            SoldBy::Job => Whole::Jobs(sold(view)),
        }),
        _ => None,
    }
}

/// Row that says "£231 of £820 is 28.2%", and the button for it, labelled by `use_it`. `None` where the field could not take that.
fn offered(view: &View, field: Field, (part, whole): (i64, &Whole), use_it: fn(Lang, String) -> Message) -> Option<Html> {
    let lang = view.lang;
    let of_whole = match whole {
        Whole::Amount(Money(whole), _) => *whole,
        Whole::Hours(count) | Whole::Members(count) | Whole::Jobs(count) => count.0,
    };
    let ratio = round_div(i128::from(part) * i128::from(Ratio::ONE.0), i128::from(Some(of_whole).filter(|whole| *whole > 0)?));
    field.read(&field.write_plain(Value::Number(ratio))).ok()?;
    let percent = format::percent(Ratio(ratio));
    let count = |count: i64| format::quantity(Quantity(count));
    let (says, what) = match whole {
        Whole::Amount(whole, what) => (
            text::offer_amount(
                lang,
                format::short(view.currency(), Money(part)),
                format::short(view.currency(), *whole),
                percent.clone(),
            ),
            Some(*what),
        ),
        Whole::Hours(whole) => (text::offer_hours(lang, count(part), count(whole.0), percent.clone()), None),
        Whole::Members(whole) => (text::offer_members(lang, count(part), count(whole.0), percent.clone()), None),
        Whole::Jobs(whole) => (text::offer_jobs(lang, count(part), count(whole.0), percent.clone()), None),
    };
    let what = what.map_or("", |what| view.text(what));
    let use_it = put(view, field, ratio, use_it(lang, percent).text());
    Some(html! { <><p>{ changing(says.text()) }{ space() }{ changing(what) }</p><p class="steps">{ use_it }</p></> })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_fee_of_pay_is_told_as_not_known_as_in_why() {
        let told = |link: &str, place: usize| not_known(&view(Lang::En, link), Field::Term(place, Term::Fee)).is_some();
        assert!(told("v=1&preset=courier", 0), "the app's pay is the price");
        assert!(!told("v=1&preset=courier", 1), "its members know what customers pay");
        assert!(!told("v=1&preset=private-hire", 0));
        assert!(!told("v=1&preset=private-hire&price=0", 0), "a price of nothing is what customers pay");
    }
}
