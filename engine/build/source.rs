//! A page that states something, as the data files name it.

use serde::Deserialize;

const CONFIDENCE: &[&str] = &["high", "medium", "low"];

/// A source: the same keys as the engine's `Source`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    title: String,
    url: String,
    as_of: String,
    confidence: String,
}

impl Source {
    /// Checks the confidence, the address and the date.
    ///
    /// # Errors
    /// The problem, behind the place `at` where the source stands.
    pub fn check(&self, at: &str) -> Result<(), String> {
        if !CONFIDENCE.contains(&self.confidence.as_str()) {
            return Err(format!("{at}: `confidence` must be one of {CONFIDENCE:?}."));
        }
        if !self.url.starts_with("https://") && !self.url.starts_with("http://") {
            return Err(format!("{at}: `url` must start with https://."));
        }
        let date: Vec<_> = self.as_of.split('-').collect();
        if date.iter().any(|part| part.parse::<u16>().is_err()) || date[0].len() != 4 {
            return Err(format!("{at}: `as-of` is a date such as 2025-06-18, 2025-06 or 2025."));
        }
        Ok(())
    }

    /// The Rust expression of the source.
    pub fn code(&self) -> String {
        let confidence = match self.confidence.as_str() {
            "high" => "High",
            "medium" => "Medium",
            _ => "Low",
        };
        format!(
            "Source {{ title: {:?}, url: {:?}, as_of: {:?}, confidence: crate::tax::Confidence::{confidence} }}",
            self.title, self.url, self.as_of
        )
    }
}
