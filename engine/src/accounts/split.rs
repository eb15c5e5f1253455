//! Split of a year's surplus: what is shared out among members, the tax, and the losses that are left for later years.

use super::trade::Trader;
use crate::choice::DividendBy;
use crate::field::Shared;
use crate::money::{Money, Ratio};
use crate::scenario::Coop;
use crate::trace::{Op, Rule, Tracer};

/// True where a dividend by a rule, to members who are `employed` or not, is taken off the profit before corporation tax.
///
/// For employees a dividend is pay, an expense whatever the rule. For others a registered society deducts sums paid on
/// transactions with it that reflect the amounts of those transactions (Corporation Tax Act 2009, section 132; HMRC CTM40515):
/// fees are such amounts; for hours the law is doubtful, so they are reckoned not to be; a sum alike for all is none.
pub fn is_deducted(by: DividendBy, employed: bool) -> bool {
    employed || by == DividendBy::Fees
}

/// Corporation tax on a profit.
pub(crate) type TaxOn<'a, T> = dyn Fn(&<T as Tracer>::Of<Money>) -> <T as Tracer>::Of<Money> + 'a;

/// Amounts carried over from the years before, and the tax.
pub(super) struct Carried<'a, T: Tracer> {
    /// Reserves, negative for deficits.
    pub(super) reserves: &'a T::Of<Money>,
    /// Losses that no profit has been set against for tax yet.
    pub(super) losses: &'a T::Of<Money>,
    /// Corporation tax on a profit.
    pub(super) tax: &'a TaxOn<'a, T>,
}

/// Split of a year's surplus.
pub(crate) struct Split<T: Tracer> {
    /// The pool that is shared out.
    pub(super) pool: T::Of<Money>,
    /// The employer's National Insurance on the pool.
    pub(super) contributions: T::Of<Money>,
    /// Corporation tax.
    pub(super) tax: T::Of<Money>,
    /// Losses for tax that are still to be set against profits.
    pub(super) losses: T::Of<Money>,
}

impl<T: Tracer> Split<T> {
    pub(super) fn new(
        trace: &T,
        coop: &Coop,
        member: &Trader<T>,
        by: DividendBy,
        surplus: &T::Of<Money>,
        carried: &Carried<T>,
    ) -> Self {
        if !is_deducted(by, member.employed.is_some()) {
            // The tax must be paid before anything is left to share out.
            let (tax, losses) = taxed(trace, surplus, carried);
            let left = trace.less(Rule::SurplusAfterTax, surplus, &tax);
            let pool = pool(trace, coop, &left, carried.reserves);
            return Self { pool, contributions: trace.nothing(Rule::NoDividendContributions), tax, losses };
        }
        let spent = pool(trace, coop, surplus, carried.reserves);
        let (pool, contributions) = match &member.employed {
            Some(rate) if T::applies(&spent) => {
                let pool = T::value(&spent).without(T::value(rate));
                let pool = trace.step(Rule::PoolForPay, Op::Without, pool, [T::part(&spent), T::part(rate)]);
                let contributions = trace.minus(Rule::PoolContributions, &spent, [&pool]);
                (pool, contributions)
            }
            _ => (spent.clone(), trace.nothing(Rule::NoDividendContributions)),
        };
        let (tax, losses) = taxed(trace, &trace.less(Rule::ProfitAfterDividend, surplus, &spent), carried);
        Self { pool, contributions, tax, losses }
    }
}

/// The tax on a profit, and the losses left: those of earlier years are set against the profit first.
fn taxed<T: Tracer>(trace: &T, profit: &T::Of<Money>, carried: &Carried<T>) -> (T::Of<Money>, T::Of<Money>) {
    let own = T::value(profit);
    if own < Money::ZERO {
        let losses = trace.sum(Rule::Losses, [carried.losses, &trace.taken_off(Rule::Loss, profit)], Rule::NoLosses);
        return (trace.nothing(Rule::NoTaxableProfit), losses);
    }
    let before = T::value(carried.losses);
    let (taxable, losses) = if before == Money::ZERO {
        (profit.clone(), carried.losses.clone())
    } else if own >= before {
        (trace.above(Rule::ProfitAfterLosses, profit, carried.losses), trace.nothing(Rule::NoLosses))
    } else {
        (trace.nothing(Rule::NoTaxableProfit), trace.less(Rule::LossesLeft, carried.losses, profit))
    };
    let most = T::value(&taxable);
    if most == Money::ZERO {
        return (trace.nothing(Rule::NoTaxableProfit), losses);
    }
    let tax = (carried.tax)(&taxable);
    // A tax that is no tax does no harm.
    let tax = match T::value(&tax) {
        due if due < Money::ZERO => trace.nothing(Rule::NoTaxableProfit),
        due if due > most => taxable,
        _ => tax,
    };
    (tax, losses)
}

/// The pool of a surplus: the deficits carried in the reserves are made good first, then the co-op keeps its part.
fn pool<T: Tracer>(trace: &T, coop: &Coop, surplus: &T::Of<Money>, reserves: &T::Of<Money>) -> T::Of<Money> {
    let left =
        if T::value(reserves) < Money::ZERO { trace.plus(Rule::DeficitsMadeGood, surplus, [reserves]) } else { surplus.clone() };
    let kept = Ratio(coop.reserves.0.clamp(0, Ratio::ONE.0));
    if T::value(&left) <= Money::ZERO || kept == Ratio::ONE {
        return trace.nothing(Rule::NothingToShare);
    }
    if kept == Ratio::ZERO {
        return left;
    }
    let kept = trace.share(Rule::PartKept, &left, &trace.shared(Shared::CoopReserves, kept));
    trace.minus(Rule::Pool, &left, [&kept])
}
