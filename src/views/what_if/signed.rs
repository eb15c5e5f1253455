//! Leads in words: how far the second deal is ahead or behind. A minus beside the dash of a range is read by nobody.

use coop_or_gig_engine::money::Money;
use yew::prelude::*;

use crate::locale::text;
use crate::view::View;

/// Lead in words: "£163 behind". `written` writes an amount for the period that is told.
pub(crate) fn lead(view: &View, lead: Money, written: &dyn Fn(Money) -> String) -> AttrValue {
    let amount = size(lead, written);
    match side(lead, written) {
        0 => view.attr(text::SURE_LEVEL),
        1 => text::ahead_by(view.lang, amount).text(),
        _ => text::behind_by(view.lang, amount).text(),
    }
}

/// Leads from one to another in words: "£163 behind to £254 ahead". Those that are told alike are one.
pub(crate) fn range(view: &View, (low, high): (Money, Money), written: &dyn Fn(Money) -> String) -> AttrValue {
    let [least, most] = [low, high].map(|lead| size(lead, written));
    match (side(low, written), side(high, written)) {
        (a, b) if a == b && least == most => lead(view, low, written),
        (-1, 1) => text::range_to_ahead(view.lang, least, most).text(),
        (1, -1) => text::range_to_behind(view.lang, least, most).text(),
        // An end at nothing goes with the other.
        (1, _) | (_, 1) => text::range_ahead(view.lang, least, most).text(),
        _ => text::range_behind(view.lang, least, most).text(),
    }
}

/// Amount of a lead without its sign.
fn size(lead: Money, written: &dyn Fn(Money) -> String) -> String {
    written(Money(lead.pence().abs()))
}

/// Side on which a lead is told: ahead (1), behind (−1), or neither, where it rounds to nothing.
fn side(lead: Money, written: &dyn Fn(Money) -> String) -> i64 {
    if size(lead, written) == written(Money::ZERO) {
        0
    } else {
        lead.pence().signum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn ranges_of_leads_are_told_in_words() {
        let told = |lang: Lang, low: i64, high: i64| {
            let view = view(lang, "v=1&preset=courier");
            range(&view, (Money::pounds(low), Money::pounds(high)), &|amount| format::pounds(view.currency(), amount)).to_string()
        };
        let english = |low, high| told(Lang::En, low, high);
        assert_eq!(english(-163, 254), "£163 behind to £254 ahead");
        assert_eq!(english(191, -33), "£191 ahead to £33 behind");
        assert_eq!(english(-6, -7), "£6 to £7 behind");
        assert_eq!(english(20, 40), "£20 to £40 ahead");
        assert_eq!(
            (english(5, 5), english(-5, -5), english(0, 0)),
            ("£5 ahead".into(), "£5 behind".into(), "Both leave the same".into())
        );
        assert_eq!((english(0, 9), english(-9, 0)), ("£0 to £9 ahead".into(), "£9 to £0 behind".into()));
        assert_eq!(told(Lang::Cy, -163, 254), "O £163 ar ei hôl hi i £254 ar y blaen");
        assert_eq!(told(Lang::Cy, 70, 134), "O £70 i £134 ar y blaen");
    }

    #[test]
    fn what_rounds_to_nothing_is_on_no_side() {
        let view = view(Lang::En, "v=1&preset=courier");
        assert_eq!(lead(&view, Money(-20), &|amount| format::pounds(view.currency(), amount)), "Both leave the same");
    }
}
