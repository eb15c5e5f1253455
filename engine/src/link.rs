//! A scenario as the `#fragment` of a link: readable `key=value` pairs, the version first, then only the fields that differ from
//! the preset.
//!
//! Every link ever published keeps working: keys are never renamed, unknown ones are ignored with a notice, and a bad value is
//! named and replaced by the preset's. Damage by chat apps, mail filters and editors is undone where only one reading is
//! possible, and told where not.

mod address;
mod damage;
mod page_view;

use crate::choice::{Choice as _, Currency, YesNo};
use crate::field::{Field, Kind, Shared, Value};
use crate::number;
use crate::outcome::Period;
use crate::preset::{self, Preset};
use crate::receipt::KEY;
use crate::scenario::{Scenario, MOST_DEALS};
use crate::tax;
use crate::urlencoded;

pub use self::address::{address, Address};
use self::damage::Repair;
pub use self::page_view::{append_view, PageView, VIEW};

/// The version of the link format that this engine writes.
pub const VERSION: &str = "1";
/// The most characters of a deal's name.
pub const MOST_NAME: usize = 40;
/// The field for the link between the co-op's accounts and the comparison.
const LINKED: Field = Field::Shared(Shared::CoopLinked);
/// The way in which the week is entered.
const ENTRY: Field = Field::Shared(Shared::Entry);
/// The key of the period that a link's amounts are shown for.
pub const PERIOD: &str = "period";
/// The most notices handed on: a hostile fragment can hold thousands.
const MOST_NOTICES: usize = 8;

/// The drifts of the law: the minimum wage's is younger, and the rates' once stood for both.
const RATES: Field = Field::Shared(Shared::RateDrift);
const MINIMUM_WAGE: Field = Field::Shared(Shared::MinimumWageDrift);

/// Share of the reader's own figures in a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// All figures, exact.
    #[default]
    Exact,
    /// All figures, to two significant figures.
    Rounded,
    /// No figures: the preset and the choices only.
    SettingsOnly,
}

/// A part of a link that could not be used unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A part with a name this version does not know; it was ignored.
    Unknown(String),
    /// A value that does not fit its field; the preset's stands instead.
    Bad {
        /// The field.
        field: Field,
        /// The link's value for the field.
        text: String,
    },
    /// A period that does not exist; the default one stands instead.
    NoSuchPeriod(String),
    /// A preset that does not exist; the default one stands instead.
    NoSuchPreset(String),
    /// The link was made by a newer version; what this one knows was used.
    Newer,
    /// The link was damaged on its way, and some of it is lost or could be read in two ways.
    Damaged {
        /// The fields that were read from the link; the preset is told by itself.
        fields: Vec<Field>,
    },
}

/// A link as read.
#[derive(Clone, Debug)]
pub struct Link {
    /// The preset that the link starts from.
    pub preset: &'static Preset,
    /// The scenario of the link.
    pub scenario: Scenario,
    /// The period that amounts are shown for: no part of the scenario, which is the same for each.
    pub period: Period,
    /// The view of the page that the link opens; the answer where the link names none, or none that there is.
    pub view: PageView,
    /// The receipt in the link, as it stands there; empty where there is none. [`Receipt::read`](crate::receipt::Receipt::read)
    /// makes it out.
    pub receipt: String,
    /// The notices for the reader.
    pub notices: Vec<Notice>,
    /// True where the link was changed on its way.
    pub is_mended: bool,
}

