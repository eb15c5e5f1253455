//! The steps of the story, and what of the money each has told.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Outcome, Period, SplitPart};

use crate::state::workshop::Step;
use crate::view::View;

/// A part of the money, in the order of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// All that comes in.
    Comes,
    /// Organisation's part of what comes in.
    Cut,
    /// Running costs, whoever bears them.
    Costs,
    /// Income Tax, contributions on both sides, student loan.
    Tax,
    /// Put by for the worker: what both sides pay into a pension, and the rest of [`SplitPart::Later`].
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

    /// Part of the page's own split that the part is; `None` for all that is split.
    const fn of_split(self) -> Option<SplitPart> {
        match self {
            Self::Comes => None,
            Self::Cut => Some(SplitPart::Organisation),
            Self::Costs => Some(SplitPart::Costs),
            Self::Tax => Some(SplitPart::Tax),
            Self::Pension => Some(SplitPart::Later),
            Self::Keeps => Some(SplitPart::Worker),
        }
    }

    /// Amount of the part in a deal's money for a period, as the page splits it.
    pub(crate) fn amount(self, outcome: &Outcome, period: Period) -> Money {
        let whole = || outcome.statement(period).from_customers();
        self.of_split().map_or_else(whole, |part| outcome.split(period).amount(part))
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

    /// Outcome of the deal.
    pub(crate) fn outcome(self, view: &View) -> &Outcome {
        &view.comparison.outcomes[self.place(view)]
    }

    /// Amount of a part of the deal's money, for the period of the page.
    pub(crate) fn amount(self, view: &View, part: Part) -> Money {
        part.amount(self.outcome(view), view.state.period)
    }

    /// True where the deal has an amount of this part. Where it is not known what customers pay, what the organisation pays on top comes
    /// out of what is not known, too.
    pub(crate) fn has(self, view: &View, part: Part) -> bool {
        let amount = self.amount(view, part);
        let is_unknown = part == Part::Cut && amount < Money::ZERO && !self.outcome(view).knows_customers;
        amount != Money::ZERO && !is_unknown
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

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::preset::PRESETS;

    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;
    use crate::workshop::presenter::captions::below;
    use crate::workshop::presenter::headlines::headline;

    /// Amounts of a deal, each rounded to the penny by itself, that add up to their sum.
    const ROUNDED: i64 = 3;

    #[test]
    fn the_parts_are_those_of_the_page_and_add_up_to_what_comes_in() {
        for preset in PRESETS {
            for outcome in &view(Lang::En, &format!("v=1&preset={}", preset.id)).comparison.outcomes {
                let amounts = Part::ALL.map(|part| part.amount(outcome, Period::Week).pence());
                let split = outcome.split(Period::Week);
                assert_eq!(amounts[Part::Cut as usize], split.organisation.pence(), "{}", preset.id);
                let rest: i64 = amounts[1..].iter().sum();
                assert!((amounts[0] - rest).abs() <= ROUNDED, "{}: {amounts:?}", preset.id);
            }
        }
    }

    #[test]
    fn one_amount_has_one_figure_here_and_on_the_page() {
        let told = |link: &str, step: Step| {
            let view = view(Lang::En, link);
            format!("{} {}", headline(&view, step, true).text, below(&view, step, true))
        };
        let hire = "v=1&preset=private-hire";
        // Of what the app does not pay out, what it pays into the pension is not kept.
        let kept = "The app keeps £174 a week. That is 18.5% of what customers pay. ";
        assert!(told(hire, Step::Cut).starts_with(kept), "{}", told(hire, Step::Cut));
        assert_eq!(
            told(hire, Step::Pension),
            "£43 a week is put by for you. It is still yours, for later. Tax relief adds £6 a week to your pension."
        );
        // The employer's National Insurance is tax, and none of it is kept.
        let courier = "v=1&preset=courier";
        let kept = told(courier, Step::SecondCut);
        assert!(
            kept.starts_with("The co-op keeps £27 a week. ") && kept.ends_with("What it costs to employ you is already off this."),
            "{kept}"
        );
        assert!(told(courier, Step::SecondRest).ends_with("with the employer’s National Insurance and any student loan."));
    }
}
