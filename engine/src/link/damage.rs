//! Links damaged by chat apps, mail filters and editors: the signs between the pairs escaped, as HTML or as addresses do, once or
//! several times; punctuation, quotes or the marks of campaigns around them.
//!
//! A readable part is never touched, so that a name may hold any of these signs. Any other part is read as the only text that it
//! can have been.

use crate::number::is_unseen;
use crate::urlencoded;

/// The most layers of escapes that are looked under.
const MOST_LAYERS: u32 = 6;

/// The pairs of a damaged link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Repair {
    /// Keys and values, unknown ones too.
    pub(super) pairs: Vec<(String, String)>,
    /// True where the link was changed on its way.
    pub(super) is_mended: bool,
    /// True where a part is lost, or could be read in two ways.
    pub(super) is_doubtful: bool,
}

/// The pairs of a text. `knows` is true for a pair that can be used.
pub(super) fn mend(text: &str, knows: &dyn Fn(&str, &str) -> bool) -> Repair {
    // WordPress marks a frame that it made of an address.
    let (text, is_marked) = text.split_once("#?secret=").map_or((text, false), |(link, _)| (link, true));
    // A whole link that was put where its end belongs.
    let fragment = text.split_once('#').filter(|(before, _)| before.contains("://"));
    let mut mended = read(fragment.map_or(text, |(_, fragment)| fragment), MOST_LAYERS, knows);
    let before = mended.pairs.len();
    mended.pairs.retain(|(key, _)| !is_campaign(key));
    mended.is_mended |= is_marked || fragment.is_some() || mended.pairs.len() < before;
    mended
}

fn read(text: &str, layers: u32, knows: &dyn Fn(&str, &str) -> bool) -> Repair {
    let plain = without_entities(text);
    // Mail writes `=` as `=3D`.
    let is_mail = plain.split('&').any(|part| part.strip_prefix("v=3D").is_some_and(|version| knows("v", version)));
    let plain = if is_mail { plain.replace("=3D", "=") } else { plain };
    let mut mended = Repair { is_mended: plain != text, ..Repair::default() };
    for part in plain.split('&').filter(|part| !part.is_empty()) {
        // A `?` is never part of a link that the page made.
        let campaign = part.split_once('?').filter(|(_, after)| is_campaign(&urlencoded::pair(after).0));
        mended.is_mended |= campaign.is_some();
        let part = campaign.map_or(part, |(before, _)| before);
        let pair = urlencoded::pair(part);
        if knows(&pair.0, &pair.1) || is_campaign(&pair.0) {
            mended.pairs.push(pair);
            continue;
        }
        let Some(found) = mend_part(part, &pair, layers, knows) else {
            mended.pairs.push(pair);
            continue;
        };
        mended.pairs.extend(found.pairs);
        mended.is_mended = true;
        mended.is_doubtful |= found.is_doubtful;
    }
    mended
}

/// A part of a link that cannot be used unchanged, read as it was made. `None` where no reading has a known pair.
fn mend_part(part: &str, pair: &(String, String), layers: u32, knows: &dyn Fn(&str, &str) -> bool) -> Option<Repair> {
    let (key, value) = (tidy_key(&pair.0), tidy_value(&pair.1));
    for value in [pair.1.as_str(), value] {
        if knows(key, value) {
            return Some(Repair { pairs: vec![(key.to_owned(), value.to_owned())], ..Repair::default() });
        }
    }
    let layers = layers.checked_sub(1)?;
    let unknown = |mended: &Repair| mended.pairs.iter().filter(|(key, value)| !knows(key, value) && !is_campaign(key)).count();
    let read = |text: &String| {
        let repair = read(text, layers, knows);
        // A `&` that parts no two pairs belonged to a name.
        let is_doubtful = repair.is_doubtful || (text.split('&').any(str::is_empty) && !part.contains(['#', '?', ';']));
        Repair { is_doubtful, ..repair }
    };
    let mut found: Vec<Repair> = readings(part).iter().map(read).collect();
    // Readings without a known pair are dropped; of the rest, the first with the fewest unknown pairs is taken.
    found.retain(|mended| unknown(mended) < mended.pairs.len());
    let whole: Vec<&Repair> = found.iter().filter(|mended| unknown(mended) == 0).collect();
    let is_foreign = |mended: &Repair| mended.pairs.iter().any(|(_, value)| !value.is_ascii());
    if let [first, others @ ..] = whole.as_slice() {
        // A reading with words of another script is not doubtful: the part had been escaped once more.
        let is_doubtful = !is_foreign(first) && others.iter().any(|other| other.pairs != first.pairs);
        return Some(Repair { is_doubtful: first.is_doubtful || is_doubtful, ..Repair::clone(first) });
    }
    found.into_iter().min_by_key(unknown).map(|mended| Repair { is_doubtful: true, ..mended })
}

