//! Bytes as text: by the mark of the byte order, else as UTF-8, else by the code page of Central or Western Europe.

worded! {
    /// The form in which the letters of a file are written.
    pub enum Encoding {
        /// UTF-8.
        Utf8 = "utf-8",
        /// UTF-8 with a mark of the byte order.
        Utf8Marked = "utf-8-bom",
        /// UTF-16 with a mark of the byte order.
        Utf16 = "utf-16",
        /// The code page of Central Europe.
        Windows1250 = "windows-1250",
        /// The code page of Western Europe.
        Windows1252 = "windows-1252",
    }
}

/// The letters of windows-1250 from 0x80 on. Bytes without one are a question mark.
const CENTRAL: &str = "€?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
/// The letters of windows-1252 from 0x80 to 0x9f; those above are those of Unicode.
const WESTERN: &str = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";
/// Bytes that are a letter in Central Europe and a sign in Western.
const TELLING: [u8; 12] = [0xb3, 0xb9, 0x9c, 0x9f, 0xbf, 0xa3, 0xa5, 0x8c, 0xaf, 0x8f, 0xbe, 0xbc];

/// Bytes as a text, and how they were read.
pub(crate) fn decode(bytes: Vec<u8>) -> (String, Encoding) {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => return (utf16(rest, u16::from_le_bytes), Encoding::Utf16),
        [0xfe, 0xff, rest @ ..] => return (utf16(rest, u16::from_be_bytes), Encoding::Utf16),
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            if let Ok(text) = std::str::from_utf8(rest) {
                return (text.to_owned(), Encoding::Utf8Marked);
            }
        }
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, Encoding::Utf8),
        Err(error) => by_code_page(error.as_bytes()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn by_code_page(bytes: &[u8]) -> (String, Encoding) {
    let is_letter = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphabetic);
    let is_central = bytes
        .iter()
        .enumerate()
        .any(|(at, byte)| TELLING.contains(byte) && (is_letter(at.checked_sub(1)) || is_letter(Some(at + 1))));
    let (table, encoding) = if is_central { (CENTRAL, Encoding::Windows1250) } else { (WESTERN, Encoding::Windows1252) };
    let table: Vec<char> = table.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(0x80) {
        None => char::from(*byte),
        Some(place) => table.get(usize::from(place)).copied().unwrap_or(char::from(*byte)),
    };
    (bytes.iter().map(letter).collect(), encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_pages_are_told_apart() {
        assert_eq!(CENTRAL.chars().count(), 128);
        assert_eq!(WESTERN.chars().count(), 32);
        let (text, encoding) = decode(b"Op\xb3aty og\xf3\xb3em|Z\xa3".to_vec());
        assert_eq!((text.as_str(), encoding), ("Opłaty ogółem|ZŁ", Encoding::Windows1250));
        let (text, encoding) = decode(b"Servicegeb\xfchr,\x80,\xa35".to_vec());
        assert_eq!((text.as_str(), encoding), ("Servicegebühr,€,£5", Encoding::Windows1252));
    }

    #[test]
    fn a_mark_of_the_byte_order_is_no_letter() {
        assert_eq!(decode(b"\xef\xbb\xbfa".to_vec()), ("a".to_owned(), Encoding::Utf8Marked));
        assert_eq!(decode(b"\xff\xfea\0".to_vec()), ("a".to_owned(), Encoding::Utf16));
    }
}
