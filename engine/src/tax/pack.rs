//! A country's rules for one tax year, as its data file states them.

use super::{CorporationTax, DigitalRecords, EmployerContributions, Enrolment, Figure, Holiday, PaymentsOnAccount, PensionYear};
use super::{SickPay, StudentLoans, TaxYear, UniversalCredit};
use crate::choice::{Age, Choice as _, Nation, Status};
use crate::money::{Money, Price, Quantity, Ratio};

/// The United Kingdom's rules for one tax year: `data/packs/uk/<year>.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Tax year in which the rules apply.
    pub year: TaxYear,
    /// Digest of all figures, without their sources: another one where any figure is another.
    pub figures: u64,
    /// Trading allowance: gross trading income up to this, a year, is free of tax; it may be deducted instead of all expenses.
    pub trading_allowance: Figure<Money>,
    /// Personal allowance: the income on which no income tax is due.
    pub personal_allowance: PersonalAllowance,
    /// Each nation's bands of income tax, in the order of [`Nation`].
    pub(super) bands: [&'static [Band]; Nation::ALL.len()],
    /// National Insurance on self-employed profit.
    pub class4: Contributions,
    /// National Insurance on an employee's wages.
    pub class1: Contributions,
    /// National Insurance that an employer pays on wages.
    pub employer: EmployerContributions,
    /// Flat rates a mile of the self-employed.
    pub(super) mileage: MileageRates,
    /// Approved amounts a mile of employees.
    pub(super) employee_mileage: MileageRates,
    /// First day of the pack's minimum wage: `2026-04-01`.
    pub minimum_wage_from: &'static str,
    /// The minimum wage of each age band, in the order of [`Age`].
    pub(super) minimum_wages: [Figure<Price>; Age::ALL.len()],
    /// The minimum wage announced for the April after; `None` where none is yet.
    pub(super) coming_wage: Option<ComingWage>,
    /// The Living Wage Foundation's voluntary rates.
    pub living_wage: LivingWage,
    /// Paid holiday of workers and employees in Great Britain.
    pub(super) holiday: Holiday,
    /// Paid holiday of workers and employees in Northern Ireland.
    pub(super) holiday_ni: Holiday,
    /// Statutory sick pay of employees.
    pub sick_pay: SickPay,
    /// Automatic enrolment in a workplace pension.
    pub pension: Enrolment,
    /// Repayments of student loans.
    pub loans: StudentLoans,
    /// Corporation tax on the surplus that a co-op retains.
    pub corporation_tax: CorporationTax,
    /// Limits of payments on account of a tax return's bill.
    pub payments_on_account: PaymentsOnAccount,
    /// Limits of a year towards the State Pension.
    pub pension_year: PensionYear,
    /// Stages of Making Tax Digital for Income Tax, earliest first; each later one has a lower limit.
    pub digital_records: &'static [DigitalRecords],
    /// Taxable turnover of twelve months above which registration for VAT is due (Value Added Tax Act 1994, schedule 1).
    pub vat_registration: Figure<Money>,
    /// Taper of Universal Credit: the part of each pound of net earnings above the work allowance that it shrinks by.
    pub universal_credit_taper: Figure<Ratio>,
    /// Other figures of Universal Credit.
    pub universal_credit: UniversalCredit,
}

/// The personal allowance and its taper (Income Tax Act 2007, section 35).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalAllowance {
    /// The full allowance, a year.
    pub amount: Figure<Money>,
    /// Yearly income above which the allowance shrinks.
    pub taper_start: Figure<Money>,
    /// Pounds of income above the start for which one pound of the allowance is lost.
    pub taper_divisor: Figure<i64>,
}

/// A band of taxable income, which is income less the personal allowance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Upper end of the band in a year's taxable income; `None` for the last band, which has none.
    pub up_to: Option<Money>,
    /// Rate of tax on income within the band, with its source.
    pub rate: Figure<Ratio>,
}

