//! Pay made up: to the deal's own guarantee, then to the minimum wage.
//!
//! The law looks at each pay period (National Minimum Wage Regulations 2015, regulations 6 and 7). The year's average stands for
//! every week here, unless quiet weeks are told: then pay is made up for each kind of week.

use super::costs::Costs;
use super::fees::flat;
use super::hours::YearHours;
use super::weeks::{By, QuietPart};
use super::Facts;
use crate::choice::{Basis, HoursOf, MilesFollow, Status};
use crate::field::Term;
use crate::money::{Money, Price, Quantity};
use crate::trace::{Rule, Tracer};

/// Top-ups of a year's pay.
pub(crate) struct TopUps<T: Tracer> {
    /// Top-up that the minimum wage asks for, after the deal's own guarantee.
    pub(crate) minimum: Money,
    /// All top-ups: to the guarantee and to the minimum wage.
    pub(crate) all: T::Of<Money>,
    /// Pay for work with all top-ups: holiday pay goes by it.
    pub(crate) paid: T::Of<Money>,
}

impl<T: Tracer> TopUps<T> {
    /// Top-ups of what was `earned` in `weeks` weeks, where the work has these costs and miles.
    pub(crate) fn new(
        trace: &T,
        facts: Facts,
        (hours, weeks): (&YearHours<T>, &T::Of<Quantity>),
        earned: &T::Of<Money>,
        costs: &Costs<T>,
    ) -> Self {
        let year = Pay {
            earned: earned.clone(),
            costs: costs.own.clone(),
            ..Pay::due(trace, facts, |of| hours.of(of).clone(), &costs.miles)
        };
        let [guarantee, minimum] = match QuietPart::new(trace, facts.week) {
            None => year.made_up(trace, [Rule::GuaranteeShort, Rule::MinimumShort]),
            Some(quiet) => {
                let [quiet, others] = year.of_weeks(trace, facts, &quiet, (hours, weeks), costs);
                let quiet = quiet.made_up(trace, [Rule::QuietShort; 2]);
                let others = others.made_up(trace, [Rule::OtherShort; 2]);
                [0, 1].map(|of| trace.sum(Rule::WeeksShort, [&quiet[of], &others[of]], Rule::NoTopUp))
            }
        };
        Self {
            minimum: T::value(&minimum),
            all: trace.sum(Rule::TopUp, [&guarantee, &minimum], Rule::NoTopUp),
            paid: trace.sum(Rule::PaidForWork, [earned, &guarantee, &minimum], Rule::NoPay),
        }
    }
}

/// Pay of a year or of some of its weeks, and the amounts that it is made up to.
struct Pay<T: Tracer> {
    /// Guarantee of the deal.
    promised: T::Of<Money>,
    /// Minimum wage; `None` for who is self-employed.
    due: Option<T::Of<Money>>,
    /// Pay before any top-up.
    earned: T::Of<Money>,
    /// Costs that the worker bears.
    costs: T::Of<Money>,
}

impl<T: Tracer> Pay<T> {
    /// Amounts that pay is made up to for these hours and miles, without the pay itself.
    fn due(trace: &T, facts: Facts, hours: impl Fn(HoursOf) -> T::Of<Quantity>, miles: &T::Of<Quantity>) -> Self {
        let guarantee = &facts.deal.guarantee;
        let each = |rule, term, price: Price, count: &dyn Fn() -> T::Of<Quantity>| {
            if price == Price(0) {
                return trace.nothing(Rule::NoTopUp);
            }
            trace.times(rule, &trace.term(term, price), &count())
        };
        let by_hour = each(Rule::GuaranteeHours, Term::Guarantee, guarantee.rate, &|| hours(guarantee.hours));
        let by_mile = each(Rule::GuaranteeMiles, Term::GuaranteeMile, guarantee.mile, &|| miles.clone());
        let due = (facts.status() != Status::SelfEmployed).then(|| {
            let rate = trace.law(Rule::MinimumWage, facts.pack.minimum_wage(facts.tax.age));
            trace.times(Rule::MinimumDue, &rate, &hours(facts.deal.rights.minimum_hours))
        });
        let none = trace.nothing(Rule::NoPay);
        let promised = trace.sum(Rule::Promised, [&by_hour, &by_mile], Rule::NoTopUp);
        Self { promised, due, earned: none.clone(), costs: none }
    }

    /// The top-up to the guarantee and the top-up to the minimum wage, named by these rules.
    fn made_up(&self, trace: &T, [guarantee, minimum]: [Rule; 2]) -> [T::Of<Money>; 2] {
        let guarantee = if T::applies(&self.promised) {
            trace.shortfall(guarantee, &self.promised, &self.earned)
        } else {
            self.promised.clone()
        };
        let Some(due) = &self.due else { return [guarantee, trace.nothing(Rule::NoTopUp)] };
        // Money that a worker spends on the work does not count as pay (National Minimum Wage Regulations 2015,
        // regulations 12 and 13).
        let counted = trace.sum(Rule::GuaranteedPay, [&self.earned, &guarantee], Rule::NoPay);
        let minimum = trace.shortfall(minimum, due, &trace.less(Rule::PayAfterCosts, &counted, &self.costs));
        [guarantee, minimum]
    }

