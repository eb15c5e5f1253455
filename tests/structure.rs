//! The structure of the code: imports run one way, and each item's doc is understood alone. A circle of more than three
//! modules means that a part cannot be read, tested or taken out alone.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Most modules that may import one another in a circle.
const MOST: usize = 3;

/// Ways to the browser's window and its document by libraries, which `browser` alone takes.
const WINDOW: [&str; 3] = ["gloo::utils", "web_sys::window", "web_sys::{window"];

/// Words that no doc comment opens with: read alone, as lists of items show it, nobody knows what they stand for.
const PRONOUNS: [&str; 11] = ["It", "Its", "This", "That", "These", "Those", "They", "Them", "Their", "Theirs", "The same"];

/// The modules of a crate: each with those that it imports.
type Modules = BTreeMap<String, BTreeSet<String>>;

/// Source files below a folder, each with the path of its module.
fn sources(folder: &Path, module: &str, found: &mut BTreeMap<String, String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let inner = if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") };
        if path.is_dir() {
            sources(&path, &inner, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let module = match name {
                "lib" | "main" if module.is_empty() => String::new(),
                "mod" => module.to_owned(),
                _ => inner,
            };
            found.entry(module).or_default().push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// A text without comments and without its tests.
fn code(text: &str) -> String {
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    own.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Paths that a text names after `crate::`, `super::` or `self::`, groups taken apart, from the crate's root.
fn paths(text: &str, module: &str) -> Vec<String> {
    let mut found = Vec::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in text.match_indices(root) {
            if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut own: Vec<&str> = if root == "crate::" { Vec::new() } else { module.split("::").collect() };
            let mut rest = &text[at..];
            while let Some(after) = rest.strip_prefix("super::") {
                own.pop();
                rest = after;
            }
            rest = rest.strip_prefix("crate::").or_else(|| rest.strip_prefix("self::")).unwrap_or(rest);
            take_apart(rest, &own.join("::"), &mut found);
        }
    }
    found
}

/// The paths at the beginning of a text, where `{…}` groups several.
fn take_apart<'a>(text: &'a str, before: &str, found: &mut Vec<String>) -> &'a str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let name = text[..end].trim_end_matches("::");
    let path = [before, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::");
    let mut rest = &text[end..];
    if text[..end].ends_with("::") || end == 0 {
        if let Some(inside) = rest.strip_prefix('{') {
            rest = inside;
            while !rest.starts_with('}') && !rest.is_empty() {
                rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
                if rest.starts_with('}') {
                    break;
                }
                let before = rest.len();
                rest = take_apart(rest, &path, found);
                if rest.len() == before {
                    break;
                }
            }
            return rest.strip_prefix('}').unwrap_or(rest);
        }
    }
    found.push(path);
    rest
}

/// The imports of every module of the crate whose sources are in this folder.
fn modules(folder: &str) -> Modules {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts = BTreeMap::new();
    sources(&root, "", &mut texts);
    let names: BTreeSet<String> = texts.keys().filter(|name| !name.is_empty()).cloned().collect();
    let home = |mut path: &str| loop {
        if names.contains(path) {
            return Some(path.to_owned());
        }
        path = path.rsplit_once("::")?.0;
    };
    names
        .iter()
        .map(|name| {
            let paths = paths(&code(&texts[name]), name);
            (name.clone(), paths.iter().filter_map(|path| home(path)).filter(|other| other != name).collect())
        })
        .collect()
}

/// All that can be reached from a module.
fn reached(modules: &Modules, from: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from.to_owned()];
    while let Some(name) = next.pop() {
        for other in &modules[&name] {
            if reached.insert(other.clone()) {
                next.push(other.clone());
            }
        }
    }
    reached
}

/// The circles of more than one module, the largest first.
fn circles(modules: &Modules) -> Vec<BTreeSet<String>> {
    let reach: BTreeMap<&String, BTreeSet<String>> = modules.keys().map(|name| (name, reached(modules, name))).collect();
    let circle =
        |name: &String| -> BTreeSet<String> { reach[name].iter().filter(|other| reach[other].contains(name)).cloned().collect() };
    let all: BTreeSet<BTreeSet<String>> = modules.keys().map(circle).filter(|circle| circle.len() > 1).collect();
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    all
}

#[test]
fn no_circle_of_imports_is_of_more_than_three_modules() {
    for folder in ["src", "engine/src", "module/src", "statement/src", "xtask/src"] {
        let modules = modules(folder);
        assert!(modules.len() > 5, "{folder} has been read");
        for circle in circles(&modules) {
            assert!(circle.len() <= MOST, "{folder}: {} modules import one another: {circle:?}", circle.len());
        }
    }
}

/// Part of the app that a module is in: the first name of its path.
fn part(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

/// Parts of the app that a part may import besides itself. `None` for any but the app.
fn allowed(part: &str) -> Option<&'static [&'static str]> {
    match part {
        "browser" | "components" => Some(&["locale"]),
        "state" => Some(&["browser", "format", "locale"]),
        "hooks" => Some(&["browser", "format", "locale", "state", "view"]),
        _ => None,
    }
}

#[test]
fn parts_of_the_app_import_what_lies_below_them() {
    let modules = modules("src");
    for known in ["browser", "components", "state", "hooks"] {
        assert!(modules.keys().any(|module| part(module) == known), "{known} has been read");
    }
    for (module, imported) in modules {
        for other in imported {
            assert_ne!(other, "app", "{module} imports the app");
            let own = part(&module);
            let is_allowed = allowed(own).is_none_or(|allowed| part(&other) == own || allowed.contains(&part(&other)));
            assert!(is_allowed, "{module} imports {other}");
        }
    }
}

#[test]
fn the_browser_s_window_is_touched_in_one_place() {
    let mut texts = BTreeMap::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut texts);
    let touches = |text: &str| WINDOW.into_iter().find(|way| text.contains(way));
    assert!(texts.iter().any(|(module, text)| part(module) == "browser" && touches(&code(text)).is_some()), "it is found");
    for (module, text) in texts.iter().filter(|(module, _)| part(module) != "browser") {
        assert_eq!(touches(&code(text)), None, "{module}");
    }
}

