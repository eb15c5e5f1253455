//! Codes of a room that is made up, to rehearse with.

use super::code::{Code, Measure, Step};
use crate::compare::Comparison;
use crate::money::{Quantity, Ratio};
use crate::preset::{Preset, PRESETS};

/// Number of people in the room.
const PEOPLE: u16 = 24;
/// Least hours of a week, the hours from one person's to the next, and the range that these are spread over.
const HOURS: [i64; 3] = [12, 7, 37];
/// Parts of the jobs that the co-op brings, in per cent, one person after the other.
const BRINGS: [i64; 6] = [100, 90, 80, 70, 60, 105];
/// Of so many people all but one follow the example of the page.
const ELSEWHERE: u16 = 3;

/// Codes of people who are made up: their weeks differ in hours and in the jobs that the co-op brings, and most follow this example,
/// the others one more whose amounts may be put together with it. Each code comes from a comparison like any other. The same room every
/// time; the first example's where this one's deals are of one kind, which no code can tell.
pub fn rehearsal(preset: &'static Preset) -> Vec<Code> {
    let own = if person(preset, 0).is_some() { preset } else { &PRESETS[0] };
    let measure = |preset: &'static Preset| person(preset, 0).map(|code: Code| -> Measure { code.measure });
    let other = PRESETS.iter().find(|other| other.id != own.id && measure(other) == measure(own)).unwrap_or(own);
    let of = |n: u16| if n % ELSEWHERE == ELSEWHERE - 1 { other } else { own };
    (0..PEOPLE).filter_map(|n| person(of(n), n)).collect()
}

/// Code of the made-up person with this number. `None` where the example's deals have none.
fn person(preset: &'static Preset, n: u16) -> Option<Code> {
    let mut scenario = preset.scenario();
    let [least, apart, range] = HOURS;
    scenario.week.hours = Quantity::whole(least + i64::from(n) * apart % range);
    let to = Comparison::new(&scenario)?.to;
    scenario.deals[to].volume = Ratio::percent(BRINGS[usize::from(n) % BRINGS.len()]);
    let comparison = Comparison::new(&scenario)?;
    Code::new(&scenario, &comparison, preset, Step::Five, n).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::workshop_code::{find, measures, Group};

    #[test]
    fn a_rehearsal_is_a_room_like_any_other() {
        for preset in PRESETS {
            let codes = rehearsal(preset);
            assert_eq!(codes.len(), usize::from(PEOPLE), "{}", preset.id);
            let texts: Vec<String> = codes.iter().map(Code::text).collect();
            assert_eq!(texts.iter().collect::<HashSet<_>>().len(), texts.len(), "{}: all differ", preset.id);
            let read: Vec<Code> = find(&texts.join(" ")).into_iter().map(|found| found.expect("a code")).collect();
            assert_eq!(read, codes, "{}", preset.id);
            let kinds = measures(&codes);
            assert_eq!(kinds.len(), 1, "{}: amounts of one kind", preset.id);
            let group = Group::new(&codes, kinds[0].0).expect("codes enough");
            assert!(group.spread.bins.len() > 2, "{}: weeks differ", preset.id);
        }
    }
}
