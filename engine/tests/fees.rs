//! Fees of every shape and the rules of the week, worked by hand. The working stands beside each; tax figures are 2026/27's in
//! `data/packs/uk/2026-27.toml` (personal allowance £12,570, 20%, Class 4 6%).

#![allow(clippy::inconsistent_digit_grouping)] // 9_200_00 is £9,200.00 in pence

mod common;

use common::compare;
use coop_or_gig_engine::choice::Deduction;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{FeeBy, Line, Outcome, Period};

/// £1,000 of fares a week, £46,000 a year.
const WEEK: [(&str, &str); 4] = [("hours", "40"), ("weeks", "46"), ("price", "25"), ("deduction", "actual")];

/// The first deal of the week above with these figures too.
fn outcome(figures: &[(&str, &str)]) -> Outcome {
    compare(&[&WEEK[..], figures].concat()).outcomes[0]
}

fn year(figures: &[(&str, &str)], line: Line) -> Money {
    outcome(figures).year.amount(line)
}

#[test]
fn percentages_bands_and_caps() {
    for (terms, a_week) in [
        (&[("1.fee", "20")][..], 200_00),
        // 25% of 600 + 10% of 400
        (&[("1.fee", "25"), ("1.second-from", "600"), ("1.second-fee", "10")], 190_00),
        // A band that the fares do not reach.
        (&[("1.fee", "25"), ("1.second-from", "1000"), ("1.second-fee", "10")], 250_00),
        // 25% of 400 + 15% of 400 + 5% of 200
        (
            &[("1.fee", "25"), ("1.second-from", "400"), ("1.second-fee", "15"), ("1.third-from", "800"), ("1.third-fee", "5")],
            170_00,
        ),
        // The third band takes over below the second: 25% of 400 + 5% of 600
        (
            &[("1.fee", "25"), ("1.second-from", "800"), ("1.second-fee", "15"), ("1.third-from", "400"), ("1.third-fee", "5")],
            130_00,
        ),
        (&[("1.fee", "25"), ("1.second-fee", "15"), ("1.third-from", "400"), ("1.third-fee", "5")], 130_00),
        // Dearer bands, and one from the first pound.
        (&[("1.fee", "0"), ("1.second-from", "600"), ("1.second-fee", "30")], 120_00),
        (&[("1.fee", "90"), ("1.second-from", "0"), ("1.second-fee", "30")], 300_00),
        (&[("1.fee", "20"), ("1.cap", "120")], 120_00),
        (&[("1.fee", "20"), ("1.cap", "200")], 200_00),
        (&[("1.fee", "20"), ("1.cap", "0")], 0),
        // The cap is on the percentage alone.
        (&[("1.fee", "20"), ("1.cap", "120"), ("1.flat", "30")], 150_00),
    ] {
        assert_eq!(year(terms, Line::PlatformFees), Money(-46 * a_week), "{terms:?}");
        assert_eq!(year(terms, Line::Pay), Money(46 * (1_000_00 - a_week)), "{terms:?}");
    }
}

/// £1,000 a week from 50 jobs is £20 a job: bands of a job's fare.
#[test]
fn bands_of_each_jobs_fare() {
    let by_job = [("1.bands-of", "job"), ("jobs", "50"), ("1.fee", "10")];
    for (terms, a_week) in [
        // 10% of 10 + 40% of 10 = 5.00 a job
        (&[("1.second-from", "10"), ("1.second-fee", "40")][..], 250_00),
        // 10% of 5 + 20% of 10 + 49% of 5 = 4.95 a job
        (&[("1.second-from", "5"), ("1.second-fee", "20"), ("1.third-from", "15"), ("1.third-fee", "49")], 247_50),
        // The fare of a job just fails to reach the band, and just reaches it: 10% of 20; 10% of 19.99 + 40% of 0.01.
        (&[("1.second-from", "20"), ("1.second-fee", "40")], 100_00),
        (&[("1.second-from", "19.99"), ("1.second-fee", "40")], 100_15),
        // Half the jobs bring half the fares: the same fare, so half the fee.
        (&[("1.second-from", "10"), ("1.second-fee", "40"), ("1.volume", "50")], 125_00),
        // Twice the price, 40 a job: 10% of 10 + 40% of 30 = 13.00.
        (&[("1.second-from", "10"), ("1.second-fee", "40"), ("1.price-level", "200")], 650_00),
        // Half the jobs for the same hours, 40 a job: 13.00 for each of 25.
        (&[("1.second-from", "10"), ("1.second-fee", "40"), ("jobs", "25")], 325_00),
        // The cap is one of the week all the same.
        (&[("1.second-from", "10"), ("1.second-fee", "40"), ("1.cap", "200")], 200_00),
    ] {
        let fee = year(&[&by_job[..], terms].concat(), Line::PlatformFees);
        assert_eq!(fee, Money(-46 * a_week), "{terms:?}");
    }
    // Sold by the job: 50 at £20.
    let sold = [("sold-by", "job"), ("price", "20"), ("1.second-from", "10"), ("1.second-fee", "40")];
    assert_eq!(year(&[&by_job[..], &sold].concat(), Line::PlatformFees), Money(-46 * 250_00));
}

