//! A page as it is rendered, and what is asked of it again and again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread;

use coop_or_gig::app::{self, App, AppProps};
use coop_or_gig::state::frame::Frame;
use coop_or_gig::state::ui_state::UiState;
use coop_or_gig::state::{Action, State};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::link::PageView;
use scraper::{ElementRef, Html, Selector};
use yew::{LocalServerRenderer, Reducible as _};

use super::cases::{Built, Case, Open};

/// Depth to which the steps of an explanation are opened: steps share steps, so that all of them together would be very many.
const MOST_STEPS: usize = 2;

/// HTML of the page with these groups open. Each rendering has its own thread, since the page keeps its later part by thread.
fn render(case: &Case, opened: &[String]) -> String {
    in_a_thread(case, opened, || UiState::with(case.explains.as_deref(), case.kept).asking(case.question).on(case.screen))
}

/// HTML of the page with all groups closed but that of the statements, which holds the sheet of their files; where this is open, chosen
/// and saved.
pub(crate) fn render_with(case: &Case, ui: impl FnOnce() -> UiState + Send) -> String {
    in_a_thread(case, &["statement".to_owned()], ui)
}

fn in_a_thread(case: &Case, opened: &[String], ui: impl FnOnce() -> UiState + Send) -> String {
    let rendering = || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            let later = if case.built == Built::Whole { app::fetch_later().await } else { None };
            let ui = Rc::new(ui());
            let props = AppProps { start: state(case, opened), ui, later };
            LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
        })
    };
    thread::scope(|scope| scope.spawn(rendering).join()).unwrap_or_else(|_| panic!("{} cannot be rendered", case.title()))
}

fn state(case: &Case, opened: &[String]) -> Rc<State> {
    opened.iter().map(|group| Action::Toggle(group.clone(), true)).fold(case.state(), State::reduce)
}

/// The groups of a page that can be opened.
fn groups(html: &str) -> Vec<String> {
    let names = html.split("data-group=\"").skip(1).filter_map(|after| after.split('"').next());
    names.filter(|name| !name.starts_with("why-") || name.matches('.').count() <= MOST_STEPS).map(str::to_owned).collect()
}

/// The page's HTML, and the groups that stand open on it.
pub(crate) fn html(case: &Case) -> (String, Vec<String>) {
    let mut opened = Vec::new();
    loop {
        let html = render(case, &opened);
        let found = groups(&html);
        if case.open == Open::Nothing || found == opened {
            return (html, opened);
        }
        opened = found;
    }
}

/// A page, and what it shows.
pub(crate) struct Page<'a> {
    pub(crate) case: &'a Case,
    pub(crate) state: Rc<State>,
    /// The engine's own comparison of the page's scenario.
    pub(crate) comparison: Comparison,
    /// The markup as it is written.
    pub(crate) source: &'a str,
    html: &'a Html,
    /// The elements with each id.
    ids: HashMap<&'a str, Vec<ElementRef<'a>>>,
    /// The label for the control with each id.
    labels: HashMap<&'a str, ElementRef<'a>>,
}

/// Renders a page, reads it, and asks something of it.
pub(crate) fn with<T>(case: &Case, ask: impl FnOnce(&Page) -> T) -> T {
    let (source, opened) = html(case);
    read(case, &source, &opened, ask)
}

/// Reads the markup of a page, and asks something of it.
pub(crate) fn read<T>(case: &Case, source: &str, opened: &[String], ask: impl FnOnce(&Page) -> T) -> T {
    let html = Html::parse_fragment(source);
    let state = state(case, opened);
    let comparison = Comparison::new(&state.figures.scenario).expect("every example has a pack");
    let (mut ids, mut labels) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
    for element in html.root_element().descendent_elements() {
        if let Some(id) = element.attr("id") {
            ids.entry(id).or_default().push(element);
        }
        if let Some(id) = element.attr("for") {
            labels.insert(id, element);
        }
    }
    ask(&Page { case, state, comparison, source, html: &html, ids, labels })
}

