//! Builds the site: what Trunk alone does not do, as named passes. `cargo xtask` lists them.

// The reader of `locales/*.ftl`, which build/main.rs bakes the page's texts with: nothing else reads those files.
#[allow(dead_code)]
#[path = "../../build/locales/mod.rs"]
mod locales;

mod html;
mod manifest;
mod markdown;
mod origin;
mod page_head;
mod pages;
mod passes;
mod placed_texts;
mod scripts;
mod site;
mod texts;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, path::Path};

use anyhow::{bail, Context as _, Result};

use passes::{dev, PASSES};
use site::Site;

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command that these arguments give.
fn run(arguments: &[String]) -> Result<()> {
    // All paths in here are the repository's own.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask/ must stand in the repository")?;
    env::set_current_dir(root).with_context(|| format!("{} cannot be entered", root.display()))?;
    let (names, options) = Options::read(arguments)?;
    match &names[..] {
        [] | ["help"] => {
            help();
            Ok(())
        }
        ["build"] => build(&options),
        ["dev"] => dev::serve("8090"),
        ["dev", port] => dev::serve(port),
        ["texts", languages @ ..] => placed_texts::print(languages),
        ["hook", stage] => dev::hook(stage),
        [name] => {
            let pass = PASSES.iter().find(|pass| pass.name == *name);
            let pass = pass.with_context(|| format!("there is no pass {name}; `cargo xtask` lists them"))?;
            let mut site = options.site()?;
            pass.run(&mut site)?;
            site.save()
        }
        [first, ..] => bail!("too much after {first}; `cargo xtask` says what there is"),
    }
}

/// Options of a build: the folder of the site, where its manifest is read, the pass to begin with.
struct Options {
    folder: PathBuf,
    manifest: PathBuf,
    from: Option<String>,
}

impl Options {
    /// Options among the arguments, and the names that are left.
    fn read(arguments: &[String]) -> Result<(Vec<&str>, Self)> {
        let mut options = Self { folder: site::FOLDER.into(), manifest: manifest::PATH.into(), from: None };
        let mut names = Vec::new();
        let mut left = arguments.iter();
        while let Some(argument) = left.next() {
            let mut value = || left.next().with_context(|| format!("{argument} needs a value; `cargo xtask` says which"));
            match argument.as_str() {
                "--folder" => options.folder = value()?.into(),
                "--manifest" => options.manifest = value()?.into(),
                "--from" => options.from = Some(value()?.clone()),
                "--help" => names.push("help"),
                other if other.starts_with('-') => bail!("there is no option {other}; `cargo xtask` lists them"),
                name => names.push(name),
            }
        }
        Ok((names, options))
    }

    /// The site as an earlier build left it.
    fn site(&self) -> Result<Site> {
        Site::open(&self.folder, &self.manifest)
    }
}

/// Runs all passes in order, or those from `--from` on.
fn build(options: &Options) -> Result<()> {
    let (first, mut site) = match &options.from {
        None => (0, Site::new(&options.folder)?),
        Some(from) => {
            let first = PASSES.iter().position(|pass| pass.name == from.as_str());
            (first.with_context(|| format!("there is no pass {from}; `cargo xtask` lists them"))?, options.site()?)
        }
    };
    for pass in &PASSES[first..] {
        println!("==> {}: {}", pass.name, pass.makes);
        pass.run(&mut site)?;
        site.save()?;
    }
    Ok(())
}

fn help() {
    println!(
        "cargo xtask build [--from PASS] [--folder FOLDER] [--manifest FILE]
    Builds the release site into dist/: every pass in order, or those from one on, in a copy of the site where FOLDER names one
cargo xtask PASS [--folder FOLDER] [--manifest FILE]
    Runs one pass on a site that is built
cargo xtask dev [PORT]
    Serves an unoptimised build that follows every change of a file
cargo xtask texts [LANGUAGE …]
    Prints what readers see, as JSON: the file, line, language and words of each text

The passes, in order:"
    );
    for pass in PASSES {
        println!("    {:<16}{}", pass.name, pass.makes);
    }
}