#[test]
fn what_the_fee_goes_by() {
    let bands = [("1.fee", "10"), ("1.second-from", "10"), ("1.second-fee", "40")];
    let by = |more: &[(&str, &str)]| outcome(&[&bands[..], more].concat()).fee_by;
    assert_eq!(by(&[("jobs", "50")]), FeeBy::Week);
    assert_eq!(by(&[("jobs", "50"), ("1.bands-of", "job")]), FeeBy::Job(Money(20_00)));
    assert_eq!(by(&[("jobs", "30"), ("1.bands-of", "job")]), FeeBy::Job(Money(33_33)), "rounded where it is told");
    assert_eq!(outcome(&[("1.fee", "10"), ("1.bands-of", "job")]).fee_by, FeeBy::Fares, "without bands there is nothing to ask");
    assert_eq!(by(&[("1.bands-of", "job"), ("1.basis", "wage")]), FeeBy::Fares, "a wage has no fee");
    // Without jobs the fare of one is not known: the first rate of all fares.
    let none = [&bands[..], &[("1.bands-of", "job")]].concat();
    assert_eq!((outcome(&none).fee_by, year(&none, Line::PlatformFees)), (FeeBy::NoJobs, Money(-46 * 100_00)));
    // Without sales there is no fee for the customer either.
    assert_eq!(by(&[("1.bands-of", "job"), ("sold-by", "job")]), FeeBy::Job(Money::ZERO));
}

#[test]
fn the_range_of_a_fee_by_each_fare_holds_for_all_jobs_at_its_edges() {
    let terms = [("jobs", "50"), ("1.bands-of", "job"), ("1.fee", "10"), ("1.second-from", "10"), ("1.second-fee", "40")];
    let range = [("1.fee.low", "3"), ("1.fee.high", "49")];
    let figures = [&WEEK[..], &terms, &range].concat();
    let [least, most] = compare(&figures).bands[0].expect("it has a range");
    // 3% and 49% of 46,000, whatever the bands.
    assert_eq!(least.year.amount(Line::PlatformFees), Money(-1_380_00));
    assert_eq!(most.year.amount(Line::PlatformFees), Money(-22_540_00));
    // Bands of a week stay: 3% and 49% of 10, 40% of 990.
    let [least, most] = compare(&[&figures[..], &[("1.bands-of", "week")]].concat()).bands[0].expect("it has a range");
    assert_eq!(least.year.amount(Line::PlatformFees), Money(-46 * 396_30));
    assert_eq!(most.year.amount(Line::PlatformFees), Money(-46 * 400_90));
}

#[test]
fn a_deal_with_prices_of_its_own() {
    let cheaper = [("1.price-level", "93"), ("1.fee", "20")]; // 23.25 × 1,840 hours
    assert_eq!(year(&cheaper, Line::CustomersPay), Money(42_780_00));
    assert_eq!(year(&cheaper, Line::PlatformFees), Money(-8_556_00));
}

#[test]
fn fees_for_each_job_go_with_the_jobs() {
    let terms = [("jobs", "30"), ("1.job-fee", "1.50")]; // 30 × 1.50 × 46
    assert_eq!(year(&terms, Line::PlatformFees), Money(-2_070_00));
    assert_eq!(year(&[&terms[..], &[("1.volume", "50")]].concat(), Line::PlatformFees), Money(-1_035_00));
}

