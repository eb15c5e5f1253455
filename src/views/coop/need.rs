//! Needs of the co-op from each member, or for its work, in the deal's own unit.

use coop_or_gig_engine::choice::{Every, SoldBy};
use coop_or_gig_engine::field::{Field, Input, Kind, Shared, Term, Value};
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::need::{self, Need, Needs};
use yew::prelude::*;

use crate::components::section::note;
use crate::format;
use crate::locale::{text, Lang, Message};
use crate::view::View;
use crate::views::answer::field::full_label;

/// Least amount that is told in whole pounds, and the pence besides.
const WHOLE: Money = Money::pounds(10);

/// Sentence of what the co-op needs; empty where there are no accounts.
pub(crate) fn needed(view: &View) -> AttrValue {
    let Some(Needs { own, instead, payers }) = need::needs(view.scenario()) else { return AttrValue::default() };
    let asked = instead.unwrap_or(own);
    let Some(least) = asked.least else {
        let has_price = asked.input == Input::Shared(Shared::Price);
        return if has_price { view.attr(text::COOP_NEED_NO_PRICE) } else { too_little(view, &asked) };
    };
    let (lang, (amount, now)) = (view.lang, told(view, &asked, least));
    if least == 0 {
        return text::coop_need_nothing(lang, now).text();
    }
    let members = format::quantity(payers);
    let each = |every: Every| match every {
        Every::Week => text::coop_need_week(lang, amount.clone(), members.clone(), now.clone()),
        Every::Month => text::coop_need_month(lang, amount.clone(), members.clone(), now.clone()),
        Every::Year => text::coop_need_year(lang, amount.clone(), members.clone(), now.clone()),
    };
    let deal = &view.scenario().deals[view.comparison.to];
    let simple: fn(Lang, String, String) -> Message = match asked.input {
        Input::Term(_, Term::Flat) => return each(deal.flat.every).text(),
        Input::Term(_, Term::Subscription) => return each(deal.membership.subscription.every).text(),
        Input::Shared(Shared::CoopSubscription) => return each(Every::Year).text(),
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
    simple(lang, amount, now).text()
}

/// Notes besides the need: that the deal's own unit cannot do it, the pence, and who pays.
pub(crate) fn besides(view: &View) -> Vec<Html> {
    let Some(Needs { own, instead, payers }) = need::needs(view.scenario()) else { return Vec::new() };
    let asked = instead.unwrap_or(own);
    let mut said = Vec::new();
    if instead.is_some_and(|need| need.least.is_some()) {
        said.push(note(too_little(view, &own)));
    }
    let is_money = Field::from(asked.input).spec().kind == Kind::Money;
    if let Some(least) = asked.least.filter(|least| is_money && Money(*least) >= WHOLE && least % 100 != 0) {
        said.push(note(text::coop_need_exactly(view.lang, format::money(view.currency(), Money(least))).text()));
    }
    let members = view.scenario().coop.members;
    if is_money && payers < members && payers > Quantity::ZERO && asked.input != own_subscription(view) {
        said.push(note(text::coop_need_active(view.lang, format::quantity(payers), format::quantity(members)).text()));
    }
    said
}

fn own_subscription(view: &View) -> Input {
    Input::Term(view.comparison.to, Term::Subscription)
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
