//! One input with its label, unit, help and, beside it, what is wrong with it.

use coop_or_gig_engine::field::{Field, Kind, Shared, Value};
use coop_or_gig_engine::number::Problem;
use coop_or_gig_engine::tax::PACKS;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::select::Select;
use super::{period, Send, View};
use crate::locale::{text, Key, Lang};
use crate::show;
use crate::state::{chosen, Action};

/// The id of a field's input: unique on a page that holds both languages.
pub(super) fn id(lang: Lang, field: Field) -> AttrValue {
    format!("{}-{}", lang.code(), field.key().replace('.', "-")).into()
}

/// The texts of a field.
struct Texts {
    label: Key,
    help: Key,
    options: &'static [Key],
}

fn texts(field: Field) -> Texts {
    match field {
        Field::Shared(shared) => Texts {
            label: text::SHARED_LABELS[shared as usize],
            help: text::SHARED_HELPS[shared as usize],
            options: text::SHARED_OPTIONS[shared as usize],
        },
        Field::Term(_, term) => Texts {
            label: text::TERM_LABELS[term as usize],
            help: text::TERM_HELPS[term as usize],
            options: text::TERM_OPTIONS[term as usize],
        },
    }
}

/// What a field is called, in messages too.
pub(super) fn label(lang: Lang, field: Field) -> &'static str {
    lang.text(texts(field).label)
}

/// The field, as the state has it.
pub(super) fn field(view: &View, field: Field) -> Html {
    let (lang, figures) = (view.lang(), &view.state.figures);
    let value = field.get(&figures.scenario);
    let problem = figures.typed.get(&field).and_then(|typed| typed.problem);
    let as_it_came = value == field.get(&figures.preset.scenario());
    let evidence = figures.preset.evidence_for(&field.key());
    let assumed = as_it_came && evidence.is_some_and(|evidence| evidence.source.is_none());
    html! {
        <FieldRow key={field.key()} {lang} {field} {value} shown={figures.shown(field)} {problem} {assumed}
            label={own_label(view, field)} send={view.send.clone()} />
    }
}

/// The price is called what the preset calls it.
fn own_label(view: &View, field: Field) -> AttrValue {
    AttrValue::Static(match field {
        Field::Shared(Shared::Price) => view.state.figures.preset.words(view.lang().code()).price,
        _ => label(view.lang(), field),
    })
}

#[derive(Properties, PartialEq)]
struct FieldRowProps {
    lang: Lang,
    field: Field,
    value: Value,
    shown: AttrValue,
    problem: Option<Problem>,
    assumed: bool,
    label: AttrValue,
    send: Send,
}

#[component]
fn FieldRow(props: &FieldRowProps) -> Html {
    match props.field.spec().kind {
        Kind::Choice(words) if words.len() == 2 => radios(props, words),
        Kind::Choice(words) => {
            let options = words.iter().zip(texts(props.field).options).map(|(word, key)| (AttrValue::Static(word), AttrValue::Static(props.lang.text(*key))));
            list(props, options.collect())
        }
        Kind::Year => list(props, PACKS.iter().map(|pack| (pack.year.label().into(), period::tax_year(props.lang, pack.year))).collect()),
        _ => input(props),
    }
}

fn help_id(props: &FieldRowProps) -> AttrValue {
    format!("{}-help", id(props.lang, props.field)).into()
}

fn help(props: &FieldRowProps) -> Html {
    html! { <p class="help" id={help_id(props)}>{ props.lang.text(texts(props.field).help) }</p> }
}

fn tag(props: &FieldRowProps) -> Html {
    html! {
        <>
            if props.assumed {
                <span class="tag">{ props.lang.text(text::ASSUMPTION_TAG) }</span>
            }
            if props.field.spec().optional {
                <span class="tag quiet">{ props.lang.text(text::OPTIONAL_TAG) }</span>
            }
        </>
    }
}

