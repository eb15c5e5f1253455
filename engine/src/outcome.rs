//! One deal applied to a week over a year: the money path, as ordered lines that add up to the penny.

mod calculation;
mod rights;
mod statement;
mod ten_pounds;

pub(crate) use calculation::Calculation;
pub use rights::{NonCash, NonCashLine};
pub use statement::{Line, Period, Statement};
pub use ten_pounds::{SplitPart, TenPounds};

pub use crate::rules::fees::FeeBy;
pub use crate::rules::hours::{Hours, HoursLine};
pub use crate::rules::profit::Profits;

use crate::choice::Status;
use crate::money::{Money, Quantity, Ratio};
use crate::rules::Facts;
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::{CreditAssessment, Pack};
use crate::trace::Silent;

/// A deal applied to a week over a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The lines for the year.
    pub year: Statement,
    /// Amounts beside the pay, for the year: put by for the worker, or borne by the organisation.
    pub non_cash: NonCash,
    /// Part of the year's top-up that the minimum wage asks for; the rest is the deal's own guarantee.
    pub minimum_top_up: Money,
    /// Hours of a week, by how they are spent.
    pub hours: Hours,
    /// Weeks worked a year.
    pub weeks: Quantity,
    /// Base that the percentage fee was reckoned by.
    pub fee_by: FeeBy,
    /// Status of the worker before the law; self-employed where all is before tax, so that no law is applied.
    pub status: Status,
    /// Profits of the year by each way of deducting expenses, and the way used; all 0 for an employee.
    pub profits: Profits,
    /// Universal Credit of the year; `None` where none was entered, or where all is before tax.
    pub credit: Option<CreditAssessment>,
    /// True where the price for customers is known. Elsewhere [`Line::CustomersPay`] holds what the platform pays the worker, and
    /// the organisation's part is not known.
    pub knows_customers: bool,
}

impl Outcome {
    /// Applies `deal` to `week`, taxed by `tax` under `pack`.
    pub fn new(week: &Week, deal: &Deal, tax: &TaxSituation, pack: &Pack) -> Self {
        Calculation::new(&Silent, Facts { week, deal, tax, pack }).outcome(&Silent)
    }

    /// Number of these periods in a year: weeks and hours are those worked.
    pub fn parts(&self, period: Period) -> Quantity {
        match period {
            Period::Year => Quantity::ONE,
            Period::Month => Quantity::whole(12),
            Period::Week => self.weeks,
            Period::Hour => self.hours.worked().times(self.weeks),
        }
    }

    /// The lines for `period`. Each line is the year's, divided and rounded to the penny; the totals are sums of the lines
    /// shown, so they add up in every period.
    pub fn statement(&self, period: Period) -> Statement {
        let parts = self.parts(period);
        Statement::new(self.year.each(|amount| amount.per(parts)))
    }

    /// Amounts beside the pay for `period`: each is the year's, divided and rounded to the penny.
    pub fn non_cash(&self, period: Period) -> NonCash {
        let parts = self.parts(period);
        let NonCash { employer_pension, tax_relief, sick_pay, share_interest, employer_contributions, carried_costs } =
            self.non_cash;
        NonCash {
            employer_pension: employer_pension.per(parts),
            tax_relief: tax_relief.per(parts),
            sick_pay: sick_pay.per(parts),
            share_interest: share_interest.per(parts),
            employer_contributions: employer_contributions.per(parts),
            carried_costs: carried_costs.per(parts),
        }
    }

    /// Take-home of a year: what the worker keeps.
    pub fn take_home(&self) -> Money {
        self.year.amount(Line::TakeHome)
    }

    /// Take-home of a year with what goes into a pension: the worker's own payments, the employer's and the tax relief.
    pub(crate) fn with_pension(&self) -> Money {
        self.take_home() - self.year.amount(Line::Pension) + self.non_cash.employer_pension + self.non_cash.tax_relief
    }

    /// Total reward a year, before tax: pay, what the organisation puts by for the worker, and its sick pay.
    pub fn reward(&self) -> Money {
        self.year.amount(Line::Pay) + self.non_cash.worker()
    }

    /// Part of the organisation in a year: all fees and the subscription, less what it pays on top, the dividend, and what
    /// employing the worker costs it. Negative where the work costs it more than it brings.
    pub fn organisation(&self) -> Money {
        self.year.organisation() - self.non_cash.cost()
    }

    /// Take rate: everything the organisation keeps ÷ everything the customer pays, tips apart. `None` where customers pay nothing:
    /// there is no part of nothing.
    pub fn take_rate(&self) -> Option<Ratio> {
        let whole = self.year.amount(Line::CustomersPay);
        (whole != Money::ZERO).then(|| self.organisation().as_ratio_of(whole))
    }

    /// Take rate; `None` also where the price for customers is not known.
    pub fn known_take_rate(&self) -> Option<Ratio> {
        self.take_rate().filter(|_| self.knows_customers)
    }
}
