//! Pay statements as callers write and get them: those of one app in the object itself, or of up to four in `apps`.

use super::read::{Items, List, Object, Properties, Refused};
use super::STATEMENT;
use crate::fields::{self, FieldValue, OptionalSeed, OF_STATEMENT};
use crate::refusal::{camel, member, Fault, Refusal};
use crate::units::count;
use coop_or_gig_engine::choice::Entry;
use coop_or_gig_engine::entry;
use coop_or_gig_engine::field::{AppFigure, Field, Shared, Value};
use coop_or_gig_engine::money::Quantity;
use coop_or_gig_engine::scenario::{MyWeek, Scenario, Week, MOST_APPS};
use serde::de::{Deserialize, DeserializeSeed as _, Deserializer, IgnoredAny, MapAccess};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

const APPS: &str = "apps";
/// Properties of an app of `readStatement` besides its figures, of which nothing follows here.
const BESIDE: [&str; 3] = ["platform", "lack", "net"];

/// Statements of a period, as far as they are spelt out.
#[derive(Debug, Default)]
pub(super) struct Statement {
    shared: Vec<(Shared, Value)>,
    /// The statement of one app, in the object itself.
    own: App,
    apps: Option<Vec<App>>,
}

/// Figures of one app's statement.
#[derive(Debug, Default)]
struct App(Vec<(AppFigure, Value)>);

impl Statement {
    /// The whole of the scenario's statements.
    pub(super) fn of(scenario: &Scenario) -> Self {
        // Of an amount and a percentage one is told: the amount, where there is one.
        let is_told = |place: usize, figure: AppFigure| figure != AppFigure::Rate || scenario.week.mine.apps[place].fee.is_none();
        let app = |place: usize| {
            let figures = AppFigure::ALL.iter().filter(|figure| is_told(place, **figure));
            App(figures.map(|figure| (*figure, Field::App(place, *figure).get(scenario))).collect())
        };
        Self {
            shared: OF_STATEMENT.iter().map(|(_, field)| (*field, Field::Shared(*field).get(scenario))).collect(),
            own: App::default(),
            apps: Some((0..scenario.week.mine.active().len()).map(app).collect()),
        }
    }

    /// Writes the statements into the scenario, in place of any others, and what follows from them. The deal that they tell is the
    /// platform of the two compared, unless they say which.
    ///
    /// # Errors
    /// Problem of a statement: what is missing on it, two ways of telling one, or a deal that there is not.
    pub(super) fn put(self, scenario: &mut Scenario) -> Result<(), Refusal> {
        let apps = match (self.apps, self.own.0.is_empty()) {
            (Some(apps), true) => {
                apps.into_iter().enumerate().map(|(at, app)| (format!("{STATEMENT}.{APPS}[{at}]"), app)).collect()
            }
            (None, _) => vec![(STATEMENT.to_owned(), self.own)],
            (Some(_), false) => {
                return Err(Refusal::takes(STATEMENT, "one app's statement, or those of several as apps, not both"))
            }
        };
        scenario.week.mine = MyWeek {
            entry: Entry::Statement,
            deal: u8::try_from(entry::platform(scenario) + 1).unwrap_or(1),
            count: u8::try_from(apps.len()).unwrap_or(1),
            ..MyWeek::default()
        };
        for (field, value) in self.shared {
            Field::Shared(field).write(scenario, value);
        }
        let paths: Vec<String> = apps.iter().map(|(path, _)| path.clone()).collect();
        for (place, (path, app)) in apps.into_iter().enumerate() {
            app.check(&path)?;
            for (figure, value) in app.0 {
                Field::App(place, figure).write(scenario, value);
            }
        }
        if scenario.week.mine.deal > scenario.count {
            let what = format!("a whole number from 1 to {}: the deals that there are", scenario.count);
            return Err(Refusal::takes(&member(STATEMENT, "deal"), &what));
        }
        check_hours(scenario, &paths)?;
        scenario.follow();
        Ok(())
    }
}

