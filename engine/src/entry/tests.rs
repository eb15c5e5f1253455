//! Tests of the ways to enter the week: what they keep.

use super::*;
use crate::choice::{Basis, Status};
use crate::compare::Comparison;
use crate::link;
use crate::outcome::Period;
use crate::preset;

fn kept(scenario: &Scenario) -> Vec<Money> {
    let comparison = Comparison::new(scenario).expect("a pack");
    comparison.outcomes.iter().map(|outcome| outcome.statement(Period::Week).amount(Line::TakeHome)).collect()
}

/// In every example, from its own way to each other way and back, no deal leaves over 2p a week more or less; £2 where a fee
/// on the customer's bill is told as taken of the fares.
#[test]
fn no_way_changes_the_answer() {
    for preset in preset::PRESETS {
        let mut scenario = preset.scenario();
        let own = Way::of(&scenario);
        let before = kept(&scenario);
        let most = if scenario.deals[0].customer_percent > Ratio::ZERO { 2_00 } else { 2 };
        for way in [Way::Statement, Way::Job, Way::Statement, Way::Hour, Way::Job, Way::Hour, Way::Statement, own] {
            go(&mut scenario, way);
            assert_eq!(Way::of(&scenario), way, "{}", preset.id);
            for (now, then) in kept(&scenario).iter().zip(&before) {
                assert!((*now - *then).pence().abs() <= most, "{} by {way:?}: {now:?}, {then:?}", preset.id);
            }
        }
    }
}

/// No jobs are none in every way, and nothing is paid for them: no job comes of each hour. By the hour the time with customers is what
/// the reader says that it is, at no price; what they say of that then counts as ever.
#[test]
fn zero_stays_zero() {
    for preset in preset::PRESETS {
        for none in ["jobs=0", "jobs-an-hour=0", "app-1.hours=40"] {
            let mut scenario = preset.scenario();
            for deal in &mut scenario.deals {
                // A statement of nothing tells no flat fee, and time is paid for whatever it brings in.
                (deal.flat.amount, deal.basis, deal.status) = (Money::ZERO, Basis::Fares, Status::SelfEmployed);
            }
            let (key, value) = none.split_once('=').expect("a key and its value");
            let first = if key == "app-1.hours" { Way::Statement } else { Way::Job };
            go(&mut scenario, first);
            if first == Way::Statement {
                scenario.week.mine.apps = Default::default();
            } else {
                scenario.week.jobs = None;
            }
            Field::from_key(key).expect("a key").set(&mut scenario, value).expect("a value");
            let (before, hours) = (kept(&scenario), scenario.week.hours);
            for way in [Way::Hour, Way::Job, Way::Statement, Way::Job, Way::Hour, Way::Statement, Way::Hour] {
                go(&mut scenario, way);
                assert_eq!(Way::of(&scenario), way, "{} {none}", preset.id);
                let week = &scenario.week;
                assert_eq!((week.weekly_jobs(), week.hours), (Quantity::ZERO, hours), "{} {none} by {way:?}", preset.id);
                assert!(week.price == Price(0) && week.mine.active().len() == 1, "{} {none} by {way:?}", preset.id);
                assert_eq!(week.is_idle(), way != Way::Hour, "{} {none} by {way:?}", preset.id);
                assert_eq!(kept(&scenario), before, "{} {none} by {way:?}", preset.id);
            }
            scenario.week.price = Price(200_000);
            assert_ne!(kept(&scenario), before, "{} {none}", preset.id);
        }
    }
}

/// Two apps that brought nothing in a month come back as they were typed.
#[test]
fn statements_of_nothing_come_back() {
    let figures = "entry=statement&statement-of=month&apps=2&app-1.hours=80&app-2.hours=40&app-2.tips=3";
    let typed = link::decode(&format!("v=1&preset=private-hire&1.status=self-employed&{figures}")).scenario;
    let mut scenario = typed.clone();
    go(&mut scenario, Way::Hour);
    assert_eq!((scenario.week.weekly_jobs(), kept(&scenario)), (Quantity::ZERO, kept(&typed)));
    go(&mut scenario, Way::Statement);
    assert_eq!(scenario, typed);
}

/// An hour with a customer who pays nothing is one all the same: nobody said that there are no jobs.
#[test]
fn work_for_nothing_is_work() {
    let mut scenario = preset::by_id("cleaner").expect("an example").scenario();
    (scenario.week.price, scenario.week.jobs, scenario.week.jobs_an_hour) = (Price(0), None, Quantity::ZERO);
    let before = kept(&scenario);
    for way in [Way::Job, Way::Hour] {
        go(&mut scenario, way);
        assert_eq!((scenario.week.is_idle(), kept(&scenario)), (false, before.clone()), "{way:?}");
    }
}

