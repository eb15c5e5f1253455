//! Digests: short numbers that stand for long texts, the same on every machine. Free of other modules, so that the build script
//! can share it.

/// The digest of no text: the offset basis of FNV-1a (64 bits).
pub const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The digest of a text that follows the text with the digest `before`: FNV-1a (Fowler, Noll, Vo), 64 bits. Made to tell accidents
/// apart, not forgeries.
pub const fn digest(before: u64, text: &str) -> u64 {
    let (bytes, mut digest, mut place) = (text.as_bytes(), before, 0);
    while place < bytes.len() {
        digest = (digest ^ bytes[place] as u64).wrapping_mul(PRIME);
        place += 1;
    }
    digest
}

#[cfg(test)]
mod tests {
    use super::{digest, EMPTY};

    /// Test vectors of the algorithm's authors (draft-eastlake-fnv, appendix C).
    #[test]
    fn published_digests() {
        assert_eq!(digest(EMPTY, ""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(digest(EMPTY, "a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(digest(EMPTY, "foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(digest(digest(EMPTY, "foo"), "bar"), digest(EMPTY, "foobar"));
    }
}
