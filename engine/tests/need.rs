//! Needs of a co-op for a normal year without a deficit, in the deal's own unit: each unit once by hand, then the laws that hold
//! for any co-op, and the reading of links without `coop-linked`.

#![allow(clippy::inconsistent_digit_grouping)] // 36_96 is £36.96 in pence

mod common;

use common::{example, scenario};
use coop_or_gig_engine::accounts::{Accounts, Footing, Line, Payback};
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare::{self, Comparison};
use coop_or_gig_engine::coop_cases;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Input, Shared, Term};
use coop_or_gig_engine::link::{self, Numbers};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::need::{lasting, needs, Need, Needs};
use coop_or_gig_engine::preset;
use coop_or_gig_engine::scenario::Scenario;

fn accounts(scenario: &Scenario) -> Accounts {
    compare::accounts(scenario).expect("it has members")
}

/// A week of £1,000 for 40 hours, 46 weeks a year, between a platform and a co-op with these terms and 30 members.
fn coop(figures: &[(&str, &str)]) -> Scenario {
    scenario(&[&[("price", "25"), ("coop-members", "30")][..], figures].concat())
}

fn own(scenario: &Scenario) -> Need {
    let Needs { own, instead, .. } = needs(scenario).expect("it has members");
    assert_eq!(instead, None);
    own
}

fn of_deal(term: Term) -> Input {
    Input::Term(1, term)
}

#[test]
fn thirty_drivers_and_51000_pounds_take_37_of_the_70_pounds() {
    let scenario = example("private-hire", &[("coop-members", "30"), ("coop-staff", "51000")]);
    // £51,000 ÷ 30 ÷ 46 = £36.9565: with £36.96 the year has £51,004.80, with £36.95 only £50,991.00.
    assert_eq!(own(&scenario), Need { input: of_deal(Term::Flat), now: 70_00, least: Some(36_96) });
    assert_eq!(needs(&scenario).map(|needs| needs.payers), Some(Quantity::whole(30)));
    // 30 × £70 × 46 = £96,600.
    let accounts = accounts(&scenario);
    assert_eq!((accounts.normal, accounts.footing), (Money::pounds(45_600), Footing::Members));
    // 51,000 ÷ 3,220 = 15.8
    assert_eq!(accounts.members_to_break_even, Threshold::AtLeast(Quantity::whole(16)));
}

#[test]
fn each_deal_is_answered_in_its_own_unit() {
    // 30 members sell £46,000 each: £1,380,000. £13,800 is 1% of it.
    let percent = coop(&[("2.fee", "15"), ("coop-other", "13800")]);
    let Need { input, now, least } = own(&percent);
    assert_eq!((input, now), (of_deal(Term::Fee), Ratio::percent(15).0));
    // Half a penny less on a member's £460 rounds to it.
    assert!((9_999..=10_000).contains(&least.expect("a fee")), "{least:?}");
    // £13,800 ÷ 30 ÷ 12 = £38.33 a month: £38.34; ÷ 30 = £460 a year.
    let monthly = coop(&[("2.flat", "100"), ("2.flat-every", "month"), ("coop-other", "13800")]);
    assert_eq!(own(&monthly), Need { input: of_deal(Term::Flat), now: 100_00, least: Some(38_34) });
    let yearly = coop(&[("2.subscription", "300"), ("2.subscription-every", "year"), ("coop-other", "13800")]);
    assert_eq!(own(&yearly), Need { input: of_deal(Term::Subscription), now: 300_00, least: Some(460_00) });
    assert_eq!(accounts(&yearly).normal, Money::pounds(-4_800));
    // 50 jobs a week are 69,000 a year: £13,800 are 20p each.
    let by_job = coop(&[("jobs", "50"), ("2.job-fee", "1"), ("coop-other", "13800")]);
    assert_eq!(own(&by_job), Need { input: of_deal(Term::JobFee), now: 100, least: Some(20) });
    // On top of the customer's bill: 1%, or 25p for each of 1,840 hours.
    let added = coop(&[("2.customer-fee", "5"), ("coop-other", "13800")]);
    assert_eq!(own(&added).input, of_deal(Term::CustomerFee));
    let added = coop(&[("2.customer-amount", "0.50"), ("coop-other", "13800")]);
    assert_eq!(own(&added), Need { input: of_deal(Term::CustomerAmount), now: 50_00, least: Some(25_00) });
    // A co-op without any fee yet is told a percentage.
    assert_eq!(own(&coop(&[("coop-other", "13800")])).input, of_deal(Term::Fee));
}

