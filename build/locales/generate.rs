//! Writes the Rust code of texts that have been checked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::pattern::MOST_VALUES;
use super::problems::Problems;
use super::{text, Entry, Ids, Language, Piece, Table};

/// Rust code of the whole file; `keys` are the numbers of the English entries. Problems with names are added; the code is of use
/// only if there are none at all.
pub(super) fn code(languages: &[Language], tables: &[Table], keys: &[usize], problems: &mut Problems) -> String {
    let mut code = String::from("// Written by build/locales from locales/*.ftl.\n\n");
    lang(&mut code, languages);
    let english = &languages[0];
    code.push_str("\n/// Every text by name: a [`Key`], or a function if it has values.\n");
    code.push_str("#[allow(clippy::all, clippy::pedantic, rustdoc::all, unused_imports)]\npub mod text {\n");
    code.push_str("    use super::{choose, AttrValue, Key, Lang, Message, Sentence};\n");
    let mut names = BTreeMap::new();
    for (&index, entry) in keys.iter().zip(&english.entries) {
        let name = rust_name(&entry.id);
        if text::is_keyword(&name) {
            problems.add(&english.file, entry.line, format!("`{}`: is a word of Rust’s own; rename it", entry.id));
        }
        if let Some(earlier) = names.insert(name.clone(), &entry.id) {
            let what = format!("`{}`: would have the same name in Rust as `{earlier}`; rename one", entry.id);
            problems.add(&english.file, entry.line, what);
        }
        if entry.shown().len() > usize::from(MOST_VALUES) {
            problems.add(&english.file, entry.line, format!("`{}`: shows more than {MOST_VALUES} values; split it", entry.id));
        }
        if tables.iter().any(|table| table.has_sentence(&entry.id)) {
            continue;
        }
        let doc = format!("`{}`", source(&entry.other).replace('`', "’"));
        let _ = write!(code, "\n    #[doc = {doc:?}]\n    ");
        if entry.variables.is_empty() {
            let _ = writeln!(code, "pub const {}: Key = Key({index});", name.to_uppercase());
        } else {
            let translations: Vec<_> = languages.iter().filter_map(|language| language.entry(&entry.id)).collect();
            function(&mut code, &name, index, entry, &translations);
        }
    }
    let number = |id: &str| keys.iter().zip(&english.entries).find(|(_, entry)| entry.id == id).map_or(0, |(index, _)| *index);
    for table in tables {
        write_table(&mut code, table, &number);
    }
    code.push_str("}\n");
    code
}

/// `field-hours.help` as `field_hours_help`.
fn rust_name(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

/// `cy` as `Cy`, `pt-BR` as `PtBr`.
fn variant(code: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..].to_lowercase();
    code.split('-').filter(|part| !part.is_empty() && part.is_ascii()).map(capital).collect()
}

/// The `Lang` enum.
fn lang(code: &mut String, languages: &[Language]) {
    let list = |row: &dyn Fn(&Language) -> String| languages.iter().map(row).collect::<String>();
    let variants = list(&|language| {
        let default = if language.code == "en" { "    #[default]\n" } else { "" };
        format!("    /// {}.\n{default}    {},\n", language.name, variant(&language.code))
    });
    let all = list(&|language| format!("Self::{}, ", variant(&language.code)));
    let codes = list(&|language| format!("            Self::{} => {:?},\n", variant(&language.code), language.code));
    let names = list(&|language| format!("            Self::{} => {:?},\n", variant(&language.code), language.name));
    let count = languages.len();
    let _ = write!(
        code,
        "/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {{
{variants}}}

impl Lang {{
    /// Every language, English first.
    pub const ALL: [Self; {count}] = [{all}];

    /// Code of the language, as in the `lang` attribute.
    pub const fn code(self) -> &'static str {{
        match self {{
{codes}        }}
    }}

    /// Name of the language in itself.
    pub const fn name(self) -> &'static str {{
        match self {{
{names}        }}
    }}
}}
"
    );
}

/// The function of a text with values.
fn function(code: &mut String, name: &str, index: usize, entry: &Entry, translations: &[&Entry]) {
    let selector = translations.iter().find_map(|translation| translation.selector.as_deref());
    let mut arguments = String::new();
    for variable in &entry.variables {
        let kind = if Some(variable.as_str()) == selector { "i64" } else { "impl Into<AttrValue>" };
        let _ = write!(arguments, ", {}: {kind}", rust_name(variable));
    }
    let text = format!("lang.text(Key({index}))");
    let pattern = selector.map_or(text.clone(), |selector| format!("choose({text}, {})", rust_name(selector)));
    let value = |name: &&str| {
        let name_of = rust_name(name);
        // A number is told as people read it: 1,200.
        if Some(*name) == selector {
            format!("crate::format::whole({name_of}).into()")
        } else {
            format!("{name_of}.into()")
        }
    };
    let values: Vec<_> = entry.shown().iter().map(value).collect();
    let _ = write!(
        code,
        "pub fn {name}(lang: Lang{arguments}) -> Message {{
        Message {{ pattern: {pattern}, values: vec![{}] }}
    }}
",
        values.join(", ")
    );
}

/// A form as its author wrote it.
pub(super) fn source(form: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Value(name) => format!("{{ ${name} }}"),
    };
    form.iter().map(piece).collect()
}

/// A static list of keys or sentences.
fn write_table(code: &mut String, table: &Table, number: &dyn Fn(&str) -> usize) {
    let row = |ids: &[String]| ids.iter().map(|id| rust_name(id).to_uppercase()).collect::<Vec<_>>().join(", ");
    let name = table.name;
    let (kind, count, rows) = match &table.ids {
        Ids::Flat(ids) => ("Key", ids.len(), row(ids)),
        Ids::Grouped(groups) => {
            ("&[Key]", groups.len(), groups.iter().map(|group| format!("&[{}]", row(group))).collect::<Vec<_>>().join(", "))
        }
        Ids::Sentences(ids) => {
            let sentence = |id: &Option<(String, usize)>| match id {
                Some((id, values)) => format!("Some(Sentence {{ key: Key({}), values: {values} }})", number(id)),
                None => "None".to_owned(),
            };
            ("Option<Sentence>", ids.len(), ids.iter().map(sentence).collect::<Vec<_>>().join(", "))
        }
    };
    let _ = writeln!(
        code,
        "\n    /// Looked up by place; build/tables.rs says which.\n    pub static {name}: [{kind}; {count}] = [{rows}];"
    );
}
