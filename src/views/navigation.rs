//! Navigation between the views of the page: links, so that each view has an address and a place in the browser's history.

use coop_or_gig_engine::field::{Input, Shared};
use coop_or_gig_engine::link::{append_view, Numbers, PageView};
use yew::prelude::*;

use crate::browser::heading;
use crate::locale::{text, unbroken, Key};
use crate::state::frame::Frame;
use crate::state::Action;
use crate::view::View;

/// The views that have a link, in their order.
const VIEWS: [PageView; 5] = [PageView::Answer, PageView::Why, PageView::WhatIf, PageView::Coop, PageView::More];

/// Title of a view.
pub(crate) fn title(of: PageView) -> Key {
    match of {
        PageView::Answer | PageView::All => text::VIEW_ANSWER,
        PageView::Why => text::VIEW_WHY,
        PageView::WhatIf => text::VIEW_IF,
        PageView::Coop => text::VIEW_COOP,
        PageView::More => text::VIEW_MORE,
    }
}

/// View in which a figure is entered.
pub(crate) fn view_of(input: Input) -> PageView {
    match input {
        Input::Shared(shared) if (Shared::Goal..=Shared::GoalDeal).contains(&shared) => PageView::WhatIf,
        Input::Shared(shared) if (Shared::Years..=Shared::Inflation).contains(&shared) => PageView::WhatIf,
        Input::Shared(shared) if (Shared::CoopLinked..=Shared::CoopGrowth).contains(&shared) => PageView::Coop,
        Input::Shared(_) | Input::Term(..) | Input::App(..) => PageView::Answer,
    }
}

/// Links to the views, of the figures that `fragment` stands for. None within another page, which shows a part or all in one column.
pub(crate) fn navigation(view: &View, fragment: &str) -> Html {
    if view.state.frame != Frame::Off {
        return Html::default();
    }
    let links = VIEWS.iter().map(|to| link(view, fragment, *to, title(*to)));
    html! { <nav class="views" aria-label={view.text(text::VIEWS_LABEL)}>{ for links }</nav> }
}

/// Link to a view.
pub(crate) fn link(view: &View, fragment: &str, to: PageView, label: Key) -> Html {
    let mut fragment = fragment.to_owned();
    append_view(&mut fragment, to);
    let is_current = (view.state.shown() == to).then_some("page");
    let label = view.text(label);
    html! {
        <a key={to.word()} class={(to == PageView::Coop).then_some("accounts")} href={format!("#{fragment}")} aria-current={is_current} onclick={opens(view, to)}>
            <span key={label}>{ unbroken(label) }</span>
        </a>
    }
}

/// Way to the co-op's accounts, for which a phone's links have no room.
pub(crate) fn accounts(view: &View) -> Html {
    way(view, "other-views to-accounts", PageView::Coop, text::VIEW_COOP)
}

/// Way to what has no link of its own on any screen: everything on one page.
pub(crate) fn others(view: &View) -> Html {
    way(view, "other-views", PageView::All, text::VIEW_ALL)
}

fn way(view: &View, class: &'static str, to: PageView, label: Key) -> Html {
    // Where all views stand in one column, within another page too, there is nowhere else to go.
    if view.state.shown() == PageView::All {
        return Html::default();
    }
    html! { <p {class}>{ link(view, &view.state.fragment(Numbers::Exact), to, label) }</p> }
}

/// Opens a view, from its top.
fn opens(view: &View, to: PageView) -> Callback<MouseEvent> {
    let dispatch = view.dispatch.clone();
    follows(move |_| {
        dispatch.emit(Action::View(to));
        heading::start();
    })
}

/// Listener of a link that is followed by this, without the page being loaded; a click that asks for another tab or window is left to
/// the browser.
pub(crate) fn follows(on: impl Fn(MouseEvent) + 'static) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
            return;
        }
        event.prevent_default();
        on(event);
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn the_ways_to_the_accounts_and_to_everything_stand_apart() {
        let printed = |show: fn(&View) -> Html, of: &str| {
            let mut out = String::new();
            markup::print(&show(&view(Lang::En, &format!("v=1&preset=private-hire&view={of}"))), &mut out);
            out
        };
        let (first, last) = (printed(accounts, "more"), printed(others, "more"));
        assert!(first.contains("view=coop") && first.contains("to-accounts") && !first.contains("view=all"), "{first}");
        assert!(last.contains("view=all") && !last.contains("view=coop"), "{last}");
        // Where all views stand in one column there is nowhere else to go.
        assert_eq!([printed(accounts, "all"), printed(others, "all")], ["", ""]);
    }
}
