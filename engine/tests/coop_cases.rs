//! The co-op's accounts in other cases than the one planned, and the made-up co-op: each once by hand.

#![allow(clippy::inconsistent_digit_grouping)] // 36_96 is £36.96 in pence

mod common;

use common::example;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::coop_cases::{by_members, member_in, outcomes, Capital, Case, Outcome};
use coop_or_gig_engine::coop_example::{self, FIGURES};
use coop_or_gig_engine::field::{Input, Shared, Term};
use coop_or_gig_engine::link::{encode, Numbers};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::need::{needs, Need};
use coop_or_gig_engine::preset::{self, PRESETS};
use coop_or_gig_engine::scenario::Scenario;

/// 30 drivers at £70 a week for 46 weeks and £51,000 of costs.
fn drivers(figures: &[(&str, &str)]) -> Scenario {
    example("private-hire", &[&[("coop-members", "30"), ("coop-staff", "51000")][..], figures].concat())
}

fn least(outcome: &Outcome) -> Option<i64> {
    outcome.needs.own.least
}

#[test]
fn a_flat_fee_takes_as_much_with_half_the_jobs_and_more_with_fewer_members() {
    let [planned, half, fewer, dearer] = outcomes(&drivers(&[]))[..] else { panic!("four cases") };
    assert_eq!(
        [planned, half, fewer, dearer].map(|outcome| outcome.case),
        [Case::Planned, Case::HalfTheJobs, Case::FewerMembers, Case::HigherCosts]
    );
    // £51,000 ÷ 30 ÷ 46 = £36.96, whatever the jobs; ÷ 20 ÷ 46 = £55.44; £56,100 ÷ 30 ÷ 46 = £40.66.
    assert_eq!([planned, half, fewer, dearer].map(|outcome| least(&outcome)), [36_96, 36_96, 55_44, 40_66].map(Some));
    // 30 × £70 × 46 = £96,600, 20 × £70 × 46 = £64,400.
    let normal = [45_600, 45_600, 13_400, 40_500].map(Money::pounds);
    assert_eq!([planned, half, fewer, dearer].map(|outcome| outcome.normal), normal);
    assert_eq!([planned, fewer].map(|outcome| outcome.members), [30, 20].map(Quantity::whole));
    // Of sales of 30 × £43,221.60 = £1,296,648 they are 3.9332%, of half of them twice that.
    let part = |outcome: Outcome| outcome.part_of_sales.expect("sales").0;
    assert!((39_330..=39_333).contains(&part(planned)), "{}", part(planned));
    assert!((78_660..=78_666).contains(&part(half)), "{}", part(half));
}

#[test]
fn a_percentage_takes_twice_as_much_of_half_the_jobs() {
    let scenario = drivers(&[("2.flat", "0"), ("2.fee", "10"), ("coop-reserves", "0")]);
    let [planned, half, ..] = outcomes(&scenario)[..] else { panic!("four cases") };
    let (one, two) = (least(&planned).expect("a fee"), least(&half).expect("a fee"));
    assert!((2 * one - two).abs() <= 2, "{one} and {two}");
    // A tenth of £1,296,648 less £51,000; of half of it £13,832.40.
    assert!((planned.normal - Money(78_664_80)).pence().abs() <= 30, "{:?}", planned.normal);
    assert!((half.normal - Money(13_832_40)).pence().abs() <= 30, "{:?}", half.normal);
    // All of it is shared out by fees, alike for members who work alike: no tax is due.
    assert!((half.dividend - Money(461_08)).pence().abs() <= 1, "{:?}", half.dividend);
    assert!(outcomes(&drivers(&[])).iter().all(|outcome| outcome.dividend == Money::ZERO), "all is kept");
}

#[test]
fn a_case_that_differs_in_nothing_is_left_out() {
    // One member alone has no two thirds; no costs rise.
    let alone = example("private-hire", &[("coop-members", "1")]);
    assert_eq!(outcomes(&alone).iter().map(|outcome| outcome.case).collect::<Vec<_>>(), [Case::Planned, Case::HalfTheJobs]);
    assert_eq!(outcomes(&example("private-hire", &[])), []);
    // Accounts of their own: half the sales of each, and the contract as it is.
    let figures = [("coop-linked", "no"), ("coop-sales", "10000"), ("coop-fee", "20"), ("coop-contract-hours", "100")];
    let own = drivers(&[&figures[..], &[("coop-contract-price", "50")]].concat());
    let [planned, half, ..] = outcomes(&own)[..] else { panic!("four cases") };
    // 30 × £2,000 and £1,000 of the contract; 30 × £1,000 and £1,000.
    assert_eq!([planned, half].map(|outcome| outcome.normal), [10_000, -20_000].map(Money::pounds));
}

#[test]
fn the_surplus_rises_by_each_member() {
    // £3,220 a year from each; the first 15 leave £2,700 short.
    let along = by_members(&drivers(&[]), [0, 15, 16, 30].into_iter().map(Quantity::whole));
    let told = [(0, -51_000), (15, -2_700), (16, 520), (30, 45_600)];
    assert_eq!(along, told.map(|(n, pounds)| (Quantity::whole(n), Money::pounds(pounds))));
    // An average number has a surplus of its own.
    assert_eq!(by_members(&drivers(&[]), [Quantity(15_500_000)].into_iter()), [(Quantity(15_500_000), Money::pounds(-1_090))]);
}

