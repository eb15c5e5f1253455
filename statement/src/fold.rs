//! Words without case, accents and odd blanks, as headers and values are compared. An accent written as a letter of its own and one
//! that is part of its letter (NFC, NFD) both vanish, so that no table of compositions is needed; so does what a wrong code page
//! between Central and Western Europe would change.

/// A text in the form in which texts are compared.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            push(&mut folded, c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| push(&mut folded, c));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push(folded: &mut String, c: char) {
    match c {
        // Combining marks, marks of the byte order, zero-width characters, and the star behind names that must be filled.
        '\u{300}'..='\u{36f}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{ad}' | '*' => {}
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        '_' => push_blank(folded),
        '’' | '‘' | '`' => folded.push('\''),
        c if c.is_whitespace() => push_blank(folded),
        c => folded.push(bare(c)),
    }
}

/// One blank, unless the text is empty or ends in one.
fn push_blank(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// A small letter without its accent.
fn bare(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ľ' | 'ĺ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '−' | '–' | '—' | '‐' | '‑' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_stars_and_blanks_do_not_tell_words_apart() {
        assert_eq!(fold("Servicegebühr"), fold("SERVICEGEBU\u{308}HR"));
        assert_eq!(fold(" START_DATE* "), "start date");
        assert_eq!(fold("Opłata\u{a0} za  usługę"), "oplata za usluge");
    }
}
