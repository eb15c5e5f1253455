//! Amounts alone.

use super::amount::Amount;
use super::op::{Leaf, Op};
use super::rule::Rule;
use super::tracer::Tracer;
use crate::field::{Shared, Term};

/// A tracer that keeps amounts and no steps: what is left of a rule is its arithmetic.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Silent;

impl Tracer for Silent {
    type Of<A: Amount> = A;
    type Part = ();
    type Parts = ();

    #[inline]
    fn value<A: Amount>(of: &A) -> A {
        *of
    }

    #[inline]
    fn part<A: Amount>(_: &A) -> Self::Part {}

    #[inline]
    fn applies<A: Amount>(_: &A) -> bool {
        true
    }

    #[inline]
    fn given<A: Amount>(&self, _: Rule, value: A, _: Leaf) -> A {
        value
    }

    #[inline]
    fn shared<A: Amount>(&self, _: Shared, value: A) -> A {
        value
    }

    #[inline]
    fn term<A: Amount>(&self, _: Term, value: A) -> A {
        value
    }

    #[inline]
    fn step<A: Amount, const N: usize>(&self, _: Rule, _: Op, value: A, _: [(); N]) -> A {
        value
    }

    #[inline]
    fn step_of_any<A: Amount>(&self, _: Rule, _: Op, value: A, (): ()) -> A {
        value
    }

    #[inline]
    fn add_part<A: Amount>((): &mut (), _: &A) {}

    #[inline]
    fn together<A: Amount, const N: usize>(&self, _: Rule, value: A, _: [&A; N], _: Rule) -> A {
        value
    }
}