#[test]
fn flat_fees_and_subscriptions_by_week_worked_month_and_year() {
    for (every, amount) in [("week", 70_00 * 46), ("month", 70_00 * 12), ("year", 70_00)] {
        let flat = [("1.flat", "70"), ("1.flat-every", every)];
        assert_eq!(year(&flat, Line::PlatformFees), Money(-amount));
        assert_eq!(year(&[&flat[..], &[("1.volume", "0")]].concat(), Line::PlatformFees), Money(-amount), "due without work too");
        let subscription = [("1.subscription", "70"), ("1.subscription-every", every)];
        assert_eq!(year(&subscription, Line::Subscription), Money(-amount));
        assert_eq!(outcome(&subscription).profits.actual, Money(46_000_00 - amount), "it is deductible");
    }
    assert_eq!(year(&[("1.flat", "70"), ("weeks", "52")], Line::PlatformFees), Money(-3_640_00));
}

#[test]
fn fees_on_the_customers_bill() {
    let lines = |figures: &[(&str, &str)]| {
        let year = outcome(figures).year;
        [Line::CustomersPay, Line::CustomerFees, Line::Pay].map(|line| year.amount(line).pence())
    };
    // On top of the fare: 17.5% of 46,000.
    assert_eq!(lines(&[("1.customer-fee", "17.5")]), [54_050_00, -8_050_00, 46_000_00]);
    // Out of the customer's price: 23.50 / 1.175 = 20; 23.50 × 40 × 46 = 43,240.
    let customer = [("price-is", "customer"), ("price", "23.50"), ("1.customer-fee", "17.5")];
    assert_eq!(lines(&customer), [43_240_00, -6_440_00, 36_800_00]);
    // 2.70 for each hour sold, on top of 10 or out of 12.70: 2.70 × 1,840 hours = 4,968.
    for price in [[("price-is", "fare"), ("price", "10")], [("price-is", "customer"), ("price", "12.70")]] {
        assert_eq!(lines(&[&price[..], &[("1.customer-amount", "2.70")]].concat()), [23_368_00, -4_968_00, 18_400_00]);
    }
    // Percentage and amount: 10 × 1.27 + 1.40 = 14.10; 14.10 × 1,840 = 25,944.
    for price in [[("price-is", "fare"), ("price", "10")], [("price-is", "customer"), ("price", "14.10")]] {
        let terms = [("1.customer-amount", "1.40"), ("1.customer-fee", "27")];
        assert_eq!(lines(&[&price[..], &terms].concat()), [25_944_00, -7_544_00, 18_400_00]);
    }
    // No more than the customer pays.
    let all = [("price-is", "customer"), ("price", "2"), ("1.customer-amount", "3")];
    assert_eq!(lines(&all), [3_680_00, -3_680_00, 0]);
}

#[test]
fn no_fee_touches_tips() {
    let terms = [("tips", "50"), ("1.fee", "20"), ("1.customer-fee", "10"), ("jobs", "30"), ("1.job-fee", "1")];
    let fees = 46 * (200_00 + 30_00);
    assert_eq!(year(&terms, Line::Tips), Money(46 * 50_00));
    assert_eq!(year(&terms, Line::PlatformFees), Money(-fees));
    assert_eq!(year(&terms, Line::Pay), Money(46_000_00 - fees + 2_300_00));
    assert_eq!(year(&[("tips", "50"), ("1.volume", "80")], Line::Tips), Money(46 * 40_00), "they go with the jobs");
    assert_eq!(year(&[("tips", "50"), ("1.price-level", "80")], Line::Tips), Money(46 * 50_00), "not with the price");
    assert_eq!(outcome(&[("tips", "50")]).profits.actual, Money(46_000_00 + 2_300_00), "they are taxed");
}

