//! The fee, or the wage, at which the second deal leaves as much as the first, as a sentence.

use coop_or_gig_engine::break_even::{BreakEvens, Fee};
use coop_or_gig_engine::compare::{self, Comparison};
use coop_or_gig_engine::crossing::Threshold;
use coop_or_gig_engine::field::{Field, Value};
use coop_or_gig_engine::level::{Level, LevelLine};
use coop_or_gig_engine::money::{Money, Ratio};
use coop_or_gig_engine::outcome::Line;
use coop_or_gig_engine::scenario::Scenario;
use yew::prelude::*;

use crate::format;
use crate::locale::{text, Key, Lang, Message};
use crate::view::View;
use crate::views::answer::compared;
use crate::views::answer::headline::pension;
use crate::views::why::benchmarks::an_hour;
use crate::views::why::levels::has_minimum;

/// The fee at which both are equal, and the one at which they are with what goes into a pension. Where any will do because what it
/// takes is made up again, or where the co-op could not go on with such a fee, that is said with it.
pub(crate) fn fee(view: &View, found: &BreakEvens) -> AttrValue {
    let is_minimum = matches!(found.fee, Fee::Wage(_)) && has_minimum(view, view.comparison.to);
    let is_made_up = !is_minimum && is_made_up(view).unwrap_or_default();
    let is_unpaid = is_unpaid(view, found);
    let short = if is_unpaid { Some(text::FEE_UNPAID) } else { pays_no_way(view).then_some(text::FEE_NO_WAY) };
    let more = [is_made_up.then_some(text::FEE_MADE_UP), short];
    let more = more.into_iter().flatten().map(|key| view.attr(key));
    let said: Vec<_> = [fee_alone(view, found)].into_iter().chain(fee_with_pension(view, found)).chain(more).collect();
    said.join(" ").into()
}

/// The scenario with the figure that was searched for at the value that was found.
fn scenario_at(view: &View, level: &Level) -> Scenario {
    let mut changed = view.scenario().clone();
    Field::from(level.input).put(&mut changed, Value::Number(level.value));
    changed
}

/// True where the co-op that the answer counts on could not pay its way with the fee at which both are equal.
fn pays_no_way(view: &View) -> bool {
    let is_limit = |level: &Level| matches!(level.found, Threshold::AtMost(_) | Threshold::AtLeast(_));
    let level = || Level::new(view.scenario(), LevelLine::Fee).filter(is_limit);
    let short = |level: Level| Some(!compare::accounts(&scenario_at(view, &level))?.pays_its_way());
    view.scenario().coop.decides() && level().and_then(short).unwrap_or_default()
}

/// True where the second deal could not pay the wage at which both are equal or, where any will do, the least.
fn is_unpaid(view: &View, found: &BreakEvens) -> bool {
    if !matches!(found.fee, Fee::Wage(Threshold::AtLeast(_) | Threshold::AtMost(_) | Threshold::Always)) {
        return false;
    }
    let short = |level: Level| {
        compare::funding(&scenario_at(view, &level), view.comparison.to).is_some_and(|funding| funding.short > Money::ZERO)
    };
    Level::new(view.scenario(), LevelLine::Fee).is_some_and(short)
}

/// The fee at which both are equal with what goes into a pension. `None` where it is told as the fee without, and where what the answer
/// rests on must be earned first.
fn fee_with_pension(view: &View, found: &BreakEvens) -> Option<AttrValue> {
    let is_promised = view.comparison.funding.is_some_and(|funding| funding.place == view.comparison.to);
    pension::lead_with_pension(view).filter(|_| !is_promised)?;
    let counted = compare::fee_with_pension(view.scenario())?;
    let told = |fee: Fee| limit(view, fee);
    let own = told(found.fee)?;
    match (told(counted), counted) {
        (Some(limit), Fee::Wage(_)) if limit != own => Some(text::fee_with_pension_wage(view.lang, limit).text()),
        (Some(limit), Fee::Percent(_) | Fee::Flat(_)) if limit != own => Some(text::fee_with_pension(view.lang, limit).text()),
        (None, Fee::Percent(Threshold::Never) | Fee::Flat(Threshold::Never)) => Some(view.attr(text::FEE_WITH_PENSION_NEVER)),
        _ => None,
    }
}

