//! Break-evens that the answer depends on, each as a sentence: jobs, fee, joining share, flat fees.

use coop_or_gig_engine::break_even::{BreakEvens, Cover, Fee, Recovery};
use coop_or_gig_engine::choice::Kind;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::derivation::RowId;
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Period};
use yew::prelude::*;

use crate::components::section::{part, section};
use crate::components::text::changing;
use crate::format;
use crate::locale::{text, Key};
use crate::view::View;
use crate::views::answer::{headline, pension_jobs};
use crate::views::what_if::projection;
use crate::views::why::fee_limit;
use crate::views::why::label::why;
use crate::views::why::levels;

/// A break-even in words.
pub(crate) struct BreakEvenText {
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

fn list(view: &View, told: Vec<BreakEvenText>) -> Html {
    let item = |BreakEvenText { title, sentence, key }: BreakEvenText| {
        let label = match key {
            Some(key) => why(view, key, view.attr(title)),
            None => changing(view.text(title)),
        };
        html! { <><dt>{ label }</dt><dd key={&*sentence}>{ sentence }</dd></> }
    };
    html! { <dl>{ for told.into_iter().map(item) }</dl> }
}

/// The break-evens in words, each once. Empty where there is no pack for the tax year.
pub(crate) fn sentences(view: &View) -> Vec<BreakEvenText> {
    let Some(found) = compare::break_evens(view.scenario()) else { return Vec::new() };
    let has = |line: LevelLine| Level::new(view.scenario(), line).map(|_| line.key());
    let earned = headline::promise(view).map(|sentence| (text::DEPENDS_EARNED, sentence, has(LevelLine::Earned)));
    let jobs = headline::work(view, true);
    let jobs = jobs.map(|sentence| {
        let said: Vec<_> = [sentence.text()].into_iter().chain(pension_jobs::told(view)).chain(way(view)).collect();
        (text::DEPENDS_VOLUME, said.join(" ").into(), has(of_jobs(view)))
    });
    let title = if matches!(found.fee, Fee::Wage(_)) { text::DEPENDS_WAGE } else { text::DEPENDS_FEE };
    let recovery = (found.share != Recovery::NoShare).then_some(levels::RECOVERY);
    let (earns, recovery) = projection::share_unpaid(view).map_or_else(|| (share(view, &found), recovery), |said| (said, None));
    let rest = [(title, fee_limit::fee(view, &found), has(LevelLine::Fee)), (text::DEPENDS_SHARE, earns, recovery)];
    let all = earned.into_iter().chain(jobs).chain(rest).map(|(title, sentence, key)| BreakEvenText { title, sentence, key });
    all.chain(flat(view, &found)).collect()
}

/// Jobs that the answer tells: at which both leave the same, or from which a promise is earned besides.
pub(crate) fn of_jobs(view: &View) -> LevelLine {
    if headline::told_volume(view) == view.comparison.volume {
        LevelLine::Jobs
    } else {
        LevelLine::Needed
    }
}

/// Sentence that the lead rests on a co-op that pays its way. `None` where its own accounts say that it does, or none are counted.
fn way(view: &View) -> Option<AttrValue> {
    view.comparison.must_pay_its_way.then(|| view.attr(text::NEEDS_WAY))
}

/// Sentence on when the joining share is earned back.
fn share(view: &View, found: &BreakEvens) -> AttrValue {
    let lang = view.lang;
    let amount = format::money(view.currency(), view.scenario().deals[view.comparison.to].membership.share);
    match found.share {
        Recovery::NoShare => AttrValue::Static(lang.text(text::SHARE_NONE)),
        Recovery::Never => text::share_never(lang, amount).text(),
        Recovery::Weeks(weeks) => {
            let told = text::share_weeks(lang, weeks, amount).text();
            [told].into_iter().chain(way(view)).collect::<Vec<_>>().join(" ").into()
        }
    }
}

/// The time of a week that pays each deal's fees, where one has a flat fee: told of that deal alone, it would look dear beside one whose
/// percentage takes more of the week.
fn flat(view: &View, found: &BreakEvens) -> Option<BreakEvenText> {
    if view.deals().all(|place| found.flat[place] == Cover::NoFlatFee) {
        return None;
    }
    let lang = view.lang;
    let kind = |place: usize| view.scenario().deals[place].kind;
    let logged_on = |place: usize| {
        let hours = view.comparison.outcomes[place].hours;
        hours.engaged + hours.waiting
    };
    let sentence = |place: usize| match found.fees[place] {
        Cover::NoFlatFee => None,
        Cover::Never => Some(text::flat_never(lang, view.name(place)).text()),
        Cover::Hours(hours) if hours > logged_on(place) => Some(text::flat_too_much(lang, view.name(place)).text()),
        Cover::Hours(hours) => {
            let time = format::hours_and_minutes(lang, hours).text();
            Some(match kind(place) {
                _ if !view.is_one_of_its_kind(place) || view.is_other(place) => {
                    text::flat_hours(lang, view.name(place), time).text()
                }
                Kind::Platform => text::flat_hours_app(lang, time).text(),
                Kind::Coop => text::flat_hours_coop(lang, time).text(),
            })
        }
    };
    // One item, since one explanation tells of all deals.
    let mut told: Vec<AttrValue> = view.deals().filter_map(sentence).collect();
    // Costs make an hour worth less, and a fee more hours than its part of the fares: a reader would reckon with the fares.
    if !told.is_empty() && view.comparison.outcomes.iter().any(|outcome| outcome.year.amount(Line::RunningCosts) != Money::ZERO) {
        told.push(view.attr(text::FLAT_HOURS_NOTE));
    }
    let comes_back = |place: usize| {
        let outcome = &view.comparison.outcomes[place];
        let back = outcome.year.amount(Line::HolidayPay) + outcome.non_cash(Period::Year).employer_pension;
        found.fees[place] != Cover::NoFlatFee && back > Money::ZERO
    };
    // The organisation keeps less than such a fee.
    if !told.is_empty() && view.deals().any(comes_back) {
        told.push(view.attr(text::FLAT_HOURS_BACK));
    }
    (!told.is_empty()).then(|| BreakEvenText {
        title: text::DEPENDS_HOURS,
        sentence: told.join(" ").into(),
        key: Some(RowId::Cover.key()),
    })
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
        assert!(now.is_some_and(|told| told.contains(" of the week to pay the co-op’s fee.")));
        // The app's percentage is told beside it, in hours of its own.
        let both = |lang| {
            let told = sentences(&view(lang, "v=1&preset=private-hire")).into_iter().map(|told| told.sentence.to_string());
            told.filter(|said| said.contains("\u{a0}mun") || said.contains("\u{a0}min")).collect::<Vec<_>>()
        };
        assert_eq!(
            both(Lang::En),
            ["You work 12\u{a0}h\u{a0}53\u{a0}min of the week to pay the app’s fee. You work 3\u{a0}h\u{a0}39\u{a0}min of the week to pay the co-op’s fee. \
              An hour counts here for what it brings in, less what the work costs you. What comes back as holiday pay, or goes into \
              your pension, is not taken off the fee."]
        );
        assert!(both(Lang::Cy).iter().all(|told| told.matches("\u{a0}mun").count() == 2));
        let percentages = sentences(&view(Lang::En, "v=1&preset=ride-hail-percentages"));
        assert!(percentages.iter().all(|told| !told.sentence.contains("of the week to pay")), "no flat fee, no hours");
        let high = "v=1&preset=private-hire&2.flat=5000";
        assert!(told(Lang::En, high).is_some_and(|told| told.contains(": the hours of your week do not pay its fee.")));
        assert!(told(Lang::Cy, high).is_some_and(|told| told.contains(": nid yw oriau eich wythnos yn talu ei ffi.")));
    }

    #[test]
    fn jobs_and_share_rest_on_a_co_op_that_pays_its_way() {
        let rests = |lang, way: &str, costs: u32| {
            let link = format!("v=1&preset=private-hire&2.share=100&coop-members=100&coop-staff={costs}");
            let all = sentences(&view(lang, &link)).into_iter();
            all.filter(|told| told.sentence.ends_with(way)).map(|told| told.title).collect::<Vec<_>>()
        };
        let way = " That holds only if the co-op can pay its way.";
        let welsh = " Dim ond os gall y gydweithfa dalu ei ffordd y mae hynny’n wir.";
        assert_eq!(rests(Lang::En, way, 1_200_000), [text::DEPENDS_VOLUME, text::DEPENDS_SHARE]);
        assert_eq!(rests(Lang::Cy, welsh, 1_200_000), [text::DEPENDS_VOLUME, text::DEPENDS_SHARE]);
        assert_eq!(rests(Lang::En, way, 300_000), []);
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
