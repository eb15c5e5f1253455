//! HTML of the repository's Markdown: with heads for the rows of tables, and an address for each heading. Links lead where the page that is
//! made lets them.

use anyhow::{Context as _, Result};
use pulldown_cmark::{html, Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Heading below the title, to which a page of contents may link.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    /// True for a heading of the second level; the others lie within one.
    pub(crate) is_chapter: bool,
    /// Id on the page, made of the words as forges make it.
    pub(crate) id: String,
    /// Words, as HTML.
    pub(crate) words: String,
}

/// Content of a page.
#[derive(Debug)]
pub(crate) struct Content {
    /// Title, as HTML: the heading of the first level.
    pub(crate) title: String,
    /// Content with its title, as HTML.
    pub(crate) html: String,
    pub(crate) headings: Vec<Heading>,
}

/// Attributes of a link to an address: where it leads on the page that is made. An error says why it may not.
pub(crate) type Links<'a> = &'a dyn Fn(&str) -> Result<String>;

/// Content of a page. Markdown's own HTML is used but for headings, tables, links and paragraphs of links.
pub(crate) fn content(markdown: &str, links: Links) -> Result<Content> {
    let events: Vec<_> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut made = Vec::new();
    let (mut title, mut headings) = (None, Vec::new());
    let mut at = 0;
    while at < events.len() {
        match &events[at] {
            Event::Start(Tag::Heading { level, .. }) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Heading(_)));
                let inner = &events[at + 1..end];
                let words = inline(inner, links)?;
                if *level == HeadingLevel::H1 {
                    made.push(Event::Html(format!("<h1>{words}</h1>\n").into()));
                    title = Some(words);
                } else {
                    let id = id(inner, &headings);
                    made.push(Event::Html(format!("<{level} id=\"{id}\">{words}</{level}>\n").into()));
                    headings.push(Heading { is_chapter: *level == HeadingLevel::H2, id, words });
                }
                at = end;
            }
            Event::Start(Tag::Table(alignments)) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Table));
                made.push(Event::Html(format!("{}\n", table(&events[at + 1..end], alignments, links)?).into()));
                at = end;
            }
            Event::Start(Tag::Paragraph) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Paragraph));
                let inner = &events[at + 1..end];
                let class = if is_links(inner) { " class=\"links\"" } else { "" };
                made.push(Event::Html(format!("<p{class}>{}</p>\n", inline(inner, links)?).into()));
                at = end;
            }
            // A link in a list: links elsewhere are seen to where their paragraph or cell is.
            Event::Start(Tag::Link { .. }) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Link));
                made.push(Event::InlineHtml(inline(&events[at..=end], links)?.into()));
                at = end;
            }
            event => made.push(event.clone()),
        }
        at += 1;
    }
    let mut content = String::new();
    html::push_html(&mut content, made.into_iter());
    let title = title.context("it must begin with a heading: # …")?;
    Ok(Content { title, html: content, headings })
}

/// Id of a heading, as forges make it of its words, so that one link leads there and here: small letters, a hyphen for a blank, no other
/// signs, and a number behind one that is taken.
fn id(events: &[Event], taken: &[Heading]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        _ => None,
    });
    let words: String = words.collect::<String>().to_lowercase();
    let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    let id: String = kept.map(|c| if c == ' ' { '-' } else { c }).collect();
    let is_taken = |id: &str| taken.iter().any(|heading| heading.id == id);
    let numbered = (1..).map(|number| format!("{id}-{number}"));
    [id.clone()].into_iter().chain(numbered).find(|id| !is_taken(id)).unwrap_or(id)
}

/// Place of the event that closes what begins at `start`. Nothing nests within its own kind but lists.
fn closing(events: &[Event], start: usize, is_end: impl Fn(&TagEnd) -> bool) -> usize {
    let is_close = |event: &Event| matches!(event, Event::End(tag) if is_end(tag));
    events[start..].iter().position(is_close).map_or(events.len() - 1, |count| start + count)
}

/// True for links alone, with dots between them.
fn is_links(events: &[Event]) -> bool {
    let mut depth = 0;
    events.iter().all(|event| match event {
        Event::Start(Tag::Link { .. }) => {
            depth += 1;
            true
        }
        Event::End(TagEnd::Link) => {
            depth -= 1;
            true
        }
        Event::Text(text) => depth > 0 || text.trim().is_empty() || text.trim() == "·",
        Event::SoftBreak => true,
        _ => depth > 0,
    })
}

/// Words with what stands among them, as HTML.
fn inline(events: &[Event], links: Links) -> Result<String> {
    let mut made = Vec::new();
    for event in events {
        made.push(match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let attributes = links(dest_url).with_context(|| format!("a link to {dest_url}"))?;
                Event::InlineHtml(format!("<a {attributes}>").into())
            }
            Event::End(TagEnd::Link) => Event::InlineHtml("</a>".into()),
            event => event.clone(),
        });
    }
    let mut words = String::new();
    html::push_html(&mut words, made.into_iter());
    Ok(words)
}

