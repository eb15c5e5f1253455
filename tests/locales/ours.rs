//! The page's own texts: all are there, in every language, and none is left over.

use super::*;

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

/// Output of the build for the page's own texts.
fn ours() -> Baked {
    let more = More { texts: &presets::texts, later: &presets::evidence };
    bake(Path::new("locales"), &tables::tables(), &more).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

#[test]
fn files_are_embedded_here_and_named_after_their_content() {
    let files: Vec<_> = File::ALL.into_iter().flat_map(|file| Lang::ALL.map(|lang| (lang, file))).collect();
    let baked = ours().files;
    assert_eq!(baked.len(), files.len());
    for ((lang, file), (name, content)) in files.into_iter().zip(baked) {
        assert!(locale::file(lang, file) == content, "{name} is embedded as it was baked");
        assert!(locale::is_loaded(lang) && lang.is_whole() && lang.has(File::Room));
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
            assert_eq!(texts.question(), words.question);
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
            let question = preset.words(lang.code()).question;
            assert!(later.contains(question) && !texts.contains(question), "{}: {question}", preset.id);
            assert!(preset.evidence().iter().all(|evidence| !texts.contains(localised(evidence.claim, lang.code()))));
        }
    }
}

#[test]
fn no_text_is_left_over() {
    let code = ours().code;
    let mut sources = String::new();
    for folder in ["src", "xtask/src"] {
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
    // Texts of the page within another page, and of the one that writes the code for that, are for their scripts; some others are
    // for the passes that finish the site, which name them whole.
    let mut scripts = scripts(Path::new("public"));
    read_rust(Path::new("xtask/src"), &mut scripts);
    let in_scripts = |name: &&str| {
        let key = name.to_lowercase().replace('_', "-");
        let own = ["frame-", "frozen-", "builder-"].into_iter().find_map(|part| key.strip_prefix(part));
        let names = |name: &str| ["'", "\""].iter().any(|quote| scripts.contains(&format!("{quote}{name}{quote}")));
        own.is_some_and(names) || names(&key)
    };
    let dead: Vec<_> = keys.chain(functions).filter(|name| !in_scripts(name)).collect();
    let list = dead.join("\n  ");
    assert!(dead.is_empty(), "nothing in src, xtask or public uses these texts; delete them from locales/*.ftl:\n  {list}");
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
    let mut missing = presets::problems(&codes(&["cy", "en", "es"]));
    let of_coop = missing.pop().expect("the example of a co-op is told in each language too");
    assert!(of_coop.contains("engine/data/coop-example.toml") && of_coop.contains("`es`"), "{of_coop}");
    let of_vehicles = missing.pop().expect("vehicles are told in each language too");
    assert!(of_vehicles.contains("engine/data/vehicles.toml") && of_vehicles.contains("`es`"), "{of_vehicles}");
    assert!(missing.iter().all(|problem| problem.contains("engine/data/presets/") && problem.contains("[text.es]")), "{missing:?}");
    assert!(!missing.is_empty());
    let extra = presets::problems(&codes(&["en"]));
    assert!(extra.iter().all(|problem| problem.contains("locales/cy.ftl")) && !extra.is_empty(), "{extra:?}");
}

/// An answer to a claim names the dates of what it says, so that it stays true when they are past.
#[test]
fn answers_to_claims_stay_true_after_their_date() {
    let stale = ["now", "this year", "today", "currently", "yet", "eleni", "heddiw", "bellach", "ar hyn o bryd", "eto"];
    for (lang, file) in [("en", "locales/en.ftl"), ("cy", "locales/cy.ftl")] {
        let texts = fs::read_to_string(file).expect("the texts");
        let answers: Vec<_> = texts.lines().filter(|line| line.starts_with("claim-") && line.contains("-answer = ")).collect();
        assert_eq!(answers.len(), CLAIMS.len());
        for answer in answers {
            let words: Vec<_> = answer.split(|c: char| !c.is_alphanumeric()).collect();
            let spaced = format!(" {} ", words.join(" ").to_lowercase());
            for stale in stale {
                assert!(!spaced.contains(&format!(" {stale} ")), "{lang}: {stale:?} in {answer}");
            }
            let dated =
                words.iter().any(|word| word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit()));
            assert!(dated, "{lang}: no year in {answer}");
        }
    }
}

/// The directive's date is one for the member states' law, and the same words hold before and after it: facts §0.2.
#[test]
fn the_directive_is_told_by_its_date() {
    for (lang, said) in [
        (Lang::ALL[0], "It gives each EU country until 2 December 2026 to put that into its law."),
        (Lang::ALL[1], "Mae’n rhoi tan 2 Rhagfyr 2026 i bob gwlad yn yr UE roi hynny yn ei chyfraith."),
    ] {
        assert!(lang.text(text::CLAIMS_ANSWERED[12]).contains(said));
    }
}

/// A worker says "the app", "the co-op" or "both": only explanations, the meaning of the word and headings of saved files say "deal".
#[test]
fn readers_are_not_told_of_deals() {
    let source = std::fs::read_to_string("locales/en.ftl").expect("the file can be read");
    let (mut key, mut faults) = ("", Vec::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with(' ')) {
            key = name;
        }
        let is_meant = ["rule-", "kept-", "term-deal"].iter().any(|known| key.starts_with(known));
        let mut words = line.split(|c: char| !c.is_alphabetic() && c != '$' && c != '-');
        if !is_meant && words.any(|word| matches!(word.to_lowercase().as_str(), "deal" | "deals")) {
            faults.push(line);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A number beside what it counts may be 1, so "1 hours" is a fault whatever the page: the list of words behind 1 has the noun, or
/// the text chooses by the number.
#[test]
fn a_noun_behind_a_number_is_one_thing_behind_1() {
    // Words in "s" that are no plural, and those whose number is never 1.
    const OTHERS: &str =
        " is this falls goes counts has holds uses grows brings buys leaves customers promises less comes pounds takes was lies ";
    let mut faults = Vec::new();
    for text in ours().files.iter().filter(|(name, _)| name.ends_with("-en.txt")).flat_map(|(_, content)| content.split(END)) {
        if text.contains('\u{1f}') {
            continue;
        }
        let mut is_behind_value = false;
        walk(text, &mut |piece| {
            let words = if let Piece::Words(words) = piece { words } else { "" };
            let first = words.strip_prefix(' ').and_then(|words| words.split(' ').next()).unwrap_or_default();
            if is_behind_value && first.ends_with('s') && !OTHERS.contains(&format!(" {first} ")) {
                faults.push(text.escape_default().to_string());
            }
            is_behind_value = matches!(piece, Piece::Value(_));
        });
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
