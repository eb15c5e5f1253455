//! What status and the deal's own promises bring: pay made up to a minimum, holiday pay, a workplace pension, sick pay.

use super::Hours;
use crate::choice::{Status, YesNo};
use crate::money::{round_div, Money, Quantity};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::{Holiday, Pack};

/// What is paid on top, a year.
#[derive(Default)]
pub(crate) struct Extra {
    /// What the deal's guarantee comes to.
    pub(crate) promised: Money,
    /// Up to it.
    pub(crate) guarantee: Money,
    /// What the legal minimum comes to.
    pub(crate) due: Money,
    /// What counts towards that.
    pub(crate) counted: Money,
    /// Then up to the legal minimum.
    pub(crate) minimum: Money,
    /// Holiday pay.
    pub(crate) holiday: Money,
}

impl Extra {
    /// On top of what was `earned`, where the worker bears `own_costs` of the work.
    pub(super) fn of(
        deal: &Deal,
        status: Status,
        (tax, pack): (&TaxSituation, &Pack),
        (hours, weeks): (Hours, Quantity),
        earned: Money,
        (own_costs, miles): (Money, Quantity),
    ) -> Self {
        let short = |due: Money, paid: Money| if due > paid && due > Money::ZERO { due - paid } else { Money::ZERO };
        let yearly = |of| hours.yearly(of, weeks);
        let promised = deal.guarantee.rate.times(yearly(deal.guarantee.hours)) + deal.guarantee.mile.times(miles);
        let guarantee = short(promised, earned);
        if status == Status::SelfEmployed {
            return Self { promised, guarantee, ..Self::default() };
        }
        // What a worker spends on the work does not count as pay (National Minimum Wage Regulations 2015,
        // regulations 12 and 13).
        let due = pack.minimum_wage(tax.age).value.times(yearly(deal.rights.minimum_hours));
        let counted = earned + guarantee - own_costs;
        let minimum = short(due, counted);
        let holiday = holiday(deal, status, pack.holiday(tax.nation), weeks, earned + guarantee + minimum);
        Self { promised, guarantee, due, counted, minimum, holiday }
    }
}

/// Holiday pay on a year's `pay` for `weeks` worked: 12.07% of a worker's, the paid leave of an employee in proportion to the part
/// of the year worked; never more leave than the year's.
fn holiday(deal: &Deal, status: Status, rules: &Holiday, weeks: Quantity, pay: Money) -> Money {
    let least = rules.weeks.value;
    let leave = match status {
        Status::Employee => deal.rights.leave.unwrap_or(least).max(least),
        _ => least,
    };
    let year = Quantity::whole(52) - leave;
    // A week of leave is paid like a week of work.
    let weekly = |of: Quantity| Money(round_div(i128::from(pay.pence()) * i128::from(leave.0), i128::from(of.0.max(1))));
    let paid = match status {
        Status::Employee => weekly(weeks.max(year)),
        _ => pay.share(rules.accrual.value).min(weekly(weeks)),
    };
    paid.max(Money::ZERO)
}

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

/// What the worker pays into pensions, a year, tax relief apart.
#[derive(Default)]
pub(crate) struct Own {
    /// Into one of their own.
    pub(crate) chosen: Money,
    /// Into the workplace pension.
    pub(crate) enrolled: Money,
    /// The part of earnings that this is reckoned on; `None` where there is no enrolment.
    pub(crate) qualifying: Option<Money>,
}

impl Own {
    /// Both.
    pub(crate) fn all(&self) -> Money {
        self.chosen + self.enrolled
    }
}

/// What the worker pays into pensions, and what is put by beside the pay.
pub(super) fn beside(
    (week, deal): (&Week, &Deal),
    status: Status,
    (tax, pack): (&TaxSituation, &Pack),
    // What counts for contributions, and of that what is paid for work: pensions and sick pay go by it.
    (wages, pay): (Money, Money),
) -> (Own, Beside) {
    let share = &deal.membership;
    let mut beside = Beside { share_interest: share.share.share(share.share_interest), ..Beside::default() };
    let mut own = Own::default();
    if tax.before_tax == YesNo::No {
        own.chosen = tax.own_pension.times(Quantity::whole(12));
        beside.tax_relief = relief_on(own.chosen, pack);
    }
    if status != Status::SelfEmployed && tax.opted_out == YesNo::No {
        let enrolled = pack.enrolment(tax.age, pay, deal.rights.employer_pension);
        own.qualifying = pack.qualifying(tax.age, pay);
        own.enrolled = enrolled.worker - enrolled.relief;
        beside.tax_relief += enrolled.relief;
        beside.employer_pension = enrolled.employer;
    }
    if status == Status::Employee {
        beside.sick_pay = pack.sick_pay(pay.per(week.weeks), week.sick_days);
        beside.employer_contributions = pack.employer_contributions(wages).share(deal.rights.employment_allowance.rest());
    }
    (own, beside)
}

/// The relief that is added to a payment into a pension: it was the payment and the relief together less the basic rate.
fn relief_on(paid: Money, pack: &Pack) -> Money {
    let rate = pack.pension.relief.value;
    Money(round_div(i128::from(paid.pence()) * i128::from(rate.0), i128::from(rate.rest().0.max(1))))
}
