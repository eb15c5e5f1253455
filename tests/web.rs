//! The page's components in a real browser: what a reader types and chooses, and what they then see.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use std::rc::Rc;

use coop_or_gig::app::{App, AppProps};
use coop_or_gig::locale::{text, Lang};
use coop_or_gig::state::{Action, State};
use coop_or_gig_engine::link::PageView;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, FocusEvent, FocusEventInit, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::{AppHandle, Reducible as _};

wasm_bindgen_test_configure!(run_in_browser);

/// The app on a page of its own; gone when dropped.
struct Page {
    root: Element,
    app: Option<AppHandle<App>>,
}

impl Page {
    async fn open(lang: Lang, actions: &[Action]) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let root = document.create_element("div").unwrap();
        root.set_id("app");
        document.body().unwrap().append_child(&root).unwrap();
        let later = coop_or_gig::app::fetch_later().await;
        let mut state = State::arrive(lang, "");
        state.page = "https://example.org/".into();
        // Every view, so that what each shows of a change can be read.
        state.view = PageView::All;
        let start = actions.iter().cloned().fold(Rc::new(state), State::reduce);
        let app = yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { start, ui: Rc::default(), later }).render();
        let page = Self { root, app: Some(app) };
        page.settle().await;
        page
    }

    async fn settle(&self) {
        yew::scheduler::flush().await;
        // Parts below the answer follow once the answer is painted.
        coop_or_gig::browser::painted().await;
        yew::scheduler::flush().await;
    }

    /// Opens every group that is folded away: what is in one is there once it is open.
    async fn unfold(&self) {
        let groups = self.root.query_selector_all("details").unwrap();
        for group in (0..groups.length()).filter_map(|place| groups.get(place)) {
            group.unchecked_into::<Element>().set_attribute("open", "").unwrap();
        }
        // The browser tells of an opened group a task later.
        coop_or_gig::browser::pause(50).await;
        self.settle().await;
    }

    fn find(&self, selector: &str) -> Element {
        self.root.query_selector(selector).unwrap().unwrap_or_else(|| panic!("nothing is {selector}"))
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap()
    }

    fn input(&self, key: &str) -> HtmlInputElement {
        self.find(&format!("input[data-field='{key}']")).unchecked_into()
    }

    async fn type_in(&self, key: &str, text: &str) {
        let input = self.input(key);
        input.focus().unwrap();
        input.set_value(text);
        self.tell(&input, "input").await;
    }

    async fn leave(&self, key: &str) {
        let init = FocusEventInit::new();
        init.set_bubbles(true);
        let event = FocusEvent::new_with_focus_event_init_dict("focusout", &init).unwrap();
        self.input(key).dispatch_event(&event).unwrap();
        self.settle().await;
    }

    async fn choose(&self, key: &str, value: &str) {
        let select: HtmlSelectElement = self.find(&format!("select[data-field='{key}']")).unchecked_into();
        select.set_value(value);
        self.tell(&select, "change").await;
    }

    async fn tell(&self, element: &Element, event: &str) {
        let init = EventInit::new();
        init.set_bubbles(true);
        element.dispatch_event(&Event::new_with_event_init_dict(event, &init).unwrap()).unwrap();
        self.settle().await;
    }

    /// Clicks the first button or link with these words.
    async fn click(&self, words: &str) {
        let found = self.root.query_selector_all("button, a").unwrap();
        let mut controls =
            (0..found.length()).filter_map(|place| found.get(place)).map(|node| node.unchecked_into::<HtmlElement>());
        let control = controls.find(|control| control.text_content().as_deref() == Some(words));
        control.unwrap_or_else(|| panic!("no button is called {words}")).click();
        self.settle().await;
    }

    /// The amount, in pence, on a line of a deal.
    fn line(&self, line: &str, deal: usize) -> i64 {
        let data = self.find(&format!("[data-line='{line}'] [data-deal='{deal}'] data"));
        data.get_attribute("value").unwrap().parse().unwrap()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

#[wasm_bindgen_test]
async fn an_answer_stands_there_before_anything_is_typed() {
    let page = Page::open(Lang::En, &[]).await;
    assert!(page.text("h1").starts_with("The co-op would leave you"), "{}", page.text("h1"));
    assert!(page.text(".condition").contains("84 jobs for every 100"), "{}", page.text(".condition"));
    assert_eq!(page.line("customers-pay", 1), 93_960); // £43.50 × 21.6 hours
    assert_eq!(page.line("holiday-pay", 1), 8_052); // 12.07% of £30,687.34 ÷ 46
    let sum: i64 =
        ["customers-pay", "customer-fees", "platform-fees", "tips", "holiday-pay"].iter().map(|line| page.line(line, 1)).sum();
    assert_eq!(page.line("pay", 1), sum);
}

#[wasm_bindgen_test]
async fn keys_between_two_frames_change_the_answer_at_once_and_are_kept() {
    let page = Page::open(Lang::En, &[]).await;
    let hours = page.input("hours");
    let type_on = async |text: &str| {
        hours.set_value(text);
        let init = EventInit::new();
        init.set_bubbles(true);
        hours.dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap()).unwrap();
        yew::scheduler::flush().await;
        page.text("h1")
    };
    let (three, many) = (type_on("3").await, type_on("35").await);
    assert_ne!(three, many);
    let wrong = type_on("35x").await;
    assert_eq!(wrong, page.text("h1"));
    page.settle().await;
    assert_eq!(hours.value(), "35x");
    assert!(!page.text("#en-hours-error").is_empty(), "a text that is no number is said to be none once it is painted");
    assert!(type_on("36").await != wrong);
    page.settle().await;
    assert_eq!((hours.value(), page.text("#en-hours-error")), ("36".to_owned(), String::new()));
}

