//! One year of a co-op's accounts: the lines that add up to its surplus, how the surplus is split, and the balance sheet at its
//! end.

use super::{Line, Member};
use crate::choice::{Choice, DividendBy};
use crate::money::{round_div, Money, Quantity, Ratio};
use crate::scenario::Coop;

/// The most pence on a line, far above the limits of the fields, so that no sum of lines overflows.
const MOST: i64 = i64::MAX / 1024;

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

impl Balance {
    /// The balance at the very start, shares and loan just paid in.
    pub(super) fn opening(coop: &Coop) -> Self {
        let (loan, shares) = (coop.loan, coop.shares);
        Self { cash: loan + shares, loan, shares, reserves: Money::ZERO, losses: Money::ZERO }
    }
}

/// Accounts of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// Members, not rounded to whole ones.
    pub members: Quantity,
    /// Sales: the amount that customers and the contract pay through the co-op, in pence.
    pub sales: Money,
    /// The part of sales that goes to the workers, in pence: all but the fees, before subscriptions and dividends.
    pub paid_out: Money,
    /// The part of the loan that is paid back in the year, in pence.
    pub repaid: Money,
    /// The balance sheet at the end of the year.
    pub balance: Balance,
    lines: Lines,
    dividends: [Money; DividendBy::ALL.len()],
}

