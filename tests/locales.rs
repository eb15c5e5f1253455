//! The texts: how they are baked, every mistake that stops the build, and that no text is left over.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../build/locales/mod.rs"]
mod locales;
#[path = "../build/tables.rs"]
mod tables;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use locales::pattern::{choose, find, walk, Piece, STRIDE};
use locales::{bake, Table};

const EN: &str = "-code = en\n-name = English\n-plurals = one:1\n";
const CY: &str = "-code = cy\n-name = Cymraeg\n-plurals = zero:0 one:1 two:2 few:3 many:6\n";

/// Bakes these messages; the terms that each file needs are put on its first three lines.
fn bake_texts(en: &str, cy: &str, tables: &[Table]) -> Result<String, String> {
    bake_files(&format!("{EN}{en}"), &format!("{CY}{cy}"), tables)
}

/// Bakes these two files; problems are joined, and name the files without their folder.
fn bake_files(en: &str, cy: &str, tables: &[Table]) -> Result<String, String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("locales-{}", NEXT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("en.ftl"), en).unwrap();
    fs::write(dir.join("cy.ftl"), cy).unwrap();
    let baked = bake(&dir, tables);
    fs::remove_dir_all(&dir).unwrap();
    baked.map_err(|problems| problems.join("\n").replace(&format!("{}/", dir.display()), ""))
}

/// The texts of a language (0 English, 1 Welsh) as the generated code holds them.
fn stored(code: &str, language: usize) -> (String, Vec<u32>) {
    let line = |table: &str| code.split(table).nth(1).and_then(|rest| rest.lines().nth(language + 1)).unwrap().trim().trim_end_matches(',');
    let starts = line("static STARTS").trim_matches(['[', ']']).split(", ").filter_map(|start| start.parse().ok()).collect();
    let mut texts = String::new();
    let mut rest = line("static TEXTS").trim_matches('"').chars();
    while let Some(character) = rest.next() {
        texts.push(match (character, character == '\\') {
            (plain, false) => plain,
            (_, true) => match rest.next().unwrap() {
                '0' => '\0',
                'u' => {
                    let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                    char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap()
                }
                escaped => escaped,
            },
        });
    }
    (texts, starts)
}

/// The text as the page puts it together.
fn show(text: &str, values: &[&str]) -> String {
    let mut shown = String::new();
    walk(text, &mut |piece| {
        shown.push_str(match piece {
            Piece::Words(words) => words,
            Piece::Value(index) => values[index],
        });
    });
    shown
}

/// Asserts that the build stops and says exactly this.
#[track_caller]
fn stops(en: &str, cy: &str, wanted: &str) {
    assert_eq!(bake_texts(en, cy, &[]).unwrap_err(), wanted);
}

#[test]
fn welsh_years_take_their_own_forms() {
    let en = "years = { $n ->\n    [one] { $n } year\n   *[other] { $n } years\n }\n";
    let cy = "years = { $n ->
    [one] { $n } flwyddyn
    [two] { $n } flynedd
    [few] { $n } blynedd
    [4] { $n } blynedd
    [many] { $n } blynedd
   *[other] { $n } mlynedd
 }\n";
    let code = bake_texts(en, cy, &[]).unwrap();
    assert!(code.contains("pub fn years(lang: Lang, n: i64) -> Message"), "{code}");
    assert!(code.contains("choose(lang.text(Key(0)), n), values: vec![n.to_string().into()]"), "{code}");
    let say = |language, n: i64| {
        let (texts, starts) = stored(&code, language);
        show(choose(find(&texts, &starts, 0), n), &[&n.to_string()])
    };
    for (n, welsh) in
        [(0, "mlynedd"), (1, "flwyddyn"), (2, "flynedd"), (3, "blynedd"), (4, "blynedd"), (6, "blynedd"), (7, "mlynedd"), (-1, "mlynedd")]
    {
        assert_eq!(say(1, n), format!("{n} {welsh}"));
        assert_eq!(say(0, n), format!("{n} {}", if n == 1 { "year" } else { "years" }));
    }
}