fn input(props: &FieldRowProps) -> Html {
    let (lang, field) = (props.lang, props.field);
    let id = id(lang, field);
    let oninput = {
        let send = props.send.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target().map(|target| target.unchecked_into::<HtmlInputElement>()) {
                send.dispatch(Action::Type(field, input.value().into()));
            }
        })
    };
    let onblur = {
        let send = props.send.clone();
        Callback::from(move |_: FocusEvent| send.dispatch(Action::Leave(field)))
    };
    let error = props.problem.map(|problem| problem_text(lang, field, props.value, problem));
    let error_id: AttrValue = format!("{id}-error").into();
    let described_by = if error.is_some() { format!("{error_id} {}", help_id(props)) } else { help_id(props).to_string() };
    let (before, after) = signs(lang, field);
    html! {
        <div class={classes!("field", error.is_some().then_some("wrong"))}>
            <label for={id.clone()}>{ props.label.clone() }{ " " }{ tag(props) }</label>
            <span class="box">
                <span class="sign">{ before }</span>
                <input {id} type="text" inputmode="decimal" autocomplete="off" data-field={field.key()} value={props.shown.clone()}
                    aria-describedby={described_by} aria-invalid={error.is_some().then_some("true")} {oninput} {onblur} />
                <span class="sign">{ after }</span>
            </span>
            <div class="message" id={error_id}>
                if let Some(error) = error {
                    <p class="error">{ error }</p>
                }
            </div>
            { help(props) }
        </div>
    }
}

/// What stands before and after the figure.
fn signs(lang: Lang, field: Field) -> (&'static str, &'static str) {
    match field.spec().kind {
        Kind::Money | Kind::Price => ("£", ""),
        Kind::Pence => ("", lang.text(text::SUFFIX_PENCE)),
        Kind::Percent => ("", "%"),
        _ => (
            "",
            match field {
                Field::Shared(Shared::Hours | Shared::Unpaid) => lang.text(text::SUFFIX_HOURS),
                Field::Shared(Shared::Weeks) => lang.text(text::SUFFIX_WEEKS),
                Field::Shared(Shared::Miles) => lang.text(text::SUFFIX_MILES),
                Field::Shared(Shared::Jobs) => lang.text(text::SUFFIX_JOBS),
                _ => "",
            },
        ),
    }
}

/// What is wrong and what to do, with the value that stands in the meantime.
fn problem_text(lang: Lang, field: Field, value: Value, problem: Problem) -> AttrValue {
    let used = match value {
        Value::Nothing => AttrValue::Static(lang.text(text::PROBLEM_NO_FIGURE)),
        value => show::with_sign(field, value).into(),
    };
    let example = match field.spec().kind {
        Kind::Money | Kind::Price => "12.50",
        Kind::Percent => "15",
        Kind::Pence => "29",
        _ => "40",
    };
    let limit = |n: i64| show::with_sign(field, Value::Number(n));
    match problem {
        Problem::Empty | Problem::NoSuchChoice => text::problem_empty(lang, example, used),
        Problem::NotANumber => text::problem_not_a_number(lang, example, used),
        Problem::TooSmall { min } => text::problem_too_small(lang, limit(min), used),
        Problem::TooLarge { max } => text::problem_too_large(lang, limit(max), used),
    }
    .text()
}

fn word(props: &FieldRowProps) -> AttrValue {
    props.field.write_plain(props.value).into()
}

fn choose(props: &FieldRowProps) -> Callback<AttrValue> {
    let (send, field) = (props.send.clone(), props.field);
    Callback::from(move |word: AttrValue| {
        send.dispatch(Action::Type(field, word));
        send.dispatch(Action::Leave(field));
    })
}

fn list(props: &FieldRowProps, options: Vec<(AttrValue, AttrValue)>) -> Html {
    let id = id(props.lang, props.field);
    html! {
        <div class="field">
            <label for={id.clone()}>{ props.label.clone() }</label>
            <Select {id} key_={props.field.key()} value={word(props)} {options} described_by={Some(help_id(props))} onchange={choose(props)} />
            { help(props) }
        </div>
    }
}

fn radios(props: &FieldRowProps, words: &'static [&'static str]) -> Html {
    let name = id(props.lang, props.field);
    let current = chosen(props.value);
    let option = |(place, word): (usize, &&'static str)| {
        let onchange = choose(props).reform({
            let word = *word;
            move |_: Event| AttrValue::Static(word)
        });
        html! {
            <label>
                <input type="radio" name={name.clone()} value={*word} data-field={props.field.key()} autocomplete="off" checked={place == current} {onchange} />
                <span>{ texts(props.field).options.get(place).map_or("", |key| props.lang.text(*key)) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field radios" aria-describedby={help_id(props)}>
            <legend>{ props.label.clone() }</legend>
            { for words.iter().enumerate().map(option) }
            { help(props) }
        </fieldset>
    }
}
