//! Choices by their words, as the data files and callers write them.

/// Declares a choice with a word for each of its values.
macro_rules! worded {
    ($(#[$meta:meta])* $visibility:vis enum $name:ident { $($(#[$doc:meta])* $value:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name {
            $($(#[$doc])* $value),+
        }

        impl $name {
            /// Every value, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The word of the value.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$value => $word),+
                }
            }

            /// The value of a word; `None` where none has it.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }
    };
}
