//! Pages of the trainer's kit, to read and to print, from the Markdown in docs/workshop.

use std::fs;

use anyhow::{bail, Context as _, Result};
use pulldown_cmark::{html, Event, Options, Parser, Tag, TagEnd};

use super::styles::joined;
use crate::html::{fill, icon};
use crate::manifest::File;
use crate::site::{source, Site};
use crate::tools::small_style;

/// Folder of the kit's sources.
const FROM: &str = "docs/workshop";

/// The pass: makes a page of each file of the kit.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let style = small_style(&joined(&["kit"])?)?;
    let kit = site.put(File::KitStyle, style)?;
    let icon = icon(&site.text("index.html")?)?.to_owned();
    let folder = site.path("kit");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    site.made.kit.clear();

    let files = fs::read_dir(FROM).with_context(|| format!("{FROM} cannot be read"))?;
    let mut names: Vec<_> = files.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let template = source("public/kit/page.html")?;
    for name in names {
        // The folder's own README is for those who change the kit.
        let Some((stem, lang)) = page_of(&name) else { continue };
        let content = html_of(&source(&format!("{FROM}/{name}"))?).with_context(|| format!("{FROM}/{name}"))?;
        let title = content.split_once("<h1>").and_then(|(_, behind)| behind.split_once("</h1>"));
        let (title, _) = title.with_context(|| format!("{FROM}/{name} must begin with a heading: # …"))?;
        let values = [
            ("lang", lang.to_owned()),
            ("stem", stem.to_owned()),
            ("title", title.to_owned()),
            ("back", site.texts.get(lang, "kit-back")?.to_owned()),
            ("style", site.made.name(File::Style)?.to_owned()),
            ("kit", kit.clone()),
            ("icon", icon.clone()),
            ("content", content.clone()),
        ];
        let path = format!("kit/{stem}.{lang}.html");
        site.write(&path, fill(&template, &values)?)?;
        site.made.kit.push(path);
    }
    Ok(())
}

/// `worksheet` and `cy` of `worksheet.cy.md`.
fn page_of(name: &str) -> Option<(&str, &str)> {
    let (stem, lang) = name.strip_suffix(".md")?.rsplit_once('.')?;
    let is_plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (is_plain(stem) && is_plain(lang) && lang.len() == 2).then_some((stem, lang))
}

/// The content of a page. Markdown's own HTML is used but for tables, links and paragraphs of links.
fn html_of(markdown: &str) -> Result<String> {
    let events: Vec<_> = Parser::new_ext(markdown, Options::ENABLE_TABLES).collect();
    let mut made = Vec::new();
    let mut at = 0;
    while at < events.len() {
        match &events[at] {
            Event::Start(Tag::Table(_)) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Table));
                made.push(Event::Html(format!("{}\n", table(&events[at + 1..end])?).into()));
                at = end;
            }
            Event::Start(Tag::Paragraph) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Paragraph));
                let inner = &events[at + 1..end];
                let class = if is_links(inner) { " class=\"links\"" } else { "" };
                made.push(Event::Html(format!("<p{class}>{}</p>\n", inline(inner)?).into()));
                at = end;
            }
            // A link in a list: links elsewhere are seen to where their paragraph or cell is.
            Event::Start(Tag::Link { .. }) => {
                let end = closing(&events, at, |tag| matches!(tag, TagEnd::Link));
                made.push(Event::InlineHtml(inline(&events[at..=end])?.into()));
                at = end;
            }
            event => made.push(event.clone()),
        }
        at += 1;
    }
    let mut content = String::new();
    html::push_html(&mut content, made.into_iter());
    Ok(content)
}

/// Place of the event that closes what begins at `start`. Nothing in the kit nests within its own kind but lists.
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
fn inline(events: &[Event]) -> Result<String> {
    let mut made = Vec::new();
    for event in events {
        made.push(match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let Some((stem, lang)) = page_of(dest_url) else { bail!("a link to {dest_url}: the kit links its own files only") };
                Event::InlineHtml(format!("<a href=\"{stem}.{lang}.html\" hreflang=\"{lang}\">").into())
            }
            Event::End(TagEnd::Link) => Event::InlineHtml("</a>".into()),
            event => event.clone(),
        });
    }
    let mut words = String::new();
    html::push_html(&mut words, made.into_iter());
    Ok(words)
}

/// A table whose rows have a head. Of a sheet, to be filled in or read off, that is the second cell: the first is a number or sign.
fn table(events: &[Event]) -> Result<String> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut start = 0;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => start = at + 1,
            Event::End(TagEnd::TableCell) => rows.last_mut().context("a cell outside of a row")?.push(inline(&events[start..at])?),
            _ => {}
        }
    }
    let (header, rows) = rows.split_first().context("a table without a header")?;
    let is_sheet = rows.iter().all(|row| row.first().is_some_and(|sign| is_sign(sign)));
    let head = if header.iter().any(|cell| !cell.is_empty()) {
        let cell = |cell: &String| if cell.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"col\">{cell}</th>") };
        format!("<thead><tr>{}</tr></thead>", header.iter().map(cell).collect::<String>())
    } else {
        String::new()
    };
    let heads = usize::from(is_sheet);
    let cell = |(at, cell): (usize, &String)| {
        if at == heads {
            format!("<th scope=\"row\">{cell}</th>")
        } else {
            format!("<td>{cell}</td>")
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
    use super::*;

    #[test]
    fn links_lead_to_pages_of_the_kit_alone() {
        let links = html_of("[Cymraeg](worksheet.cy.md) · [*English*](worksheet.en.md)\n").unwrap();
        assert!(links.starts_with("<p class=\"links\"><a href=\"worksheet.cy.html\" hreflang=\"cy\">Cymraeg</a> · <a "), "{links}");
        assert!(html_of("A [page](worksheet.cy.md).\n").unwrap().starts_with("<p>A <a "));
        assert!(html_of("- See [it](https://example.org).\n").unwrap_err().to_string().contains("its own files only"));
    }

    #[test]
    fn rows_of_a_sheet_have_their_head_behind_the_sign() {
        let sheet = html_of("| | | Mine |\n| --- | --- | --- |\n| A | **Hours** | £ |\n").unwrap();
        let body = "<tr><td>A</td><th scope=\"row\"><strong>Hours</strong></th><td>£</td></tr>";
        assert_eq!(
            sheet,
            format!(
                "<table class=\"sheet untitled\"><thead><tr><td></td><td></td><th scope=\"col\">Mine</th></tr></thead><tbody>\n\
                 {body}\n</tbody></table>\n"
            )
        );
        let plan = html_of("| When | What |\n| --- | --- |\n| 0 to 2 | This |\n").unwrap();
        assert!(
            plan.starts_with("<table><thead>") && plan.contains("<tr><th scope=\"row\">0 to 2</th><td>This</td></tr>"),
            "{plan}"
        );
    }
}