#[test]
fn a_choice_may_show_a_separate_value_or_none() {
    let en = "jobs = { $n ->\n [0] No jobs\n *[other] { $shown } jobs\n }\nweeks = { $n ->\n [one] week\n *[other] weeks\n }\n";
    let cy = "jobs = { $n ->\n [zero] Dim swyddi\n *[other] { $shown } swydd\n }\nweeks = { $n ->\n *[other] wythnos\n }\n";
    let code = bake_texts(en, cy, &[]).unwrap();
    assert!(code.contains("pub fn jobs(lang: Lang, n: i64, shown: impl Into<AttrValue>) -> Message"), "{code}");
    assert!(code.contains("choose(lang.text(Key(0)), n), values: vec![shown.into()]"), "{code}");
    assert!(code.contains("pub fn weeks(lang: Lang, n: i64) -> Message"), "{code}");
    let (texts, starts) = stored(&code, 1);
    assert_eq!(show(choose(find(&texts, &starts, 0), 0), &["0"]), "Dim swyddi");
    assert_eq!(show(choose(find(&texts, &starts, 0), 1250), &["1,250"]), "1,250 swydd");
    assert_eq!(find(&texts, &starts, 1), "wythnos");
}

#[test]
fn every_text_is_found_in_every_language() {
    let last = STRIDE * 3;
    let lines = |word: &str| (0..=last).map(|index| format!("text-{index} = {word} {index}\n")).collect::<Vec<_>>();
    let reversed: Vec<_> = lines("Testun ŵ").into_iter().rev().collect();
    let code = bake_texts(&lines("Text").concat(), &reversed.concat(), &[]).unwrap();
    for (language, word) in ["Text", "Testun ŵ"].into_iter().enumerate() {
        let (texts, starts) = stored(&code, language);
        for index in 0..=last {
            assert_eq!(find(&texts, &starts, index), format!("{word} {index}"));
        }
        assert_eq!(find(&texts, &starts, 999), "");
    }
}

#[test]
fn values_keep_the_english_order_and_are_never_read_again() {
    let en = "ahead = { $who } keeps\n    { $amount } more.\n";
    let cy = "ahead = { $amount } yn fwy i { $who }.\n";
    let code = bake_texts(en, cy, &[]).unwrap();
    assert!(code.contains("pub fn ahead(lang: Lang, who: impl Into<AttrValue>, amount: impl Into<AttrValue>) -> Message"), "{code}");
    let say = |language| {
        let (texts, starts) = stored(&code, language);
        show(find(&texts, &starts, 0), &["{ $amount }\u{2}", "£5"])
    };
    assert_eq!(say(0), "{ $amount }\u{2} keeps £5 more.");
    assert_eq!(say(1), "£5 yn fwy i { $amount }\u{2}.");
}

#[test]
fn languages_constants_and_tables_are_written() {
    let texts = "field-hours = Hours\n    .help = Each week\nfield-fee = Fee\n    .help = To pay\n";
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let tables = [
        Table::flat("HELPS", ids(&["field-fee.help", "field-hours.help"])),
        Table::grouped("OPTIONS", vec![ids(&["field-fee", "field-hours"]), ids(&[])]),
    ];
    let code = bake_texts(texts, texts, &tables).unwrap();
    for line in [
        "pub const ALL: [Self; 2] = [Self::En, Self::Cy, ]",
        "Self::Cy => \"Cymraeg\"",
        "#[doc = \"`Each week`\"]\n    pub const FIELD_HOURS_HELP: Key = Key(1);",
        "pub static HELPS: [Key; 2] = [FIELD_FEE_HELP, FIELD_HOURS_HELP];",
        "pub static OPTIONS: [&[Key]; 2] = [&[FIELD_FEE, FIELD_HOURS], &[]];",
    ] {
        assert!(code.contains(line), "{line} is not in\n{code}");
    }
    let tables = [Table::flat("LABELS", ids(&["field-miles", "field-fee.hint", "count"]))];
    let counted = format!("{texts}count = { } jobs\n", "{ $n }");
    assert_eq!(
        bake_texts(&counted, &counted, &tables).unwrap_err(),
        "en.ftl: add the attribute `.hint = …` to the message `field-fee` (LABELS needs it)\n\
         en.ftl: add the message `field-miles = …` (LABELS needs it)\n\
         en.ftl:8: `count`: is in the table LABELS, so it cannot have values; write it without"
    );
}