impl<'a> Page<'a> {
    /// All elements, in their order.
    pub(crate) fn elements(&self) -> impl Iterator<Item = ElementRef<'a>> {
        // The first is the root, which the parser adds.
        self.html.root_element().descendent_elements().skip(1)
    }

    /// The ids of the page, each with how many elements have it.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&'a str, usize)> + '_ {
        self.ids.iter().map(|(id, elements)| (*id, elements.len()))
    }

    /// The label for the control with this id.
    pub(crate) fn label_for(&self, id: &str) -> Option<ElementRef<'a>> {
        self.labels.get(id).copied()
    }

    /// The element with this id.
    pub(crate) fn by_id(&self, id: &str) -> Option<ElementRef<'a>> {
        self.ids.get(id).and_then(|elements| elements.first()).copied()
    }

    /// The elements that a selector finds, in their order.
    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'a>> {
        select(self.html, selector)
    }

    /// True where a view of the page is shown: the page that comes with the HTML has the answer and what explains it, and the first
    /// part of the app the answer alone.
    pub(crate) fn shows(&self, view: PageView) -> bool {
        let is_open = [view, PageView::All].contains(&self.state.shown()) && !self.is_part();
        match self.case.built {
            Built::Whole => is_open,
            Built::First => is_open && view == PageView::Answer,
            Built::Still => matches!(view, PageView::Answer | PageView::Why),
        }
    }

    /// True where a part of its own stands within another page.
    pub(crate) fn is_part(&self) -> bool {
        matches!(self.case.frame, Frame::Card | Frame::Tool)
    }

    /// A fault of an element.
    pub(crate) fn fault(&self, element: ElementRef<'_>, what: &str) -> String {
        format!("{}: {}: {what}", self.case.title(), told(element))
    }
}

thread_local! {
    /// The selectors read so far: each is used thousands of times.
    static SELECTORS: RefCell<HashMap<String, Rc<Selector>>> = RefCell::default();
}

fn parse(selector: &str) -> Rc<Selector> {
    SELECTORS.with_borrow_mut(|known| {
        if !known.contains_key(selector) {
            known.insert(selector.to_owned(), Rc::new(Selector::parse(selector).expect("a selector")));
        }
        known[selector].clone()
    })
}

/// The elements that a selector finds.
pub(crate) fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&parse(selector)).collect()
}

/// The elements within an element that a selector finds.
pub(crate) fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&parse(selector)).collect()
}

/// True where an element matches a selector.
pub(crate) fn is(element: ElementRef<'_>, selector: &str) -> bool {
    parse(selector).matches(&element)
}

/// The elements around an element, the nearest first.
pub(crate) fn around(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

/// The words in an element, their blanks joined.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An element as a message names it: the tag with what tells it from others, and the beginning of its words.
pub(crate) fn told(element: ElementRef<'_>) -> String {
    let mut told = format!("<{}", element.value().name());
    for name in ["id", "class", "data-field", "data-line", "data-deal", "data-group", "href"] {
        if let Some(value) = element.attr(name) {
            told.extend([" ", name, "=", value]);
        }
    }
    told.push('>');
    told.extend(words(element).chars().take(60));
    if let Some(outer) = around(element).find(|outer| outer.attr("class").is_some() || outer.attr("id").is_some()) {
        told.extend([" in ", outer.value().name(), " ", outer.attr("id").or(outer.attr("class")).unwrap_or_default()]);
    }
    told
}

/// Answers of `ask` to the cases, in their order. As many run at a time as there are processors.
pub(crate) fn each<T: Send>(cases: &[Case], ask: impl Fn(&Case) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(Vec::new());
    let work = || {
        while let Some((place, case)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|place| Some((place, cases.get(place)?)))
        {
            let answer = ask(case);
            answers.lock().expect("no thread fails while it holds it").push((place, answer));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut answers = answers.into_inner().expect("every thread has ended");
    answers.sort_by_key(|(place, _)| *place);
    answers.into_iter().map(|(_, answer)| answer).collect()
}
