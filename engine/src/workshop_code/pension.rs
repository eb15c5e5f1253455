//! Pensions beside a room's codes, which count take-home alone.

use super::code::{Code, Measure};
use crate::choice::Kind;
use crate::money::Money;
use crate::outcome::{Outcome, Period};
use crate::preset::{Preset, PRESETS};
use crate::tax;

/// True where what goes into a pension in an example would put the other side ahead for somebody who started from it. A code tells no
/// pension of its own, so the example's stands for it.
pub fn pensions_turn(codes: &[Code], measure: Measure) -> bool {
    PRESETS.iter().any(|preset| {
        let is_of = |code: &&Code| code.measure == measure && code.example == preset.code();
        let mut leads = codes.iter().filter(is_of).map(Code::lead).peekable();
        // Most examples are nobody's: their pensions are not worked out.
        leads.peek().is_some() && more_of_coop(preset).is_some_and(|more| leads.any(|lead| turns(lead, more)))
    })
}

/// True where a lead that is there turns round once this is added.
fn turns(lead: Money, more: Money) -> bool {
    lead.pence().signum() * (lead + more).pence().signum() == -1
}

/// Amount of a week by which more goes into a pension with the co-op of an example than with its platform. `None` where there is no
/// pack for its tax year.
fn more_of_coop(preset: &Preset) -> Option<Money> {
    let scenario = preset.scenario();
    let pack = tax::pack(scenario.tax.year)?;
    let (from, to) = scenario.pair();
    let paid = |place: usize| {
        let outcome = Outcome::new(&scenario.week, &scenario.deals[place], &scenario.tax, pack);
        (outcome.with_pension() - outcome.take_home()).per(outcome.parts(Period::Week))
    };
    let more = paid(to) - paid(from);
    Some(if scenario.deals[to].kind == Kind::Coop { more } else { -more })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Code of somebody who started from an example, and whom the co-op leaves so much more of £600.
    fn code(example: &str, more: i64) -> Code {
        Code::of_pounds(example, 600, 600 + more)
    }

    #[test]
    fn a_pension_turns_what_is_less_than_it() {
        // In the first example £49 a week go into a pension with the app, nothing with the co-op.
        assert_eq!(more_of_coop(&PRESETS[0]).map(Money::whole_pounds), Some(Money::pounds(-49)));
        let turn = |codes: &[Code]| pensions_turn(codes, Measure::default());
        assert!(turn(&[code("private-hire", -90), code("private-hire", 40)]));
        assert!(!turn(&[code("private-hire", 60), code("private-hire", -40)]));
        // No pension, no code.
        assert!(!turn(&[code("black-cab", 40)]) && !turn(&[]));
        let dollars = Measure { currency: crate::choice::Currency::Dollars, ..Measure::default() };
        assert!(!pensions_turn(&[code("private-hire", 40)], dollars), "codes of the other currency are not shown");
    }
}
