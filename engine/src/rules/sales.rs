//! Sales: what customers pay, and the fares within that.

use super::hours::YearHours;
use super::statements;
use super::Facts;
use crate::choice::{HoursOf, PriceIs, SoldBy};
use crate::field::{Shared, Term};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::scenario::Week;
use crate::trace::{Leaf, Op, Rule, Tracer};

/// A year's sales under a deal.
pub(crate) struct Sales<T: Tracer> {
    /// Customers' payments, customer-side fees included.
    pub(crate) customers_pay: T::Of<Money>,
    /// Fares: customers' payments less customer-side fees, which the worker charges.
    pub(crate) fares: T::Of<Money>,
    /// True where a fee is added to the customer's bill, so that payments and fares differ.
    pub(crate) has_fees: bool,
}

impl<T: Tracer> Sales<T> {
    /// Sales of a year: the price × hours with customers or jobs, customer-side fees on top of it or within it.
    ///
    /// The price of statements is the amounts on them, unless another was written since.
    pub(crate) fn new(trace: &T, facts: Facts, hours: &YearHours<T>, (jobs, weeks): (&T::Of<Quantity>, &T::Of<Quantity>)) -> Self {
        let (week, deal) = (facts.week, facts.deal);
        let (sold, by) = match week.sold_by {
            SoldBy::Hour => (hours.of(HoursOf::Engaged), Rule::SoldByHour),
            SoldBy::Job => (jobs, Rule::SoldByJob),
        };
        let level = trace.term(Term::PriceLevel, deal.price);
        let charged = if let Some(fares) = statements::fares(trace, facts, weeks, sold) {
            trace.share_unless_all(Rule::StatementPrices, &fares, &level)
        } else {
            let price = trace.shared(Shared::Price, week.price);
            trace.times(by, &trace.share_unless_all(Rule::DealPrice, &price, &level), sold)
        };
        let extra = (week.extra_sales != Money::ZERO).then(|| extra_of_year(trace, week));
        let percent = (deal.customer_percent != Ratio::ZERO).then(|| trace.term(Term::CustomerFee, deal.customer_percent));
        let amount = (deal.customer_amount != Price(0))
            .then(|| trace.times(Rule::CustomerAmount, &trace.term(Term::CustomerAmount, deal.customer_amount), sold));
        let has_fees = percent.is_some() || amount.is_some();
        match week.price_is {
            PriceIs::Fare | PriceIs::Pay => {
                let none = || trace.nothing(Rule::NoCustomerFees);
                let charged = match (extra, &percent) {
                    (None, _) => charged,
                    (Some(extra), None) => trace.plus(Rule::ChargedWithExtra, &charged, [&extra]),
                    (Some(extra), Some(percent)) => {
                        let before = T::value(&extra).without(T::value(percent));
                        let extra = trace.step(Rule::ExtraFares, Op::Without, before, [T::part(&extra), T::part(percent)]);
                        trace.plus(Rule::ChargedWithExtra, &charged, [&extra])
                    }
                };
                let percent = percent.map_or_else(none, |percent| trace.share(Rule::CustomerPercent, &charged, &percent));
                let amount = amount.unwrap_or_else(none);
                let customers_pay = trace.sum(Rule::CustomersPay, [&charged, &percent, &amount], Rule::NoPay);
                Self { customers_pay, fares: charged, has_fees }
            }
            PriceIs::CustomerPays => {
                let charged = match extra {
                    None => charged,
                    Some(extra) => trace.plus(Rule::ChargedWithExtra, &charged, [&extra]),
                };
                let mut fares = charged.clone();
                if let Some(amount) = amount {
                    // A customer-side amount can take no more than the customer pays.
                    let within = trace.lowest(Rule::AmountWithin, &amount, &charged);
                    fares = trace.minus(Rule::PaidLessAmount, &fares, [&within]);
                }
                if let Some(percent) = percent {
                    let before = T::value(&fares).without(T::value(&percent));
                    fares = trace.step(Rule::FaresWithin, Op::Without, before, [T::part(&fares), T::part(&percent)]);
                }
                Self { customers_pay: charged, fares, has_fees }
            }
        }
    }
}

/// More money from customers in a year, for the same work.
fn extra_of_year<T: Tracer>(trace: &T, week: &Week) -> T::Of<Money> {
    let extra = trace.given(Rule::ExtraWeek, week.extra_sales, Leaf::Fixed);
    trace.times(Rule::ExtraYear, &extra, &trace.shared(Shared::Weeks, week.weeks))
}

#[cfg(test)]
mod tests {
    use super::super::by_hand::{facts, pounds, scenario, WEEKS};
    use super::super::hours::jobs;
    use super::*;
    use crate::trace::Silent;

    /// Payments of customers in a year, and the fares within them.
    fn sold(figures: &str) -> (Money, Money) {
        let scenario = scenario(&format!("hours=40 busy=54 price=20 {figures}"));
        let facts = facts(&scenario);
        let sales = Sales::new(&Silent, facts, &YearHours::new(&Silent, facts, &WEEKS), (&jobs(&Silent, facts, &WEEKS), &WEEKS));
        (sales.customers_pay, sales.fares)
    }

    /// £20 × 21.6 hours with customers × 46 weeks; 10% and 50p an hour on top of it.
    #[test]
    fn fees_on_top_of_the_fare() {
        assert_eq!(sold(""), (pounds("19,872.00"), pounds("19,872.00")));
        assert_eq!(sold("1.customer-fee=10 1.customer-amount=0.50"), (pounds("22,356.00"), pounds("19,872.00")));
        assert_eq!(sold("1.price-level=90").1, pounds("17,884.80"));
    }

    /// Fares within what the customer pays: (19,872 − 496.80) ÷ 110%.
    #[test]
    fn fees_within_what_the_customer_pays() {
        let figures = "price-is=customer 1.customer-fee=10 1.customer-amount=0.50";
        assert_eq!(sold(figures), (pounds("19,872.00"), pounds("17,613.82")));
    }

    /// £10 more a week from customers: £460 a year. With 10% on top of the fare, fares rise by 460 ÷ 110%, 418.18.
    #[test]
    fn more_from_customers_for_the_same_work() {
        let more = |figures: &str| {
            let mut scenario = scenario(&format!("hours=40 busy=54 price=20 {figures}"));
            scenario.week.extra_sales = Money::pounds(10);
            let facts = facts(&scenario);
            let sales =
                Sales::new(&Silent, facts, &YearHours::new(&Silent, facts, &WEEKS), (&jobs(&Silent, facts, &WEEKS), &WEEKS));
            (sales.customers_pay, sales.fares)
        };
        assert_eq!(more(""), (pounds("20,332.00"), pounds("20,332.00")));
        assert_eq!(more("1.customer-fee=10"), (pounds("22,319.20"), pounds("20,290.18")));
        assert_eq!(more("price-is=customer 1.customer-fee=10"), (pounds("20,332.00"), pounds("18,483.64")));
    }

    /// £20 for each of 30 jobs a week.
    #[test]
    fn jobs_sold() {
        assert_eq!(sold("sold-by=job jobs=30").1, pounds("27,600.00"));
    }
}
