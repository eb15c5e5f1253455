//! Laws of statements: what goes in comes out, to the penny, in the period entered, and what follows stays within its limits.

use coop_or_gig_engine::choice::{Choice as _, Entry, StatementPeriod};
use coop_or_gig_engine::entry::{fits, go, say, Way};
use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::link::{decode, encode, Numbers};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::preset::{Pairs, Preset, PRESETS};
use coop_or_gig_engine::scenario::{AppStatement, MyWeek, Scenario, Stated, MOST_APPS};
use proptest::prelude::*;

use super::config;
use super::links::presets;
use super::scenarios::{check_limits, outcome, scenarios};

/// Statements as people have them: up to £5,000 and 500 jobs, fees within the fares, 1 to 60 hours.
fn app() -> impl Strategy<Value = AppStatement> {
    let fee = prop_oneof![(0_i64..=1_000_000).prop_map(Some), Just(None)];
    (1_i64..500_000, fee, 0_i64..=1_000_000, 0_i64..500, 0_i64..20_000, 1_i64..60).prop_map(
        |(fares, fee, rate, jobs, tips, hours)| AppStatement {
            fares: Money(fares),
            fee: fee.map(|part| Money(fares * part / 1_000_000)),
            rate: Ratio(rate),
            jobs: Quantity::whole(jobs),
            tips: Money(tips),
            hours: Quantity::whole(hours),
        },
    )
}

/// A preset's scenario with random statements, written field by field.
fn stated() -> impl Strategy<Value = (&'static Preset, Scenario)> {
    let period = prop::sample::select(StatementPeriod::ALL.to_vec());
    let weeks = 8_i64..=52;
    let minutes = prop_oneof![Just(None), (1_i64..90).prop_map(Some)];
    (presets(), prop::collection::vec(app(), 1..=MOST_APPS), period, weeks, 1_i64..=7, 0_i64..10, minutes).prop_map(
        |(preset, apps, every, weeks, days, overlap, minutes)| {
            let mut scenario = preset.scenario();
            let mut mine = MyWeek { every, days: Quantity::whole(days), entry: Entry::Statement, ..MyWeek::default() };
            mine.count = u8::try_from(apps.len()).expect("four at most");
            mine.apps[..apps.len()].copy_from_slice(&apps);
            mine.overlap = Quantity::whole(overlap);
            mine.trip_minutes = minutes.map(Quantity::whole);
            scenario.week.mine = mine;
            scenario.week.weeks = Quantity::whole(weeks);
            scenario.follow();
            (preset, scenario)
        },
    )
}

/// The first deal's lines in the statements' own period, as the year has them.
fn told(scenario: &Scenario) -> [Money; 3] {
    let year = outcome(scenario, &scenario.deals[0]).year;
    let periods = scenario.week.mine.periods(scenario.week.weeks);
    [Line::CustomersPay, Line::PlatformFees, Line::Tips].map(|line| year.amount(line).per(periods))
}