/// Fee or wage at which both are equal, as it is told; `None` where any will do, or none.
fn limit(view: &View, fee: Fee) -> Option<AttrValue> {
    match fee {
        Fee::Percent(Threshold::AtMost(fee) | Threshold::AtLeast(fee)) => {
            // A fee below 1% is not told as none.
            let is_small = Ratio::ZERO < fee && fee < Ratio::percent(1);
            Some(if is_small { format::percent_closely(Ratio(fee.0 / 100 * 100)) } else { format::percent_at_most(fee) }.into())
        }
        Fee::Flat(Threshold::AtMost(fee) | Threshold::AtLeast(fee)) => {
            let every = view.scenario().deals[view.comparison.to].flat.every;
            Some(format::per(view.lang, format::money(view.currency(), fee), every.into()).text())
        }
        Fee::Wage(Threshold::AtMost(wage) | Threshold::AtLeast(wage)) => Some(an_hour(view, wage)),
        _ => None,
    }
}

/// True where any fee will do, and pay is made up at the one that leaves the least. `None` where no fee was searched for.
fn is_made_up(view: &View) -> Option<bool> {
    let level = Level::new(view.scenario(), LevelLine::Fee).filter(|level| level.found == Threshold::Always)?;
    let outcome = Comparison::new(&scenario_at(view, &level))?.outcomes[view.comparison.to];
    Some(outcome.year.amount(Line::TopUp) > Money::ZERO)
}

