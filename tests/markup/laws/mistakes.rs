//! Mistakes, one for each law: put into a page that has none, each is found.

use coop_or_gig::locale::Lang;
use coop_or_gig_engine::outcome::Period;
use coop_or_gig_engine::preset::PRESETS;

use super::super::cases::Case;
use super::super::page::{html, read};
use super::LAWS;

/// A law, what the page holds, and what it is to hold instead where that stands first.
const MISTAKES: [(&str, &str, &str); 41] = [
    ("ids_occur_once", "id=\"en-busy\"", "id=\"en-hours\""),
    ("references_lead_somewhere", "id=\"en-hours-help\"", "id=\"other\""),
    ("references_lead_somewhere", "id=\"en-period-help\"", "id=\"other\""),
    ("references_lead_somewhere", "url(#en-hatch)", "url(#hatch)"),
    ("controls_have_names", "<label for=\"en-hours\"", "<label for=\"other\""),
    ("controls_have_names", "<nav aria-label=\"Language\" class=\"languages\">", "<nav class=\"languages\"></nav><nav>"),
    ("controls_have_names", "<legend>", "<legend></legend><legend>"),
    ("fields_have_help", "aria-describedby=\"en-busy-help\"", "aria-describedby=\"other\""),
    ("closed_lists_tell_what_is_chosen", "</select><div aria-hidden=\"true\"><span>", "</select><div aria-hidden=\"true\"><span>A"),
    ("questions_have_a_chart_each", "class=\"question fee\"", "class=\"other\""),
    ("questions_have_a_chart_each", "<figcaption><h3>", "<figcaption><h3>A"),
    ("axes_tell_round_values_once", "class=\"tick\">£1,000<", "class=\"tick\">£1,037<"),
    ("axes_tell_round_values_once", "class=\"tick\">£1,000<", "class=\"tick\">£500<"),
    ("axes_tell_round_values_once", "<th scope=\"row\"><span>20%</span></th>", "<th scope=\"row\"><span>18.7%</span></th>"),
    ("ranges_have_two_ends", "<td><span>£482</span></td>", "<td><span>£482 – £482</span></td>"),
    ("ranges_have_two_ends", "<td><span>£482</span></td>", "<td><span>−£6 – −£7</span></td>"),
    ("differences_are_those_of_the_amounts_beside_them", "<td><span>−£726</span></td>", "<td><span>−£725</span></td>"),
    ("statements_add_up", "<data translate=\"no\" value=\"-", "<data value=\"-1"),
    ("statements_add_up", "data-line=\"take-home\"", "data-line=\"other\""),
    ("ten_pounds_add_up", "<small>£", "<small>£1"),
    ("large_figures_are_those_of_the_statement", "<span class=\"figure\"><b translate=\"no\">£", "<span class=\"figure\"><b>£1"),
    ("what_falls_due_is_the_engine_s", "data-line=\"first-january\"", "data-line=\"other\""),
    ("what_falls_due_is_the_engine_s", " value=\"464930\"", " value=\"464931\""),
    ("the_next_ten_pounds_add_up", "data-line=\"next-worker\"", "data-line=\"other\""),
    ("crossed_thresholds_are_told", "<ul class=\"limits\"><li>", "<ul class=\"limits\"><li>A</li><li>"),
    ("nothing_is_empty", "</p>", "</p><p></p>"),
    ("nothing_is_broken", "</p>", " undefined</p>"),
    ("nothing_is_broken", "</h2>", " { $amount }</h2>"),
    ("nothing_is_broken", "</h2>", "..</h2>"),
    ("nothing_is_broken", "</h2>", "</h2><p>answer-label</p>"),
    ("no_label_is_doubled", "<p class=\"source\">", "<p class=\"source\"><b>Assumption</b> <span>Assumed: one.</span></p><p>"),
    ("steps_say_something", "</h2>", "</h2><div class=\"top-step\"><p>£5.20 is paid out: −£5.20.</p></div>"),
    ("texts_stand_alone", "</p>", "<b></b></p>"),
    ("headings_skip_no_level", "<h2>", "<h4>A</h4><h2>"),
    ("tables_have_heads", "<th scope=\"row\" role=\"rowheader\">", "<td role=\"cell\">"),
    ("tables_have_heads", "</tr></thead>", "<td></td></tr></thead>"),
    ("elements_stand_where_they_may", "<ul aria-label=\"Try\" class=\"tries\">", "<ul><p>A</p>"),
    ("markup_is_read_as_written", "<p class=\"note\">", "<p class=\"note\"><div></div>"),
    ("no_text_is_of_another_language", "</h2>", "</h2><p>Amcangyfrif yw hwn, nid cyngor.</p>"),
    ("languages_are_told", " class=\"page\"", " class=\"other\""),
    ("languages_are_told", "hreflang=\"cy\"", "hreflang=\"en\""),
];

#[test]
fn every_law_finds_its_mistake() {
    let case = Case::example(PRESETS[0].id, Lang::En, Period::Week);
    let (source, opened) = html(&case);
    let faults = |source: &str, name: &str| {
        let (_, law) = LAWS.iter().find(|(known, _)| *known == name).expect("a law of the list");
        read(&case, source, &opened, law)
    };
    let mut missed: Vec<String> = Vec::new();
    for (name, holds, instead) in MISTAKES {
        let mistaken = source.replacen(holds, instead, 1);
        if mistaken == source {
            missed.push(format!("the page does not hold {holds}"));
        } else if faults(&mistaken, name).is_empty() {
            missed.push(format!("{name} does not find {instead}"));
        }
    }
    for (name, _) in LAWS {
        if !MISTAKES.iter().any(|(known, ..)| known == name) {
            missed.push(format!("nothing shows that {name} finds a mistake"));
        }
    }
    super::none(missed.iter());
}
