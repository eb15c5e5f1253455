//! Summary of the room's codes, for everybody to see.

use coop_or_gig_engine::compare::Verdict;
use coop_or_gig_engine::money::Money;
use coop_or_gig_engine::workshop_code::{measures, Example, Group, Measure, Wins, FEWEST};
use yew::prelude::*;

use crate::components::controls::{help, radios, Choice};
use crate::components::section::note;
use crate::components::table::plain_table;
use crate::components::text::{changing, space};
use crate::locale::{text, Key};
use crate::state::workshop::Numbers;
use crate::view::View;
use crate::workshop::results::{chart, chooses, kind, pounds, KIND, KINDS};

/// Sides of the comparison, each with its word and its label when it is ahead.
const SIDES: [(&str, Key); 3] = [("platform", text::NUMBERS_PLATFORM), ("same", text::NUMBERS_SAME), ("coop", text::NUMBERS_COOP)];

/// Summary of the codes, once there are any.
pub(crate) fn outcome(view: &View, numbers: &Numbers) -> Html {
    let content = (!numbers.codes.is_empty()).then(|| counted(view, numbers));
    html! { <div class="outcome">{ for content }</div> }
}

fn counted(view: &View, numbers: &Numbers) -> Html {
    let measure = numbers.measure();
    let people = numbers.codes.iter().filter(|code| code.measure == measure).count();
    let counted = text::numbers_people(view.lang, i64::try_from(people).unwrap_or(0)).text();
    let counted = html! { <p key={&*counted} class="counted">{ counted }</p> };
    if numbers.is_hidden {
        let guess = view.text(text::NUMBERS_GUESS);
        return html! { <>{ counted }<p key={guess} class="guess">{ guess }</p></> };
    }
    let shown = match Group::new(&numbers.codes, measure) {
        Some(group) => told(view, &group),
        None => note(text::numbers_few(view.lang, FEWEST.to_string()).text()),
    };
    html! { <>{ kinds(view, numbers) }{ counted }{ shown }</> }
}

/// The kinds of amounts, where there is more than one.
fn kinds(view: &View, numbers: &Numbers) -> Html {
    let found = measures(&numbers.codes);
    if found.len() < 2 {
        return Html::default();
    }
    let id = view.id(KIND);
    let word = |measure| KINDS.iter().find(|(known, _)| *known == measure).map_or("", |(_, word)| *word);
    let option =
        |(measure, n): &(Measure, usize)| (AttrValue::Static(word(*measure)), format!("{}: {n}", kind(view.lang, *measure)).into());
    let choice = Choice {
        id: id.clone(),
        field: AttrValue::Static(KIND),
        label: view.attr(text::NUMBERS_KINDS),
        value: AttrValue::Static(word(numbers.measure())),
        options: found.iter().map(option).collect(),
        on: chooses(view),
    };
    html! { <>{ radios(choice) }{ help(&id, view.attr(text::NUMBERS_KINDS_NOTE)) }</> }
}

fn told(view: &View, group: &Group) -> Html {
    let promised = (group.wins.coop > 0).then(|| note(view.attr(text::NUMBERS_PROMISED)));
    let tallies = wins(group.wins).into_iter().zip(SIDES).map(|(n, side)| tally(view, n, side));
    html! {
        <>
            <h3>{ changing(headline(view, group)) }</h3>
            { for promised }
            <ul class="wins">{ for tallies }</ul>
            <div class="picture">{ chart::chart(view, group) }{ middles(view, group) }</div>
            { by_example(view, group) }
        </>
    }
}

/// The middle difference, in a sentence.
fn headline(view: &View, group: &Group) -> AttrValue {
    let amount = pounds(view, Money(group.lead.pence().abs()));
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
    html! {
        <li {class}><i class="fill"></i>{ changing(view.text(label)) }{ space() }<b translate="no">{ n }</b></li>
    }
}

fn middles(view: &View, group: &Group) -> Html {
    let rows = [
        (text::NUMBERS_MIDDLE_PLATFORM, pounds(view, group.platform)),
        (text::NUMBERS_MIDDLE_COOP, pounds(view, group.coop)),
        (text::NUMBERS_MIDDLE_LEAD, by(view, group.lead)),
    ];
    let line = |(label, amount): (Key, String)| {
        html! { <tr><th scope="row">{ changing(view.text(label)) }</th><td>{ changing(amount) }</td></tr> }
    };
    html! {
        <div class="middles">
            <table class="plain">
                <caption>{ changing(view.text(text::NUMBERS_MIDDLE)) }</caption>
                <tbody>{ for rows.into_iter().map(line) }</tbody>
            </table>
            { note(view.attr(text::NUMBERS_MIDDLE_NOTE)) }
        </div>
    }
}

/// Lead in words: who leads, and by how much.
fn by(view: &View, lead: Money) -> String {
    let amount = pounds(view, Money(lead.pence().abs()));
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
        let title = view.lang.preset(example.preset).who().to_owned();
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
    html! { <div class="where">{ table }{ for pooled.then(|| note(told)) }</div> }
}