#[test]
fn languages_must_hold_the_same_messages() {
    stops(
        "a = A\n    .help = Help\nb = B\n",
        "a = A\nc = C\n",
        "cy.ftl: `a.help`: is missing; translate en.ftl:5\n\
         cy.ftl: `b`: is missing; translate en.ftl:6\n\
         cy.ftl:5: `c`: is not in en.ftl; add it there or delete it here",
    );
    stops("a = A\na = B\n", "a = A\n", "en.ftl:5: `a`: is already on line 4; delete one");
    let same = "a-help = A\na = B\n .help = C\n";
    stops(same, same, "en.ftl:6: `a.help`: would have the same name in Rust as `a-help`; rename one");
}

#[test]
fn languages_must_use_the_same_values() {
    stops(
        "a = { $x } of { $y }\n",
        "a = { $x } o { $z }\n",
        "cy.ftl:4: `a`: does not show `{ $y }` as en.ftl:4 does; add it\n\
         cy.ftl:4: `a`: shows `{ $z }`, which en.ftl:4 does not; delete it, or show it there too",
    );
    let (choice, plain) = ("a = { $n ->\n *[other] weeks\n }\n", "a = weeks\n");
    let remedy = "write a choice by it with `*[other]` alone";
    let wanted = format!("does not use `$n`, by which en.ftl:4 chooses; if every number reads the same, {remedy}");
    stops(choice, plain, &format!("cy.ftl:4: `a`: {wanted}"));
    let wanted = format!("chooses by `$n`, which en.ftl:4 does not use; if every number reads the same there, {remedy}");
    stops(plain, choice, &format!("cy.ftl:4: `a`: {wanted}"));
    stops(
        "a = { $n ->\n *[other] { $m }\n }\n",
        "a = { $m ->\n *[other] { $m }\n }\n",
        "cy.ftl:4: `a`: chooses by `$m` where en.ftl:4 chooses by `$n`; choose by the same value",
    );
}

#[test]
fn words_must_be_set_properly() {
    for (text, wanted) in [
        ("It's", "straight apostrophe '; write ’"),
        ("The \"gig\"", "straight quotation mark \"; write “ or ”"),
        ("Two  spaces", "two spaces in a row, an empty line, or lines of one text indented unlike; one space goes between words"),
        ("One\n\n    two", "two spaces in a row, an empty line, or lines of one text indented unlike; one space goes between words"),
        ("A\ttab", "tab or control character; write a space"),
        ("\u{a0}Ends", "space at the start or end of the text; delete it"),
        ("{ $x }\u{a0}", "space at the start or end of the text; delete it"),
        ("\u{a0}", "the text is empty; write it, or delete the message"),
    ] {
        let texts = format!("a = {text}\n");
        stops(&texts, &texts, &format!("cy.ftl:4: `a`: {wanted}\nen.ftl:4: `a`: {wanted}"));
    }
    let (en, cy) = ("a = A\n", "a = { \"\" }\n");
    stops(en, cy, "cy.ftl:4: `a`: only `{ $value }` may stand in braces: no quotes, numbers, messages, terms or functions");
    stops(en, "a =\n", "cy.ftl:4: `a`: not understood: Expected a message field for \"a\"");
}

