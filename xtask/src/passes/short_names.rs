//! Short names for what the app's WebAssembly and the script that wasm-bindgen wrote for it ask of each other: the long ones end in
//! hashes, which no compression shortens. They save 3.6 KB of the first part, compressed.

use std::borrow::Cow;
use std::fs;

use anyhow::{bail, Context as _, Result};
use regex::{Captures, Regex};
use wasm_encoder::RawSection;
use wasmparser::{Parser, Payload, TypeRef, Validator};

use super::split::{SCRIPT, WASM};
use crate::site::{source, Site};

/// The pass: shortens the names in the WebAssembly and in its script alike.
pub(crate) fn make(_: &mut Site) -> Result<()> {
    let wasm = fs::read(WASM).with_context(|| format!("{WASM} cannot be read; run the pass split"))?;
    let mut names = Names::default();
    let wasm = names.shorten_wasm(&wasm)?;
    let script = names.shorten_script(&source(SCRIPT)?)?;
    fs::write(WASM, wasm).with_context(|| format!("{WASM} cannot be written"))?;
    fs::write(SCRIPT, script).with_context(|| format!("{SCRIPT} cannot be written"))
}

/// Long names in the order in which they were met: the place of each says its short name.
#[derive(Default)]
struct Shortener(Vec<String>);

impl Shortener {
    /// The short name of a long one, the same each time.
    fn shorten(&mut self, long: &str) -> String {
        let place = self.0.iter().position(|known| known == long).unwrap_or_else(|| {
            self.0.push(long.to_owned());
            self.0.len() - 1
        });
        letters(place)
    }

    /// Long names, each with its short one.
    fn pairs(&self) -> impl Iterator<Item = (&str, String)> {
        self.0.iter().enumerate().map(|(place, long)| (long.as_str(), letters(place)))
    }
}

/// `a` … `z`, `aa` … for 0, 1 …
fn letters(place: usize) -> String {
    let last = char::from(b'a' + u8::try_from(place % 26).unwrap_or(0));
    if place < 26 {
        return last.to_string();
    }
    format!("{}{last}", letters(place / 26 - 1))
}

/// Names of the modules that the WebAssembly imports from, of what it imports, and of what it exports.
#[derive(Default)]
struct Names {
    modules: Shortener,
    imports: Shortener,
    exports: Shortener,
}

/// True for an export that only wasm-bindgen's script calls. What public/boot.js calls keeps its name, and so does what the part that is
/// fetched later asks for.
fn is_glue(export: &str) -> bool {
    let is_shared = export == "__indirect_function_table" || export.starts_with("__wasm_split_");
    (export.starts_with("__") || export.starts_with("wasm_bindgen_")) && !is_shared
}

