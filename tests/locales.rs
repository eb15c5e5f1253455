//! The texts: how they are baked, every mistake that stops the build, and that no text is left over.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../build/locales/mod.rs"]
mod locales;
#[path = "../build/presets.rs"]
mod presets;
#[path = "../build/tables.rs"]
mod tables;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use coop_or_gig::locale::{self, text, File, Lang, Refused};
use coop_or_gig_engine::derivation::Rule;
use coop_or_gig_engine::preset::{localised, PRESETS};
use coop_or_gig_engine::tax::{SourceId, SOURCES};
use locales::pattern::{choose, hash, walk, Piece, END};
use locales::{bake, Baked, More, Table};

const NO_MORE: More = More { texts: &|_| Vec::new(), later: &|_| Vec::new() };
const EN: &str = "-code = en\n-name = English\n-plurals = one:1\n";
const CY: &str = "-code = cy\n-name = Cymraeg\n-plurals = zero:0 one:1 two:2 few:3 many:6\n";

/// Bakes these messages; the terms that each file needs are put on its first three lines.
fn bake_texts(en: &str, cy: &str, tables: &[Table]) -> Result<Baked, String> {
    bake_files(&format!("{EN}{en}"), &format!("{CY}{cy}"), tables)
}

/// Bakes these two files; problems are joined, and name the files without their folder.
fn bake_files(en: &str, cy: &str, tables: &[Table]) -> Result<Baked, String> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("locales-{}", NEXT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("en.ftl"), en).unwrap();
    fs::write(dir.join("cy.ftl"), cy).unwrap();
    let baked = bake(&dir, tables, &NO_MORE);
    fs::remove_dir_all(&dir).unwrap();
    baked.map_err(|problems| problems.join("\n").replace(&format!("{}/", dir.display()), ""))
}

/// The texts of a language (0 English, 1 Welsh), as its file holds them.
fn stored(baked: &Baked, language: usize) -> Vec<&str> {
    baked.files[language].1.split_terminator(END).collect()
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
    assert_eq!(bake_texts(en, cy, &[]).err().unwrap(), wanted);
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
    let baked = bake_texts(en, cy, &[]).unwrap();
    let code = &baked.code;
    assert!(code.contains("pub fn years(lang: Lang, n: i64) -> Message"), "{code}");
    assert!(code.contains("choose(lang.text(Key(0)), n), values: vec![n.to_string().into()]"), "{code}");
    let say = |language, n: i64| show(choose(stored(&baked, language)[0], n), &[&n.to_string()]);
    for (n, welsh) in [
        (0, "mlynedd"),
        (1, "flwyddyn"),
        (2, "flynedd"),
        (3, "blynedd"),
        (4, "blynedd"),
        (6, "blynedd"),
        (7, "mlynedd"),
        (-1, "mlynedd"),
    ] {
        assert_eq!(say(1, n), format!("{n} {welsh}"));
        assert_eq!(say(0, n), format!("{n} {}", if n == 1 { "year" } else { "years" }));
    }
}

#[test]
fn a_choice_may_show_a_separate_value_or_none() {
    let en = "jobs = { $n ->\n [0] No jobs\n *[other] { $shown } jobs\n }\nweeks = { $n ->\n [one] week\n *[other] weeks\n }\n";
    let cy = "jobs = { $n ->\n [zero] Dim swyddi\n *[other] { $shown } swydd\n }\nweeks = { $n ->\n *[other] wythnos\n }\n";
    let baked = bake_texts(en, cy, &[]).unwrap();
    let code = &baked.code;
    assert!(code.contains("pub fn jobs(lang: Lang, n: i64, shown: impl Into<AttrValue>) -> Message"), "{code}");
    assert!(code.contains("choose(lang.text(Key(0)), n), values: vec![shown.into()]"), "{code}");
    assert!(code.contains("pub fn weeks(lang: Lang, n: i64) -> Message"), "{code}");
    let texts = stored(&baked, 1);
    assert_eq!(show(choose(texts[0], 0), &["0"]), "Dim swyddi");
    assert_eq!(show(choose(texts[0], 1250), &["1,250"]), "1,250 swydd");
    assert_eq!(texts[1], "wythnos");
}

