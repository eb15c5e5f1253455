//! Views of which the code is fetched once the first one stands: the sections below the answer, and what their controls do.

use std::ptr;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::PageView;
use yew::prelude::*;

use crate::browser::{print, selection, sliders};
use crate::hooks::use_after_paint::use_after_paint;
use crate::hooks::use_count::use_count;
use crate::hooks::use_place::use_place;
use crate::hooks::use_screen::use_screen;
use crate::lazy::{fetched, LaterViews, Missing};
use crate::state::ui_state::Screen;
use crate::view::{View, ViewProps};
use crate::views::answer::{
    assumed_jobs, below_answer, beside, counted, group_sums, my_week, notices, offer, started_items, vehicle_source, way_back,
};
use crate::views::coop::{example, page};
use crate::views::more::{about, cite, export, offline, result, saved_scenarios, share, sources};
use crate::views::overlay_entry::use_overlay_entry;
use crate::views::title::use_title;
use crate::views::what_if::{figure, questions};
use crate::views::why::{benchmarks, break_evens, deductions, due, explain, next_ten, non_cash_rows, statement, thresholds};
use crate::views::{card, lead, navigation, ways};
use crate::workshop;

/// Fetches the later file. Where it does not arrive, the page says that parts are missing.
#[cfg_attr(not(feature = "split"), allow(clippy::unused_async))]
pub(crate) async fn fetch() -> Option<LaterViews> {
    fetched!(split)
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<LaterViews, Missing> {
    Ok(LaterViews {
        compare: Comparison::new,
        ways: ways::ways,
        sections: |view| html! { <Sections view={view.clone()} /> },
        framed: card::framed,
        notices: notices::notices,
        job_fares: non_cash_rows::job_fares,
        week: my_week::week,
        enters: way_back::enters,
        beside: beside::beside,
        asks: below_answer::below_answer,
        jobs,
        sums: group_sums::group_sums,
        offer: offer::offer,
        is_assumed: |view, field| {
            example::is_assumed(view, field)
                || my_week::is_of_example(view, field)
                || assumed_jobs::is_assumed(view, field)
                || started_items::is_assumed(view, field)
                || vehicle_source::is_assumed(view, field)
        },
        explains: explain::explains,
        told: result::told,
    })
}

/// Section of the page: the view that it is in, how it is shown, and whether that depends on nothing in which two views differ.
#[derive(Clone, Copy)]
struct Part {
    /// View that the section is in; `None` for what may open over any view.
    of: Option<PageView>,
    show: fn(&View) -> Html,
    is_same: fn(&View, &View) -> bool,
}

/// The sections of all views, in the order of the page.
static PARTS: [Part; 17] = [
    Part { of: Some(PageView::Why), show: statement::lines, is_same: same_figures_and_groups },
    Part { of: Some(PageView::WhatIf), show: questions::questions, is_same: View::eq },
    Part { of: Some(PageView::Coop), show: page::coop, is_same: View::eq },
    Part { of: Some(PageView::Why), show: explaining, is_same: same_figures_and_width },
    Part { of: Some(PageView::Why), show: of_the_year, is_same: same_figures_and_width },
    Part { of: Some(PageView::More), show: navigation::accounts, is_same: View::eq },
    Part { of: Some(PageView::More), show: saved_scenarios::kept, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: export::section_of, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: share::share, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: cite::cite, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: workshop::section_of, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: sources::sources, is_same: View::eq },
    Part { of: Some(PageView::More), show: about::about, is_same: same_figures_and_ui },
    Part { of: Some(PageView::More), show: navigation::others, is_same: View::eq },
    Part { of: None, show: explain::panel, is_same: View::eq },
    Part { of: None, show: offline::newer, is_same: same_figures_and_ui },
    Part { of: None, show: workshop::stage, is_same: same_figures_and_ui },
];

/// The jobs chart beside the answer.
const JOBS: Part = Part { of: Some(PageView::Answer), show: figure::jobs, is_same: same_figures_and_ui };

fn same_figures_and_ui(one: &View, other: &View) -> bool {
    one.same_figures(other) && one.same_ui(other)
}

fn same_figures_and_width(one: &View, other: &View) -> bool {
    one.same_figures(other) && one.ui.screen == other.ui.screen
}

fn same_figures_and_groups(one: &View, other: &View) -> bool {
    one.same_figures(other) && one.same_groups(other) && one.state.shown() == other.state.shown()
}

/// All sections, which follow the figures once the answer has been painted: typing and dragging wait for the answer alone.
#[component]
fn Sections(ViewProps { view }: &ViewProps) -> Html {
    let painted = use_after_paint(view.clone());
    use_screen(view);
    use_title(view);
    use_count(counted::counted(view));
    use_overlay_entry(view);
    use_place(view);
    use_effect_with((), |()| {
        let listening = (sliders::put_back_when_scrolled(), selection::select_when_tapped(), print::open_folds());
        move || drop(listening)
    });
    let is_shown = |part: &Part| part.of.is_none_or(|of| view.shows(of));
    let parts: Vec<_> = PARTS.iter().enumerate().filter(|(_, part)| is_shown(part)).collect();
    // What is opened and chosen is shown at once: the reader looks at it.
    let shown = View { ui: view.ui.clone(), ..painted }.opened(view.state.view);
    let one = |(place, part): (usize, &Part)| html! { <Section key={place} part={*part} view={shown.clone()} /> };
    html! { <>{ lead::head(view) }{ for parts.into_iter().map(one) }</> }
}

/// The jobs chart beside the answer. A phone has no room for it there, paper has.
fn jobs(view: &View) -> Html {
    if view.ui.screen == Screen::Narrow {
        return Html::default();
    }
    html! { <Jobs view={view.clone()} /> }
}

/// The jobs chart, which follows the figures once the answer has been painted.
#[component]
fn Jobs(ViewProps { view }: &ViewProps) -> Html {
    let painted = use_after_paint(view.clone());
    html! { <div class="jobs-chart"><Section part={JOBS} view={painted} /></div> }
}

#[derive(Properties)]
struct SectionProps {
    part: Part,
    view: View,
}

impl PartialEq for SectionProps {
    /// Properties are equal where they show the same: the section is then left as it is.
    fn eq(&self, other: &Self) -> bool {
        ptr::fn_addr_eq(self.part.show, other.part.show) && (self.part.is_same)(&self.view, &other.view)
    }
}

/// A section of the page, shown anew only where what it depends on has changed.
#[component]
fn Section(SectionProps { part, view }: &SectionProps) -> Html {
    (part.show)(view)
}

/// Sections that explain the answer, side by side.
fn explaining(view: &View) -> Html {
    html! {
        <div class="beside">
            { benchmarks::benchmarks(view) }
            { break_evens::depends(view) }
            { deductions::tax(view) }
            { next_ten::next_ten_pounds(view) }
        </div>
    }
}

/// Sections on what follows from the year, side by side.
fn of_the_year(view: &View) -> Html {
    html! { <div class="beside of-year">{ due::falls_due(view) }{ thresholds::easy_to_miss(view) }</div> }
}
