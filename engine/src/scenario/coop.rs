//! The figures that a co-op's own accounts are made from. Amounts are for a year.

use crate::choice::{DividendBy, YesNo};
use crate::money::{Money, Price, Quantity, Ratio};

/// A co-op's figures: members, trade, running costs, starting capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coop {
    /// Yes where a member's sales, fees and subscription are those of the deal compared with, and that deal's dividend is settled
    /// by the accounts once the co-op has running costs.
    pub linked: YesNo,
    /// The number of members; 0 where there are no accounts to reckon.
    pub members: Quantity,
    /// The part of the members who work through the co-op.
    pub active: Ratio,
    /// Sales: the amount that customers pay through the co-op for each active member, in pence a year.
    pub sales: Money,
    /// The fee, as a part of sales.
    pub fee: Ratio,
    /// The subscription of each member, active or not, in pence a year.
    pub subscription: Money,
    /// Hours a year of a public contract that are certain, whoever works them.
    pub contract_hours: Quantity,
    /// The contract's price for an hour, of which the co-op takes its fee too.
    pub contract_price: Price,
    /// Staff, in pence a year: wages and the co-op's costs on top of them, for dispatch, administration, management.
    pub staff: Money,
    /// Software, in pence a year, whatever the sales.
    pub software: Money,
    /// Software, as a part of all sales.
    pub software_share: Ratio,
    /// The cost of taking payments, as a part of all sales.
    pub payments: Ratio,
    /// Insurance, in pence a year.
    pub insurance: Money,
    /// Premises, in pence a year.
    pub premises: Money,
    /// All other running costs, in pence a year.
    pub other: Money,
    /// The cost of starting, once, in the first year, in pence.
    pub start: Money,
    /// Share capital at the start, from members and supporters: returnable.
    pub shares: Money,
    /// The interest on the share capital, as a part of it a year.
    pub share_interest: Ratio,
    /// A loan at the start, in pence.
    pub loan: Money,
    /// The interest on the loan, as a part of the sum owed a year.
    pub loan_rate: Ratio,
    /// The years over which the loan is paid back, in equal parts of the sum borrowed.
    pub loan_years: u8,
    /// A grant in the first year, in pence.
    pub grant: Money,
    /// The reserves rule: the part of a surplus that the co-op keeps.
    pub reserves: Ratio,
    /// The rule by which the rest of a surplus is shared out.
    pub dividend_by: DividendBy,
    /// The growth of the members from year to year.
    pub growth: Ratio,
}

impl Default for Coop {
    fn default() -> Self {
        Self {
            linked: YesNo::Yes,
            members: Quantity::ZERO,
            active: Ratio::ONE,
            sales: Money::ZERO,
            fee: Ratio::ZERO,
            subscription: Money::ZERO,
            contract_hours: Quantity::ZERO,
            contract_price: Price(0),
            staff: Money::ZERO,
            software: Money::ZERO,
            software_share: Ratio::ZERO,
            payments: Ratio::ZERO,
            insurance: Money::ZERO,
            premises: Money::ZERO,
            other: Money::ZERO,
            start: Money::ZERO,
            shares: Money::ZERO,
            share_interest: Ratio::ZERO,
            loan: Money::ZERO,
            loan_rate: Ratio::ZERO,
            loan_years: 5,
            grant: Money::ZERO,
            // A co-op without a stated rule keeps its surplus: no dividend is promised.
            reserves: Ratio::ONE,
            dividend_by: DividendBy::default(),
            growth: Ratio::ZERO,
        }
    }
}

impl Coop {
    /// True where any running cost of the co-op is above zero: without one the accounts cannot tell whether it pays its way.
    pub fn has_costs(&self) -> bool {
        let amounts = [self.staff, self.software, self.insurance, self.premises, self.other];
        amounts.into_iter().any(|amount| amount > Money::ZERO) || self.software_share.max(self.payments) > Ratio::ZERO
    }

    /// True where a part of a surplus is shared out among members.
    pub fn shares_out(&self) -> bool {
        self.reserves < Ratio::ONE
    }

    /// True where the accounts settle the dividend of the deal compared with.
    pub fn decides(&self) -> bool {
        self.linked == YesNo::Yes && self.members > Quantity::ZERO && self.has_costs()
    }

    /// True where figures of the co-op's own tell a member's trade: sales, subscription or fee above zero.
    pub fn has_own_figures(&self) -> bool {
        self.sales.max(self.subscription) > Money::ZERO || self.fee > Ratio::ZERO
    }
}