    /// A year's pay as it falls to the quiet weeks and to the others. Fares and the fees on them go by the work, a flat fee by
    /// time, a wage by the hours of the quiet weeks; costs by time, or with the miles.
    fn of_weeks(
        &self,
        trace: &T,
        facts: Facts,
        quiet: &QuietPart<T>,
        (hours, weeks): (&YearHours<T>, &T::Of<Quantity>),
        costs: &Costs<T>,
    ) -> [Self; 2] {
        let (week, deal) = (facts.week, facts.deal);
        let miles = quiet.split(trace, &costs.miles, week.miles_follow.into());
        let hours = quiet.hours(trace, hours);
        let earned = match deal.basis {
            Basis::Wage => {
                let wage = trace.term(Term::Wage, deal.wage.rate);
                let quiet = trace.times(Rule::WagePay, &wage, &hours.of(deal.wage.hours)[0]);
                // Both add up to the year's pay, so that pay made up to one amount is that amount at any wage.
                let others = trace.minus(Rule::OtherPart, &self.earned, [&quiet]);
                [quiet, others]
            }
            Basis::Fares if deal.flat.amount == Money::ZERO => quiet.split(trace, &self.earned, By::Work),
            Basis::Fares => {
                let flat = flat(trace, deal, weeks);
                let before = trace.plus(Rule::PayBeforeFlat, &self.earned, [&flat]);
                let (before, flat) = (quiet.split(trace, &before, By::Work), quiet.split(trace, &flat, By::Time));
                [0, 1].map(|kind| trace.minus(Rule::WeeksPay, &before[kind], [&flat[kind]]))
            }
        };
        let costs = if week.miles_follow == MilesFollow::Hours || T::value(&costs.mileage) == Money::ZERO {
            quiet.split(trace, &self.costs, By::Time)
        } else {
            let rest = trace.minus(Rule::CostsOfTime, &self.costs, [&costs.mileage]);
            let (by_mile, rest) = (quiet.split(trace, &costs.mileage, By::Work), quiet.split(trace, &rest, By::Time));
            [0, 1].map(|kind| trace.plus(Rule::WeeksCosts, &by_mile[kind], [&rest[kind]]))
        };
        [0, 1].map(|kind| Self {
            earned: earned[kind].clone(),
            costs: costs[kind].clone(),
            ..Self::due(trace, facts, |of| hours.of(of)[kind].clone(), &miles[kind])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::*;
    use crate::trace::Silent;

    /// Top-ups of £20,000 earned in 1,840 hours logged on, half of them with customers, where the work costs £2,000 and 4,600
    /// miles.
    fn top_ups(figures: &str) -> TopUps<Silent> {
        top_ups_of(Money::pounds(20_000), figures)
    }

    fn top_ups_of(earned: Money, figures: &str) -> TopUps<Silent> {
        let scenario = scenario(&format!("hours=40 busy=50 {figures}"));
        let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS);
        let costs = Costs {
            miles: Quantity::whole(4_600),
            every_mile: Money::pounds(500),
            mileage: Money::pounds(500),
            other: Money::pounds(1_500),
            own: Money::pounds(2_000),
            carried: Money::ZERO,
        };
        TopUps::new(&Silent, facts(&scenario), (&hours, &WEEKS), &earned, &costs)
    }

    /// £12.71 × 1,840 = 23,386.40, of which pay less costs is 18,000 (National Minimum Wage Regulations 2015). By hours with
    /// customers alone, 11,693.20, it is enough.
    #[test]
    fn up_to_the_minimum_wage_after_costs() {
        let worker = top_ups("1.status=worker");
        assert_eq!((worker.minimum, worker.all, worker.paid), (pounds("5,386.40"), pounds("5,386.40"), pounds("25,386.40")));
        assert_eq!(top_ups("1.status=worker 1.minimum-hours=engaged").all, Money::ZERO);
        assert_eq!(top_ups("1.status=self-employed").all, Money::ZERO);
        // £10.85 × 1,840 for who is 18 to 20.
        assert_eq!(top_ups("1.status=worker age=18").minimum, pounds("1,964.00"));
    }

    /// For engaged hours nothing is due to who has done no job, not even the £2,000 that the work cost; for all 1,840 hours logged on
    /// £23,386.40 is, and those.
    #[test]
    fn nothing_for_engaged_hours_without_work() {
        let idle =
            |figures: &str| top_ups_of(Money::ZERO, &format!("1.status=worker entry=statement app-1.hours=40 {figures}")).all;
        assert_eq!(idle("1.minimum-hours=engaged"), Money::ZERO);
        assert_eq!(idle("1.minimum-hours=engaged trip-minutes=20"), Money::ZERO);
        assert_eq!(idle("1.minimum-hours=engaged 1.guarantee=30 1.guarantee-hours=engaged"), Money::ZERO);
        assert_eq!(idle("1.minimum-hours=engaged app-1.jobs=1"), pounds("13,693.20"));
        assert_eq!(idle(""), pounds("25,386.40"));
    }

    /// £12 × 1,840 = 22,080: the guarantee adds 2,080 first, and the minimum wage asks for less of its own. 10p a mile more are
    /// £460.
    #[test]
    fn the_guarantee_first() {
        let worker = top_ups("1.status=worker 1.guarantee=12 1.guarantee-hours=logged-on");
        assert_eq!((worker.minimum, worker.all), (pounds("3,306.40"), pounds("5,386.40")));
        let driver = top_ups("1.guarantee=12 1.guarantee-hours=logged-on 1.guarantee-mile=10");
        assert_eq!((driver.minimum, driver.all), (Money::ZERO, pounds("2,540.00")));
    }

    /// By engaged hours the minimum of a year is £12.71 × 920 = 11,693.20, less than the £18,000 paid after costs. In half of the
    /// weeks 10% of the time is with customers instead of 50%: they have a tenth of the work and of the pay, £2,000, and half of
    /// the £2,000 of costs, while £1,169.32 is due: £169.32 is missing. The others lack nothing.
    ///
    /// By all 1,840 hours logged on £23,386.40 is due. The quiet weeks lack 11,693.20 − 2,000 + 1,000, the others have
    /// 18,000 − 1,000, more than is due: their plenty makes up for nothing.
    #[test]
    fn a_quiet_week_below_the_minimum_wage() {
        let weeks = "1.status=worker quiet-weeks=50 quiet-busy=10";
        let engaged = top_ups(&format!("{weeks} 1.minimum-hours=engaged"));
        assert_eq!((engaged.minimum, engaged.all, engaged.paid), (pounds("169.32"), pounds("169.32"), pounds("20,169.32")));
        assert_eq!(top_ups(weeks).minimum, pounds("10,693.20"));
        assert_eq!(top_ups("quiet-weeks=50 quiet-busy=10").all, Money::ZERO, "who is self-employed has no minimum wage");
    }

    /// With a flat fee of £50 a week, 2,300 a year: a tenth of 22,300 less half of the fee is 1,080 in the quiet weeks. Where the
    /// miles follow the jobs, so do their £500: the quiet weeks bear 50 of it and half of the other 1,500.
    #[test]
    fn a_flat_fee_and_miles_in_quiet_weeks() {
        let weeks = "1.status=worker quiet-weeks=50 quiet-busy=10 1.minimum-hours=engaged";
        // 1,169.32 − (1,080 − 1,000)
        assert_eq!(top_ups(&format!("{weeks} 1.flat=50")).minimum, pounds("1,089.32"));
        // 1,169.32 − (1,080 − 50 − 750)
        assert_eq!(top_ups(&format!("{weeks} 1.flat=50 miles-follow=jobs")).minimum, pounds("889.32"));
    }

    /// £1,000 guaranteed for an hour are £1,840,000, whatever the wage: 0.1 pence of 552 and of 1,288 hours are not rounded apart.
    #[test]
    fn a_wage_is_made_up_to_the_same_amount() {
        for wage in 1..100 {
            let weeks = "hours=40 busy=50 quiet-weeks=30 quiet-busy=10 1.guarantee=1000 1.guarantee-hours=logged-on";
            let scenario = scenario(&format!("{weeks} 1.basis=wage 1.wage=0.{wage:04} 1.wage-hours=logged-on"));
            let hours = YearHours::new(&Silent, facts(&scenario), &WEEKS);
            let earned = super::super::earned::earned(&Silent, facts(&scenario), &hours, (&Money::ZERO, &Money::ZERO));
            let none = Money::ZERO;
            let costs = Costs { miles: Quantity::ZERO, every_mile: none, mileage: none, other: none, own: none, carried: none };
            let made_up = TopUps::new(&Silent, facts(&scenario), (&hours, &WEEKS), &earned, &costs);
            assert_eq!(made_up.paid, pounds("1,840,000.00"), "{wage}");
        }
    }

    /// A guarantee of £30 for 92 engaged hours of the quiet weeks, £2,760, adds 760 to their 2,000; none of the others: £24,840 for
    /// 828 hours against 18,000 adds 6,840.
    #[test]
    fn a_guarantee_week_by_week() {
        let weeks = "quiet-weeks=50 quiet-busy=10 1.guarantee=30 1.guarantee-hours=engaged";
        assert_eq!(top_ups(weeks).all, pounds("7,600.00"));
        // By all hours logged on, £12 × 920 in each half: 9,040 in the quiet weeks, none of the others' 18,000.
        assert_eq!(top_ups("quiet-weeks=50 quiet-busy=10 1.guarantee=12 1.guarantee-hours=logged-on").all, pounds("9,040.00"));
    }
}