/// Reads a fragment, with or without its `#`. Any text can be read: the worst yields the default preset and notices.
///
/// ```
/// use coop_or_gig_engine::link::{decode, encode, Notice, Numbers};
///
/// let link = decode("#v=1&preset=cleaner&hours=30&hourz=40");
/// assert_eq!(link.notices, [Notice::Unknown("hourz".to_owned())]);
/// assert_eq!(encode(&link.scenario, link.preset, Numbers::Exact), "v=1&preset=cleaner&hours=30");
/// ```
pub fn decode(fragment: &str) -> Link {
    let Repair { pairs, is_mended, mut is_doubtful } = damage::mend(fragment.strip_prefix('#').unwrap_or(fragment), &is_usable);
    let said = |key: &str| pairs.iter().find(|(k, _)| k == key).map(|(_, value)| value.as_str());
    let mut notices = Vec::new();
    match said("v").map(|version| (is_version(version), version.trim_start_matches('0'))) {
        None | Some((true, VERSION)) => {}
        Some((true, _)) => notices.push(Notice::Newer),
        Some((false, _)) => is_doubtful = true,
    }
    let preset = match said("preset") {
        None => preset::default(),
        Some(id) => preset::by_id(id).unwrap_or_else(|| {
            notices.push(Notice::NoSuchPreset(clean(id)));
            preset::default()
        }),
    };
    let mut scenario = preset.scenario();
    let receipt = said(KEY).unwrap_or_default().to_owned();
    let mut period = Period::default();
    let view = said(VIEW).and_then(PageView::from_word).unwrap_or_default();
    let mut fields = Vec::new();
    // The link's currency is taken first, since amounts may name their money.
    if let Some(currency) = said(Field::Shared(Shared::Currency).spec().key) {
        let _ = take(Field::Shared(Shared::Currency), currency, &mut scenario);
    }
    for (key, value) in &pairs {
        if matches!(key.as_str(), "v" | "preset" | VIEW | KEY) {
            continue;
        }
        let notice = match (named(key), Field::from_key(key)) {
            _ if key == PERIOD => {
                let said = Period::from_word(value);
                period = said.unwrap_or(period);
                said.is_none().then(|| Notice::NoSuchPeriod(clean(value)))
            }
            (Some(deal), _) => {
                scenario.names[deal] = clean(value);
                None
            }
            (None, None) => Some(Notice::Unknown(clean(key))),
            (None, Some(field)) => {
                let taken = take(field, value, &mut scenario);
                fields.extend(taken.is_ok().then_some(field).filter(|_| fields.len() < MOST_NOTICES));
                taken.err()
            }
        };
        notices.extend(notice.filter(|_| notices.len() < MOST_NOTICES));
    }
    if scenario.week.mine.is_stated() {
        follow(&pairs, &mut scenario);
    }
    if said(&RATES.key()).is_some_and(|text| RATES.read(text).is_ok()) && said(&MINIMUM_WAGE.key()).is_none() {
        // The drift of the rates moved the minimum wage too, until that had a drift of its own.
        scenario.growth.minimum_wage = scenario.growth.rates;
    }
    scenario.forget_unused();
    if said(LINKED.spec().key).is_none() && scenario.means_unlinked() {
        scenario.coop.linked = YesNo::No;
    }
    if is_doubtful {
        notices.insert(0, Notice::Damaged { fields });
    }
    Link { preset, scenario, period, view, receipt, notices, is_mended }
}

/// True where a text is the version of some link format: 1 or a larger number.
fn is_version(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.contains(|c: char| c != '0')
}

/// True where links have this key.
fn is_key(key: &str) -> bool {
    matches!(key, "v" | "preset" | PERIOD | VIEW | KEY) || named(key).is_some() || Field::from_key(key).is_some()
}

/// True where a pair can be used unchanged.
fn is_usable(key: &str, value: &str) -> bool {
    match (key, Field::from_key(key)) {
        ("v", _) => is_version(value),
        ("preset", _) => preset::by_id(value).is_some(),
        (PERIOD, _) => Period::from_word(value).is_some(),
        (VIEW, _) => PageView::from_word(value).is_some(),
        (KEY, _) => true,
        (_, Some(field)) => Currency::ALL.iter().any(|currency| value_of(field, value, *currency).is_some()),
        (key, None) => named(key).is_some(),
    }
}

/// The value of a field in a text; `None` where the field cannot take it.
fn value_of(field: Field, text: &str, currency: Currency) -> Option<Value> {
    field.read_in(text, currency).ok().filter(|value| match (field.spec().kind, value) {
        (Kind::Year, Value::Number(year)) => u16::try_from(*year).is_ok_and(|year| tax::pack(tax::TaxYear(year)).is_some()),
        _ => true,
    })
}

fn take(field: Field, text: &str, scenario: &mut Scenario) -> Result<(), Notice> {
    let value = value_of(field, text, scenario.currency).ok_or_else(|| Notice::Bad { field, text: clean(text) })?;
    field.write(scenario, value);
    Ok(())
}

/// Lets the figures that follow from statements follow, once every pair is read, whatever their order; those of them that a pair
/// tells were written since.
fn follow(pairs: &[(String, String)], scenario: &mut Scenario) {
    scenario.follow();
    for (key, value) in pairs {
        if let Some(field) = Field::from_key(key).filter(|field| scenario.follows(field.input())) {
            let _ = take(field, value, scenario);
        }
    }
}