#[test]
fn a_wage_is_told_what_each_hour_must_bring() {
    // Nobody taxed: a wage of £13 for 1,840 hours, at £25 an hour sold. £13,800 ÷ 30 ÷ 1,840 = 25p on top of the wage.
    let figures = [("2.basis", "wage"), ("2.wage", "13"), ("before-tax", "yes"), ("coop-other", "13800")];
    let price = Input::Shared(Shared::Price);
    assert_eq!(own(&coop(&figures)), Need { input: price, now: Price(250_000).0, least: Some(Price(132_500).0) });
    // The price that counts is the one with its level in it.
    let dearer = coop(&[&figures[..], &[("2.price-level", "200")]].concat());
    assert_eq!(own(&dearer), Need { input: price, now: Price(500_000).0, least: Some(Price(132_500).0) });
    // No price helps where there are no sales, and no subscription is asked of employees instead.
    let idle = coop(&[&figures[..], &[("2.volume", "0"), ("2.wage-hours", "logged-on")]].concat());
    assert_eq!(own(&idle).least, None);
}

#[test]
fn where_its_own_unit_cannot_do_a_subscription_is_told() {
    // At most £100 a week: £138,000 a year. Of £200,000 £62,000 are missing with all of it, £2,066.67 from each: £44.93 a week
    // more.
    let capped = coop(&[("2.fee", "100"), ("2.cap", "100"), ("coop-other", "200000")]);
    let Needs { own, instead, payers } = needs(&capped).expect("it has members");
    assert_eq!((own.input, own.least), (of_deal(Term::Fee), None));
    assert_eq!(instead, Some(Need { input: of_deal(Term::Subscription), now: 0, least: Some(44_93) }));
    assert_eq!(payers, Quantity::whole(30));
}

#[test]
fn who_pays_is_told() {
    let half = coop(&[("2.flat", "10"), ("coop-active", "50"), ("coop-other", "13800")]);
    // £13,800 ÷ 15 ÷ 46 = £20.
    assert_eq!(own(&half).least, Some(20_00));
    assert_eq!(needs(&half).map(|needs| needs.payers), Some(Quantity::whole(15)));
    let all = coop(&[("2.subscription", "10"), ("coop-active", "50"), ("coop-other", "13800")]);
    assert_eq!((own(&all).least, needs(&all).map(|needs| needs.payers)), (Some(10_00), Some(Quantity::whole(30))));
}

#[test]
fn a_co_op_apart_is_told_its_own_fee() {
    let figures = [("coop-linked", "no"), ("coop-members", "10"), ("coop-sales", "10000"), ("coop-other", "5000")];
    let by_fee = scenario(&[&figures[..], &[("coop-fee", "3")]].concat());
    let Need { input, now, least } = own(&by_fee);
    assert_eq!((input, now), (Input::Shared(Shared::CoopFee), Ratio::percent(3).0));
    assert!((49_999..=50_000).contains(&least.expect("a fee")), "{least:?}");
    let by_head = scenario(&[&figures[..], &[("coop-subscription", "3")]].concat());
    assert_eq!(own(&by_head), Need { input: Input::Shared(Shared::CoopSubscription), now: 3_00, least: Some(500_00) });
    // Without sales no fee would do, but £500 from each member would.
    let idle = scenario(&[("coop-linked", "no"), ("coop-members", "10"), ("coop-other", "5000")]);
    let instead = needs(&idle).expect("members").instead.expect("no fee would do");
    assert_eq!((instead.input, instead.least), (Input::Shared(Shared::CoopSubscription), Some(500_00)));
}

#[test]
fn what_else_comes_in_can_make_it_nothing() {
    let carried = coop(&[("2.flat", "10"), ("2.subscription", "10"), ("coop-other", "13800")]);
    assert_eq!(own(&carried), Need { input: of_deal(Term::Flat), now: 10_00, least: Some(0) });
}

