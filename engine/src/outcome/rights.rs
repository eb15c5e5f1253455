//! Amounts beside the pay: put by for the worker, or borne by the organisation.

use crate::money::Money;

/// Amounts beside the pay for a period: put by for the worker, or what employing them costs besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NonCash {
    /// Employer's pension contribution: what the organisation pays into the worker's pension.
    pub employer_pension: Money,
    /// Tax relief added to what the worker pays into a pension.
    pub tax_relief: Money,
    /// Statutory sick pay to be expected for the days of illness given, before tax.
    pub sick_pay: Money,
    /// Interest on the joining share: savings income (HMRC CTM40513).
    pub share_interest: Money,
    /// The employer's National Insurance, less the Employment Allowance: not the worker's.
    pub employer_contributions: Money,
    /// Running costs that the organisation bears for the worker.
    pub carried_costs: Money,
}

/// Row of the amounts beside the pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NonCashLine {
    /// [`NonCash::employer_pension`].
    EmployerPension,
    /// [`NonCash::tax_relief`].
    TaxRelief,
    /// [`NonCash::sick_pay`].
    SickPay,
    /// [`NonCash::share_interest`].
    ShareInterest,
    /// [`NonCash::employer_contributions`].
    EmployerContributions,
    /// [`NonCash::carried_costs`].
    CarriedCosts,
}

impl NonCashLine {
    /// Every row.
    pub const ALL: [Self; 6] = [
        Self::EmployerPension,
        Self::TaxRelief,
        Self::SickPay,
        Self::ShareInterest,
        Self::EmployerContributions,
        Self::CarriedCosts,
    ];

    /// The row's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::EmployerPension => "employer-pension",
            Self::TaxRelief => "tax-relief",
            Self::SickPay => "sick-pay",
            Self::ShareInterest => "share-interest",
            Self::EmployerContributions => "employer-contributions",
            Self::CarriedCosts => "carried-costs",
        }
    }
}

impl NonCash {
    /// The amount of a row.
    pub fn amount(&self, line: NonCashLine) -> Money {
        match line {
            NonCashLine::EmployerPension => self.employer_pension,
            NonCashLine::TaxRelief => self.tax_relief,
            NonCashLine::SickPay => self.sick_pay,
            NonCashLine::ShareInterest => self.share_interest,
            NonCashLine::EmployerContributions => self.employer_contributions,
            NonCashLine::CarriedCosts => self.carried_costs,
        }
    }

    /// Cost to the organisation of all amounts beside the pay. Tax relief is none of it: the state adds that.
    pub fn cost(&self) -> Money {
        self.worker() + self.employer_contributions + self.carried_costs
    }

    /// Part of the amounts beside the pay that is the worker's, now or later: the employer's pension contribution, sick pay and
    /// share interest.
    pub fn worker(&self) -> Money {
        self.employer_pension + self.sick_pay + self.share_interest
    }
}