/// The amounts of all statements together, signed as the lines are.
fn sums(scenario: &Scenario) -> [Money; 3] {
    let all = scenario.week.mine.together();
    [all.fares, -all.took(), all.tips]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_what_goes_in_comes_out((_, scenario) in stated()) {
        prop_assert_eq!(told(&scenario), sums(&scenario));
        check_limits(&scenario)?;
    }

    /// The order in which a reader types makes no difference, nor how often; statements are written one figure at a time.
    #[test]
    fn prop_any_order_follows_alike((preset, scenario) in stated(), seed in any::<u64>()) {
        let mut fields: Vec<Field> = Field::all(scenario.active().len()).filter(|f| !scenario.follows(f.input())).collect();
        let mut state = seed | 1;
        for at in (1..fields.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            fields.swap(at, usize::try_from(state >> 33).expect("small") % (at + 1));
        }
        let mut typed = preset.scenario();
        for field in fields {
            field.put(&mut typed, field.get(&scenario));
        }
        prop_assert_eq!(typed, scenario);
    }

    /// A link of statements tells what was typed, and nothing that follows from it.
    #[test]
    fn prop_a_link_tells_no_figure_that_follows((preset, scenario) in stated()) {
        let text = encode(&scenario, preset, Numbers::Exact);
        for (key, _) in Pairs(Box::leak(text.replace('&', " ").into_boxed_str())).iter() {
            let follows = Field::from_key(key).is_some_and(|field| scenario.follows(field.input()));
            prop_assert!(!follows, "{} in {}", key, text);
        }
        prop_assert_eq!(decode(&text).scenario, scenario);
    }

    /// A figure that follows and is then written by hand arrives as written; with another figure of the statement it follows anew.
    #[test]
    fn prop_what_was_written_since_arrives((preset, scenario) in stated(), other in scenarios(), which in any::<prop::sample::Index>()) {
        let follow: Vec<Input> = Input::all(scenario.active().len()).filter(|input| scenario.follows(*input)).collect();
        let input = follow[which.index(follow.len())];
        let mut changed = scenario.clone();
        Field::from(input).put(&mut changed, Field::from(input).get(&other));
        prop_assert_eq!(&decode(&encode(&changed, preset, Numbers::Exact)).scenario, &changed);
        Field::from_key("app-1.fares").expect("a key").put(&mut changed, Value::Number(scenario.week.mine.apps[0].fares.0));
        prop_assert_eq!(changed, scenario);
    }

    /// Twice the hours bring twice the jobs and the fares; half the jobs bring half of them.
    #[test]
    fn prop_what_ifs_scale((_, scenario) in stated(), half in any::<bool>()) {
        let fares = told(&scenario)[0];
        let mut changed = scenario.clone();
        let (key, factor) = if half { ("1.volume", "50") } else { ("hours", "0") };
        let field = Field::from_key(key).expect("a key");
        if half {
            field.set(&mut changed, factor).expect("a value");
        } else if scenario.week.hours <= Quantity::whole(84) {
            field.put(&mut changed, Value::Number(2 * scenario.week.hours.0));
        } else {
            return Ok(());
        }
        let now = told(&changed)[0];
        let expected = if half { fares.0 / 2 } else { 2 * fares.0 };
        // Jobs are reckoned to a millionth, of which a job that is worth much makes more than a penny.
        let most = 2 + fares.0 / 1_000;
        prop_assert!((now.0 - expected).abs() <= most, "{:?} of {:?}", now, fares);
    }

    /// Once the minutes of a job are cleared the busy share is the example's again, whatever it was before; minutes that were never
    /// said leave the reader's own.
    #[test]
    fn prop_without_minutes_the_share_is_the_examples((preset, scenario) in stated(), busy in 1_i64..=100) {
        let (minutes, own) = (Field::Shared(Shared::TripMinutes), Field::Shared(Shared::Busy));
        let mut changed = scenario.clone();
        say(&mut changed, preset.base(), own, Value::Number(busy * 10_000));
        let had = changed.week.mine.tells_busy();
        say(&mut changed, preset.base(), minutes, Value::Nothing);
        let wanted = if had { preset.base().week.busy } else { Ratio::percent(busy) };
        prop_assert_eq!(changed.week.busy, wanted);
        prop_assert_eq!(Stated::new(&changed.week).busy, wanted);
        // A link says the same.
        prop_assert_eq!(&decode(&encode(&changed, preset, Numbers::Exact)).scenario, &changed);
        // What is sold for is what the share makes of it.
        say(&mut changed, preset.base(), minutes, Value::Number(20_000_000));
        let was_told = changed.week.mine.tells_busy();
        say(&mut changed, preset.base(), minutes, Value::Nothing);
        prop_assert_eq!(changed.week.busy, if was_told { preset.base().week.busy } else { wanted });
    }

    /// From statements to figures and back nothing is lost, and no deal leaves more or less; where figures cannot hold what the
    /// statements tell, the way stays.
    #[test]
    fn prop_there_and_back((_, scenario) in stated()) {
        let mut changed = scenario.clone();
        let way = if scenario.week.sold_by.index() == 0 { Way::Hour } else { Way::Job };
        go(&mut changed, way);
        if !fits(&scenario, way) {
            prop_assert_eq!(changed, scenario);
            return Ok(());
        }
        let kept = |scenario: &Scenario| scenario.active().iter().map(|deal| outcome(scenario, deal).take_home().per(scenario.week.weeks)).collect::<Vec<_>>();
        for (now, then) in kept(&changed).iter().zip(kept(&scenario)) {
            // Half a hundredth of a penny a job, a millionth of the fares, and a penny of rounding; tax moves with them.
            let most = 4 + scenario.week.weekly_jobs().0 / 100_000_000 + scenario.week.mine.together().fares.0 / 10_000;
            prop_assert!((*now - then).pence().abs() <= most, "{:?}, {:?}", now, then);
        }
        go(&mut changed, Way::Statement);
        prop_assert_eq!(changed, scenario);
    }
}

