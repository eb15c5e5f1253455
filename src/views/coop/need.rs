//! Needs of the co-op from each member, or for its work, in the deal's own unit.

use coop_or_gig_engine::choice::{Every, SoldBy, YesNo};
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::need::{self, Need, Needs};
use coop_or_gig_engine::scenario::{Coop, Scenario};
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key, Lang, Message};
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::answer::longer_week;
use crate::views::coop::example::{self, Shown};

/// Least amount that is told in whole pounds, and the pence besides.
const WHOLE: Money = Money::pounds(10);
/// Weeks of a calendar year: an amount a week is due in those that are worked.
const WEEKS: i64 = 52;

/// Sentences of what the co-op needs and what was planned. `None` where there are no members or no costs: nothing is said then.
pub(crate) fn needed(Shown { view, is_example }: &Shown) -> Option<AttrValue> {
    let needs = need::needs(view.scenario()).filter(|_| view.scenario().coop.has_costs())?;
    let asked = asked(&needs);
    let [nothing, never] = at_ends(view, asked.input);
    let Some(least) = asked.least else {
        return Some(example::found(view, view.attr(never)));
    };
    let (lang, (_, now)) = (view.lang, told(view, &asked, least));
    let must = match least {
        0 => added(view, &asked).unwrap_or_else(|| view.attr(nothing)),
        _ => must(view, &needs, &asked, least, *is_example),
    };
    let must = example::found(view, must);
    let planned = match asked.input {
        Input::Shared(Shared::Price) => text::coop_brings_now(lang, now).text(),
        _ if *is_example => text::coop_compared(lang, now).text(),
        _ if is_typed(view, &asked) => text::coop_planned(lang, now).text(),
        _ if asked.now == 0 => view.attr(text::COOP_PLANNED_NOTHING),
        _ => text::coop_planned_example(lang, now).text(),
    };
    Some(format!("{must} {planned}").into())
}

/// Sentence that what is added to customers' bills already covers the costs of a co-op that need keep nothing of the price. `None` where
/// nothing is added, or where other income would cover them without it.
fn added(view: &View, need: &Need) -> Option<AttrValue> {
    let Input::Term(place, Term::Fee) = need.input else { return None };
    let mut scenario = view.scenario().clone();
    let mut added = Vec::new();
    for field in [Term::CustomerFee, Term::CustomerAmount].map(|term| Field::from(Input::Term(place, term))) {
        let value = field.get(&scenario);
        if value != Value::Number(0) {
            added.push(format::with_sign(view.currency(), field, value));
            field.write(&mut scenario, Value::Number(0));
        }
    }
    let alone = asked(&need::needs(&scenario)?);
    let [share] = <[String; 1]>::try_from(added).ok().filter(|_| alone.least != Some(0))?;
    Some(text::coop_need_nothing_added(view.lang, share).text())
}

/// True where the figure is the reader's, not the example's: its value, or how often it is due.
fn is_typed(view: &View, need: &Need) -> bool {
    let field = Field::from(need.input);
    let every = |scenario: &Scenario| every(scenario, view.comparison.to, need.input);
    field.get(view.scenario()) != field.get(view.base) || every(view.scenario()) != every(view.base)
}

/// The need that is told: the one in the deal's own unit, or where that cannot do, the subscription that would.
fn asked(needs: &Needs) -> Need {
    needs.instead.unwrap_or(needs.own)
}

/// True where a number of members counts people.
fn is_whole(members: Quantity) -> bool {
    members.0 % Quantity::ONE.0 == 0
}

/// The need that is told. `None` where there are no accounts, or no value would do.
pub(crate) fn least(view: &View) -> Option<Need> {
    need::needs(view.scenario()).map(|needs| asked(&needs)).filter(|need| need.least.is_some())
}

