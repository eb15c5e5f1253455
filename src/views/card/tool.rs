//! The calculator within another page as a tool: the answer with the figures that matter most, and what explains it.

use coop_or_gig_engine::choice::Basis;
use coop_or_gig_engine::link::{Numbers, PageView};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::table::{self, Row};
use crate::hooks::use_frame::use_frame;
use crate::locale::text;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::card::{deals, finding, own, said_of_link, small_print, ways};
use crate::views::navigation;
use crate::views::why::{explain, finding as why_finding, statement};

/// Views of the tool.
const VIEWS: [PageView; 2] = [PageView::Answer, PageView::Why];

#[component]
pub(crate) fn Tool(ViewProps { view }: &ViewProps) -> Html {
    use_frame(view);
    let fragment = view.state.fragment(Numbers::Exact);
    let links = VIEWS.iter().map(|to| navigation::link(view, &fragment, *to, navigation::title(*to)));
    let content = if view.state.shown() == PageView::Why { why(view) } else { answer(view) };
    html! {
        <main class="card tool">
            <nav class="views" aria-label={view.text(text::VIEWS_LABEL)}>{ for links }</nav>
            { content }
            { ways(view) }
            { small_print(view) }
            { explain::panel(view) }
        </main>
    }
}

fn answer(view: &View) -> Html {
    html! {
        <div key="answer" class="tool-answer">
            { finding(view, true) }
            { deals(view) }
            { period::switch(view) }
            { said_of_link(view) }
            { own::more(view) }
        </div>
    }
}

fn why(view: &View) -> Html {
    let title = view.text(text::VIEW_WHY);
    html! {
        <div key="why" class="tool-why">
            <h1 key={title}>{ title }</h1>
            { deals(view) }
            { path(view) }
        </div>
    }
}

/// Path of the money, from what customers pay to what is left: lines that have an amount, each with its explanation.
fn path(view: &View) -> Html {
    let period = view.state.period;
    let statements: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period)).collect();
    let has_wage = view.deals().any(|place| view.scenario().deals[place].basis == Basis::Wage);
    let has_amount = |line: &Line| statements.iter().any(|statement| statement.amount(*line) != Money::ZERO);
    let label = |line: Line| match line {
        Line::CustomersPay => statement::label_of_sales(view),
        Line::PlatformFees if has_wage => text::LINE_MARGIN,
        line => statement::label(line),
    };
    let row = |line: Line| Row {
        label: statement::why(view, line.key(), label(line)),
        class: if line.is_total() { "total" } else { "" },
        line: Some(line.key()),
        cells: view.deals().map(|place| statement::cell(view, place, line, statements[place].amount(line))).collect(),
    };
    let has_credit = view.comparison.outcomes.iter().any(|outcome| outcome.credit.is_some());
    let is_shown = |line: &Line| if line.is_of_credit() { has_credit } else { line.is_total() || has_amount(line) };
    let rows = Line::ALL.into_iter().filter(is_shown).map(row).collect();
    let title = why_finding::finding(view);
    html! {
        <section class="path" key={&*title}>
            <h2>{ &title }</h2>
            { table::table(view, None, text::LINES_LINE, period::unit(view.lang, period), rows) }
        </section>
    }
}
