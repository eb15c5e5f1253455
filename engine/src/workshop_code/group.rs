//! What the codes of a room come to together.

use super::code::{Code, Measure};
use super::spread::Spread;
use crate::compare::Verdict;
use crate::money::{round_div, Money};
use crate::preset::Preset;

/// Fewer than these are not put together: a middle would tell what one of them keeps.
pub const FEWEST: usize = 3;

/// For how many the platform is ahead, for how many it is about the same, for how many the co-op is ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wins {
    /// The platform leaves more.
    pub platform: usize,
    /// Neither does.
    pub same: usize,
    /// The co-op leaves more.
    pub coop: usize,
}

impl Wins {
    /// Of these codes.
    pub(super) fn of<'a>(codes: impl IntoIterator<Item = &'a Code>) -> Self {
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

    /// All of them.
    pub fn people(&self) -> usize {
        self.platform + self.same + self.coop
    }
}

/// Those who started from one example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The example.
    pub preset: &'static Preset,
    /// Who is ahead for how many.
    pub wins: Wins,
    /// The middle of what the co-op leads by.
    pub lead: Money,
}

/// Those whose examples have fewer than [`FEWEST`] each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Others {
    /// How many there are.
    pub people: usize,
    /// Who is ahead for how many, unless there are too few of them as well.
    pub wins: Option<Wins>,
}

/// What at least [`FEWEST`] codes of one measure come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Who is ahead for how many.
    pub wins: Wins,
    /// The middle of what the platform leaves for a week.
    pub platform: Money,
    /// The middle of what the co-op leaves.
    pub coop: Money,
    /// The middle of what the co-op leads by. It need not be the difference of the two.
    pub lead: Money,
    /// Those of each example that has enough, the most first.
    pub examples: Vec<Example>,
    /// All others.
    pub others: Option<Others>,
    /// How the differences are spread.
    pub spread: Spread,
}

impl Group {
    /// Which side the middle difference is in favour of, by the answer's own rule: `From` is the platform, `To` the co-op.
    pub fn verdict(&self) -> Verdict {
        Verdict::by(self.lead, self.platform.max(self.coop))
    }

    /// Puts the codes of one measure together. `None` where there are too few.
    pub fn of(codes: &[Code], measure: Measure) -> Option<Self> {
        let codes: Vec<Code> = codes.iter().filter(|code| code.measure == measure).copied().collect();
        if codes.len() < FEWEST {
            return None;
        }
        let (examples, others) = by_example(&codes);
        let lead = median(codes.iter().map(Code::lead))?;
        Some(Self {
            wins: Wins::of(&codes),
            platform: median(codes.iter().map(|code| code.platform))?,
            coop: median(codes.iter().map(|code| code.coop))?,
            lead,
            examples,
            others,
            spread: Spread::of(&codes, lead),
        })
    }
}

/// The measures of these codes and how many there are of each, the most first.
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
            Some(lead) => examples.push(Example { preset, wins: Wins::of(&own), lead }),
            None => few.extend(own),
        }
    }
    examples.sort_by_key(|example| std::cmp::Reverse(example.wins.people()));
    let people = few.len();
    let others = (people > 0).then(|| Others { people, wins: (people >= FEWEST).then(|| Wins::of(&few)) });
    (examples, others)
}

/// The middle amount; of an even number the mean of the two in the middle, to the penny, halves away from zero.
fn median(amounts: impl Iterator<Item = Money>) -> Option<Money> {
    let mut amounts: Vec<Money> = amounts.collect();
    amounts.sort();
    let middle = amounts.len() / 2;
    let (above, below) =
        (*amounts.get(middle)?, *amounts.get(middle - usize::from(amounts.len().is_multiple_of(2) && middle > 0))?);
    Some(Money(round_div(i128::from(above.pence()) + i128::from(below.pence()), 2)))
}
