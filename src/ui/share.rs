//! A link to the comparison, with as much of the reader's own figures as the reader wants in it.

use std::rc::Rc;

use coop_or_gig_engine::link::Numbers;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::locale::{text, Key, Lang};
use crate::state::Figures;
use crate::web;

#[derive(Properties, PartialEq)]
pub(super) struct ShareProps {
    pub figures: Rc<Figures>,
    pub lang: Lang,
}

const CHOICES: [(Numbers, &str, Key); 3] = [
    (Numbers::Exact, "exact", text::SHARE_EXACT),
    (Numbers::Rounded, "rounded", text::SHARE_ROUNDED),
    (Numbers::SettingsOnly, "settings", text::SHARE_SETTINGS),
];

#[component]
pub(super) fn Share(props: &ShareProps) -> Html {
    let lang = props.lang;
    let numbers = use_state_eq(|| Numbers::Exact);
    let said = use_state_eq(|| None::<bool>);
    let page = use_state_eq(String::new);
    {
        let page = page.clone();
        use_effect_with(lang, move |_| page.set(web::address_without_fragment()));
    }
    let link: AttrValue = format!("{}#{}", *page, props.figures.fragment(*numbers)).into();
    {
        let said = said.clone();
        use_effect_with(link.clone(), move |_| said.set(None));
    }
    let choice = |(choice, word, words): (Numbers, &'static str, Key)| {
        let onchange = {
            let numbers = numbers.clone();
            Callback::from(move |_: Event| numbers.set(choice))
        };
        html! {
            <label>
                <input type="radio" name={format!("{}-numbers", lang.code())} value={word} autocomplete="off" checked={*numbers == choice} {onchange} />
                <span>{ lang.text(words) }</span>
            </label>
        }
    };
    let copy = {
        let (link, said) = (link.to_string(), said.clone());
        Callback::from(move |_: MouseEvent| {
            let (link, said) = (link.clone(), said.clone());
            spawn_local(async move { said.set(Some(web::copy(link).await)) });
        })
    };
    let id: AttrValue = format!("{}-link", lang.code()).into();
    html! {
        <section class="share">
            <h2>{ lang.text(text::SHARE_TITLE) }</h2>
            <p class="note">{ lang.text(text::SHARE_INTRO) }</p>
            <fieldset class="radios">
                <legend>{ lang.text(text::SHARE_NUMBERS) }</legend>
                { for CHOICES.into_iter().map(choice) }
            </fieldset>
            <div class="field">
                <label for={id.clone()}>{ lang.text(text::SHARE_LINK) }</label>
                <span class="box"><input {id} class="words" type="text" readonly=true value={link} /></span>
            </div>
            <button type="button" onclick={copy}>{ lang.text(text::SHARE_COPY) }</button>
            <p class="said" role="status">
                { said.map_or("", |done| lang.text(if done { text::SHARE_COPIED } else { text::SHARE_FAILED })) }
            </p>
        </section>
    }
}
