//! Handout of one A4 page to take home: the figures, the answer, the chart, when tax falls due, what it depends on, what it rests on, the link.

use coop_or_gig_engine::field::{AppFigure, Field, Input, Shared, Value};
use coop_or_gig_engine::sensitivity;
use coop_or_gig_engine::tax::Source;
use yew::prelude::*;

use crate::browser::today;
use crate::components::markup;
use crate::components::text::space;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, jobs_of_week, label, option, with_unit_of};
use crate::views::answer::{credit, headline};
use crate::views::more::answer_text::below_verdict;
use crate::views::more::export::{receipt_code, version};
use crate::views::more::share;
use crate::views::why::{break_evens, due, split, statement};

pub(crate) fn handout(view: &View) -> String {
    let link = share::link_in_language(view);
    let code =
        (!link.is_empty()).then(|| share::qr_place(view, link.clone().into(), view.attr(text::SHARE_QR_NAME), NodeRef::default()));
    let link = (!link.is_empty()).then(|| html! { <p class="link">{ text::handout_link(view.lang, link).text() }</p> });
    // More than two deals need the page's whole width for their table.
    let is_wide = (view.deals().len() > 2).then_some("");
    let page = html! {
        <article class="handout" lang={view.lang.code()}>
            <header>
                <p class="name">{ view.text(text::PAGE_NAME) }</p>
                <p class="example">{ view.words().title() }{ " · " }<time>{ today::in_words(view.lang, &view.ui.today) }</time></p>
            </header>
            <h1>{ headline::verdict(view).text() }</h1>
            { for below_verdict(view).chain(credit::lead(view)).map(|said| html! { <p class="condition">{ said }</p> }) }
            { for credit::rests_on(view).into_iter().map(|said| html! { <p>{ said }</p> }) }
            <div class="sheet" data-wide={is_wide}>{ figures(view) }{ statement::on_paper(view) }</div>
            { split::on_paper(view) }
            { due::in_short(view) }
            { break_evens::on_paper(view) }
            <div class="end">
                <div>
                    { sources(view) }
                    <footer>
                        <p>{ headline::estimate(view) }{ space() }{ version(view) }</p>
                        { for receipt_code(view).map(|code| html! { <p class="code">{ code }</p> }) }
                        { for link }
                    </footer>
                </div>
                { for code }
            </div>
        </article>
    };
    let mut out = String::new();
    markup::print(&page, &mut out);
    out
}

/// The figures that play a part, as they stand.
fn figures(view: &View) -> Html {
    let number = |input| {
        let field = Field::from(input);
        let value = field.get(view.scenario());
        let mut told = with_unit_of(view, field, format::with_sign(view.currency(), field, value));
        let jobs = jobs_of_week(view).filter(|_| input == Input::Shared(Shared::JobsAnHour));
        if let Some(jobs) = jobs {
            told = format!("{told} {jobs}");
        }
        (![Value::Number(0), Value::Nothing].contains(&value)).then(|| (full_label(view, input), AttrValue::from(told)))
    };
    let choice = |shared| {
        let field = Field::Shared(shared);
        (label(view.lang, field), option(view, field))
    };
    let choices = [Shared::Nation, Shared::Deduction].into_iter().filter(|_| !view.is_before_tax()).map(choice);
    let mine = &view.scenario().week.mine;
    let period = mine.is_stated().then(|| choice(Shared::StatementOf));
    let stated = statements(view).filter_map(number);
    let credit = view.scenario().tax.credit.award.filter(|_| !view.is_before_tax());
    let award = credit.and_then(|_| number(Input::Shared(Shared::UcAward)));
    let terms = [Shared::UcWorkAllowance, Shared::UcStartUp].into_iter().filter(|_| credit.is_some()).map(choice);
    let line = |(what, value): (AttrValue, AttrValue)| html! { <tr><th scope="row">{ what }</th><td>{ value }</td></tr> };
    let week = sensitivity::figures(view.scenario()).filter_map(number);
    let rows = period.into_iter().chain(stated).chain(week).chain(choices).chain(award).chain(terms).map(line);
    html! {
        <section class="figures">
            <h2>{ view.text(text::INPUTS_TITLE) }</h2>
            <table><tbody>{ for rows }</tbody></table>
        </section>
    }
}

/// Figures on the statements that the week is entered from: those of the week follow from them. None where it is entered otherwise.
fn statements(view: &View) -> impl Iterator<Item = Input> {
    let mine = &view.scenario().week.mine;
    let apps = if mine.is_stated() { mine.active().len() } else { 0 };
    let overlap = (apps > 1).then_some(Input::Shared(Shared::Overlap));
    (0..apps).flat_map(|app| AppFigure::ALL.iter().map(move |figure| Input::App(app, *figure))).chain(overlap)
}

/// Sources of the example, each once, by title and date.
fn sources(view: &View) -> Html {
    let mut told: Vec<Source> = Vec::new();
    for place in 0..view.state.figures.preset.evidence().len() {
        if let Some(source) = view.words().source(place) {
            if !told.iter().any(|other| (other.title, other.as_of) == (source.title, source.as_of)) {
                told.push(source);
            }
        }
    }
    if told.is_empty() {
        return Html::default();
    }
    // Titles stay in the language of the source.
    let one = |(place, source): (usize, &Source)| {
        let stop = if place > 0 { "; " } else { "" };
        html! { <>{ stop }<span lang="en">{ source.title }</span>{ format!(" ({})", today::in_words(view.lang, source.as_of)) }</> }
    };
    html! {
        <section class="sources">
            <h2>{ view.text(text::EVIDENCE_TITLE) }</h2>
            <p>{ for told.iter().enumerate().map(one) }</p>
        </section>
    }
}
