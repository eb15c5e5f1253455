//! Questions about a price or a number of jobs that is so far above the example's that it may be for another time, or may lack its
//! decimal point, about a year's profit that may be a week's, and about a fee above the fares it was taken from. Each answer is a
//! button with the sum done.

use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::field::{AppFigure, Field, Shared};
use coop_or_gig_engine::money::{round_div, Money, Price, Quantity};
use coop_or_gig_engine::number;
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::text::{changing, space};
use crate::locale::{text, Lang, Message};
use crate::state::Action;
use crate::view::View;
use crate::views::answer::offer_parts::{put, sold};
use crate::{browser, format};

/// A figure this many times the example's is asked about.
const FAR_ABOVE: i64 = 3;
/// Days of work in a week, where only the figure of a day is known: an assumption, and said to be one.
const DAYS: i64 = 5;
/// Months of a year.
const MONTHS: i64 = 12;
/// A profit of other work below this may be that of a week or a month: an assumption.
const YEARLY: Money = Money::pounds(5_000);

/// Question beside a field, with its answers. `None` where the figure is none of those asked about, is not far above the example's,
/// or was put in by an answer.
pub(crate) fn offer(view: &View, field: Field) -> Option<Html> {
    let (week, example) = (view.scenario().week, view.base.week);
    let figures = &view.state.figures;
    let is_typed_well = figures.is_read(field);
    let is_settled = figures.settled == Some((field, field.get(view.scenario())));
    if let Field::App(place, AppFigure::Fee) = field {
        return is_typed_well.then(|| fee(view, place)).flatten();
    }
    if field == Field::Shared(Shared::OtherProfit) {
        let profit = view.scenario().tax.other_profit;
        let may_be_less = is_typed_well && !is_settled && Money::ZERO < profit && profit < YEARLY;
        return may_be_less.then(|| other_profit(view, profit));
    }
    if !is_typed_well || is_settled || week.sold_by != example.sold_by {
        return None;
    }
    let is_far = |now: i64, usual: i64| usual > 0 && now > usual.saturating_mul(FAR_ABOVE);
    let is_many = week.sold_by == SoldBy::Job && is_far(week.hourly_jobs().0, example.hourly_jobs().0);
    match field {
        Field::Shared(Shared::Price) if is_far(week.price.0, example.price.0) => price(view, week.price),
        Field::Shared(Shared::JobsAnHour) if is_many && week.jobs.is_none() => Some(jobs_an_hour(view, week.jobs_an_hour)),
        Field::Shared(Shared::Jobs) if is_many => week.jobs.map(|jobs| jobs_a_week(view, jobs)),
        _ => None,
    }
}

/// The question, what its answers rest on, and the buttons. The messages are made for it alone.
#[allow(clippy::needless_pass_by_value)]
fn asked(asks: Message, shared: Message, buttons: impl IntoIterator<Item = Option<Html>>) -> Html {
    html! {
        <>
            <p>{ changing(asks.text()) }{ space() }{ changing(shared.text()) }</p>
            <p class="steps">{ for buttons.into_iter().flatten() }</p>
        </>
    }
}

/// A fee above the fares may be the fares, and they the fee. `None` where it is not above them.
fn fee(view: &View, place: usize) -> Option<Html> {
    let app = view.scenario().week.mine.active().get(place).filter(|app| app.takes_too_much())?;
    let [fares, fee] = [app.fares, app.fee?].map(|amount| format::short(view.currency(), amount));
    let (dispatch, at) = (view.dispatch.clone(), Field::App(place, AppFigure::Fee).key());
    let onclick = Callback::from(move |_| {
        // The button that had the focus goes with its question.
        browser::focus(&format!("[data-field='{at}']"));
        dispatch.emit(Action::rework(move |scenario| {
            let app = &mut scenario.week.mine.apps[place];
            (app.fares, app.fee) = (app.fee.unwrap_or(app.fares), Some(app.fares));
            scenario.follow();
        }));
    });
    let swap = button(onclick, text::offer_swap(view.lang, fee, fares).text(), true);
    Some(html! { <><p>{ changing(view.text(text::OFFER_FEE_ABOVE)) }</p><p class="steps">{ swap }</p></> })
}

