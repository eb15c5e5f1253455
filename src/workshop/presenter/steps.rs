//! The steps of the story, and what of the money each has told.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Statement};

use crate::state::workshop::Step;
use crate::view::View;

/// A part of the money, in the order of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// All that comes in.
    Comes,
    /// Organisation's part of what comes in.
    Cut,
    /// Running costs.
    Costs,
    /// Income Tax, contributions, student loan.
    Tax,
    /// Payments into a pension.
    Pension,
    /// Take-home: what is left.
    Keeps,
}

/// One of the two compared deals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    First,
    Second,
}

impl Part {
    pub(crate) const ALL: [Self; 6] = [Self::Comes, Self::Cut, Self::Costs, Self::Tax, Self::Pension, Self::Keeps];

    /// Amount of the part in a deal's statement.
    pub(crate) fn amount(self, statement: &Statement) -> Money {
        match self {
            Self::Comes => statement.from_customers(),
            Self::Cut => statement.organisation(),
            Self::Costs => -statement.amount(Line::RunningCosts),
            Self::Tax => statement.taxes(),
            Self::Pension => statement.pension(),
            Self::Keeps => statement.amount(Line::TakeHome),
        }
    }

    /// Word of the part for the style sheet and for people's scripts.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Comes => "comes",
            Self::Cut => "cut",
            Self::Costs => "costs",
            Self::Tax => "tax",
            Self::Pension => "pension",
            Self::Keeps => "keeps",
        }
    }
}

impl Side {
    /// Place of the side's deal.
    pub(crate) fn place(self, view: &View) -> usize {
        match self {
            Self::First => view.comparison.from,
            Self::Second => view.comparison.to,
        }
    }

    /// Statement of the deal, for the period of the page.
    pub(crate) fn statement(self, view: &View) -> Statement {
        view.comparison.outcomes[self.place(view)].statement(view.state.period)
    }

    /// True where the deal has an amount of this part.
    fn has(self, view: &View, part: Part) -> bool {
        part.amount(&self.statement(view)) != Money::ZERO
    }
}

impl Step {
    /// Every step, in the order of the story.
    pub const ALL: [Self; 19] = [
        Self::Title,
        Self::Week,
        Self::Comes,
        Self::Guess,
        Self::Cut,
        Self::Costs,
        Self::Tax,
        Self::Pension,
        Self::Left,
        Self::GuessSecond,
        Self::SecondComes,
        Self::SecondCut,
        Self::SecondRest,
        Self::SecondLeft,
        Self::Difference,
        Self::Jobs,
        Self::Room,
        Self::Numbers,
        Self::End,
    ];

    /// Word of the step for the style sheet and for people's scripts.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Week => "week",
            Self::Comes => "comes",
            Self::Guess => "guess",
            Self::Cut => "cut",
            Self::Costs => "costs",
            Self::Tax => "tax",
            Self::Pension => "pension",
            Self::Left => "left",
            Self::GuessSecond => "guess-second",
            Self::SecondComes => "second-comes",
            Self::SecondCut => "second-cut",
            Self::SecondRest => "second-rest",
            Self::SecondLeft => "second-left",
            Self::Difference => "difference",
            Self::Jobs => "jobs",
            Self::Room => "room",
            Self::Numbers => "numbers",
            Self::End => "end",
        }
    }

    /// True where the step's answer is hidden until it is asked for.
    pub fn hides(self) -> bool {
        matches!(self, Self::GuessSecond | Self::Jobs)
    }

    /// Side whose deal the step tells of, `None` for neither; `is_open` once the step's answer may be seen.
    pub(crate) fn side(self, is_open: bool) -> Option<Side> {
        match self {
            Self::GuessSecond if is_open => Some(Side::Second),
            Self::Comes | Self::Cut | Self::Costs | Self::Tax | Self::Pension | Self::Left => Some(Side::First),
            Self::SecondComes | Self::SecondCut | Self::SecondRest | Self::SecondLeft => Some(Side::Second),
            _ => None,
        }
    }

    /// True where the picture of the money stands on the step.
    pub(crate) fn follows_money(self) -> bool {
        (Self::Comes..=Self::SecondLeft).contains(&self)
    }

    /// True where the step tells this part of a deal, or an earlier step has told it.
    pub(crate) fn tells(self, side: Side, part: Part, is_open: bool) -> bool {
        let until = match (side, self) {
            (Side::First, Self::Title | Self::Week) => return false,
            (Side::First, Self::Comes | Self::Guess) | (Side::Second, Self::SecondComes) => Part::Comes,
            (Side::First, Self::Cut) | (Side::Second, Self::SecondCut) => Part::Cut,
            (Side::First, Self::Costs) => Part::Costs,
            (Side::First, Self::Tax) => Part::Tax,
            (Side::First, Self::Pension) | (Side::Second, Self::SecondRest) => Part::Pension,
            (Side::Second, Self::GuessSecond) => return is_open && part == Part::Keeps,
            (Side::Second, _) if self < Self::SecondComes => return false,
            _ => Part::Keeps,
        };
        part <= until
    }

    fn applies(self, view: &View) -> bool {
        match self {
            Self::Cut => Side::First.has(view, Part::Cut),
            Self::Costs => Side::First.has(view, Part::Costs),
            Self::Tax => Side::First.has(view, Part::Tax),
            Self::Pension => Side::First.has(view, Part::Pension),
            Self::SecondCut => Side::Second.has(view, Part::Cut),
            Self::SecondRest => [Part::Costs, Part::Tax, Part::Pension].into_iter().any(|part| Side::Second.has(view, part)),
            _ => true,
        }
    }
}

/// The steps that apply, in their order.
pub(crate) fn steps(view: &View) -> Vec<Step> {
    Step::ALL.into_iter().filter(|step| step.applies(view)).collect()
}

/// The parts that either deal has.
pub(crate) fn parts(view: &View) -> impl Iterator<Item = Part> + '_ {
    let has = move |part: &Part| {
        matches!(part, Part::Comes | Part::Keeps) || [Side::First, Side::Second].iter().any(|side| side.has(view, *part))
    };
    Part::ALL.into_iter().filter(has)
}
