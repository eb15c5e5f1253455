//! The board page: one A4 page with the co-op's figures, its accounts, the chart, the cases, what is assumed, the day and the version.

use std::future::ready;

use coop_or_gig_engine::accounts::Accounts;
use coop_or_gig_engine::choice::YesNo;
use coop_or_gig_engine::compare;
use coop_or_gig_engine::field::{Field, Shared};
use yew::prelude::*;

use crate::browser::{files, today};
use crate::components::markup;
use crate::components::section::note;
use crate::components::text::space;
use crate::format;
use crate::locale::{text, Lang};
use crate::view::{View, ViewProps};
use crate::views::answer::field::{label, option, with_unit_of};
use crate::views::answer::period;
use crate::views::coop::example::{self, Shown};
use crate::views::coop::{accounts, capital, cases, chart, fields, need};
use crate::views::language;
use crate::views::more::export;
use crate::views::more::export_status::{use_said, Done};

/// Buttons that print the accounts or save them.
#[component]
pub(crate) fn Papers(ViewProps { view }: &ViewProps) -> Html {
    let said = use_said();
    let button = |onclick: Callback<MouseEvent>, label: AttrValue| html! { <button type="button" {onclick}>{ label }</button> };
    let prints =
        |langs: Vec<Lang>, label: AttrValue| button(said.after(view, move |view| export::print(view, langs.clone(), board)), label);
    html! {
        <div class="coop-papers">
            <p class="steps">
                { for Lang::ALL.into_iter().map(|lang| prints(vec![lang], text::board_print(view.lang, language::name(view, lang)).text())) }
                { prints(Lang::ALL.to_vec(), view.attr(text::BOARD_PRINT_BOTH)) }
                { button(said.after(view, |view| ready(save(&view))), view.attr(text::BOARD_CSV)) }
            </p>
            { said.shown(view) }
        </div>
    }
}

fn save(view: &View) -> Done {
    let spoken = export::in_language(view, view.lang)?;
    files::save_text(&export::accounts::figures(&spoken), "text/csv", "coop-accounts.csv")?;
    Ok(Some(text::TAKE_SAVED))
}

/// The board page in the language of the view.
pub(crate) fn board(own: &View) -> String {
    let shown = example::shown(own);
    let view = &shown.view;
    let Some(accounts) = compare::accounts(view.scenario()) else { return String::new() };
    let title = need::needed(&shown).unwrap_or_else(|| view.attr(text::COOP_TITLE));
    let page = html! {
        <article class="handout board" lang={view.lang.code()}>
            <header>
                <p class="name">{ view.text(text::BOARD_TITLE) }</p>
                <p class="example">{ view.name(view.comparison.to) }{ " · " }<time>{ today::in_words(view.lang, &view.ui.today) }</time></p>
            </header>
            { example::mark(&shown) }
            <h1>{ title }</h1>
            <div class="condition">{ accounts::carried(view, &accounts) }{ beside(&shown, &accounts) }</div>
            <div class="sheet">
                { figures(&shown) }
                <div>{ chart::on_paper(view, &accounts) }{ cases::on_paper(view) }</div>
            </div>
            { accounts::years_on_paper(view, &accounts) }
            <div class="sheet">{ capital::on_paper(view, &accounts) }{ assumptions(view) }</div>
            <footer><p>{ view.text(text::COOP_NOTE) }{ space() }{ period::version(view) }</p></footer>
        </article>
    };
    let mut out = String::new();
    markup::print(&page, &mut out);
    out
}

/// Sentences that stand beside the need on the page, in one paragraph.
fn beside(shown: &Shown, accounts: &Accounts) -> Html {
    let said = need::besides(&shown.view).into_iter().chain(example::still_counted(shown, accounts));
    let said = said.map(|said| said.to_string()).collect::<Vec<_>>().join(" ");
    html! { if !said.is_empty() { { note(said) } } }
}

/// The figures as a list, each as people read it.
fn figures(Shown { view, .. }: &Shown) -> Html {
    let line = |shared: Shared| {
        let assumed = if example::is_assumed(view, Field::Shared(shared)) { " *" } else { "" };
        html! {
            <tr><th scope="row">{ label(view.lang, Field::Shared(shared)) }{ assumed }</th><td>{ figure(view, shared) }</td></tr>
        }
    };
    let row = |(label, value): (AttrValue, String)| html! { <tr><th scope="row">{ label }</th><td>{ value }</td></tr> };
    // Of accounts that are linked, what a member pays is among the comparison's figures.
    let planned = need::planned(view).filter(|_| view.scenario().coop.linked == YesNo::Yes);
    html! {
        <section class="figures">
            <h2>{ view.text(text::COOP_FIGURES) }</h2>
            <table><tbody>{ for fields::entered(view).map(line) }{ for planned.map(row) }</tbody></table>
        </section>
    }
}

/// Value of a figure as people read it.
pub(crate) fn figure(view: &View, shared: Shared) -> AttrValue {
    let field = Field::Shared(shared);
    if shared == Shared::CoopDividendBy {
        return option(view, field);
    }
    with_unit_of(view, field, format::with_sign(view.currency(), field, field.get(view.scenario()))).into()
}

/// Assumptions, figure by figure.
pub(crate) fn assumptions(view: &View) -> Html {
    let said: Vec<_> = assumed(view).map(|said| html! { <li>{ said }</li> }).collect();
    if said.is_empty() {
        return Html::default();
    }
    html! { <section class="assumed"><h2>{ view.text(text::BOARD_ASSUMED) }</h2><ul>{ for said }</ul></section> }
}

/// Sentences on what is assumed, each with its figure's name.
pub(crate) fn assumed(view: &View) -> impl Iterator<Item = AttrValue> + '_ {
    example::assumed(view).map(|shared| {
        let claim = example::claim(view, shared).unwrap_or_default();
        text::board_assumption(view.lang, label(view.lang, Field::Shared(shared)), claim).text()
    })
}
