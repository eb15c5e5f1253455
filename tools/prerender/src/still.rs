//! What only a reader without the app sees.

use coop_or_gig::locale::{text, Key, Lang};
use coop_or_gig::show;
use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::compare::Comparison;
use coop_or_gig_engine::outcome::{Line, Period};
use coop_or_gig_engine::preset::PRESETS;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct LangProps {
    pub(crate) lang: Lang,
}

/// Every example's answer, and how to reckon roughly with pen and paper.
#[component]
pub(crate) fn WithoutApp(props: &LangProps) -> Html {
    let lang = props.lang;
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
                <tbody>{ for rows(lang) }</tbody>
            </table>
            <h2>{ lang.text(text::STILL_RULE_TITLE) }</h2>
            <p>{ lang.text(text::STILL_RULE) }</p>
        </section>
    }
}

fn rows(lang: Lang) -> Vec<Html> {
    let mut rows = Vec::new();
    for preset in PRESETS {
        let words = lang.preset(preset);
        let Some(comparison) = Comparison::of(&preset.scenario()) else { continue };
        show::set_currency(preset.scenario().currency);
        for (place, outcome) in comparison.outcomes.iter().enumerate() {
            let amount = outcome.statement(Period::Week).amount(Line::TakeHome);
            rows.push(html! {
                <tr>
                    if place == 0 {
                        <th scope="rowgroup" rowspan={comparison.outcomes.len().to_string()}>{ words.title() }</th>
                    }
                    <td>{ words.deal(place).unwrap_or_default() }</td>
                    <td>
                        { show::per(lang, show::pounds(amount), Period::Week).text() }
                        if comparison.funding.is_some_and(|funding| funding.place == place) {
                            { " " }<small>{ lang.text(text::STILL_PROMISED) }</small>
                        }
                    </td>
                </tr>
            });
        }
    }
    show::set_currency(Currency::Pounds);
    rows
}

/// Why the app is not there, in every language and for every reason; the style sheet shows the one that applies.
#[component]
pub(crate) fn Trouble() -> Html {
    const REASONS: [(&str, Key); 4] = [
        ("blocked", text::STILL_BLOCKED),
        ("old", text::STILL_OLD),
        ("failed", text::STILL_FAILED),
        ("broken", text::STILL_BROKEN),
    ];
    let message = |lang: Lang, (reason, words): (&'static str, Key)| {
        let again = matches!(reason, "failed" | "broken");
        html! {
            <div class={classes!("reason", reason)} lang={lang.code()} role="alert">
                <p>{ lang.text(words) }</p>
                if again {
                    <button type="button">{ lang.text(text::STILL_RELOAD) }</button>
                }
            </div>
        }
    };
    html! {
        <>
            { for Lang::ALL.into_iter().flat_map(|lang| REASONS.map(|reason| message(lang, reason))) }
            <noscript>
                { for Lang::ALL.into_iter().map(|lang| html! { <p lang={lang.code()}>{ lang.text(text::STILL_SCRIPT) }</p> }) }
            </noscript>
        </>
    }
}