/// Limits, a year, and rates of a class of National Insurance contributions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributions {
    /// Lower limit, up to which no contributions are due: lower profits limit, primary threshold.
    pub lower_limit: Figure<Money>,
    /// Upper limit, at which the main rate ends: upper profits limit, upper earnings limit.
    pub upper_limit: Figure<Money>,
    /// Main rate, due between the limits.
    pub main_rate: Figure<Ratio>,
    /// Upper rate, due above the upper limit.
    pub upper_rate: Figure<Ratio>,
}

/// Rates a mile: flat rates of the self-employed ("simplified expenses", Income Tax (Trading and Other Income) Act 2005,
/// sections 94D to 94G), or approved amounts of employees (Income Tax (Earnings and Pensions) Act 2003, sections 230 and 235).
/// `None` where the vehicle is not allowed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MileageRates {
    /// Rate of a car or van for the first miles of the year.
    pub car_first: Figure<Price>,
    /// Number of a car's first miles in a year, after which the further rate holds.
    pub car_step: Figure<Quantity>,
    /// Rate of a car or van for the miles beyond the first.
    pub car_further: Figure<Price>,
    /// Rate of a motorcycle or moped.
    pub motorcycle: Figure<Option<Price>>,
    /// Rate of a bicycle.
    pub bicycle: Figure<Option<Price>>,
    /// Rate of a vehicle built as a taxi.
    pub taxi: Figure<Option<Price>>,
}

/// The minimum wage that has been announced for the April after a tax year. Nothing is reckoned with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComingWage {
    /// First day of the announced minimum wage: `2027-04-01`.
    pub from: &'static str,
    /// Announced minimum wage of each age band, in the order of [`Age`].
    pub(super) wages: [Figure<Price>; Age::ALL.len()],
}

/// The Living Wage Foundation's rates for an hour: voluntary, for everyone of 18 and over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LivingWage {
    /// Day by which accredited employers pay the rates: `2026-05-01`.
    pub payable_by: &'static str,
    /// The Real Living Wage.
    pub uk: Figure<Price>,
    /// The London Living Wage.
    pub london: Figure<Price>,
}

impl Pack {
    /// The bands of income tax in `nation`, lowest first.
    pub fn bands(&self, nation: Nation) -> &'static [Band] {
        self.bands[nation as usize]
    }

    /// The legal minimum for an hour of working time at `age`.
    pub fn minimum_wage(&self, age: Age) -> &Figure<Price> {
        &self.minimum_wages[age as usize]
    }

    /// The legal minimum for an hour of working time at `age`, to be changed: in a year to come it is another.
    pub(crate) fn minimum_wage_mut(&mut self, age: Age) -> &mut Figure<Price> {
        &mut self.minimum_wages[age as usize]
    }

    /// First day of the minimum wage of the year after, and that wage at `age`: from the next year's pack, or, where there is
    /// none yet, as announced. `None` where none is announced either.
    pub fn coming_wage(&self, age: Age) -> Option<(&'static str, &Figure<Price>)> {
        if let Some(next) = super::pack(TaxYear(self.year.0 + 1)) {
            return Some((next.minimum_wage_from, next.minimum_wage(age)));
        }
        self.coming_wage.as_ref().map(|coming| (coming.from, &coming.wages[age as usize]))
    }

    /// Paid holiday of workers and employees in `nation`.
    pub fn holiday(&self, nation: Nation) -> &Holiday {
        match nation {
            Nation::NorthernIreland => &self.holiday_ni,
            Nation::Wales | Nation::England | Nation::Scotland => &self.holiday,
        }
    }

    /// The rates a mile of who works as `status`: an employee's, or, for a worker too, those of the self-employed.
    pub fn mileage_rates(&self, status: Status) -> &MileageRates {
        match status {
            Status::Employee => &self.employee_mileage,
            Status::SelfEmployed | Status::Worker => &self.mileage,
        }
    }
}
