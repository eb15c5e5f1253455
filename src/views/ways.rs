//! Ways to present and to share the comparison, at the head of the page. A phone has them in its last view.

use coop_or_gig_engine::link::{append_view, Numbers, PageView};
use yew::prelude::*;

use crate::browser::heading;
use crate::components::text::changing;
use crate::locale::text;
use crate::state::frame::Frame;
use crate::state::workshop::Stage;
use crate::state::Action;
use crate::view::View;
use crate::views::navigation::follows;
use crate::workshop::opening;

/// The ways. None within another page, which has its own.
pub(crate) fn ways(view: &View) -> Html {
    if view.state.frame != Frame::Off {
        return Html::default();
    }
    let figures = view.state.fragment(Numbers::Exact);
    let mut more = figures.clone();
    append_view(&mut more, PageView::More);
    let presents = opening::opens(view, Stage::Present);
    let shares = {
        let dispatch = view.dispatch.clone();
        move |_| {
            dispatch.emit(Action::View(PageView::More));
            heading::go_to(".share h2");
        }
    };
    html! {
        <nav key="ways" class="ways" aria-label={view.text(text::WAYS_LABEL)}>
            <a href={format!("?lang={}&room=present#{figures}", view.lang.code())} onclick={follows(move |event| presents.emit(event))}>{ changing(view.text(text::WAYS_PRESENT)) }</a>
            <a href={format!("#{more}")} onclick={follows(shares)}>{ changing(view.text(text::WAYS_SHARE)) }</a>
        </nav>
    }
}