#[test]
fn every_text_is_found_in_every_language() {
    let lines = |word: &str| (0..30).map(|index| format!("text-{index} = {word} {index}\n")).collect::<Vec<_>>();
    let reversed: Vec<_> = lines("Testun ŵ").into_iter().rev().collect();
    let baked = bake_texts(&lines("Text").concat(), &reversed.concat(), &[]).unwrap();
    for (language, word) in ["Text", "Testun ŵ"].into_iter().enumerate() {
        let wanted: Vec<_> = (0..30).map(|index| format!("{word} {index}")).collect();
        assert_eq!(stored(&baked, language), wanted);
    }
}

#[test]
fn values_keep_the_english_order_and_are_never_read_again() {
    let en = "ahead = { $who } keeps\n    { $amount } more.\n";
    let cy = "ahead = { $amount } yn fwy i { $who }.\n";
    let baked = bake_texts(en, cy, &[]).unwrap();
    let code = &baked.code;
    assert!(
        code.contains("pub fn ahead(lang: Lang, who: impl Into<AttrValue>, amount: impl Into<AttrValue>) -> Message"),
        "{code}"
    );
    let say = |language| show(stored(&baked, language)[0], &["{ $amount }\u{2}", "£5"]);
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
    let code = bake_texts(texts, texts, &tables).unwrap().code;
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
        bake_texts(&counted, &counted, &tables).err().unwrap(),
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
fn parts_are_those_that_there_are() {
    let what = "begins a part; there are `### Later`, `### Room`, then `### Still`, once each";
    for (texts, line) in [("### Soon\n", 4), ("### Later\n\n### Later\n", 6), ("### Room\n", 4), ("### Still\n", 4)] {
        stops(texts, "", &format!("en.ftl:{line}: `###`: {what}"));
    }
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
        (
            "One\n\n    two",
            "two spaces in a row, an empty line, or lines of one text indented unlike; one space goes between words",
        ),
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
        let found = bake_texts(text, "", &[]).err().unwrap();
        assert!(found.lines().any(|problem| problem == format!("en.ftl:{line}: `{id}`: {wanted}")), "{text}\n{found}");
    }
}