/// Sentence of what the co-op must get.
fn must(view: &View, needs: &Needs, asked: &Need, least: i64, is_example: bool) -> AttrValue {
    let (lang, (amount, _)) = (view.lang, told(view, asked, least));
    if let Some(every) = every(view.scenario(), view.comparison.to, asked.input) {
        let (amount, members) = (each(lang, amount, every), format::quantity(needs.payers));
        // One member is a form of its own. An average, such as 12.5, counts nobody.
        let one = i64::from(needs.payers == Quantity::ONE);
        let are_all = needs.payers == view.scenario().coop.members;
        return if !is_whole(needs.payers) {
            if are_all {
                text::coop_need_member(lang, amount)
            } else {
                text::coop_need_member_working(lang, amount)
            }
        } else if !are_all {
            text::coop_need_working(lang, one, amount, members)
        } else if is_example {
            text::coop_need_example(lang, members, amount)
        } else {
            text::coop_need_members(lang, one, amount, members)
        }
        .text();
    }
    let simple: fn(Lang, String) -> Message = match asked.input {
        Input::Shared(Shared::Price) => match view.scenario().week.sold_by {
            SoldBy::Hour => text::coop_need_hour_brings,
            SoldBy::Job => text::coop_need_job_brings,
        },
        Input::Term(_, Term::JobFee) => text::coop_need_job,
        Input::Term(_, Term::CustomerFee) => text::coop_need_customer_percent,
        Input::Term(_, Term::CustomerAmount) => text::coop_need_customer_amount,
        Input::Term(..) | Input::App(..) => text::coop_need_percent,
        Input::Shared(_) => text::coop_need_sales,
    };
    simple(lang, amount).text()
}

/// Period of an amount that each member pays; `None` for what goes by the work.
fn every(scenario: &Scenario, to: usize, input: Input) -> Option<Every> {
    let deal = &scenario.deals[to];
    match input {
        Input::Term(_, Term::Flat) => Some(deal.flat.every),
        Input::Term(_, Term::Subscription) => Some(deal.membership.subscription.every),
        Input::Shared(Shared::CoopSubscription) => Some(Every::Year),
        _ => None,
    }
}

/// Amount with its period: "£37 a week".
fn each(lang: Lang, amount: String, every: Every) -> AttrValue {
    format::per(lang, amount, every.into()).text()
}

/// Need in few words: "£37 a week each".
pub(crate) fn in_short(view: &View, needs: &Needs) -> AttrValue {
    least_as(view, needs, few_words)
}

/// Need as an amount alone, for a table with the unit at its head: "£37".
pub(crate) fn amount(view: &View, needs: &Needs) -> AttrValue {
    least_as(view, needs, |_, _, amount| amount.into())
}

fn least_as(view: &View, needs: &Needs, words: impl Fn(&View, &Need, String) -> AttrValue) -> AttrValue {
    let asked = asked(needs);
    match asked.least {
        None => view.attr(text::COOP_TAKES_TOO_MUCH),
        Some(0) => view.attr(text::COOP_TAKES_NOTHING),
        Some(least) => words(view, &asked, told(view, &asked, least).0),
    }
}

/// True where the co-op needs something, and no more than can be asked for.
pub(crate) fn is_some(needs: &Needs) -> bool {
    asked(needs).least.is_some_and(|least| least != 0)
}

/// Time by which members pay what is needed in all of these cases. `None` where they do not, or some of them go by another.
pub(crate) fn every_of<'a>(view: &View, needs: impl Iterator<Item = &'a Needs>) -> Option<Every> {
    let mut each = needs.map(|needs| every(view.scenario(), view.comparison.to, asked(needs).input));
    let first = each.next()??;
    each.all(|every| every == Some(first)).then_some(first)
}

/// Value of the figure that members go by now, in few words: "£70 a week each". `None` where the least that is needed is told as the
/// same, and where there are no accounts.
pub(crate) fn at_planned(view: &View) -> Option<AttrValue> {
    let asked = least(view)?;
    let (least, now) = told(view, &asked, asked.least?);
    (least != now).then(|| few_words(view, &asked, now))
}

