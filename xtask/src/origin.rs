//! Addresses at which the site will be found, as far as the build is told them.

use std::env;

use anyhow::{bail, Result};
use regex::Regex;

/// Scheme and name of the site's server from ORIGIN, as `https://calculator.example`; empty where that is not told.
pub(crate) fn origin() -> Result<String> {
    let origin = env::var("ORIGIN").unwrap_or_default();
    if !Regex::new(r"^(https?://[\w.-]+(:(\d+|\*))?)?$")?.is_match(&origin) {
        bail!("ORIGIN is “{origin}”: give the site's scheme and name alone, as https://calculator.example");
    }
    Ok(origin)
}

/// Address of the site with its last `/`, from SITE, or from ORIGIN where the site is in no folder; empty where neither is told, or
/// where ORIGIN stands for more than one address.
pub(crate) fn address() -> Result<String> {
    let site = env::var("SITE").unwrap_or_default();
    if !Regex::new(r#"^(https?://[^\s"<>?#]+/)?$"#)?.is_match(&site) {
        bail!("SITE is “{site}”: give the site's address with its last /, as https://calculator.example/");
    }
    let origin = origin()?;
    Ok(match (site.is_empty(), origin.is_empty() || origin.contains('*')) {
        (false, _) => site,
        (true, false) => origin + "/",
        (true, true) => String::new(),
    })
}
