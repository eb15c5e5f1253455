//! Handout of one A4 page to take home: the figures, the answer, the chart, when tax falls due, what it depends on, what it rests on, the link.

use coop_or_gig_engine::field::{Field, Input, Shared, Value};
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
use crate::views::more::export::version;
use crate::views::more::share;
use crate::views::more::told::below_verdict;
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
            <div class="sheet" data-wide={is_wide}>{ figures(view) }{ statement::on_paper(view) }</div>
            { split::on_paper(view) }
            { due::in_short(view) }
            { break_evens::on_paper(view) }
            <div class="end">
                <div>
                    { sources(view) }
                    <footer><p>{ headline::estimate(view) }{ space() }{ version(view) }</p>{ for link }</footer>
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
        (value != Value::Number(0)).then(|| (full_label(view, input), AttrValue::from(told)))
    };
    let choice = |shared| {
        let field = Field::Shared(shared);
        (label(view.lang, field), option(view, field))
    };
    let choices = [Shared::Nation, Shared::Deduction].into_iter().filter(|_| !view.is_before_tax()).map(choice);
    let line = |(what, value): (AttrValue, AttrValue)| html! { <tr><th scope="row">{ what }</th><td>{ value }</td></tr> };
    let rows = sensitivity::figures(view.scenario()).filter_map(number).chain(choices).map(line);
    html! {
        <section class="figures">
            <h2>{ view.text(text::INPUTS_TITLE) }</h2>
            <table><tbody>{ for rows }</tbody></table>
        </section>
    }
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
