//! Headers: the name of a column, its path where it has one, and its unit.

use crate::choices::{DistanceUnit, TimeUnit};
use crate::currency::Currency;
use crate::fold::fold;
use crate::words;

/// A header, taken apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Header {
    /// The header as it is compared, its unit behind `|` taken off.
    pub(crate) name: String,
    /// The parts of a path, the root first; one part where there is no path.
    pub(crate) path: Vec<String>,
    pub(crate) currency: Option<Currency>,
    pub(crate) distance: Option<DistanceUnit>,
    pub(crate) time: Option<TimeUnit>,
    /// True for a rate: per hour, per cent, stars.
    pub(crate) is_rate: bool,
}

/// Units in brackets or as a last word.
#[derive(Clone, Copy)]
enum Unit {
    Money(Currency),
    Distance(DistanceUnit),
    Time(TimeUnit),
    Rate,
}

impl Header {
    pub(crate) fn read(text: &str) -> Self {
        let mut header = Self::default();
        let (text, unit) = text.rsplit_once('|').map_or((text, None), |(name, unit)| (name, Some(unit)));
        if let Some(unit) = unit {
            header.take(unit_of(unit).unwrap_or(Unit::Rate));
        }
        header.name = fold(text);
        header.path = split(&header.name);
        // A unit in brackets is taken off, unless the words with it mean something of their own.
        if words::column(&header.name).is_none() {
            if let Some((name, unit)) = header.name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) {
                if let Some(unit) = unit_of(unit) {
                    header.name = name.trim_end().to_owned();
                    header.path = split(&header.name);
                    header.take(unit);
                }
            }
        }
        let last = header.name.rsplit(' ').next().and_then(unit_of);
        match last {
            Some(Unit::Distance(unit)) if header.distance.is_none() => header.distance = Some(unit),
            Some(Unit::Time(unit)) if header.time.is_none() => header.time = Some(unit),
            _ => {}
        }
        if header.time.is_none() {
            header.time = header.name.split(' ').find_map(hours);
        }
        header
    }

    /// The parts below the root; the whole where there is no path.
    pub(crate) fn below_root(&self) -> &[String] {
        if self.path.len() > 1 {
            &self.path[1..]
        } else {
            &self.path
        }
    }

    pub(crate) fn is_path(&self) -> bool {
        self.path.len() > 1
    }

    fn take(&mut self, unit: Unit) {
        match unit {
            Unit::Money(currency) => self.currency = Some(currency),
            Unit::Distance(unit) => self.distance = Some(unit),
            Unit::Time(unit) => self.time = Some(unit),
            Unit::Rate => self.is_rate = true,
        }
    }
}

/// The parts of a path. A colon in brackets parts nothing, nor does one that nothing follows.
fn split(name: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in name.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ':' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn unit_of(text: &str) -> Option<Unit> {
    let text: String = fold(text).chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    Some(match text.as_str() {
        "km" | "kilometers" | "kilometres" | "kilometer" | "cilometrau" => Unit::Distance(DistanceUnit::Kilometres),
        "mi" | "miles" | "mile" | "milltiroedd" | "milltir" => Unit::Distance(DistanceUnit::Miles),
        "h" | "hr" | "hrs" | "hours" | "std" | "stunden" | "oriau" => Unit::Time(TimeUnit::Hours),
        "min" | "mins" | "minutes" | "minuten" | "munudau" => Unit::Time(TimeUnit::Minutes),
        "s" | "sec" | "secs" | "seconds" | "sekunden" => Unit::Time(TimeUnit::Seconds),
        "ms" | "milliseconds" => Unit::Time(TimeUnit::Milliseconds),
        "days:hours:minutes"
        | "tage:stunden:minuten"
        | "jours:heures:minutes"
        | "dias:horas:minutos"
        | "dni:godziny:minuty"
        | "giorni:ore:minuti"
        | "dagen:uren:minuten" => Unit::Time(TimeUnit::DaysHoursMinutes),
        _ if text.contains(['/', '%', '★']) => Unit::Rate,
        _ => Unit::Money(Currency::from_sign(&text)?),
    })
}

/// Hours, where a word of a header says them.
fn hours(word: &str) -> Option<TimeUnit> {
    matches!(word, "hours" | "stunden" | "arbeitsstunden" | "heures" | "horas" | "godziny" | "uren" | "ore" | "oriau")
        .then_some(TimeUnit::Hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_paths_are_taken_apart() {
        let bolt = Header::read("Zarobki brutto (płatności w aplikacji)|ZŁ");
        assert_eq!((bolt.name.as_str(), bolt.currency), ("zarobki brutto (platnosci w aplikacji)", Some(Currency::PLN)));
        let uber = Header::read("An dich gezahlt : Deine Umsätze:Fahrpreis");
        assert_eq!(uber.below_root(), ["deine umsatze", "fahrpreis"]);
        let time = Header::read("Time online (days : hours: minutes)");
        assert_eq!((time.name.as_str(), time.time, time.path.len()), ("time online", Some(TimeUnit::DaysHoursMinutes), 1));
        assert_eq!(Header::read("trip_distance_miles").distance, Some(DistanceUnit::Miles));
        assert_eq!(Header::read("duration_ms").time, Some(TimeUnit::Milliseconds));
        assert!(Header::read("Gross earnings per hour|€/h").is_rate);
    }
}