/// Value of a need's figure in few words.
fn few_words(view: &View, asked: &Need, amount: String) -> AttrValue {
    let lang = view.lang;
    if let Some(every) = every(view.scenario(), view.comparison.to, asked.input) {
        return text::coop_takes_each(lang, each(lang, amount, every)).text();
    }
    let simple: fn(Lang, String) -> Message = match asked.input {
        Input::Shared(Shared::Price) => match view.scenario().week.sold_by {
            SoldBy::Hour => text::coop_takes_hour,
            SoldBy::Job => text::coop_takes_job,
        },
        Input::Term(_, Term::JobFee) => text::coop_takes_job,
        Input::Term(_, Term::CustomerFee | Term::CustomerAmount) => text::coop_takes_bill,
        Input::Term(..) | Input::App(..) => text::coop_takes_fares,
        Input::Shared(_) => text::coop_takes_sales,
    };
    simple(lang, amount).text()
}

/// True where members pay what is needed by the week, the month or the year.
pub(crate) fn is_by_time(view: &View, needs: &Needs) -> bool {
    every(view.scenario(), view.comparison.to, asked(needs).input).is_some()
}

/// True where the need is an amount, so that its part of all sales says more.
pub(crate) fn is_amount(view: &View, needs: &Needs) -> bool {
    is_by_time(view, needs) || matches!(asked(needs).input, Input::Term(_, Term::JobFee))
}

/// Figure that members go by now, with its value: of the comparison's deal where the accounts are linked to it.
pub(crate) fn planned(view: &View) -> Option<(AttrValue, String)> {
    let own = need::needs(view.scenario())?.own;
    let (_, now) = told(view, &own, own.least.unwrap_or(own.now));
    Some((full_label(view, own.input), now))
}

/// Figure that members go by now. `None` where there are no accounts.
pub(crate) fn own_field(view: &View) -> Option<Field> {
    Some(need::needs(view.scenario())?.own.input.into())
}

/// Sentences besides the need: that the week is counted as longer, that the deal's own unit cannot do it, the pence, the weeks in which
/// it is due, who pays, and what the cash takes.
pub(crate) fn besides(view: &View) -> Vec<AttrValue> {
    let Some(needs) = need::needs(view.scenario()) else { return Vec::new() };
    let (asked, payers) = (asked(&needs), needs.payers);
    let is_linked = view.scenario().coop.linked == YesNo::Yes;
    // What a member sells is then that of a week as the answer counts it.
    let mut said: Vec<AttrValue> = longer_week::longer_of(view, view.comparison.to).filter(|_| is_linked).into_iter().collect();
    if needs.instead.is_some_and(|need| need.least.is_some()) {
        let [_, never] = at_ends(view, needs.own.input);
        said.push(view.attr(never));
    }
    let is_money = Field::from(asked.input).spec().kind == Kind::Money;
    if let Some(least) = asked.least.filter(|least| is_money && Money(*least) >= WHOLE && least % 100 != 0) {
        said.push(text::coop_need_exactly(view.lang, format::money(view.currency(), Money(least))).text());
    }
    said.extend(for_wages(view, &asked));
    let weeks = view.scenario().week.weeks;
    let is_weekly = every(view.scenario(), view.comparison.to, asked.input) == Some(Every::Week);
    if let Some(least) = asked.least.filter(|least| is_weekly && *least > 0 && weeks < Quantity::whole(WEEKS)) {
        let year = format::pounds(view.currency(), Money(least).times(weeks));
        said.push(text::coop_need_weeks(view.lang, format::quantity(weeks), year).text());
    }
    let members = view.scenario().coop.members;
    if is_money && payers < members && payers > Quantity::ZERO && is_whole(payers) && is_whole(members) {
        said.push(text::coop_need_active(view.lang, format::quantity(members), format::quantity(payers)).text());
    }
    said.extend(for_cash(view, &asked));
    said
}

