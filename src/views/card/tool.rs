//! The calculator within another page as a tool: the answer with the figures that matter most, and what explains it.

use coop_or_gig_engine::link::{Numbers, PageView};
use yew::prelude::*;

use crate::locale::text;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::card::{about, deals, finding, own, said_of_link, small_print, ways};
use crate::views::deals_table;
use crate::views::navigation;
use crate::views::why::{explain, finding as why_finding, statement};

/// Views of the tool.
const VIEWS: [PageView; 2] = [PageView::Answer, PageView::Why];

#[component]
pub(crate) fn Tool(ViewProps { view }: &ViewProps) -> Html {
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
            { about(view) }
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
    let rows = statement::path(view).into_iter().filter(|row| row.class != statement::NOTHING).collect();
    let title = why_finding::finding(view);
    html! {
        <section class="path" key={&*title}>
            <h2>{ &title }</h2>
            { deals_table::table(view, None, text::LINES_LINE, period::unit(view.lang, view.state.period), rows) }
        </section>
    }
}
