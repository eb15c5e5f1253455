//! Reads one `.ftl` file into entries, and says what is not accepted.

use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::problems::Problems;
use super::{text, Entry, Language, Piece, PARTS};

/// Numbers above this have no form of their own: they all take `other`.
const MOST: u16 = 1000;

/// Languages of the folder: English, then the others by code.
pub(super) fn languages(dir: &Path, problems: &mut Problems) -> Vec<Language> {
    let folder = dir.display().to_string();
    let mut paths: Vec<_> = match std::fs::read_dir(dir) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(error) => {
            problems.add(&folder, 0, error.to_string());
            return Vec::new();
        }
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let code = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    paths.sort_by_key(|path| (code(path) != "en", code(path)));
    if paths.first().is_none_or(|path| code(path) != "en") {
        problems.add(&folder, 0, "there is no en.ftl; the English texts are what the other languages are compared with".to_owned());
        return Vec::new();
    }
    let mut languages = Vec::new();
    for path in paths {
        let file = path.display().to_string();
        match std::fs::read_to_string(&path) {
            Ok(source) => languages.push(language(&code(&path), &file, &source.replace("\r\n", "\n"), problems)),
            Err(error) => problems.add(&file, 0, error.to_string()),
        }
    }
    languages
}

/// Reads one file.
fn language(code: &str, file: &str, source: &str, problems: &mut Problems) -> Language {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let language = Language {
        code: code.to_owned(),
        name: String::new(),
        file: file.to_owned(),
        ones: Vec::new(),
        entries: Vec::new(),
        broken: Vec::new(),
    };
    let mut reader = Reader { source, classes: Vec::new(), part: 0, language, problems };
    for error in errors {
        let start = error.slice.map_or(error.pos.start, |slice| slice.start);
        let id: String = source[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        reader.problem(error.pos.start, &id, &format!("not understood: {}", error.kind));
        reader.language.broken.push(id);
    }
    reader.terms(&resource.body);
    for entry in &resource.body {
        match entry {
            ast::Entry::ResourceComment(comment) => reader.part(comment),
            ast::Entry::Message(message) => {
                if let Some(value) = &message.value {
                    reader.entry(message.id.name, message.id.name, value);
                }
                for attribute in &message.attributes {
                    reader.entry(attribute.id.name, &format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
            _ => {}
        }
    }
    reader.language
}

struct Reader<'a> {
    source: &'a str,
    /// The language's plural classes, each with one number; a class with several is there several times.
    classes: Vec<(&'a str, u16)>,
    /// Place of the part that is being read.
    part: usize,
    language: Language,
    problems: &'a mut Problems,
}

impl<'a> Reader<'a> {
    /// Place in the source, in bytes, at which a part of it begins; the parser keeps places only as slices.
    fn offset(&self, part: &str) -> usize {
        part.as_ptr().addr() - self.source.as_ptr().addr()
    }

    fn line(&self, offset: usize) -> usize {
        self.source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    fn problem(&mut self, offset: usize, id: &str, what: &str) {
        let line = self.line(offset);
        self.problems.add(&self.language.file, line, format!("`{id}`: {what}"));
    }

    /// Begins the next part of the file.
    fn part(&mut self, comment: &ast::Comment<&'a str>) {
        let title = comment.content.first().copied().unwrap_or_default();
        match PARTS.get(self.part + 1) {
            Some(part) if title.eq_ignore_ascii_case(part) => self.part += 1,
            _ => self.problem(
                self.offset(title),
                "###",
                "begins a part; there are `### Later`, `### Room`, `### Statement`, then `### Still`, once each",
            ),
        }
    }

    /// Reads `-code`, `-name` and `-plurals`, which say what language this is, and `-one`, which one without such words leaves out.
    fn terms(&mut self, body: &[ast::Entry<&'a str>]) {
        let (mut code, mut name, mut plurals, mut one) = (None, None, None, None);
        for entry in body {
            let ast::Entry::Term(term) = entry else { continue };
            let offset = self.offset(term.id.name);
            let id = format!("-{}", term.id.name);
            let slot = match term.id.name {
                "code" => &mut code,
                "name" => &mut name,
                "plurals" => &mut plurals,
                "one" => &mut one,
                _ => {
                    self.problem(
                        offset,
                        &id,
                        "only the terms -code, -name, -plurals and -one are read; write the words out in each message",
                    );
                    continue;
                }
            };
            match &term.value.elements[..] {
                [ast::PatternElement::TextElement { value }] if slot.is_none() => *slot = Some((*value, offset)),
                [ast::PatternElement::TextElement { .. }] => self.problem(offset, &id, "is there twice; delete one"),
                _ => self.problem(offset, &id, "takes plain words on one line"),
            }
        }
        match code {
            Some((code, _)) if code == self.language.code && text::is_name(&code.to_ascii_lowercase()) => {}
            Some((_, offset)) => self.problem(offset, "-code", "must be the file’s name without `.ftl`, such as `cy`"),
            None => self.problem(0, "-code", &format!("is missing; add `-code = {}`", self.language.code)),
        }
        match name {
            Some((name, _)) => name.clone_into(&mut self.language.name),
            None => self.problem(0, "-name", "is missing; add what the language calls itself, such as `-name = Cymraeg`"),
        }
        if let Some((ones, offset)) = one {
            self.ones(ones, offset);
        }
        match plurals {
            Some((plurals, offset)) => self.plurals(plurals, offset),
            None => self.problem(
                0,
                "-plurals",
                "is missing; add the whole numbers with a form of their own, such as `-plurals = one:1`",
            ),
        }
    }

    fn ones(&mut self, ones: &'a str, offset: usize) {
        for pair in text::pairs(ones) {
            match pair {
                Ok(pair) => self.language.ones.push(pair),
                Err(what) => self.problem(offset, "-one", &what),
            }
        }
    }

    fn plurals(&mut self, plurals: &'a str, offset: usize) {
        for class in plurals.split_whitespace() {
            match class.split_once(':').map(|(name, number)| (name, number.parse())) {
                Some((name, Ok(number))) if matches!(name, "zero" | "one" | "two" | "few" | "many") && number <= MOST => {
                    self.classes.push((name, number));
                }
                _ => self.problem(offset, "-plurals", &format!("`{class}` is not a class and its number, such as `few:3`")),
            }
        }
    }

    /// Reads one message or attribute. `name` is its own last name, as it stands in the source.
    fn entry(&mut self, name: &'a str, id: &str, pattern: &ast::Pattern<&'a str>) {
        let offset = self.offset(name);
        let mut entry = Entry {
            id: id.to_owned(),
            line: self.line(offset),
            part: self.part,
            selector: None,
            forms: Vec::new(),
            other: Vec::new(),
            variables: Vec::new(),
        };
        let mut sound = true;
        if !text::is_name(name) {
            self.problem(offset, id, "an id is small letters and digits in words joined by `-`; rename it");
            sound = false;
        }
        if let Some(earlier) = self.language.entry(id) {
            let line = earlier.line;
            self.problem(offset, id, &format!("is already on line {line}; delete one"));
            sound = false;
        }
        if let [ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } }] =
            &pattern.elements[..]
        {
            sound &= self.choice(&mut entry, offset, selector, variants);
        } else if let Some(form) = self.form(&mut entry, offset, pattern) {
            entry.other = form;
        } else {
            sound = false;
        }
        if sound {
            self.language.entries.push(entry);
        } else {
            self.language.broken.push(id.to_owned());
        }
    }

    /// Reads `$n -> [one] … *[other] …`; false if it is not accepted.
    fn choice(
        &mut self,
        entry: &mut Entry,
        offset: usize,
        selector: &ast::InlineExpression<&'a str>,
        variants: &[ast::Variant<&'a str>],
    ) -> bool {
        let id = entry.id.clone();
        let ast::InlineExpression::VariableReference { id: variable } = selector else {
            self.problem(offset, &id, "only a value can choose a form: `{ $n -> … }`");
            return false;
        };
        if !self.variable(entry, variable.name) {
            return false;
        }
        entry.selector = Some(variable.name.to_owned());
        let mut sound = true;
        for variant in variants {
            let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
            let offset = self.offset(key);
            let Some(form) = self.form(entry, offset, &variant.value) else {
                sound = false;
                continue;
            };
            if variant.default || key == "other" {
                if !variant.default || key != "other" {
                    self.problem(offset, &id, "the form marked * must be `*[other]`, and it alone");
                    sound = false;
                }
                entry.other = form;
                continue;
            }
            let numbers = self.numbers(key);
            if numbers.is_empty() {
                let classes: Vec<_> = self.classes.iter().map(|(name, number)| format!("{name} ({number})")).collect();
                let classes = classes.join(", ");
                self.problem(
                    offset,
                    &id,
                    &format!("`[{key}]` is not a form; take one of {classes}, or a whole number from 0 to {MOST}"),
                );
                sound = false;
            }
            for number in numbers {
                if entry.forms.iter().any(|(taken, _)| *taken == number) {
                    self.problem(offset, &id, &format!("`[{key}]` is a second form for {number}; delete one"));
                    sound = false;
                }
                entry.forms.push((number, form.clone()));
            }
        }
        sound
    }

    /// The numbers a variant's key stands for in this language.
    fn numbers(&self, key: &str) -> Vec<u16> {
        match key.parse::<u16>() {
            Ok(number) if number <= MOST => vec![number],
            _ => self.classes.iter().filter(|(name, _)| *name == key).map(|(_, number)| *number).collect(),
        }
    }

    /// Reads words and values; `None` if something else is among them. Flaws in the words do not stop the reading.
    fn form(&mut self, entry: &mut Entry, offset: usize, pattern: &ast::Pattern<&'a str>) -> Option<Vec<Piece>> {
        let mut form = Vec::new();
        let mut sound = true;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    // A text over several lines comes as one element a line.
                    let value = value.replace('\n', " ");
                    if let Some(Piece::Words(words)) = form.last_mut() {
                        words.push_str(&value);
                    } else {
                        form.push(Piece::Words(value));
                    }
                }
                ast::PatternElement::Placeable {
                    expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
                } => {
                    sound &= self.variable(entry, id.name);
                    form.push(Piece::Value(id.name.to_owned()));
                }
                ast::PatternElement::Placeable { expression: ast::Expression::Select { .. } } => {
                    self.problem(
                        offset,
                        &entry.id,
                        "a choice must be the whole text and not within another; repeat the words in each form",
                    );
                    sound = false;
                    form.push(Piece::Value(String::new()));
                }
                ast::PatternElement::Placeable { .. } => {
                    self.problem(
                        offset,
                        &entry.id,
                        "only `{ $value }` may stand in braces: no quotes, numbers, messages, terms or functions",
                    );
                    sound = false;
                    form.push(Piece::Value(String::new()));
                }
            }
        }
        for flaw in text::flaws(&form) {
            self.problem(offset, &entry.id, &flaw);
        }
        sound.then_some(form)
    }

    /// Notes a value's name; false if it cannot be a Rust argument.
    fn variable(&mut self, entry: &mut Entry, name: &'a str) -> bool {
        let offset = self.offset(name);
        let rust_name = name.replace('-', "_");
        if !text::is_name(name) || text::is_keyword(&rust_name) || rust_name == "lang" {
            self.problem(offset, &entry.id, &format!("`${name}` cannot be a value’s name; take another, of small letters and `-`"));
            return false;
        }
        if !entry.variables.iter().any(|known| known == name) {
            entry.variables.push(name.to_owned());
        }
        true
    }
}
