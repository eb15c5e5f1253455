//! Views of which the code is fetched once the first one stands: the sections below the answer, and what their controls do.

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::Input;
use yew::prelude::*;

use crate::components::el::of;
use crate::hooks::use_after_paint;
use crate::hooks::use_after_paint::Section;
use crate::lazy::{self, Missing, Rest};
use crate::state::{ui_state, Action, State};
use crate::view::View;
use crate::views::answer::{counter_example, notices, offer, ten_pounds};
use crate::views::more::{export, offline, saved_scenarios, share, sources};
use crate::views::what_if::{drag_preview, figure, outlook};
use crate::views::why::{benchmarks, break_evens, claims, deductions, explain, non_cash_rows, statement};
use crate::workshop;

/// Fetches the later file and shows it. Where it does not arrive, the page says that parts are missing.
#[cfg_attr(not(feature = "split"), allow(clippy::unused_async))]
pub(crate) async fn fetch() {
    #[cfg(feature = "split")]
    let rest = split().await;
    #[cfg(not(feature = "split"))]
    let rest = split();
    if let Ok(rest) = rest {
        lazy::arrived(rest);
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<Rest, Missing> {
    Ok(Rest {
        compare: Comparison::new,
        sections,
        notices: notices::notices,
        job_fares: non_cash_rows::job_fares,
        asks: counter_example::asks,
        offer: offer::offer,
        act,
        set,
        slide: drag_preview::slide,
        take: export::take,
        give: export::give,
    })
}

/// The sections below the answer, in their order. The first two stand there before the rest does.
static SECTIONS: [Section; 14] = [
    Section { show: ten_pounds::tenner, of: use_after_paint::figures },
    Section { show: statement::lines, of: use_after_paint::figures },
    Section { show: figure::vary, of: with_store },
    Section {
        show: outlook::deeper,
        of: |view| format!("{} {} {}", use_after_paint::figures(view), view.state.opened(), outlook::drawn()),
    },
    Section { show: explaining, of: use_after_paint::figures },
    Section { show: saved_scenarios::kept, of: with_store },
    Section { show: export::section_of, of: language },
    Section { show: share::share, of: with_store },
    Section { show: workshop::section_of, of: with_store },
    Section { show: claims::evidence, of: claims::grounds },
    Section { show: sources::sources, of: |view| format!("{} {}", language(view), view.state.opened()) },
    Section { show: explain::panel, of: |view| format!("{} {}", with_store(view), view.state.opened()) },
    Section { show: offline::newer, of: with_store },
    Section { show: workshop::stage, of: with_store },
];

fn sections(view: &View) -> Vec<Html> {
    use_after_paint::sections(view, &SECTIONS)
}

/// Sections that explain the answer, side by side.
fn explaining(view: &View) -> Html {
    of("div", "beside").add(break_evens::depends(view)).add(benchmarks::benchmarks(view)).add(deductions::tax(view)).into()
}

fn language(view: &View) -> String {
    view.lang.code().to_owned()
}

/// The figures, and what the reader does with what lies further down.
fn with_store(view: &View) -> String {
    format!("{} {}", use_after_paint::figures(view), ui_state::read(|store| store.changes))
}

fn act(does: &str, which: &str, state: &State) -> Option<Action> {
    match does {
        "counter" => counter_example::counter(state),
        "counter-back" => counter_example::back(),
        "set" => offer::act(which),
        "copy" => {
            share::copy(state);
            None
        }
        "qr" => {
            share::toggle_qr();
            None
        }
        "why" | "why-close" | "change" => explain::act(does, which, state),
        _ if does.starts_with("room-") => {
            workshop::act(does, which);
            None
        }
        _ => saved_scenarios::act(does, which, state),
    }
}

fn set(field: &str, value: &str) {
    match field {
        figure::CHOICE => ui_state::change(|store| store.varied = Input::from_key(value)),
        share::CHOICE => share::choose(value),
        _ => {
            workshop::set(field, value);
            saved_scenarios::set(field, value);
        }
    }
}
