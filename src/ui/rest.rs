//! What lies further down the page than the first view of it. Its code is a file of its own, fetched once the page stands, so that
//! the page itself is there sooner: everything here is reached through [`Rest`] and by no other way.

use std::cell::Cell;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::field::{Field, Input};
use coop_or_gig_engine::scenario::Scenario;
use web_sys::Element;
use yew::prelude::*;

use super::el::of;
use super::later::{self, Section};
use super::{
    asks, benchmarks, beside, deeper, depends, evidence, explain, kept, lines, notices, offer, offline, room, share, slide,
    sources, store, take, tax, tenner, vary, Send, View,
};
use crate::state::{Action, State};
use crate::web::arrivals;

thread_local! {
    static ARRIVED: Cell<Option<Rest>> = const { Cell::new(None) };
}

/// What the page can show once that file is there.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    /// Compares the deals, with what the co-op's accounts have to say where they are linked.
    pub(super) compare: fn(&Scenario) -> Option<Comparison>,
    /// All sections below the answer.
    pub(super) sections: fn(&View) -> Vec<Html>,
    /// What a link said that could not be used.
    pub(super) notices: fn(&View) -> Html,
    /// Which fare a job is taken to have, where a fee goes by that.
    pub(super) job_fares: fn(&View) -> Vec<Html>,
    /// What may be asked of the answer.
    pub(super) asks: fn(&View) -> Vec<Html>,
    /// What a figure would be that was typed as something else.
    pub(super) offer: fn(&View, Field) -> Option<Html>,
    /// Does what a button says that the page itself does not know: what it does, what with.
    pub(super) act: fn(&str, &str, &State) -> Option<Action>,
    /// Takes what a control says that is no figure: its field and its value.
    pub(super) set: fn(&str, &str),
    /// A slider is moved (or, where that is false, was let go).
    pub(super) slide: fn(&Element, bool, &Send),
    /// What is taken away from the page.
    take: fn(&str) -> String,
    /// What is brought to it.
    give: fn(&str, &str),
}

/// It, once it is there.
pub(super) fn get() -> Option<Rest> {
    ARRIVED.get()
}

/// The file did not arrive.
pub(super) struct Missing;

/// Fetches it and shows it. Nothing happens where it does not arrive: the page says that parts are missing.
pub async fn fetch() {
    #[cfg(feature = "split")]
    let rest = split().await;
    #[cfg(not(feature = "split"))]
    let rest = split();
    if let Ok(rest) = rest {
        ARRIVED.set(Some(rest));
        arrivals::tell();
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
#[allow(clippy::unnecessary_wraps)]
fn split() -> Result<Rest, Missing> {
    Ok(Rest {
        compare: Comparison::of,
        sections,
        notices: notices::notices,
        job_fares: beside::job_fares,
        asks: asks::asks,
        offer: offer::offer,
        act,
        set,
        slide: slide::slide,
        take: take::take,
        give: take::give,
    })
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// The sections below the answer, in their order. The first two stand there before the rest does.
static SECTIONS: [Section; 14] = [
    Section { show: tenner::tenner, of: later::figures },
    Section { show: lines::lines, of: later::figures },
    Section { show: vary::vary, of: with_store },
    Section { show: deeper::deeper, of: |view| format!("{} {} {}", later::figures(view), view.state.opened(), deeper::drawn()) },
    Section { show: explaining, of: later::figures },
    Section { show: kept::kept, of: with_store },
    Section { show: take::section_of, of: language },
    Section { show: share::share, of: with_store },
    Section { show: room::section_of, of: with_store },
    Section { show: evidence::evidence, of: evidence::grounds },
    Section { show: sources::sources, of: |view| format!("{} {}", language(view), view.state.opened()) },
    Section { show: explain::panel, of: |view| format!("{} {}", with_store(view), view.state.opened()) },
    Section { show: offline::newer, of: with_store },
    Section { show: room::stage, of: with_store },
];

fn sections(view: &View) -> Vec<Html> {
    later::sections(view, &SECTIONS)
}

/// What explains the answer.
fn explaining(view: &View) -> Html {
    of("div", "beside").add(depends::depends(view)).add(benchmarks::benchmarks(view)).add(tax::tax(view)).into()
}

fn language(view: &View) -> String {
    view.lang.code().to_owned()
}

/// The figures, and what the reader does with what lies further down.
fn with_store(view: &View) -> String {
    format!("{} {}", later::figures(view), store::read(|store| store.changes))
}

fn act(does: &str, which: &str, state: &State) -> Option<Action> {
    match does {
        "counter" => asks::counter(state),
        "counter-back" => asks::back(),
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
            room::act(does, which);
            None
        }
        _ => kept::act(does, which, state),
    }
}

fn set(field: &str, value: &str) {
    match field {
        vary::CHOICE => store::change(|store| store.varied = Input::from_key(value)),
        share::CHOICE => share::choose(value),
        _ => {
            room::set(field, value);
            kept::set(field, value);
        }
    }
}

/// What public/take.js hands on: see [`take::take`]. Nothing before it has arrived.
pub fn taken(what: &str) -> String {
    get().map_or_else(String::new, |rest| (rest.take)(what))
}

/// What public/take.js brings: see [`take::give`].
pub fn given(what: &str, content: &str) {
    if let Some(rest) = get() {
        (rest.give)(what, content);
    }
}
