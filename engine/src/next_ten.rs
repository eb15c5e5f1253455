//! The next £10: where £10 more a week from customers would go, for the same hours, jobs and miles.
//!
//! By the deal's real terms: a fee at its cap takes no more of it, a top-up shrinks by it, tax is that of the band it falls in.

use crate::money::{Money, Quantity};
use crate::outcome::{Line, Outcome};
use crate::scenario::{Scenario, Week};
use crate::settle;
use crate::tax;

/// More money from customers a week, in pounds or the scenario's currency.
pub const TEN: Money = Money::pounds(10);

/// Part of the next £10 from customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NextPart {
    /// The worker's: more take-home, with Universal Credit.
    Worker,
    /// The worker's for later: more in pensions, more sick pay to be expected.
    Later,
    /// More tax: income tax, contributions on both sides, student loan.
    Tax,
    /// Universal Credit that falls: what the state pays less.
    Credit,
    /// The organisation's: all that is left of the £10.
    Organisation,
}

impl NextPart {
    /// Every part; what is left comes last.
    pub const ALL: [Self; 5] = [Self::Worker, Self::Later, Self::Tax, Self::Credit, Self::Organisation];

    /// The part's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Worker => "next-worker",
            Self::Later => "next-later",
            Self::Tax => "next-tax",
            Self::Credit => "next-credit",
            Self::Organisation => "next-organisation",
        }
    }

    /// Amount of the part in a year's outcome, as it grows with the part; `None` for what is left, which follows from the others.
    fn of(self, outcome: &Outcome) -> Option<Money> {
        Some(match self {
            Self::Worker => outcome.year.amount(Line::WithUniversalCredit),
            Self::Later => outcome.year.pension() + outcome.non_cash.worker(),
            Self::Tax => outcome.year.taxes() + outcome.non_cash.employer_contributions,
            Self::Credit => -outcome.year.amount(Line::UniversalCredit),
            Self::Organisation => return None,
        })
    }
}

/// Parts of £10 more a week from customers: together exactly £10. A part is negative where it falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextTen([Money; NextPart::ALL.len()]);

impl NextTen {
    /// Parts of £10 by what the year is `without` it and `with` it, in each of so many `weeks`.
    pub(crate) fn between(without: &Outcome, with: &Outcome, weeks: Quantity) -> Self {
        let mut left = TEN;
        Self(NextPart::ALL.map(|part| match (part.of(with), part.of(without)) {
            (Some(with), Some(without)) => {
                let more = (with - without).per(weeks);
                left -= more;
                more
            }
            _ => left,
        }))
    }

    /// The amount of a part.
    pub fn amount(&self, part: NextPart) -> Money {
        self.0[part as usize]
    }
}

/// The week with £10 more from customers.
pub(crate) fn with_ten_more(week: &Week) -> Week {
    Week { extra_sales: TEN, ..*week }
}

/// Parts of £10 more a week from customers under the deal at `place` (from 0), a dividend of linked accounts being held as it is.
/// Where the price for customers is not known it is £10 more from the platform. `None` where no such deal takes part, or there is no
/// pack for the tax year.
pub fn next_ten(scenario: &Scenario, place: usize) -> Option<NextTen> {
    let pack = tax::pack(scenario.tax.year)?;
    let linked = settle::with_linked_dividend(scenario, pack);
    let scenario = linked.as_ref().unwrap_or(scenario);
    let deal = scenario.active().get(place)?;
    let [without, with] = [scenario.week, with_ten_more(&scenario.week)].map(|week| Outcome::new(&week, deal, &scenario.tax, pack));
    Some(NextTen::between(&without, &with, scenario.week.weeks))
}
