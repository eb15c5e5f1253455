//! Finding of the money path, in one sentence: what each deal leaves of what customers pay.

use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::outcome::{Line, Statement};
use yew::prelude::*;

use crate::format;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::{compared, headline};
use crate::views::why::split::is_unknown;

/// The sentence, without a full stop: a title.
pub(crate) fn finding(view: &View) -> AttrValue {
    let (lang, period, outcomes) = (view.lang, view.state.period, &view.comparison.outcomes);
    let statements: Vec<Statement> = outcomes.iter().map(|outcome| outcome.statement(period)).collect();
    let kept: Vec<Money> = statements.iter().map(|statement| statement.amount(Line::TakeHome)).collect();
    let rounded = |amount: Money| format::format_rounded(view.currency(), amount, period);
    let per = |amount: Money| format::per(lang, rounded(amount), period).text();
    // What goes into a pension is no cost.
    if statements.iter().all(|of| of.amount(Line::TakeHome) < of.amount(Line::Pension)) {
        return view.attr(text::PATH_LOSS);
    }
    let (least, most) = (kept.iter().copied().min().unwrap_or_default(), kept.iter().copied().max().unwrap_or_default());
    if rounded(least) == rounded(most) {
        return text::path_alike(lang, per(least)).text();
    }
    // What cannot be paid is not left to anybody.
    if headline::is_short(view) {
        return headline::verdict(view).text().trim_end_matches('.').to_owned().into();
    }
    if outcomes.len() > 2 || !compared::app_to_coop(view) {
        return text::path_range(lang, rounded(least), per(most)).text();
    }
    let (app, coop) = (view.comparison.from, view.comparison.to);
    let comes = |place: usize| statements[place].from_customers();
    let message = match (is_unknown(&outcomes[app]), is_unknown(&outcomes[coop])) {
        (true, false) => text::path_unknown(lang, per(kept[app]), rounded(kept[coop])),
        (true | false, true) => text::path_both(lang, per(kept[app]), rounded(kept[coop])),
        (false, false) if comes(app) <= Money::ZERO || comes(coop) <= Money::ZERO => {
            text::path_both(lang, per(kept[app]), rounded(kept[coop]))
        }
        (false, false) if rounded(comes(app)) == rounded(comes(coop)) => {
            text::path_of(lang, per(comes(app)), rounded(kept[app]), rounded(kept[coop]))
        }
        (false, false) => text::path_apart(lang, rounded(kept[app]), per(comes(app)), rounded(kept[coop]), rounded(comes(coop))),
    };
    message.text()
}
