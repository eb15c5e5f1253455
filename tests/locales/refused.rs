//! Mistakes that stop the build, each with its message.

use super::*;

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
    let what = "begins a part; there are `### Later`, `### Room`, `### Statement`, then `### Still`, once each";
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
        ("-brand = Uber\n", 4, "only the terms -code, -name, -plurals and -one are read; write the words out in each message"),
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
