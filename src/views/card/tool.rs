//! The calculator within another page as a tool: the answer with the figures that matter most, and what explains it.

use coop_or_gig_engine::link::{Numbers, PageView};
use yew::prelude::*;

use crate::hooks::use_frame::use_frame;
use crate::locale::text;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::card::{deals, finding, own, said_of_link, small_print, ways};
use crate::views::why::{explain, statement};
use crate::views::navigation;

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
        <div key="why" class="results">
            <h1 key={title} class="view">{ title }</h1>
            { deals(view) }
            { statement::lines(view) }
        </div>
    }
}
