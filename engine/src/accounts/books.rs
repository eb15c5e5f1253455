//! Books of one year of a co-op's accounts: every amount, and, where the tracer records, how each came about.

use super::line::Line;
use super::split::{Carried, Split, TaxOn};
use super::trade::{figure, loan_interest, Trade, Trader};
use crate::choice::{Choice as _, DividendBy};
use crate::field::Shared;
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::Coop;
use crate::trace::{Amount, Leaf, Op, Rule, Tracer};

/// Closing of a year: what the next one starts with.
pub(crate) struct Closing<T: Tracer> {
    /// Cash.
    pub(crate) cash: T::Of<Money>,
    /// The part of the loan that is still owed.
    pub(crate) loan: T::Of<Money>,
    /// Reserves.
    pub(crate) reserves: T::Of<Money>,
    /// Losses that no profit has been set against for tax yet.
    pub(crate) losses: T::Of<Money>,
}

impl<T: Tracer> Closing<T> {
    /// Opening of the first year: shares and loan just paid in.
    pub(super) fn opening(trace: &T, coop: &Coop) -> Self {
        let loan = figure(trace, Shared::CoopLoan, coop.loan, Rule::NoLoanOwed);
        let shares = figure(trace, Shared::CoopShares, coop.shares, Rule::NoCapital);
        Self {
            cash: trace.sum(Rule::Capital, [&loan, &shares], Rule::NoCapital),
            loan,
            reserves: trace.nothing(Rule::NoReserves),
            losses: trace.nothing(Rule::NoLosses),
        }
    }
}

/// Books of a year.
pub(crate) struct Books<T: Tracer> {
    /// Members, not rounded to whole ones.
    pub(crate) members: T::Of<Quantity>,
    /// Trade of the year.
    pub(crate) trading: Trade<T>,
    /// The grant, in the first year.
    grant: T::Of<Money>,
    /// The cost of starting, in the first year.
    start: T::Of<Money>,
    /// Interest on the loan.
    loan_interest: T::Of<Money>,
    /// The surplus.
    surplus: T::Of<Money>,
    /// The surplus's split by each rule, in the order of [`DividendBy`].
    splits: [Split<T>; DividendBy::ALL.len()],
    /// The co-op's own rule.
    by: DividendBy,
    /// The amount added to the reserves.
    kept: T::Of<Money>,
    /// The part of the loan that is paid back in the year.
    pub(crate) repaid: T::Of<Money>,
    /// The closing.
    pub(crate) closing: Closing<T>,
    /// Dividends of the member by each rule, in that order.
    pub(crate) dividends: [T::Of<Money>; DividendBy::ALL.len()],
}

impl<T: Tracer> Books<T> {
    /// The year at a place, from 0, behind the years that led to `opening`.
    pub(super) fn new(
        trace: &T,
        coop: &Coop,
        member: &Trader<T>,
        (members, place): (T::Of<Quantity>, usize),
        opening: &Closing<T>,
        tax: &TaxOn<'_, T>,
    ) -> Self {
        let trading = Trade::new(trace, coop, member, &members);
        let first = |shared: Shared, amount: Money, none: Rule| {
            let amount = if place == 0 { amount } else { Money::ZERO };
            figure(trace, shared, amount, none)
        };
        let grant = first(Shared::CoopGrant, coop.grant, Rule::NothingComesIn);
        let start = first(Shared::CoopStart, coop.start, Rule::NoCoopCost);
        let loan_interest = loan_interest(trace, coop, &opening.loan);
        let surplus = trading.surplus(trace, &grant, &start, &loan_interest);
        let carried = Carried { reserves: &opening.reserves, losses: &opening.losses, tax };
        let splits = [DividendBy::Fees, DividendBy::Hours, DividendBy::Head]
            .map(|by| Split::new(trace, coop, member, by, &surplus, &carried));
        let own = &splits[coop.dividend_by as usize];
        let leaves = trace.sum(Rule::LeavesSurplus, [&own.pool, &own.contributions, &own.tax], Rule::NothingToShare);
        let kept = trace.less(Rule::Kept, &surplus, &leaves);
        let loan = owed(trace, coop, &opening.loan, place + 1);
        let repaid = trace.less(Rule::PaidBackInYear, &opening.loan, &loan);
        let cash = trace.sum(Rule::CashAndKept, [&opening.cash, &kept], Rule::NoCapital);
        let dividends = {
            let hours = all_hours(trace, coop, member, &trading.active);
            let fees = trace.sum(Rule::AllFees, [&trading.fees, &trading.contract_fees], Rule::NoFees);
            let one = trace.fixed(Rule::OneMember, 1);
            let head = |pool: &T::Of<Money>| part(trace, Rule::DividendByHead, pool, &one, &members);
            let by_fees = |pool: &T::Of<Money>| part(trace, Rule::DividendByFees, pool, &member.fees, &fees);
            let by_hours = |pool: &T::Of<Money>| part(trace, Rule::DividendByHours, pool, &member.hours, &hours);
            let [fees_pool, hours_pool, head_pool] = [0, 1, 2].map(|by: usize| &splits[by].pool);
            [
                if T::value(&fees) > Money::ZERO { by_fees(fees_pool) } else { head(fees_pool) },
                if T::value(&hours) > Quantity::ZERO { by_hours(hours_pool) } else { head(hours_pool) },
                head(head_pool),
            ]
        };
        Self {
            closing: Closing {
                cash: trace.less(Rule::Cash, &cash, &repaid),
                loan,
                reserves: trace.sum(Rule::Reserves, [&opening.reserves, &kept], Rule::NoReserves),
                losses: own.losses.clone(),
            },
            members,
            trading,
            grant,
            start,
            loan_interest,
            surplus,
            by: coop.dividend_by,
            splits,
            kept,
            repaid,
            dividends,
        }
    }

