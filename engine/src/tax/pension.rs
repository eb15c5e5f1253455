//! Workplace pensions.

use super::{Figure, Pack};
use crate::choice::Age;
use crate::money::{Money, Ratio};
use crate::rules::pension::Workplace;
use crate::trace::Silent;

/// Automatic enrolment in a workplace pension: the least that workers and employers pay in (Pensions Act 2008, part 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// Earnings trigger: those with more yearly earnings are enrolled (section 3).
    pub trigger: Figure<Money>,
    /// Lower limit of qualifying earnings: contributions are due on yearly earnings above it (section 13).
    pub lower: Figure<Money>,
    /// Upper limit of qualifying earnings: contributions are due on yearly earnings up to it (section 13).
    pub upper: Figure<Money>,
    /// Worker's contribution, a part of qualifying earnings, tax relief included (section 20).
    pub worker: Figure<Ratio>,
    /// Employer's least contribution, a part of qualifying earnings (section 20).
    pub employer: Figure<Ratio>,
    /// The part of the worker's contribution that is tax relief at source: the basic rate, for those who pay no tax and in
    /// Scotland too (Finance Act 2004, section 192).
    pub relief: Figure<Ratio>,
}

/// Pension contributions on a year of earnings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PensionContributions {
    /// Worker's contribution, tax relief included.
    pub worker: Money,
    /// Tax relief within the worker's contribution: the worker's pay bears the rest.
    pub relief: Money,
    /// Employer's contribution, on top of pay.
    pub employer: Money,
}

impl Pack {
    /// Pension contributions due on a year's `earnings` from one employer, each to the nearest penny; all 0 where there is no
    /// enrolment. Enrolment begins at 22: everyone in the band of 21 and over is taken for that old. `more` is the part that the
    /// employer pays, where it is larger than the law asks; `None` for the law's.
    pub fn enrolment(&self, age: Age, earnings: Money, more: Option<Ratio>) -> PensionContributions {
        if !self.is_enrolled(age, earnings) {
            return PensionContributions::default();
        }
        let Workplace { worker, relief, employer, .. } = Workplace::new(&Silent, &self.pension, &earnings, more);
        PensionContributions { worker, relief, employer }
    }

    /// True where somebody of this age with these yearly `earnings` from one employer is enrolled (Pensions Act 2008, section 3).
    pub(crate) fn is_enrolled(&self, age: Age, earnings: Money) -> bool {
        age == Age::Adult && earnings > self.pension.trigger.value
    }
}
