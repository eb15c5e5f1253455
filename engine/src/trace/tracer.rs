//! The tracer, against which rules are written.

use std::ops::{Add, Sub};

use super::amount::{Amount, Charge, Each};
use super::op::{Leaf, Op};
use super::rule::Rule;
use crate::field::{Shared, Term};
use crate::money::{round_div, Money, Quantity, Ratio};
use crate::tax::{self, Figure};

/// Tracer, from which a rule gets its amounts and to which it hands them on. The arithmetic of each operation is written here,
/// once; a tracer only decides what is kept besides.
pub(crate) trait Tracer: Sized {
    /// An amount and what is kept of how it came about.
    type Of<A: Amount>: Clone;
    /// Part: what is kept of an amount that another follows from.
    type Part;
    /// Parts of an amount that follows from any number of them.
    type Parts: Default;

    /// The amount itself.
    fn value<A: Amount>(of: &Self::Of<A>) -> A;

    /// The amount as a part of another.
    fn part<A: Amount>(of: &Self::Of<A>) -> Self::Part;

    /// True where the amount is more than [`Tracer::nothing`]. Without steps that is not known, and true: to be asked only where
    /// 0 makes no difference to the amount that follows.
    fn applies<A: Amount>(of: &Self::Of<A>) -> bool;

    /// An amount that follows from no other.
    fn given<A: Amount>(&self, rule: Rule, value: A, leaf: Leaf) -> Self::Of<A>;

    /// A figure that holds for every deal.
    fn shared<A: Amount>(&self, shared: Shared, value: A) -> Self::Of<A>;

    /// A figure of the deal.
    fn term<A: Amount>(&self, term: Term, value: A) -> Self::Of<A>;

    /// An amount that follows from a fixed number of parts by an operation.
    fn step<A: Amount, const N: usize>(&self, rule: Rule, op: Op, value: A, parts: [Self::Part; N]) -> Self::Of<A>;

    /// An amount that follows from any number of parts by an operation.
    fn step_of_any<A: Amount>(&self, rule: Rule, op: Op, value: A, parts: Self::Parts) -> Self::Of<A>;

    /// Adds an amount to the parts of another.
    fn add_part<A: Amount>(parts: &mut Self::Parts, of: &Self::Of<A>);

    /// The sum `value` of those parts to which something applies: the part itself where it is the only one, and no money, for the
    /// reason `none`, where there is no such part.
    fn together<A: Amount, const N: usize>(&self, rule: Rule, value: A, parts: [&Self::Of<A>; N], none: Rule) -> Self::Of<A>;

    /// A figure of the law.
    #[inline]
    fn law<A: Amount>(&self, rule: Rule, figure: &Figure<A>) -> Self::Of<A> {
        self.given(rule, figure.value, Leaf::Law(figure.source))
    }

    /// A figure that the law may not have; `None` where it has none.
    #[inline]
    fn law_if_any<A: Amount>(&self, rule: Rule, figure: &Figure<Option<A>>) -> Option<Self::Of<A>> {
        figure.value.map(|value| self.given(rule, value, Leaf::Law(figure.source)))
    }

    /// A whole number that belongs to a rule.
    #[inline]
    fn fixed(&self, rule: Rule, units: i64) -> Self::Of<Quantity> {
        self.given(rule, Quantity::whole(units), Leaf::Fixed)
    }

    /// The months of a year.
    #[inline]
    fn months(&self) -> Self::Of<Quantity> {
        self.fixed(Rule::Months, 12)
    }

    /// No money, for the reason that the rule gives.
    #[inline]
    fn nothing(&self, rule: Rule) -> Self::Of<Money> {
        self.step(rule, Op::Nothing, Money::ZERO, [])
    }

    /// Sum of money, without the parts to which no money applies; no money, for the reason `none`, where that leaves no part.
    #[inline]
    fn sum<const N: usize>(&self, rule: Rule, parts: [&Self::Of<Money>; N], none: Rule) -> Self::Of<Money> {
        let value = parts.iter().map(|part| Self::value(*part)).sum();
        self.together(rule, value, parts, none)
    }

