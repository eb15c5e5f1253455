//! Funding of a wage, which must be earned: worked by hand.

#![allow(clippy::inconsistent_digit_grouping)] // 25_056_00 is £25,056.00 in pence

mod common;

use common::{compare, scenario};
use coop_or_gig_engine::compare::{self, Comparison, Verdict};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::funding::{Funding, Needs};
use coop_or_gig_engine::money::{Money, Price, Quantity, Ratio};
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset;
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::sensitivity::{fee_of, frontier};
use coop_or_gig_engine::uncertainty::{Options, Simulation};

/// An example with these figures.
fn example(id: &str, figures: &[(&str, &str)]) -> Scenario {
    let mut scenario = preset::by_id(id).expect("an example").scenario();
    for (key, value) in figures {
        Field::from_key(key).expect("a figure").set(&mut scenario, value).expect("a value");
    }
    scenario
}

fn compared(id: &str, figures: &[(&str, &str)]) -> Comparison {
    Comparison::new(&example(id, figures)).expect("a pack")
}

fn told(id: &str, figures: &[(&str, &str)]) -> Funding {
    compared(id, figures).funding.expect("the lead must be earned")
}

/// 13.45 × 30 × 46.4 = £18,722.40, with leave of 5.6 in 46.4 weeks (£2,259.60) £20,982.00. National Insurance on that above
/// £5,000 is 15% of 15,982 = £2,397.30, the pension 3% of (20,982 − 6,240) = £442.26: £23,821.56 in all. 60 × 46.4 orders at
/// £9.00 bring £25,056.00. It takes 23,821.56 ÷ 25,056 = 95.07% of them: 1.9015 an hour.
#[test]
fn the_couriers_co_op_needs_about_two_orders_an_hour() {
    let comparison = compared("courier", &[]);
    assert_eq!(comparison.outcomes[1].organisation(), Money(25_056_00 - 23_821_56));
    let needs = Needs::Jobs { least: Quantity(1_901_466), own: Quantity::whole(2), other: Quantity::whole(2) };
    assert_eq!(comparison.funding, Some(Funding { place: 1, is_wage: true, needs, short: Money::ZERO }));
    // At the edge: 95.0733% of the orders carry it, a millionth less does not.
    let at = |volume: &str| compared("courier", &[("2.volume", volume)]).outcomes[1].organisation();
    assert!(at("95.0733") >= Money::ZERO && at("95.0731") < Money::ZERO);
    // The member's pay needs no orders at all; the pay and the wages that carry it need 95.0733%.
    assert_eq!(comparison.volume.threshold, Threshold::Always);
    assert_eq!(comparison.needed.threshold, Threshold::AtLeast(Ratio(950_733)));
    // Two orders an hour, the need rounded up, do carry the wage.
    assert!(compared("courier", &[("jobs", "60")]).outcomes[1].organisation() >= Money::ZERO);
}

/// Without an order it still pays the wage, and all of the £23,821.56 is missing: £513.40 for each of 46.4 weeks.
#[test]
fn a_co_op_without_work_is_short_of_all_it_pays() {
    let comparison = compared("courier", &[("2.volume", "0")]);
    assert_eq!(comparison.verdict, Verdict::To);
    let funding = comparison.funding.expect("the lead must be earned");
    assert_eq!(funding.needs, Needs::Jobs { least: Quantity(1_901_466), own: Quantity::ZERO, other: Quantity::whole(2) });
    assert_eq!(funding.short, Money(23_821_56));
    assert_eq!(comparison.short(Period::Year), Money(23_821_56));
    assert_eq!(comparison.short(Period::Week), Money(513_40));
    assert_eq!(comparison.needed.threshold, Threshold::AtLeast(Ratio(950_733)));
    // Customers who pay nothing: no orders are enough, and what an order must bring is 23,821.56 ÷ 2,784 = £8.5566.
    let free = told("courier", &[("2.price-level", "0")]);
    assert_eq!(free.needs, Needs::Price { least: Price(85_566), own: Price(0), whatever_jobs: true });
    assert_eq!(free.short, Money(23_821_56));
    // No orders and no price would carry the wage.
    let nothing = told("courier", &[("2.price-level", "0"), ("2.volume", "0")]);
    assert_eq!(nothing.needs, Needs::Never);
    assert_eq!(told("courier", &[("jobs", "0")]).needs, Needs::Never);
}

