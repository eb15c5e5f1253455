//! A workshop code: one person's result as twelve characters that can be read aloud.

use crate::choice::{Choice as _, Currency, Kind, YesNo};
use crate::compare::{Comparison, Verdict};
use crate::money::{round_div, Money};
use crate::outcome::{Line, Period};
use crate::preset::{self, Preset};
use crate::scenario::Scenario;

/// Letters of Crockford's base 32: no I, L or O, which are read as 1, 1 and 0, and no U.
pub(crate) const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The number of characters of a code, dashes apart.
pub const LENGTH: usize = 12;
/// The number of characters between two dashes.
const GROUP: usize = 4;
/// The version of the layout.
const VERSION: u64 = 1;
/// A prime just below the 1,024 values of two characters: a code leaves 1 over it.
const PRIME: u64 = 1_021;
/// The bits of an amount; [`BELOW`] is added to it so that it may be negative.
const AMOUNT: u32 = 11;
const BELOW: i64 = 512;

/// Measure of a code's amounts: only codes of one measure are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measure {
    /// The currency of the amounts.
    pub currency: Currency,
    /// Yes where the amounts are before tax.
    pub before_tax: YesNo,
}

/// Step that amounts are rounded to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// £1.
    One,
    /// £5.
    Five,
    /// £10.
    #[default]
    Ten,
    /// £50.
    Fifty,
}

impl Step {
    /// Every step, the finest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Five, Self::Ten, Self::Fifty];

    /// The amount of the step.
    pub const fn amount(self) -> Money {
        Money::pounds(match self {
            Self::One => 1,
            Self::Five => 5,
            Self::Ten => 10,
            Self::Fifty => 50,
        })
    }

    /// The number of steps in an amount, plus [`BELOW`]; `None` where a code cannot hold it.
    fn units(self, amount: Money) -> Option<u64> {
        let units = round_div(i128::from(amount.pence()), i128::from(self.amount().pence())).checked_add(BELOW)?;
        u64::try_from(units).ok().filter(|units| units >> AMOUNT == 0)
    }
}

/// Why a comparison has no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The two deals are not a platform and a co-op.
    SameKind,
    /// The amounts are larger than a code can hold.
    TooLarge,
}

/// Fault of a text that is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Too few characters: this many.
    Short(usize),
    /// Too many characters: this many.
    Long(usize),
    /// A character that no code has.
    Letter(char),
    /// A character is wrong, or two are swapped.
    Wrong,
    /// A layout or an example that this version does not know.
    Version,
}

/// Code of one person's comparison: for a week, rounded as far as that person wanted.
///
/// As a number of 60 bits, from the top:
///
/// | bits | field |
/// | --- | --- |
/// | 2 | version of the layout: 1 |
/// | 1 | currency: 0 pounds, 1 dollars |
/// | 1 | 1 where amounts are before tax |
/// | 6 | the example's own number ([`Preset::code`]) |
/// | 2 | step that amounts are rounded to: 0 £1, 1 £5, 2 £10, 3 £50 |
/// | 11, 11 | steps in the platform's amount, in the co-op's: each plus 512 |
/// | 16 | salt, chosen once as the page loads: tells two people with the same result apart |
/// | 10 | check: below 1,021, such that the whole number leaves 1 when divided by 1,021 |
///
/// 1,021 is a prime that divides no difference of two characters, nor one less than any power of 32 up to 32¹¹: so the check
/// misses no wrong character and no two swapped ones, next to each other or not. Of other rubbish the check lets pass one in a
/// thousand, and of that only numbers with a known version and example. A code is written in Crockford's base 32, in three groups
/// of four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The measure of the amounts.
    pub measure: Measure,
    /// The number of the example that the comparison started from.
    pub example: u8,
    /// The step that amounts are rounded to.
    pub step: Step,
    /// The platform's take-home for a week.
    pub platform: Money,
    /// The co-op's take-home for a week.
    pub coop: Money,
    /// Salt that tells two people with the same result apart.
    pub salt: u16,
}

impl Code {
    /// The code of a comparison, rounded to `step`, or to the next coarser step that its amounts fit in.
    ///
    /// # Errors
    /// [`Unfit`] where the comparison has no code.
    pub fn new(scenario: &Scenario, comparison: &Comparison, preset: &Preset, step: Step, salt: u16) -> Result<Self, Unfit> {
        let kind = |place: usize| scenario.deals[place].kind;
        let (platform, coop) = match (kind(comparison.from), kind(comparison.to)) {
            (Kind::Platform, Kind::Coop) => (comparison.from, comparison.to),
            (Kind::Coop, Kind::Platform) => (comparison.to, comparison.from),
            _ => return Err(Unfit::SameKind),
        };
        let amounts = [platform, coop].map(|place| comparison.outcomes[place].statement(Period::Week).amount(Line::TakeHome));
        let fits = |step: &Step| amounts.iter().all(|amount| step.units(*amount).is_some());
        let step = Step::ALL.into_iter().filter(|coarser| *coarser >= step).find(fits).ok_or(Unfit::TooLarge)?;
        let rounded = |amount: Money| {
            let unit = step.amount().pence();
            Money(round_div(i128::from(amount.pence()), i128::from(unit)).saturating_mul(unit))
        };
        let measure = Measure { currency: scenario.currency, before_tax: scenario.tax.before_tax };
        let [platform, coop] = amounts.map(rounded);
        Ok(Self { measure, example: preset.code(), step, platform, coop, salt })
    }

