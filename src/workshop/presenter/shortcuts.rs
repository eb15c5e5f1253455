//! Shortcuts of the presenter: what each does, its keys, its label. The tables are the only ones: buttons, keys and the list of keys
//! follow them.

use crate::locale::{text, Key};

/// Action of the presenter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shortcut {
    /// Goes back a step.
    Back,
    /// Shows what is hidden, or goes on.
    Next,
    /// Shows what is hidden.
    Reveal,
    /// Marks the next bar.
    Mark,
    /// Shows the number alone, or no more.
    Big,
    /// Black and white, or no more.
    Contrast,
    /// A dark screen.
    Dim,
    /// The full screen, or no more.
    FullScreen,
    /// The notes, or no more.
    Notes,
    /// The next language.
    Language,
    /// The example as it came, and the first step.
    Clean,
    /// Takes the last change of a figure back.
    Undo,
    /// The list of keys.
    Keys,
    /// Closes the stage.
    Close,
    /// The first step.
    First,
    /// The last step.
    Last,
    /// Closes what lies on top. No button has it.
    Escape,
}

/// Button of a shortcut.
pub(crate) struct Tool {
    pub(crate) does: Shortcut,
    /// Name of the shortcut for the style sheet and for people's scripts.
    pub(crate) name: &'static str,
    /// Keys, as `aria-keyshortcuts` has them, with a blank between.
    pub(crate) keys: &'static str,
    pub(crate) label: Key,
}

const fn tool(does: Shortcut, name: &'static str, keys: &'static str, label: Key) -> Tool {
    Tool { does, name, keys, label }
}

/// Buttons at the edge of the screen, in their order.
pub(crate) const EDGE: [Tool; 14] = [
    tool(Shortcut::Back, "back", "ArrowLeft PageUp Backspace", text::PRESENT_BACK),
    tool(Shortcut::Next, "next", "ArrowRight Space PageDown", text::PRESENT_NEXT),
    tool(Shortcut::Reveal, "reveal", "G Enter", text::PRESENT_REVEAL),
    tool(Shortcut::Mark, "mark", "M", text::PRESENT_MARK),
    tool(Shortcut::Big, "big", "Plus =", text::PRESENT_BIG),
    tool(Shortcut::Contrast, "contrast", "H", text::PRESENT_CONTRAST),
    tool(Shortcut::Dim, "dim", "B .", text::PRESENT_DIM),
    tool(Shortcut::FullScreen, "full", "F", text::PRESENT_FULL),
    tool(Shortcut::Notes, "notes", "N", text::PRESENT_NOTES),
    tool(Shortcut::Language, "lang", "L", text::LANGUAGE_LABEL),
    tool(Shortcut::Clean, "clean", "0 C", text::PRESENT_CLEAN),
    tool(Shortcut::Undo, "undo", "U", text::UNDO),
    tool(Shortcut::Keys, "keys", "?", text::PRESENT_KEYS),
    tool(Shortcut::Close, "close", "", text::CLOSE),
];

/// Buttons that stand in the list of keys alone.
pub(crate) const MORE: [Tool; 2] =
    [tool(Shortcut::First, "first", "Home", text::PRESENT_FIRST), tool(Shortcut::Last, "last", "End", text::PRESENT_LAST)];

/// Shortcut of a key. `None` for a key that does nothing.
pub(crate) fn of_key(key: &str) -> Option<Shortcut> {
    let tool = EDGE.iter().chain(&MORE).find(|tool| tool.keys.split(' ').any(|own| own == key))?;
    Some(tool.does)
}
