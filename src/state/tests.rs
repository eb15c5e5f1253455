use std::rc::Rc;

use coop_or_gig_engine::choice::Vehicle;
use coop_or_gig_engine::entry::Way;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::link::{Notice, Numbers, PageView};
use coop_or_gig_engine::money::{Price, Quantity, Ratio};
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::outcome::Period;
use yew::Reducible as _;

use crate::locale::Lang;
use crate::state::{Action, State};

fn at(fragment: &str) -> Rc<State> {
    Rc::new(State::arrive(Lang::En, fragment))
}

fn field(key: &str) -> Field {
    Field::from_key(key).expect("a field")
}

/// State after this text is typed in the field.
fn typing(state: Rc<State>, key: &str, text: &'static str) -> Rc<State> {
    state.reduce(Action::Type(field(key), text.into()))
}

/// Text typed in a field. `None` where the field shows its value.
fn typed(state: &State, key: &str) -> Option<String> {
    state.figures.typed(field(key)).map(|typed| typed.text.to_string())
}

fn shown(state: &State, key: &str) -> String {
    state.figures.shown(field(key)).to_string()
}

fn undone(state: Rc<State>) -> Rc<State> {
    state.reduce(Action::Undo)
}

#[test]
fn a_figure_set_by_a_button_leaves_what_is_half_typed_elsewhere() {
    let state = typing(typing(at("v=1&preset=private-hire"), "hours", "4x"), "2.volume", "9z");
    let set = state.clone().reduce(Action::Set(field("2.volume"), Value::Number(750_000)));
    assert_eq!((typed(&set, "hours"), typed(&set, "2.volume")), (Some("4x".to_owned()), None));
    assert_eq!(set.figures.scenario.deals[1].volume, Ratio::percent(75));
    assert_eq!(set.problems(), 1);
    // Undo takes back one step, with what was half typed there.
    let back = undone(set);
    assert_eq!((typed(&back, "hours"), typed(&back, "2.volume")), (Some("4x".to_owned()), Some("9z".to_owned())));
    assert_eq!(back.figures.scenario.deals[1].volume, Ratio::ONE);
}

#[test]
fn a_deal_taken_away_takes_only_what_was_typed_in_it() {
    let state = at("v=1&preset=home-carer");
    let state = typing(typing(typing(state, "1.fee", "a"), "2.fee", "b"), "3.fee", "c");
    let state = typing(typing(state, "3.fee.low", "d"), "price.high", "e");
    let state = state.reduce(Action::RemoveDeal(1));
    let all = ["1.fee", "2.fee", "2.fee.low", "price.high", "3.fee"].map(|key| typed(&state, key));
    assert_eq!(all, [Some("a"), Some("c"), Some("d"), Some("e"), None].map(|text| text.map(str::to_owned)));
}

#[test]
fn the_period_travels_in_the_link() {
    for (period, tells) in
        [(Period::Hour, "&period=hour"), (Period::Week, ""), (Period::Month, "&period=month"), (Period::Year, "&period=year")]
    {
        let state = at("v=1&preset=courier&price=5").reduce(Action::Period(period));
        for numbers in [Numbers::Exact, Numbers::Rounded] {
            assert_eq!(state.fragment(numbers), format!("v=1&preset=courier&price=5{tells}"));
        }
        assert_eq!(state.fragment(Numbers::SettingsOnly), format!("v=1&preset=courier{tells}"));
        let again = at(&state.fragment(Numbers::Exact));
        assert_eq!((again.period, again.notices.len()), (period, 0));
        assert_eq!(again.figures.scenario, state.figures.scenario);
        // A period is no change of figures.
        assert!(!at("v=1&preset=courier").reduce(Action::Period(period)).is_changed());
    }
    // A link without a period is for a week, as ever; so is one that comes later.
    let year = at("v=1&preset=courier&period=year");
    assert_eq!(year.clone().reduce(Action::LoadLink("v=1&preset=courier".to_owned())).period, Period::Week);
    assert_eq!(year.clone().reduce(Action::Language(Lang::Cy)).period, Period::Year);
    assert_eq!(year.reduce(Action::StartAgain).period, Period::Year);
    let bad = at("v=1&preset=courier&period=fortnight");
    assert_eq!((bad.period, &*bad.notices), (Period::Week, &[Notice::NoSuchPeriod("fortnight".to_owned())][..]));
}

