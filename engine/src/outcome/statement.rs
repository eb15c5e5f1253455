//! The lines of the money path, and what they add up to.

use crate::money::Money;

/// A line of the money path, in its order. Deductions hold negative amounts, so that a total is the sum above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// All that customers pay, customer-side fees included; tips apart.
    CustomersPay,
    /// What the organisation adds to the customer's bill.
    CustomerFees,
    /// What the organisation takes of the fare: percentage, per job and flat fees. Where it pays a wage, what it keeps back before
    /// it makes anything up; negative where the wage is more than customers pay.
    PlatformFees,
    /// What it pays on top where pay falls short of the guarantee or of the minimum wage.
    TopUp,
    /// Tips.
    Tips,
    /// Holiday pay: on top of the pay of a worker, or an employee's paid leave.
    HolidayPay,
    /// Total: what reaches the worker.
    Pay,
    /// What the work really costs the worker, less what the deal carries.
    RunningCosts,
    /// The co-op's subscription.
    Subscription,
    /// The patronage dividend: a trading receipt in the year (HMRC BIM24560), an employee's earnings.
    Dividend,
    /// Income tax on the profit or the wage, on top of other income.
    IncomeTax,
    /// Class 4 National Insurance on the profit.
    Class4,
    /// Class 1 National Insurance on the wage.
    Class1,
    /// Student loan repayments.
    StudentLoan,
    /// What the worker pays into a pension, tax relief apart.
    Pension,
    /// Total: what the worker keeps.
    TakeHome,
}

impl Line {
    /// Every line in order.
    pub const ALL: [Self; 16] = [
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
    ];

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
        }
    }

    /// Whether it is the sum of all lines above it.
    pub const fn is_total(self) -> bool {
        matches!(self, Self::Pay | Self::TakeHome)
    }
}

/// What a period's amounts are for.
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
    /// Each one's word in links, in the same order. Never renamed.
    pub const WORDS: [&'static str; 4] = ["hour", "week", "month", "year"];

    /// Its word in links.
    pub const fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The period that a word stands for; `None` where it is no period's.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.word() == word)
    }
}

/// The lines as shown for one period: each rounded to the penny, the totals being sums of the lines shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement([Money; Line::ALL.len()]);

impl Statement {
    /// Puts the totals in: each is the sum of the lines above it that are no totals themselves.
    pub(super) fn of(mut amounts: [Money; Line::ALL.len()]) -> Self {
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

    /// Each amount put through `f`, the totals to be reckoned anew.
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

    /// What the organisation has of the money: all fees and the subscription, less what it pays on top and the dividend.
    pub fn organisation(&self) -> Money {
        -self.sum(&[Line::CustomerFees, Line::PlatformFees, Line::TopUp, Line::HolidayPay, Line::Subscription, Line::Dividend])
    }

    /// Income tax, contributions and student loan.
    pub fn taxes(&self) -> Money {
        -self.sum(&[Line::IncomeTax, Line::Class4, Line::Class1, Line::StudentLoan])
    }

    /// What the worker pays into a pension.
    pub fn pension(&self) -> Money {
        -self.amount(Line::Pension)
    }

    /// What the worker has before tax and pension: pay less costs and subscription, with the dividend.
    pub fn before_tax(&self) -> Money {
        self.amount(Line::TakeHome) + self.taxes() + self.pension()
    }

    /// What customers hand over, tips included: what is shared out among worker, organisation, costs and tax.
    pub fn from_customers(&self) -> Money {
        self.amount(Line::CustomersPay) + self.amount(Line::Tips)
    }
}