#[test]
fn a_circle_is_found_through_groups_and_relative_paths() {
    let text = "use crate::a::{b::C, d};\nfn f() { super::e::g() }";
    assert_eq!(paths(text, "x::y"), ["a::b::C", "a::d", "x::e::g"]);
    let modules: Modules = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]
        .map(|(name, other)| (name.to_owned(), BTreeSet::from([other.to_owned()])))
        .into();
    assert_eq!(circles(&modules), [BTreeSet::from(["a", "b", "c"].map(str::to_owned))]);
}

/// Rust files below a folder.
fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                rust_files(&path, found);
            }
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

/// Openings of a text's doc comments, each with its line. The literals of `rules!` are such comments too.
fn openings(text: &str) -> Vec<(usize, &str)> {
    let has_rules = text.lines().any(|line| line == "rules! {");
    let of_comment = |line: &str| ["///", "//!"].into_iter().any(|start| line.starts_with(start));
    let mut before = "";
    let mut found = Vec::new();
    for (place, line) in text.lines().map(str::trim).enumerate() {
        let opening = if of_comment(line) {
            Some(line[3..].trim_start()).filter(|_| !of_comment(before))
        } else {
            line.strip_suffix("\";").filter(|_| has_rules).and_then(|line| Some(line.rsplit_once('"')?.1))
        };
        found.extend(opening.map(|opening| (place + 1, opening)));
        before = line;
    }
    found
}

/// Pronoun that an opening begins with. `None` where it names what it is about.
fn pronoun(opening: &str) -> Option<&'static str> {
    let begins = |pronoun: &&str| opening.strip_prefix(*pronoun).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    PRONOUNS.into_iter().find(begins)
}

#[test]
fn every_doc_comment_is_understood_alone() {
    let mut files = Vec::new();
    for folder in ["src", "build", "tests", "engine", "module", "statement", "xtask"] {
        rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    let mut read = 0;
    let mut unnamed = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let openings = openings(&text);
        read += openings.len();
        let wrong = openings.iter().filter(|(_, opening)| pronoun(opening).is_some());
        unnamed.extend(wrong.map(|(line, opening)| format!("{}:{line}: {opening}", path.display())));
    }
    assert!(read > 5_000, "{read} comments have been read");
    assert!(unnamed.is_empty(), "say the noun first:\n{}", unnamed.join("\n"));
}

#[test]
fn openings_are_those_of_comments_and_of_rules() {
    let text = "//! Rules.\n\n/// One line.\n/// It goes on.\nrules! {\n\
                A = \"a\" Any, \"That less fees.\";\n    B = \"b\" Any,\n        \"Fees.\";\n}";
    assert_eq!(openings(text), [(1, "Rules."), (3, "One line."), (6, "That less fees."), (8, "Fees.")]);
    let pronouns = ["That less fees.", "Its rate.", "The same.", "Italy.", "Thatched.", "The sameness.", "Fees."].map(pronoun);
    assert_eq!(pronouns, [Some("That"), Some("Its"), Some("The same"), None, None, None, None]);
}