#[test]
fn a_vehicle_brings_its_cost_a_mile_until_one_is_typed() {
    let mile = |state: &State| state.figures.scenario.week.mile_cost;
    let state = at("v=1&preset=private-hire");
    assert_eq!(mile(&state), Price(2900));
    for (word, vehicle, cost) in [
        ("bicycle", Vehicle::Bicycle, 1500),
        ("motorcycle", Vehicle::Motorcycle, 2400),
        ("taxi", Vehicle::Taxi, 5000),
        ("none", Vehicle::Nothing, 0),
        ("car", Vehicle::Car, 2900),
    ] {
        let chosen = typing(state.clone(), "vehicle", word);
        assert_eq!((chosen.figures.scenario.tax.vehicle, mile(&chosen)), (vehicle, Price(cost)), "{word}");
        assert_eq!(chosen.figures.has_mile_cost_of_vehicle(), word != "car");
        // Undo takes back vehicle and cost in one step, and the link brings both.
        let back = undone(chosen.clone());
        assert_eq!((mile(&back), back.figures.scenario.tax.vehicle), (Price(2900), Vehicle::Car));
        let again = at(&chosen.fragment(Numbers::Exact));
        assert_eq!(again.figures.scenario, chosen.figures.scenario);
        // A cost that nobody typed follows the next vehicle, after a reload too.
        let next = typing(again.reduce(Action::Blur(field("vehicle"))), "vehicle", "motorcycle");
        assert_eq!(mile(&next), Price(2400), "{word}, then a moped");
    }
    // The example's own figure is for its own vehicle: 63.4p for the carer's car.
    let carer = typing(typing(at("v=1&preset=home-carer"), "vehicle", "bicycle"), "vehicle", "car");
    assert_eq!(mile(&carer), at("v=1&preset=home-carer").figures.scenario.week.mile_cost);
    // A figure typed stays, the vehicle's own figure too; so does one that is half typed, one from a link, and one in dollars.
    for own in ["41.5", "29", "x"] {
        let state = typing(typing(at("v=1&preset=private-hire"), "mile-cost", own), "vehicle", "bicycle");
        let cost = if own == "41.5" { 4150 } else { 2900 };
        assert_eq!((mile(&state), shown(&state, "mile-cost")), (Price(cost), own.to_owned()));
        assert!(!state.figures.has_mile_cost_of_vehicle());
    }
    assert_eq!(mile(&typing(at("v=1&preset=private-hire&mile-cost=33"), "vehicle", "bicycle")), Price(3300));
    let new_york = at("v=1&preset=new-york-driver");
    assert_eq!(mile(&typing(new_york.clone(), "vehicle", "taxi")), mile(&new_york));
    // An old link keeps its meaning: a bicycle at the example's cost.
    let old = at("v=1&preset=private-hire&vehicle=bicycle");
    assert_eq!(mile(&old), Price(2900));
    assert!(!old.figures.has_mile_cost_of_vehicle());
}

#[test]
fn an_amount_is_no_percentage() {
    for text in ["£231", "£50", "50£", "$20", "£", "-£3"] {
        let state = typing(at("v=1&preset=private-hire"), "1.fee", text);
        let held = state.figures.typed(field("1.fee")).and_then(|typed| typed.problem);
        assert_eq!((held, state.figures.scenario.deals[0].fee.rate), (Some(Problem::NotANumber), Ratio::percent(29)), "{text}");
    }
    let state = typing(at("v=1&preset=private-hire"), "1.fee", "231");
    assert_eq!(state.figures.typed(field("1.fee")).and_then(|typed| typed.problem), Some(Problem::TooLarge { max: 1_000_000 }));
    // An amount with a sign is taken where money is asked for.
    assert_eq!(typing(at("v=1&preset=private-hire"), "price", "£30").figures.scenario.week.price, Price(300_000));
}

/// A private-hire car's miles cost 29p each: choosing the items puts that in the box for fuel, and one step takes it back.
#[test]
fn telling_a_vehicle_by_items_can_be_taken_back() {
    let state = at("v=1&preset=private-hire&miles=400");
    let by_items = typing(state.clone(), "vehicle-cost-by", "items");
    assert_eq!((shown(&by_items, "fuel"), shown(&by_items, "rent")), ("116".to_owned(), "0".to_owned()));
    assert_eq!(undone(by_items.clone()).figures.scenario, state.figures.scenario);
    assert_eq!(typing(by_items, "vehicle-cost-by", "mile").figures.scenario, state.figures.scenario);
}

