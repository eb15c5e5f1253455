//! The codes of a room put together.

use super::code::{Code, Measure};
use super::promised::Promised;
use super::spread::Spread;
use crate::compare::Verdict;
use crate::money::{round_div, Money};
use crate::preset::Preset;

/// The fewest codes that are put together: a middle of fewer would tell one person's amount.
pub const FEWEST: usize = 3;

/// Number of people for whom the platform is ahead, both are about the same, or the co-op is ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wins {
    /// The people whom the platform leaves more.
    pub platform: usize,
    /// The people whom both leave about the same.
    pub same: usize,
    /// The people whom the co-op leaves more.
    pub coop: usize,
}

impl Wins {
    /// The wins of some codes.
    pub(super) fn new<'a>(codes: impl IntoIterator<Item = &'a Code>) -> Self {
        let mut wins = Self::default();
        for code in codes {
            *match code.verdict() {
                Verdict::From => &mut wins.platform,
                Verdict::Same => &mut wins.same,
                Verdict::To => &mut wins.coop,
            } += 1;
        }
        wins
    }

    /// The number of all people.
    pub fn people(&self) -> usize {
        self.platform + self.same + self.coop
    }
}

/// People who started from one example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The example.
    pub preset: &'static Preset,
    /// The number of people for whom each side is ahead.
    pub wins: Wins,
    /// The middle of the co-op's leads.
    pub lead: Money,
}

/// People whose examples have fewer than [`FEWEST`] each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Others {
    /// The number of these people.
    pub people: usize,
    /// The number of people for whom each side is ahead; `None` where they are too few as well.
    pub wins: Option<Wins>,
}

/// Group of at least [`FEWEST`] codes of one measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The number of people for whom each side is ahead.
    pub wins: Wins,
    /// The sides whose leads rest on pay that must be earned first.
    pub promised: Promised,
    /// The middle of the platform's take-homes for a week.
    pub platform: Money,
    /// The middle of the co-op's take-homes for a week.
    pub coop: Money,
    /// The middle of the co-op's leads, which need not be the difference of the two other middles.
    pub lead: Money,
    /// The examples that have enough people, the most first.
    pub examples: Vec<Example>,
    /// The people of all other examples; `None` where there are none.
    pub others: Option<Others>,
    /// The spread of the leads.
    pub spread: Spread,
}

impl Group {
    /// The side that the middle lead favours, by the answer's own rule: `From` is the platform, `To` the co-op.
    pub fn verdict(&self) -> Verdict {
        Verdict::by(self.lead, self.platform.max(self.coop))
    }

    /// The group of all codes of one measure; `None` where there are too few.
    pub fn new(codes: &[Code], measure: Measure) -> Option<Self> {
        let codes: Vec<Code> = codes.iter().filter(|code| code.measure == measure).copied().collect();
        if codes.len() < FEWEST {
            return None;
        }
        let (examples, others) = by_example(&codes);
        let lead = median(codes.iter().map(Code::lead))?;
        Some(Self {
            wins: Wins::new(&codes),
            promised: Promised::new(&codes),
            platform: median(codes.iter().map(|code| code.platform))?,
            coop: median(codes.iter().map(|code| code.coop))?,
            lead,
            examples,
            others,
            spread: Spread::new(&codes, lead),
        })
    }
}

/// The measures of some codes and the number of codes of each, the most first.
pub fn measures(codes: &[Code]) -> Vec<(Measure, usize)> {
    let mut all: Vec<(Measure, usize)> = Vec::new();
    for code in codes {
        match all.iter_mut().find(|(measure, _)| *measure == code.measure) {
            Some((_, count)) => *count += 1,
            None => all.push((code.measure, 1)),
        }
    }
    all.sort_by_key(|(measure, count)| (std::cmp::Reverse(*count), *measure));
    all
}

fn by_example(codes: &[Code]) -> (Vec<Example>, Option<Others>) {
    let mut examples = Vec::new();
    let mut few: Vec<Code> = Vec::new();
    for preset in crate::preset::PRESETS {
        let own: Vec<Code> = codes.iter().filter(|code| code.example == preset.code()).copied().collect();
        match median(own.iter().map(Code::lead)).filter(|_| own.len() >= FEWEST) {
            Some(lead) => examples.push(Example { preset, wins: Wins::new(&own), lead }),
            None => few.extend(own),
        }
    }
    examples.sort_by_key(|example| std::cmp::Reverse(example.wins.people()));
    let people = few.len();
    let others = (people > 0).then(|| Others { people, wins: (people >= FEWEST).then(|| Wins::new(&few)) });
    (examples, others)
}

/// The middle amount; of an even number the mean of the two in the middle, to the penny, halves away from zero.
pub(super) fn median(amounts: impl Iterator<Item = Money>) -> Option<Money> {
    let mut amounts: Vec<Money> = amounts.collect();
    amounts.sort();
    let middle = amounts.len() / 2;
    let (above, below) =
        (*amounts.get(middle)?, *amounts.get(middle - usize::from(amounts.len().is_multiple_of(2) && middle > 0))?);
    Some(Money(round_div(i128::from(above.pence()) + i128::from(below.pence()), 2)))
}
