//! Where work is sold by the job, hours bring jobs, unless the jobs of a week were entered.

#![allow(clippy::inconsistent_digit_grouping)] // 315_70 is £315.70 in pence

mod common;

use common::scenario;
use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::derivation::{derive, RowId, Rule, Step};
use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::link::{decode, encode, Numbers};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::{self, apply, Pairs, PRESETS};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{curve, figures, span};

const HOURLY: Input = Input::Shared(Shared::JobsAnHour);
const WEEKLY: Input = Input::Shared(Shared::Jobs);

fn courier(figures: &str) -> Scenario {
    decode(&format!("#v=1&preset=courier{figures}")).scenario
}

/// The amount of a line in a week, for each deal.
fn week(scenario: &Scenario, line: Line) -> Vec<Money> {
    let comparison = Comparison::new(scenario).expect("a pack");
    comparison.outcomes.iter().map(|outcome| outcome.statement(Period::Week).amount(line)).collect()
}

#[test]
fn jobs_of_a_week_are_entered_or_follow() {
    for (figures, weekly, hourly) in [
        (&[][..], 0, 0),
        (&[("jobs-an-hour", "2")], 80_000_000, 2_000_000),
        (&[("jobs-an-hour", "1.25"), ("hours", "21")], 26_250_000, 1_250_000),
        (&[("jobs", "60")], 60_000_000, 1_500_000),
        // Jobs that were entered win, be they none.
        (&[("jobs", "60"), ("jobs-an-hour", "2")], 60_000_000, 1_500_000),
        (&[("jobs", "0"), ("jobs-an-hour", "2")], 0, 0),
        (&[("jobs", "100"), ("hours", "30")], 100_000_000, 3_333_333),
        (&[("jobs", "60"), ("jobs", ""), ("jobs-an-hour", "2")], 80_000_000, 2_000_000),
    ] {
        let scenario = scenario(figures);
        assert_eq!((scenario.week.weekly_jobs(), scenario.week.hourly_jobs()), (Quantity(weekly), Quantity(hourly)), "{figures:?}");
        assert_eq!((WEEKLY.now(&scenario), HOURLY.now(&scenario)), (Value::Number(weekly), Value::Number(hourly)), "{figures:?}");
    }
}

/// Five hours more bring both deals ten orders more: the app's pay rises by 10 × £4.51, and customers pay the co-op 10 × £9.00.
#[test]
fn a_courier_s_hours_bring_orders_to_both_deals() {
    let (thirty, more) = (courier(""), courier("&hours=35"));
    assert_eq!((thirty.week.weekly_jobs(), more.week.weekly_jobs()), (Quantity::whole(60), Quantity::whole(70)));
    assert_eq!(week(&thirty, Line::Pay)[0], Money(270_60));
    assert_eq!(week(&more, Line::Pay)[0], Money(315_70));
    // £4.51 × 199.5565% is £9.00 to a hundredth of a penny.
    assert_eq!(week(&thirty, Line::CustomersPay), [Money(270_60), Money(540_00)]);
    assert_eq!(week(&more, Line::CustomersPay), [Money(315_70), Money(630_00)]);
}

#[test]
fn an_old_link_keeps_its_jobs() {
    let old = courier("&jobs=60&hours=35");
    assert_eq!((old.week.jobs, old.week.weekly_jobs()), (Some(Quantity::whole(60)), Quantity::whole(60)));
    assert_eq!(week(&old, Line::CustomersPay), [Money(270_60), Money(540_00)]);
    assert_eq!(courier("&hours=35&jobs=60"), old, "in any order");
    assert_eq!(courier("&jobs-an-hour=2&jobs=60&hours=35"), old);
    assert_eq!(courier("&jobs=60&jobs-an-hour=2&hours=35"), old);
    let courier = preset::by_id("courier").expect("the preset");
    let link = encode(&old, courier, Numbers::Exact);
    assert_eq!(link, "v=1&preset=courier&hours=35&jobs=60");
    assert_eq!(decode(&link).scenario, old);
    // Jobs that a link leaves empty follow.
    assert_eq!(decode(&(link + "&jobs=")).scenario.week.weekly_jobs(), Quantity::whole(70));
    assert_eq!(decode("#v=1&preset=courier&jobs=&hours=35").notices, []);
}

#[test]
fn jobs_an_hour_that_are_said_take_the_place_of_jobs_a_week() {
    let mut said = courier("&jobs=105&hours=35");
    let hourly = Field::Shared(Shared::JobsAnHour);
    hourly.put(&mut said, Value::Number(3_000_000));
    assert_eq!(said.week.weekly_jobs(), Quantity::whole(105), "a link may hold both");
    hourly.say(&mut said, Value::Number(2_500_000));
    assert_eq!((said.week.jobs, said.week.weekly_jobs()), (None, Quantity(87_500_000)));
    Field::Shared(Shared::Jobs).say(&mut said, Value::Number(50_000_000));
    assert_eq!((said.week.jobs_an_hour, said.week.weekly_jobs()), (Quantity(2_500_000), Quantity::whole(50)));
    // A try with jobs an hour drops the jobs of a week, unless it has those too.
    apply(Pairs("jobs-an-hour=3"), &mut said);
    assert_eq!(said.week.weekly_jobs(), Quantity::whole(105));
    apply(Pairs("jobs=40"), &mut said);
    assert_eq!(said.week.weekly_jobs(), Quantity::whole(40));
    apply(Pairs("jobs=40 jobs-an-hour=3"), &mut said);
    assert_eq!(said.week.weekly_jobs(), Quantity::whole(40));
}