fn fee_alone(view: &View, found: &BreakEvens) -> AttrValue {
    let lang = view.lang;
    let plain = compared::platform_to_coop(view);
    let fixed = |key: Key| AttrValue::Static(lang.text(key));
    match (found.fee, plain) {
        (Fee::Percent(Threshold::AtMost(Ratio::ZERO)) | Fee::Flat(Threshold::AtMost(Money::ZERO)), _) => fixed(text::FEE_NONE),
        (
            fee @ (Fee::Percent(Threshold::AtMost(_) | Threshold::AtLeast(_))
            | Fee::Flat(Threshold::AtMost(_) | Threshold::AtLeast(_))
            | Fee::Wage(Threshold::AtMost(_) | Threshold::AtLeast(_))),
            plain,
        ) => {
            let sentence: fn(Lang, AttrValue) -> Message = match (fee, plain) {
                (Fee::Percent(_), true) => text::fee_percent_most,
                (Fee::Percent(_), false) => text::fee_second_percent_most,
                (Fee::Flat(_), true) => text::fee_flat_most,
                (Fee::Flat(_), false) => text::fee_second_flat_most,
                (Fee::Wage(_), true) => text::fee_wage_least,
                (Fee::Wage(_), false) => text::fee_second_wage_least,
            };
            sentence(lang, limit(view, fee).unwrap_or_default()).text()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::more::export::tests::view;

    #[test]
    fn a_fee_is_told_for_its_period_and_never_as_nothing() {
        let told = |link: &str| {
            let view = view(Lang::En, link);
            fee(&view, &compare::break_evens(view.scenario()).expect("a pack")).to_string()
        };
        let [plain, second] = ["", "&1.kind=coop"].map(|kind| told(&format!("v=1&preset=private-hire&2.flat-every=month{kind}")));
        assert!(plain.starts_with("The co-op could charge up to £") && plain.contains(" a month and "), "{plain}");
        assert!(second.contains(" a flat fee of up to £") && second.contains(" a month and "), "{second}");
        let level = "v=1&preset=photographer&2.fee=0&1.fee=";
        assert_eq!(told(&format!("{level}0")), "Only with no fee of this kind do the two leave you the same.");
        assert!(told(&format!("{level}0.3")).contains(" up to 0.3% of the price "), "{}", told(&format!("{level}0.3")));
        assert!(told(&format!("{level}3.4")).contains(" up to 3% of the price "));
    }

    #[test]
    fn what_a_fee_takes_and_is_made_up_again_is_said_to_be() {
        let told = |lang, link: &str| {
            let view = view(lang, link);
            fee(&view, &compare::break_evens(view.scenario()).expect("a pack")).to_string()
        };
        let made_up = " Pay that then falls short is made up by the organisation.";
        let percent = "The co-op would leave you as much whatever percentage it took.";
        let flat = "The co-op would leave you as much whatever flat fee it charged.";
        let second = "The second would leave you as much whatever its fee.";
        let photographer = "v=1&preset=photographer&1.fee=99";
        for (link, wanted) in [
            // The other takes all that comes in.
            ("v=1&preset=photographer&1.fee=100&other-costs=0".to_owned(), percent.to_owned()),
            (format!("{photographer}&2.guarantee=30"), format!("{percent}{made_up}")),
            (format!("{photographer}&2.status=worker"), format!("{percent}{made_up}")),
            (format!("{photographer}&2.status=worker&1.kind=coop"), format!("{second}{made_up}")),
            ("v=1&preset=private-hire&1.fee=99&1.status=self-employed&2.guarantee=30".to_owned(), format!("{flat}{made_up}")),
        ] {
            assert_eq!(told(Lang::En, &link), wanted, "{link}");
        }
        let wage = "v=1&preset=courier&2.status=self-employed&2.guarantee=30";
        let unpaid = " On these figures it could not pay that.";
        assert!(told(Lang::En, wage).ends_with(&format!("{made_up}{unpaid}")), "{}", told(Lang::En, wage));
        let welsh = told(Lang::Cy, &format!("{photographer}&2.guarantee=30"));
        assert!(welsh.ends_with(" Mae tâl sydd wedyn yn rhy isel yn cael ei godi gan y sefydliad."), "{welsh}");
        // Nor does a minimum wage that cannot be paid leave anything.
        let low_paid = "v=1&preset=courier&hours=12&price=4.31&jobs-an-hour=1.5";
        let wanted = format!("Even at the minimum wage the co-op would leave you as much.{unpaid}");
        assert_eq!(told(Lang::En, low_paid), wanted);
        assert!(told(Lang::Cy, low_paid).ends_with(" Yn ôl y ffigurau hyn ni allai dalu hynny."));
        // The minimum wage is named by itself.
        assert!(!told(Lang::En, "v=1&preset=courier").contains("made up"));
        assert!(!told(Lang::En, "v=1&preset=private-hire&2.guarantee=5").contains("made up"));
    }

    fn told(lang: Lang, figures: &str) -> String {
        let view = view(lang, &format!("v=1&preset=private-hire{figures}"));
        fee(&view, &compare::break_evens(view.scenario()).expect("a pack")).to_string()
    }

    /// £2,252 a year of the app's pension are £49 a week.
    #[test]
    fn the_fee_with_the_pension_is_told_beside_the_one_without() {
        let [own, counted] = [" up to £225.04 a week and ", " With the pension, it is no more than £"];
        let said = told(Lang::En, "");
        assert!(said.contains(own) && said.contains(counted) && said.ends_with(" a week."), "{said}");
        assert!(told(Lang::Cy, "").contains(" Gyda’r pensiwn, dim mwy na £"));
        // No pension, and the same with both.
        for figures in ["&1.status=self-employed", "&1.status=self-employed&own-pension=100"] {
            assert!(!told(Lang::En, figures).contains("pension"), "{}", told(Lang::En, figures));
        }
    }

    #[test]
    fn a_fee_that_does_not_carry_the_co_op_is_not_told_bare() {
        let costs = |staff: i64| format!("&coop-members=100&coop-staff={staff}");
        // At £225 × 46 weeks a hundred members bring £1,035,000.
        let no_way = " On those terms the co-op could not pay its way.";
        assert!(told(Lang::En, &costs(1_200_000)).ends_with(no_way), "{}", told(Lang::En, &costs(1_200_000)));
        assert!(told(Lang::Cy, &costs(1_200_000)).ends_with(" Ar y telerau hynny ni allai’r gydweithfa dalu ei ffordd."));
        for figures in [costs(1_000_000), format!("{}&coop-linked=no", costs(1_200_000)), String::new()] {
            assert!(!told(Lang::En, &figures).contains(no_way), "{figures}");
        }
    }
}
