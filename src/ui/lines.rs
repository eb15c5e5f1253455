//! The money path line by line, the deals side by side. People's scripts read it: see `data-line`, `data-deal` and `<data>`.

use coop_or_gig_engine::choice::MilesFollow;
use coop_or_gig_engine::money::{Money, Quantity};
use coop_or_gig_engine::outcome::{Hours, Line, Period, Statement};
use yew::prelude::*;

use super::{period, View};
use crate::locale::{text, Key};
use crate::show;

const LABELS: [Key; Line::ALL.len()] = [
    text::LINE_CUSTOMERS_PAY,
    text::LINE_CUSTOMER_FEES,
    text::LINE_PLATFORM_FEES,
    text::LINE_TIPS,
    text::LINE_PAY,
    text::LINE_RUNNING_COSTS,
    text::LINE_SUBSCRIPTION,
    text::LINE_DIVIDEND,
    text::LINE_INCOME_TAX,
    text::LINE_CLASS_4,
    text::LINE_TAKE_HOME,
];

pub(super) fn lines(view: &View) -> Html {
    let (lang, period) = (view.lang(), view.state.period);
    let statements: Vec<Statement> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period)).collect();
    let caption = match period {
        Period::Hour => text::LINES_CAPTION_HOUR,
        Period::Week => text::LINES_CAPTION_WEEK,
        Period::Month => text::LINES_CAPTION_MONTH,
        Period::Year => text::LINES_CAPTION_YEAR,
    };
    let head = |place: usize| {
        html! {
            <th scope="col" role="columnheader" class={view.class(place)} data-deal={(place + 1).to_string()}>
                { view.name(place) }{ " " }<span class="unit">{ period::unit(lang, period) }</span>
            </th>
        }
    };
    let row = |line: Line| {
        let cell = |place: usize| amount(place, statements[place].amount(line));
        html! {
            <tr role="row" data-line={line.key()} class={line.is_total().then_some("total")}>
                <th scope="row" role="rowheader">{ lang.text(LABELS[line as usize]) }</th>
                { for view.deals().map(cell) }
            </tr>
        }
    };
    let miles = match view.scenario().week.miles_follow {
        MilesFollow::Hours => text::LINES_HOURS_STAY,
        MilesFollow::Jobs => text::LINES_MILES_FOLLOW,
    };
    html! {
        <section class="lines">
            <h2>{ lang.text(text::LINES_TITLE) }</h2>
            <table role="table" class={classes!("wide", format!("of-{}", view.deals().len()))}>
                <caption>{ lang.text(caption) }</caption>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lang.text(text::LINES_LINE) }</th>{ for view.deals().map(head) }
                </tr></thead>
                <tbody role="rowgroup">{ for Line::ALL.into_iter().map(row) }</tbody>
                <tbody role="rowgroup" class="beside">
                    { hours(view, text::LINE_HOURS_ENGAGED, |hours| hours.engaged) }
                    { hours(view, text::LINE_HOURS_WAITING, |hours| hours.waiting) }
                    { hours(view, text::LINE_HOURS_WORKED, Hours::worked) }
                    <tr role="row">
                        <th scope="row" role="rowheader">{ lang.text(text::LINE_SHARE) }</th>
                        { for view.deals().map(|place| html! { <td role="cell">{ show::money(view.scenario().deals[place].membership.share) }</td> }) }
                    </tr>
                </tbody>
            </table>
            <p class="note">{ lang.text(miles) }</p>
            <p class="note">{ lang.text(text::LINES_ROUNDING) }</p>
        </section>
    }
}

fn amount(place: usize, amount: Money) -> Html {
    html! {
        <td role="cell" data-deal={(place + 1).to_string()}><data value={amount.pence().to_string()}>{ show::money(amount) }</data></td>
    }
}

fn hours(view: &View, label: Key, of: impl Fn(Hours) -> Quantity) -> Html {
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ view.lang().text(label) }</th>
            { for view.comparison.outcomes.iter().map(|outcome| html! { <td role="cell">{ show::quantity(of(outcome.hours)) }</td> }) }
        </tr>
    }
}