/// Keys of a number that cannot be used leave the figure that stood before them, not the number's first digits.
#[test]
fn a_number_too_large_leaves_what_stood_before() {
    let mut state = at("v=1&preset=private-hire&hours=35");
    for text in ["1", "16", "169", "1699", "169"] {
        state = typing(state, "hours", text);
    }
    assert_eq!(state.figures.typed(field("hours")).and_then(|typed| typed.problem), Some(Problem::TooLarge { max: 168_000_000 }));
    assert_eq!(state.figures.scenario.week.hours, Quantity::whole(35));
    assert_eq!(typing(state.clone(), "hours", "16").figures.scenario.week.hours, Quantity::whole(16));
    // One that comes as a whole leaves the one before it.
    for text in ["a lot", "20x"] {
        let whole = typing(typing(state.clone(), "hours", "20"), "hours", text);
        assert_eq!(whole.figures.scenario.week.hours, Quantity::whole(20), "{text}");
    }
}

/// Without minutes for a job the busy share is the example's again, and what was typed of it before is gone.
#[test]
fn clearing_minutes_brings_back_the_examples_share() {
    let stated = at("v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.hours=42");
    let state = typing(typing(stated, "busy", "60"), "trip-minutes", "30");
    assert_eq!(state.figures.scenario.week.busy, Ratio(369_048));
    let state = typing(state, "trip-minutes", "");
    assert_eq!((state.figures.scenario.week.busy, shown(&state, "busy")), (Ratio::percent(54), "54".to_owned()));
    // An empty field that stays empty leaves the reader's own share.
    let state = typing(typing(state, "busy", "60"), "trip-minutes", "");
    assert_eq!(state.figures.scenario.week.busy, Ratio::percent(60));
}

/// A statement that figures cannot hold stays, and there is no step to take back.
#[test]
fn a_way_that_does_not_fit_is_not_entered() {
    let stated = at("v=1&preset=private-hire&entry=statement&app-1.fares=12000&app-1.fee=0&app-1.jobs=1&app-1.hours=42");
    let state = stated.reduce(Action::Enter(Way::Job));
    assert_eq!((Way::of(&state.figures.scenario), state.can_undo()), (Way::Statement, false));
    let state = typing(state, "app-1.jobs", "2").reduce(Action::Enter(Way::Job));
    assert_eq!(Way::of(&state.figures.scenario), Way::Job);
}

#[test]
fn a_figure_put_in_by_a_button_is_not_asked_about() {
    for (key, typed, value, told) in
        [("price", "820", 1_898_100, "189.81"), ("jobs-an-hour", "230", 23_000_000, "23"), ("jobs", "5000", 416_670_000, "416.67")]
    {
        let state = typing(at("v=1&preset=courier"), key, typed);
        assert_eq!(state.figures.settled, None);
        let value = Value::Number(value);
        let state = state.reduce(Action::Set(field(key), value));
        assert_eq!((state.figures.settled, shown(&state, key)), (Some((field(key), value)), told.to_owned()));
        let back = undone(state);
        assert_eq!((back.figures.settled, shown(&back, key)), (None, typed.to_owned()));
    }
}

#[test]
fn the_address_names_a_language_that_it_named_or_that_was_switched_to() {
    let state = at("v=1&preset=courier");
    assert!(!state.names_language());
    assert!(state.reduce(Action::Language(Lang::Cy)).names_language());
    let mut state = State::arrive(Lang::Cy, "");
    state.page = "https://coop.example/?lang=cy".into();
    assert!(state.names_language());
}

