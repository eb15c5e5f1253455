//! Bytes as text: by the mark of the byte order, else as UTF-8, else by the code page of Central or Western Europe.

use crate::record::{digest, digest_more};

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

/// Text of a file, decoded.
#[derive(Debug)]
pub(crate) struct Text {
    /// Letters of the text in UTF-8.
    pub(crate) bytes: Vec<u8>,
    pub(crate) encoding: Encoding,
    pub(crate) digest: u64,
}

/// The way in which bytes are looked at.
enum Pass {
    Utf8,
    /// No UTF-8: which code page it is.
    Telling,
    CodePage(Encoding, Vec<char>),
    Utf16(fn([u8; 2]) -> u16),
}

/// A text on its way from bytes, a piece at a time.
pub(crate) struct Decoding {
    bytes: Vec<u8>,
    at: usize,
    pass: Pass,
    /// True where a mark of the byte order stands before UTF-8.
    is_marked: bool,
    text: String,
    digest: u64,
    /// True where the letters so far have a zero, which no text has.
    pub(crate) is_binary: bool,
}

impl Decoding {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let (at, pass) = match bytes.as_slice() {
            [0xff, 0xfe, ..] => (2, Pass::Utf16(u16::from_le_bytes)),
            [0xfe, 0xff, ..] => (2, Pass::Utf16(u16::from_be_bytes)),
            [0xef, 0xbb, 0xbf, ..] => (3, Pass::Utf8),
            _ => (0, Pass::Utf8),
        };
        let mut own = Self { is_marked: at == 3, bytes, at, pass, text: String::new(), digest: digest(""), is_binary: false };
        own.expect();
        own
    }

    /// The bytes that are done, and all of them.
    pub(crate) const fn progress(&self) -> (usize, usize) {
        (self.at, self.bytes.len())
    }

    /// Decodes so many bytes more, at least one letter; false once nothing is left.
    pub(crate) fn step(&mut self, most: usize) -> bool {
        let end = self.at.saturating_add(most.max(4)).min(self.bytes.len());
        let (piece, is_last) = (&self.bytes[self.at..end], end == self.bytes.len());
        let from = self.text.len();
        match &self.pass {
            Pass::Utf8 => {
                let valid = match std::str::from_utf8(piece) {
                    Ok(_) => piece.len(),
                    Err(cut) if cut.error_len().is_none() && !is_last => cut.valid_up_to(),
                    Err(_) => return self.again(Pass::Telling),
                };
                self.digest = digest_more(self.digest, &piece[..valid]);
                self.is_binary |= piece[..valid].contains(&0);
                self.at += valid;
                return !is_last;
            }
            Pass::Telling => {
                let is_letter = |at: Option<usize>| at.and_then(|at| self.bytes.get(at)).is_some_and(u8::is_ascii_alphabetic);
                let is_central = (self.at..end)
                    .any(|at| TELLING.contains(&self.bytes[at]) && (is_letter(at.checked_sub(1)) || is_letter(at.checked_add(1))));
                if is_central {
                    return self.again(Pass::CodePage(Encoding::Windows1250, CENTRAL.chars().collect()));
                }
                if is_last {
                    return self.again(Pass::CodePage(Encoding::Windows1252, WESTERN.chars().collect()));
                }
                self.at = end;
                return true;
            }
            Pass::CodePage(_, table) => {
                let letter = |byte: &u8| match byte.checked_sub(0x80) {
                    None => char::from(*byte),
                    Some(place) => table.get(usize::from(place)).copied().unwrap_or(char::from(*byte)),
                };
                self.text.extend(piece.iter().map(letter));
                self.at = end;
            }
            Pass::Utf16(unit) => {
                let mut units: Vec<u16> = piece.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
                // The second half of a letter may stand in the next piece.
                units.pop_if(|last| !is_last && (0xd800..0xdc00).contains(last));
                self.at = if is_last { end } else { self.at + 2 * units.len() };
                self.text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
            }
        }
        let more = &self.text.as_bytes()[from..];
        self.digest = digest_more(self.digest, more);
        self.is_binary |= more.contains(&0);
        !is_last
    }

    /// Makes room for all letters at once: to move many takes long. A few have more bytes than before.
    fn expect(&mut self) {
        if matches!(self.pass, Pass::CodePage(..) | Pass::Utf16(_)) {
            self.text.reserve(self.bytes.len() + self.bytes.len() / 8);
        }
    }

    /// Begins anew in another way.
    fn again(&mut self, pass: Pass) -> bool {
        (self.pass, self.at, self.digest, self.is_binary) = (pass, 0, digest(""), false);
        self.expect();
        true
    }

    /// The text, once nothing is left.
    pub(crate) fn finish(mut self) -> Text {
        let (bytes, encoding) = match self.pass {
            Pass::Utf16(_) => (self.text.into_bytes(), Encoding::Utf16),
            Pass::CodePage(encoding, _) => (self.text.into_bytes(), encoding),
            _ if self.is_marked => {
                // Moved in place: another copy of many letters takes long.
                self.bytes.drain(..3);
                (self.bytes, Encoding::Utf8Marked)
            }
            _ => (self.bytes, Encoding::Utf8),
        };
        Text { bytes, encoding, digest: self.digest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text, decoded by so many bytes at a time.
    fn decode(bytes: &[u8], most: usize) -> (String, Encoding) {
        let mut decoding = Decoding::new(bytes.to_vec());
        while decoding.step(most) {}
        let Text { bytes, encoding, digest: found } = decoding.finish();
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(found, digest(&text));
        (text, encoding)
    }

    #[test]
    fn code_pages_are_told_apart() {
        assert_eq!(CENTRAL.chars().count(), 128);
        assert_eq!(WESTERN.chars().count(), 32);
        for most in [1, 7, 100] {
            let (text, encoding) = decode(b"Op\xb3aty og\xf3\xb3em|Z\xa3", most);
            assert_eq!((text.as_str(), encoding), ("Opłaty ogółem|ZŁ", Encoding::Windows1250));
            let (text, encoding) = decode(b"Servicegeb\xfchr,\x80,\xa35", most);
            assert_eq!((text.as_str(), encoding), ("Servicegebühr,€,£5", Encoding::Windows1252));
        }
    }

    #[test]
    fn a_mark_of_the_byte_order_is_no_letter() {
        assert_eq!(decode(b"\xef\xbb\xbfa", 4), ("a".to_owned(), Encoding::Utf8Marked));
        assert_eq!(decode(b"\xff\xfea\0", 4), ("a".to_owned(), Encoding::Utf16));
    }

    #[test]
    fn letters_are_whole_wherever_a_piece_ends() {
        let text = "£5 für 🚲 łącznie";
        let by = |bytes: fn(u16) -> [u8; 2], mark: u16| {
            [mark].into_iter().chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
        };
        for most in 1..20 {
            assert_eq!(decode(text.as_bytes(), most), (text.to_owned(), Encoding::Utf8));
            assert_eq!(decode(&by(u16::to_le_bytes, 0xfeff), most), (text.to_owned(), Encoding::Utf16));
            assert_eq!(decode(&by(u16::to_be_bytes, 0xfeff), most), (text.to_owned(), Encoding::Utf16));
        }
    }
}