#[test]
fn only_the_small_part_of_fluent_is_accepted() {
    const BRACES: &str = "only `{ $value }` may stand in braces: no quotes, numbers, messages, terms or functions";
    const WHOLE: &str = "a choice must be the whole text and not within another; repeat the words in each form";
    const ONE: &str = "is not a form; take one of one (1), or a whole number from 0 to 1000";
    const NAME: &str = "cannot be a value’s name; take another, of small letters and `-`";
    for (text, line, wanted) in [
        ("a = { NUMBER($x) }\n", 4, BRACES),
        ("a = { -name }\n", 4, BRACES),
        ("a = { b }\n", 4, BRACES),
        ("a = For { $n ->\n *[other] weeks\n }\n", 4, WHOLE),
        ("a = { NUMBER($n) ->\n *[other] weeks\n }\n", 4, "only a value can choose a form: `{ $n -> … }`"),
        ("a = { $n ->\n *[one] weeks\n }\n", 5, "the form marked * must be `*[other]`, and it alone"),
        ("a = { $n ->\n [few] 3\n *[other] n\n }\n", 5, &format!("`[few]` {ONE}")),
        ("a = { $n ->\n [1.5] 3\n *[other] n\n }\n", 5, &format!("`[1.5]` {ONE}")),
        ("a = { $n ->\n [one] 1\n [1] 1\n *[other] n\n }\n", 6, "`[1]` is a second form for 1; delete one"),
        ("a = { $n ->\n [one] It's\n *[other] n\n }\n", 5, "straight apostrophe '; write ’"),
        ("A = A\n", 4, "an id is small letters and digits in words joined by `-`; rename it"),
        ("a = { $lang }\n", 4, &format!("`$lang` {NAME}")),
        ("a = { $type }\n", 4, &format!("`$type` {NAME}")),
        ("match = { $x }\n", 4, "is a word of Rust’s own; rename it"),
        ("-brand = Uber\n", 4, "only the terms -code, -name and -plurals are read; write the words out in each message"),
        ("a = {\n", 5, "not understood: Expected an inline expression"),
    ] {
        let id = text.split(' ').next().unwrap();
        let found = bake_texts(text, "", &[]).unwrap_err();
        assert!(found.lines().any(|problem| problem == format!("en.ftl:{line}: `{id}`: {wanted}")), "{text}\n{found}");
    }
}

#[test]
fn each_file_says_what_language_it_is() {
    assert_eq!(
        bake_files("-code = fr\n-name = English\n-plurals = one:1 two\n-name = English\n", "a = A\n", &[]).unwrap_err(),
        "cy.ftl:1: `-code`: is missing; add `-code = cy`\n\
         cy.ftl:1: `-name`: is missing; add what the language calls itself, such as `-name = Cymraeg`\n\
         cy.ftl:1: `-plurals`: is missing; add the whole numbers with a form of their own, such as `-plurals = one:1`\n\
         cy.ftl:1: `a`: is not in en.ftl; add it there or delete it here\n\
         en.ftl:1: `-code`: must be the file’s name without `.ftl`, such as `cy`\n\
         en.ftl:3: `-plurals`: `two` is not a class and its number, such as `few:3`\n\
         en.ftl:4: `-name`: is there twice; delete one"
    );
    let empty = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no-locales");
    fs::create_dir_all(&empty).unwrap();
    assert!(bake(&empty, &[]).unwrap_err()[0].contains("there is no en.ftl; "));
}

#[test]
fn no_text_is_left_over() {
    let code = bake(Path::new("locales"), &tables::tables()).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let mut sources = String::new();
    for folder in ["src", "tools/prerender"] {
        read_rust(Path::new(folder), &mut sources);
    }
    let uses = |text: &str, name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let part = |c: char| c.is_alphanumeric() || c == '_';
            !text[..at].ends_with(part) && !text[at + name.len()..].starts_with(part)
        })
    };
    let tables: String = code.lines().filter(|line| declared(line, "pub static ").is_some_and(|name| uses(&sources, name))).collect();
    let unused_key = |name: &&str| !uses(&sources, name) && !uses(&tables, name);
    // A function's name may be any word, so it counts only as `text::name`.
    let unused_function = |name: &&str| !uses(&sources, &format!("text::{name}"));
    let texts = code.split("pub mod text").nth(1).unwrap_or_default();
    let keys = texts.lines().filter_map(|line| declared(line, "pub const ")).filter(unused_key);
    let functions = texts.lines().filter_map(|line| declared(line, "pub fn ")).filter(unused_function);
    let dead: Vec<_> = keys.chain(functions).collect();
    let list = dead.join("\n  ");
    assert!(dead.is_empty(), "nothing in src or tools/prerender uses these texts; delete them from locales/*.ftl:\n  {list}");
}

/// The name that a line of the generated code declares.
fn declared<'a>(line: &'a str, keyword: &str) -> Option<&'a str> {
    line.trim_start().strip_prefix(keyword)?.split([':', '(']).next()
}

/// Adds the text of every Rust file under a folder.
fn read_rust(folder: &Path, sources: &mut String) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() && !path.ends_with("target") {
            read_rust(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}
