//! The calculator within another page: one finding with what it depends on, and a few figures of the reader's own.

mod own;
mod tool;

use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::chart::bar;
use crate::components::text::{changing, space};
use crate::format;
use crate::locale::{text, unbroken, Lang};
use crate::state::frame::Frame;
use crate::view::{View, ViewProps};
use crate::views::answer::{beside, compared, credit, headline, notices, pension_jobs, period};
use crate::views::language;
use crate::views::more::share;

/// The page as it stands within another. `None` where that shows every view in one column.
pub(crate) fn framed(view: &View) -> Option<Html> {
    match view.state.frame {
        Frame::Off | Frame::Whole => None,
        Frame::Card => Some(html! { <Card view={view.clone()} /> }),
        Frame::Tool => Some(html! { <tool::Tool view={view.clone()} /> }),
    }
}

#[component]
fn Card(ViewProps { view }: &ViewProps) -> Html {
    let question = view.words().question();
    html! {
        <main class="card">
            <h1 key={question}>{ unbroken(question) }</h1>
            { about(view) }
            { deals(view) }
            { finding(view, false) }
            { said_of_link(view) }
            { own::own(view) }
            { ways(view) }
            { small_print(view) }
        </main>
    }
}

/// The example, and what the amounts are.
fn about(view: &View) -> Html {
    let (lang, hours, unpaid) = (view.lang, view.scenario().week.hours, view.scenario().week.unpaid);
    let (form, told) = (format::form(hours), format::count(hours));
    let what = match (view.scenario().tax.before_tax, unpaid == Quantity::ZERO) {
        (YesNo::No, true) => text::card_week(lang, form, told),
        (YesNo::Yes, true) => text::card_week_before_tax(lang, form, told),
        (YesNo::No, false) => text::card_week_unpaid(lang, told, format::count(unpaid)),
        (YesNo::Yes, false) => text::card_week_unpaid_before_tax(lang, told, format::count(unpaid)),
    };
    html! { <p class="example">{ changing(view.words().title()) }{ space() }{ changing(what.text()) }</p> }
}

/// Take-home of each deal, under its short name and the long one that explains it.
fn deals(view: &View) -> Html {
    let period = view.state.period;
    let amounts: Vec<_> = view.comparison.outcomes.iter().map(|outcome| outcome.statement(period).amount(Line::TakeHome)).collect();
    let largest = amounts.iter().map(|amount| amount.pence()).max().unwrap_or(0);
    let unit = period::unit(view.lang, period);
    let deal = |place: usize| {
        let is_promised = headline::unpaid(view) == Some(place);
        let promised = || html! { <>{ space() }<span class="promised">{ changing(view.text(text::TAKEHOME_PROMISED)) }</span></> };
        let (short, long) = (view.short_name(place), view.name(place));
        let explains = (short != long).then(|| html! { <small>{ changing(long) }</small> });
        let width = bar::length(amounts[place].pence(), largest);
        html! {
            <li class={view.class(place)}>
                <span class="who"><span key={&*short} class="short">{ short.clone() }</span>{ space() }{ for explains }</span>
                <span class="figure">
                    <b translate="no">{ format::format_rounded(view.currency(), amounts[place], period) }</b>{ space() }<span key={unit} class="unit">{ unit }</span>
                    { for is_promised.then(promised) }
                </span>
                { bar::canvas(if is_promised { "bar promised" } else { "bar" }, "12", bar::stretch(view.lang, view.class(place), &AttrValue::Static("0%"), &width)) }
            </li>
        }
    };
    html! { <ul class={classes!("keeps", view.columns())} aria-label={view.text(text::TAKEHOME_TITLE)}>{ for view.deals().map(deal) }</ul> }
}

/// Names of the two deals that the answer compares, where the list above and "the co-op" do not tell which they are.
fn pair(view: &View) -> Option<AttrValue> {
    if !compared::platform_to_coop(view) {
        return compared::pair(view);
    }
    let is_told = compared::app_to_coop(view) || view.deals().len() == 2;
    let [from, to] = [view.comparison.from, view.comparison.to].map(|place| view.short_name(place));
    (!is_told).then(|| text::compared_pair(view.lang, from, to).text())
}

/// The answer, with what must hold for it; as the heading where nothing else is.
fn finding(view: &View, is_heading: bool) -> Html {
    let (verdict, condition) = (headline::verdict(view), headline::condition(view));
    let said = verdict.text();
    let class = classes!("finding", headline::leader(view));
    let verdict = if is_heading {
        html! { <h1 key={&*said} {class}>{ verdict.html() }</h1> }
    } else {
        html! { <p key={&*said} {class}>{ verdict.html() }</p> }
    };
    let more = |said: AttrValue| html! { <p key={&*said} class="condition">{ unbroken(said.clone()) }</p> };
    let pensions = pension_jobs::beside_answer(view);
    let goes_on = |said: AttrValue| html! { <>{ space() }{ changing(said) }</> };
    html! {
        <>
            { verdict }
            { for pair(view).map(more) }
            <p key={&*condition.text()} class="condition">{ condition.html() }{ for pensions.map(goes_on) }</p>
            { for beside::warnings(view).chain(credit::lead(view)).map(more) }
            <p class="aloud" role="status"></p>
        </>
    }
}

/// Notices of the parts of the editor's link that could not be used.
fn said_of_link(view: &View) -> Html {
    html! { <div class="notices" role="status">{ notices::notices(view) }</div> }
}

/// Ways from here: to the page with these figures, and to the other languages.
fn ways(view: &View) -> Html {
    let page = share::full_page(view);
    let others = Lang::ALL.into_iter().filter(|other| *other != view.lang);
    html! {
        <div class="ways">
            <a class="open" href={page} target="_blank" rel="noopener">{ changing(view.text(text::CARD_OPEN)) }</a>
            // The script of the frame puts the editor's call to action into this place, in which the app has nothing of its own.
            <div class="of-editor"></div>
            <nav class="languages" aria-label={view.text(text::LANGUAGE_LABEL)}>
                { for others.map(|other| language::link(view, other)) }
            </nav>
        </div>
    }
}

/// The main source of the example, and that all of it is an estimate.
fn small_print(view: &View) -> Html {
    let words = view.words();
    let sources = (0..view.state.figures.preset.evidence().len()).find_map(|place| words.source(place));
    let source =
        sources.map(|source| text::card_source(view.lang, publisher(source.title), source.as_of.get(..4).unwrap_or_default()));
    html! {
        <p class="estimate">
            { for source.map(|said| html! { <>{ changing(said.text()) }{ space() }</> }) }
            { changing(headline::estimate(view)) }
        </p>
    }
}

/// Publisher of a source, which its title has at its end in brackets; else the title.
fn publisher(title: &'static str) -> &'static str {
    title.strip_suffix(')').and_then(|title| title.rsplit_once('(')).map_or(title, |(_, publisher)| publisher)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_publisher_is_told_from_the_title() {
        assert_eq!(publisher("Deliveroo, Uber Eats and the wage (The i)"), "The i");
        assert_eq!(publisher("BBC News on Bolt drivers"), "BBC News on Bolt drivers");
    }
}