    /// Sum of all parts, whatever they are.
    #[inline]
    fn plus<A: Amount + Add<Output = A>, const N: usize>(
        &self,
        rule: Rule,
        first: &Self::Of<A>,
        others: [&Self::Of<A>; N],
    ) -> Self::Of<A> {
        self.fold((rule, Op::Sum), first, others, A::add)
    }

    /// The first amount less all others.
    #[inline]
    fn minus<A: Amount + Sub<Output = A>, const N: usize>(
        &self,
        rule: Rule,
        first: &Self::Of<A>,
        others: [&Self::Of<A>; N],
    ) -> Self::Of<A> {
        self.fold((rule, Op::Difference), first, others, A::sub)
    }

    /// The first amount put together with each other one in turn.
    #[inline]
    fn fold<A: Amount, const N: usize>(
        &self,
        (rule, op): (Rule, Op),
        first: &Self::Of<A>,
        others: [&Self::Of<A>; N],
        together: impl Fn(A, A) -> A,
    ) -> Self::Of<A> {
        let mut parts = Self::Parts::default();
        Self::add_part(&mut parts, first);
        let mut value = Self::value(first);
        for other in others {
            Self::add_part(&mut parts, other);
            value = together(value, Self::value(other));
        }
        self.step_of_any(rule, op, value, parts)
    }

    /// The first amount less the second; the first itself where no money applies to the second.
    #[inline]
    fn less(&self, rule: Rule, first: &Self::Of<Money>, second: &Self::Of<Money>) -> Self::Of<Money> {
        if Self::applies(second) {
            self.minus(rule, first, [second])
        } else {
            first.clone()
        }
    }

    /// The negative of an amount; one to which no money applies stays as it is.
    #[inline]
    fn taken_off(&self, rule: Rule, amount: &Self::Of<Money>) -> Self::Of<Money> {
        if Self::applies(amount) {
            self.step(rule, Op::TakenOff, -Self::value(amount), [Self::part(amount)])
        } else {
            amount.clone()
        }
    }

    /// The amount `each` once for each unit of `count`.
    #[inline]
    fn times<A: Each>(&self, rule: Rule, each: &Self::Of<A>, count: &Self::Of<Quantity>) -> Self::Of<A::Total> {
        let value = Self::value(each).times(Self::value(count));
        self.step(rule, Op::Times, value, [Self::part(each), Self::part(count)])
    }

    /// The proportion `ratio` of `whole`, to the nearest unit.
    #[inline]
    fn share<A: Amount>(&self, rule: Rule, whole: &Self::Of<A>, ratio: &Self::Of<Ratio>) -> Self::Of<A> {
        let value = Self::value(whole).share(Self::value(ratio));
        self.step(rule, Op::Share, value, [Self::part(whole), Self::part(ratio)])
    }

    /// The proportion `ratio` of `whole`, to the nearest unit; `whole` itself where the proportion is 100%.
    #[inline]
    fn share_unless_all<A: Amount>(&self, rule: Rule, whole: &Self::Of<A>, ratio: &Self::Of<Ratio>) -> Self::Of<A> {
        if Self::value(ratio) == Ratio::ONE {
            whole.clone()
        } else {
            self.share(rule, whole, ratio)
        }
    }

    /// The rest of 100% after `ratio`.
    #[inline]
    fn rest(&self, rule: Rule, ratio: &Self::Of<Ratio>) -> Self::Of<Ratio> {
        self.step(rule, Op::Rest, Self::value(ratio).rest(), [Self::part(ratio)])
    }

    /// The amount spread evenly over `count`.
    #[inline]
    fn per<A: Amount>(&self, rule: Rule, amount: &Self::Of<A>, count: &Self::Of<Quantity>) -> Self::Of<A> {
        let value = A::from_raw(Money(Self::value(amount).raw()).per(Self::value(count)).0);
        self.step(rule, Op::Per, value, [Self::part(amount), Self::part(count)])
    }

    /// The amount `of` × `by` ÷ `over`, to the nearest unit; 0 where `over` is 0.
    #[inline]
    fn proportion<O: Amount, A: Amount>(&self, rule: Rule, of: &Self::Of<O>, by: &Self::Of<A>, over: &Self::Of<A>) -> Self::Of<O> {
        let raw = |amount: i64| i128::from(amount);
        let value = match raw(Self::value(over).raw()) {
            0 => 0,
            over => round_div(raw(Self::value(of).raw()) * raw(Self::value(by).raw()), over),
        };
        let value = O::from_raw(value);
        self.step(rule, Op::Proportion, value, [Self::part(of), Self::part(by), Self::part(over)])
    }