/// A table whose rows have a head, with a class for the columns that stand at the right. Of a sheet, to be filled in or read off, that is the second cell: the first is a number or sign.
fn table(events: &[Event], alignments: &[Alignment], links: Links) -> Result<String> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut start = 0;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => start = at + 1,
            Event::End(TagEnd::TableCell) => {
                rows.last_mut().context("a cell outside of a row")?.push(inline(&events[start..at], links)?);
            }
            _ => {}
        }
    }
    let (header, rows) = rows.split_first().context("a table without a header")?;
    let is_sheet = rows.iter().all(|row| row.first().is_some_and(|sign| is_sign(sign)));
    let class_of = |at: usize| if alignments.get(at) == Some(&Alignment::Right) { " class=\"number\"" } else { "" };
    let head = if header.iter().any(|cell| !cell.is_empty()) {
        let cell = |(at, cell): (usize, &String)| {
            if cell.is_empty() {
                "<td></td>".to_owned()
            } else {
                format!("<th scope=\"col\"{}>{cell}</th>", class_of(at))
            }
        };
        format!("<thead><tr>{}</tr></thead>", header.iter().enumerate().map(cell).collect::<String>())
    } else {
        String::new()
    };
    let heads = usize::from(is_sheet);
    let cell = |(at, cell): (usize, &String)| {
        if at == heads {
            format!("<th scope=\"row\">{cell}</th>")
        } else {
            format!("<td{}>{cell}</td>", class_of(at))
        }
    };
    let row = |row: &Vec<String>| format!("<tr>{}</tr>", row.iter().enumerate().map(cell).collect::<String>());
    let body = rows.iter().map(row).collect::<Vec<_>>().join("\n");
    let is_untitled = !head.is_empty() && header.get(1).is_some_and(String::is_empty);
    let class = match (is_sheet, is_untitled) {
        (false, _) => "",
        (true, false) => " class=\"sheet\"",
        (true, true) => " class=\"sheet untitled\"",
    };
    Ok(format!("<table{class}>{head}<tbody>\n{body}\n</tbody></table>"))
}

/// True for a capital letter, or a number of one or two digits.
fn is_sign(text: &str) -> bool {
    match text.as_bytes() {
        [one] => one.is_ascii_uppercase() || one.is_ascii_digit(),
        [one, two] => one.is_ascii_digit() && two.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    fn made(markdown: &str) -> Content {
        let links: Links = &|address| if address.starts_with('#') { Ok(format!("href=\"{address}\"")) } else { bail!("away") };
        content(&format!("# A *title*\n\n{markdown}"), links).unwrap()
    }

    fn html_of(markdown: &str) -> String {
        made(markdown).html.replace("<h1>A <em>title</em></h1>\n", "")
    }

    #[test]
    fn headings_have_the_addresses_that_forges_give_them() {
        let content = made("## The next £10\n\n## The co-op’s `own` accounts\n\n### Tax year 2026/27\n\n### The next £10\n");
        assert_eq!(content.title, "A <em>title</em>");
        let ids: Vec<_> = content.headings.iter().map(|heading| (heading.id.as_str(), heading.is_chapter)).collect();
        assert_eq!(
            ids,
            [("the-next-10", true), ("the-co-ops-own-accounts", true), ("tax-year-202627", false), ("the-next-10-1", false)]
        );
        assert!(content.html.contains("<h3 id=\"tax-year-202627\">Tax year 2026/27</h3>"), "{}", content.html);
        assert_eq!(content.headings[1].words, "The co-op’s <code>own</code> accounts");
    }

    #[test]
    fn what_has_no_title_or_leads_astray_is_refused() {
        let links: Links = &|_| bail!("away");
        assert!(content("Words.\n", links).unwrap_err().to_string().contains("must begin with a heading"));
        let astray = format!("{:#}", content("# A\n\n## [B](c.md)\n", links).unwrap_err());
        assert_eq!(astray, "a link to c.md: away");
    }

    #[test]
    fn rows_of_a_sheet_have_their_head_behind_the_sign() {
        let sheet = html_of("| | | Mine |\n| --- | --- | --- |\n| A | **Hours** | £ |\n");
        let body = "<tr><td>A</td><th scope=\"row\"><strong>Hours</strong></th><td>£</td></tr>";
        assert_eq!(
            sheet,
            format!(
                "<table class=\"sheet untitled\"><thead><tr><td></td><td></td><th scope=\"col\">Mine</th></tr></thead><tbody>\n\
                 {body}\n</tbody></table>\n"
            )
        );
        let plan = html_of("| When | What |\n| --- | --: |\n| 0 to 2 | [3](#a) |\n");
        assert!(
            plan.starts_with("<table><thead>")
                && plan.contains("<tr><th scope=\"row\">0 to 2</th><td class=\"number\"><a href=\"#a\">3</a></td></tr>"),
            "{plan}"
        );
    }
}
