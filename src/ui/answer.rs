//! The answer, and what it depends on, in two sentences of equal weight.

use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::search::Threshold;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::select::Select;
use super::{period, View};
use crate::locale::{text, Key, Lang, Message};
use crate::show;
use crate::state::Action;

/// A sentence with or without values.
pub(super) enum Sentence {
    Plain(Lang, Key),
    With(Message),
}

impl Sentence {
    /// With its values set apart.
    fn html(&self) -> Html {
        match self {
            Self::Plain(lang, key) => html! { { lang.text(*key) } },
            Self::With(message) => message.html(|value| html! { <strong>{ value.clone() }</strong> }),
        }
    }

    pub(super) fn text(&self) -> AttrValue {
        match self {
            Self::Plain(lang, key) => AttrValue::Static(lang.text(*key)),
            Self::With(message) => message.text(),
        }
    }
}

pub(super) fn answer(view: &View) -> Html {
    let lang = view.lang();
    let (verdict, condition) = (verdict(view), condition(view));
    let tax = view.scenario().tax;
    let nation = text::SHARED_OPTIONS[Shared::Nation as usize][tax.nation as usize];
    html! {
        <section class="answer" aria-label={lang.text(text::ANSWER_LABEL)}>
            <p class="example">{ view.state.figures.preset.words(lang.code()).title }</p>
            <h1>{ verdict.html() }</h1>
            <p class="condition">{ condition.html() }</p>
            { compared(view) }
            <p class="estimate">{ text::estimate(lang, lang.text(nation), period::tax_year(lang, tax.year)).text() }</p>
            <Spoken text={AttrValue::from(format!("{} {}", verdict.text(), condition.text()))} />
        </section>
    }
}

/// Whether the answer is the plain one: a platform first, a co-op second.
pub(super) fn platform_to_coop(view: &View) -> bool {
    let kind = |place: usize| view.scenario().deals[place].kind;
    kind(view.comparison.from) == Kind::Platform && kind(view.comparison.to) == Kind::Coop
}

/// Which deal leaves more, and how much.
fn verdict(view: &View) -> Sentence {
    let (lang, comparison, plain) = (view.lang(), view.comparison, platform_to_coop(view));
    let losing = [comparison.from, comparison.to].iter().all(|place| comparison.outcomes[*place].take_home() < Money::ZERO);
    if losing {
        return Sentence::Plain(lang, if plain { text::ANSWER_LOSS } else { text::ANSWER_SAME_KIND_LOSS });
    }
    let period = view.state.period;
    let lead = comparison.lead(period);
    let amount = |lead: Money| show::per(lang, show::spoken(lead, period), period).text();
    match (comparison.verdict, plain) {
        (Verdict::To, true) => Sentence::With(text::answer_coop(lang, amount(lead))),
        (Verdict::From, true) => Sentence::With(text::answer_platform(lang, amount(-lead))),
        (Verdict::Same, true) => Sentence::Plain(lang, text::ANSWER_SAME),
        (Verdict::To, false) => Sentence::With(text::answer_second(lang, amount(lead))),
        (Verdict::From, false) => Sentence::With(text::answer_first(lang, amount(-lead))),
        (Verdict::Same, false) => Sentence::Plain(lang, text::ANSWER_SAME_KIND),
    }
}

/// What that depends on: the jobs the second deal brings.
pub(super) fn condition(view: &View) -> Sentence {
    let lang = view.lang();
    let volume = view.comparison.break_evens.volume;
    let least = |share: Ratio| show::percent_at_least(share);
    let most = |share: Ratio| show::percent_at_most(share);
    if !platform_to_coop(view) {
        return match volume.threshold {
            Threshold::AtLeast(share) if !volume.fits => Sentence::With(text::needs_second_toomuch(lang, least(share))),
            Threshold::AtLeast(share) => Sentence::With(text::needs_second_least(lang, least(share))),
            Threshold::AtMost(share) => Sentence::With(text::needs_second_most(lang, most(share))),
            Threshold::Always => Sentence::Plain(lang, text::NEEDS_SECOND_ALWAYS),
            Threshold::Never => Sentence::Plain(lang, text::NEEDS_SECOND_NEVER),
        };
    }
    match (view.comparison.verdict, volume.threshold) {
        (_, Threshold::AtLeast(share)) if !volume.fits => Sentence::With(text::needs_platform_toomuch(lang, least(share))),
        (Verdict::To, Threshold::AtLeast(share)) => Sentence::With(text::needs_coop_least(lang, least(share))),
        (Verdict::To, Threshold::AtMost(share)) => Sentence::With(text::needs_coop_most(lang, most(share))),
        (Verdict::To, _) => Sentence::Plain(lang, text::NEEDS_COOP_ALWAYS),
        (Verdict::From, Threshold::AtLeast(share)) => Sentence::With(text::needs_platform_least(lang, least(share))),
        (Verdict::From, Threshold::AtMost(share)) => Sentence::With(text::needs_platform_most(lang, most(share))),
        (Verdict::From, _) => Sentence::Plain(lang, text::NEEDS_PLATFORM_NEVER),
        (Verdict::Same, Threshold::AtLeast(share)) => Sentence::With(text::needs_same_least(lang, least(share))),
        (Verdict::Same, Threshold::AtMost(share)) => Sentence::With(text::needs_same_least(lang, most(share))),
        (Verdict::Same, Threshold::Always) => Sentence::Plain(lang, text::NEEDS_SAME_ALWAYS),
        (Verdict::Same, Threshold::Never) => Sentence::Plain(lang, text::NEEDS_SAME_NEVER),
    }
}

/// Which two deals the answer compares, where there are more, or where "platform" and "co-op" do not say it.
fn compared(view: &View) -> Html {
    let lang = view.lang();
    let (from, to) = (view.comparison.from, view.comparison.to);
    if view.deals().len() > 2 {
        let options: Vec<(AttrValue, AttrValue)> =
            view.deals().map(|place| (AttrValue::from((place + 1).to_string()), view.name(place))).collect();
        let side = |field: Field, label: Key, place: usize| {
            let id = super::field::id(lang, field);
            let send = view.send.clone();
            let onchange = Callback::from(move |value: AttrValue| send.dispatch(Action::Type(field, value)));
            html! {
                <div class="side">
                    <label for={id.clone()}>{ lang.text(label) }</label>
                    <Select {id} key_={field.key()} value={(place + 1).to_string()} options={options.clone()} {onchange} />
                </div>
            }
        };
        return html! {
            <div class="compared">
                { side(Field::Shared(Shared::From), text::COMPARED_FROM, from) }
                { side(Field::Shared(Shared::To), text::COMPARED_TO, to) }
            </div>
        };
    }
    if platform_to_coop(view) {
        return html! {};
    }
    html! {
        <p class="compared">
            { text::compared_first(lang, view.name(from)).text() }{ " " }{ text::compared_second(lang, view.name(to)).text() }
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct SpokenProps {
    text: AttrValue,
}

/// The answer for screen readers: told once the figures have settled, not at every key.
#[component]
fn Spoken(props: &SpokenProps) -> Html {
    let told = use_state_eq(AttrValue::default);
    {
        let told = told.clone();
        let first = use_mut_ref(|| true);
        use_effect_with(props.text.clone(), move |text| {
            // What is there when the page opens is read as part of it.
            let wait = (!first.replace(false)).then(|| {
                let text = text.clone();
                Timeout::new(900, move || told.set(text))
            });
            move || drop(wait)
        });
    }
    html! { <p class="aloud" role="status">{ (*told).clone() }</p> }
}
