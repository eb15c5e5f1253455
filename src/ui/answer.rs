//! The answer, and what it depends on, in two sentences of equal weight.

use coop_or_gig_engine::choice::{Kind, YesNo};
use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::field::{Field, Shared};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::search::Threshold;
use yew::prelude::*;

use super::el::{el, of, words};
use super::field::{id, option};
use super::parts::{help, select};
use super::{field, period, View};
use crate::locale::{text, Key, Lang, Message};
use crate::show;

/// A sentence with or without values.
pub(super) enum Sentence {
    Plain(Lang, Key),
    With(Message),
}

impl Sentence {
    /// With its values set apart.
    fn html(&self) -> Html {
        match self {
            Self::Plain(lang, key) => words(lang.text(*key)),
            Self::With(message) => message.html(|value| el("strong").say(value).into()),
        }
    }

    pub(super) fn text(&self) -> AttrValue {
        match self {
            Self::Plain(lang, key) => AttrValue::Static(lang.text(*key)),
            Self::With(message) => message.text(),
        }
    }
}

/// That it is an estimate, and by whose rates.
pub(super) fn estimate(view: &View) -> AttrValue {
    let tax = view.scenario().tax;
    let nation = option(view, Field::Shared(Shared::Nation));
    match tax.before_tax {
        YesNo::No => text::estimate(view.lang, nation, period::tax_year(view.lang, tax.year)).text(),
        YesNo::Yes => view.attr(text::ESTIMATE_BEFORE_TAX),
    }
}

pub(super) fn answer(view: &View) -> Html {
    of("section", "answer")
        .with("aria-label", view.text(text::ANSWER_LABEL))
        .add(of("p", "example").say(view.words().title()))
        .add(of("h1", leader(view)).add(verdict(view).html()))
        .add(of("p", "condition").add(condition(view).html()))
        .add(compared(view))
        .add(of("p", "estimate").say(estimate(view)))
        .add(of("div", "asks").all(view.whole().map_or_else(Vec::new, |rest| (rest.asks)(view)).into_iter()))
        .add(of("p", "aloud").with("role", "status"))
        .into()
}

/// The class of the deal that leaves more, for its colour.
fn leader(view: &View) -> &'static str {
    match view.comparison.verdict {
        Verdict::From => view.class(view.comparison.from),
        Verdict::To => view.class(view.comparison.to),
        Verdict::Same => "",
    }
}

/// The answer in one breath, for screen readers.
pub(super) fn aloud(view: &View) -> String {
    format!("{} {}", verdict(view).text(), condition(view).text())
}

/// Whether the answer is the plain one: a platform first, a co-op second.
pub(super) fn platform_to_coop(view: &View) -> bool {
    let kind = |place: usize| view.scenario().deals[place].kind;
    kind(view.comparison.from) == Kind::Platform && kind(view.comparison.to) == Kind::Coop
}

/// Which deal leaves more, and how much.
pub(super) fn verdict(view: &View) -> Sentence {
    let (lang, comparison, plain) = (view.lang, view.comparison, platform_to_coop(view));
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
    let lang = view.lang;
    let volume = view.comparison.volume;
    let least = |share: Ratio| show::percent_at_least(share);
    let most = |share: Ratio| show::percent_at_most(share);
    let (from, to) = (view.comparison.from, view.comparison.to);
    if view.scenario().deals[from].volume == Ratio::ZERO && from != to && volume.threshold == Threshold::Never {
        return Sentence::Plain(lang, text::NEEDS_NOTHING);
    }
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
    let (from, to) = (view.comparison.from, view.comparison.to);
    if view.deals().len() > 2 {
        let side = |shared: Shared, label: Key, place: usize| {
            let field = Field::Shared(shared);
            let options = view.deals().map(|place| (AttrValue::from((place + 1).to_string()), view.name(place))).collect();
            let chosen = (place + 1).to_string().into();
            let id = id(view, field);
            of("div", "side")
                .add(select(&id, field.key().into(), view.attr(label), &chosen, options))
                .add(help(&id, field::help_of(view, field)))
        };
        return of("div", "compared")
            .add(side(Shared::From, text::COMPARED_FROM, from))
            .add(side(Shared::To, text::COMPARED_TO, to))
            .into();
    }
    if platform_to_coop(view) {
        return Html::default();
    }
    let (first, second) = (text::compared_first(view.lang, view.name(from)), text::compared_second(view.lang, view.name(to)));
    of("p", "compared").say(first.text()).say(" ").say(second.text()).into()
}