/// More hours at as many orders: 23,821.56 grows with the wage. 35 hours: 21,842.80 + 2,636.20 = £24,479.00 of pay, 2,921.85 of
/// National Insurance, 547.17 of pension: £27,948.02, which is 3,105.34 orders a year or 1.9122 an hour; 60 in 35 hours are
/// 1.7143.
#[test]
fn hours_without_orders_leave_it_short() {
    let funding = told("courier", &[("hours", "35"), ("jobs", "60")]);
    let Needs::Jobs { least, own, other } = funding.needs else { panic!("{funding:?}") };
    assert_eq!((least.0 / 100, own, other), (19_121, Quantity(1_714_286), Quantity(1_714_286)));
    assert_eq!(funding.short, Money(27_948_02 - 25_056_00));
}

/// 37.5 hours at £13.45 for 46.4 weeks are £23,403.00, with leave £26,227.50; National Insurance on 21,227.50 is £3,184.12 (half
/// a penny dropped), the pension 3% of 19,987.50 = £599.63: £30,011.25. 30 hours a week with clients are 1,392: £21.5598 for
/// each.
#[test]
fn the_care_co_op_must_get_21_56_an_hour() {
    let comparison = compared("employed-carer", &[]);
    let needs = Needs::Price { least: Price(21_5599), own: Price(24_1000), whatever_jobs: false };
    assert_eq!(comparison.funding, Some(Funding { place: 1, is_wage: true, needs, short: Money::ZERO }));
    let at = |price: &str| compared("employed-carer", &[("price", price)]).outcomes[1].organisation();
    assert!(at("21.56") >= Money::ZERO && at("21.5599") >= Money::ZERO && at("21.5598") < Money::ZERO);
    // The trade body's cost of a wage is above £21.00, so that would not do.
    let short = told("employed-carer", &[("price", "21")]);
    assert_eq!(short.needs, Needs::Price { least: Price(21_5599), own: Price(21_0000), whatever_jobs: false });
    assert_eq!(short.short, Money(30_011_25 - 29_232_00));
    // Where a part is added to the bill, the price told is the customers' for an hour.
    let added = told("employed-carer", &[("price", "20"), ("2.customer-fee", "10"), ("2.customer-amount", "1")]);
    let Needs::Price { least, own, .. } = added.needs else { panic!("{added:?}") };
    assert!((least.0 - 21_5599).abs() <= 2, "{least:?}: half a hundredth of a penny, once for the price and once for its part");
    assert_eq!(own, Price(23_0000));
}

/// A deal that leads by a wage is told of, whatever its kind; one that leads by fares of its own, or follows, is not.
#[test]
fn it_is_told_of_the_leader() {
    // The agency ahead, at £20 × 30 × 46.4 = £27,840.00, with leave £31,200.00; National Insurance £3,930.00, pension £748.80: it
    // pays out £35,878.80 and gets £24.10 × 1,392 = £33,547.20.
    let agency = told("employed-carer", &[("1.wage", "20")]);
    assert_eq!((agency.place, agency.is_wage, agency.short), (0, true, Money(35_878_80 - 33_547_20)));
    assert_eq!(told("courier", &[("from", "2"), ("to", "1")]).place, 1);
    assert_eq!(compared("courier", &[("price", "9")]).funding, None, "the app leads by what it pays for orders");
    assert_eq!(compare::funding(&example("courier", &[("price", "9")]), 0), None);
    assert!(compare::funding(&example("courier", &[("price", "9")]), 1).is_some(), "the co-op's wage, asked for by itself");
    assert!([2, 9].iter().all(|place| compare::funding(&example("courier", &[]), *place).is_none()), "no such deal takes part");
}