#[test]
fn each_file_says_what_language_it_is() {
    assert_eq!(
        bake_files("-code = fr\n-name = English\n-plurals = one:1 two\n-name = English\n", "a = A\n", &[]).err().unwrap(),
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
    assert!(bake(&empty, &[], &NO_MORE).err().unwrap()[0].contains("there is no en.ftl; "));
}

/// What the page has.
fn ours() -> Baked {
    let more = More { texts: &presets::texts, later: &presets::evidence };
    bake(Path::new("locales"), &tables::tables(), &more).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

#[test]
fn a_message_shows_as_many_values_as_a_line_can_hold() {
    let text = |count: usize| format!("a = {}\n", (0..count).map(|n| format!("{{ $v{n} }}")).collect::<Vec<_>>().join(", "));
    let baked = bake_texts(&text(9), &text(9), &[]).unwrap();
    assert_eq!(show(stored(&baked, 1)[0], &["1", "2", "3", "4", "5", "6", "7", "8", "9"]), "1, 2, 3, 4, 5, 6, 7, 8, 9");
    stops(&text(10), &text(10), "en.ftl:4: `a`: shows more than 9 values; split it");
}

#[test]
fn more_texts_stand_behind_the_messages() {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("more-texts");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("en.ftl"), format!("{EN}a = A\nb = B\n\n### Later\n\nc = C\n\n### Room\n\ne = E\n\n### Still\n\nd = D\n"))
        .unwrap();
    fs::write(dir.join("cy.ftl"), format!("{CY}d = D\ne = Ê\nc = Ĉ\na = Â\nb = B\n")).unwrap();
    let texts = |code: &str| vec![vec![format!("{code} 1"), String::new()], vec![format!("{code} 2")]];
    let later = |code: &str| vec![vec![], vec![format!("{code} 3"), format!("{code} 4")]];
    let baked = bake(&dir, &[], &More { texts: &texts, later: &later }).unwrap_or_else(|problems| panic!("{problems:?}"));
    let files = [
        ("texts-en.txt", "A\nB\nen 1\n\nen 2\n"),
        ("texts-cy.txt", "Â\nB\ncy 1\n\ncy 2\n"),
        ("later-en.txt", "C\nen 3\nen 4\n"),
        ("later-cy.txt", "Ĉ\ncy 3\ncy 4\n"),
        ("room-en.txt", "E\n"),
        ("room-cy.txt", "Ê\n"),
        ("still-en.txt", "D\n"),
        ("still-cy.txt", "D\n"),
    ];
    assert_eq!(baked.files, files.map(|(name, content)| (name.to_owned(), content.to_owned())));
    assert!(baked.embedded.contains("[[&str; 2]; 4]"), "{}", baked.embedded);
    let embedded: Vec<_> = files.iter().map(|(name, _)| baked.embedded.find(&format!("/{name}"))).collect();
    assert!(embedded.is_sorted() && embedded.iter().all(Option::is_some), "{}", baked.embedded);
    assert!(baked.code.contains("PRESETS_AT: [u16; 3] = [2, 4, 5];"), "{}", baked.code);
    assert!(baked.code.contains("EVIDENCE_AT: [u16; 3] = [6, 6, 8];"), "{}", baked.code);
    assert!(baked.code.contains("FIRSTS: [u16; 4] = [0, 5, 8, 9];"), "{}", baked.code);
    for (name, key) in [("A", 0), ("B", 1), ("C", 5), ("E", 8), ("D", 9)] {
        assert!(baked.code.contains(&format!("pub const {name}: Key = Key({key});")), "{}", baked.code);
    }
    let broken = |_: &str| vec![vec!["one\ntwo".to_owned()]];
    for more in [More { texts: &broken, ..NO_MORE }, More { later: &broken, ..NO_MORE }] {
        let said = bake(&dir, &[], &more).err().unwrap();
        assert!(said[0].ends_with("a preset’s text has a line break; write it on one line: \"one\\ntwo\""), "{said:?}");
    }
}

#[test]
fn files_are_embedded_here_and_named_after_their_content() {
    let files: Vec<_> = File::ALL.into_iter().flat_map(|file| Lang::ALL.map(|lang| (lang, file))).collect();
    let baked = ours().files;
    assert_eq!(baked.len(), files.len());
    for ((lang, file), (name, content)) in files.into_iter().zip(baked) {
        assert!(locale::file(lang, file) == content, "{name} is embedded as it was baked");
        assert!(locale::is_loaded(lang) && lang.is_whole() && lang.has_room());
        let hash = hash(&content);
        let wanted = format!("{}-{}-{:08x}.txt", file.name(), lang.code(), (hash >> 32) ^ (hash & 0xffff_ffff));
        assert_eq!(locale::file_name(lang, file), wanted);
        assert_eq!(name, format!("{}-{}.txt", file.name(), lang.code()));
    }
    assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8, "FNV-1a as published");
}

#[test]
fn only_this_build_s_file_is_taken_in() {
    let all: Vec<_> = File::ALL.into_iter().flat_map(|file| Lang::ALL.map(|lang| (lang, file))).collect();
    for &(lang, file) in &all {
        let content = locale::file(lang, file);
        assert_eq!(locale::load(lang, file, content.to_owned()), Ok(()));
        for &(other, kind) in all.iter().filter(|other| **other != (lang, file)) {
            assert_eq!(locale::load(other, kind, content.to_owned()), Err(Refused), "another language's or kind's");
        }
        let (half, _) = content.split_at(content.floor_char_boundary(content.len() / 2));
        let wrong = [
            String::new(),
            half.to_owned(),
            content.trim_end().to_owned(),
            format!("\u{feff}{content}"),
            content.replacen('e', "a", 1),
        ];
        for wrong in wrong {
            assert_eq!(locale::load(lang, file, wrong), Err(Refused));
        }
    }
}

