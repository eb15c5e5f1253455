//! Break-evens that the answer depends on, each as a sentence: jobs, fee, joining share, flat fees.

use coop_or_gig_engine::break_even::{BreakEvens, Cover, Fee, Recovery};
use coop_or_gig_engine::choice::{Every, Kind, Status};
use coop_or_gig_engine::compare;
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::derivation::RowId;
use coop_or_gig_engine::level::{Level, LevelLine};
use yew::prelude::*;

use crate::components::section::{part, section};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::views::why::benchmarks::an_hour;
use crate::views::why::label::why;
use crate::views::why::levels;

/// A break-even in words.
pub(crate) struct Told {
    /// Title: the figure that it is about.
    pub(crate) title: Key,
    pub(crate) sentence: AttrValue,
    /// Key of its explanation; `None` where no amount was worked out.
    pub(crate) key: Option<&'static str>,
}

/// The section: each break-even with its explanation. Empty where there is no pack for the tax year.
pub(crate) fn depends(view: &View) -> Html {
    let told = sentences(view);
    let Some(found) = told.first().map(|first| first.sentence.clone()) else { return Html::default() };
    part((view.lang, view.is_narrow()), "depends", (text::DEPENDS_TITLE, Some(found)), vec![list(view, told)])
}

/// The section for paper, where nothing is folded away.
pub(crate) fn on_paper(view: &View) -> Html {
    section(view.lang, "depends", text::DEPENDS_TITLE, vec![list(view, sentences(view))])
}

fn list(view: &View, told: Vec<Told>) -> Html {
    let item = |Told { title, sentence, key }: Told| {
        let label = match key {
            Some(key) => why(view, key, view.attr(title)),
            None => changing(view.text(title)),
        };
        html! { <><dt>{ label }</dt><dd key={&*sentence}>{ sentence }</dd></> }
    };
    html! { <dl>{ for told.into_iter().map(item) }</dl> }
}

/// The break-evens in words, each once. Empty where there is no pack for the tax year.
pub(crate) fn sentences(view: &View) -> Vec<Told> {
    let Some(found) = compare::break_evens(view.scenario()) else { return Vec::new() };
    let has = |line: LevelLine| Level::new(view.scenario(), line).map(|_| line.key());
    let earned = headline::promise(view).map(|sentence| (text::DEPENDS_EARNED, sentence, has(LevelLine::Earned)));
    let jobs = headline::work(view, true);
    let jobs = jobs.map(|sentence| (text::DEPENDS_VOLUME, sentence.text(), has(of_jobs(view))));
    let title = if matches!(found.fee, Fee::Wage(_)) { text::DEPENDS_WAGE } else { text::DEPENDS_FEE };
    let recovery = (found.share != Recovery::NoShare).then_some(levels::RECOVERY);
    let rest = [(title, fee(view, &found), has(LevelLine::Fee)), (text::DEPENDS_SHARE, share(view, &found), recovery)];
    // Their explanation is that of all deals.
    let flat = flat(view, &found).into_iter().map(|sentence| (text::DEPENDS_FLAT, sentence, Some(RowId::Cover.key())));
    let all = earned.into_iter().chain(jobs).chain(rest).chain(flat);
    all.map(|(title, sentence, key)| Told { title, sentence, key }).collect()
}

/// Jobs that the answer tells: at which both leave the same, or from which a promise is earned besides.
pub(crate) fn of_jobs(view: &View) -> LevelLine {
    if headline::told_volume(view) == view.comparison.volume {
        LevelLine::Jobs
    } else {
        LevelLine::Needed
    }
}

/// True where a deal's pay is made up to the minimum wage, so that no lower wage is ever paid.
pub(crate) fn has_minimum(view: &View, place: usize) -> bool {
    view.comparison.outcomes.get(place).is_some_and(|outcome| outcome.status != Status::SelfEmployed)
}

