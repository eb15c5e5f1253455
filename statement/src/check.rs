//! Checks of a file against itself: whether what is left is what its parts say.

use crate::figures::Measure;
use crate::record::Record;

/// Hundredths by which one row may differ: both sides are rounded.
const TOLERANCE: i64 = 2;
/// The number of ways in which the parts may add up.
const VARIANTS: usize = 32;

worded! {
    /// Sum that is checked.
    pub enum Identity {
        /// Net earnings are fares less fees, with tips and the rest.
        Net = "net",
        /// Payment is the earnings with the balance of tolls, cash and transfers.
        Paid = "paid",
        /// All gross earnings are fares, tips and cancellation fees together.
        Total = "total",
    }
}

/// A way in which the parts of net earnings add up, other than the plain one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// Tolls paid back are part of the net earnings.
    pub tolls_in: bool,
    /// Tips are no part of the net earnings.
    pub tips_out: bool,
    /// Bonuses are no part of the net earnings.
    pub bonuses_out: bool,
    /// The fares are told with the fee already off.
    pub fee_in_fare: bool,
    /// Tips stand beside the gross earnings, and are no part of them.
    pub tips_beside: bool,
}

impl Variant {
    fn of(bits: usize) -> Self {
        let has = |bit: usize| bits & bit != 0;
        Self { tolls_in: has(1), tips_out: has(2), bonuses_out: has(4), fee_in_fare: has(8), tips_beside: has(16) }
    }
}

/// Outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// Every row balances.
    Balanced,
    /// Every row balances in one other way, and in that alone.
    By(Variant),
    /// Rows do not balance.
    Differs {
        /// Number of rows that do not balance.
        rows: u32,
        /// Amount that the file tells more than its parts, in hundredths.
        amount: i64,
    },
}

/// A check of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// Sum that was checked.
    pub identity: Identity,
    /// The rows that could be checked.
    pub rows: u32,
    /// Outcome of the check.
    pub balance: Balance,
}

/// The rows of an identity that do not balance.
#[derive(Clone, Copy, Debug, Default)]
struct Off {
    rows: u32,
    amount: i64,
}

impl Off {
    fn see(&mut self, difference: i64) {
        if difference.abs() > TOLERANCE {
            self.rows += 1;
        }
        self.amount = self.amount.saturating_add(difference);
    }
}

/// Checks in the course of reading.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checks {
    net: [Off; VARIANTS],
    net_rows: u32,
    /// The bits of variants that change anything.
    matters: usize,
    paid: (u32, Off),
    total: (u32, [Off; 2]),
}

impl Checks {
    /// Takes a row into account.
    pub(crate) fn see(&mut self, record: &Record) {
        let get = |measure| record.figures.get(measure);
        let part = |measure| get(measure).unwrap_or(0);
        let (tolls, tips, bonuses) = (part(Measure::TollsReimbursed), part(Measure::Tips), part(Measure::Bonuses));
        let fee = part(Measure::PlatformFee);
        if let (Some(net), Some(fare)) = (get(Measure::NetEarnings), get(Measure::GrossFare)) {
            self.net_rows += 1;
            let changes = [tolls != 0, tips != 0, bonuses != 0, fee != 0, tips != 0 && record.is_less_tips];
            self.matters |= changes.into_iter().enumerate().map(|(bit, changes)| usize::from(changes) << bit).sum::<usize>();
            let fixed =
                fare - part(Measure::FeeTax) + part(Measure::Cancellations) + part(Measure::Adjustments) - part(Measure::OtherFees);
            for (bits, off) in self.net.iter_mut().enumerate() {
                let variant = Variant::of(bits);
                let parts = fixed
                    + if variant.tolls_in { tolls } else { 0 }
                    + if variant.tips_out { 0 } else { tips }
                    + if variant.bonuses_out { 0 } else { bonuses }
                    + if variant.tips_beside { tips } else { 0 }
                    - if variant.fee_in_fare { 0 } else { fee };
                off.see(net - parts);
            }
        }
        if let (Some(paid), Some(net)) = (record.paid, get(Measure::NetEarnings).or(get(Measure::Payout).map(|_| 0))) {
            self.paid.0 += 1;
            self.paid.1.see(paid - (net + tolls - part(Measure::CashCollected) - part(Measure::Payout)));
        }
        if let (Some(total), Some(fare)) = (record.total, get(Measure::GrossFare)) {
            self.total.0 += 1;
            let without = total - (fare + tips + part(Measure::Cancellations));
            self.total.1[0].see(without);
            self.total.1[1].see(without - bonuses);
        }
    }

    /// Outcomes of all checks.
    pub(crate) fn finish(&self) -> Vec<Check> {
        let mut checks = Vec::new();
        if self.net_rows > 0 {
            checks.push(Check { identity: Identity::Net, rows: self.net_rows, balance: self.net_balance() });
        }
        let plain =
            |off: Off| if off.rows == 0 { Balance::Balanced } else { Balance::Differs { rows: off.rows, amount: off.amount } };
        if self.paid.0 > 0 {
            checks.push(Check { identity: Identity::Paid, rows: self.paid.0, balance: plain(self.paid.1) });
        }
        if self.total.0 > 0 {
            let [without, with] = self.total.1;
            checks.push(Check {
                identity: Identity::Total,
                rows: self.total.0,
                balance: plain(if with.rows < without.rows { with } else { without }),
            });
        }
        checks
    }

    fn net_balance(&self) -> Balance {
        if self.net[0].rows == 0 {
            return Balance::Balanced;
        }
        let fits: Vec<usize> = (1..VARIANTS).filter(|bits| bits & !self.matters == 0 && self.net[*bits].rows == 0).collect();
        match fits[..] {
            [only] => Balance::By(Variant::of(only)),
            _ => Balance::Differs { rows: self.net[0].rows, amount: self.net[0].amount },
        }
    }
}
