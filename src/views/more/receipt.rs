//! Receipts: what leaves the page says on which day, by which version and with which inputs and rules it was worked out; what comes
//! back is held against the figures as they are.

use coop_or_gig_engine::link::{self, PageView};
use coop_or_gig_engine::receipt::{Marks, Moved, Receipt, KEY};
use yew::prelude::*;

use crate::browser::today;
use crate::components::controls::{button, help, help_id, typing};
use crate::components::section::note;
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::state::Action;
use crate::view::{View, ViewProps};
use crate::views::answer::period;
use crate::views::why::statement;

/// Receipt of the figures that go into the link: rounded ones have a receipt of their own, that tells no more than the link.
pub(crate) fn of_figures(view: &View) -> Option<Receipt> {
    Receipt::new(&link::decode(&view.state.fragment(view.ui.numbers)).scenario, &view.ui.today)
}

/// Line that tells the marks of a receipt, and its day where it has one.
pub(crate) fn line(view: &View, receipt: &Receipt) -> AttrValue {
    let marks = receipt.marks.text();
    if receipt.date.is_empty() {
        return text::receipt_undated(view.lang, marks).text();
    }
    text::receipt_line(view.lang, today::in_words(view.lang, &receipt.date), marks).text()
}

/// Report on a receipt, against the figures as they are.
pub(crate) fn report(view: &View, receipt: &str) -> Html {
    let said = match Receipt::read(receipt) {
        Some(receipt) => held(view, &receipt),
        None => match Marks::read(receipt) {
            Some(marks) => note(view.attr(of_marks(view, &marks))),
            None if receipt.contains(KEY) || receipt.contains('_') => note(view.attr(text::RECEIPT_DAMAGED)),
            None => note(view.attr(text::RECEIPT_NONE)),
        },
    };
    html! { <div class="receipt">{ said }</div> }
}

/// Verdict that marks alone can give.
fn of_marks(view: &View, marks: &Marks) -> Key {
    match Marks::new(view.scenario()) {
        Some(now) if now == *marks => text::RECEIPT_MARKS_SAME,
        Some(now) if now.inputs == marks.inputs => text::RECEIPT_MARKS_RULES,
        _ => text::RECEIPT_MARKS_OTHER,
    }
}

/// Report on a whole receipt: of which day it is, whether inputs, rules and answer are the same, and each amount that moved.
fn held(view: &View, receipt: &Receipt) -> Html {
    let lang = view.lang;
    let version = receipt.version.clone();
    let of = if receipt.date.is_empty() {
        text::receipt_of_undated(lang, version).text()
    } else {
        text::receipt_of(lang, today::in_words(lang, &receipt.date), version).text()
    };
    let check = receipt.check(view.scenario());
    // Of other inputs than these, a receipt does not tell whether they were before tax.
    let is_before_tax = view.is_before_tax() && check.as_ref().is_some_and(|check| check.same_inputs);
    let year = || text::footer_year(lang, period::tax_year(receipt.year)).text();
    let of = if is_before_tax { of } else { format!("{of} {}", year()).into() };
    let Some(check) = check else { return note(of) };
    let found = match (check.same_inputs, check.same_answer()) {
        (true, true) => text::RECEIPT_SAME,
        (true, false) => text::RECEIPT_MOVED,
        (false, true) => text::RECEIPT_OTHER_SAME,
        (false, false) => text::RECEIPT_OTHER,
    };
    let rules = if check.same_rules { text::RECEIPT_RULES_SAME } else { text::RECEIPT_RULES_CHANGED };
    let amount = |moved: &Moved| {
        let [was, is] = [moved.was, moved.is].map(|amount| format::money(view.currency(), amount));
        let told = text::receipt_amount(lang, view.name(moved.deal), view.text(statement::label(moved.line)), was, is);
        html! { <li>{ changing(told.text()) }</li> }
    };
    // A deal that takes part no more has no name here.
    let moved = check.moved.iter().filter(|moved| view.deals().contains(&moved.deal)).map(amount);
    html! {
        <>
            { note(of) }
            <p>{ changing(view.text(found)) }</p>
            if !check.moved.is_empty() {
                <ul>{ for moved }</ul>
            }
            { note(view.attr(rules)) }
        </>
    }
}

