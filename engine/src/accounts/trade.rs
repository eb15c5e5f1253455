//! Trade of a year of a co-op's accounts: what comes in, and what running it costs.

use crate::field::Shared;
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::Coop;
use crate::trace::{Leaf, Rule, Tracer};

/// The most pence on a line, far above the limits of the fields, so that no sum of lines overflows.
const MOST: i64 = i64::MAX / 1024;

/// Yearly trade of one active member, as far as its tracer keeps how that came about.
pub(crate) struct Trader<T: Tracer> {
    /// Sales: the amount that customers pay for the member's work.
    pub(crate) sales: T::Of<Money>,
    /// Fees from sales and from the member, the subscription apart.
    pub(crate) fees: T::Of<Money>,
    /// The subscription.
    pub(crate) subscription: T::Of<Money>,
    /// Hours worked through the co-op.
    pub(crate) hours: T::Of<Quantity>,
    /// The employer's National Insurance on the dividend, as a part of it. `None` where members are no employees.
    pub(crate) employed: Option<T::Of<Ratio>>,
}

impl<T: Tracer> Trader<T> {
    /// The average member of a co-op that is told by its own figures.
    pub(crate) fn from_coop(trace: &T, coop: &Coop, hours: T::Of<Quantity>, employed: Option<T::Of<Ratio>>) -> Self {
        let sales = trace.shared(Shared::CoopSales, coop.sales);
        Self {
            fees: Self::charged(trace, coop, &sales),
            sales,
            subscription: trace.shared(Shared::CoopSubscription, coop.subscription),
            hours,
            employed,
        }
    }

    /// Fees from a member's sales where the co-op's own percentage is the only fee.
    pub(crate) fn charged(trace: &T, coop: &Coop, sales: &T::Of<Money>) -> T::Of<Money> {
        if coop.fee == Ratio::ZERO {
            trace.nothing(Rule::NoFees)
        } else {
            trace.share(Rule::MemberFees, sales, &trace.shared(Shared::CoopFee, coop.fee))
        }
    }
}

/// Trade of a year. Costs are what is paid, not what it takes off.
pub(crate) struct Trade<T: Tracer> {
    /// Members who work through the co-op.
    pub(super) active: T::Of<Quantity>,
    /// Sales of active members and of the contract.
    pub(crate) sales: T::Of<Money>,
    /// Part of sales that goes to the workers as they are made: all but the fees.
    pub(super) paid_out: T::Of<Money>,
    /// Fees of active members.
    pub(super) fees: T::Of<Money>,
    /// Fee on the contract's pay.
    pub(super) contract_fees: T::Of<Money>,
    /// Subscriptions of all members.
    pub(super) subscriptions: T::Of<Money>,
    /// Staff.
    pub(super) staff: T::Of<Money>,
    /// Software, whatever the sales.
    pub(super) software: T::Of<Money>,
    /// Software, by sales.
    pub(super) software_share: T::Of<Money>,
    /// Taking payments.
    pub(super) payments: T::Of<Money>,
    /// Insurance.
    pub(super) insurance: T::Of<Money>,
    /// Premises.
    pub(super) premises: T::Of<Money>,
    /// Everything else.
    pub(super) other: T::Of<Money>,
    /// Interest on the share capital.
    pub(super) share_interest: T::Of<Money>,
}

impl<T: Tracer> Trade<T> {
    /// Trade of a year with a number of members.
    pub(super) fn new(trace: &T, coop: &Coop, member: &Trader<T>, members: &T::Of<Quantity>) -> Self {
        let active = trace.share_unless_all(Rule::ActiveMembers, members, &trace.shared(Shared::CoopActive, coop.active));
        let all = |rule: Rule, each: &T::Of<Money>, count: &T::Of<Quantity>| {
            if T::applies(each) {
                bounded(trace, trace.times(rule, each, count))
            } else {
                each.clone()
            }
        };
        let own = all(Rule::MembersSales, &member.sales, &active);
        let fees = all(Rule::MembersFees, &member.fees, &active);
        let contract = contract(trace, coop);
        let contract_fees = contract_fees(trace, coop, member, &contract);
        let sales = trace.sum(Rule::CoopSales, [&own, &contract], Rule::NoSales);
        let by_sales = |rule: Rule, shared: Shared, part: Ratio| {
            if part == Ratio::ZERO || !T::applies(&sales) {
                return trace.nothing(Rule::NoCoopCost);
            }
            bounded(trace, trace.share(rule, &sales, &trace.shared(shared, part)))
        };
        Self {
            paid_out: trace.minus(Rule::PaidOut, &sales, [&fees, &contract_fees]),
            subscriptions: all(Rule::Subscriptions, &member.subscription, members),
            staff: figure(trace, Shared::CoopStaff, coop.staff, Rule::NoCoopCost),
            software: figure(trace, Shared::CoopSoftware, coop.software, Rule::NoCoopCost),
            software_share: by_sales(Rule::SoftwareBySales, Shared::CoopSoftwareShare, coop.software_share),
            payments: by_sales(Rule::PaymentsBySales, Shared::CoopPayments, coop.payments),
            insurance: figure(trace, Shared::CoopInsurance, coop.insurance, Rule::NoCoopCost),
            premises: figure(trace, Shared::CoopPremises, coop.premises, Rule::NoCoopCost),
            other: figure(trace, Shared::CoopOther, coop.other, Rule::NoCoopCost),
            share_interest: share_interest(trace, coop),
            active,
            sales,
            fees,
            contract_fees,
        }
    }

