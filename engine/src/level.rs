//! Levels: the values of figures that the break-evens, the promise of a deal and the goal were searched for, each with what is looked
//! at there.

use crate::break_even::{BreakEvens, Fee, Volume, MOST_FLAT, MOST_VOLUME, MOST_WAGE};
use crate::compare::{with_linked_dividend, Verdict};
use crate::crossing::Threshold;
use crate::field::{Input, Shared, Term};
use crate::funding::{self, Funding};
use crate::money::{Money, Ratio};
use crate::outcome::{Line, Outcome, Period};
use crate::scenario::{Deal, Scenario, Week};
use crate::solve::{put, solve, Target};
use crate::tax::{self, Pack};

/// What a value was searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelLine {
    /// The jobs at which the deal compared with leaves as much as the other.
    Jobs,
    /// The jobs at which it leaves as much, and gets enough to pay what it promises.
    Needed,
    /// Its fee, or its wage, at which it leaves as much.
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

/// What is looked at, deal by deal, at the value of a level.
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
    /// What is looked at.
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
        let year = Looked::TakeHome(Period::Year);
        let volume = Input::Term(to, Term::Volume);
        match line {
            LevelLine::Jobs => {
                let found = Volume::level(scenario, &outcomes, pack);
                Some(Self::of(scenario, (volume, found, (0, MOST_VOLUME)), vec![from, to], year, pack))
            }
            LevelLine::Needed => {
                let level = Volume::level(scenario, &outcomes, pack);
                let found = funding::needed(scenario, level, pack);
                Some(Self::of(scenario, (volume, found, (0, MOST_VOLUME)), vec![to], Looked::Left, pack)).filter(|_| found != level)
            }
            LevelLine::Fee => {
                let (term, found, most) = match BreakEvens::new(scenario, &outcomes, pack).fee {
                    Fee::Percent(found) => (Term::Fee, found.map(|rate| rate.0), Ratio::ONE.0),
                    Fee::Flat(found) => (Term::Flat, found.map(Money::pence), MOST_FLAT.pence()),
                    Fee::Wage(found) => (Term::Wage, found.map(|wage| wage.0), MOST_WAGE.0),
                };
                Some(Self::of(scenario, (Input::Term(to, term), found, (0, most)), vec![from, to], year, pack))
            }
            LevelLine::Earned => {
                let verdict = Verdict::new(outcomes[from].take_home(), outcomes[to].take_home());
                let funding = Funding::from_lead(scenario, &outcomes, verdict, pack)?;
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

    fn of(
        scenario: &Scenario,
        (input, found, ends): (Input, Threshold<i64>, (i64, i64)),
        places: Vec<usize>,
        looked: Looked,
        pack: &Pack,
    ) -> Self {
        let mut level = Self { input, found, value: ends.0, places, looked };
        level.value = match found {
            Threshold::AtLeast(value) | Threshold::AtMost(value) => value,
            Threshold::Always | Threshold::Never => {
                let apart = |value: i64| Self { value, ..level.clone() }.lead(scenario, pack).pence().abs();
                if apart(ends.1) < apart(ends.0) {
                    ends.1
                } else {
                    ends.0
                }
            }
        };
        level
    }

    /// The week and the deal at a place with the figure at the value.
    pub(crate) fn put(&self, scenario: &Scenario, place: usize) -> (Week, Deal) {
        let (mut week, mut deal) = (scenario.week, scenario.deals[place]);
        let is_own = !matches!(self.input, Input::Term(owner, _) if owner != place);
        if self.looked == Looked::Left && self.input == Input::Shared(Shared::Price) {
            deal = funding::at_own_price(&deal);
        }
        if is_own {
            put(self.input, self.value, &mut week, &mut deal);
        }
        (week, deal)
    }

    /// The last place's amount that is looked at, less the first place's where there are two.
    fn lead(&self, scenario: &Scenario, pack: &Pack) -> Money {
        let amount = |place: usize| {
            let (week, deal) = self.put(scenario, place);
            let outcome = Outcome::new(&week, &deal, &scenario.tax, pack);
            match self.looked {
                Looked::TakeHome(period) => outcome.statement(period).amount(Line::TakeHome),
                Looked::Left => funding::left(scenario, place, &outcome),
            }
        };
        let others: Money = self.places[..self.places.len() - 1].iter().map(|place| amount(*place)).sum();
        self.places.last().map_or(Money::ZERO, |place| amount(*place)) - others
    }
}