/// Sentence on what it takes for the cash to last too: what is needed is that of a normal year, which pays neither for the start nor
/// for a loan. `None` where the same will do.
fn for_cash(view: &View, asked: &Need) -> Option<AttrValue> {
    let least = asked.least?;
    let Some(lasting) = need::lasting(view.scenario(), asked.input) else { return Some(view.attr(text::COOP_NEED_NEVER_LASTING)) };
    let (normal, lasting) = (told(view, asked, least).0, told(view, asked, lasting).0);
    (lasting != normal).then(|| text::coop_need_lasting(view.lang, few_words(view, asked, lasting)).text())
}

/// Sentence on the price that pays the workers alone: the answer's promise needs no more than that, the co-op has costs besides.
/// `None` where the need is no price, or the co-op has other income that pays them.
fn for_wages(view: &View, need: &Need) -> Option<AttrValue> {
    if need.input != Input::Shared(Shared::Price) {
        return None;
    }
    let mut scenario = view.scenario().clone();
    let Coop { members, linked, active, .. } = scenario.coop;
    scenario.coop = Coop { members, linked, active, ..Coop::default() };
    let alone = asked(&need::needs(&scenario)?);
    let least = alone.least.filter(|least| *least > 0)?;
    Some(text::coop_need_wages(view.lang, told(view, &alone, least).0).text())
}

/// Sentences on the ends of a figure: that the co-op pays its costs with nothing of it, and that the most of it would not be enough.
/// Of sales that are not entered no share is enough: they are asked for instead.
fn at_ends(view: &View, input: Input) -> [Key; 2] {
    match input {
        Input::Shared(Shared::CoopFee) if view.scenario().coop.sales == Money::ZERO => {
            [text::COOP_NEED_NOTHING_SHARE, text::COOP_NEED_NO_SALES]
        }
        Input::Shared(Shared::Price) => [text::COOP_NEED_NOTHING_PRICE, text::COOP_NEED_NO_PRICE],
        Input::Term(_, Term::JobFee) => [text::COOP_NEED_NOTHING_JOB, text::COOP_NEED_NEVER_JOB],
        Input::Term(_, Term::CustomerFee | Term::CustomerAmount) => {
            [text::COOP_NEED_NOTHING_CUSTOMER, text::COOP_NEED_NEVER_CUSTOMER]
        }
        Input::Term(_, Term::Flat | Term::Subscription) | Input::Shared(Shared::CoopSubscription) => {
            [text::COOP_NEED_NOTHING_MEMBER, text::COOP_NEED_NEVER_MEMBER]
        }
        Input::Term(..) | Input::App(..) | Input::Shared(_) => [text::COOP_NEED_NOTHING_SHARE, text::COOP_NEED_NEVER_SHARE],
    }
}

/// Needed and present figure as people read them: the needed one never rounded down, whole pounds where there are many, one
/// decimal of a percentage, a price to the penny. As exact as they are where rounding would tell the wrong one of the two to be
/// more.
fn told(view: &View, need: &Need, least: i64) -> (String, String) {
    let field = Field::from(need.input);
    let kind = field.spec().kind;
    let step = match kind {
        Kind::Money if Money(least) < WHOLE => 1,
        Kind::Percent => 1_000,
        _ => 100,
    };
    let up = least.saturating_add(step - 1) / step * step;
    let now = if kind == Kind::Price { need.now.saturating_add(step / 2) / step * step } else { need.now };
    let is_true = (up > now) == (least > need.now);
    let (least, now) = if is_true { (up, now) } else { (least, need.now) };
    let exact = |value: i64| match kind {
        Kind::Price if value % step == 0 => format::money(view.currency(), Money(value / step)),
        _ => format::with_sign(view.currency(), field, Value::Number(value)),
    };
    match kind {
        Kind::Money if is_true && step > 1 => (format::pounds(view.currency(), Money(least)), exact(now)),
        _ => (exact(least), exact(now)),
    }
}
