//! Needs of the co-op from each member, or for its work, in the deal's own unit.

use coop_or_gig_engine::choice::{Every, SoldBy};
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::need::{self, Need, Needs};
use coop_or_gig_engine::outcome::Period;
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::field::full_label;
use crate::views::coop::example::Shown;

/// Least amount that is told in whole pounds, and the pence besides.
const WHOLE: Money = Money::pounds(10);

/// Sentences of what the co-op needs and what was planned. `None` where there are no members or no costs: nothing is said then.
pub(crate) fn needed(Shown { view, is_example }: &Shown) -> Option<AttrValue> {
    let needs = need::needs(view.scenario()).filter(|_| view.scenario().coop.has_costs())?;
    let asked = asked(&needs);
    let Some(least) = asked.least else {
        let has_price = asked.input == Input::Shared(Shared::Price);
        return Some(if has_price { view.attr(text::COOP_NEED_NO_PRICE) } else { too_little(view, &asked) });
    };
    let (lang, (_, now)) = (view.lang, told(view, &asked, least));
    let must = match least {
        0 => view.attr(text::COOP_NEED_NOTHING),
        _ => must(view, &needs, &asked, least, *is_example),
    };
    let planned = match asked.input {
        Input::Shared(Shared::Price) => text::coop_brings_now(lang, now),
        _ if *is_example => text::coop_compared(lang, now),
        _ => text::coop_planned(lang, now),
    };
    Some(format!("{must} {}", planned.text()).into())
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
    if let Some(every) = every(view, asked.input) {
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
fn every(view: &View, input: Input) -> Option<Every> {
    let deal = &view.scenario().deals[view.comparison.to];
    match input {
        Input::Term(_, Term::Flat) => Some(deal.flat.every),
        Input::Term(_, Term::Subscription) => Some(deal.membership.subscription.every),
        Input::Shared(Shared::CoopSubscription) => Some(Every::Year),
        _ => None,
    }
}

/// Amount with its period: "£37 a week".
fn each(lang: Lang, amount: String, every: Every) -> AttrValue {
    let period = match every {
        Every::Week => Period::Week,
        Every::Month => Period::Month,
        Every::Year => Period::Year,
    };
    format::per(lang, amount, period).text()
}

/// Need in few words, for a table: "£37 a week each".
pub(crate) fn in_short(view: &View, needs: &Needs) -> AttrValue {
    let (lang, asked) = (view.lang, asked(needs));
    let Some(least) = asked.least else { return view.attr(text::COOP_TAKES_TOO_MUCH) };
    if least == 0 {
        return view.attr(text::COOP_TAKES_NOTHING);
    }
    let (amount, _) = told(view, &asked, least);
    if let Some(every) = every(view, asked.input) {
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
    every(view, asked(needs).input).is_some()
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

/// Notes besides the need: that the deal's own unit cannot do it, the pence, and who pays.
pub(crate) fn besides(view: &View) -> Vec<Html> {
    let Some(needs) = need::needs(view.scenario()) else { return Vec::new() };
    let (asked, payers) = (asked(&needs), needs.payers);
    let mut said = Vec::new();
    if needs.instead.is_some_and(|need| need.least.is_some()) {
        said.push(note(too_little(view, &needs.own)));
    }
    let is_money = Field::from(asked.input).spec().kind == Kind::Money;
    if let Some(least) = asked.least.filter(|least| is_money && Money(*least) >= WHOLE && least % 100 != 0) {
        said.push(note(text::coop_need_exactly(view.lang, format::money(view.currency(), Money(least))).text()));
    }
    let members = view.scenario().coop.members;
    if is_money && payers < members && payers > Quantity::ZERO && is_whole(payers) && is_whole(members) {
        said.push(note(text::coop_need_active(view.lang, format::quantity(payers), format::quantity(members)).text()));
    }
    said
}

fn too_little(view: &View, need: &Need) -> AttrValue {
    text::coop_need_never(view.lang, full_label(view, need.input)).text()
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
