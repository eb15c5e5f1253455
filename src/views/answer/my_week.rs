//! The form of pay statements: what each app's statement says, and what follows from it.

use coop_or_gig_engine::choice::{PriceIs, SoldBy, StatementPeriod};
use coop_or_gig_engine::entry::Way;
use coop_or_gig_engine::field::{AppFigure, Field, Shared};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::scenario::{AppStatement, Scenario, Stated, MOST_APPS};
use yew::prelude::*;

use crate::browser;
use crate::components::controls::button;
use crate::components::section::note;
use crate::components::text::changing;
use crate::format;
use crate::locale::text;
use crate::state::Action;
use crate::statement_file;
use crate::view::View;
use crate::views::answer::field::{called, field};

/// The statements, where the week is entered from them.
pub(crate) fn week(view: &View) -> Html {
    if Way::of(view.scenario()) == Way::Statement {
        statements(view)
    } else {
        Html::default()
    }
}

/// Fields of the statements, app by app, and what follows from them.
fn statements(view: &View) -> Html {
    let mine = view.scenario().week.mine;
    let shared = |shared: Shared| field(view, Field::Shared(shared));
    let mut asked = vec![shared(Shared::StatementOf)];
    asked.extend((mine.every == StatementPeriod::Day).then(|| shared(Shared::StatementDays)));
    let mut rest = Vec::new();
    rest.extend((mine.active().len() > 1).then(|| shared(Shared::Overlap)));
    rest.push(shared(Shared::TripMinutes));
    rest.extend(mine.trip_minutes.is_none().then(|| shared(Shared::Busy)));
    let more = button(view.on(Action::rework(Scenario::add_app)), view.attr(text::MY_WEEK_ADD), mine.active().len() < MOST_APPS);
    html! {
        <div class="statements">
            { statement_file::offer(view) }
            <div>{ for asked }</div>
            <div>{ for mine.active().iter().enumerate().map(|(place, statement)| app(view, place, statement)) }</div>
            <p class="steps" id={add_id(view)}>{ more }</p>
            <div>{ for rest }</div>
            <div role="status">{ for follows(view).into_iter().map(note) }</div>
        </div>
    }
}

/// Id of the place of the button that adds an app.
fn add_id(view: &View) -> AttrValue {
    view.id("add-app")
}

/// Fields of one app's statement, and its own rates.
fn app(view: &View, place: usize, statement: &AppStatement) -> Html {
    let is_pay = view.scenario().week.price_is == PriceIs::Pay;
    let own = |figure: AppFigure| field(view, Field::App(place, figure));
    let fares = if is_pay {
        let (label, about) = (view.attr(text::MY_WEEK_FARES_PAY), view.attr(text::MY_WEEK_FARES_PAY_HELP));
        called(view, Field::App(place, AppFigure::Fares), label, about)
    } else {
        own(AppFigure::Fares)
    };
    let mut fields = vec![fares];
    // What an app keeps of its customers' money is on no statement of pay.
    fields.extend((!is_pay || statement.fee.is_some_and(|fee| fee > Money::ZERO)).then(|| own(AppFigure::Fee)));
    fields.extend((!is_pay && statement.fee.is_none()).then(|| own(AppFigure::Rate)));
    fields.extend([AppFigure::Jobs, AppFigure::Tips, AppFigure::Hours].map(own));
    let number = (place + 1).to_string();
    let is_one = view.scenario().week.mine.active().len() == 1;
    let rates = statement.hourly().filter(|_| !is_one && !statement.takes_too_much()).map(|hourly| {
        let hourly = format::money(view.currency(), hourly);
        match statement.take_rate().filter(|_| statement.took() > Money::ZERO && !is_pay) {
            Some(rate) => text::my_week_app_rates(view.lang, format::percent(rate), hourly),
            None => text::my_week_app_hourly(view.lang, hourly),
        }
        .text()
    });
    let gone = (!is_one).then(|| button(on_remove(view, place), text::my_week_remove(view.lang, number.clone()).text(), true));
    html! {
        <fieldset key={place}>
            <legend>{ changing(text::my_week_app(view.lang, number).text()) }</legend>
            <div>{ for fields }</div>
            <div>{ for rates.map(note) }</div>
            { for gone.map(|gone| html! { <p class="steps">{ gone }</p> }) }
        </fieldset>
    }
}

/// Callback that takes an app away.
fn on_remove(view: &View, place: usize) -> Callback<MouseEvent> {
    let (dispatch, add) = (view.dispatch.clone(), add_id(view));
    Callback::from(move |_| {
        // The button that had the focus goes with its app.
        browser::focus(&format!("#{add} button"));
        dispatch.emit(Action::rework(move |scenario| scenario.remove_app(place)));
    })
}

/// Sentences of what follows from the statements, and of what is assumed or left out with it.
fn follows(view: &View) -> Vec<AttrValue> {
    let (lang, scenario) = (view.lang, view.scenario());
    let (week, mine) = (&scenario.week, &scenario.week.mine);
    let (all, stated) = (mine.together(), Stated::new(week));
    let price = format::price(view.currency(), lang, stated.price);
    let rate = format::percent(stated.rate);
    // No rate follows from a fee above the fares, which is asked about beside it.
    let hourly = all.hourly().filter(|_| !mine.active().iter().any(AppStatement::takes_too_much));
    let hourly = hourly.map(|hourly| format::money(view.currency(), hourly));
    let mut said: Vec<AttrValue> = hourly
        .map(|hourly| {
            // What customers pay is not known where the price is an app's pay.
            let is_told = all.took() > Money::ZERO && week.price_is != PriceIs::Pay;
            match (is_told, stated.sold_by, mine.active().len()) {
                (false, ..) => text::my_week_app_hourly(lang, hourly),
                (_, SoldBy::Hour, _) => text::my_week_follows_hours(lang, rate, price, hourly),
                (_, SoldBy::Job, 1) => text::my_week_follows_one(lang, rate, price, hourly),
                (_, SoldBy::Job, _) => text::my_week_follows(lang, rate, price, hourly),
            }
            .text()
        })
        .into_iter()
        .collect();
    let busy = format::percent(stated.busy);
    said.push(match mine.trip_minutes {
        Some(_) => text::my_week_busy(lang, busy).text(),
        None => text::my_week_busy_assumed(lang, busy).text(),
    });
    said.extend(stated.is_cut.then(|| view.attr(text::MY_WEEK_STAYS)));
    said.extend((all.took() > Money::ZERO).then(|| view.attr(text::MY_WEEK_WITHIN)));
    let mut followed = scenario.clone();
    followed.follow();
    said.extend((followed != *scenario).then(|| view.attr(text::MY_WEEK_WRITTEN)));
    said
}
