//! The room's numbers for a spreadsheet: a line for each code, and one for the hands of each answer.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::number;
use coop_or_gig_engine::workshop_code::{Code, Promised};

use crate::locale::{text, Key};
use crate::view::View;
use crate::views::more::export::{cell, written};
use crate::workshop::results::kind;
use crate::workshop::results::tally::{labels, SIDES};

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
        text::NUMBERS_COUNT,
    ];
    let numbers = &view.ui.room.numbers;
    let amount = |amount: Money| number::plain(amount.pence(), 2);
    let line = |code: &Code| {
        let ahead = labels(Promised::new(&[*code]))[match code.verdict() {
            Verdict::From => 0,
            Verdict::Same => 1,
            Verdict::To => 2,
        }];
        let title = code.preset().map_or("", |preset| view.lang.preset(preset).title());
        let [platform, coop, lead, step] = [code.platform, code.coop, code.lead(), code.step.amount()].map(amount);
        // A made-up code stands nowhere as one, so that none can be put among those of people.
        let text = if numbers.is_rehearsal { view.text(text::NUMBERS_REHEARSAL).to_owned() } else { code.text() };
        vec![
            cell(&text),
            cell(title),
            cell(&kind(view.lang, code.measure)),
            platform,
            coop,
            lead,
            cell(view.text(ahead)),
            step,
            "1".to_owned(),
        ]
    };
    let of_hands = |(count, (_, ahead)): (u16, (&str, Key))| {
        let mut row = vec![String::new(); heads.len()];
        row[0] = cell(view.text(text::NUMBERS_OF_HANDS));
        row[heads.len() - 3] = cell(view.text(ahead));
        row[heads.len() - 1] = count.to_string();
        row
    };
    let mut rows = vec![heads.map(|head| cell(view.text(head))).to_vec()];
    rows.extend(numbers.codes.iter().map(line));
    rows.extend(numbers.hands.into_iter().flat_map(|hands| hands.0.into_iter().zip(SIDES).map(of_hands)));
    written(&rows)
}