/// A co-op that pays no wage but makes pay up, without income: £10 × 10 × 46 = £4,600 a year from nobody.
#[test]
fn a_guarantee_must_be_earned_too() {
    let week = [("hours", "10"), ("weeks", "46"), ("price", "20"), ("vehicle", "none"), ("sold-by", "job"), ("jobs", "10")];
    let promise = [("2.guarantee", "30"), ("2.guarantee-hours", "logged-on")];
    let comparison = compare(&[&week[..], &promise].concat());
    let funding = comparison.funding.expect("it pays out more than it gets");
    assert_eq!((funding.place, funding.is_wage, funding.short), (1, false, Money(4_600_00)));
    // The deal has no fee, so no jobs and no price would leave it money: but at £30 a job no pay has to be made up.
    assert_eq!(funding.needs, Needs::Price { least: Price(30_0000), own: Price(20_0000), whatever_jobs: true });
    // The co-op carries the top-up to the minimum wage with its fee while there is work, and not without: not "however few jobs".
    let worker = [("2.status", "worker"), ("2.fee", "40"), ("1.fee", "60"), ("price", "100"), ("opted-out", "yes")];
    let comparison = compare(&[&week[..], &worker].concat());
    assert_eq!((comparison.verdict, comparison.funding), (Verdict::To, None));
    assert!(matches!(comparison.volume.threshold, Threshold::AtLeast(_)));
    let enough = |volume: Ratio| {
        let mut changed = scenario(&[&week[..], &worker].concat());
        changed.deals[1].volume = volume;
        Comparison::new(&changed).expect("a pack").outcomes[1].organisation() >= Money::ZERO
    };
    assert!(matches!(comparison.needed.threshold, Threshold::AtLeast(volume) if enough(volume)));
}

/// A wage for time with customers alone: each order brings more than it costs, so no number of them is asked for but a price.
/// Fees of 70 × 46 = £3,220 do not pay interest of £5,000 on the share, and the fares that the driver keeps rest on neither.
#[test]
fn share_interest_is_no_condition_of_the_lead() {
    let found = compared("private-hire", &[("2.share", "5000"), ("2.share-interest", "100")]);
    assert_eq!(found.verdict, Verdict::To);
    assert_eq!(found.funding, None);
    assert_eq!(found.outcomes[1].organisation(), Money(-1_780_00));
}

#[test]
fn a_wage_for_engaged_hours_asks_for_a_price() {
    let figures = [("2.wage-hours", "engaged"), ("2.minimum-hours", "engaged")];
    let funding = compare::funding(&example("courier", &figures), 1).expect("a wage");
    assert!(matches!(funding.needs, Needs::Price { whatever_jobs: false, own: Price(90_000), .. }), "{funding:?}");
    assert_eq!(funding.short, Money::ZERO);
}

/// The chart of the jobs needed at each wage goes by both: as much pay, and orders that carry it.
#[test]
fn the_frontier_asks_for_what_carries_the_wage() {
    let courier = example("courier", &[]);
    let found = frontier(&courier, fee_of(&courier, 1), 13_4500).expect("a pack");
    // At no wage the minimum wage is made up, which is as much to carry.
    assert!(found.points.iter().all(|(_, needed)| *needed != Threshold::Always));
    let needed: Vec<_> = found
        .points
        .iter()
        .filter_map(|(_, needed)| match needed {
            Threshold::AtLeast(volume) => Some(volume.0),
            _ => None,
        })
        .collect();
    assert!(needed.len() > 1 && needed.is_sorted(), "a higher wage needs more orders: {needed:?}");
}

/// The possible years in which the promise is carried are counted: all, none, some.
#[test]
fn possible_years_tell_whether_the_wage_is_earned() {
    let carried = |figures: &[(&str, &str)]| {
        let mut simulation =
            Simulation::new(&example("courier", figures), Options { draws: 1_000, ..Options::default() }).expect("a pack");
        simulation.step(1_000);
        simulation.spread().carried
    };
    assert_eq!(carried(&[("jobs.low", "58"), ("jobs.high", "70"), ("2.price-level", "400")]), [Ratio::ONE, Ratio::ONE]);
    assert_eq!(carried(&[("2.price-level", "50")]), [Ratio::ONE, Ratio::ZERO]);
    let some = carried(&[("jobs.low", "40"), ("jobs.high", "80")])[1];
    assert!(some > Ratio::percent(20) && some < Ratio::percent(90), "{some:?}");
}
