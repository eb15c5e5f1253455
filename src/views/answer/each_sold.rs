//! Question about an amount where a percentage of the bill is asked for: it may be added for each hour or job, for which there is a field.

use coop_or_gig_engine::choice::SoldBy;
use coop_or_gig_engine::field::{Field, Input, Term, Value};
use coop_or_gig_engine::money::{Price, Quantity, Ratio};
use yew::prelude::*;

use crate::components::controls::button;
use crate::components::text::changing;
use crate::locale::text;
use crate::state::Action;
use crate::view::View;
use crate::{browser, format};

/// Question whether an amount is for each hour or job, and the button that has it so. `None` where it is more than such a price, and where
/// the field of fixed amounts is not the reader's.
pub(super) fn offer(view: &View, field: Field, amount: Price) -> Option<Html> {
    let Field::Term(place, Term::CustomerFee) = field else { return None };
    let (lang, scenario, each) = (view.lang, view.scenario(), Field::Term(place, Term::CustomerAmount));
    let follows = scenario.follows(Input::Term(place, Term::CustomerAmount));
    if follows || amount >= scenario.week.price || amount <= Price(0) {
        return None;
    }
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |_| {
        // The button that had the focus goes with its question.
        browser::focus(&format!("[data-field='{}']", field.key()));
        dispatch.emit(Action::rework(move |scenario| {
            scenario.deals[place].customer_percent = Ratio::ZERO;
            each.put(scenario, Value::Number(amount.0));
        }));
    });
    let told = format::short(view.currency(), amount.times(Quantity::ONE));
    let (asks, use_it) = match scenario.week.sold_by {
        SoldBy::Hour => (text::offer_asks_each_hour(lang, told.clone()), text::offer_each_hour(lang, told)),
        SoldBy::Job => (text::offer_asks_each_job(lang, told.clone()), text::offer_each_job(lang, told)),
    };
    Some(html! { <><p>{ changing(asks.text()) }</p><p class="steps">{ button(onclick, use_it.text(), true) }</p></> })
}
