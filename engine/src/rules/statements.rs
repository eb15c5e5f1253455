//! Money as pay statements tell it. What went in comes out: fares, what the apps took and tips are a year's from the amounts as
//! printed, not from the rounded price and percentage that follow from them.

use super::Facts;
use crate::choice::StatementPeriod;
use crate::field::{AppFigure, Input, Shared};
use crate::money::{Money, Quantity};
use crate::scenario::{AppStatement, Stated};
use crate::trace::{Amount, Leaf, Rule, Tracer};

/// Fares of a year under a deal that brings `sold` hours or jobs, before its price level: those of the statements, as many times
/// as the deal brings their hours or jobs. `None` where the week is not told by statements, or another price was written since, and
/// where the statements have too few hours or jobs to be multiplied.
pub(crate) fn fares<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>, sold: &T::Of<Quantity>) -> Option<T::Of<Money>> {
    let week = facts.week;
    let stated = stated(facts).filter(|stated| (stated.price, stated.sold_by) == (week.price, week.sold_by))?;
    let fares = yearly(trace, facts, weeks, &all_fares(trace, facts));
    // Reckoned like the jobs of the year, so that as many are the same number.
    let told = stated.sold().times(T::value(weeks));
    if told == Quantity::ZERO && T::value(sold) != told {
        return None;
    }
    Some(if told == T::value(sold) {
        fares
    } else {
        let told = trace.given(Rule::StatementSold, told, Leaf::Statements);
        trace.proportion(Rule::StatementPart, &fares, sold, &told)
    })
}

/// Fees of a year on `fares`: the part of them that the apps took on the statements. `None` where statements do not tell the
/// deal, or another percentage was written since.
pub(crate) fn fees<T: Tracer>(trace: &T, facts: Facts, fares: &T::Of<Money>) -> Option<T::Of<Money>> {
    let fee = &facts.deal.fee;
    let is_plain = fee.second_from.is_none() && fee.third_from.is_none();
    stated(facts).filter(|stated| fee.is_stated && is_plain && stated.rate == fee.rate)?;
    let all = all_fares(trace, facts);
    if facts.week.mine.together().took() == Money::ZERO {
        return Some(trace.nothing(Rule::NoFees));
    }
    let took = each(trace, facts, Rule::StatementTook, |place, app| {
        let fares = input(trace, place, AppFigure::Fares, app.fares);
        match app.fee {
            Some(fee) if fee > app.fares => trace.lowest(Rule::AppTookMost, &input(trace, place, AppFigure::Fee, fee), &fares),
            Some(fee) => input(trace, place, AppFigure::Fee, fee),
            None => trace.share(Rule::AppTook, &fares, &input(trace, place, AppFigure::Rate, app.rate)),
        }
    });
    Some(trace.proportion(Rule::StatementFee, fares, &took, &all))
}

/// Tips of a year before the volume of a deal. `None` where the week is not told by statements, or other tips were written since.
pub(crate) fn tips<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>) -> Option<T::Of<Money>> {
    stated(facts).filter(|stated| stated.tips == facts.week.tips)?;
    let tips = each(trace, facts, Rule::StatementTips, |place, app| input(trace, place, AppFigure::Tips, app.tips));
    Some(yearly(trace, facts, weeks, &tips))
}

/// The week as it follows from the statements; `None` where it is not told by any.
fn stated(facts: Facts) -> Option<Stated> {
    facts.week.mine.is_stated().then(|| Stated::new(facts.week))
}

/// A figure on the statement of the app at a place.
fn input<T: Tracer, A: Amount>(trace: &T, place: usize, figure: AppFigure, value: A) -> T::Of<A> {
    trace.given(Rule::Input, value, Leaf::Input(Input::App(place, figure)))
}

/// Fares on all statements, for their period.
fn all_fares<T: Tracer>(trace: &T, facts: Facts) -> T::Of<Money> {
    each(trace, facts, Rule::StatementFares, |place, app| input(trace, place, AppFigure::Fares, app.fares))
}

/// Sum of an amount of each app that takes part: the amount itself where there is one app.
fn each<T: Tracer>(trace: &T, facts: Facts, rule: Rule, of: impl Fn(usize, &AppStatement) -> T::Of<Money>) -> T::Of<Money> {
    let apps = facts.week.mine.active();
    let amount = |place: usize| apps.get(place).map_or_else(|| trace.nothing(Rule::NoStatement), |app| of(place, app));
    trace.sum(rule, [&amount(0), &amount(1), &amount(2), &amount(3)], Rule::NoStatement)
}