    /// The part of sales that goes to the workers: all but the fees, and the dividend that comes back to them.
    pub(crate) fn paid_out(&self, trace: &T) -> T::Of<Money> {
        let (trading, pool) = (&self.trading, &self.splits[self.by as usize].pool);
        let all = trace.sum(Rule::PaidOutInAll, [&trading.paid_out, pool], Rule::NothingToShare);
        // A dividend may also share out subscriptions, or a grant.
        if T::value(pool) > Money::ZERO && T::value(&all) > T::value(&trading.sales) {
            return trace.lowest(Rule::PaidOutMost, &all, &trading.sales);
        }
        all
    }

    /// The amount on a line: costs and what leaves the surplus are negative.
    pub(crate) fn line(&self, trace: &T, line: Line) -> T::Of<Money> {
        let (trading, own) = (&self.trading, &self.splits[self.by as usize]);
        let spent = |amount: &T::Of<Money>| trace.taken_off(Rule::CoopSpends, amount);
        match line {
            Line::Fees => trading.fees.clone(),
            Line::ContractFees => trading.contract_fees.clone(),
            Line::Subscriptions => trading.subscriptions.clone(),
            Line::Grant => self.grant.clone(),
            Line::Staff => spent(&trading.staff),
            Line::Software => spent(&trading.software),
            Line::SoftwareShare => spent(&trading.software_share),
            Line::Payments => spent(&trading.payments),
            Line::Insurance => spent(&trading.insurance),
            Line::Premises => spent(&trading.premises),
            Line::Other => spent(&trading.other),
            Line::Start => spent(&self.start),
            Line::LoanInterest => spent(&self.loan_interest),
            Line::ShareInterest => spent(&trading.share_interest),
            Line::Surplus => self.surplus.clone(),
            Line::Dividend => spent(&own.pool),
            Line::DividendContributions => spent(&own.contributions),
            Line::Tax => spent(&own.tax),
            Line::Kept => self.kept.clone(),
        }
    }
}

/// Members of the next year.
pub(super) fn grown<T: Tracer>(trace: &T, coop: &Coop, members: &T::Of<Quantity>) -> T::Of<Quantity> {
    if coop.growth == Ratio::ZERO {
        return members.clone();
    }
    let (all, growth) = (trace.given(Rule::All, Ratio::ONE, Leaf::Fixed), trace.shared(Shared::CoopGrowth, coop.growth));
    let ratio = Ratio(Ratio::ONE.0.saturating_add(coop.growth.0));
    let ratio = trace.step(Rule::AllAndGrowth, Op::Sum, ratio, [T::part(&all), T::part(&growth)]);
    trace.share(Rule::MembersGrown, members, &ratio)
}

/// The part of the loan that is owed after a number of years: it is paid back in equal parts, to the penny in all.
fn owed<T: Tracer>(trace: &T, coop: &Coop, before: &T::Of<Money>, years: usize) -> T::Of<Money> {
    let term = i64::from(coop.loan_years.max(1));
    let gone = i64::try_from(years).unwrap_or(term).min(term);
    if !T::applies(before) || gone == term {
        return trace.nothing(Rule::NoLoanOwed);
    }
    let loan = figure(trace, Shared::CoopLoan, coop.loan, Rule::NoLoanOwed);
    let gone = trace.given(Rule::YearsGone, gone, Leaf::Fixed);
    let back = trace.proportion(Rule::PaidBack, &loan, &gone, &trace.shared(Shared::CoopLoanYears, term));
    trace.minus(Rule::LoanOwed, &loan, [&back])
}

/// Hours of all members and of the contract.
fn all_hours<T: Tracer>(trace: &T, coop: &Coop, member: &Trader<T>, active: &T::Of<Quantity>) -> T::Of<Quantity> {
    let own = trace.times(Rule::MembersHours, &member.hours, active);
    if coop.contract_hours == Quantity::ZERO {
        return own;
    }
    trace.plus(Rule::AllHours, &own, [&trace.shared(Shared::CoopContractHours, coop.contract_hours)])
}

/// The member's part of a pool: `own` of `all`. No member gets more than the pool, even where the figures make less than one member.
fn part<T: Tracer, A: Amount>(trace: &T, rule: Rule, pool: &T::Of<Money>, own: &T::Of<A>, all: &T::Of<A>) -> T::Of<Money> {
    if !T::applies(pool) {
        return pool.clone();
    }
    let part = trace.proportion(rule, pool, own, all);
    match T::value(&part) {
        amount if amount < Money::ZERO => trace.nothing(Rule::NothingToShare),
        amount if amount > T::value(pool) => pool.clone(),
        _ => part,
    }
}