/// The texts that a part may have been before it was damaged.
fn readings(part: &str) -> Vec<String> {
    let mut found = Vec::new();
    let opened = part.replace(['#', '?', ';'], "&");
    let signs = with_signs(part);
    // A part escaped as a whole has no space, and only its signs are escaped.
    let escapes = || part.match_indices('%').filter_map(|(at, _)| part.get(at + 1..at + 3));
    let is_whole = !part.contains('+') && escapes().all(|digits| digits < "80");
    // A space, written `+`, becomes `%2B` with the rest; a sign that a name had itself stays `%2B` where only the signs between
    // were escaped.
    let has_plus = escapes().any(|digits| digits.eq_ignore_ascii_case("2B"));
    if (part.contains("%25") && (is_whole || signs == part)) || (is_whole && has_plus) {
        found.push(urlencoded::unescape(part));
    }
    found.extend([signs, opened].into_iter().filter(|text| text != part));
    found
}

/// A text with the signs that part pairs unescaped.
pub(super) fn with_signs(text: &str) -> String {
    let escaped = [("%3D", "="), ("%26", "&"), ("%23", "#"), ("%3F", "?"), ("%3B", ";")];
    escaped.iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign).replace(&code.to_ascii_lowercase(), sign))
}

/// A key without the signs that damage puts around it.
fn tidy_key(key: &str) -> &str {
    let key = key.trim_matches(|c: char| c.is_whitespace() || is_unseen(c) || "#!/?&;:.,<>\"'()[]*“‘«".contains(c));
    let after = key.strip_prefix("amp").map(|after| after.trim_start_matches(';'));
    after.unwrap_or(key)
}

/// A value without the signs that damage puts around it.
fn tidy_value(value: &str) -> &str {
    let is_around = |c: char| c.is_whitespace() || is_unseen(c) || ".,:;!?&/\\<>\"'()[]{}*_`|…“”‘’«»。，、".contains(c);
    value.trim_matches(is_around)
}

/// True where a key only tells where a reader came from, or marks a frame that another site made of an address (`#?secret=…`).
fn is_campaign(key: &str) -> bool {
    const KNOWN: [&str; 10] = ["secret", "mc_cid", "mc_eid", "igsh", "igshid", "_hsenc", "_hsmi", "mkt_tok", "_ga", "_gl"];
    key.starts_with("utm_") || key.ends_with("clid") || key.ends_with("clkid") || KNOWN.contains(&key)
}

/// A text with HTML's names and numbers of signs replaced by the signs, however many times escaped.
pub(super) fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let mut sign = '&';
        // `&amp;amp;` is a `&` too.
        while let Some((next, after)) = entity(rest).filter(|_| sign == '&') {
            (sign, rest) = (next, after);
        }
        plain.push(sign);
    }
    plain + rest
}

/// The sign named at the beginning of a text, and the text after its name; `None` where there is no name.
fn entity(text: &str) -> Option<(char, &str)> {
    const NAMED: [(&str, char); 8] =
        [("amp", '&'), ("equals", '='), ("num", '#'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' ')];
    let end = text.bytes().take(9).position(|byte| byte == b';')?;
    let (name, after) = (&text[..end], &text[end + 1..]);
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16).ok(),
        None => number.parse().ok(),
    });
    let sign = number
        .and_then(char::from_u32)
        .or_else(|| NAMED.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, sign)| *sign));
    sign.map(|sign| (sign, after))
}