/// An amount of the statements' period, for a year.
fn yearly<T: Tracer>(trace: &T, facts: Facts, weeks: &T::Of<Quantity>, amount: &T::Of<Money>) -> T::Of<Money> {
    let mine = &facts.week.mine;
    let periods = match mine.every {
        StatementPeriod::Day => trace.times(Rule::StatementDays, &trace.shared(Shared::StatementDays, mine.days), weeks),
        StatementPeriod::Week => weeks.clone(),
        StatementPeriod::FourWeeks => trace.per(Rule::StatementMonths, weeks, &trace.fixed(Rule::FourWeeks, 4)),
        StatementPeriod::Month => trace.months(),
    };
    trace.times(Rule::StatementYear, amount, &periods)
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::super::fees::Fees;
    use super::super::hours::{jobs, YearHours};
    use super::super::sales::Sales;
    use super::super::tips;
    use super::*;
    use crate::trace::Silent;

    /// Fares, fees and tips of a year under the first deal.
    fn year(figures: &str) -> [Money; 3] {
        let scenario = scenario(&format!("busy=54 entry=statement {figures}"));
        let facts = facts(&scenario);
        let jobs = jobs(&Silent, facts, &WEEKS);
        let sales = Sales::new(&Silent, facts, &YearHours::new(&Silent, facts, &WEEKS), (&jobs, &WEEKS));
        let fees = Fees::new(&Silent, facts, &sales.fares, &jobs, &WEEKS).all;
        [sales.fares, fees, tips::tips(&Silent, facts, &WEEKS)]
    }

    /// £820, £231 and £12 in each of 46 weeks; the price, £26.4516, for 31 jobs would be 4p a year short, and 28.1707% of the
    /// fares 6p.
    #[test]
    fn a_week_of_one_app() {
        let week = "app-1.fares=820 app-1.fee=231 app-1.jobs=31 app-1.tips=12 app-1.hours=42";
        assert_eq!(year(week), [pounds("37,720.00"), pounds("10,626.00"), pounds("552.00")]);
    }

    /// £1,000.01 for 500 jobs, £333.33 taken: 46 times each, though £2.00002 is no price that is kept.
    #[test]
    fn many_jobs() {
        let week = "app-1.fares=1000.01 app-1.fee=333.33 app-1.jobs=500 app-1.hours=60";
        assert_eq!(year(week), [pounds("46,000.46"), pounds("15,333.18"), Money::ZERO]);
    }

    /// £3,500 and £1,000 in each of twelve months; £164 and £40 on each of 5 days in 46 weeks; £3,280 in each of 11½ four weeks.
    #[test]
    fn other_periods() {
        let app = "app-1.fares=3500 app-1.fee=1000 app-1.jobs=130 app-1.hours=180";
        assert_eq!(year(&format!("statement-of=month {app}"))[..2], [pounds("42,000.00"), pounds("12,000.00")]);
        let app = "app-1.fares=164 app-1.fee=40 app-1.jobs=6 app-1.hours=8";
        assert_eq!(year(&format!("statement-of=day {app}"))[..2], [pounds("37,720.00"), pounds("9,200.00")]);
        let app = "app-1.fares=3280 app-1.fee=924 app-1.jobs=124 app-1.hours=168";
        assert_eq!(year(&format!("statement-of=four-weeks {app}"))[..2], [pounds("37,720.00"), pounds("10,626.00")]);
    }

    /// £500 with 25% taken and £300 with £90: £215 of £800, in 46 weeks; a co-op that brings four fifths of the jobs at nine
    /// tenths of the price has 72% of the fares.
    #[test]
    fn two_apps() {
        let apps = "apps=2 overlap=5 app-1.fares=500 app-1.rate=25 app-1.jobs=20 app-1.hours=25 \
                    app-2.fares=300 app-2.fee=90 app-2.jobs=10 app-2.hours=20";
        assert_eq!(year(apps)[..2], [pounds("36,800.00"), pounds("9,890.00")]);
        assert_eq!(year(&format!("{apps} 1.volume=80 1.price-level=90"))[0], pounds("26,496.00"));
    }

    /// Nine tenths of 1,470 hours with customers, 46 weeks of 60 hours at 54% less a tenth: no jobs are told, so hours are sold.
    #[test]
    fn without_jobs() {
        let week = "app-1.fares=820 app-1.fee=231 app-1.hours=60";
        assert_eq!(year(week)[..2], [pounds("37,720.00"), pounds("10,626.00")]);
        assert_eq!(year(&format!("{week} 1.volume=90"))[0], pounds("33,948.00"));
    }

    /// A millionth of a job a month is none a week: 31 jobs then have the price that is kept, £10,000, and are no multiple of it.
    #[test]
    fn too_few_jobs_to_be_multiplied() {
        let month = "statement-of=month app-1.fares=100000 app-1.jobs=0.000001 app-1.hours=180";
        assert_eq!(year(month)[0], pounds("1,200,000.00"));
        assert_eq!(year(&format!("{month} jobs=31"))[0], pounds("14,260,000.00"));
    }

    /// £30 a job for 31 jobs, and 20% of that, once they are written by hand: £42,780 and £8,556.
    #[test]
    fn figures_written_since_count() {
        let week = "app-1.fares=820 app-1.fee=231 app-1.jobs=31 app-1.hours=42";
        let [fares, fees, _] = year(&format!("{week} price=30 1.fee=20"));
        assert!((fares - pounds("42,780.00")).pence().abs() <= 2, "{fares:?}");
        assert_eq!(fees, fares.share(crate::money::Ratio::percent(20)));
    }
}