#[test]
fn presets_say_what_their_data_says() {
    for lang in Lang::ALL {
        for preset in PRESETS {
            let (texts, words) = (lang.preset(preset), preset.words(lang.code()));
            assert_eq!((texts.title(), texts.about(), texts.price()), (words.title, words.about, words.price));
            let deals: Vec<_> = (0..).map_while(|place| texts.deal(place)).collect();
            assert_eq!(deals, words.deals);
            for (place, evidence) in preset.evidence().iter().enumerate() {
                assert_eq!(texts.claim(place), localised(evidence.claim, lang.code()));
                assert_eq!(texts.source(place), evidence.source);
                assert_eq!(evidence.sourced, evidence.source.is_some());
            }
            for (place, attempt) in preset.tries.iter().enumerate() {
                assert_eq!(texts.try_label(place), localised(attempt.label, lang.code()));
            }
            assert_eq!(texts.claim(preset.evidence().len()), "");
            assert_eq!(texts.source(preset.evidence().len()), None);
            assert_eq!(texts.try_label(preset.tries.len()), "");
        }
    }
    assert_eq!(presets::texts("fr"), presets::texts("en"), "a language that presets do not have yet");
    assert_eq!(presets::evidence("fr"), presets::evidence("en"));
}

#[test]
fn packs_sources_are_those_of_their_data() {
    for lang in Lang::ALL {
        for (place, source) in (0..).zip(SOURCES) {
            assert_eq!(lang.pack_source(SourceId(place)).as_ref(), Some(source));
            assert_eq!(SourceId(place).get(), source);
        }
        assert_eq!(lang.pack_source(SourceId(u16::try_from(SOURCES.len()).unwrap())), None);
    }
}

#[test]
fn what_comes_later_is_not_among_the_first_texts() {
    for lang in Lang::ALL {
        let (texts, later) = (locale::file(lang, File::Texts), locale::file(lang, File::Later));
        assert!(!texts.contains("://") && later.contains("://"));
        let is_in = |file: File, key| locale::file(lang, file).lines().any(|line| line == lang.text(key));
        for (key, its) in [
            (text::TAKEHOME_TITLE, File::Texts),
            (text::DEPENDS_TITLE, File::Later),
            (text::PRESENT_TITLE, File::Room),
            (text::STILL_RULE, File::Still),
        ] {
            assert!(File::ALL.into_iter().all(|file| is_in(file, key) == (file == its)), "{lang:?} {its:?}");
        }
        for preset in PRESETS {
            let is_first = preset.id == PRESETS[0].id;
            assert_eq!(texts.contains(preset.words(lang.code()).about), is_first, "{}", preset.id);
            assert!(later.contains(preset.words(lang.code()).about));
            assert!(preset.evidence().iter().all(|evidence| !texts.contains(localised(evidence.claim, lang.code()))));
        }
    }
}

#[test]
fn no_text_is_left_over() {
    let code = ours().code;
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
    let tables: String =
        code.lines().filter(|line| declared(line, "pub static ").is_some_and(|name| uses(&sources, name))).collect();
    let unused_key = |name: &&str| !uses(&sources, name) && !uses(&tables, name);
    // A function's name may be any word, so it counts only as `text::name`.
    let unused_function = |name: &&str| !uses(&sources, &format!("text::{name}"));
    let texts = code.split("pub mod text").nth(1).unwrap_or_default();
    let keys = texts.lines().filter_map(|line| declared(line, "pub const ")).filter(unused_key);
    let functions = texts.lines().filter_map(|line| declared(line, "pub fn ")).filter(unused_function);
    // Those of the page within another page, and of the one that writes the code for that, are for their scripts; some others are for
    // the scripts that finish the site, which name them whole.
    let scripts = scripts(Path::new("public")) + &scripts(Path::new("tools"));
    let in_scripts = |name: &&str| {
        let key = name.to_lowercase().replace('_', "-");
        let own = ["frame-", "frozen-", "builder-"].into_iter().find_map(|part| key.strip_prefix(part));
        let names = |name: &str| ["'", "\""].iter().any(|quote| scripts.contains(&format!("{quote}{name}{quote}")));
        own.is_some_and(names) || names(&key)
    };
    let dead: Vec<_> = keys.chain(functions).filter(|name| !in_scripts(name)).collect();
    let list = dead.join("\n  ");
    assert!(dead.is_empty(), "nothing in src, tools or public uses these texts; delete them from locales/*.ftl:\n  {list}");
}