/// Weeks without a job stay weeks without work, and those with half of it keep that half: pay that is made up week by week goes
/// by them.
#[test]
fn quiet_weeks_keep_their_work() {
    for (quiet, busy) in [("0", "0"), ("1", "27")] {
        let figures = "v=1&preset=private-hire&busy=54&jobs-an-hour=2&quiet-weeks=40";
        let mut scenario = link::decode(&format!("{figures}&quiet-busy={busy}")).scenario;
        let (before, work) = (kept(&scenario), scenario.week.work_of_other_weeks());
        assert!(work.is_some());
        for (way, figure) in [(Way::Job, Shared::QuietJobsAnHour), (Way::Hour, Shared::QuietBusy)] {
            go(&mut scenario, way);
            let told = if way == Way::Job { quiet } else { busy };
            assert_eq!(Field::Shared(figure).plain(&scenario), told, "{way:?}");
            assert_eq!(scenario.week.work_of_other_weeks(), work, "{way:?}");
            for (now, then) in kept(&scenario).iter().zip(&before) {
                assert!((*now - *then).pence().abs() <= 2, "{way:?}: {now:?}, {then:?}");
            }
        }
        // Where weeks are alike, no figure of the other way makes some quiet.
        go(&mut scenario, Way::Job);
        scenario.week.quiet.jobs_an_hour = None;
        go(&mut scenario, Way::Hour);
        assert_eq!((scenario.week.quiet.busy, scenario.week.has_quiet_weeks()), (None, false));
    }
}

/// In every example, telling the vehicle item by item leaves each deal the same, to a penny a week, and so does going back. An
/// item that was told stays.
#[test]
fn items_start_with_what_the_figures_came_to() {
    for preset in preset::PRESETS {
        let base = preset.scenario();
        let mut scenario = base.clone();
        let choose =
            |scenario: &mut Scenario, place| say(scenario, &base, Field::Shared(Shared::VehicleCostBy), Value::Number(place));
        choose(&mut scenario, 1);
        for (now, then) in kept(&scenario).iter().zip(kept(&base)) {
            assert!((*now - then).pence().abs() <= 1, "{}: {now:?}, {then:?}", preset.id);
        }
        choose(&mut scenario, 0);
        assert_eq!(scenario, base, "{}", preset.id);
        choose(&mut scenario, 1);
        scenario.week.vehicle_items.fuel.amount = Money(12_34);
        let told = scenario.week.vehicle_items;
        choose(&mut scenario, 0);
        choose(&mut scenario, 1);
        assert_eq!(scenario.week.vehicle_items, told, "{}", preset.id);
    }
}

/// £43.50 × 21.6 hours are £939.60 of fares, 29% of which the app takes: £272.48. The statement typed since comes back.
#[test]
fn the_statement_of_a_driver() {
    let mut scenario = preset::by_id("private-hire").expect("an example").scenario();
    go(&mut scenario, Way::Statement);
    let app = scenario.week.mine.apps[0];
    assert_eq!((app.fares, app.fee, app.hours), (Money(93_960), Some(Money(27_248)), Quantity::whole(40)));
    for (key, value) in [("app-1.jobs", "31"), ("app-1.fares", "820"), ("app-1.fee", "231")] {
        Field::from_key(key).expect("a key").set(&mut scenario, value).expect("a value");
    }
    let typed = scenario.clone();
    assert_eq!(scenario.week.price, Price(264_516));
    go(&mut scenario, Way::Job);
    assert_eq!((scenario.week.price, scenario.deals[0].fee.rate), (Price(264_516), Ratio(281_707)));
    go(&mut scenario, Way::Statement);
    assert_eq!(scenario, typed);
}

/// A private-hire driver's week of these statements.
fn typed(figures: &str) -> Scenario {
    link::decode(&format!("v=1&preset=private-hire&entry=statement&{figures}")).scenario
}

