//! Values of steps.

use crate::money::{round_div, Money, Price, Quantity, Ratio};

/// Value of a step, as exactly as the engine has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A sum of money.
    Money(Money),
    /// The price of one unit.
    Price(Price),
    /// A proportion.
    Ratio(Ratio),
    /// Hours, jobs, miles, weeks, months or days: the rule says which.
    Quantity(Quantity),
    /// A plain number.
    Number(i64),
    /// A charge before it is rounded, in pence × parts per million.
    Charge(i64),
}

impl Value {
    /// The amount to the penny; 0 where the value is neither money nor a charge.
    pub fn money(self) -> Money {
        match self {
            Self::Money(amount) => amount,
            Self::Charge(charge) => Money(round_div(i128::from(charge), i128::from(Ratio::ONE.0))),
            _ => Money::ZERO,
        }
    }

    /// A charge as it is shown: to a hundredth of a penny, so that what its rounding does can be seen. `None` for all else.
    pub fn unrounded(self) -> Option<Price> {
        match self {
            Self::Charge(charge) => Some(Price(round_div(i128::from(charge), i128::from(Ratio::ONE.0 / 100)))),
            _ => None,
        }
    }

    /// True where the value is 0.
    pub const fn is_zero(self) -> bool {
        self.raw() == 0
    }

    /// The number in the type's own scale.
    pub const fn raw(self) -> i64 {
        match self {
            Self::Money(Money(raw))
            | Self::Price(Price(raw))
            | Self::Ratio(Ratio(raw))
            | Self::Quantity(Quantity(raw))
            | Self::Number(raw)
            | Self::Charge(raw) => raw,
        }
    }
}

macro_rules! values {
    ($($name:ident),+) => {$(
        impl From<$name> for Value {
            fn from(value: $name) -> Self { Self::$name(value) }
        }
    )+};
}
values!(Money, Price, Ratio, Quantity);

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
