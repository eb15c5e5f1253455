//! Thresholds of a year that people cross unawares: digital records for tax, registration for VAT, a year towards the State Pension.
//!
//! Each is what the law says of the reader's own figures, with its day where it has one. Nothing here changes what a deal leaves.

use crate::choice::{Status, YesNo};
use crate::money::{Money, Quantity};
use crate::outcome::Calculation;
use crate::rules::threshold_amounts::{counts, wages_of_year, ThresholdAmounts};
use crate::rules::Facts;
use crate::scenario::{Scenario, TaxSituation};
use crate::settle;
use crate::tax::{self, DigitalRecords, Pack, SourceId};
use crate::trace::Silent;

/// Amount of a year that a threshold is held against, or that it costs to make the year count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThresholdLine {
    /// Turnover of self-employment.
    Turnover,
    /// Sales that count for VAT.
    Sales,
    /// Profit that counts towards the State Pension.
    Profit,
    /// Wages that count towards it.
    Wages,
    /// Voluntary Class 2 for a year.
    Class2,
}

impl ThresholdLine {
    /// Every row.
    pub const ALL: [Self; 5] = [Self::Turnover, Self::Sales, Self::Profit, Self::Wages, Self::Class2];

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Turnover => "year-turnover",
            Self::Sales => "vat-sales",
            Self::Profit => "pension-profit",
            Self::Wages => "pension-wages",
            Self::Class2 => "pension-class-2",
        }
    }
}

/// A threshold of a year, and how the worker stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The threshold.
    pub kind: Kind,
    /// Amount that the worker has in a year: turnover, sales, profit or wages.
    pub own: Money,
    /// True where the worker has at least as much as `own`: the turnover of other work is not known, only its profit, or a platform's
    /// price to customers is not known.
    pub at_least: bool,
    /// The limit of a year that `own` is held against.
    pub limit: Money,
    /// Source of the limit.
    pub source: SourceId,
}

/// Kind of a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Turnover above a stage of Making Tax Digital for Income Tax: the earliest that the turnover is above, if it was as high in the
    /// year that the stage looks at.
    DigitalRecords(&'static DigitalRecords),
    /// Sales above the threshold of registration for VAT: tips freely given, holiday pay and pay made up are no supply.
    Vat,
    /// Profit below the small profits threshold, and no wages that bring a year: none towards the State Pension, unless Class 2 is paid.
    NoPensionYear {
        /// Class 2 for a week.
        week: Money,
        /// Class 2 for 52 weeks.
        year: Money,
    },
    /// An employee's wages below 52 times the lower earnings limit, and no other income that brings a year: none towards the State
    /// Pension.
    NoPensionYearOfWages {
        /// The lower earnings limit, for a week.
        week: Money,
    },
}

impl Kind {
    /// Word of the kind for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::DigitalRecords(_) => "digital-records",
            Self::Vat => "vat",
            Self::NoPensionYear { .. } => "no-pension-year",
            Self::NoPensionYearOfWages { .. } => "no-pension-year-of-wages",
        }
    }
}

impl Threshold {
    /// Rows that explain the threshold's amounts.
    pub fn lines(&self) -> &'static [ThresholdLine] {
        match self.kind {
            Kind::DigitalRecords(_) => &[ThresholdLine::Turnover],
            Kind::Vat => &[ThresholdLine::Sales],
            Kind::NoPensionYear { .. } => &[ThresholdLine::Profit, ThresholdLine::Class2],
            Kind::NoPensionYearOfWages { .. } => &[ThresholdLine::Wages],
        }
    }
}

/// Thresholds that the worker crosses in a year under the deal at `place` (from 0), in the order of [`Kind`]; empty before tax.
/// `None` where no such deal takes part, or there is no pack for the tax year.
pub fn thresholds(scenario: &Scenario, place: usize) -> Option<Vec<Threshold>> {
    let year = Year::new(scenario, place)?;
    if scenario.tax.before_tax == YesNo::Yes {
        return Some(Vec::new());
    }
    Some([year.digital_records(), year.vat(), year.pension()].into_iter().flatten().collect())
}

