//! Handout of one A4 page to take home: the figures, the answer, the chart, what it depends on, what it rests on, the link.

use coop_or_gig_engine::field::{Field, Input, Shared, Value};
use coop_or_gig_engine::sensitivity;
use yew::prelude::*;

use crate::components::el::{el, of};
use crate::components::markup;
use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::{full_label, jobs_of_week, label, option, with_unit_of};
use crate::views::answer::{headline, ten_pounds};
use crate::views::more::export::version;
use crate::views::more::share;
use crate::views::why::{break_evens, statement};

pub(crate) fn handout(view: &View) -> String {
    let head = of("header", "")
        .add(of("p", "name").say(view.text(text::PAGE_NAME)))
        .add(of("p", "example").say(view.words().title()).say(" · ").add(el("time")));
    let link = share::link_in_language(view);
    let mut foot = of("footer", "").add(el("p").say(headline::estimate(view)).say(" ").say(version(view)));
    let mut code = Html::default();
    if !link.is_empty() {
        foot = foot.add(of("p", "link").say(text::handout_link(view.lang, link.clone()).text()));
        code = share::qr(view, link, view.attr(text::SHARE_QR_NAME));
    }
    let page = of("article", "handout")
        .with("lang", view.lang.code())
        .add(head)
        .add(el("h1").say(headline::verdict(view).text()))
        .add(of("p", "condition").say(headline::condition(view).text()))
        .add(of("div", "sheet").when(view.deals().len() > 2, "data-wide", "").add(figures(view)).add(statement::lines(view)))
        .add(ten_pounds::ten_pounds(view))
        .add(break_evens::depends(view))
        .add(of("div", "end").add(el("div").add(sources(view)).add(foot)).add(code));
    let mut out = String::new();
    markup::print(&page.into(), &mut out);
    out
}

/// The figures that play a part, as they stand.
fn figures(view: &View) -> Html {
    let number = |input| {
        let field = Field::from(input);
        let value = field.get(view.scenario());
        let mut told = with_unit_of(view, field, format::with_sign(field, value));
        if input == Input::Shared(Shared::JobsAnHour) {
            told = format!("{told} {}", jobs_of_week(view));
        }
        (value != Value::Number(0)).then(|| (full_label(view, input), AttrValue::from(told)))
    };
    let choice = |shared| {
        let field = Field::Shared(shared);
        (label(view.lang, field), option(view, field))
    };
    let choices = [Shared::Nation, Shared::Deduction].map(choice).into_iter();
    let line = |(what, value): (AttrValue, AttrValue)| -> Html {
        el("tr").add(el("th").with("scope", "row").say(what)).add(el("td").say(value)).into()
    };
    let rows = sensitivity::figures(view.scenario()).filter_map(number).chain(choices).map(line);
    of("section", "figures").add(el("h2").say(view.text(text::INPUTS_TITLE))).add(el("table").add(el("tbody").all(rows))).into()
}

/// Sources of the example, each once, by title and date.
fn sources(view: &View) -> Html {
    let mut told: Vec<String> = Vec::new();
    for place in 0..view.state.figures.preset.evidence().len() {
        if let Some(source) = view.words().source(place) {
            let one = format!("{} ({})", source.title, source.as_of);
            if !told.contains(&one) {
                told.push(one);
            }
        }
    }
    if told.is_empty() {
        return Html::default();
    }
    of("section", "sources")
        .add(el("h2").say(view.text(text::EVIDENCE_TITLE)))
        .add(el("p").with("lang", "en").say(told.join("; ")))
        .into()
}
