//! Sections further down, each shown anew only when its input has changed, and only once the answer has been painted: typing and
//! dragging wait for the answer alone.

use std::cell::RefCell;
use std::rc::Rc;

use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::Numbers;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::locale::Lang;
use crate::state::State;
use crate::view::View;
use crate::{browser, format, lazy};

/// State and comparison that the page shows, or is about to.
pub(crate) struct Snapshot {
    pub(crate) state: State,
    comparison: Comparison,
}

impl Snapshot {
    /// Snapshot of the same figures in another language. `None` where there is no comparison.
    pub(crate) fn speaking(&self, lang: Lang) -> Option<Self> {
        let mut state = State::arrive(lang, &self.state.fragment(Numbers::Exact));
        state.page = self.state.page.clone();
        let comparison = Comparison::new(&state.figures.scenario)?;
        Some(Self { state, comparison })
    }

    /// View of the snapshot.
    pub(crate) fn view(&self) -> View<'_> {
        format::set_currency(self.state.figures.scenario.currency);
        let (state, lang) = (&self.state, self.state.lang);
        View { state, comparison: &self.comparison, base: state.figures.preset.scenario(), lang, rest: lazy::get() }
    }
}

/// Section of the page: how it is shown, and as a text what that depends on.
#[derive(Clone, Copy)]
pub(crate) struct Section {
    pub(crate) show: fn(&View) -> Html,
    pub(crate) of: fn(&View) -> String,
}

/// A section that stands on the page.
struct Standing {
    of: fn(&View) -> String,
    /// Text of `of` when the section was shown last.
    was: Rc<RefCell<String>>,
    update: UseForceUpdateHandle,
}

#[derive(Default)]
struct Later {
    /// Snapshot that the sections show. `None` before the first.
    shown: Option<Rc<Snapshot>>,
    /// Snapshot that the sections are to show next. `None` where none waits.
    next: Option<Rc<Snapshot>>,
    standing: Vec<Rc<Standing>>,
}

thread_local! {
    static LATER: RefCell<Later> = RefCell::default();
}

/// Snapshot that the sections show. `None` before the first.
pub(crate) fn shown() -> Option<Rc<Snapshot>> {
    LATER.with_borrow(|later| later.shown.clone())
}

/// All sections, for what the view shows: at once where they stand there for the first time, else soon.
pub(crate) fn sections(view: &View, all: &'static [Section]) -> Vec<Html> {
    let snapshot = Rc::new(Snapshot { state: view.state.clone(), comparison: view.comparison.clone() });
    let waits = LATER.with_borrow_mut(|later| {
        if later.shown.is_none() {
            later.shown = Some(snapshot);
            return true;
        }
        later.next.replace(snapshot).is_some()
    });
    if !waits {
        spawn_local(async {
            browser::painted().await;
            LATER.with_borrow_mut(|later| {
                if let Some(next) = later.next.take() {
                    later.shown = Some(next);
                }
            });
            refresh();
        });
    }
    all.iter().map(|section| html! { <Part section={Shown(*section)} /> }).collect()
}

/// Shows each section anew whose grounds have changed.
pub(crate) fn refresh() {
    let Some(shown) = shown() else { return };
    let view = shown.view();
    let standing = LATER.with_borrow(|later| later.standing.clone());
    for section in &standing {
        section.refresh(&view);
    }
}

impl Standing {
    fn refresh(&self, view: &View) {
        if *self.was.borrow() != (self.of)(view) {
            self.update.force_update();
        }
    }
}

#[derive(Clone, Copy)]
struct Shown(Section);

impl PartialEq for Shown {
    /// Sections are always equal for the framework: [`refresh`] says when one is to be shown anew.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    section: Shown,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let Shown(Section { show, of }) = props.section;
    let update = use_force_update();
    let was = use_mut_ref(String::new);
    let now = shown();
    let html = now.as_ref().map_or_else(Html::default, |now| {
        let view = now.view();
        was.replace(of(&view));
        show(&view)
    });
    use_effect_with((), move |()| {
        let standing = Rc::new(Standing { of, was, update });
        LATER.with_borrow_mut(|later| later.standing.push(standing.clone()));
        // The snapshot may have changed since the section was shown.
        if let Some(now) = shown() {
            standing.refresh(&now.view());
        }
        move || {
            LATER.with_borrow_mut(|later| {
                later.standing.retain(|other| !Rc::ptr_eq(other, &standing));
                if later.standing.is_empty() {
                    later.shown = None;
                }
            });
        }
    });
    html
}

/// All that is said of the figures, as what a section depends on.
pub(crate) fn figures(view: &View) -> String {
    let mut said = format!("{} {}", view.lang.code(), view.state.fragment(Numbers::Exact));
    for (field, typed) in &view.state.figures.typed {
        said.push_str(&field.key());
        said.push_str(&typed.text);
    }
    said
}