#[test]
fn cash_that_runs_out_is_told_whatever_the_surplus() {
    // £96,600 less £51,000: £45,600 a year, less tax at 19%. A loan of £200,000 is due in two years: £100,000 each.
    let figures = [
        ("coop-members", "30"),
        ("coop-staff", "51000"),
        ("coop-start", "200000"),
        ("coop-loan", "200000"),
        ("coop-loan-years", "2"),
    ];
    let accounts = accounts(&example("private-hire", &figures));
    assert_eq!(accounts.footing, Footing::Members);
    assert!(accounts.years[1].amount(Line::Surplus) > Money::ZERO);
    // 200,000 − 200,000 + 45,600 − 100,000, and no tax after so large a loss.
    assert_eq!(accounts.runs_out, Some((0, Money::pounds(54_400))));
    assert!(accounts.footing.holds() && !accounts.pays_its_way());
    assert_eq!(accounts.years.map(|year| year.balance.loan.pence()), [100_000_00, 0, 0, 0, 0]);
    // 200,000 ÷ 45,600 = 4.4
    assert_eq!(
        (accounts.raised, accounts.loan_back, accounts.start_back),
        (Money::pounds(200_000), Payback::Years(5), Payback::Years(5))
    );
    let calm = example(
        "private-hire",
        &[("coop-members", "30"), ("coop-staff", "51000"), ("coop-shares", "3000"), ("coop-grant", "5000")],
    );
    let calm = self::accounts(&calm);
    assert_eq!(
        (calm.raised, calm.loan_back, calm.start_back, calm.runs_out),
        (Money::pounds(8_000), Payback::Nothing, Payback::Nothing, None)
    );
    assert!(calm.pays_its_way());
    let short = example("private-hire", &[("coop-members", "30"), ("coop-staff", "96600"), ("coop-loan", "1")]);
    assert_eq!(self::accounts(&short).loan_back, Payback::Never);
    let deficit = example("private-hire", &[("coop-members", "30"), ("coop-staff", "96601")]);
    assert!(!self::accounts(&deficit).pays_its_way());
}

#[test]
fn what_lasts_is_no_less_than_what_a_normal_year_takes() {
    let told = |figures: &[(&str, &str)]| {
        let scenario = example("private-hire", &[&[("coop-members", "30"), ("coop-staff", "51000")][..], figures].concat());
        (coop_cases::members_to_last(&scenario), lasting(&scenario, of_deal(Term::Flat)), scenario)
    };
    let members = |members: i64| Some(Threshold::AtLeast(Quantity::whole(members)));
    // Nothing but a normal year: one answer.
    let (last, fee, _) = told(&[]);
    assert_eq!((last, fee), (members(16), Some(36_96)));
    // A start of £20,000 that nothing was raised for is paid from the first year: £71,000 ÷ 3,220 = 22.05, and ÷ 30 ÷ 46 = £51.449.
    let (last, fee, start) = told(&[("coop-start", "20000")]);
    assert_eq!((last, fee), (members(23), Some(51_45)));
    let pays = |scenario: &Scenario, field: &str, value: &str| {
        let mut changed = scenario.clone();
        Field::from_key(field).expect("a figure").set(&mut changed, value).expect("a value");
        accounts(&changed).pays_its_way()
    };
    assert!(pays(&start, "coop-members", "23") && !pays(&start, "coop-members", "22"));
    assert!(pays(&start, "2.flat", "51.45") && !pays(&start, "2.flat", "51.44"));
    // A loan for it leaves its interest and its repayment, in five parts.
    let (last, fee, _) =
        told(&[("coop-start", "20000"), ("coop-loan", "20000"), ("coop-loan-rate", "0"), ("coop-loan-years", "5")]);
    assert_eq!((last, fee), (members(18), Some(39_86)));
    // Fewer members each year bring less of it.
    let (last, _, shrinks) = told(&[("coop-growth", "-10")]);
    let Some(Threshold::AtLeast(count)) = last else { panic!("{last:?}") };
    let carries = |members: i64| pays(&shrinks, "coop-members", &members.to_string());
    let count = count.0 / Quantity::ONE.0;
    assert!(count > 16 && carries(count) && !carries(count - 1), "{count}");
}

#[test]
fn accounts_without_costs_decide_nothing() {
    let plain = example("private-hire", &[("2.dividend", "5")]);
    let idle =
        example("private-hire", &[("2.dividend", "5"), ("coop-members", "30"), ("coop-reserves", "0"), ("coop-start", "100")]);
    assert!(!idle.coop.has_costs() && !idle.coop.decides());
    let outcomes = |scenario: &Scenario| Comparison::new(scenario).expect("a pack").outcomes;
    assert_eq!(outcomes(&idle), outcomes(&plain));
    let costs = ["staff", "software", "software-share", "payments", "insurance", "premises", "other"];
    for cost in costs {
        let mut told = idle.clone();
        Field::from_key(&format!("coop-{cost}")).expect("a cost").set(&mut told, "1").expect("a value");
        assert!(told.coop.decides(), "{cost}");
        assert_ne!(outcomes(&told), outcomes(&plain), "{cost}");
    }
}

