//! Laws of the money path (design, "The money path" and principle 3).

use coop_or_gig_engine::choice::{Basis, Deduction, HoursOf, Kind, PriceIs, Status, YesNo};
use coop_or_gig_engine::compare::{Comparison, Verdict};
use coop_or_gig_engine::field::{Field, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::outcome::{Line, Period, SplitPart};
use coop_or_gig_engine::scenario::Scenario;
use coop_or_gig_engine::tax::{ExtraIncome, OtherIncome};
use proptest::prelude::*;

use super::config;
use super::scenarios::{limits, outcome, pack, rounding, scenarios, settled, steady};

/// Every term by which an organisation takes something from the worker.
const FEES: [Term; 7] =
    [Term::Fee, Term::SecondFee, Term::ThirdFee, Term::JobFee, Term::Flat, Term::Subscription, Term::CustomerFee];

/// A right of those who work under a deal.
#[derive(Clone, Copy, Debug)]
enum Right {
    /// The next status: worker, then employee.
    Status,
    /// More hours under the minimum wage.
    Hours,
    /// More of this term.
    Term(Term),
}

const RIGHTS: [Right; 7] = [
    Right::Status,
    Right::Hours,
    Right::Term(Term::Wage),
    Right::Term(Term::Guarantee),
    Right::Term(Term::GuaranteeMile),
    Right::Term(Term::Leave),
    Right::Term(Term::EmployerPension),
];

fn raised(scenario: &Scenario, field: Field, by: u64) -> Scenario {
    let (_, high) = limits(field.spec());
    let Value::Number(now) = field.get(scenario) else { panic!("it is not optional") };
    let room = u64::try_from(high - now).expect("within its limits") + 1;
    let mut raised = scenario.clone();
    field.put(&mut raised, Value::Number(now + i64::try_from(by % room).expect("within its limits")));
    raised
}

/// A step of any size, from the smallest: rounding shows there.
fn steps() -> impl Strategy<Value = u64> {
    (0..64_u32, any::<u64>()).prop_map(|(size, step)| step >> size)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn prop_lines_add_up_to_the_totals_in_every_period(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            for period in Period::ALL {
                let statement = outcome.statement(period);
                let sum = |lines: &[Line]| lines.iter().map(|line| statement.amount(*line)).sum::<Money>();
                let pay = sum(&Line::ALL[..Line::Pay as usize]);
                prop_assert_eq!(statement.amount(Line::Pay), pay);
                let rest = sum(&Line::ALL[Line::Pay as usize + 1..Line::TakeHome as usize]);
                prop_assert_eq!(statement.amount(Line::TakeHome), pay + rest);
                prop_assert_eq!(statement.before_tax() - statement.taxes() - statement.pension(), statement.amount(Line::TakeHome));
                for line in [Line::CustomersPay, Line::Tips, Line::Dividend, Line::TopUp, Line::HolidayPay] {
                    prop_assert!(statement.amount(line) >= Money::ZERO, "{:?}", line);
                }
                for line in [Line::CustomerFees, Line::RunningCosts, Line::Subscription, Line::Class1, Line::StudentLoan, Line::Pension] {
                    prop_assert!(statement.amount(line) <= Money::ZERO, "{:?}", line);
                }
            }
        }
    }

    /// Customers' money is all shared out, none lost and none made: in the year, and in each period as shown.
    #[test]
    fn prop_what_customers_pay_is_shared_out(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            for period in Period::ALL {
                let statement = outcome.statement(period);
                let costs = -statement.amount(Line::RunningCosts);
                let shared = statement.amount(Line::TakeHome)
                    + statement.organisation()
                    + statement.taxes()
                    + statement.pension()
                    + costs;
                prop_assert_eq!(statement.from_customers(), shared);
            }
        }
    }

    /// Total cost to customers = what everybody gets: the worker, the worker's pension and savings, the state, whoever is paid
    /// for the running costs, and the organisation.
    #[test]
    fn prop_everybody_s_part_is_what_customers_pay(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            let beside = outcome.non_cash;
            let worker = outcome.take_home() + outcome.year.pension();
            let put_by = beside.employer_pension + beside.sick_pay + beside.share_interest;
            let state = outcome.year.taxes() + beside.employer_contributions;
            let costs = beside.carried_costs - outcome.year.amount(Line::RunningCosts);
            prop_assert_eq!(outcome.year.from_customers(), worker + put_by + state + costs + outcome.organisation());
        }
    }

    /// A better right never lowers the worker's total before tax: pay, pension, sick pay.
    #[test]
    fn prop_a_better_right_never_lowers_the_reward(scenario in scenarios(), which in 0..RIGHTS.len(), by in steps()) {
        let mut better = scenario.clone();
        let deal = &mut better.deals[0];
        match RIGHTS[which] {
            Right::Status => {
                deal.status = match deal.status {
                    Status::SelfEmployed => Status::Worker,
                    Status::Worker | Status::Employee => Status::Employee,
                };
            }
            Right::Hours => {
                deal.rights.minimum_hours = match deal.rights.minimum_hours {
                    HoursOf::Engaged => HoursOf::LoggedOn,
                    HoursOf::LoggedOn | HoursOf::Worked => HoursOf::Worked,
                };
            }
            Right::Term(term) => {
                let field = Field::Term(0, term);
                if field.get(&better) != Value::Nothing {
                    better = raised(&better, field, by);
                }
            }
        }
        let (before, after) = (outcome(&scenario, &scenario.deals[0]), outcome(&better, &better.deals[0]));
        // The law's 12.07% is 5.6 weeks ÷ 46.4 rounded up: an employee's leave can be that much less. A penny for each rounding.
        let earned = before.year.amount(Line::Pay).pence().abs().max(before.reward().pence().abs());
        let slack = Money(earned / 80_000 + 3);
        prop_assert!(after.reward() + slack >= before.reward(), "{:?} then {:?}", before.reward(), after.reward());
    }

    /// A line of a shorter period is the year's to the nearest penny.
    #[test]
    fn prop_a_period_is_its_part_of_the_year(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            let hours = outcome.hours.worked().times(outcome.weeks);
            for (period, parts) in [(Period::Hour, hours), (Period::Week, outcome.weeks), (Period::Month, Quantity::whole(12))] {
                let statement = outcome.statement(period);
                for line in Line::ALL.into_iter().filter(|line| !line.is_total()) {
                    let back = i128::from(statement.amount(line).pence()) * i128::from(parts.0);
                    let year = i128::from(outcome.year.amount(line).pence()) * i128::from(Quantity::ONE.0);
                    prop_assert!(2 * (back - year).abs() <= i128::from(parts.0), "{:?} {:?}", period, line);
                }
            }
        }
    }

    #[test]
    fn prop_ten_pounds_are_ten_pounds(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            let parts = outcome.of_ten_pounds().map(|ten| ten.worker + ten.later + ten.organisation + ten.costs + ten.tax);
            let any = outcome.year.from_customers() > Money::ZERO && outcome.knows_customers;
            prop_assert_eq!(parts, any.then_some(Money::pounds(10)));
            let Some(ten) = outcome.of_ten_pounds() else { continue };
            // By how much each is above its true value, in parts of a penny's share: less than a penny, and a part that was rounded up had
            // no smaller remainder than one that was rounded down.
            let (year, whole) = (outcome.split(Period::Year), i128::from(outcome.year.from_customers().pence()));
            let above = SplitPart::ALL.map(|part| {
                i128::from(ten.amount(part).pence()) * whole - 1_000 * i128::from(year.amount(part).pence())
            });
            prop_assert!(above.iter().all(|above| above.abs() < whole), "{:?} of {}", above, whole);
            let most_down = above.iter().map(|above| -above).max().unwrap_or(0);
            prop_assert!(above.iter().all(|above| *above <= 0 || whole - above >= most_down), "{:?} of {}", above, whole);
        }
    }

    /// The worker's part in a bar of a week is the answer's take-home, and the parts make the week's money.
    #[test]
    fn prop_the_parts_of_a_week_are_the_week(scenario in scenarios()) {
        for outcome in Comparison::new(&scenario).expect("a pack").outcomes {
            let week = outcome.split(Period::Week);
            prop_assert_eq!(week.worker, outcome.statement(Period::Week).amount(Line::TakeHome));
            let parts = week.worker + week.later + week.organisation + week.costs + week.tax;
            let whole = outcome.year.from_customers().per(outcome.weeks);
            // Half a penny for each of the sixteen lines in the take-home, of the other parts and of the whole.
            prop_assert!((parts - whole).pence().abs() <= 11, "{:?} {:?}", parts, whole);
        }
    }

    /// Pay by a platform is reckoned as a fare, to the penny: only its customers' price and its take rate are unknown.
    #[test]
    fn prop_pay_is_reckoned_as_a_fare(scenario in scenarios()) {
        let of = |price_is| {
            let mut scenario = scenario.clone();
            scenario.week.price_is = price_is;
            Comparison::new(&scenario).expect("a pack").outcomes
        };
        for (place, (pay, fare)) in of(PriceIs::Pay).into_iter().zip(of(PriceIs::Fare)).enumerate() {
            let deal = &scenario.deals[place];
            prop_assert_eq!(pay.knows_customers, deal.kind == Kind::Coop || deal.basis == Basis::Wage);
            prop_assert!(fare.knows_customers);
            prop_assert_eq!(pay.year, fare.year);
            prop_assert_eq!(pay.known_take_rate(), fare.take_rate().filter(|_| pay.knows_customers));
        }
    }

    #[test]
    fn prop_take_home_never_rises_with_a_fee(scenario in scenarios(), which in 0..FEES.len(), by in steps()) {
        let mut scenario = scenario;
        let term = FEES[which];
        // Pay that is made up again gains by a fee that comes back as a dividend.
        scenario.deals[0].membership.dividend = Ratio::ZERO;
        if term == Term::CustomerFee {
            // On top of the fare it is the customer's; out of the customer's price it lowers the fare, as a lower price would.
            scenario = steady(scenario);
            scenario.week.price_is = PriceIs::CustomerPays;
        }
        let dearer = raised(&scenario, Field::Term(0, term), by);
        let (before, after) = (outcome(&scenario, &scenario.deals[0]), outcome(&dearer, &dearer.deals[0]));
        let risen = after.take_home() - before.take_home();
        prop_assert!(risen <= rounding(&scenario, [&before, &after]), "{:?}: {:?}", term, risen);
        // Before tax there is no rounding to allow for.
        prop_assert!(after.year.before_tax() <= before.year.before_tax());
    }

    #[test]
    fn prop_a_fee_on_top_leaves_the_worker_as_before(scenario in scenarios(), by in steps(), amount in steps()) {
        let mut scenario = scenario;
        scenario.week.price_is = PriceIs::Fare;
        let dearer = raised(&raised(&scenario, Field::Term(0, Term::CustomerFee), by), Field::Term(0, Term::CustomerAmount), amount);
        let (before, after) = (outcome(&scenario, &scenario.deals[0]), outcome(&dearer, &dearer.deals[0]));
        prop_assert_eq!(before.take_home(), after.take_home());
        prop_assert!(before.year.amount(Line::CustomersPay) <= after.year.amount(Line::CustomersPay));
    }

    #[test]
    fn prop_take_home_never_falls_with_the_price(scenario in scenarios(), more in steps()) {
        let scenario = steady(scenario);
        let dearer = raised(&scenario, Field::Shared(Shared::Price), more);
        let (before, after) = (outcome(&scenario, &scenario.deals[0]), outcome(&dearer, &dearer.deals[0]));
        let fallen = before.take_home() - after.take_home();
        prop_assert!(fallen <= rounding(&scenario, [&before, &after]), "{:?}", fallen);
        prop_assert!(before.year.before_tax() <= after.year.before_tax());
    }

    /// The choice "whichever leaves me most" does so; any other choice is used where it is allowed.
    #[test]
    fn prop_the_deduction_used(scenario in scenarios()) {
        let deal = scenario.deals[0];
        prop_assume!(deal.status != Status::Employee && scenario.tax.before_tax == YesNo::No);
        let with = |deduction| {
            let mut scenario = scenario.clone();
            scenario.tax.deduction = deduction;
            outcome(&scenario, &deal)
        };
        let best = with(Deduction::Best);
        prop_assert!(best.profits.used != Deduction::Best);
        for asked in [Deduction::Actual, Deduction::Mileage, Deduction::Allowance] {
            let other = with(asked);
            let allowed = asked != Deduction::Mileage || other.profits.mileage.is_some();
            prop_assert_eq!(other.profits.used, if allowed { asked } else { Deduction::Actual });
            prop_assert!(best.year.taxes() <= other.year.taxes() && best.take_home() >= other.take_home());
            prop_assert_eq!(best.year.before_tax(), other.year.before_tax());
            let tax = scenario.tax;
            let besides = OtherIncome { wages: tax.wages, profit: tax.other_profit };
            let added = ExtraIncome { profit: other.profits.taxed(), ..ExtraIncome::default() };
            let due = pack(&scenario).assess_added(tax.nation, besides, added, tax.loan, tax.postgraduate);
            prop_assert_eq!(other.year.taxes(), due.income_tax + due.class4 + due.student_loan);
        }
        // The amount left before tax is the profit after actual costs.
        prop_assert_eq!(best.year.before_tax(), best.profits.actual);
    }

    #[test]
    fn prop_hours_are_never_fewer_than_logged_on(scenario in scenarios()) {
        let outcome = outcome(&scenario, &scenario.deals[0]);
        let hours = outcome.hours;
        prop_assert!(hours.waiting >= Quantity::ZERO && hours.engaged + hours.waiting >= scenario.week.hours);
        prop_assert!(hours.waiting == Quantity::ZERO || hours.engaged + hours.waiting == scenario.week.hours);
        prop_assert_eq!(hours.unpaid, scenario.week.unpaid);
    }

    #[test]
    fn prop_the_lead_turns_round_with_the_pair(scenario in scenarios()) {
        // Linked accounts are those of the deal compared with, whichever that is: their dividend stays with its deal here.
        let scenario = settled(scenario);
        let mut turned = scenario.clone();
        (turned.from, turned.to) = (scenario.to, scenario.from);
        let (one, other) = (Comparison::new(&scenario).expect("a pack"), Comparison::new(&turned).expect("a pack"));
        for period in Period::ALL {
            prop_assert_eq!(one.lead(period), -other.lead(period));
            prop_assert_eq!(one.told_lead(period), -other.told_lead(period));
            // What is told is within a pound of the lead, on its side, and the difference of what stands beside it.
            prop_assert!((one.told_lead(period) - one.lead(period)).pence().abs() <= 100);
            prop_assert_eq!(one.told_lead(period).pence().signum(), one.lead(period).pence().signum());
            let shown = |place: usize| one.outcomes[place].statement(period).amount(Line::TakeHome).whole_pounds();
            let difference = shown(one.to) - shown(one.from);
            let is_told = period == Period::Hour || difference == one.told_lead(period);
            prop_assert!(is_told || difference.pence().signum() != one.lead(period).pence().signum());
        }
        let opposite = match one.verdict {
            Verdict::From => Verdict::To,
            Verdict::To => Verdict::From,
            Verdict::Same => Verdict::Same,
        };
        prop_assert_eq!(other.verdict, opposite);
        prop_assert_eq!(one.outcomes.len(), usize::from(scenario.count));
        let mut alike = scenario.clone();
        let (from, to) = scenario.pair();
        alike.deals[to] = alike.deals[from];
        let alike = Comparison::new(&alike).expect("a pack");
        prop_assert_eq!((alike.verdict, alike.lead(Period::Year)), (Verdict::Same, Money::ZERO));
    }

    /// Rounding is to the nearest unit, halves away from zero, and back again within half a unit.
    #[test]
    fn prop_shares_and_parts(pence in -1_000_000_000_000_i64..1_000_000_000_000, ratio in 0..=1_000_000_i64) {
        let (whole, ratio) = (Money(pence), Ratio(ratio));
        let part = whole.share(ratio);
        prop_assert!((part + whole.share(ratio.rest()) - whole).pence().abs() <= 1);
        prop_assert_eq!((-whole).share(ratio), -part);
        // Up to 200% more is at most three times as much, so half a penny becomes at most one and a half.
        prop_assert!(((whole + part).without(ratio) - whole).pence().abs() <= 1);
    }
}
