//! Every text of the page in every language. The texts are in `locales/*.ftl`, those of presets in the engine's data; the build
//! script checks them and writes [`Lang`], [`text`] and the [files](File) of each language, so a missing or broken text stops the
//! build: what the page cannot start without, what may come later, what a workshop needs, what reading a statement
//! file needs, and what only the page without the app shows.
//!
//! The page fetches the files of its reader's language and hands them to [`load`]. Programs that are not in a browser have every
//! file within them, and so have tests in a browser, by the feature `embed`.
//!
//! ```ignore
//! lang.text(text::FIELD_HOURS)                                  // &'static str
//! text::answer_ahead(lang, money).html(|value| html! { <strong>{value}</strong> })
//! lang.preset(preset).title()                                   // &'static str
//! ```

#[cfg(any(not(target_arch = "wasm32"), feature = "embed"))]
mod embedded;
mod pattern;
mod presets;
mod store;
mod unbroken;

use coop_or_gig_engine::derivation::Rule;

#[cfg(any(not(target_arch = "wasm32"), feature = "embed"))]
pub use embedded::{file, file_name};
use pattern::{choose, Piece};
pub use presets::PresetTexts;
pub(crate) use unbroken::unbroken;
use yew::{html, AttrValue, Html};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

#[cfg(any(not(target_arch = "wasm32"), feature = "embed"))]
use embedded::STORES;
#[cfg(not(any(not(target_arch = "wasm32"), feature = "embed")))]
static STORES: [store::Store<{ Lang::ALL.len() }>; File::SENT.len()] = [const { store::Store::new() }; File::SENT.len()];

/// Files into which a language's texts are split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Texts that the page needs from the start.
    Texts,
    /// Texts that the first view does without: explanations of the answer, figures on demand, and all evidence.
    Later,
    /// Texts of a workshop alone, fetched when one is opened.
    Room,
    /// Texts of reading a statement file alone, fetched when that is opened.
    Statement,
    /// Texts of the page without the app alone. No app has this file.
    Still,
}

impl File {
    /// Every file, in the order of the parts of `locales/*.ftl`.
    pub const ALL: [Self; 5] = [Self::Texts, Self::Later, Self::Room, Self::Statement, Self::Still];
    /// Files that are sent to the browser.
    pub const SENT: [Self; 4] = [Self::Texts, Self::Later, Self::Room, Self::Statement];
    /// Files that are fetched only when a part of the page is opened, which knows their names by itself.
    pub const ASKED_FOR: [Self; 2] = [Self::Room, Self::Statement];

    /// Beginning of the file's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Texts => "texts",
            Self::Later => "later",
            Self::Room => "room",
            Self::Statement => "statement",
            Self::Still => "still",
        }
    }
}

/// The file is not the one that belongs to this build and language, or is not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Takes in a file of a language. One that is there already stays as it is.
///
/// # Errors
/// If the file is not, to the byte, the one written with this build: other texts could stand in the wrong places.
pub fn load(lang: Lang, file: File, content: String) -> Result<(), Refused> {
    if pattern::hash(&content) != HASHES[file as usize][lang as usize] {
        return Err(Refused);
    }
    let store = &STORES[file as usize];
    if !store.has(lang as usize) {
        store.put(lang as usize, content.leak());
    }
    Ok(())
}

/// True where a language's first texts are loaded, so that the page can be shown in it.
pub fn is_loaded(lang: Lang) -> bool {
    STORES[File::Texts as usize].has(lang as usize)
}

/// A text without values. [`text`] has one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u16);

/// A text with values that are told by their place, all amounts and numbers: a list of [`text`] has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    key: Key,
    values: usize,
}

impl Sentence {
    /// Number of values that the sentence tells.
    pub const fn values(self) -> usize {
        self.values
    }
}

impl Lang {
    /// The language of a code such as `cy`, `cy-GB` or `CY`.
    pub fn from_code(code: &str) -> Option<Self> {
        let is = |own: &str| {
            let rest = code.get(own.len()..).unwrap_or("?");
            code.get(..own.len()).is_some_and(|start| start.eq_ignore_ascii_case(own))
                && (rest.is_empty() || rest.starts_with(['-', '_']))
        };
        Self::ALL.into_iter().find(|lang| is(lang.code()))
    }

    /// True where the language's first and later texts are loaded.
    pub fn is_whole(self) -> bool {
        [File::Texts, File::Later].into_iter().all(|file| self.has(file))
    }

    /// True where this file of the language is loaded.
    pub fn has(self, file: File) -> bool {
        STORES[file as usize].has(self as usize)
    }