/// The fee at which both are equal.
pub(crate) fn fee(view: &View, found: &BreakEvens) -> AttrValue {
    let lang = view.lang;
    let plain = compared::platform_to_coop(view);
    let fixed = |key: Key| AttrValue::Static(lang.text(key));
    match (found.fee, plain) {
        (Fee::Percent(Threshold::AtMost(fee) | Threshold::AtLeast(fee)), true) => {
            text::fee_percent_most(lang, format::percent_at_most(fee)).text()
        }
        (Fee::Percent(Threshold::AtMost(fee) | Threshold::AtLeast(fee)), false) => {
            text::fee_second_percent_most(lang, format::percent_at_most(fee)).text()
        }
        (Fee::Flat(Threshold::AtMost(fee) | Threshold::AtLeast(fee)), true) => {
            let most = match view.scenario().deals[view.comparison.to].flat.every {
                Every::Week => text::fee_flat_week_most,
                Every::Month => text::fee_flat_month_most,
                Every::Year => text::fee_flat_year_most,
            };
            most(lang, format::money(view.currency(), fee)).text()
        }
        (Fee::Flat(Threshold::AtMost(fee) | Threshold::AtLeast(fee)), false) => {
            text::fee_second_flat_most(lang, format::money(view.currency(), fee)).text()
        }
        (Fee::Wage(Threshold::AtMost(wage) | Threshold::AtLeast(wage)), plain) => {
            let least = if plain { text::fee_wage_least } else { text::fee_second_wage_least };
            least(lang, an_hour(view, wage)).text()
        }
        (Fee::Wage(Threshold::Always), true) if has_minimum(view, view.comparison.to) => fixed(text::FEE_WAGE_MINIMUM),
        (Fee::Wage(Threshold::Always), false) if has_minimum(view, view.comparison.to) => fixed(text::FEE_SECOND_WAGE_MINIMUM),
        (Fee::Wage(Threshold::Always), true) => fixed(text::FEE_WAGE_ALWAYS),
        (Fee::Wage(Threshold::Never), true) => fixed(text::FEE_WAGE_NEVER),
        (Fee::Wage(Threshold::Always), false) => fixed(text::FEE_SECOND_WAGE_ALWAYS),
        (Fee::Wage(Threshold::Never), false) => fixed(text::FEE_SECOND_WAGE_NEVER),
        (Fee::Percent(Threshold::Always), true) => fixed(text::FEE_PERCENT_ALWAYS),
        (Fee::Percent(Threshold::Never), true) => fixed(text::FEE_PERCENT_NEVER),
        (Fee::Flat(Threshold::Always), true) => fixed(text::FEE_FLAT_ALWAYS),
        (Fee::Flat(Threshold::Never), true) => fixed(text::FEE_FLAT_NEVER),
        (Fee::Percent(Threshold::Always) | Fee::Flat(Threshold::Always), false) => fixed(text::FEE_SECOND_ALWAYS),
        (Fee::Percent(Threshold::Never) | Fee::Flat(Threshold::Never), false) => fixed(text::FEE_SECOND_NEVER),
    }
}

/// Sentence on when the joining share is earned back.
fn share(view: &View, found: &BreakEvens) -> AttrValue {
    let lang = view.lang;
    let amount = format::money(view.currency(), view.scenario().deals[view.comparison.to].membership.share);
    match found.share {
        Recovery::NoShare => AttrValue::Static(lang.text(text::SHARE_NONE)),
        Recovery::Never => text::share_never(lang, amount).text(),
        Recovery::Weeks(weeks) => text::share_weeks(lang, weeks, amount).text(),
    }
}

/// The time of a week that pays each deal's flat fee, where it has one.
fn flat(view: &View, found: &BreakEvens) -> Vec<AttrValue> {
    let lang = view.lang;
    let kind = |place: usize| view.scenario().deals[place].kind;
    let is_only = |place: usize| view.deals().filter(|other| kind(*other) == kind(place)).count() == 1;
    let logged_on = |place: usize| {
        let hours = view.comparison.outcomes[place].hours;
        hours.engaged + hours.waiting
    };
    let sentence = |place: usize| match found.flat[place] {
        Cover::NoFlatFee => None,
        Cover::Never => Some(text::flat_never(lang, view.name(place)).text()),
        Cover::Hours(hours) if hours > logged_on(place) => Some(text::flat_too_much(lang, view.name(place)).text()),
        Cover::Hours(hours) => {
            let time = format::hours_and_minutes(lang, hours).text();
            Some(match kind(place) {
                _ if !is_only(place) || view.is_other(place) => text::flat_hours(lang, view.name(place), time).text(),
                Kind::Platform => text::flat_hours_app(lang, time).text(),
                Kind::Coop => text::flat_hours_coop(lang, time).text(),
            })
        }
    };
    view.deals().filter_map(sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_fee_is_not_paid_by_more_hours_than_are_worked() {
        let told = |lang, link: &str| sentences(&view(lang, link)).pop().map(|told| told.sentence.to_string());
        let now = told(Lang::En, "v=1&preset=private-hire");
        assert!(now.is_some_and(|told| told.ends_with(" of the week to pay the co-op’s fee.")));
        let high = "v=1&preset=private-hire&2.flat=5000";
        assert!(told(Lang::En, high).is_some_and(|told| told.ends_with(": the hours of your week do not pay its fee.")));
        assert!(told(Lang::Cy, high).is_some_and(|told| told.ends_with(": nid yw oriau eich wythnos yn talu ei ffi.")));
    }

    #[test]
    fn no_wage_below_the_minimum_wage_is_called_enough() {
        let told = |lang, link: &str| {
            let view = view(lang, link);
            let wage = sentences(&view).into_iter().find(|told| told.title == text::DEPENDS_WAGE).expect("a wage");
            let level = Level::new(view.scenario(), LevelLine::Fee).expect("a level");
            [wage.sentence, levels::found(&view, level.input, level.found, level.value)].map(|said| said.to_string())
        };
        let [answer, explained] = told(Lang::En, "v=1&preset=courier");
        assert_eq!(answer, "Even at the minimum wage the co-op would leave you as much.");
        assert!(explained.contains(": even the minimum wage will do. ") && explained.contains(" £0, "), "{explained}");
        let [answer, _] = told(Lang::En, "v=1&preset=courier&1.kind=coop");
        assert_eq!(answer, "Even at the minimum wage the second would leave you as much.");
        let [answer, _] = told(Lang::Cy, "v=1&preset=courier");
        assert_eq!(answer, "Hyd yn oed ar yr isafswm cyflog byddai’r gydweithfa’n gadael cymaint i chi.");
    }
}