/// Fragment with the scenario of the link in a pasted text, in the view that is open: what the receipt says is told there. `None` where the
/// text has no link.
fn fragment(text: &str, view: PageView) -> Option<String> {
    let scenario = |word: &str| word.split_once('#').map(|(_, fragment)| fragment.to_owned()).filter(|it| it.contains("v="));
    let told = text.split_whitespace().find_map(scenario)?;
    let mut kept = told.split('&').filter(|pair| !pair.starts_with("view=")).collect::<Vec<_>>().join("&");
    link::append_view(&mut kept, view);
    Some(kept)
}

/// Field in which a receipt is checked.
pub(crate) fn field(view: &View) -> Html {
    html! { <CheckReceipt view={view.clone()} /> }
}

#[component]
fn CheckReceipt(ViewProps { view }: &ViewProps) -> Html {
    let (typed, checked) = (use_state(AttrValue::default), use_state(AttrValue::default));
    let id = view.id(KEY);
    let (oninput, onchange) = typing(
        &Callback::from({
            let typed = typed.setter();
            move |text| typed.set(text)
        }),
        &typed,
    );
    let checks = {
        let (typed, checked, dispatch, open) = ((*typed).clone(), checked.setter(), view.dispatch.clone(), view.state.view);
        Callback::from(move |_| {
            // A text with a link brings the figures that its receipt is of; undo brings back those that were here.
            if let Some(fragment) = fragment(&typed, open) {
                dispatch.emit(Action::LoadLink(fragment));
            }
            checked.set(typed.clone());
        })
    };
    let report = (!checked.is_empty()).then(|| report(view, &checked));
    html! {
        <div class="field">
            <label for={&id}>{ view.text(text::RECEIPT_LABEL) }</label>
            <span class="box">
                <input class="words" id={&id} type="text" autocomplete="off" data-field={KEY} aria-describedby={help_id(&id)}
                    value={(*typed).clone()} {oninput} {onchange} />
            </span>
            { help(&id, view.attr(text::RECEIPT_HELP)) }
            <p class="steps">{ button(checks, view.attr(text::RECEIPT_CHECK), !typed.is_empty()) }</p>
            <div class="said" role="status">{ for report }</div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::markup;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_text_s_link_is_loaded_in_the_view_that_is_open() {
        let text = "You keep £500.\nhttps://example.org/?lang=cy#v=1&preset=courier&view=why\nReceipt Q5BWF6D4-5KEY20C1";
        assert_eq!(fragment(text, PageView::More).as_deref(), Some("v=1&preset=courier&view=more"));
        assert_eq!(fragment(text, PageView::Answer).as_deref(), Some("v=1&preset=courier"));
        assert_eq!(fragment("Receipt Q5BWF6D4-5KEY20C1, #2", PageView::More), None);
    }

    #[test]
    fn a_receipt_tells_its_tax_year_only_where_there_is_tax() {
        let told = |preset: &str| {
            let view = view(Lang::En, &format!("v=1&preset={preset}"));
            let receipt = Receipt::new(view.scenario(), "2026-11-27").expect("the figures have a receipt");
            let mut out = String::new();
            markup::print(&held(&view, &receipt), &mut out);
            out
        };
        assert!(told("courier").contains("Receipt of 27 November 2026.") && told("courier").contains("Tax figures: 2026/27."));
        let before_tax = told("new-york-driver");
        assert!(before_tax.contains("Receipt of 27 November 2026.") && !before_tax.contains("2026/27"), "{before_tax}");
    }
}
