//! Texts and tables that only a reader without the app sees.

use coop_or_gig::format;
use coop_or_gig::locale::{text, Key, Lang};
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;
use yew::prelude::*;

use crate::pages;

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) lang: Lang,
    /// The example whose page it is; `None` for the page of all.
    pub(super) example: Option<&'static str>,
}

/// Answer of every example, with a link to its page, and how to reckon roughly with pen and paper.
#[component]
pub(super) fn WithoutApp(props: &PageProps) -> Html {
    let PageProps { lang, example } = *props;
    html! {
        <section class="without-app" aria-label={lang.text(text::STILL_PRESETS_TITLE)}>
            <h2>{ lang.text(text::STILL_PRESETS_TITLE) }</h2>
            <table>
                <caption>{ lang.text(text::STILL_PRESETS_CAPTION) }</caption>
                <thead><tr>
                    <th scope="col">{ lang.text(text::STILL_PRESET) }</th>
                    <th scope="col">{ lang.text(text::STILL_DEAL) }</th>
                    <th scope="col">{ lang.text(text::STILL_TAKEHOME) }</th>
                </tr></thead>
                <tbody>{ for rows(lang, example) }</tbody>
            </table>
            <h2>{ lang.text(text::STILL_RULE_TITLE) }</h2>
            <p>{ lang.text(text::STILL_RULE) }</p>
        </section>
    }
}

fn rows(lang: Lang, here: Option<&str>) -> Vec<Html> {
    let mut rows = Vec::new();
    for preset in PRESETS {
        let words = lang.preset(preset);
        let href = pages::address(Some(preset.id), lang.code());
        let is_current = (here == Some(preset.id)).then_some("page");
        let Some(comparison) = Comparison::new(&preset.scenario()) else { continue };
        for (place, outcome) in comparison.outcomes.iter().enumerate() {
            let amount = outcome.statement(Period::Week).amount(Line::TakeHome);
            rows.push(html! {
                <tr>
                    if place == 0 {
                        <th scope="rowgroup" rowspan={comparison.outcomes.len().to_string()}>
                            <a href={href.clone()} aria-current={is_current}>{ words.title() }</a>
                        </th>
                    }
                    <td>{ words.deal(place).unwrap_or_default() }</td>
                    <td>
                        { format::per(lang, format::pounds(preset.base().currency, amount), Period::Week).text() }
                        if comparison.funding.is_some_and(|funding| funding.place == place) {
                            { " " }<small>{ lang.text(text::STILL_PROMISED) }</small>
                        }
                    </td>
                </tr>
            });
        }
    }
    rows
}

/// Messages above the page where the app is not there, or not whole, in every language: the app may have changed it. All are hidden
/// but the one for where not even the first script came: public/boot.js hides that, and shows what applies, so that neither waits for
/// the style. That one, and the one for where there are no scripts, are in the page's own language.
#[component]
pub(super) fn Trouble(PageProps { lang, .. }: &PageProps) -> Html {
    html! {
        <>
            { unstarted(*lang) }
            { for Lang::ALL.into_iter().flat_map(|lang| REASONS.into_iter().map(move |reason| message(lang, reason))) }
            <noscript><p lang={lang.code()}>{ lang.text(text::STILL_SCRIPT) }</p></noscript>
        </>
    }
}

/// A reason to say something, as public/boot.js calls it; its words; whether it offers a reload, and says what is missing.
type Reason = (&'static str, Key, bool);

const REASONS: [Reason; 9] = [
    ("blocked", text::STILL_BLOCKED, false),
    ("old", text::STILL_OLD, false),
    ("failed", text::STILL_FAILED, true),
    ("damaged", text::STILL_DAMAGED, true),
    ("broken", text::STILL_BROKEN, true),
    ("typed", text::STILL_WAITS_TYPED, false),
    ("link", text::STILL_WAITS_LINK, false),
    ("slow", text::STILL_SLOW, true),
    ("missing", text::STILL_MISSING, true),
];

/// The parts of the page, as public/boot.js calls them.
const PARTS: [(&str, Key); 8] = [
    ("program", text::STILL_PART_PROGRAM),
    ("texts", text::STILL_PART_TEXTS),
    ("style", text::STILL_PART_STYLE),
    ("rest", text::STILL_PART_REST),
    ("later", text::STILL_PART_LATER),
    ("later-style", text::STILL_PART_LATER_STYLE),
    ("take", text::STILL_PART_TAKE),
    ("language", text::STILL_PART_LANGUAGE),
];

fn unstarted(lang: Lang) -> Html {
    html! { <p class="reason unstarted" lang={lang.code()} role="alert">{ lang.text(text::STILL_UNSTARTED) }</p> }
}

fn message(lang: Lang, (why, words, again): Reason) -> Html {
    let waits = matches!(why, "typed" | "link" | "slow" | "missing");
    let part = |(part, words): (&'static str, Key)| html! { <li data-part={part} hidden=true>{ lang.text(words) }</li> };
    html! {
        <div class={classes!("reason", waits.then_some("waits"))} data-why={why} lang={lang.code()} role={if waits { "status" } else { "alert" }} hidden=true>
            <p>{ lang.text(words) }</p>
            if again {
                if matches!(why, "failed" | "slow" | "missing") {
                    <ul>{ for PARTS.into_iter().map(part) }</ul>
                }
                <button type="button">{ lang.text(text::STILL_RELOAD) }</button>
            }
        </div>
    }
}