/// "Back" goes from view to view, and brings other figures only with another link.
#[test]
fn back_to_another_view_keeps_what_was_changed_since() {
    let hours = |state: &State| state.figures.scenario.week.hours;
    let back = |state: Rc<State>, link: &str| state.reduce(Action::Arrive(link.to_owned(), true));
    let first = "v=1&preset=courier&hours=31";
    let why = at(first).reduce(Action::View(PageView::Why));
    let changed = typing(why, "hours", "35");
    let answer = back(changed.clone(), first);
    assert_eq!((hours(&answer), answer.view), (Quantity::whole(35), PageView::Answer));
    // Forward, with another change on the way; and back once a step was undone.
    let again = typing(answer, "hours", "36");
    assert_eq!(hours(&back(again, "v=1&preset=courier&hours=35&view=why")), Quantity::whole(36));
    let undone = changed.clone().reduce(Action::Undo);
    assert_eq!(hours(&back(undone, first)), Quantity::whole(31));
    let other = Action::from_control("preset", "black-cab").unwrap();
    assert_eq!(back(changed.clone().reduce(other), first).figures.preset.id, "black-cab");
    // A link that the reader follows brings its own figures, and so does the way back to what was there before another link.
    let followed = changed.clone().reduce(Action::Arrive(first.to_owned(), false));
    assert_eq!(hours(&followed), Quantity::whole(31));
    for step in [Action::Arrive("v=1&preset=courier&hours=12".to_owned(), false), Action::LoadLink("v=1&preset=cleaner".to_owned())]
    {
        let elsewhere = changed.clone().reduce(step.clone()).reduce(Action::View(PageView::WhatIf));
        assert_eq!(hours(&back(elsewhere, first)), Quantity::whole(31), "{step:?}");
    }
}

/// A week has 168 hours: more are refused, and what stood before them counts. A month has them, whichever is told first.
#[test]
fn a_statement_has_no_more_hours_than_its_period() {
    let week = "v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.hours=42";
    let hours = |state: &State| state.figures.scenario.week.mine.apps[0].hours;
    let problem = |state: &State| state.figures.typed(field("app-1.hours")).and_then(|typed| typed.problem);
    for text in ["169", "404", "9999"] {
        let state = typing(at(week), "app-1.hours", text);
        assert_eq!((problem(&state), hours(&state)), (Some(Problem::TooLarge { max: 168_000_000 }), Quantity::whole(42)), "{text}");
        assert_eq!(state.problems(), 1);
    }
    let state = typing(at(week), "app-1.hours", "168");
    assert_eq!((problem(&state), hours(&state)), (None, Quantity::whole(168)));
    let state = typing(typing(at(week), "app-1.hours", "404"), "statement-of", "month");
    assert_eq!((problem(&state), hours(&state)), (None, Quantity::whole(404)));
    let state = typing(typing(at(week), "app-1.hours", "404"), "statement-of", "day");
    assert_eq!((problem(&state), hours(&state)), (Some(Problem::TooLarge { max: 24_000_000 }), Quantity::whole(42)));
    // Those of a link, or of a period that was changed since, count as those that the period has.
    let state = at(&week.replace("hours=42", "hours=404"));
    assert_eq!((hours(&state), state.figures.scenario.week.mine.together().hours), (Quantity::whole(404), Quantity::whole(168)));
}

/// £4.51 × 199.5565% are £9.00 an order, whatever the app pays and however it is typed; one step takes it back.
#[test]
fn typing_an_app_s_pay_leaves_the_co_op_s_order() {
    let order = |state: &State| {
        let scenario = &state.figures.scenario;
        (scenario.week.price.share(scenario.deals[1].price).0 + 50) / 100
    };
    let start = at("v=1&preset=courier");
    assert_eq!(order(&start), 900);
    for keys in
        [&["4", "4.", "4.2"][..], &["0", "0.", "0.9", "0.95"], &["3"], &["0.5", "6"], &["12", "1", "", "x", "3", "3.3", "3.33"]]
    {
        let mut state = start.clone();
        for text in keys {
            state = typing(state, "price", text);
        }
        assert_eq!(order(&state), 900, "{keys:?}");
        assert_eq!(order(&at(&state.fragment(Numbers::Exact))), 900, "{keys:?}");
        assert_eq!(undone(state.reduce(Action::Blur(field("price")))).figures.scenario, start.figures.scenario, "{keys:?}");
    }
    // A price put in by a button is the reader's too.
    assert_eq!(order(&start.reduce(Action::Set(field("price"), Value::Number(30_000)))), 900);
    // Links carry both, and mean what they meant.
    assert_eq!(order(&at("v=1&preset=courier&price=3")), 599);
}
