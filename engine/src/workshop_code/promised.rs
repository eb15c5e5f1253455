//! Wages that a room's leads rest on: a code tells no work of its own, so the example's deals stand for it.

use super::code::Code;
use super::group::median;
use crate::choice::Kind;
use crate::compare::{funding, Verdict};
use crate::money::Money;
use crate::preset::{Preset, PRESETS};

/// Sides whose leads rest on pay that must be earned before it can be paid: for at least half of the people whom they do not leave less,
/// or for so many that without them the middle lead would not be the side's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// True where the platform's leads rest on such pay.
    pub platform: bool,
    /// True where the co-op's leads rest on such pay.
    pub coop: bool,
}

impl Promised {
    /// The promises behind some codes.
    pub fn new(codes: &[Code]) -> Self {
        Self { platform: rests(codes, Kind::Platform), coop: rests(codes, Kind::Coop) }
    }
}

/// True where the leads of a side rest on pay that must be earned first.
fn rests(codes: &[Code], kind: Kind) -> bool {
    let promising = promising(codes, kind);
    let behind = if kind == Kind::Coop { Verdict::From } else { Verdict::To };
    let is_promised = |code: &&Code| code.verdict() != behind && promising.contains(&code.example);
    let promised = codes.iter().filter(is_promised).count();
    let sided = codes.iter().filter(|code| code.verdict() != behind).count();
    // The middle of everybody else's leads, as leads of the side.
    let others = median(codes.iter().filter(|code| !is_promised(code)).map(Code::lead)).unwrap_or_default();
    let others = if kind == Kind::Coop { others } else { -others };
    promised > 0 && (2 * promised >= sided || others <= Money::ZERO)
}

/// Codes of the examples of some people in which the deal of this kind must earn its pay first.
fn promising(codes: &[Code], kind: Kind) -> Vec<u8> {
    let is_asked = |preset: &&Preset| codes.iter().any(|code| code.example == preset.code());
    let must_earn = |preset: &&Preset| {
        let scenario = preset.scenario();
        let (from, to) = scenario.pair();
        [from, to].into_iter().any(|place| scenario.deals[place].kind == kind && funding(&scenario, place).is_some())
    };
    PRESETS.iter().filter(is_asked).filter(must_earn).map(Preset::code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Code of somebody who started from an example, and whom the co-op leaves so much more of £300.
    fn code(example: &str, more: i64) -> Code {
        Code::of_pounds(example, 300, 300 + more)
    }

    /// Promises behind one such code.
    fn promised(example: &str, more: i64) -> [bool; 2] {
        let Promised { platform, coop } = Promised::new(&[code(example, more)]);
        [platform, coop]
    }

    /// One promise among many leads that rest on none is no condition of the room's.
    #[test]
    fn few_promises_condition_only_what_rests_on_them() {
        let room = |plain: &[i64], promised: usize| {
            let plain = plain.iter().map(|more| code("private-hire", *more));
            Promised::new(&plain.chain((0..promised).map(|_| code("courier", 123))).collect::<Vec<_>>()).coop
        };
        assert!(!room(&[115; 29], 1) && room(&[115; 29], 29) && room(&[], 3));
        // Three leads without a promise, two with one: it takes both for the middle to be the co-op's.
        assert!(room(&[50, 60, 70, -60, -60, -60], 2) && !room(&[50, 60, 70, 80, -50, -60], 1));
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
