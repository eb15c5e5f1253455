//! What is due on a year's profit and wages.

use super::chargeable;
use super::pack::Pack;
use crate::choice::Nation;
use crate::money::Money;

/// What is due for a year on profit and wages together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// The personal allowance that remains at this income.
    pub personal_allowance: Money,
    /// Income tax on both.
    pub income_tax: Money,
    /// Class 4 National Insurance on the profit, within the annual maximum.
    pub class4: Money,
    /// Class 1 National Insurance that the employee pays on the wages.
    pub class1: Money,
    /// Income tax and both classes.
    pub total: Money,
}

/// What profit adds to the year's bill of somebody with these wages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProfitTax {
    /// Income tax on both, less income tax on the wages alone.
    pub income_tax: Money,
    /// Class 4 National Insurance, within the annual maximum.
    pub class4: Money,
}

impl Pack {
    /// What is due for the year on self-employed `profit` and an employee's `wages`, both before tax.
    pub fn assess(&self, nation: Nation, profit: Money, wages: Money) -> Assessment {
        let (profit, wages) = (chargeable(profit), chargeable(wages));
        let income_tax = self.income_tax(nation, profit + wages);
        let class4 = self.class4.on_profit(profit, &self.class1, wages);
        let class1 = self.class1.on_wages(wages);
        Assessment {
            personal_allowance: self.personal_allowance.at(profit + wages),
            income_tax,
            class4,
            class1,
            total: income_tax + class4 + class1,
        }
    }

    /// What `profit` adds to the year's bill of somebody with `wages`. Class 1 stays as it is: profit never changes it.
    pub fn assess_profit(&self, nation: Nation, profit: Money, wages: Money) -> ProfitTax {
        let (profit, wages) = (chargeable(profit), chargeable(wages));
        ProfitTax {
            income_tax: self.income_tax(nation, profit + wages) - self.income_tax(nation, wages),
            class4: self.class4.on_profit(profit, &self.class1, wages),
        }
    }
}
