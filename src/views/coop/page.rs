//! The view of the co-op's accounts: what it needs, in the deal's own unit; the figures; from how many members on it pays its way,
//! what if it goes otherwise, what it takes to start, and all of it for paper.

use coop_or_gig_engine::accounts::{Accounts, Line};
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::components::section::{note, section};
use crate::format;
use crate::locale::{text, unbroken};
use crate::view::View;
use crate::views::answer::details::details;
use crate::views::coop::board::Papers;
use crate::views::coop::chart::Members;
use crate::views::coop::example::{self, Shown};
use crate::views::coop::explained_amount::{asks, why, Of};
use crate::views::coop::fields::fields;
use crate::views::coop::{accounts, capital, cases, need};

/// Section of the co-op's own accounts: unfolded where it is the view that is open.
pub(crate) fn coop(view: &View) -> Html {
    let shown = example::shown(view);
    let accounts = compare::accounts(shown.view.scenario());
    let accounts = accounts.as_ref();
    if view.state.shown() == PageView::Coop {
        let title = need::needed(&shown).unwrap_or_else(|| view.attr(text::COOP_TITLE));
        return html! {
            <section key={format!("coop {}", view.lang.code())} class="deeper coop-view">
                <div class="coop-found" aria-live="polite">
                    { example::mark(&shown) }
                    <h2 key={&*title}>{ unbroken(title.clone()) }</h2>
                    { found(&shown, accounts) }
                </div>
                { content(view, &shown, accounts) }
            </section>
        };
    }
    let folded = || {
        let said = need::needed(&shown);
        html! {
            <>
                <div class="coop-found" aria-live="polite">
                    { example::mark(&shown) }
                    { for said.map(|said| html! { <p key={&*said} class="said">{ said }</p> }) }
                    { found(&shown, accounts) }
                </div>
                { content(view, &shown, accounts) }
            </>
        }
    };
    section(view.lang, "deeper of-coop", text::VIEW_COOP, vec![details(view, "coop", view.attr(text::COOP_TITLE), folded)])
}

/// Finding: whether the co-op carries itself; before there are members and costs, the figures missing for that.
fn found(shown: &Shown, accounts: Option<&Accounts>) -> Html {
    let view = &shown.view;
    let Some(accounts) = accounts else { return note(view.attr(text::COOP_NONE)) };
    if !view.scenario().coop.has_costs() {
        let income = [Line::Fees, Line::ContractFees, Line::Subscriptions].map(|line| accounts.years[0].amount(line));
        let left = format::money(view.currency(), income.into_iter().sum());
        return html! { <>{ note(view.attr(text::COOP_NO_COSTS)) }{ note(text::coop_brings(view.lang, left).text()) }</> };
    }
    let of = if need::least(view).is_some() { Of::Need } else { Of::Normal };
    html! { <>{ accounts::carried(view, accounts) }{ for need::besides(view).into_iter().map(note) }{ example::counted(shown, accounts) }{ asks(view, of) }</> }
}

/// The figures, and beside them what comes of them.
fn content(own: &View, shown: &Shown, accounts: Option<&Accounts>) -> Html {
    let view = &shown.view;
    let results = accounts.filter(|_| view.scenario().coop.has_costs()).map(|accounts| results(own, shown, accounts));
    html! {
        <div class="coop-sides">
            <div class="coop-side">{ example::bar(shown) }{ fields(view, accounts) }</div>
            <div class="deeper-place">{ for results }</div>
        </div>
    }
}

fn results(own: &View, shown: &Shown, accounts: &Accounts) -> Html {
    let view = &shown.view;
    let coop = &view.scenario().coop;
    let payout = accounts::payout(view, accounts).map(|said| html! { <p class="note">{ why(view, Of::Payout, said) }</p> });
    let years = || html! { <>{ accounts::table_of_years(view, accounts) }{ note(view.attr(text::COOP_NOTE)) }</> };
    // What is shown of the made-up co-op counts in no answer.
    let is_counted = coop.linked == YesNo::Yes && coop.shares_out() && !shown.is_example;
    html! {
        <>
            <Members view={view.clone()} />
            { cases::cases(view) }
            { capital::capital(view, accounts) }
            { for payout }
            { details(view, "coop-years", view.attr(text::COOP_CAPTION), years) }
            if coop.shares_out() {
                { details(view, "coop-rules", view.attr(text::COOP_RULES), || accounts::rules(view, accounts)) }
            }
            { for is_counted.then(|| note(view.attr(text::COOP_LINKED_NOTE))) }
            <Papers view={own.clone()} />
        </>
    }
}
