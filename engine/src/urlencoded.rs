//! `application/x-www-form-urlencoded`, the form of a link's fragment (URL standard, section 5). Tests compare the reader and
//! writer with the crate `form_urlencoded`, which would cost the page a kilobyte more.

/// One pair, the part of a text between two `&`, decoded. Bytes that are no UTF-8 read as U+FFFD.
pub(crate) fn pair(part: &str) -> (String, String) {
    let (key, value) = part.split_once('=').unwrap_or((part, ""));
    (decode(key), decode(value))
}

fn decode(text: &str) -> String {
    unescape(&text.replace('+', " "))
}

/// A text with each escaped byte unescaped and all else unchanged. Bytes that are no UTF-8 read as U+FFFD.
pub(crate) fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = |place: usize| after.get(place).and_then(|byte| char::from(*byte).to_digit(16));
        let escaped = match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => u8::try_from(high * 16 + low).ok(),
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Appends a pair to a text, with `&` before all but the first.
pub(crate) fn append(text: &mut String, key: &str, value: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    encode(key, text);
    text.push('=');
    encode(value, text);
}

fn encode(text: &str, into: &mut String) {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0').to_ascii_uppercase();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => into.push(char::from(byte)),
            b' ' => into.push('+'),
            byte => into.extend(['%', digit(byte / 16), digit(byte % 16)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{append, pair};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn prop_reads_as_the_standard_does(text in "[%+&=a-f0-9A-F#é🚲 -]{0,40}|.*") {
            let standard: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes()).into_owned().collect();
            let own: Vec<(String, String)> = text.split('&').filter(|part| !part.is_empty()).map(pair).collect();
            prop_assert_eq!(own, standard);
        }

        #[test]
        fn prop_writes_as_the_standard_does(pairs in prop::collection::vec((".*", ".*"), 0..5)) {
            let mut own = String::new();
            let mut standard = form_urlencoded::Serializer::new(String::new());
            for (key, value) in &pairs {
                append(&mut own, key, value);
                standard.append_pair(key, value);
            }
            prop_assert_eq!(own, standard.finish());
        }
    }
}