impl App {
    /// Checks that the statement at `path` tells what nobody can guess: fares, hours, and what the app took. Missing is not zero, and nobody
    /// works no hours: the week's form takes 0 as nothing entered yet.
    /// Refusal of a statement that cannot be: another figure would be reckoned with in its place.
    fn check(&self, path: &str) -> Result<(), Refusal> {
        let said = |figure: AppFigure| {
            self.0.iter().rev().find(|(said, _)| *said == figure).and_then(|(_, value)| match value {
                Value::Number(number) => Some(*number),
                Value::Nothing => None,
            })
        };
        let says = |figure: AppFigure| said(figure).is_some();
        let has_hours = said(AppFigure::Hours).is_some_and(|hours| hours > 0);
        let missing = [
            (says(AppFigure::Fares), "fares", "what customers paid, in pounds"),
            (says(AppFigure::Fee) || says(AppFigure::Rate), "fee", "what the app took, in pounds, or its percentage as rate"),
            (has_hours, "hours", "the hours logged on, more than 0"),
        ];
        if let Some((_, key, what)) = missing.into_iter().find(|(is_said, ..)| !is_said) {
            return Err(Refusal::takes(&member(path, key), what));
        }
        if says(AppFigure::Fee) && says(AppFigure::Rate) {
            return Err(Refusal::takes(&member(path, "rate"), "the percentage only where fee, which is given too, is left out"));
        }
        if said(AppFigure::Fee) > said(AppFigure::Fares) && says(AppFigure::Fee) {
            return Err(Refusal::takes(&member(path, "fee"), "no more than fares, of which it is a part; are the two swapped?"));
        }
        Ok(())
    }
}

/// Checks the hours of the statements at `paths`, as others would be reckoned with in their place: each has those of its period at most,
/// the overlap is of hours that two of them have, and a week has from 1 to 168.
fn check_hours(scenario: &Scenario, paths: &[String]) -> Result<(), Refusal> {
    let overlap = member(STATEMENT, "overlap");
    let up_to = |field: Field, path: &str, what: &str| match field.exceeded_in(scenario) {
        Some(most) => Err(Refusal::takes(path, &format!("a number up to {}: {what}", count(Quantity(most))))),
        None => Ok(()),
    };
    for (place, path) in paths.iter().enumerate() {
        up_to(Field::App(place, AppFigure::Hours), &member(path, "hours"), "the hours of the period that every says")?;
    }
    up_to(Field::Shared(Shared::Overlap), &overlap, "the hours that two apps can have been open at once")?;
    let hours = scenario.week.stated_hours();
    if (Quantity::ONE..=Week::MOST_HOURS).contains(&hours) {
        return Ok(());
    }
    let path = match paths {
        [one] => member(one, "hours"),
        _ => overlap,
    };
    Err(Refusal::takes(&path, &format!("what leaves from 1 to 168 hours a week; this leaves {}", count(hours))))
}

impl Properties for Statement {
    const EXPECTED: &'static str = "an object, such as { fares: 820, fee: 231, jobs: 31, tips: 12, hours: 42 }";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        if let Some((_, field)) = OF_STATEMENT.iter().find(|(name, _)| *name == key) {
            let value = map.next_value_seed(OptionalSeed(Field::Shared(*field)))?;
            self.shared.extend(value.map(|value| (*field, value)));
            return Ok(());
        }
        if key == APPS {
            self.apps = Some(map.next_value::<List<_, 1, MOST_APPS>>()?.0);
            return Ok(());
        }
        if fields::app_figure(key).is_some() || BESIDE.contains(&key) {
            return self.own.take(key, map);
        }
        let known = AppFigure::SPECS.iter().map(|spec| spec.key);
        let known = known.chain(OF_STATEMENT.iter().map(|(name, _)| *name)).chain([APPS]);
        map.next_value_seed(Refused(Fault::unknown(key, known)))
    }
}

impl Properties for App {
    const EXPECTED: &'static str = "a statement: a plain object";

    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        if BESIDE.contains(&key) {
            map.next_value::<IgnoredAny>()?;
            return Ok(());
        }
        let Some(figure) = fields::app_figure(key) else {
            let known = AppFigure::SPECS.iter().map(|spec| spec.key);
            return map.next_value_seed(Refused(Fault::unknown(key, known)));
        };
        let value = map.next_value_seed(OptionalSeed(Field::App(0, figure)))?;
        self.0.extend(value.map(|value| (figure, value)));
        Ok(())
    }
}

impl Items for App {
    const ITEMS: &'static str = "statements";
}

impl<'de> Deserialize<'de> for App {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Object(Self::default()).deserialize(deserializer)
    }
}

impl Serialize for Statement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, value) in &self.shared {
            let name = OF_STATEMENT.iter().find(|(_, known)| known == field).map_or("", |(name, _)| *name);
            map.serialize_entry(name, &FieldValue(Field::Shared(*field), *value))?;
        }
        if let Some(apps) = &self.apps {
            map.serialize_entry(APPS, apps)?;
        }
        map.end()
    }
}

impl Serialize for App {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(figure, value)| {
            let field = Field::App(0, *figure);
            (camel(field.spec().key), FieldValue(field, *value))
        }))
    }
}
