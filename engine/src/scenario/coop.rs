//! What a co-op's own accounts are made from. Amounts are for a year.

use crate::choice::{DividendBy, YesNo};
use crate::money::{Money, Price, Quantity, Ratio};

/// The co-op: its members, what they bring in, what it costs to run, what it started with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coop {
    /// Whether a member's sales, fees and subscription are those of the comparison's second deal, and its dividend comes from here
    /// once it costs something to run.
    pub linked: YesNo,
    /// Members; 0 where there are no accounts to reckon.
    pub members: Quantity,
    /// The part of them who work through it.
    pub active: Ratio,
    /// What customers pay through it for each active member.
    pub sales: Money,
    /// What it takes of that.
    pub fee: Ratio,
    /// What each member pays besides.
    pub subscription: Money,
    /// Hours a year of a public contract that are certain, whoever works them.
    pub contract_hours: Quantity,
    /// What the contract pays for one. The fee is taken of it too.
    pub contract_price: Price,
    /// Wages and what they cost the co-op: dispatch, administration, management.
    pub staff: Money,
    /// Software, whatever the sales.
    pub software: Money,
    /// Software, as a part of all sales.
    pub software_share: Ratio,
    /// What taking payments costs, as a part of all sales.
    pub payments: Ratio,
    /// Insurance.
    pub insurance: Money,
    /// Premises.
    pub premises: Money,
    /// Everything else.
    pub other: Money,
    /// What starting cost, once, in the first year.
    pub start: Money,
    /// Share capital at the start, from members and supporters: returnable.
    pub shares: Money,
    /// The interest on it.
    pub share_interest: Ratio,
    /// A loan at the start.
    pub loan: Money,
    /// Its interest.
    pub loan_rate: Ratio,
    /// The years over which it is paid back, in equal parts of the sum borrowed.
    pub loan_years: u8,
    /// A grant in the first year.
    pub grant: Money,
    /// The part of a surplus that the co-op keeps: its reserves rule.
    pub reserves: Ratio,
    /// How the rest is shared out.
    pub dividend_by: DividendBy,
    /// How its members grow from year to year.
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
            // A co-op that has said nothing else keeps its surplus: no dividend is promised.
            reserves: Ratio::ONE,
            dividend_by: DividendBy::default(),
            growth: Ratio::ZERO,
        }
    }
}

impl Coop {
    /// Whether it is told what the co-op costs to run: before that the accounts say nothing of whether it pays its way.
    pub fn has_costs(&self) -> bool {
        let amounts = [self.staff, self.software, self.insurance, self.premises, self.other];
        amounts.into_iter().any(|amount| amount > Money::ZERO) || self.software_share.max(self.payments) > Ratio::ZERO
    }

    /// Whether its accounts settle the dividend of the deal compared with.
    pub fn decides(&self) -> bool {
        self.linked == YesNo::Yes && self.members > Quantity::ZERO && self.has_costs()
    }

    /// Whether it tells what a member brings in by figures of its own.
    pub fn has_own_figures(&self) -> bool {
        self.sales.max(self.subscription) > Money::ZERO || self.fee > Ratio::ZERO
    }
}
