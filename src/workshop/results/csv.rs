//! The room's numbers for a spreadsheet: a line for each code.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::number;
use coop_or_gig_engine::workshop_code::Code;

use crate::locale::text;
use crate::view::View;
use crate::views::more::export::{cell, written};
use crate::workshop::results::kind;

/// The file's content.
pub(crate) fn sheet(view: &View) -> String {
    let heads = [
        text::NUMBERS_CODE,
        text::NUMBERS_EXAMPLE,
        text::NUMBERS_KIND,
        text::NUMBERS_MIDDLE_PLATFORM,
        text::NUMBERS_MIDDLE_COOP,
        text::NUMBERS_DIFFERENCE,
        text::NUMBERS_AHEAD,
        text::NUMBERS_ROUNDED,
    ];
    let amount = |amount: Money| number::plain(amount.pence(), 2);
    let line = |code: &Code| {
        let ahead = match code.verdict() {
            Verdict::From => text::NUMBERS_PLATFORM,
            Verdict::Same => text::NUMBERS_SAME,
            Verdict::To => text::NUMBERS_COOP,
        };
        let title = code.preset().map_or("", |preset| view.lang.preset(preset).title());
        let [platform, coop, lead, step] = [code.platform, code.coop, code.lead(), code.step.amount()].map(amount);
        vec![
            cell(&code.text()),
            cell(title),
            cell(&kind(view.lang, code.measure)),
            platform,
            coop,
            lead,
            cell(view.text(ahead)),
            step,
        ]
    };
    let mut rows = vec![heads.map(|head| cell(view.text(head))).to_vec()];
    rows.extend(view.ui.room.numbers.codes.iter().map(line));
    written(&rows)
}