    /// The example that the comparison started from; `None` where this version does not know its number.
    pub fn preset(&self) -> Option<&'static Preset> {
        preset::by_code(self.example)
    }

    /// The lead of the co-op, negative where the platform leads.
    pub fn lead(&self) -> Money {
        self.coop - self.platform
    }

    /// The side that is ahead, by the answer's own rule: `From` is the platform, `To` the co-op.
    pub fn verdict(&self) -> Verdict {
        Verdict::new(self.platform, self.coop)
    }

    /// The code's characters in groups: `7K3Q`, `F9M2`, `XD4P`.
    pub fn groups(&self) -> Vec<String> {
        let number = self.number();
        let letter = |place: usize| char::from(LETTERS[usize::try_from(number >> (5 * (LENGTH - 1 - place)) & 31).unwrap_or(0)]);
        (0..LENGTH / GROUP).map(|group| (group * GROUP..(group + 1) * GROUP).map(letter).collect()).collect()
    }

    /// The code as written: `7K3Q-F9M2-XD4P`.
    pub fn text(&self) -> String {
        self.groups().join("-")
    }

    fn number(&self) -> u64 {
        let units = |amount: Money| self.step.units(amount).unwrap_or(0);
        let fields = [
            (2, VERSION),
            (1, self.measure.currency as u64),
            (1, self.measure.before_tax as u64),
            (6, u64::from(self.example)),
            (2, self.step as u64),
            (AMOUNT, units(self.platform)),
            (AMOUNT, units(self.coop)),
            (16, u64::from(self.salt)),
        ];
        let told = fields.iter().fold(0, |number, (bits, field)| number << bits | field) << 10;
        told + (PRIME + 1 - told % PRIME) % PRIME
    }

    /// Reads a code from its characters alone, capitals or not.
    ///
    /// # Errors
    /// The [`Fault`] of a text that is no code.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let count = text.chars().count();
        let mut number: u64 = 0;
        for c in text.chars() {
            let symbol = match c.to_ascii_uppercase() {
                'O' => Some(0),
                'I' | 'L' => Some(1),
                c => LETTERS.iter().position(|letter| char::from(*letter) == c),
            };
            let symbol = symbol.and_then(|symbol| u64::try_from(symbol).ok()).ok_or(Fault::Letter(c))?;
            number = number << 5 | symbol;
        }
        match count {
            LENGTH => Self::parse(number),
            0..LENGTH => Err(Fault::Short(count)),
            _ => Err(Fault::Long(count)),
        }
    }

    fn parse(number: u64) -> Result<Self, Fault> {
        if number % PRIME != 1 || number & 1_023 >= PRIME {
            return Err(Fault::Wrong);
        }
        let mut rest = number >> 10;
        let mut take = |bits: u32| {
            let field = rest & ((1 << bits) - 1);
            rest >>= bits;
            field
        };
        let (salt, coop, platform, step, example, before_tax, currency) =
            (take(16), take(AMOUNT), take(AMOUNT), take(2), take(6), take(1), take(1));
        let place = |field: u64| usize::try_from(field).unwrap_or(0);
        let step = Step::ALL[place(step)];
        let amount = |units: u64| Money(i64::try_from(units).unwrap_or(0).saturating_sub(BELOW) * step.amount().pence());
        let measure = Measure { currency: Currency::ALL[place(currency)], before_tax: YesNo::ALL[place(before_tax)] };
        let code = Self {
            measure,
            example: u8::try_from(example).unwrap_or(0),
            step,
            platform: amount(platform),
            coop: amount(coop),
            salt: u16::try_from(salt).unwrap_or(0),
        };
        if rest == VERSION && code.preset().is_some() {
            Ok(code)
        } else {
            Err(Fault::Version)
        }
    }
}

#[cfg(test)]
impl Code {
    /// Code of somebody who started from an example, and whom each side leaves so many whole pounds a week.
    pub(super) fn of_pounds(example: &str, platform: i64, coop: i64) -> Self {
        let example = preset::by_id(example).expect("an example").code();
        let [platform, coop] = [platform, coop].map(Money::pounds);
        Self { measure: Measure::default(), example, step: Step::One, platform, coop, salt: 0 }
    }
}