#[test]
fn costs_that_the_deal_carries() {
    let costs = [("miles", "100"), ("mile-cost", "50"), ("vehicle-costs", "30"), ("other-costs", "20"), ("deduction", "mileage")];
    // 100 × 0.50 + 30 + 20 = 100 a week; mileage 4,600 × 0.55 = 2,530, and 920 of other costs.
    let all = outcome(&costs);
    assert_eq!(all.year.amount(Line::RunningCosts), Money(-4_600_00));
    assert_eq!(all.profits.actual, Money(46_000_00 - 4_600_00));
    assert_eq!(all.profits.mileage, Some(Money(46_000_00 - 2_530_00 - 920_00)));
    // 40% of the miles carried, half of the rest: 60% of 2,300 + half of 2,300; carried costs cannot be deducted.
    let some = outcome(&[&costs[..], &[("1.carries-miles", "40"), ("1.carries-weekly", "50")]].concat());
    assert_eq!(some.year.amount(Line::RunningCosts), Money(-1_380_00 - 1_150_00));
    assert_eq!(some.profits.actual, Money(46_000_00 - 1_380_00 - 1_150_00));
    assert_eq!(some.profits.mileage, Some(Money(46_000_00 - 1_518_00 - 460_00)));
    let none = outcome(&[&costs[..], &[("1.carries-miles", "100"), ("1.carries-weekly", "100")]].concat());
    assert_eq!((none.year.amount(Line::RunningCosts), none.profits.mileage), (Money::ZERO, Some(Money(46_000_00))));
}

#[test]
fn fewer_jobs_with_miles_that_stay_or_follow() {
    let work = [("miles", "100"), ("mile-cost", "50"), ("1.volume", "80")];
    for (follow, costs) in [("hours", 2_300_00), ("jobs", 1_840_00)] {
        let outcome = outcome(&[&work[..], &[("miles-follow", follow)]].concat());
        assert_eq!(outcome.year.amount(Line::CustomersPay), Money(36_800_00));
        assert_eq!(outcome.year.amount(Line::RunningCosts), Money(-costs));
    }
}

#[test]
fn waiting_fills_the_rest_of_the_hours() {
    let hours = |volume: &str| outcome(&[("busy", "50"), ("unpaid", "5"), ("1.volume", volume)]).hours;
    for (volume, engaged, waiting) in [("100", 20, 20), ("0", 0, 40), ("150", 30, 10), ("200", 40, 0), ("250", 50, 0)] {
        let hours = hours(volume);
        assert_eq!(
            (hours.engaged, hours.waiting, hours.unpaid),
            (Quantity::whole(engaged), Quantity::whole(waiting), Quantity::whole(5))
        );
        assert_eq!(hours.worked(), Quantity::whole(engaged.max(40) + 5), "more jobs than fit take longer");
    }
    // 50 hours at £25, shared out over 55.
    let full = outcome(&[("busy", "50"), ("unpaid", "5"), ("1.volume", "250")]);
    assert_eq!(full.statement(Period::Hour).amount(Line::Pay), Money(22_73));
}

/// Car, 2026/27: 55p for 10,000 miles a year, then 25p; 2025/26: 45p, then 25p.
#[test]
fn mileage_steps_at_ten_thousand_miles() {
    let mileage = |weeks: &str, year: &str| {
        let outcome = outcome(&[("miles", "200"), ("weeks", weeks), ("year", year), ("deduction", "mileage")]);
        outcome.year.amount(Line::CustomersPay) - outcome.profits.mileage.expect("cars have a rate")
    };
    assert_eq!(mileage("50", "2026-27"), Money(5_500_00));
    assert_eq!(mileage("52", "2026-27"), Money(5_500_00 + 100_00));
    assert_eq!(mileage("52", "2025-26"), Money(4_500_00 + 100_00));
}

#[test]
fn the_trading_allowance_instead_of_costs() {
    // Costs of 6 × 46 = 276 are less than £1,000; 23 × 46 = 1,058 are more.
    for (costs, used, profit) in [("6", Deduction::Allowance, 45_000_00), ("23", Deduction::Actual, 44_942_00)] {
        let outcome = outcome(&[("vehicle", "none"), ("other-costs", costs), ("deduction", "best")]);
        assert_eq!((outcome.profits.used, outcome.profits.taxed()), (used, Money(profit)));
    }
    // The trading allowance stands for fees too: 20% of 46,000 is more.
    assert_eq!(outcome(&[("1.fee", "20"), ("deduction", "best")]).profits.used, Deduction::Actual);
    // The trading allowance makes no loss.
    let small = outcome(&[("price", "0.50"), ("deduction", "allowance"), ("wages", "20000")]);
    assert_eq!((small.profits.taxed(), small.year.taxes()), (Money::ZERO, Money::ZERO));
}

