//! The lines of the money path, and what they add up to.

use crate::choice::Every;
use crate::money::Money;

/// A line of the money path, in its order. Deductions hold negative amounts, so that a total is the sum above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// Customers' payments, customer-side fees included; tips apart.
    CustomersPay,
    /// Customer-side fees: what the organisation adds to the customer's bill.
    CustomerFees,
    /// Fees on the fare: by percentage, per job and flat. Under a wage: fares less wage, before any top-up. As a deduction
    /// negative, so positive where the wage is more than the fares.
    PlatformFees,
    /// Top-up that the organisation pays where pay falls short of the guarantee or of the minimum wage.
    TopUp,
    /// Tips.
    Tips,
    /// Holiday pay: on top of the pay of a worker, or an employee's paid leave.
    HolidayPay,
    /// Pay, a total: what reaches the worker.
    Pay,
    /// Running costs of the work, less what the deal carries.
    RunningCosts,
    /// Subscription of the co-op's member.
    Subscription,
    /// Patronage dividend: a trading receipt in the year (HMRC BIM24560), an employee's earnings.
    Dividend,
    /// Income tax on the profit or the wage, on top of other income.
    IncomeTax,
    /// Class 4 National Insurance on the profit.
    Class4,
    /// Class 1 National Insurance on the wage.
    Class1,
    /// Student loan repayments.
    StudentLoan,
    /// Pension contributions of the worker, tax relief apart.
    Pension,
    /// Take-home, a total: what the worker keeps.
    TakeHome,
    /// Universal Credit that is left beside the work; 0 where none was entered.
    UniversalCredit,
    /// Take-home with Universal Credit, a total: what the worker really has. Take-home itself where none was entered.
    WithUniversalCredit,
}

impl Line {
    /// Every line in order.
    pub const ALL: [Self; 18] = [
        Self::CustomersPay,
        Self::CustomerFees,
        Self::PlatformFees,
        Self::TopUp,
        Self::Tips,
        Self::HolidayPay,
        Self::Pay,
        Self::RunningCosts,
        Self::Subscription,
        Self::Dividend,
        Self::IncomeTax,
        Self::Class4,
        Self::Class1,
        Self::StudentLoan,
        Self::Pension,
        Self::TakeHome,
        Self::UniversalCredit,
        Self::WithUniversalCredit,
    ];

    /// Lines that are taxes: income tax, contributions and student loan.
    pub(crate) const TAXES: [Self; 4] = [Self::IncomeTax, Self::Class4, Self::Class1, Self::StudentLoan];

    /// The line's word for the page and for people's scripts. Never renamed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::CustomersPay => "customers-pay",
            Self::CustomerFees => "customer-fees",
            Self::PlatformFees => "platform-fees",
            Self::TopUp => "top-up",
            Self::Tips => "tips",
            Self::HolidayPay => "holiday-pay",
            Self::Pay => "pay",
            Self::RunningCosts => "running-costs",
            Self::Subscription => "subscription",
            Self::Dividend => "dividend",
            Self::IncomeTax => "income-tax",
            Self::Class4 => "class-4",
            Self::Class1 => "class-1",
            Self::StudentLoan => "student-loan",
            Self::Pension => "pension",
            Self::TakeHome => "take-home",
            Self::UniversalCredit => "universal-credit",
            Self::WithUniversalCredit => "with-universal-credit",
        }
    }

    /// True where the line is the sum of all lines above it.
    pub const fn is_total(self) -> bool {
        matches!(self, Self::Pay | Self::TakeHome | Self::WithUniversalCredit)
    }

    /// True for the lines of Universal Credit, which mean nothing where none was entered.
    pub const fn is_of_credit(self) -> bool {
        matches!(self, Self::UniversalCredit | Self::WithUniversalCredit)
    }
}

/// Period that amounts are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// An hour worked: engaged, waiting and other unpaid time.
    Hour,
    /// A week worked.
    #[default]
    Week,
    /// A twelfth of a year.
    Month,
    /// A year.
    Year,
}

impl Period {
    /// Every period, shortest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Week, Self::Month, Self::Year];
    /// Words of the periods in links, in the order of [`Period::ALL`]. Never renamed.
    pub const WORDS: [&'static str; 4] = ["hour", "week", "month", "year"];

    /// Word of the period in links.
    pub const fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// Period that a word stands for; `None` where no period has it.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.word() == word)
    }
}

impl From<Every> for Period {
    fn from(every: Every) -> Self {
        match every {
            Every::Week => Self::Week,
            Every::Month => Self::Month,
            Every::Year => Self::Year,
        }
    }
}

/// The lines as shown for one period: each rounded to the penny, the totals being sums of the lines shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement([Money; Line::ALL.len()]);

impl Statement {
    /// Statement of the lines' amounts, with its totals put in: each is the sum of the lines above it that are no totals.
    pub(super) fn new(mut amounts: [Money; Line::ALL.len()]) -> Self {
        let mut sum = Money::ZERO;
        for line in Line::ALL {
            if line.is_total() {
                amounts[line as usize] = sum;
            } else {
                sum += amounts[line as usize];
            }
        }
        Self(amounts)
    }

    /// Amounts of the lines, each put through `f`; the totals among them are to be reckoned anew.
    pub(super) fn each(&self, f: impl Fn(Money) -> Money) -> [Money; Line::ALL.len()] {
        self.0.map(f)
    }

    /// The amount on a line.
    pub fn amount(&self, line: Line) -> Money {
        self.0[line as usize]
    }

    fn sum(&self, lines: &[Line]) -> Money {
        lines.iter().map(|line| self.amount(*line)).sum()
    }

    /// Part of the organisation: all fees and the subscription, less what it pays on top (holiday pay too) and the dividend.
    pub fn organisation(&self) -> Money {
        -self.sum(&[Line::CustomerFees, Line::PlatformFees, Line::TopUp, Line::HolidayPay, Line::Subscription, Line::Dividend])
    }

    /// Taxes: income tax, contributions and student loan, positive where they are due.
    pub fn taxes(&self) -> Money {
        -self.sum(&Line::TAXES)
    }

    /// Pension contributions of the worker, tax relief apart, as a positive amount.
    pub fn pension(&self) -> Money {
        -self.amount(Line::Pension)
    }

    /// Income before tax and pension: pay less costs and subscription, with the dividend.
    pub fn before_tax(&self) -> Money {
        self.amount(Line::TakeHome) + self.taxes() + self.pension()
    }

    /// Income before tax and pension that may stand beside a minimum wage: without holiday pay and tips, neither of which counts
    /// towards one (National Minimum Wage Regulations 2015, regulation 10).
    pub fn before_tax_that_counts(&self) -> Money {
        self.before_tax() - self.amount(Line::HolidayPay) - self.amount(Line::Tips)
    }

    /// Money from customers, tips included: shared out among worker, organisation, costs and tax.
    pub fn from_customers(&self) -> Money {
        self.amount(Line::CustomersPay) + self.amount(Line::Tips)
    }
}
