//! Wages that a room's leads rest on: a code tells no work of its own, so the example's deals stand for it.

use super::code::Code;
use crate::choice::Kind;
use crate::compare::{funding, Verdict};
use crate::preset::{Preset, PRESETS};

/// Sides whose pay must be earned before it can be paid in an example from which somebody started whom they do not leave less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// True where a platform must earn its pay first.
    pub platform: bool,
    /// True where a co-op must earn its pay first.
    pub coop: bool,
}

impl Promised {
    /// The promises behind some codes.
    pub fn new(codes: &[Code]) -> Self {
        let promises = |kind: Kind, behind: Verdict| {
            PRESETS.iter().any(|preset| {
                let is_of = |code: &Code| code.example == preset.code() && code.verdict() != behind;
                codes.iter().any(is_of) && must_earn(preset, kind)
            })
        };
        Self { platform: promises(Kind::Platform, Verdict::To), coop: promises(Kind::Coop, Verdict::From) }
    }
}

/// True where the deal of this kind in an example's answer must earn its pay first.
fn must_earn(preset: &Preset, kind: Kind) -> bool {
    let scenario = preset.scenario();
    let (from, to) = scenario.pair();
    [from, to].into_iter().any(|place| scenario.deals[place].kind == kind && funding(&scenario, place).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::{Measure, Step};
    use super::*;
    use crate::money::Money;
    use crate::preset::by_id;

    /// Promises behind the code of somebody who started from an example, and whom the co-op leaves so much more of £300.
    fn promised(example: &str, more: i64) -> [bool; 2] {
        let example = by_id(example).expect("an example").code();
        let [platform, coop] = [300, 300 + more].map(Money::pounds);
        let code = Code { measure: Measure::default(), example, step: Step::One, platform, coop, salt: 0 };
        let Promised { platform, coop } = Promised::new(&[code]);
        [platform, coop]
    }

    #[test]
    fn a_wage_is_promised_by_the_side_that_pays_one() {
        assert_eq!(promised("courier", 123), [false, true]);
        assert_eq!(promised("courier", 0), [false, true]);
        assert_eq!(promised("courier", -40), [false, false], "what leaves less need not be paid for the lead");
        assert_eq!(promised("employed-carer", 22), [false, true]);
        assert_eq!(promised("employed-carer", -22), [true, false]);
        for example in ["private-hire", "black-cab", "cleaner"] {
            assert_eq!(promised(example, 50), [false, false], "{example}");
        }
    }
}
