//! What is told of the answer outside of the page: to the page around this one, to the reader who is asked whether that may be told
//! it, and to what stands below the page.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::outcome::Line;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::format;
use crate::view::View;
use crate::views::answer::period;
use crate::views::more::share;

/// Structures that scripts get as objects: each field under the name that it has there. A field that is undefined is left out.
/// public/globals.d.ts says the same of each, and tests/exports.rs compares.
macro_rules! objects {
    ($($(#[$doc:meta])* $structure:ident { $($(#[$of_field:meta])* $field:ident, $name:literal: $kind:ty;)* })*) => {
        $(
            $(#[$doc])*
            struct $structure {
                $($(#[$of_field])* $field: $kind,)*
            }

            impl From<$structure> for JsValue {
                fn from(told: $structure) -> Self {
                    object([$(($name, told.$field.into()),)*])
                }
            }
        )*
    };
}

objects! {
    /// What is told of the answer outside of the page.
    Told {
        /// Address of the page itself, with the figures as they are.
        link, "link": String;
        result, "result": Outcome;
        shown, "shown": List<Row>;
    }

    /// The result, as the page around this one may be told it: in pence, and no figure that the reader entered.
    Outcome {
        preset, "preset": &'static str;
        period, "period": &'static str;
        deals, "deals": List<Deal>;
    }

    /// What a deal leaves, in pence.
    Deal {
        kind, "kind": &'static str;
        take_home, "takeHome": f64;
        /// What is missing for a deal that leaves more but must earn that first.
        short, "short": Option<f64>;
    }

    /// Line of the result as it is told to the reader who is asked.
    Row {
        /// Name of the value; the example has none.
        name, "name": Option<String>;
        value, "value": String;
    }
}

/// Objects that scripts get as an array.
struct List<T>(Vec<T>);

impl<T: Into<JsValue>> From<List<T>> for JsValue {
    fn from(List(items): List<T>) -> Self {
        items.into_iter().map(Into::into).collect::<Array>().into()
    }
}

fn object<const N: usize>(properties: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties.into_iter().filter(|(_, value)| !value.is_undefined()) {
        // An object that was made just now takes any property.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

/// What is told of the answer outside of the page, as an object: see [`told_of`].
pub(crate) fn told(view: &View, missing: &str) -> JsValue {
    told_of(view, missing).into()
}

/// What is told of the answer outside of the page, where what a deal must earn first is called `missing`.
fn told_of(view: &View, missing: &str) -> Told {
    let period = view.state.period;
    let amount = |pence| format!("{} {}", plain(view.currency(), pence), period::unit(view.lang, period));
    let mut shown = vec![Row { name: None, value: view.words().title().to_owned() }];
    let mut deals = Vec::new();
    for place in view.deals() {
        let take_home = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome).pence();
        shown.push(Row { name: Some(view.name(place).to_string()), value: amount(take_home) });
        let must_earn = view.comparison.funding.is_some_and(|funding| funding.place == place);
        let short = must_earn.then(|| view.comparison.short(period).pence());
        shown.extend(short.map(|short| Row { name: Some(missing.to_owned()), value: amount(short) }));
        deals.push(Deal { kind: view.class(place), take_home: number(take_home), short: short.map(number) });
    }
    let result = Outcome { preset: view.state.figures.preset.id, period: period.word(), deals: List(deals) };
    Told { link: share::full_page(view), result, shown: List(shown) }
}

/// Pence, as a number of a script.
// No amount of the page comes near the 2^53 pence up to which a number is exact.
#[allow(clippy::cast_precision_loss)]
fn number(pence: i64) -> f64 {
    pence as f64
}

/// Amount to the penny, without grouped thousands.
fn plain(currency: Currency, pence: i64) -> String {
    let minus = if pence < 0 { "-" } else { "" };
    let pence = pence.unsigned_abs();
    format!("{}{minus}{}.{:02}", format::sign(currency), pence / 100, pence % 100)
}

#[cfg(test)]
mod tests {
    use coop_or_gig_engine::choice::Currency;

    use super::{told_of, Deal, Row};
    use crate::locale::Lang;
    use crate::views::more::export::tests::view;

    #[test]
    fn amounts_are_told_to_the_penny() {
        assert_eq!(
            [0, 5, -5, 123_456, -100].map(|pence| super::plain(Currency::Pounds, pence)),
            ["£0.00", "£0.05", "£-0.05", "£1234.56", "£-1.00"]
        );
    }

    #[test]
    fn a_deal_that_must_earn_what_it_leaves_is_told_with_what_is_missing() {
        // Without an order all that the co-op pays out is missing: £23,821.56 a year, over 46.4 weeks.
        let told = told_of(&view(Lang::En, "v=1&preset=courier&2.volume=0"), "Missing");
        let deals: Vec<_> = told.result.deals.0.iter().map(|Deal { kind, short, .. }| (*kind, *short)).collect();
        assert_eq!(deals, [("platform", None), ("coop", Some(51_340.0))]);
        assert_eq!((told.result.preset, told.result.period), ("courier", "week"));
        let shown: Vec<_> = told.shown.0.iter().map(|Row { name, value }| (name.as_deref(), value.as_str())).collect();
        assert_eq!(shown.len(), 4);
        assert_eq!(shown[0].0, None, "the example has no name");
        assert_eq!(shown[3], (Some("Missing"), "£513.40 a week"));
    }
}