/// £820.00 and −£231.00 with 31, 500 and 9,999 jobs, in each period.
#[test]
fn to_the_penny_whatever_the_number_of_jobs() {
    for preset in PRESETS {
        for every in StatementPeriod::WORDS {
            for jobs in ["0", "1", "31", "500", "9999"] {
                let mut scenario = preset.scenario();
                for (key, value) in [
                    ("entry", "statement"),
                    ("statement-of", *every),
                    ("app-1.fares", "820"),
                    ("app-1.fee", "231"),
                    ("app-1.jobs", jobs),
                    ("app-1.tips", "12"),
                    ("app-1.hours", "24"),
                ] {
                    Field::from_key(key).expect("a key").set(&mut scenario, value).expect("a value");
                }
                assert_eq!(told(&scenario), [820, -231, 12].map(Money::pounds), "{} {every} {jobs}", preset.id);
            }
        }
    }
}

/// The link of the driver's statement.
#[test]
fn a_link_of_a_statement() {
    let text = "v=1&preset=private-hire&entry=statement&app-1.fares=820&app-1.fee=231&app-1.jobs=31&app-1.tips=12&app-1.hours=42";
    let link = decode(text);
    assert_eq!(link.notices, vec![]);
    assert_eq!(encode(&link.scenario, link.preset, Numbers::Exact), text);
    assert_eq!(link.scenario.week.price.0, 264_516);
    // In any order, and with a figure written since.
    let mixed = "v=1&app-1.hours=42&1.fee=20&app-1.jobs=31&hours=45&app-1.fee=231&app-1.tips=12&app-1.fares=820&entry=statement&preset=private-hire";
    let mixed = decode(mixed);
    assert_eq!((mixed.scenario.week.hours, mixed.scenario.deals[0].fee.rate), (Quantity::whole(45), Ratio::percent(20)));
    // Without the reader's numbers the example is as it came.
    assert_eq!(encode(&link.scenario, link.preset, Numbers::SettingsOnly).matches("statement").count(), 0);
    // Escaped by a chat app.
    assert_eq!(decode(&text.replace('&', "%26").replace('=', "%3D")).scenario, link.scenario);
}

/// £12,000 of fares for one job, or £15,000 of tips, are more than the price or the tips of a week take: the way stays. £10,000 is not.
#[test]
fn more_than_figures_hold_stays_a_statement() {
    let went = |figures: &str| {
        let mut scenario = decode(&format!("v=1&preset=private-hire&entry=statement&app-1.hours=42&{figures}")).scenario;
        let before = scenario.clone();
        go(&mut scenario, Way::Job);
        assert_eq!(scenario == before, !fits(&before, Way::Job), "{figures}");
        Way::of(&scenario)
    };
    assert_eq!(went("app-1.fares=10000&app-1.fee=0&app-1.jobs=1"), Way::Job);
    assert_eq!(went("app-1.fares=12000&app-1.fee=0&app-1.jobs=1"), Way::Statement);
    assert_eq!(went("app-1.fares=12000&app-1.fee=0&app-1.jobs=2"), Way::Job);
    assert_eq!(went("statement-of=day&app-1.fares=900&app-1.fee=0&app-1.jobs=9&app-1.tips=3000"), Way::Statement);
}