#[test]
fn a_purpose_built_taxi_deducts_real_costs() {
    let outcome = outcome(&[("vehicle", "taxi"), ("miles", "400"), ("mile-cost", "50"), ("deduction", "mileage")]);
    assert_eq!((outcome.profits.mileage, outcome.profits.used), (None, Deduction::Actual));
    assert_eq!(outcome.profits.taxed(), Money(46_000_00 - 9_200_00));
}

/// ITTOIA 2005 section 94F has no rate for a bicycle, ITEPA 2003 section 230 gives an employee 20p.
#[test]
fn a_bicycle_has_a_rate_for_employees_only() {
    let week = [("vehicle", "bicycle"), ("miles", "100"), ("mile-cost", "5"), ("other-costs", "10")];
    for deduction in ["mileage", "best"] {
        for status in ["self-employed", "worker"] {
            let outcome = outcome(&[&week[..], &[("other-costs", "50"), ("deduction", deduction), ("1.status", status)]].concat());
            assert_eq!((outcome.profits.mileage, outcome.profits.used), (None, Deduction::Actual), "{deduction}, {status}");
        }
    }
    // 4,600 miles at 5p and 46 × £10 are £690, less than the £1,000 of the allowance.
    let best = outcome(&[&week[..], &[("deduction", "best")]].concat());
    assert_eq!((best.profits.used, best.profits.taxed()), (Deduction::Allowance, Money(46_000_00 - 1_000_00)));
    // An employee is relieved of 4,600 × 20p = £920 for income tax, at 20%.
    let employee = |vehicle| outcome(&[&week[1..], &[("price", "20"), ("vehicle", vehicle), ("1.status", "employee")]].concat());
    let tax = |vehicle| employee(vehicle).year.amount(Line::IncomeTax);
    assert_eq!(tax("bicycle") - tax("none"), Money(184_00));
    assert_eq!(tax("motorcycle") - tax("none"), Money(220_80)); // 24p
}

/// Profit £20,000 beside wages of £45,000. Tax on 65,000: 7,540 + 40% of 14,730 = 13,432; on 45,000: 20% of 32,430 = 6,486.
/// Class 1 on the wages is past the annual maximum, so Class 4 is 2% of 7,430.
#[test]
fn wages_underneath() {
    let taxes = |wages: &str| {
        let year = outcome(&[("hours", "40"), ("weeks", "50"), ("price", "10"), ("wages", wages)]).year;
        (year.amount(Line::IncomeTax), year.amount(Line::Class4), year.amount(Line::TakeHome))
    };
    // 20% and 6% of 7,430
    assert_eq!(taxes("0"), (Money(-1_486_00), Money(-445_80), Money(18_068_20)));
    assert_eq!(taxes("30000"), (Money(-4_000_00), Money(-445_80), Money(15_554_20)));
    assert_eq!(taxes("45000"), (Money(-6_946_00), Money(-148_60), Money(12_905_40)));
}

/// A dividend on fees is a trading receipt: <https://www.gov.uk/hmrc-internal-manuals/business-income-manual/bim24560>.
#[test]
fn a_dividend_is_taxed_with_the_profit() {
    let terms = [("1.fee", "20"), ("1.flat", "10"), ("1.dividend", "10"), ("1.subscription", "5"), ("1.share", "100")];
    let outcome = outcome(&terms);
    let fees = 46 * (200_00 + 10_00);
    assert_eq!(outcome.year.amount(Line::Dividend), Money(fees / 10), "of the fees, not of the subscription");
    assert_eq!(outcome.profits.actual, Money(46_000_00 - fees + fees / 10 - 230_00));
    assert_eq!(outcome.year.before_tax(), outcome.profits.actual, "the joining share is no cost");
    assert_eq!(outcome.year.organisation(), Money(fees - fees / 10 + 230_00));
}

#[test]
fn a_loss_bears_no_tax_and_is_told_as_it_is() {
    let outcome = outcome(&[("miles", "1000"), ("mile-cost", "200")]); // 2,000 of costs on 1,000 of fares
    assert_eq!(outcome.take_home(), Money(-46_000_00));
    let ten = outcome.of_ten_pounds().expect("customers pay something");
    assert_eq!((ten.worker, ten.organisation, ten.costs, ten.tax), (Money(-10_00), Money::ZERO, Money(20_00), Money::ZERO));
}
