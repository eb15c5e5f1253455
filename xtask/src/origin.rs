//! Addresses that the build is told: where the site will be found, where its source is, and how to reach whoever looks after it.

use std::env;

use anyhow::{bail, Result};
use regex::Regex;

/// Variable of the environment with an address: its name, the form that it must have, empty too, and what to give.
struct AddressVariable {
    name: &'static str,
    form: &'static str,
    give: &'static str,
}

const ORIGIN: AddressVariable = AddressVariable {
    name: "ORIGIN",
    form: r"^(https?://[\w.-]+(:(\d+|\*))?)?$",
    give: "give the site's scheme and name alone, as https://calculator.example",
};
const SITE: AddressVariable = AddressVariable {
    name: "SITE",
    form: r#"^(https?://[^\s"<>?#]+/)?$"#,
    give: "give the site's address with its last /, as https://calculator.example/",
};
const SOURCE: AddressVariable = AddressVariable {
    name: "SOURCE_URL",
    form: r#"^(https://[\w.-]+(:\d+)?(/[^\s"'<>]*)?)?$"#,
    give: "give the address of the public repository, as https://code.example/coop-or-gig, or leave it out",
};
const CONTACT: AddressVariable = AddressVariable {
    name: "CONTACT",
    form: r#"^(https://[\w.-]+(:\d+)?(/[^\s"'<>]*)?|mailto:[^\s"'<>@]+@[\w.-]+)?$"#,
    give: "give where mistakes are reported: a list of issues, as https://code.example/coop-or-gig/issues, or an address for mail, as \
           mailto:us@example.org; or leave it out",
};

impl AddressVariable {
    /// Value of the variable; empty where it is not told.
    fn value(&self) -> Result<String> {
        self.checked(env::var(self.name).unwrap_or_default())
    }

    /// The value, if it has the right form.
    fn checked(&self, value: String) -> Result<String> {
        if !Regex::new(self.form)?.is_match(&value) {
            bail!("{} is “{value}”: {}", self.name, self.give);
        }
        Ok(value)
    }
}

/// Scheme and name of the site's server from ORIGIN, as `https://calculator.example`; empty where that is not told.
pub(crate) fn origin() -> Result<String> {
    ORIGIN.value()
}

/// Address of the site with its last `/`, from SITE, or from ORIGIN where the site is in no folder; empty where neither is told, or
/// where ORIGIN stands for more than one address.
pub(crate) fn address() -> Result<String> {
    let site = SITE.value()?;
    let origin = origin()?;
    Ok(match (site.is_empty(), origin.is_empty() || origin.contains('*')) {
        (false, _) => site,
        (true, false) => origin + "/",
        (true, true) => String::new(),
    })
}

/// Address of the public repository from `SOURCE_URL`; empty where that is not told.
pub(crate) fn source() -> Result<String> {
    SOURCE.value()
}

/// Address at which mistakes are reported, a page or one for mail, from CONTACT; empty where that is not told.
pub(crate) fn contact() -> Result<String> {
    CONTACT.value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_as_they_are_or_refused_with_what_to_give() {
        let taken = |variable: &AddressVariable, value: &str| variable.checked(value.to_owned());
        for (variable, good) in [
            (&ORIGIN, "https://calculator.example"),
            (&ORIGIN, "http://127.0.0.1:*"),
            (&SITE, "https://calculator.example/in/a/folder/"),
            (&SOURCE, "https://code.example/team/coop-or-gig"),
            (&CONTACT, "https://code.example/coop-or-gig/issues?new&kind=mistake"),
            (&CONTACT, "mailto:us@example.org"),
            (&CONTACT, ""),
        ] {
            assert_eq!(taken(variable, good).unwrap(), good);
        }
        for (variable, bad) in [
            (&ORIGIN, "https://calculator.example/"),
            (&SITE, "https://calculator.example"),
            (&SOURCE, "code.example/coop-or-gig"),
            (&SOURCE, "http://code.example/"),
            (&SOURCE, "mailto:us@example.org"),
            (&CONTACT, "us@example.org"),
            (&CONTACT, "mailto:us"),
            (&CONTACT, "javascript:alert(1)"),
            (&CONTACT, "https://a.example/\"><script>"),
        ] {
            let error = taken(variable, bad).unwrap_err().to_string();
            assert!(error.starts_with(variable.name) && error.contains("give "), "{error}");
        }
    }
}
