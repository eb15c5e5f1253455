//! The least that a co-op must ask of each member, or for its work, so that a normal year of its accounts leaves no deficit: told
//! by the figure that the deal, or the co-op itself, already goes by.

use crate::accounts;
use crate::choice::{Basis, YesNo};
use crate::crossing::{threshold, Threshold};
use crate::field::{Field, Input, Shared, Term, Value};
use crate::money::{Money, Price, Quantity, Ratio};
use crate::scenario::{Deal, Scenario};
use crate::settle::{corporation_tax, member, without_dividend};
use crate::solve::limits;
use crate::tax;
use crate::trace::Silent;

/// The least that a figure must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The figure. [`Shared::Price`] stands for the revenue of an hour or a job under the deal: the price with its level in it.
    pub input: Input,
    /// The figure's value now, in the field's scale.
    pub now: i64,
    /// The least value at which a normal year has no deficit, all other figures unchanged: exact to one step of the field, and
    /// the field's least where any value will do. `None` where no value within the limits would do.
    pub least: Option<i64>,
}

/// Needs of a co-op for a normal year without a deficit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The need in the figure that the members' part goes by now.
    pub own: Need,
    /// The subscription that would do, with the figure of `own` unchanged, where no value of that figure would. `None` where one
    /// would, and for a deal that pays a wage.
    pub instead: Option<Need>,
    /// The number who pay: active members, or, of a subscription, all.
    pub payers: Quantity,
}

/// The needs of a normal year of the co-op's accounts. `None` where the co-op has no members, or there is no pack for the tax
/// year.
pub fn needs(scenario: &Scenario) -> Option<Needs> {
    let pack = tax::pack(scenario.tax.year)?;
    let (_, to) = scenario.pair();
    if scenario.coop.members <= Quantity::ZERO {
        return None;
    }
    let plain = without_dividend(scenario);
    let need = |input: Input| {
        let normal = |changed: &Scenario| accounts::normal_surplus(&changed.coop, &member(changed, pack));
        Need { input, now: now(&plain, input, to), least: least(&plain, input, &normal) }
    };
    let input = unit(&plain, to);
    let own = need(input);
    let subscription =
        if plain.coop.linked == YesNo::Yes { Input::Term(to, Term::Subscription) } else { Input::Shared(Shared::CoopSubscription) };
    let has_wage = input == Input::Shared(Shared::Price);
    let instead = (own.least.is_none() && input != subscription && !has_wage).then(|| need(subscription));
    let asked = instead.map_or(input, |need| need.input);
    let payers = if asked == subscription { plain.coop.members } else { plain.coop.members.share(plain.coop.active) };
    Some(Needs { own, instead, payers })
}

/// The least value of a need's figure with which the co-op pays its way: a normal year has no deficit, and the cash lasts through every
/// year looked at. `None` where no value would do, or where there is no pack for the tax year.
pub fn lasting(scenario: &Scenario, input: Input) -> Option<i64> {
    let pack = tax::pack(scenario.tax.year)?;
    let left = |changed: &Scenario| {
        let tax = |profit: Money| corporation_tax(&Silent, changed, pack, &profit);
        accounts::least_left(&changed.coop, &member(changed, pack), tax)
    };
    least(&without_dividend(scenario), input, &left)
}

/// The least value of a figure with which what `left` tells is not below zero. One type of function, so that the search is compiled
/// once.
fn least(plain: &Scenario, input: Input, left: &dyn Fn(&Scenario) -> Money) -> Option<i64> {
    let (_, to) = plain.pair();
    let with = |value: i64| {
        let mut changed = plain.clone();
        put(&mut changed, input, to, value);
        left(&changed)
    };
    let (least, most) = limits(input);
    match threshold(least, most, with) {
        Threshold::Always | Threshold::AtMost(_) => Some(least),
        Threshold::AtLeast(value) => Some(value),
        Threshold::Never => None,
    }
}

/// The figure that tells the members' part: of the deal that the accounts are linked to, or of the co-op.
fn unit(scenario: &Scenario, to: usize) -> Input {
    let (coop, deal) = (&scenario.coop, &scenario.deals[to]);
    if coop.linked == YesNo::No {
        let by_members = coop.fee == Ratio::ZERO && coop.subscription > Money::ZERO;
        return Input::Shared(if by_members { Shared::CoopSubscription } else { Shared::CoopFee });
    }
    if deal.basis == Basis::Wage {
        return Input::Shared(Shared::Price);
    }
    Input::Term(to, term(deal))
}

/// The fee that a deal goes by: its percentage, else the first other fee that it has.
fn term(deal: &Deal) -> Term {
    let fee = &deal.fee;
    if fee.rate.max(fee.second_rate).max(fee.third_rate) > Ratio::ZERO {
        return Term::Fee;
    }
    let others = [
        (deal.flat.amount > Money::ZERO, Term::Flat),
        (deal.per_job > Money::ZERO, Term::JobFee),
        (deal.membership.subscription.amount > Money::ZERO, Term::Subscription),
        (deal.customer_percent > Ratio::ZERO, Term::CustomerFee),
        (deal.customer_amount > Price(0), Term::CustomerAmount),
    ];
    others.into_iter().find(|(has, _)| *has).map_or(Term::Fee, |(_, term)| term)
}

fn now(scenario: &Scenario, input: Input, to: usize) -> i64 {
    match (input, Field::from(input).get(scenario)) {
        (Input::Shared(Shared::Price), _) => scenario.week.price.share(scenario.deals[to].price).0,
        (_, Value::Number(now)) => now,
        (_, Value::Nothing) => 0,
    }
}

/// Puts a value of a need's figure into a scenario.
pub(crate) fn put(scenario: &mut Scenario, input: Input, to: usize, value: i64) {
    if input == Input::Shared(Shared::Price) {
        scenario.deals[to].price = Ratio::ONE;
    }
    Field::from(input).write(scenario, Value::Number(value));
}
