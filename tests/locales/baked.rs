//! Output of the build for the texts' files.

use super::*;

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
    assert!(code.contains("choose(lang.text(Key(0)), n), values: vec![crate::format::whole(n).into()]"), "{code}");
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
fn words_behind_a_number_are_others_behind_1() {
    let term = "-one = hours: hour, other hours: other hour, jobs or hours: job or hour\n";
    let en = "-code = en\n-name = English\n-plurals = one:1\n".to_owned()
        + term
        + "a = { $x } hours a week and { $y } other hours: { $z } jobs or hours.\nb = { $x } hourse, { $y }: hours.\nc = hours of { $x }\n";
    let cy = format!("{CY}a = {{ $x }} awr, {{ $y }} awr: {{ $z }}.\nb = {{ $x }} {{ $y }}\nc = {{ $x }}\n");
    let baked = bake_files(&en, &cy, &[]).unwrap();
    let say = |place: usize, values: &[&str]| show(stored(&baked, 0)[place], values);
    assert_eq!(say(0, &["1", "2", "1"]), "1 hour a week and 2 other hours: 1 job or hour.");
    assert_eq!(say(0, &["1.5", "1", "11"]), "1.5 hours a week and 1 other hour: 11 jobs or hours.");
    assert_eq!(say(1, &["1", "1"]), "1 hourse, 1: hours.");
    assert_eq!(say(2, &["1"]), "hours of 1");
    assert_eq!(stored(&baked, 1)[0], "\u{1} awr, \u{2} awr: \u{3}.");
    let wrong = bake_files(&en.replace(term, "-one = hours hour\n"), &cy, &[]).err().unwrap();
    assert_eq!(wrong, "en.ftl:4: `-one`: `hours hour` is not words and what they are after 1, such as `hours: hour`");
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
    fs::write(
        dir.join("en.ftl"),
        format!("{EN}a = A\nb = B\n\n### Later\n\nc = C\n\n### Room\n\ne = E\n\n### Statement\n\nf = F\n\n### Still\n\nd = D\n"),
    )
    .unwrap();
    fs::write(dir.join("cy.ftl"), format!("{CY}d = D\ne = Ê\nf = Ff\nc = Ĉ\na = Â\nb = B\n")).unwrap();
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
        ("statement-en.txt", "F\n"),
        ("statement-cy.txt", "Ff\n"),
        ("still-en.txt", "D\n"),
        ("still-cy.txt", "D\n"),
    ];
    assert_eq!(baked.files, files.map(|(name, content)| (name.to_owned(), content.to_owned())));
    assert!(baked.embedded.contains("[[&str; 2]; 5]"), "{}", baked.embedded);
    let embedded: Vec<_> = files.iter().map(|(name, _)| baked.embedded.find(&format!("/{name}"))).collect();
    assert!(embedded.is_sorted() && embedded.iter().all(Option::is_some), "{}", baked.embedded);
    assert!(baked.code.contains("PRESETS_AT: [u16; 3] = [2, 4, 5];"), "{}", baked.code);
    assert!(baked.code.contains("EVIDENCE_AT: [u16; 3] = [6, 6, 8];"), "{}", baked.code);
    assert!(baked.code.contains("FIRSTS: [u16; 5] = [0, 5, 8, 9, 10];"), "{}", baked.code);
    for (name, key) in [("A", 0), ("B", 1), ("C", 5), ("E", 8), ("F", 9), ("D", 10)] {
        assert!(baked.code.contains(&format!("pub const {name}: Key = Key({key});")), "{}", baked.code);
    }
    let broken = |_: &str| vec![vec!["one\ntwo".to_owned()]];
    for more in [More { texts: &broken, ..NO_MORE }, More { later: &broken, ..NO_MORE }] {
        let said = bake(&dir, &[], &more).err().unwrap();
        assert!(said[0].ends_with("a preset’s text has a line break; write it on one line: \"one\\ntwo\""), "{said:?}");
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