/// Links without `coop-linked` once meant accounts that are not linked, and still do.
#[test]
fn links_keep_meaning_what_they_meant() {
    let linked = |link: &str| link::decode(link).scenario.coop.linked == YesNo::Yes;
    for own in ["coop-sales=30000", "coop-fee=10", "coop-subscription=120"] {
        assert!(!linked(&format!("v=1&preset=private-hire&coop-members=30&{own}")), "{own}");
        assert!(!linked(&format!("v=1&preset=private-hire&{own}&coop-members=30")), "{own}");
        assert!(linked(&format!("v=1&preset=private-hire&coop-members=30&{own}&coop-linked=yes")), "{own}");
    }
    assert!(linked("v=1&preset=private-hire"));
    assert!(linked("v=1&preset=private-hire&coop-members=30&coop-staff=51000"));
    // A dividend that stood in the answer still does.
    for said in
        ["preset=private-hire&2.dividend=5", "preset=private-hire&coop-reserves=50", "preset=private-hire&2.dividend-amount=60"]
    {
        let link = format!("v=1&{said}&coop-members=30&coop-staff=51000");
        assert!(!linked(&link), "{link}");
        let without = link::decode(&format!("v=1&{said}")).scenario;
        let of = |scenario: &Scenario| Comparison::new(scenario).expect("a pack").outcomes;
        assert_eq!(of(&link::decode(&link).scenario), of(&without), "{link}");
    }
    // A scenario with a shared surplus is now told as linked, since a link without the word would mean the other.
    let mut scenario = preset::default().scenario();
    scenario.coop.members = Quantity::whole(30);
    let said = |scenario: &Scenario| link::encode(scenario, preset::default(), Numbers::Exact);
    assert_eq!(said(&scenario), "v=1&preset=private-hire&coop-members=30");
    scenario.coop.reserves = Ratio::percent(50);
    assert_eq!(said(&scenario), "v=1&preset=private-hire&coop-linked=yes&coop-members=30&coop-reserves=50");
    assert_eq!(link::decode(&said(&scenario)).scenario, scenario);
    scenario.coop.linked = YesNo::No;
    assert_eq!(link::decode(&said(&scenario)).scenario, scenario);
}

/// Of nothing that customers pay no part is kept, not one of 0%: a fee that is due all the same is a part of nothing either.
#[test]
fn a_part_of_nothing_is_none() {
    for figures in [&[("price", "0")][..], &[("1.volume", "0"), ("2.volume", "0")]] {
        for outcome in Comparison::new(&example("private-hire", figures)).expect("a pack").outcomes {
            assert_eq!((outcome.take_rate(), outcome.known_take_rate(), outcome.of_ten_pounds()), (None, None, None));
        }
    }
    let free = Comparison::new(&example("private-hire", &[("2.flat", "0"), ("2.subscription", "0")])).expect("a pack");
    assert_eq!(free.outcomes[1].known_take_rate(), Some(Ratio::ZERO));
}

/// £ a week where the app's price is the rider's pay.
#[test]
fn what_an_app_earns_is_not_known() {
    let comparison = Comparison::new(&example("courier", &[])).expect("a pack");
    let [app, coop] = &comparison.outcomes[..] else { panic!("two deals") };
    assert!(!app.knows_customers && coop.knows_customers);
    assert_eq!((app.of_ten_pounds(), app.known_take_rate()), (None, None));
    assert!(coop.of_ten_pounds().is_some() && coop.known_take_rate().is_some());
    // 60 × £4.51 a week from the app, 60 × £9.00 from the co-op's customers: the lines hold them as before.
    let week = |place: usize| {
        comparison.outcomes[place]
            .statement(coop_or_gig_engine::outcome::Period::Week)
            .amount(coop_or_gig_engine::outcome::Line::CustomersPay)
    };
    assert_eq!((week(0), week(1)), (Money(270_60), Money(540_00)));
    // A platform that pays a wage has customers whose price it is.
    let wage = example("courier", &[("1.basis", "wage"), ("1.wage", "12")]);
    assert!(Comparison::new(&wage).expect("a pack").outcomes[0].knows_customers);
    let fare = example("courier", &[("price-is", "fare")]);
    let fare = Comparison::new(&fare).expect("a pack");
    assert!(fare.outcomes[0].knows_customers);
    assert_eq!(fare.outcomes[0].year, app.year, "the sums stay as they were");
}
