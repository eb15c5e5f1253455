//! One year of a co-op's accounts: the lines that add up to its surplus, how the surplus is split, and the balance sheet at its
//! end.

use super::books::{Books, Closing};
use super::line::Line;
use crate::choice::{Choice, DividendBy};
use crate::money::{Money, Quantity, Ratio};
use crate::scenario::Coop;
use crate::trace::Silent;

type Lines = [Money; Line::ALL.len()];

/// Balance sheet at the end of a year, in pence: cash = loan + shares + reserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Cash; negative where it has run out and more must be found.
    pub cash: Money,
    /// The part of the loan that is still owed.
    pub loan: Money,
    /// Share capital: returnable, so owed to members and supporters.
    pub shares: Money,
    /// Reserves: all surpluses kept so far, less all deficits.
    pub reserves: Money,
    /// Losses that no profit has been set against for tax yet. Not part of the sum.
    pub losses: Money,
}

/// Accounts of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// Members, not rounded to whole ones.
    pub members: Quantity,
    /// Sales: the amount that customers and the contract pay through the co-op, in pence.
    pub sales: Money,
    /// The part of sales that goes to the workers, in pence: all but the fees, and the dividend, before subscriptions.
    pub paid_out: Money,
    /// The part of the loan that is paid back in the year, in pence.
    pub repaid: Money,
    /// The balance sheet at the end of the year.
    pub balance: Balance,
    lines: Lines,
    dividends: [Money; DividendBy::ALL.len()],
}

impl Year {
    /// The year of the books.
    pub(super) fn new(coop: &Coop, books: &Books<Silent>) -> Self {
        let Closing { cash, loan, reserves, losses } = books.closing;
        let mut lines = [Money::ZERO; Line::ALL.len()];
        for line in Line::ALL {
            lines[*line as usize] = books.line(&Silent, *line);
        }
        Self {
            members: books.members,
            sales: books.trading.sales,
            paid_out: books.paid_out(&Silent),
            repaid: books.repaid,
            balance: Balance { cash, loan, shares: coop.shares, reserves, losses },
            lines,
            dividends: books.dividends,
        }
    }

    /// The amount on a line, in pence.
    pub fn amount(&self, line: Line) -> Money {
        self.lines[line as usize]
    }

    /// The pool: the amount shared out among all members under the co-op's own rule, in pence.
    pub fn pool(&self) -> Money {
        -self.amount(Line::Dividend)
    }

    /// The member's dividend, in pence, were the pool shared out by a rule: by the member's part of all fees, those on the
    /// contract too, without subscriptions; by its part of all hours, those of the contract too; or alike for all members, active
    /// or not. Where no fee was paid, or no hour worked, the pool is shared alike too. The pool's size depends on the rule, as
    /// the tax does ([`is_deducted`](crate::accounts::is_deducted)).
    pub fn dividend(&self, by: DividendBy) -> Money {
        self.dividends[by as usize]
    }

    /// The part of sales that goes to the workers; `None` where there are no sales.
    pub fn payout(&self) -> Option<Ratio> {
        (self.sales > Money::ZERO).then(|| self.paid_out.as_ratio_of(self.sales))
    }
}
