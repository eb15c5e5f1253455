//! Programs that the passes call. Their versions stand in tools/versions.sh, where they are installed in tools/env.sh.

use std::collections::BTreeMap;
use std::env;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{bail, Context as _, Result};
use serde_json::Value;

/// Environment as tools/env.sh sets it: where the tools are.
fn environment() -> Result<&'static BTreeMap<String, String>> {
    static SET: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    if let Some(set) = SET.get() {
        return Ok(set);
    }
    let told = Command::new("bash").args(["-c", ". tools/env.sh && env -0"]).output().context("bash cannot be started")?;
    if !told.status.success() {
        bail!("tools/env.sh failed: {}", String::from_utf8_lossy(&told.stderr));
    }
    let variables = String::from_utf8_lossy(&told.stdout).into_owned();
    let variables = variables.split('\0').filter_map(|variable| variable.split_once('='));
    Ok(SET.get_or_init(|| variables.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
}

/// Value of a variable that tools/env.sh sets.
pub(crate) fn variable(name: &str) -> Result<&'static str> {
    environment()?.get(name).map(String::as_str).with_context(|| format!("tools/env.sh must set {name}"))
}

/// Folder into which cargo builds, as the environment says.
pub(crate) fn target() -> String {
    env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned())
}

/// A tool, with the environment that finds it.
pub(crate) fn tool(name: &str) -> Result<Command> {
    let mut command = Command::new("env");
    command.envs(environment()?).arg(name);
    Ok(command)
}

/// Way in which WebAssembly is compiled on this machine: a function of tools/env.sh.
pub(crate) enum Toolchain {
    /// As installed.
    Plain,
    /// With the standard library compiled along, for the release.
    SmallStd,
}

/// A tool that compiles WebAssembly. Only such a tool gets that toolchain's variables: nothing else is to be compiled so.
pub(crate) fn compiler(toolchain: &Toolchain, name: &str) -> Command {
    let choose = match toolchain {
        Toolchain::Plain => "use_wasm_toolchain",
        Toolchain::SmallStd => "use_small_std",
    };
    let mut command = Command::new("bash");
    command.args(["-c", &format!(". tools/env.sh && {choose} && exec \"$@\""), "bash", name]);
    command
}

/// Folder into which cargo builds with such a toolchain.
pub(crate) fn compiler_target(toolchain: &Toolchain) -> Result<String> {
    let told = output(compiler(toolchain, "sh").args(["-c", "echo \"${CARGO_TARGET_DIR:-target}\""]), "")?;
    Ok(told.trim().to_owned())
}

/// Runs a program to its end, which must be a good one.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?} cannot be started"))?;
    if !status.success() {
        bail!("this failed ({status}): {}\nIs a tool missing? tools/setup.sh build installs what is", shown(command));
    }
    Ok(())
}

/// Runs a program that warns of what is no matter; only where it fails is what it said shown.
pub(crate) fn run_quietly(command: &mut Command) -> Result<()> {
    let told = command.output().with_context(|| format!("{command:?} cannot be started"))?;
    if !told.status.success() {
        bail!("this failed ({}): {}\n{}", told.status, shown(command), String::from_utf8_lossy(&told.stderr));
    }
    Ok(())
}

/// Output of a program that is given `input`. Its warnings are for the person at the screen.
pub(crate) fn output(command: &mut Command, input: &str) -> Result<String> {
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = started.with_context(|| format!("{command:?} cannot be started"))?;
    if let Some(mut pipe) = child.stdin.take() {
        // A program that stops early says why itself.
        let _ = pipe.write_all(input.as_bytes());
    }
    let done = child.wait_with_output()?;
    if !done.status.success() {
        bail!("this failed ({}): {}\nIs a tool missing? tools/setup.sh build installs what is", done.status, shown(command));
    }
    String::from_utf8(done.stdout).with_context(|| format!("this wrote what is not UTF-8: {}", shown(command)))
}

/// A command's words, the long ones cut.
fn shown(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy().chars().take(80).collect::<String>());
    words.collect::<Vec<_>>().join(" ")
}

/// JavaScript names and the values that stand for them in a script.
pub(crate) type Constants<'a> = &'a [(&'a str, Value)];

/// A script with all it imports, made small.
pub(crate) fn small_script(path: &str, constants: Constants, more: &[&str]) -> Result<String> {
    output(bundler(constants, more)?.arg(path), "")
}

/// A script that stands in no file, with all it imports, made small. Its imports are found from the repository's root.
pub(crate) fn small_inline(script: &str, constants: Constants, more: &[&str]) -> Result<String> {
    output(&mut bundler(constants, more)?, script)
}

fn bundler(constants: Constants, more: &[&str]) -> Result<Command> {
    let mut command = tool("esbuild")?;
    command.args(["--bundle", "--minify", "--target=es2022", "--log-level=warning"]);
    command.args(constants.iter().map(|(name, value)| format!("--define:{name}={value}")));
    command.args(more);
    Ok(command)
}

/// A style made small.
pub(crate) fn small_style(content: &str) -> Result<String> {
    output(tool("esbuild")?.args(["--minify", "--loader=css", "--log-level=warning"]), content)
}