/// A profit may be that of a week worked or of a month: who does other work knows those.
fn other_profit(view: &View, profit: Money) -> Html {
    let (lang, field, weeks) = (view.lang, Field::Shared(Shared::OtherProfit), view.scenario().week.weeks);
    let choice = |times: Quantity, label: fn(Lang, String) -> Message| {
        let year = Price(profit.pence() * 100).times(times);
        let fits = field.read(&number::plain(year.pence(), 2)).is_ok();
        fits.then(|| put(view, field, year.pence(), label(lang, format::short(view.currency(), year)).text()))
    };
    let asks = text::offer_profit(lang, format::short(view.currency(), profit));
    let shared = text::offer_profit_weeks(lang, format::count(weeks));
    asked(asks, shared, [choice(weeks, text::offer_week), choice(Quantity::whole(MONTHS), text::offer_month)])
}

/// A price may be the pay of a week or of a day. `None` where nothing is sold that would share it.
fn price(view: &View, price: Price) -> Option<Html> {
    let (lang, field) = (view.lang, Field::Shared(Shared::Price));
    let Quantity(sold) = sold(view);
    if sold <= 0 {
        return None;
    }
    // The offer is told to the penny: the button puts in what is said.
    let each = |times: i64| {
        Money(round_div(i128::from(price.0) * i128::from(times) * i128::from(Quantity::ONE.0), i128::from(sold) * 100))
    };
    let fits = |amount: &Money| field.read(&number::plain(amount.pence(), 2)).is_ok();
    let choice = |times: i64, label: fn(Lang, String) -> Message| {
        Some(each(times))
            .filter(fits)
            .map(|amount| put(view, field, amount.pence() * 100, label(lang, format::money(view.currency(), amount)).text()))
    };
    let shared = match view.scenario().week.sold_by {
        SoldBy::Hour => text::offer_hours_shared(lang, format::quantity(Quantity(sold))),
        SoldBy::Job => text::offer_jobs_shared(lang, format::quantity(Quantity(sold))),
    };
    let asks = text::offer_asks(lang, format::short(view.currency(), price.times(Quantity::ONE)));
    Some(asked(asks, shared, [choice(1, text::offer_week), choice(DAYS, text::offer_day)]))
}

/// Jobs an hour may be the jobs of a week or of a day, or lack their decimal point: 23 for 2.3.
fn jobs_an_hour(view: &View, jobs: Quantity) -> Html {
    let (lang, hours) = (view.lang, view.scenario().week.hours);
    let choice = |times: i64, by: Quantity, label| fewer(view, Shared::JobsAnHour, jobs, (times, by), label);
    let buttons = [
        choice(1, hours, text::offer_week as fn(Lang, String) -> Message),
        choice(DAYS, hours, text::offer_day),
        choice(1, Quantity::whole(10), text::offer_point),
    ];
    let asks = text::offer_asks_hour(lang, format::count(jobs));
    asked(asks, text::offer_hours_spread(lang, format::count(hours)), buttons)
}

/// Jobs a week may be the jobs of a month or of a year.
fn jobs_a_week(view: &View, jobs: Quantity) -> Html {
    let (lang, week) = (view.lang, view.scenario().week);
    let choice = |times: i64, label| fewer(view, Shared::Jobs, jobs, (times, week.weeks), label);
    let buttons = [choice(MONTHS, text::offer_month as fn(Lang, String) -> Message), choice(1, text::offer_year)];
    let asks = text::offer_asks_week(lang, format::count(week.hourly_jobs()), format::count(jobs));
    asked(asks, text::offer_weeks_shared(lang, format::count(week.weeks)), buttons)
}

/// Button that puts in `times ÷ by` of the jobs, as closely as it tells them. `None` where that is no job, or not fewer.
fn fewer(
    view: &View,
    shared: Shared,
    jobs: Quantity,
    (times, by): (i64, Quantity),
    label: fn(Lang, String) -> Message,
) -> Option<Html> {
    let hundredth = Quantity::ONE.0 / 100;
    let all = i128::from(jobs.0) * i128::from(times) * i128::from(Quantity::ONE.0);
    let told = round_div(all, i128::from(Some(by.0).filter(|by| *by > 0)?) * i128::from(hundredth)) * hundredth;
    let is_fewer = (1..jobs.0).contains(&told);
    is_fewer.then(|| put(view, Field::Shared(shared), told, label(view.lang, format::count(Quantity(told))).text()))
}
