//! The app as the page's scripts are told of it: public/globals.d.ts says by hand what wasm-bindgen makes of src/main.rs, and which
//! objects src/views/more/result.rs makes.

#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

/// Attribute of what a script may call.
const EXPORTED: &str = "#[wasm_bindgen";

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// Text between two others, the first such.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

/// TypeScript's name of a type.
fn type_of(kind: &str) -> String {
    match kind {
        "&str" | "&'static str" | "String" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        "f64" => "number".to_owned(),
        "()" => "void".to_owned(),
        _ => between(kind, "List<", ">").map_or_else(|| kind.to_owned(), |items| format!("{}[]", type_of(items))),
    }
}

/// Property or parameter as TypeScript declares it.
fn declared(name: &str, kind: &str) -> String {
    match between(kind, "Option<", ">") {
        Some(kind) => format!("{name}?: {}", type_of(kind)),
        None => format!("{name}: {}", type_of(kind)),
    }
}

/// Method that TypeScript has for a function, whose text starts at its attribute.
fn method(text: &str) -> Option<String> {
    let (attribute, rest) = text.split_once("\npub fn ")?;
    let (signature, _) = rest.split_once(" {\n")?;
    let (name, rest) = signature.split_once('(')?;
    let (parameters, returned) = rest.rsplit_once(" -> ").unwrap_or((rest, "()"));
    let parameters = parameters.trim().strip_suffix(')')?.split(',').map(str::trim).filter(|parameter| !parameter.is_empty());
    let parameter = |parameter: &str| match between(parameter, "unchecked_param_type = \"", "\")] ") {
        Some(kind) => parameter.split_once(")] ").and_then(|(_, own)| Some(format!("{}: {kind}", own.split_once(": ")?.0))),
        None => parameter.split_once(": ").map(|(name, kind)| declared(name, kind)),
    };
    let parameters: Option<Vec<_>> = parameters.map(parameter).collect();
    let returned = between(attribute, "unchecked_return_type = \"", "\"").map_or_else(|| type_of(returned), str::to_owned);
    Some(format!("{name}({}): {returned};", parameters?.join(", ")))
}

/// Lines of an interface of public/globals.d.ts, but for comments.
fn interface(text: &str, name: &str) -> Vec<String> {
    let inside = between(text, &format!("interface {name} {{\n"), "\n}").unwrap_or_else(|| panic!("an interface {name}"));
    inside.lines().map(|line| line.trim().to_owned()).filter(|line| !line.starts_with("/**")).collect()
}

#[test]
fn scripts_are_told_of_the_functions_that_the_app_exports() {
    let code = read("src/main.rs");
    let exported = code.match_indices(EXPORTED).filter(|(at, _)| code[..*at].ends_with('\n'));
    let methods: Vec<_> = exported.map(|(at, _)| method(&code[at..]).expect("a public function")).collect();
    let told = interface(&read("public/globals.d.ts"), "App");
    assert_eq!(methods, told.into_iter().filter(|line| !line.starts_with("default(")).collect::<Vec<_>>());
    assert_eq!(methods[0], "open(code: string, texts: string, scripts: () => Promise<Scripts>): boolean;");
}

#[test]
fn scripts_are_told_of_the_objects_that_they_get() {
    let (code, told) = (read("src/views/more/result.rs"), read("public/globals.d.ts"));
    let objects = between(&code, "\nobjects! {\n", "\n}\n").expect("objects");
    let mut read = 0;
    for object in objects.split("    }").filter(|object| !object.trim().is_empty()) {
        let mut lines = object.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("///"));
        let name = lines.next().and_then(|line| line.strip_suffix(" {")).expect("a name");
        let property = |line: &str| {
            let (name, kind) = line.split_once("\": ")?;
            Some(format!("{};", declared(name.split_once('"')?.1, kind.strip_suffix(';')?)))
        };
        assert_eq!(lines.map(property).collect::<Option<Vec<_>>>().expect("properties"), interface(&told, name), "{name}");
        read += 1;
    }
    assert_eq!(read, 4);
}