/// Amount of a year under the deal at `place` (from 0). `None` where no such deal takes part, or there is no pack for the tax year.
pub fn amount(scenario: &Scenario, place: usize, line: ThresholdLine) -> Option<Money> {
    let amounts = Year::new(scenario, place)?.amounts;
    Some(match line {
        ThresholdLine::Turnover => amounts.turnover,
        ThresholdLine::Sales => amounts.sales,
        ThresholdLine::Profit => amounts.profit,
        ThresholdLine::Wages => amounts.wages,
        ThresholdLine::Class2 => amounts.class2,
    })
}

/// A year of the worker under a deal.
struct Year<'a> {
    tax: &'a TaxSituation,
    pack: &'static Pack,
    status: Status,
    /// True where the price for customers is known.
    knows_customers: bool,
    amounts: ThresholdAmounts<Silent>,
    /// True where the year counts towards the State Pension.
    counts: bool,
}

impl<'a> Year<'a> {
    fn new(scenario: &'a Scenario, place: usize) -> Option<Self> {
        let (tax, pack) = (&scenario.tax, tax::pack(scenario.tax.year)?);
        let linked = settle::with_linked_dividend(scenario, pack);
        let scenario = linked.as_ref().unwrap_or(scenario);
        let facts = Facts { week: &scenario.week, deal: scenario.active().get(place)?, tax: &scenario.tax, pack };
        let of = Calculation::new(&Silent, facts);
        let amounts = ThresholdAmounts::new(&Silent, facts, of.turnover(), &of.additions);
        let counts = counts(facts, amounts.profit, amounts.wages);
        Some(Self { tax, pack, status: of.status, knows_customers: of.knows_customers, amounts, counts })
    }

    /// True where there is more turnover of self-employment than is known.
    fn at_least(&self) -> bool {
        let known = self.knows_customers || self.status == Status::Employee;
        self.tax.other_profit > Money::ZERO || !known
    }

    fn digital_records(&self) -> Option<Threshold> {
        let (own, at_least) = (self.amounts.turnover, self.at_least());
        let stage = self.pack.digital_records.iter().find(|stage| own > stage.over.value)?;
        Some(Threshold { kind: Kind::DigitalRecords(stage), own, at_least, limit: stage.over.value, source: stage.over.source })
    }

    fn vat(&self) -> Option<Threshold> {
        let (own, at_least) = (self.amounts.sales, self.at_least());
        let limit = &self.pack.vat_registration;
        (own > limit.value).then_some(Threshold { kind: Kind::Vat, own, at_least, limit: limit.value, source: limit.source })
    }