    /// The lower of two amounts.
    #[inline]
    fn lowest<A: Amount>(&self, rule: Rule, first: &Self::Of<A>, second: &Self::Of<A>) -> Self::Of<A> {
        self.step(rule, Op::Lowest, Self::value(first).min(Self::value(second)), [Self::part(first), Self::part(second)])
    }

    /// The higher of two amounts.
    #[inline]
    fn highest<A: Amount>(&self, rule: Rule, first: &Self::Of<A>, second: &Self::Of<A>) -> Self::Of<A> {
        self.step(rule, Op::Highest, Self::value(first).max(Self::value(second)), [Self::part(first), Self::part(second)])
    }

    /// The excess of `amount` above `limit`; 0 where there is none.
    #[inline]
    fn above<A: Amount>(&self, rule: Rule, amount: &Self::Of<A>, limit: &Self::Of<A>) -> Self::Of<A> {
        let value = A::from_raw(Self::value(amount).raw().saturating_sub(Self::value(limit).raw()).max(0));
        self.step(rule, Op::Above, value, [Self::part(amount), Self::part(limit)])
    }

    /// The shortfall of `paid` to `due`; 0 where it lacks no money, or `due` is not above 0.
    #[inline]
    fn shortfall(&self, rule: Rule, due: &Self::Of<Money>, paid: &Self::Of<Money>) -> Self::Of<Money> {
        let (owed, had) = (Self::value(due), Self::value(paid));
        let value = if owed > had && owed > Money::ZERO { owed - had } else { Money::ZERO };
        self.step(rule, Op::Shortfall, value, [Self::part(due), Self::part(paid)])
    }

    /// The amount where it is no less than `least` and no less than `share`, which is not rounded; else 0.
    #[inline]
    fn enough(&self, rule: Rule, amount: &Self::Of<Money>, least: &Self::Of<Money>, share: &Self::Of<Charge>) -> Self::Of<Money> {
        let own = Self::value(amount);
        let is_enough =
            own >= Self::value(least) && i128::from(own.0) * i128::from(Ratio::ONE.0) >= i128::from(Self::value(share).0);
        let value = if is_enough { own } else { Money::ZERO };
        self.step(rule, Op::Enough, value, [Self::part(amount), Self::part(least), Self::part(share)])
    }

    /// The excess of an amount above one limit and up to another. A limit that does not bite is left out.
    #[inline]
    fn band(&self, amount: &Self::Of<Money>, from: Option<&Self::Of<Money>>, to: Option<&Self::Of<Money>>) -> Self::Of<Money> {
        let to = to.filter(|to| Self::value(amount) > Self::value(*to));
        match (from, to) {
            (None, None) => amount.clone(),
            (None, Some(to)) => self.lowest(Rule::PartUpTo, amount, to),
            (Some(from), None) => self.above(Rule::PartAbove, amount, from),
            (Some(from), Some(to)) => {
                let value = (Self::value(to) - Self::value(from)).max(Money::ZERO);
                self.step(Rule::PartBetween, Op::Between, value, [Self::part(amount), Self::part(from), Self::part(to)])
            }
        }
    }

    /// The amount as it counts for tax: itself, unless it is below 0 or beyond what the engine tells apart.
    #[inline]
    fn counted(&self, amount: &Self::Of<Money>) -> Self::Of<Money> {
        let value = Money(tax::chargeable(Self::value(amount)));
        if value == Self::value(amount) {
            amount.clone()
        } else {
            self.step(Rule::Counted, Op::Counted, value, [Self::part(amount)])
        }
    }

    /// A rate of an amount that counts for tax, not rounded.
    #[inline]
    fn charge(&self, rule: Rule, amount: &Self::Of<Money>, rate: &Self::Of<Ratio>) -> Self::Of<Charge> {
        let value = Charge(Self::value(amount).0 * Self::value(rate).0);
        self.step(rule, Op::Charge, value, [Self::part(amount), Self::part(rate)])
    }
}
