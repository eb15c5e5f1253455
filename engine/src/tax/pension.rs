//! Workplace pensions.

use super::{Figure, Pack};
use crate::choice::Age;
use crate::money::{Money, Ratio};
use crate::rules::pension::Workplace;
use crate::trace::Silent;

/// Automatic enrolment in a workplace pension: the least that workers and employers pay in (Pensions Act 2008, part 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// Those with more yearly earnings than this are enrolled (section 3).
    pub trigger: Figure<Money>,
    /// Contributions are due on yearly earnings above this ... (section 13)
    pub lower: Figure<Money>,
    /// ... and up to this.
    pub upper: Figure<Money>,
    /// The worker's contribution, tax relief included (section 20).
    pub worker: Figure<Ratio>,
    /// The employer's contribution (section 20).
    pub employer: Figure<Ratio>,
    /// The part of the worker's contribution that is tax relief at source: the basic rate, for those who pay no tax and in
    /// Scotland too (Finance Act 2004, section 192).
    pub relief: Figure<Ratio>,
}

/// What a year of earnings brings into a pension.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PensionContributions {
    /// In the worker's name, relief included.
    pub worker: Money,
    /// The part of that which is tax relief: the worker's pay bears the rest.
    pub relief: Money,
    /// From the employer, on top of pay.
    pub employer: Money,
}

impl Pack {
    /// What must be paid into a pension on a year's `earnings` from one employer, each to the nearest penny; nothing where
    /// there is no enrolment. That begins at 22: everyone in the band of 21 and over is taken for that old. An employer may pay a
    /// larger part than the law asks: `more`.
    pub fn enrolment(&self, age: Age, earnings: Money, more: Option<Ratio>) -> PensionContributions {
        if !self.is_enrolled(age, earnings) {
            return PensionContributions::default();
        }
        let Workplace { worker, relief, employer, .. } = Workplace::new(&Silent, &self.pension, &earnings, more);
        PensionContributions { worker, relief, employer }
    }

    /// Whether somebody of this age with these yearly `earnings` from one employer is enrolled (Pensions Act 2008, section 3).
    pub(crate) fn is_enrolled(&self, age: Age, earnings: Money) -> bool {
        age == Age::Adult && earnings > self.pension.trigger.value
    }
}