#[wasm_bindgen_test]
async fn typing_keeps_the_text_as_typed_and_the_element_in_place() {
    let page = Page::open(Lang::En, &[]).await;
    let before = page.input("hours");
    page.type_in("hours", "3").await;
    page.type_in("hours", "35.").await;
    assert_eq!(page.input("hours").value(), "35.");
    assert!(before.is_same_node(Some(&page.input("hours"))), "the input was replaced");
    assert_eq!(page.line("customers-pay", 2), 82_215); // £43.50 × 35 × 54%
    page.leave("hours").await;
    assert_eq!(page.input("hours").value(), "35");
}

#[wasm_bindgen_test]
async fn a_wrong_figure_is_named_beside_it_and_the_last_right_one_stands() {
    let page = Page::open(Lang::En, &[]).await;
    page.type_in("1.fee", "25").await;
    let right = page.line("platform-fees", 1);
    page.type_in("1.fee", "25x").await;
    assert_eq!(page.line("platform-fees", 1), right);
    assert_eq!(page.input("1.fee").get_attribute("aria-invalid").as_deref(), Some("true"));
    let error = page.text("#en-1-fee-error");
    assert!(error.contains("25%"), "{error}");
    page.leave("1.fee").await;
    assert_eq!(page.input("1.fee").value(), "25x", "what was typed is not lost");
    page.type_in("1.fee", "30").await;
    assert_eq!(page.input("1.fee").get_attribute("aria-invalid"), None);
    assert_eq!(page.text("#en-1-fee-error"), "");
}

#[wasm_bindgen_test]
async fn languages_switch_without_losing_anything() {
    let page = Page::open(Lang::En, &[]).await;
    page.type_in("hours", "1,23").await;
    let amounts: Vec<i64> = (1..=2).map(|deal| page.line("take-home", deal)).collect();
    page.click(Lang::Cy.name()).await;
    assert_eq!(page.input("hours").value(), "1,23");
    assert_eq!((1..=2).map(|deal| page.line("take-home", deal)).collect::<Vec<_>>(), amounts);
    assert!(page.text("h1").starts_with("Byddai’r"), "{}", page.text("h1"));
    page.click(Lang::En.name()).await;
    assert_eq!(page.input("hours").value(), "1,23");
}

#[wasm_bindgen_test]
async fn undo_takes_steps_back_one_field_at_a_time() {
    let page = Page::open(Lang::En, &[]).await;
    let first = page.line("take-home", 2);
    page.type_in("hours", "3").await;
    page.type_in("hours", "30").await;
    page.leave("hours").await;
    page.type_in("2.flat", "90").await;
    page.leave("2.flat").await;
    page.click(Lang::En.text(text::UNDO)).await;
    assert_eq!((page.input("hours").value(), page.input("2.flat").value()), ("30".into(), "70".into()));
    page.click(Lang::En.text(text::UNDO)).await;
    assert_eq!(page.input("hours").value(), "40");
    assert_eq!(page.line("take-home", 2), first);
}

#[wasm_bindgen_test]
async fn examples_and_starting_again() {
    let page = Page::open(Lang::En, &[]).await;
    page.choose("preset", "ride-hail-percentages").await;
    assert_eq!(page.root.query_selector_all("[data-line='take-home'] data").unwrap().length(), 4);
    page.type_in("4.fee", "50").await;
    page.click(Lang::En.text(text::START_AGAIN)).await;
    assert_eq!(page.input("4.fee").value(), "15");
    page.choose("preset", "private-hire").await;
    assert_eq!(page.root.query_selector_all("[data-line='take-home'] data").unwrap().length(), 2);
}

#[wasm_bindgen_test]
async fn deals_are_added_up_to_four_named_and_removed() {
    let page = Page::open(Lang::En, &[]).await;
    page.click(Lang::En.text(text::ADD_DEAL)).await;
    page.click(Lang::En.text(text::ADD_DEAL_FOURTH)).await;
    page.click(Lang::En.text(text::ADD_DEAL_FOURTH)).await;
    assert_eq!(page.root.query_selector_all("[data-line='take-home'] data").unwrap().length(), 4);
    page.unfold().await;
    page.type_in("3.name", "<b>Mine</b>").await;
    assert!(page.text("thead").contains("<b>Mine</b>"), "a name is shown as text");
    page.click(Lang::En.text(text::REMOVE_DEAL)).await;
    assert_eq!(page.input("2.name").value(), "<b>Mine</b>");
    assert_eq!(page.input("1.flat").value(), "70", "the others moved up with their terms");
}

#[wasm_bindgen_test]
async fn amounts_are_shown_for_the_period_chosen() {
    let page = Page::open(Lang::En, &[]).await;
    let week = page.line("customers-pay", 1);
    let year: HtmlInputElement = page.find("input[data-field='period'][value='year']").unchecked_into();
    year.click();
    page.settle().await;
    assert_eq!(page.line("customers-pay", 1), week * 46);
    assert!(page.text("caption").contains("year"), "{}", page.text("caption"));
}

#[wasm_bindgen_test]
async fn what_was_typed_before_the_app_was_up_is_there() {
    use coop_or_gig_engine::field::Field;
    let hours = Field::from_key("hours").unwrap();
    let page = Page::open(Lang::Cy, &[Action::Type(hours, "12x".into())]).await;
    assert_eq!(page.input("hours").value(), "12x");
    assert_eq!(page.input("hours").get_attribute("aria-invalid").as_deref(), Some("true"));
}