/// Writes `scenario` as a fragment without its `#`.
pub fn encode(scenario: &Scenario, preset: &Preset, numbers: Numbers) -> String {
    let mut text = String::new();
    urlencoded::append(&mut text, "v", VERSION);
    urlencoded::append(&mut text, "preset", preset.id);
    for (field, value) in told(scenario, preset.base(), numbers) {
        let spec = field.spec();
        let value = match value {
            Value::Number(n) if numbers == Numbers::Rounded && spec.kind.is_number() => {
                let scale = 10_i64.pow(spec.kind.decimals());
                Value::Number(number::two_figures(n).clamp(spec.min * scale, spec.max * scale))
            }
            value => value,
        };
        urlencoded::append(&mut text, &field.key(), &field.write_plain(value));
    }
    for (place, name) in told_names(scenario, preset.base(), numbers) {
        urlencoded::append(&mut text, &name_key(place), name);
    }
    text
}

/// The fields that a link tells, with their values: those that differ from the preset's scenario `base`; of those that follow
/// from statements, the ones that were written since.
fn told<'a>(scenario: &'a Scenario, base: &'a Scenario, numbers: Numbers) -> impl Iterator<Item = (Field, Value)> + 'a {
    let is_stated = scenario.week.mine.is_stated() && numbers != Numbers::SettingsOnly;
    let followed = is_stated.then(|| followed(scenario, base));
    let is_told = move |field: Field, value: Value| {
        // Statements are figures, whichever of them are choices.
        if numbers == Numbers::SettingsOnly && (field.spec().kind.is_number() || field == ENTRY) {
            return false;
        }
        if let Some(followed) = followed.as_ref().filter(|_| scenario.follows(field.input())) {
            return value != field.get(followed);
        }
        // A link without `coop-linked` may mean accounts that are not linked, so linked accounts are then told. A link that tells
        // the rates' drift tells the minimum wage's too, or it would be taken for one from before that had a drift.
        value != field.get(base)
            || (field == LINKED && numbers != Numbers::SettingsOnly && scenario.means_unlinked())
            || (field == MINIMUM_WAGE && RATES.get(scenario) != RATES.get(base))
    };
    Field::all(scenario.active().len())
        .map(|field| (field, field.get(scenario)))
        .filter(move |(field, value)| is_told(*field, *value))
}

/// The preset's scenario `base` with all of `scenario` but the figures that follow from its statements, which follow.
fn followed(scenario: &Scenario, base: &Scenario) -> Scenario {
    let mut followed = base.clone();
    for field in Field::all(scenario.active().len()).filter(|field| !scenario.follows(field.input())) {
        field.write(&mut followed, field.get(scenario));
    }
    followed.follow();
    followed
}

/// The names that a link tells, each with its deal's place from 0: those that differ from the preset's scenario `base`.
fn told_names<'a>(scenario: &'a Scenario, base: &'a Scenario, numbers: Numbers) -> impl Iterator<Item = (usize, &'a String)> {
    let names = scenario.names.iter().take(scenario.active().len()).enumerate();
    names.filter(move |(place, name)| numbers != Numbers::SettingsOnly && **name != base.names[*place])
}

/// True where `scenario` is the preset as it came, so that [`encode`] would write no more of it than version and preset.
pub fn is_unchanged(scenario: &Scenario, preset: &Preset) -> bool {
    let base = preset.base();
    told(scenario, base, Numbers::Exact).next().is_none() && told_names(scenario, base, Numbers::Exact).next().is_none()
}

/// Appends the period that amounts are shown for, unless it is a week, as links without a period mean.
pub fn append_period(fragment: &mut String, period: Period) {
    if period != Period::default() {
        urlencoded::append(fragment, PERIOD, period.word());
    }
}

/// Appends a receipt's code, unless it is empty.
pub fn append_receipt(fragment: &mut String, code: &str) {
    if !code.is_empty() {
        urlencoded::append(fragment, KEY, code);
    }
}

/// The key of the name of the deal at `place`, from 0.
pub fn name_key(place: usize) -> String {
    format!("{}.name", place + 1)
}

/// The place, from 0, of the deal whose name a key stands for; `None` for any other key.
pub fn named(key: &str) -> Option<usize> {
    (0..MOST_DEALS).find(|place| name_key(*place) == key)
}

/// A text from outside made fit to be shown: one line of at most [`MOST_NAME`] characters.
pub fn clean(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_NAME).collect();
    // A name of blanks alone names nothing, and its `+` in a link could become a name.
    if clean.trim().is_empty() {
        String::new()
    } else {
        clean
    }
}
