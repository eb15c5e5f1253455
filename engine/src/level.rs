//! Levels: the values of figures that the break-evens, the promise of a deal and the goal were searched for, each with what is looked
//! at there.

use crate::break_even::{BreakEvens, Fee, Volume, MOST_FLAT, MOST_VOLUME, MOST_WAGE};
use crate::compare::Verdict;
use crate::crossing::Threshold;
use crate::field::{Input, Shared, Term};
use crate::funding::{self, Funding};
use crate::money::{Money, Ratio};
use crate::outcome::{Outcome, Period};
use crate::scenario::{Deal, Scenario, Week};
use crate::settle::with_linked_dividend;
use crate::settle::{settle, ByAccounts};
use crate::solve::{put, solve, Target};
use crate::tax::{self, Pack};

/// Purpose of a search for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelLine {
    /// The jobs at which the deal compared with leaves as much as the other.
    Jobs,
    /// The jobs at which it leaves as much, and gets enough to pay what it promises.
    Needed,
    /// Fee, or wage, of the deal compared with at which it leaves as much.
    Fee,
    /// The jobs, or the price, that carry what the deal that the answer rests on promises.
    Earned,
    /// The figure that brings the amount of the goal.
    Goal,
}

impl LevelLine {
    /// Every line.
    pub const ALL: [Self; 5] = [Self::Jobs, Self::Needed, Self::Fee, Self::Earned, Self::Goal];

    /// The line's word for the page. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Jobs => "level-jobs",
            Self::Needed => "level-needed",
            Self::Fee => "level-fee",
            Self::Earned => "level-earned",
            Self::Goal => "level-goal",
        }
    }
}

/// Amount that is looked at, deal by deal, at the value of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    /// Take-home of a period.
    TakeHome(Period),
    /// The amount that the organisation has left of a year, before a dividend that its accounts allow.
    Left,
}

/// The value of a figure that was searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The figure. [`Shared::Price`] stands for the deal's own price, with its level in it, where a promise is to be carried.
    pub input: Input,
    /// Values of the figure that will do, in the scale of its field.
    pub found: Threshold<i64>,
    /// The value found; where every value will do, or none, the end of the range at which the amounts are closest.
    pub value: i64,
    /// Places of the deals that are looked at.
    pub places: Vec<usize>,
    /// Amount that is looked at.
    pub looked: Looked,
}

impl Level {
    /// Level of a line. `None` where no value was searched for, or where there is no pack for the tax year.
    pub fn new(scenario: &Scenario, line: LevelLine) -> Option<Self> {
        let pack = tax::pack(scenario.tax.year)?;
        let linked = with_linked_dividend(scenario, pack);
        let scenario = linked.as_ref().unwrap_or(scenario);
        let outcome = |deal: &Deal| Outcome::new(&scenario.week, deal, &scenario.tax, pack);
        let outcomes: Vec<_> = scenario.active().iter().map(outcome).collect();
        let (from, to) = scenario.pair();
        let volume = Input::Term(to, Term::Volume);
        match line {
            LevelLine::Jobs => {
                let found = Volume::level::<ByAccounts>(scenario, &outcomes, pack);
                Self::of_pair(scenario, volume, found, (0, MOST_VOLUME), pack)
            }
            LevelLine::Needed => {
                let level = Volume::level::<ByAccounts>(scenario, &outcomes, pack);
                let found = funding::needed::<ByAccounts>(scenario, level, pack);
                let Threshold::AtLeast(value) = found else { return None };
                Some(Self { input: volume, found, value, places: vec![to], looked: Looked::Left }).filter(|_| found != level)
            }
            LevelLine::Fee => {
                let (term, found, most) = match BreakEvens::new(scenario, &outcomes, pack).fee {
                    Fee::Percent(found) => (Term::Fee, found.map(|rate| rate.0), Ratio::ONE.0),
                    Fee::Flat(found) => (Term::Flat, found.map(Money::pence), MOST_FLAT.pence()),
                    Fee::Wage(found) => (Term::Wage, found.map(|wage| wage.0), MOST_WAGE.0),
                };
                Self::of_pair(scenario, Input::Term(to, term), found, (0, most), pack)
            }
            LevelLine::Earned => {
                let verdict = Verdict::new(outcomes[from].take_home(), outcomes[to].take_home());
                let funding = Funding::from_lead::<ByAccounts>(scenario, &outcomes, verdict, pack)?;
                let (input, value) = funding::least(scenario, &funding, pack)?;
                let found = Threshold::AtLeast(value);
                Some(Self { input, found, value, places: vec![funding.place], looked: Looked::Left })
            }
            LevelLine::Goal => {
                let target = Target::of_goal(scenario);
                let solved = solve(scenario, target)?;
                let (Threshold::AtLeast(value) | Threshold::AtMost(value)) = solved.threshold else { return None };
                let looked = Looked::TakeHome(target.period);
                Some(Self { input: solved.input, found: solved.threshold, value, places: vec![target.deal], looked })
            }
        }
    }

    /// Level at which the pair of deals that the answer compares leave the same in a year. `None` where a deal is compared with itself.
    fn of_pair(scenario: &Scenario, input: Input, found: Threshold<i64>, ends: (i64, i64), pack: &Pack) -> Option<Self> {
        let (from, to) = scenario.pair();
        if from == to {
            return None;
        }
        let mut level = Self { input, found, value: ends.0, places: vec![from, to], looked: Looked::TakeHome(Period::Year) };
        match found {
            Threshold::AtLeast(value) | Threshold::AtMost(value) => level.value = value,
            Threshold::Always | Threshold::Never => {
                let at_end = Self { value: ends.1, ..level.clone() };
                let apart = |level: &Self| {
                    let [from, to] = [from, to].map(|place| level.take_home(scenario, place, pack));
                    (to - from).pence().abs()
                };
                if apart(&at_end) < apart(&level) {
                    level = at_end;
                }
            }
        }
        Some(level)
    }

    /// Period of the amounts that are looked at.
    pub fn period(&self) -> Period {
        match self.looked {
            Looked::TakeHome(period) => period,
            Looked::Left => Period::Year,
        }
    }

    /// The week and the deal at a place with the figure at the value, and with the dividend that linked accounts allow there.
    pub(crate) fn put(&self, scenario: &Scenario, place: usize, pack: &Pack) -> (Week, Deal) {
        let (mut week, mut deal) = (scenario.week, scenario.deals[place]);
        let is_own = !matches!(self.input, Input::Term(owner, _) if owner != place);
        if self.looked == Looked::Left && self.input == Input::Shared(Shared::Price) {
            deal = funding::at_own_price(&deal);
        }
        if is_own {
            put(self.input, self.value, &mut week, &mut deal);
        }
        settle(scenario, place, &week, &mut deal, pack);
        (week, deal)
    }

    /// Take-home of a year under the deal at a place.
    fn take_home(&self, scenario: &Scenario, place: usize, pack: &Pack) -> Money {
        let (week, deal) = self.put(scenario, place, pack);
        Outcome::new(&week, &deal, &scenario.tax, pack).take_home()
    }
}