/// By the hour no job is told, and the price is another's; the statements come back all the same, of one app or two, also out of a link
/// that was made by the hour. By the job they have the 31 jobs that were typed.
#[test]
fn statements_come_back_from_the_hour() {
    let one = "app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42";
    let first = "apps=2&app-1.fares=473.55&app-1.fee=100&app-1.jobs=105&app-1.hours=35";
    let two = format!("{first}&app-2.fares=120&app-2.fee=30&app-2.jobs=24&app-2.hours=8");
    for (figures, jobs) in [(one, 31), (&*two, 129)] {
        let typed = typed(figures);
        let mut scenario = typed.clone();
        for way in [Way::Hour, Way::Statement, Way::Hour, Way::Job] {
            go(&mut scenario, way);
        }
        assert_eq!(nearly_whole(scenario.week.weekly_jobs()), Quantity::whole(jobs));
        for way in [Way::Statement, Way::Hour] {
            go(&mut scenario, way);
        }
        let preset = preset::by_id("private-hire").expect("an example");
        let mut linked = link::decode(&link::encode(&scenario, preset, link::Numbers::Exact)).scenario;
        for scenario in [&mut scenario, &mut linked] {
            go(scenario, Way::Statement);
            assert_eq!(*scenario, typed);
        }
    }
}

/// A figure that follows from the statements, once changed, is the reader's last word: the statement is filled in from the week anew.
#[test]
fn a_figure_changed_since_is_the_last_word() {
    let typed = typed("app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.hours=42");
    for (way, key, value) in [
        (Way::Hour, "price", "40"),
        (Way::Hour, "hours", "30"),
        (Way::Hour, "busy", "60"),
        (Way::Hour, "1.fee", "25"),
        (Way::Job, "jobs-an-hour", "1"),
        (Way::Job, "tips", "5"),
    ] {
        let mut scenario = typed.clone();
        go(&mut scenario, way);
        Field::from_key(key).expect("a key").set(&mut scenario, value).expect("a value");
        let changed = kept(&scenario);
        go(&mut scenario, Way::Statement);
        assert_ne!(scenario.week.mine, typed.week.mine, "{key}");
        for (now, then) in kept(&scenario).iter().zip(&changed) {
            assert!((*now - *then).pence().abs() <= 2, "{key}: {now:?}, {then:?}");
        }
    }
    // 31 jobs in 42 hours are 30.26 in 41, though by the hour nobody is asked for jobs.
    let mut scenario = typed.clone();
    go(&mut scenario, Way::Hour);
    Field::from_key("hours").expect("a key").set(&mut scenario, "41").expect("a value");
    go(&mut scenario, Way::Statement);
    assert_eq!(scenario.week.mine.apps[0].jobs.0 / 10_000, 3_026);
    // What stands on no statement is no word on them.
    for (key, value) in
        [("miles", "300"), ("2.flat", "150"), ("2.customer-amount", "0.37"), ("quiet-busy", "21.3"), ("price.low", "9")]
    {
        let mut scenario = typed.clone();
        go(&mut scenario, Way::Hour);
        Field::from_key(key).expect("a key").set(&mut scenario, value).expect("a value");
        go(&mut scenario, Way::Statement);
        assert_eq!(scenario.week.mine, typed.week.mine, "{key}");
    }
}

/// A statement of a week, in the order of [`AppFigure`](crate::field::AppFigure): pence, a share, jobs and tenths of hours.
fn statement_of_a_week() -> impl proptest::strategy::Strategy<Value = AppStatement> {
    use proptest::prelude::*;
    let jobs = prop_oneof![1 => Just(0), 3 => 20_i64..=90];
    (0_i64..=150_000, proptest::option::of(0_i64..=40_000), 0_i64..=400_000, jobs, 0_i64..=5_000, 0_i64..=550).prop_map(
        |(fares, fee, rate, jobs, tips, hours)| AppStatement {
            fares: Money(fares),
            fee: fee.map(Money),
            rate: Ratio(rate),
            jobs: Quantity::whole(jobs),
            tips: Money(tips),
            hours: Quantity(hours * Quantity::ONE.0 / 10),
        },
    )
}

