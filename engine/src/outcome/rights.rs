//! What status and the deal's own promises bring: pay made up to a minimum, holiday pay, a workplace pension, sick pay.

use super::Hours;
use crate::choice::{Status, YesNo};
use crate::money::{round_div, Money, Quantity};
use crate::scenario::{Deal, TaxSituation, Week};
use crate::tax::Pack;

/// What is paid on top, a year.
pub(super) struct Extra {
    /// Up to the deal's guarantee.
    pub(super) guarantee: Money,
    /// Then up to the legal minimum.
    pub(super) minimum: Money,
    /// Holiday pay.
    pub(super) holiday: Money,
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
        let yearly = |of| hours.of(of).times(weeks);
        let promised = deal.guarantee.rate.times(yearly(deal.guarantee.hours)) + deal.guarantee.mile.times(miles);
        let guarantee = short(promised, earned);
        if status == Status::SelfEmployed {
            return Self { guarantee, minimum: Money::ZERO, holiday: Money::ZERO };
        }
        // What a worker spends on the work does not count as pay (National Minimum Wage Regulations 2015,
        // regulations 12 and 13).
        let due = pack.minimum_wage(tax.age).value.times(yearly(deal.rights.minimum_hours));
        let minimum = short(due, earned + guarantee - own_costs);
        let holiday = holiday(deal, status, pack, weeks, earned + guarantee + minimum);
        Self { guarantee, minimum, holiday }
    }
}

/// Holiday pay on a year's `pay` for `weeks` worked: 12.07% of a worker's, the paid leave of an employee in proportion to the part
/// of the year worked; never more leave than the year's.
fn holiday(deal: &Deal, status: Status, pack: &Pack, weeks: Quantity, pay: Money) -> Money {
    let least = pack.holiday.weeks.value;
    let leave = match status {
        Status::Employee => deal.rights.leave.unwrap_or(least).max(least),
        _ => least,
    };
    let year = Quantity::whole(52) - leave;
    // A week of leave is paid like a week of work.
    let weekly = |of: Quantity| Money(round_div(i128::from(pay.pence()) * i128::from(leave.0), i128::from(of.0.max(1))));
    let paid = match status {
        Status::Employee => weekly(weeks.max(year)),
        _ => pay.share(pack.holiday.accrual.value).min(weekly(weeks)),
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

impl Beside {
    /// What it costs the organisation. The tax relief is the state's.
    pub fn cost(&self) -> Money {
        self.worker() + self.employer_contributions + self.carried_costs
    }

    /// What of that is the worker's, now or later.
    pub fn worker(&self) -> Money {
        self.employer_pension + self.sick_pay + self.share_interest
    }
}

/// What the worker pays into pensions, a year, tax relief apart; and what is put by beside the pay.
pub(super) fn beside(
    (week, deal): (&Week, &Deal),
    status: Status,
    (tax, pack): (&TaxSituation, &Pack),
    // What counts for contributions, and of that what is paid for work: pensions and sick pay go by it.
    (wages, pay): (Money, Money),
) -> (Money, Beside) {
    let share = &deal.membership;
    let mut beside = Beside { share_interest: share.share.share(share.share_interest), ..Beside::default() };
    let mut own = Money::ZERO;
    if tax.before_tax == YesNo::No {
        own = tax.own_pension.times(Quantity::whole(12));
        beside.tax_relief = relief_on(own, pack);
    }
    if status != Status::SelfEmployed && tax.opted_out == YesNo::No {
        let enrolled = pack.enrolment(tax.age, pay, deal.rights.employer_pension);
        own += enrolled.worker - enrolled.relief;
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
