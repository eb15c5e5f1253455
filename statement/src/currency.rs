//! Currencies as files name them: by code or by sign.

/// The codes that are known, so that a word in brackets is told from a currency.
const CODES: [&str; 36] = [
    "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "GHS", "HUF", "ILS", "INR",
    "JPY", "KES", "MXN", "NGN", "NOK", "NZD", "PEN", "PLN", "RON", "RSD", "SAR", "SEK", "SGD", "TRY", "UAH", "USD", "UYU", "ZAR",
];

/// Signs and short names that stand for one currency. `kr` stands for several, so that it is none.
const SIGNS: [(&str, &str); 18] = [
    ("€", "EUR"),
    ("£", "GBP"),
    ("us$", "USD"),
    ("ca$", "CAD"),
    ("a$", "AUD"),
    ("r$", "BRL"),
    ("$", "USD"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("kč", "CZK"),
    ("kc", "CZK"),
    ("ft", "HUF"),
    ("lei", "RON"),
    ("fr.", "CHF"),
    ("₴", "UAH"),
    ("₺", "TRY"),
    ("₹", "INR"),
    ("₦", "NGN"),
];

/// A currency by its ISO 4217 code. Amounts are always in hundredths of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

impl Currency {
    /// The pound sterling.
    pub const GBP: Self = Self("GBP");
    /// The euro.
    pub const EUR: Self = Self("EUR");
    /// The złoty.
    pub const PLN: Self = Self("PLN");
    /// The dollar of the United States.
    pub const USD: Self = Self("USD");

    /// The currency of an ISO 4217 code, in capitals or not; `None` where none is known by it.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.trim();
        CODES.iter().find(|known| known.eq_ignore_ascii_case(code)).map(|known| Self(known))
    }

    /// The currency of a code or a sign.
    pub fn from_sign(sign: &str) -> Option<Self> {
        let sign = sign.trim().to_lowercase();
        let named = SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, code)| Self(code));
        named.or_else(|| Self::from_code(&sign))
    }

    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Every currency that is known, for a list to choose from.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.iter().map(|code| Self(code))
    }
}
