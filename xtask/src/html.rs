//! Changes to HTML whose form is known: each must find its place once, or the build stops and says what it looked for.

use anyhow::{bail, Context as _, Result};
use regex::Regex;

/// Page with `to` in the place of `from`, which must be there once.
pub(crate) fn change(page: &str, from: &str, to: &str) -> Result<String> {
    match page.matches(from).count() {
        1 => Ok(page.replacen(from, to, 1)),
        count => bail!("this must be there once, and is {count} times: {from}"),
    }
}

/// Page with `to` in the place of the one tag that is found; `to` stands as it is.
pub(crate) fn change_tag(page: &str, start: &str, has: &str, to: impl FnOnce(&str) -> String) -> Result<String> {
    let found = tag(page, start, has)?.to_owned();
    change(page, &found, &to(&found))
}

/// The tag that starts so (`<meta `) and has that in it; there must be one.
pub(crate) fn tag<'a>(page: &'a str, start: &str, has: &str) -> Result<&'a str> {
    let tags = page.match_indices(start).filter_map(|(at, _)| page[at..].split_inclusive('>').next());
    let found: Vec<_> = tags.filter(|tag| tag.contains(has)).collect();
    match found[..] {
        [tag] => Ok(tag),
        _ => bail!("there must be one {start}… with {has} in it, and there are {}", found.len()),
    }
}

/// Value of an attribute of a tag, quoted or not.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Result<&'a str> {
    let found = Regex::new(&format!(r#"\s{name}=(?:"([^"]*)"|([^\s">]+))"#))?.captures(tag);
    let value = found.and_then(|found| found.get(1).or(found.get(2)));
    value.map(|value| value.as_str()).with_context(|| format!("{tag} has no {name}"))
}

/// The page's icon, as the address that holds it.
pub(crate) fn icon(page: &str) -> Result<&str> {
    attribute(tag(page, "<link ", "data:image/svg")?, "href")
}

/// Words as they stand in HTML.
pub(crate) fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Template with each `{{name}}` filled; every name in it must be known.
pub(crate) fn fill(template: &str, values: &[(&str, String)]) -> Result<String> {
    let mut filled = String::new();
    let mut left = template;
    while let Some((before, behind)) = left.split_once("{{") {
        let (name, rest) = behind.split_once("}}").context("a {{ in the template has no }} behind it")?;
        let value = values.iter().find(|(known, _)| *known == name);
        let (_, value) = value.with_context(|| format!("nothing is known that {{{{{name}}}}} stands for"))?;
        filled.extend([before, value]);
        left = rest;
    }
    Ok(filled + left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_finds_its_place_once_or_says_so() {
        assert_eq!(change("<p>a</p>", "a", "$1").unwrap(), "<p>$1</p>");
        assert!(change("<p>a</p>", "b", "").unwrap_err().to_string().contains("0 times: b"));
        assert!(change("<p>a a</p>", "a", "").is_err());
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let page = r#"<meta name=a content="x > y"><link href=./style-1.css rel=stylesheet>"#;
        let link = tag(page, "<link ", "style-").unwrap();
        assert_eq!(attribute(link, "href").unwrap(), "./style-1.css");
        assert_eq!(attribute(r#"<link rel="icon" href="./a b">"#, "href").unwrap(), "./a b");
        assert!(attribute(link, "media").is_err());
        assert!(tag(page, "<link ", "icon").is_err());
    }

    #[test]
    fn a_template_is_filled_and_its_values_are_not() {
        let values = [("a", "{{b}}".to_owned()), ("c.d", "$&".to_owned())];
        assert_eq!(fill("{{a}} {{c.d}}.", &values).unwrap(), "{{b}} $&.");
        assert!(fill("{{other}}", &values).unwrap_err().to_string().contains("{{other}}"));
    }
}