    /// Surplus of a year, or, negative, its deficit, with a grant, the cost of starting and the interest on the loan.
    pub(super) fn surplus(
        &self,
        trace: &T,
        grant: &T::Of<Money>,
        start: &T::Of<Money>,
        loan_interest: &T::Of<Money>,
    ) -> T::Of<Money> {
        let comes_in = [&self.fees, &self.contract_fees, &self.subscriptions, grant];
        let comes_in = trace.sum(Rule::ComesIn, comes_in, Rule::NothingComesIn);
        let bought = [&self.software, &self.software_share, &self.payments, &self.insurance, &self.premises, &self.other];
        let bought = trace.sum(Rule::CostsBesidesStaff, bought, Rule::NoCoopCost);
        let costs = [&self.staff, &bought, start, loan_interest, &self.share_interest];
        let costs = trace.sum(Rule::CoopCosts, costs, Rule::NoCoopCost);
        trace.less(Rule::Surplus, &comes_in, &costs)
    }
}

/// Surplus of a normal year: the first without the grant and the cost of starting, with its interest.
pub(crate) fn normal<T: Tracer>(trace: &T, coop: &Coop, member: &Trader<T>, members: &T::Of<Quantity>) -> T::Of<Money> {
    let nothing = trace.nothing(Rule::NoCoopCost);
    let loan = figure(trace, Shared::CoopLoan, coop.loan, Rule::NoLoanOwed);
    Trade::new(trace, coop, member, members).surplus(trace, &nothing, &nothing, &loan_interest(trace, coop, &loan))
}

/// A figure in pence; no money, for the reason `none`, where it is 0.
pub(super) fn figure<T: Tracer>(trace: &T, shared: Shared, amount: Money, none: Rule) -> T::Of<Money> {
    if amount == Money::ZERO {
        trace.nothing(none)
    } else {
        bounded(trace, trace.shared(shared, amount))
    }
}

/// Interest on the part of the loan that is owed at the start of a year.
pub(super) fn loan_interest<T: Tracer>(trace: &T, coop: &Coop, owed: &T::Of<Money>) -> T::Of<Money> {
    if !T::applies(owed) || coop.loan_rate == Ratio::ZERO {
        return trace.nothing(Rule::NoLoanInterest);
    }
    bounded(trace, trace.share(Rule::LoanInterest, owed, &trace.shared(Shared::CoopLoanRate, coop.loan_rate)))
}

fn share_interest<T: Tracer>(trace: &T, coop: &Coop) -> T::Of<Money> {
    if coop.shares == Money::ZERO || coop.share_interest == Ratio::ZERO {
        return trace.nothing(Rule::NoCapitalInterest);
    }
    let (shares, rate) =
        (trace.shared(Shared::CoopShares, coop.shares), trace.shared(Shared::CoopShareInterest, coop.share_interest));
    bounded(trace, trace.share(Rule::CapitalInterest, &shares, &rate))
}

/// Pay of the contract.
fn contract<T: Tracer>(trace: &T, coop: &Coop) -> T::Of<Money> {
    if coop.contract_hours == Quantity::ZERO {
        return trace.nothing(Rule::NoContract);
    }
    let price = trace.shared(Shared::CoopContractPrice, coop.contract_price);
    trace.times(Rule::Contract, &price, &trace.shared(Shared::CoopContractHours, coop.contract_hours))
}

/// Fee on the contract's pay, at the members' own rate.
fn contract_fees<T: Tracer>(trace: &T, coop: &Coop, member: &Trader<T>, contract: &T::Of<Money>) -> T::Of<Money> {
    if coop.contract_hours == Quantity::ZERO {
        return trace.nothing(Rule::NoContract);
    }
    if T::value(&member.sales) <= Money::ZERO {
        return bounded(trace, trace.share(Rule::ContractFee, contract, &trace.shared(Shared::CoopFee, coop.fee)));
    }
    if !T::applies(&member.fees) {
        return trace.nothing(Rule::NoFees);
    }
    let taken = trace.proportion(Rule::ContractFees, contract, &member.fees, &member.sales);
    // Flat fees may come to more than a member's sales; nobody works the contract for less than zero.
    let taken = if T::value(&taken) > T::value(contract) { contract.clone() } else { taken };
    bounded(trace, taken)
}

/// An amount that lies far beyond the limits of fields counts as the most that a line can hold.
fn bounded<T: Tracer>(trace: &T, amount: T::Of<Money>) -> T::Of<Money> {
    let most = |pence: i64| trace.given(Rule::MostOfLine, Money(pence), Leaf::Fixed);
    match T::value(&amount).pence() {
        pence if pence > MOST => trace.lowest(Rule::WithinLine, &amount, &most(MOST)),
        pence if pence < -MOST => trace.highest(Rule::WithinLine, &amount, &most(-MOST)),
        _ => amount,
    }
}
