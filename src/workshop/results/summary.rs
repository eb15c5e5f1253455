//! Summary of the room's codes, for everybody to see.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{measures, Example, Group, Wins, FEWEST};
use yew::prelude::*;

use crate::components::controls::{help, radios};
use crate::components::el::{el, of, row};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::format;
use crate::locale::{text, Key};
use crate::state::workshop::Numbers;
use crate::view::View;
use crate::workshop::results::{chart, kind, KIND, KINDS};

/// Sides of the comparison, each with its word and its label when it is ahead.
const SIDES: [(&str, Key); 3] = [("platform", text::NUMBERS_PLATFORM), ("same", text::NUMBERS_SAME), ("coop", text::NUMBERS_COOP)];

pub(crate) fn outcome(view: &View, numbers: &Numbers) -> Html {
    let outcome = of("div", "outcome");
    if numbers.codes.is_empty() {
        return outcome.into();
    }
    let measure = numbers.measure();
    let people = numbers.codes.iter().filter(|code| code.measure == measure).count();
    let counted = of("p", "counted").say(text::numbers_people(view.lang, i64::try_from(people).unwrap_or(0)).text());
    if numbers.is_hidden {
        return outcome.add(counted).add(of("p", "guess").say(view.text(text::NUMBERS_GUESS))).into();
    }
    // Amounts are in the codes' currency, whatever this page's own example is in.
    format::set_currency(measure.currency);
    let shown = match Group::new(&numbers.codes, measure) {
        Some(group) => told(view, &group),
        None => note(text::numbers_few(view.lang, FEWEST.to_string()).text()),
    };
    format::set_currency(view.scenario().currency);
    outcome.add(kinds(view, numbers)).add(counted).add(shown).into()
}

/// The kinds of amounts, where there is more than one.
fn kinds(view: &View, numbers: &Numbers) -> Html {
    let found = measures(&numbers.codes);
    if found.len() < 2 {
        return Html::default();
    }
    let id = view.id(KIND);
    let word = |measure| KINDS.iter().find(|(known, _)| *known == measure).map_or("", |(_, word)| *word);
    let options = found.iter().map(|(measure, n)| (word(*measure), format!("{}: {n}", kind(view.lang, *measure)).into())).collect();
    let current = word(numbers.measure());
    row(vec![
        radios(&id, &AttrValue::Static(KIND), view.attr(text::NUMBERS_KINDS), current, options),
        help(&id, view.attr(text::NUMBERS_KINDS_NOTE)),
    ])
}

fn told(view: &View, group: &Group) -> Html {
    row(vec![
        el("h3").say(headline(view, group)).into(),
        if group.wins.coop > 0 { note(view.attr(text::NUMBERS_PROMISED)) } else { Html::default() },
        of("ul", "wins").all(wins(group.wins).into_iter().zip(SIDES).map(|(n, side)| tally(view, n, side))).into(),
        of("div", "picture").add(chart::chart(view, group)).add(middles(view, group)).into(),
        by_example(view, group),
    ])
}

/// The middle difference, in a sentence.
fn headline(view: &View, group: &Group) -> AttrValue {
    let amount = format::pounds(Money(group.lead.pence().abs()));
    match group.verdict() {
        Verdict::To => text::numbers_lead_coop(view.lang, amount).text(),
        Verdict::From => text::numbers_lead_platform(view.lang, amount).text(),
        Verdict::Same => view.attr(text::NUMBERS_LEAD_SAME),
    }
}

/// Number of codes on each of the [`SIDES`].
fn wins(wins: Wins) -> [usize; 3] {
    [wins.platform, wins.same, wins.coop]
}

fn tally(view: &View, n: usize, (class, label): (&'static str, Key)) -> Html {
    of("li", class).add(of("i", "fill")).add(el("span").say(view.text(label))).say(" ").add(el("b").say(n.to_string())).into()
}

fn middles(view: &View, group: &Group) -> Html {
    let rows = [
        (text::NUMBERS_MIDDLE_PLATFORM, format::pounds(group.platform)),
        (text::NUMBERS_MIDDLE_COOP, format::pounds(group.coop)),
        (text::NUMBERS_MIDDLE_LEAD, by(view, group.lead)),
    ];
    let line = |(label, amount): (Key, String)| -> Html {
        el("tr").add(el("th").with("scope", "row").say(view.text(label))).add(el("td").say(amount)).into()
    };
    of("div", "middles")
        .add(
            of("table", "plain")
                .add(el("caption").say(view.text(text::NUMBERS_MIDDLE)))
                .add(el("tbody").all(rows.into_iter().map(line))),
        )
        .add(note(view.attr(text::NUMBERS_MIDDLE_NOTE)))
        .into()
}

/// Lead in words: who leads, and by how much.
fn by(view: &View, lead: Money) -> String {
    let amount = format::pounds(Money(lead.pence().abs()));
    match lead.pence() {
        0 => view.text(text::NUMBERS_BIN_SAME).to_owned(),
        1.. => text::numbers_by_coop(view.lang, amount).text().to_string(),
        _ => text::numbers_by_platform(view.lang, amount).text().to_string(),
    }
}

fn by_example(view: &View, group: &Group) -> Html {
    let heads = [text::NUMBERS_EXAMPLE, text::NUMBERS_COUNT].into_iter().chain(SIDES.map(|(_, label)| label));
    let heads = heads.chain([text::NUMBERS_MIDDLE_LEAD]).map(|key| view.attr(key)).collect();
    let counts = |of: Wins| std::iter::once(of.people()).chain(wins(of)).map(|n| n.to_string());
    let line = |example: &Example| {
        let title = view.lang.preset(example.preset).title().to_owned();
        (title, counts(example.wins).chain([by(view, example.lead)]).collect())
    };
    let mut rows: Vec<(String, Vec<String>)> = group.examples.iter().map(line).collect();
    let others = group.others.map(|others| {
        let told: Vec<String> = others.wins.map_or_else(|| vec![others.people.to_string()], |wins| counts(wins).collect());
        let none = std::iter::repeat_n("–".to_owned(), 5 - told.len());
        (view.text(text::NUMBERS_OTHERS).to_owned(), told.into_iter().chain(none).collect())
    });
    let pooled = others.is_some();
    rows.extend(others);
    let table = plain_table(&view.attr(text::NUMBERS_WHERE), heads, rows);
    let told = text::numbers_others_note(view.lang, FEWEST.to_string()).text();
    of("div", "where").add(table).add(if pooled { note(told) } else { Html::default() }).into()
}