#[test]
fn a_member_with_half_the_jobs_keeps_less_however_well_the_accounts_stand() {
    let kept = |scenario: &Scenario, case: Case| member_in(scenario, case).map(|outcome| outcome.take_home());
    let [planned, half, fewer] = [Case::Planned, Case::HalfTheJobs, Case::FewerMembers].map(|case| kept(&drivers(&[]), case));
    let comparison = compare::Comparison::new(&drivers(&[])).expect("a pack");
    assert_eq!(planned, Some(comparison.outcomes[comparison.to].take_home()), "as the answer has it");
    assert!(half < planned && fewer == planned, "{half:?}");
    // A dividend of the case counts.
    let shared = drivers(&[("coop-reserves", "0")]);
    assert!(kept(&shared, Case::HigherCosts) < kept(&shared, Case::Planned));
    // The average member of accounts apart is not the worker of the comparison.
    assert_eq!(kept(&drivers(&[("coop-linked", "no"), ("coop-sales", "10000")]), Case::Planned), None);
}

#[test]
fn amounts_of_the_made_up_co_op_are_emptied_and_no_others() {
    let mut mixed = example("private-hire", &[]);
    coop_example::fill(&mut mixed);
    mixed.coop.other = Money::pounds(51_000);
    coop_example::clear_amounts(&mut mixed);
    assert_eq!(mixed, example("private-hire", &[("coop-members", "30"), ("coop-other", "51000")]));
    // Figures that are the reader's stay.
    let own = drivers(&[]);
    let mut cleared = own.clone();
    coop_example::clear_amounts(&mut cleared);
    assert_eq!(cleared, own);
}

#[test]
fn capital_is_told_with_its_years() {
    let capital = |figures: &[(&str, &str)]| {
        let scenario = drivers(figures);
        Capital::new(&scenario, &compare::accounts(&scenario).expect("accounts"))
    };
    let plain = capital(&[]);
    assert_eq!((plain.needed, plain.raised, plain.loan_repaid, plain.earned_back), (Money::ZERO, Money::ZERO, None, None));
    // £45,600 of surplus in a year: £30,000 less £5,000 is back within the first.
    let quick = capital(&[("coop-start", "30000"), ("coop-grant", "5000"), ("coop-shares", "10000"), ("coop-loan", "12000")]);
    assert_eq!((quick.needed, quick.raised, quick.missing), (Money::pounds(25_000), Money::pounds(22_000), Money::pounds(3_000)));
    assert_eq!((quick.loan_repaid, quick.earned_back), (Some(5), Some(1)));
    // A grant above the cost is left over with what is raised: £30,000 + £3 + £2,000 less £1,000.
    let granted = capital(&[("coop-start", "1000"), ("coop-grant", "30000"), ("coop-shares", "3"), ("coop-loan", "2000")]);
    assert_eq!((granted.needed, granted.raised, granted.missing), (Money::ZERO, Money::pounds(2_003), Money::pounds(-31_003)));
    // £70,000: £24,400 are missing after a year of £45,600; the second leaves £45,600 before tax of 19%: £24,400 less is £21,200.
    let slow = capital(&[("coop-start", "70000"), ("coop-loan", "70000"), ("coop-loan-years", "3")]);
    assert_eq!((slow.missing, slow.loan_repaid, slow.earned_back), (Money::ZERO, Some(3), Some(2)));
    // £200,000 to be paid back in two years run out of cash, and are not earned back in five.
    let never = capital(&[("coop-start", "400000"), ("coop-loan", "200000"), ("coop-loan-years", "2")]);
    assert_eq!((never.loan_repaid, never.earned_back), (None, None));
}

#[test]
fn thirty_members_and_51000_pounds_and_nothing_else_take_37_pounds() {
    // £1,700 a year from each, over the 46 weeks that the example's driver works.
    let scenario = drivers(&[]);
    assert_eq!(scenario.week.weeks, Quantity::whole(46));
    let Need { input, now, least } = needs(&scenario).expect("members").own;
    assert_eq!((input, now, least), (Input::Term(1, Term::Flat), 70_00, Some(36_96)));
}

#[test]
fn the_made_up_co_op_is_one_with_members_and_costs() {
    for preset in PRESETS {
        let mut scenario = preset.scenario();
        assert!(coop_example::is_untouched(&scenario), "{}", preset.id);
        coop_example::fill(&mut scenario);
        assert!(!coop_example::is_untouched(&scenario) && scenario.coop.has_costs(), "{}", preset.id);
        assert!(FIGURES.iter().all(|(shared, _)| coop_example::is_as_assumed(&scenario, *shared)), "{}", preset.id);
        let accounts = compare::accounts(&scenario).expect("members");
        let capital = Capital::new(&scenario, &accounts);
        assert_eq!(capital.missing, Money::ZERO, "{}: what starting takes is raised", preset.id);
        assert_eq!(capital.loan_repaid.is_some(), accounts.runs_out.is_none(), "{}", preset.id);
        coop_example::clear(&mut scenario);
        let fragment = encode(&scenario, preset, Numbers::Exact);
        assert_eq!(fragment, encode(&preset.scenario(), preset, Numbers::Exact), "{}", preset.id);
    }
    // Two figures alike are the reader's own.
    let own = example("private-hire", &[("coop-members", "30"), ("coop-staff", "30000")]);
    assert!(!coop_example::is_as_assumed(&own, Shared::CoopMembers));
    // £50,000 of costs and 8% of £12,000, from 30 members over 46 weeks.
    let mut drivers = preset::by_id("private-hire").expect("an example").scenario();
    coop_example::fill(&mut drivers);
    assert_eq!(needs(&drivers).expect("members").own.least, Some(36_93));
    assert_eq!(coop_example::place(Shared::CoopGrowth), None);
}