/// Every example that is sold by the job says jobs an hour, and comes to what it would with the jobs of its week.
#[test]
fn examples_sold_by_the_job_say_jobs_an_hour() {
    let mut weeks = Vec::new();
    for preset in PRESETS.iter().filter(|preset| preset.scenario().week.sold_by == SoldBy::Job) {
        let mut scenario = preset.scenario();
        let before = Comparison::new(&scenario).expect("a pack");
        assert!(scenario.week.jobs.is_none() && scenario.week.jobs_an_hour > Quantity::ZERO, "{}", preset.id);
        assert!(preset.evidence().iter().any(|evidence| evidence.figures == ["jobs-an-hour"]), "{}", preset.id);
        weeks.push((preset.id, scenario.week.weekly_jobs().0 / Quantity::ONE.0));
        scenario.week.jobs = Some(scenario.week.weekly_jobs());
        assert_eq!(Comparison::new(&scenario), Some(before), "{}", preset.id);
    }
    assert_eq!(weeks, [("courier", 60), ("photographer", 25), ("food-producer", 40), ("new-york-driver", 40)]);
}

#[test]
fn what_is_varied_is_what_the_work_goes_by() {
    let varied = |scenario: &Scenario| figures(scenario).filter(|input| [WEEKLY, HOURLY].contains(input)).collect::<Vec<_>>();
    assert_eq!(varied(&courier("")), [HOURLY]);
    assert_eq!(varied(&courier("&jobs=105")), [WEEKLY]);
    let points = |scenario: &Scenario, input: Input, span: (i64, i64)| {
        let found = curve(scenario, input, span, Period::Week).expect("a pack");
        [0, found.points.len() - 1].map(|place| found.points[place].take_home.clone())
    };
    // An hour more brings its orders, or none where the orders of the week were entered.
    let kept = |figures: &str| week(&courier(figures), Line::TakeHome);
    let hours = Input::Shared(Shared::Hours);
    assert_eq!(points(&courier(""), hours, (10_000_000, 40_000_000)), [kept("&hours=10"), kept("&hours=40")]);
    let entered = [kept("&jobs=60&hours=10"), kept("&jobs=60&hours=40")];
    assert_eq!(points(&courier("&jobs=60"), hours, (10_000_000, 40_000_000)), entered);
    // Along jobs an hour those of the week follow, even where they were entered; along jobs a week they are entered.
    let hourly = [kept("&jobs-an-hour=1"), kept("&jobs-an-hour=4")];
    for scenario in [courier(""), courier("&jobs=105")] {
        assert_eq!(points(&scenario, HOURLY, (1_000_000, 4_000_000)), hourly);
        assert_eq!(points(&scenario, WEEKLY, (30_000_000, 120_000_000)), hourly);
    }
    // 1.25 an hour is no round tenth: points lie on hundredths.
    let found = curve(&courier(""), HOURLY, (0, 5_000_000), Period::Week).expect("a pack");
    assert!(found.points.iter().all(|point| point.value % 10_000 == 0));
    assert_eq!(found.points[1].value, 120_000);
    // The span holds the figure's value, whether entered or following.
    assert_eq!(span(&courier("&jobs=180"), HOURLY, 2_000_000), (0, 10_000_000));
    assert_eq!(span(&courier("&hours=150"), WEEKLY, 60_000_000), (0, 500_000_000));
}

fn steps(root: &Step) -> Vec<(Rule, String)> {
    let below = root.parts.iter().flat_map(|part| steps(part));
    std::iter::once((root.rule, format!("{:?}", root.value))).chain(below).collect()
}

#[test]
fn the_jobs_of_a_week_explain_themselves() {
    let fares = |scenario: &Scenario| {
        steps(&derive(scenario, 0, RowId::Line(Line::CustomersPay), Period::Year).expect("there is such a deal"))
    };
    let follow = fares(&courier("&hours=35"));
    let jobs = follow.iter().position(|(rule, _)| *rule == Rule::HourJobs).expect("a step of their own");
    let told: Vec<_> = follow[jobs..jobs + 3].iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(told, ["Quantity(Quantity(70000000))", "Quantity(Quantity(2000000))", "Quantity(Quantity(35000000))"]);
    assert!(fares(&courier("&jobs=60&hours=35")).iter().all(|(rule, _)| *rule != Rule::HourJobs), "what was entered is given");
}