impl Year {
    /// The year at a place, from 0, behind the years that led to `opening`.
    pub(super) fn new(
        coop: &Coop,
        member: &Member,
        members: Quantity,
        place: usize,
        opening: &Balance,
        tax: &impl Fn(Money) -> Money,
    ) -> Self {
        let Trade { active, sales, paid_out, mut lines } = Trade::new(coop, member, members);
        if place == 0 {
            lines[Line::Grant as usize] = bounded(coop.grant);
            lines[Line::Start as usize] = -bounded(coop.start);
        }
        lines[Line::LoanInterest as usize] = -bounded(opening.loan.share(coop.loan_rate));
        let surplus = lines.into_iter().sum::<Money>();
        let split = |by| Split::new(coop, member, by, surplus, opening, tax);
        let own = split(coop.dividend_by);
        let kept = surplus - own.pool - own.contributions - own.tax;
        lines[Line::Surplus as usize] = surplus;
        lines[Line::Dividend as usize] = -own.pool;
        lines[Line::DividendContributions as usize] = -own.contributions;
        lines[Line::Tax as usize] = -own.tax;
        lines[Line::Kept as usize] = kept;

        let loan = owed(coop, place + 1);
        let repaid = opening.loan - loan;
        let fees = lines[Line::Fees as usize] + lines[Line::ContractFees as usize];
        let hours = member.hours.times(active) + coop.contract_hours;
        // No member gets more than the pool, even where the figures make less than one member.
        let part = |by: DividendBy, own: i64, all: i64| {
            let pool = split(by).pool;
            let (own, all) = if all > 0 { (own, all) } else { (Quantity::ONE.0, members.0.max(1)) };
            Money(round_div(i128::from(pool.0) * i128::from(own), i128::from(all))).clamp(Money::ZERO, pool)
        };
        Self {
            members,
            sales,
            paid_out,
            repaid,
            balance: Balance {
                cash: opening.cash + kept - repaid,
                loan,
                shares: opening.shares,
                reserves: opening.reserves + kept,
                losses: own.losses,
            },
            lines,
            // Dividends in the order of `DividendBy`.
            dividends: [
                part(DividendBy::Fees, member.fees.0, fees.0),
                part(DividendBy::Hours, member.hours.0, hours.0),
                part(DividendBy::Head, 0, 0),
            ],
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
    /// the tax does ([`is_deducted`]).
    pub fn dividend(&self, by: DividendBy) -> Money {
        self.dividends[by as usize]
    }

    /// The part of sales that goes to the workers; `None` where there are no sales.
    pub fn payout(&self) -> Option<Ratio> {
        (self.sales > Money::ZERO).then(|| self.paid_out.as_ratio_of(self.sales))
    }
}

/// The surplus of the first year without grant and start, with a number of members.
pub(super) fn normal_surplus(coop: &Coop, member: &Member, members: Quantity) -> Money {
    Trade::new(coop, member, members).lines.into_iter().sum()
}

/// True where a dividend by a rule, to members who are `employed` or not, is taken off the profit before corporation tax.
///
/// For employees a dividend is pay, an expense whatever the rule. For others a registered society deducts sums paid on
/// transactions with it that reflect the amounts of those transactions (Corporation Tax Act 2009, section 132; HMRC CTM40515):
/// fees are such amounts; for hours the law is doubtful, so they are reckoned not to be; a sum alike for all is none.
pub fn is_deducted(by: DividendBy, employed: bool) -> bool {
    employed || by == DividendBy::Fees
}

/// Split of a year's surplus.
struct Split {
    /// The pool that is shared out.
    pool: Money,
    /// The employer's National Insurance on the pool.
    contributions: Money,
    /// Corporation tax.
    tax: Money,
    /// Losses for tax that are still to be set against profits.
    losses: Money,
}

impl Split {
    fn new(coop: &Coop, member: &Member, by: DividendBy, surplus: Money, opening: &Balance, tax: &impl Fn(Money) -> Money) -> Self {
        // The tax on a profit, and the losses left: those of earlier years are set against the profit first.
        let taxed = |profit: Money| {
            let used = profit.clamp(Money::ZERO, opening.losses);
            let taxable = (profit - used).max(Money::ZERO);
            (tax(taxable).clamp(Money::ZERO, taxable), opening.losses - used + (-profit).max(Money::ZERO))
        };
        if !is_deducted(by, member.employed.is_some()) {
            // The tax must be paid before anything is left to share out.
            let (tax, losses) = taxed(surplus);
            let pool = pool(coop.reserves, surplus - tax, opening.reserves);
            return Self { pool, contributions: Money::ZERO, tax, losses };
        }
        let spent = pool(coop.reserves, surplus, opening.reserves);
        let pool = member.employed.map_or(spent, |rate| spent.without(rate));
        let (tax, losses) = taxed(surplus - spent);
        Self { pool, contributions: spent - pool, tax, losses }
    }
}

/// The pool of a surplus: the deficits carried in the reserves are made good first, then the co-op keeps its part.
fn pool(reserves: Ratio, surplus: Money, carried: Money) -> Money {
    let left = (surplus + carried.min(Money::ZERO)).max(Money::ZERO);
    left - left.share(reserves).clamp(Money::ZERO, left)
}

/// The part of the loan that is owed after a number of years: it is paid back in equal parts, to the penny in all.
fn owed(coop: &Coop, years: usize) -> Money {
    let term = i128::from(coop.loan_years.max(1));
    let gone = i128::try_from(years).unwrap_or(term).min(term);
    coop.loan - Money(round_div(i128::from(coop.loan.0) * gone, term))
}

fn bounded(amount: Money) -> Money {
    Money(amount.0.clamp(-MOST, MOST))
}

/// Trade of a year: all lines of a normal year, the totals still zero.
struct Trade {
    active: Quantity,
    sales: Money,
    paid_out: Money,
    lines: Lines,
}

impl Trade {
    fn new(coop: &Coop, member: &Member, members: Quantity) -> Self {
        let active = members.share(coop.active);
        let (own, fees) = (bounded(member.sales.times(active)), bounded(member.fees.times(active)));
        let contract = coop.contract_price.times(coop.contract_hours);
        let contract_fees = if member.sales <= Money::ZERO {
            contract.share(coop.fee)
        } else {
            let taken = round_div(i128::from(contract.0) * i128::from(member.fees.0), i128::from(member.sales.0));
            // Flat fees may come to more than a member's sales; nobody works the contract for less than zero.
            Money(taken).min(contract)
        };
        let sales = own + contract;
        let mut lines = [Money::ZERO; Line::ALL.len()];
        for (line, income) in [
            (Line::Fees, fees),
            (Line::ContractFees, contract_fees),
            (Line::Subscriptions, member.subscription.times(members)),
            (Line::Staff, -coop.staff),
            (Line::Software, -coop.software),
            (Line::SoftwareShare, -sales.share(coop.software_share)),
            (Line::Payments, -sales.share(coop.payments)),
            (Line::Insurance, -coop.insurance),
            (Line::Premises, -coop.premises),
            (Line::Other, -coop.other),
            (Line::LoanInterest, -coop.loan.share(coop.loan_rate)),
            (Line::ShareInterest, -coop.shares.share(coop.share_interest)),
        ] {
            lines[line as usize] = bounded(income);
        }
        Self { active, sales, paid_out: sales - fees - contract_fees, lines }
    }
}