impl Names {
    /// WebAssembly with short names; all but its imports and exports is left to the byte.
    fn shorten_wasm(&mut self, wasm: &[u8]) -> Result<Vec<u8>> {
        let mut module = wasm_encoder::Module::new();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload.with_context(|| format!("{WASM} is no WebAssembly"))?;
            match &payload {
                Payload::ImportSection(imports) => {
                    let mut section = wasm_encoder::ImportSection::new();
                    for import in imports.clone().into_imports() {
                        let import = import?;
                        // Of functions alone: wasm-bindgen keeps tables and memories on the WebAssembly's side.
                        let TypeRef::Func(kind) = import.ty else { bail!("{WASM} imports {}, which is no function", import.name) };
                        let (from, name) = (self.modules.shorten(import.module), self.imports.shorten(import.name));
                        section.import(&from, &name, wasm_encoder::EntityType::Function(kind));
                    }
                    module.section(&section);
                }
                Payload::ExportSection(exports) => {
                    let mut section = wasm_encoder::ExportSection::new();
                    for export in exports.clone() {
                        let export = export?;
                        let name = if is_glue(export.name) { self.exports.shorten(export.name) } else { export.name.to_owned() };
                        section.export(&name, kind(export.kind)?, export.index);
                    }
                    module.section(&section);
                }
                other => {
                    if let Some((id, range)) = other.as_section() {
                        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                        module.section(&RawSection { id, data: &wasm[range] });
                    }
                }
            }
        }
        let short = module.finish();
        Validator::new().validate_all(&short).with_context(|| format!("{WASM} is broken by short names"))?;
        Ok(short)
    }

    /// The script with the same names; one that is left long is an error.
    fn shorten_script(&self, script: &str) -> Result<String> {
        let mut script = Cow::Borrowed(script);
        let mut replace = |pattern: &str, put: &dyn Fn(&Captures) -> String, must: Option<&str>| -> Result<()> {
            let pattern = Regex::new(pattern)?;
            if let (Some(long), false) = (must, pattern.is_match(&script)) {
                bail!("{SCRIPT} does not name {long}, which the WebAssembly imports");
            }
            script = Cow::Owned(pattern.replace_all(&script, put).into_owned());
            Ok(())
        };
        for (long, short) in self.modules.pairs() {
            replace(&format!("[\"'`]{}[\"'`]", regex::escape(long)), &|_| format!("\"{short}\""), Some(long))?;
        }
        for (long, short) in self.imports.pairs() {
            replace(&format!(r"\b{}([:(])", regex::escape(long)), &|found| format!("{short}{}", &found[1]), Some(long))?;
        }
        // Some exports are there for other scripts than this one.
        for (long, short) in self.exports.pairs() {
            replace(&format!(r"\.{}\b", regex::escape(long)), &|_| format!(".{short}"), None)?;
        }
        let left = Regex::new(r"\b(?:__wbg_|__wbindgen_|__externref_|wasm_bindgen_)\w*")?;
        let is_known = |name: &&str| [&self.imports, &self.exports].iter().any(|names| names.0.iter().any(|long| long == name));
        let missed: Vec<_> = left.find_iter(&script).map(|found| found.as_str()).filter(is_known).collect();
        if !missed.is_empty() {
            bail!("{SCRIPT} still names {}: short_names.rs must know how it does", missed.join(", "));
        }
        Ok(script.into_owned())
    }
}

/// Kind of an export, from one library to the other.
fn kind(kind: wasmparser::ExternalKind) -> Result<wasm_encoder::ExportKind> {
    use wasm_encoder::ExportKind as To;
    use wasmparser::ExternalKind as From;
    Ok(match kind {
        From::Func => To::Func,
        From::Table => To::Table,
        From::Memory => To::Memory,
        From::Global => To::Global,
        From::Tag => To::Tag,
        From::FuncExact => bail!("{WASM} exports a function of exact type, which short_names.rs does not know"),
    })
}

#[cfg(test)]
mod tests {
    use wasm_encoder::SectionId;

    use super::*;

    /// A module that imports `./glue.js`'s `__wbg_log_0123` and exports it as `__wbindgen_free` and as `start`.
    fn wasm() -> Vec<u8> {
        let mut module = wasm_encoder::Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut imports = wasm_encoder::ImportSection::new();
        imports.import("./glue.js", "__wbg_log_0123", wasm_encoder::EntityType::Function(0));
        let mut exports = wasm_encoder::ExportSection::new();
        exports.export("__wbindgen_free", wasm_encoder::ExportKind::Func, 0).export("start", wasm_encoder::ExportKind::Func, 0);
        module.section(&types).section(&imports).section(&exports);
        module.section(&RawSection { id: SectionId::Custom.into(), data: b"\x04nameleft as it is" });
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let mut names = Names::default();
        let short = names.shorten_wasm(&wasm()).unwrap();
        let text = String::from_utf8_lossy(&short);
        assert!(text.contains("start") && text.contains("left as it is") && !text.contains("wb"), "{text}");
        let script = r#"imports={"./glue.js":{__wbg_log_0123:()=>1}};wasm.__wbindgen_free();wasm.start()"#;
        assert_eq!(names.shorten_script(script).unwrap(), r#"imports={"a":{a:()=>1}};wasm.a();wasm.start()"#);
    }

    #[test]
    fn a_name_that_is_missing_or_left_stops_the_build() {
        let mut names = Names::default();
        names.shorten_wasm(&wasm()).unwrap();
        let missing = names.shorten_script("wasm.__wbindgen_free()").unwrap_err().to_string();
        assert!(missing.contains("does not name ./glue.js"), "{missing}");
        let left = r#"i={"./glue.js":{__wbg_log_0123(){}}};wasm["__wbindgen_free"]()"#;
        assert!(names.shorten_script(left).unwrap_err().to_string().contains("still names __wbindgen_free"));
    }

    #[test]
    fn letters_go_on_behind_z() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
