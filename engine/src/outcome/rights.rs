//! What is put by beside the pay.

use crate::money::Money;

/// What is put by for the worker beside the pay, a year, and what employing them costs besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What the organisation pays into the worker's pension.
    pub employer_pension: Money,
    /// The tax relief added to what the worker pays into a pension.
    pub tax_relief: Money,
    /// Statutory sick pay to be expected for the days of illness given, before tax.
    pub sick_pay: Money,
    /// Interest on the joining share. It is savings income (HMRC CTM40513).
    pub share_interest: Money,
    /// The employer's National Insurance, less the Employment Allowance: not the worker's.
    pub employer_contributions: Money,
    /// Running costs that the organisation bears for the worker.
    pub carried_costs: Money,
}

/// A row of what is put by beside the pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BesideLine {
    /// [`Beside::employer_pension`].
    EmployerPension,
    /// [`Beside::tax_relief`].
    TaxRelief,
    /// [`Beside::sick_pay`].
    SickPay,
    /// [`Beside::share_interest`].
    ShareInterest,
    /// [`Beside::employer_contributions`].
    EmployerContributions,
    /// [`Beside::carried_costs`].
    CarriedCosts,
}

impl BesideLine {
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

impl Beside {
    /// The amount of a row.
    pub fn amount(&self, line: BesideLine) -> Money {
        match line {
            BesideLine::EmployerPension => self.employer_pension,
            BesideLine::TaxRelief => self.tax_relief,
            BesideLine::SickPay => self.sick_pay,
            BesideLine::ShareInterest => self.share_interest,
            BesideLine::EmployerContributions => self.employer_contributions,
            BesideLine::CarriedCosts => self.carried_costs,
        }
    }

    /// What it costs the organisation. The tax relief is the state's.
    pub fn cost(&self) -> Money {
        self.worker() + self.employer_contributions + self.carried_costs
    }

    /// What of that is the worker's, now or later.
    pub fn worker(&self) -> Money {
        self.employer_pension + self.sick_pay + self.share_interest
    }
}