/// All scripts and pages of a folder.
fn scripts(folder: &Path) -> String {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| if path.is_dir() { scripts(&path) } else { fs::read_to_string(&path).unwrap() }).collect()
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

#[test]
fn sentences_of_a_table_tell_their_values_by_place() {
    let table = |values| [Table::sentences("SAYS", vec![None, Some(("sum.says".to_owned(), values))])];
    let en = "sum = Sum\n    .says = { $a } and { $b } make { $amount }.\n";
    let cy = "sum = Swm\n    .says = Cyfanswm: { $amount }. Rhannau: { $a }, { $b }.\n";
    let baked = bake_texts(en, cy, &table(3)).unwrap();
    let line = "pub static SAYS: [Option<Sentence>; 2] = [None, Some(Sentence { key: Key(1), values: 3 })];";
    assert!(baked.code.contains(line) && !baked.code.contains("fn sum_says"), "{}", baked.code);
    let shown = [0, 1].map(|language| show(stored(&baked, language)[1], &["£1", "£2", "£3"]));
    assert_eq!(shown, ["£1 and £2 make £3.", "Cyfanswm: £3. Rhannau: £1, £2."]);
    assert_eq!(
        bake_texts(en, cy, &table(2)).err().unwrap(),
        "en.ftl:5: `sum.says`: shows 3 values ($a, $b, $amount) where its rule has 2; show just those, in the rule’s order (SAYS needs it)"
    );
    for (en, wanted) in [
        (
            "sum = Sum\n    .says = { $amount } is { $a } and { $b }.\n",
            "must show `{ $amount }`, what the step comes to, after all its other values (SAYS needs it)",
        ),
        ("sum = Sum\n", "en.ftl: add the attribute `.says = …` to the message `sum` (SAYS needs it)"),
    ] {
        let found = bake_texts(en, en, &table(3)).err().unwrap();
        assert!(found.ends_with(wanted), "{found}");
    }
}

#[test]
fn every_rule_has_its_words() {
    for lang in Lang::ALL {
        for rule in Rule::ALL {
            assert!(!lang.rule_label(*rule).is_empty(), "{rule:?}");
            let say = |count: usize| lang.rule_says(*rule, (0..count).map(|n| format!("<{n}>").into()).collect());
            let Some(values) = rule.values() else {
                assert_eq!(say(1), None);
                continue;
            };
            let said = say(values).expect("it tells as many values as its rule has").text();
            assert!((0..values).all(|n| said.contains(&format!("<{n}>"))), "{rule:?}: {said}");
            assert_eq!(say(values + 1), None);
        }
    }
}

#[test]
fn presets_speak_just_the_languages_of_the_page() {
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    assert_eq!(presets::problems(&codes(&["cy", "en"])), Vec::<String>::new());
    let missing = presets::problems(&codes(&["cy", "en", "es"]));
    assert!(missing.iter().all(|problem| problem.contains("engine/data/presets/") && problem.contains("[text.es]")), "{missing:?}");
    assert!(!missing.is_empty());
    let extra = presets::problems(&codes(&["en"]));
    assert!(extra.iter().all(|problem| problem.contains("locales/cy.ftl")) && !extra.is_empty(), "{extra:?}");
}