    /// Text in this language; while its file is not there, in another, or empty if it is to come later.
    pub fn text(self, key: Key) -> &'static str {
        let later = FIRSTS[File::Later as usize];
        if key.0 < later {
            STORES[File::Texts as usize].text(self as usize, key.0)
        } else {
            self.own(key.0).unwrap_or_default()
        }
    }

    /// The text with this number, which is not of the first file; `None` while it is not there.
    fn own(self, number: u16) -> Option<&'static str> {
        let file = FIRSTS.iter().take(STORES.len()).rposition(|first| *first <= number)?;
        STORES.get(file)?.own(self as usize, number - FIRSTS[file])
    }

    /// A sentence with its values, in the order of the list that has it. `None` if they are more or fewer than it tells.
    pub fn say(self, sentence: Sentence, values: Vec<AttrValue>) -> Option<Message> {
        (values.len() == sentence.values).then(|| Message { pattern: self.text(sentence.key), values })
    }

    /// Label of a derivation's step by this rule.
    pub fn rule_label(self, rule: Rule) -> &'static str {
        self.text(text::RULE_LABELS[rule as usize])
    }

    /// Sentence that says how a step by this rule came about, told with the values of its parts and then its own; with its own
    /// alone where [`Rule::parts`] may be any number. `None` for what is given, which has no such sentence, and for too many or
    /// too few values.
    pub fn rule_says(self, rule: Rule, values: Vec<AttrValue>) -> Option<Message> {
        self.say(text::RULE_SAYS[rule as usize]?, values)
    }

    /// Text for an attribute or a property, without a copy.
    pub fn attr(self, key: Key) -> AttrValue {
        AttrValue::Static(self.text(key))
    }
}

/// A text with its values, ready to be shown as plain text or as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pattern: &'static str,
    values: Vec<AttrValue>,
}

impl Message {
    /// Message as plain text, for attributes, titles and announcements.
    pub fn text(&self) -> AttrValue {
        let mut text = String::new();
        self.walk(&mut |piece| match piece {
            Ok(words) => text.push_str(words),
            Err(value) => text.push_str(value),
        });
        text.into()
    }

    /// Message as HTML, each value wrapped by `wrap`, for example in `<strong>`.
    pub fn html(&self, wrap: impl Fn(&AttrValue) -> Html) -> Html {
        self.nodes(&wrap)
    }

    // The walk stands apart from `html`, so that it is compiled once and not for each `wrap`.
    fn nodes(&self, wrap: &dyn Fn(&AttrValue) -> Html) -> Html {
        let mut nodes: Vec<Html> = Vec::new();
        self.walk(&mut |piece| {
            nodes.push(match piece {
                // An element of its own, as no text may stand beside an element.
                Ok(words) => html! { <span>{ unbroken(words) }</span> },
                Err(value) => wrap(value),
            });
        });
        nodes.into_iter().collect()
    }

    /// Tells the message's words and its values in order. A value that ends in a full stop, such as a name, does not get another.
    fn walk(&self, tell: &mut dyn FnMut(Result<&'static str, &AttrValue>)) {
        let (mut has_stopped, mut is_one) = (false, false);
        pattern::walk(self.pattern, &mut |piece| match piece {
            Piece::Counted(_, of_one) if of_one != is_one => {}
            Piece::Counted(words, _) => tell(Ok(words)),
            Piece::Words(words) => {
                let words = words.strip_prefix('.').filter(|_| has_stopped).unwrap_or(words);
                if !words.is_empty() {
                    tell(Ok(words));
                }
                has_stopped = false;
            }
            Piece::Value(index) => {
                if let Some(value) = self.values.get(index) {
                    (has_stopped, is_one) = (value.ends_with('.'), **value == *"1");
                    tell(Err(value));
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(values: &[&'static str]) -> Message {
        Message { pattern: "You keep \u{1} of \u{2}.", values: values.iter().copied().map(AttrValue::from).collect() }
    }

    #[test]
    fn values_are_never_read_as_patterns() {
        assert_eq!(message(&["{amount}", "£9"]).text(), "You keep {amount} of £9.");
        assert_eq!(message(&["\u{2}", "{ $n }"]).text(), "You keep \u{2} of { $n }.");
    }

    #[test]
    fn no_full_stop_is_doubled() {
        assert_eq!(message(&["£8", "Acme Ltd."]).text(), "You keep £8 of Acme Ltd.");
        assert_eq!(message(&["A.", "B"]).text(), "You keep A. of B.");
        let shown = message(&["£8", "Acme Ltd."]).html(|value| html! { <strong>{value}</strong> });
        let words = |words: &'static str| html! { <span>{ words }</span> };
        let wanted = [
            words("You keep "),
            html! { <strong>{AttrValue::from("£8")}</strong> },
            words(" of "),
            html! { <strong>{AttrValue::from("Acme Ltd.")}</strong> },
        ];
        assert_eq!(shown, wanted.into_iter().collect::<Html>());
    }

    #[test]
    fn html_wraps_values_only() {
        let shown = message(&["£8", "<b>"]).html(|value| html! { <strong>{value}</strong> });
        let words = |words: &'static str| html! { <span>{ words }</span> };
        let wanted = [
            words("You keep "),
            html! { <strong>{AttrValue::from("£8")}</strong> },
            words(" of "),
            html! { <strong>{AttrValue::from("<b>")}</strong> },
            words("."),
        ];
        assert_eq!(shown, wanted.into_iter().collect::<Html>());
    }

    #[test]
    fn codes_with_a_region_are_understood() {
        for lang in Lang::ALL {
            let code = lang.code();
            for known in [code.to_owned(), code.to_uppercase(), format!("{code}-GB"), format!("{code}_GB")] {
                assert_eq!(Lang::from_code(&known), Some(lang), "{known}");
            }
            assert_eq!(Lang::from_code(&format!("{code}x")), None);
        }
        assert_eq!(Lang::from_code(""), None);
        assert_eq!(Lang::from_code("ŵ"), None);
    }
}
