//! A co-op's own accounts: published ones and each rule once, worked by hand, then the laws that hold for any.

#![allow(clippy::inconsistent_digit_grouping)] // 2_300_00 is £2,300.00 in pence

#[path = "../common/mod.rs"]
mod common;
mod laws;
mod published;
mod rules;

use coop_or_gig_engine::accounts::{Accounts, Line, Member};
use coop_or_gig_engine::field::Field;
use coop_or_gig_engine::money::{Money, Quantity, Ratio};
use coop_or_gig_engine::scenario::{Coop, Scenario};

/// The co-op with these figures, their keys told without `coop-`.
pub(crate) fn coop(figures: &[(&str, &str)]) -> Coop {
    let mut scenario = Scenario::default();
    for (key, value) in figures {
        let field = Field::from_key(&format!("coop-{key}")).unwrap_or_else(|| panic!("there is no figure {key}"));
        field.set(&mut scenario, value).unwrap_or_else(|problem| panic!("{key} = {value:?}: {problem:?}"));
    }
    scenario.coop
}

/// Tax of £1 in five, so that sums are plain.
pub(crate) fn fifth(profit: Money) -> Money {
    profit.share(Ratio::percent(20))
}

/// The accounts of a co-op whose members work 1,000 hours a year, with tax at 20%.
pub(crate) fn accounts(figures: &[(&str, &str)]) -> Accounts {
    let coop = coop(figures);
    Accounts::new(&coop, &Member::from_coop(&coop, Quantity::whole(1_000)), fifth).expect("it has members")
}

/// Amounts of a line in each of the five years, in pence.
pub(crate) fn amounts(accounts: &Accounts, line: Line) -> [i64; 5] {
    accounts.years.map(|year| year.amount(line).pence())
}