    /// A year without a qualifying year towards the State Pension.
    fn pension(&self) -> Option<Threshold> {
        let (rules, amounts) = (&self.pack.pension_year, &self.amounts);
        if self.counts {
            return None;
        }
        Some(match self.status {
            Status::Employee => Threshold {
                kind: Kind::NoPensionYearOfWages { week: rules.lower_earnings.value },
                own: amounts.wages,
                at_least: false,
                limit: wages_of_year(self.pack),
                source: rules.lower_earnings.source,
            },
            Status::SelfEmployed | Status::Worker => Threshold {
                kind: Kind::NoPensionYear { week: rules.class2.value.times(Quantity::ONE), year: amounts.class2 },
                own: amounts.profit,
                at_least: false,
                limit: rules.small_profits.value,
                source: rules.small_profits.source,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::Field;

    /// Kinds of the thresholds that a deal crosses, with what the worker has: 46 weeks at £20 an hour unless the figures say otherwise.
    fn crossed(figures: &str) -> Vec<(&'static str, i64, i64)> {
        let mut scenario = Scenario::default();
        for (key, value) in figures.split_whitespace().map(|pair| pair.split_once('=').expect("a pair")) {
            Field::from_key(key).expect("a figure").set(&mut scenario, value).expect("a value");
        }
        let found = thresholds(&scenario, 0).expect("a pack");
        found.into_iter().map(|one| (one.kind.key(), one.own.pence() / 100, one.limit.pence() / 100)).collect()
    }

    /// £15 × 40 × 46 = 27,600 of fares is over £20,000; £20 an hour, 36,800, over £30,000; £30 an hour, 55,200, over £50,000. A fee of
    /// 40% changes nothing: turnover is before the fee. Other profit counts, as its turnover is no less.
    #[test]
    fn digital_records_by_turnover() {
        assert_eq!(crossed("price=15"), [("digital-records", 27_600, 20_000)]);
        assert_eq!(crossed("price=20 1.fee=40"), [("digital-records", 36_800, 30_000)]);
        assert_eq!(crossed("price=30"), [("digital-records", 55_200, 50_000)]);
        assert_eq!(crossed("price=15 other-profit=3000"), [("digital-records", 30_600, 30_000)]);
        assert_eq!(crossed("price=15 wages=30000"), [("digital-records", 27_600, 20_000)]);
        assert_eq!(crossed("price=10"), []);
        assert_eq!(crossed("price=30 before-tax=yes"), []);
    }

    /// £50 × 40 × 46 = 92,000 is over £90,000; £48 an hour, 88,320, is not, whatever tips come on top, or a worker's holiday pay.
    #[test]
    fn vat_by_sales() {
        assert_eq!(crossed("price=50"), [("digital-records", 92_000, 50_000), ("vat", 92_000, 90_000)]);
        assert_eq!(crossed("price=50 1.fee=40 tips=10"), [("digital-records", 92_460, 50_000), ("vat", 92_000, 90_000)]);
        assert_eq!(crossed("price=48 tips=60"), [("digital-records", 91_080, 50_000)]);
        // £88,320 and 12.07% of it for holidays, where the app takes no fee.
        assert_eq!(crossed("price=48 1.status=worker"), [("digital-records", 98_980, 50_000)]);
    }

    /// A year that counts without Class 2 costs none: £3.85 an hour is below the small profits threshold, £20 is not.
    #[test]
    fn class_2_is_only_for_a_year_that_does_not_count() {
        let cost = |price: &str| {
            let mut scenario = Scenario::default();
            Field::from_key("price").expect("a figure").set(&mut scenario, price).expect("a price");
            amount(&scenario, 0, ThresholdLine::Class2)
        };
        assert_eq!((cost("3.85"), cost("20")), (Some(Money(18_980)), Some(Money::ZERO)));
    }

    /// £3.85 × 40 × 46 = 7,084 is below £7,105; costs of £50 a week leave 6,900 of 9,200. Wages of £6,708, 52 × £129, bring a year; so
    /// does other profit.
    #[test]
    fn a_year_towards_the_state_pension() {
        assert_eq!(crossed("price=3.85 deduction=actual"), [("no-pension-year", 7_084, 7_105)]);
        assert_eq!(crossed("price=5 other-costs=50 deduction=actual"), [("no-pension-year", 6_900, 7_105)]);
        assert_eq!(crossed("price=3.85 deduction=actual wages=6708"), []);
        assert_eq!(crossed("price=3.85 deduction=actual other-profit=21"), []);
        assert_eq!(crossed("price=3.85 deduction=actual year=2025-26"), []);
        let employed = "hours=10 price=50 1.status=employee 1.basis=wage 1.wage=12.71";
        // £12.71 × 10 × 46 = 5,846.60, and paid leave of 5.6 ÷ 46.4 of that, 705.62.
        assert_eq!(crossed(employed), [("no-pension-year-of-wages", 6_552, 6_708)]);
        assert_eq!(crossed(&format!("{employed} hours=11")), []);
    }

    /// Class 2 for a week is £3.65, for 52 of them £189.80; in 2025/26 £3.50 and £182.00.
    #[test]
    fn class_2_for_a_year() {
        let cost = |year: &str| {
            let mut scenario = Scenario::default();
            Field::from_key("year").expect("a figure").set(&mut scenario, year).expect("a year");
            thresholds(&scenario, 0).expect("a pack")[0].kind
        };
        assert_eq!(cost("2026-27"), Kind::NoPensionYear { week: Money(365), year: Money(18_980) });
        assert_eq!(cost("2025-26"), Kind::NoPensionYear { week: Money(350), year: Money(18_200) });
    }
}