proptest::proptest! {
    /// Statements of one to three apps, of any period and with the minutes of a job or without, come back as typed by whatever chain of
    /// ways, and each deal leaves the same: to 2p a week once they are back, to a few pence on the way.
    #[test]
    fn prop_statements_come_back(
        apps in proptest::collection::vec(statement_of_a_week(), 1..=3),
        (every, days, overlap, minutes) in (0_i64..4, 1_i64..=7, 0_i64..=10, proptest::option::of(10_i64..=60)),
        (quiet, preset) in (0_i64..=50, 0..preset::PRESETS.len()),
        ways in proptest::collection::vec(0_usize..3, 0..8),
    ) {
        let mut scenario = preset::PRESETS[preset].scenario();
        go(&mut scenario, Way::Statement);
        scenario.deals.iter_mut().for_each(|deal| deal.customer_amount = Price(5_037));
        scenario.week.quiet.weeks = Ratio::percent(quiet);
        scenario.week.quiet.busy = Some(Ratio::percent(20));
        let mine = &mut scenario.week.mine;
        mine.count = u8::try_from(apps.len()).expect("few");
        // Together a week as one may have it: each further thousand of pounds or hundred of jobs would round by a penny more.
        let parts = i64::try_from(apps.len()).expect("few") * if every == 0 { days } else { 1 };
        for (of, app) in mine.apps.iter_mut().zip(&apps) {
            *of = AppStatement { fares: Money(app.fares.0 / parts), jobs: Quantity(app.jobs.0 / parts), ..*app };
        }
        (mine.days, mine.overlap) = (Quantity::whole(days), Quantity::whole(overlap));
        mine.trip_minutes = minutes.map(Quantity::whole);
        Field::Shared(Shared::StatementOf).put(&mut scenario, Value::Number(every));
        let (typed, before) = (scenario.clone(), kept(&scenario));
        for way in ways.iter().map(|way| Way::ALL[*way]).chain([Way::Statement]) {
            go(&mut scenario, way);
            // Few jobs at hundreds of pounds each, told as so many an hour to six places, are rounded by a penny or two more.
            let most = if way == Way::Statement { 2 } else { 6 };
            for (now, then) in kept(&scenario).iter().zip(&before) {
                proptest::prop_assert!((*now - *then).pence().abs() <= most, "by {:?}: {:?}, {:?}", way, now, then);
            }
            if way == Way::Statement {
                proptest::prop_assert_eq!(scenario.week.mine, typed.week.mine);
            }
        }
    }

    /// Whatever an app's pay is said to be, once or over and over from the same figures, a co-op's order costs what it did, to a penny;
    /// unless its level would be beyond the limits, where it stays.
    #[test]
    fn prop_an_app_s_pay_moves_no_other_price(prices in proptest::collection::vec(0_i64..=100_000_000, 1..6), level in 1_i64..=10_000_000) {
        let base = preset::by_id("courier").expect("an example").scenario();
        let mut before = base.clone();
        before.deals[1].price = if level == Ratio::ONE.0 { Ratio(level + 1) } else { Ratio(level) };
        let order = |scenario: &Scenario| scenario.week.price.share(scenario.deals[1].price);
        let mut scenario = before.clone();
        let field = Field::Shared(Shared::Price);
        for price in prices {
            say(&mut scenario, &base, field, Value::Number(price));
            keep(&mut scenario, &before, &base, field);
            let is_within = price > 0 && order(&before).0 <= 10 * price;
            if is_within {
                let off = (order(&scenario).0 - order(&before).0).abs();
                proptest::prop_assert!(off <= 100, "{price}: {:?} for {:?}", order(&scenario), order(&before));
            } else {
                proptest::prop_assert!(scenario.deals[1].price == before.deals[1].price || order(&scenario) == order(&before));
            }
            proptest::prop_assert_eq!(scenario.deals[0].price, Ratio::ONE);
        }
    }
}

/// £4.51 at 199.5565% are £8.999998; at £3 that is 299.9999%. A price that customers pay is every deal's.
#[test]
fn a_courier_s_pay_leaves_the_co_op_s_order() {
    let base = preset::by_id("courier").expect("an example").scenario();
    let field = Field::Shared(Shared::Price);
    let told = |before: &Scenario, price: i64| {
        let mut scenario = before.clone();
        say(&mut scenario, &base, field, Value::Number(price));
        keep(&mut scenario, before, &base, field);
        scenario
    };
    let level = |before: &Scenario, price: i64| told(before, price).deals[1].price;
    assert_eq!(level(&base, 30_000), Ratio(2_999_999));
    assert_eq!((level(&base, 0), level(&base, 8_000)), (base.deals[1].price, base.deals[1].price));
    let fares = Scenario { week: crate::scenario::Week { price_is: PriceIs::Fare, ..base.week }, ..base.clone() };
    assert_eq!(level(&fares, 30_000), base.deals[1].price);
    // Once left at 0, from whatever it was, the pay that follows finds the order of £9.00 again, to a hundredth of a penny or two.
    for first in [45_100, 30_000, 90_200] {
        let none = told(&told(&told(&base, first), 0), 0);
        let order = [30_000, 90_200].map(|price| Price(price).share(level(&none, price)).0);
        assert!(order.iter().all(|order| (order - 90_000).abs() <= 2), "{first}: {order:?}");
    }
}
