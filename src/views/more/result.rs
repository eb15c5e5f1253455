//! The result, as the page around this one may be told it: in pence, and no figure that the reader entered.

use coop_or_gig_engine::choice::Currency;
use coop_or_gig_engine::outcome::Line;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::format;
use crate::view::View;
use crate::views::answer::period;

/// Object of the result: `{ preset, period, deals: [{ kind, takeHome, short? }], shown: [[name?, value]] }`. A deal that leaves more but must
/// earn that first has `short`, what is missing for it. `shown` is how it is told to the reader who is asked, where the example has no name
/// and `missing` is the name of what is missing.
pub(crate) fn result(view: &View, missing: &str) -> Result<JsValue, JsValue> {
    let period = view.state.period;
    let pair = |name: JsValue, value: &str| Array::of2(&name, &value.into());
    let shown = Array::new();
    shown.push(&pair(JsValue::UNDEFINED, view.words().title()));
    let deals = Array::new();
    for place in view.deals() {
        let take_home = view.comparison.outcomes[place].statement(period).amount(Line::TakeHome).pence();
        let told = |pence| format!("{} {}", plain(view.currency(), pence), period::unit(view.lang, period));
        let deal = Object::new();
        set(&deal, "kind", &view.class(place).into())?;
        set(&deal, "takeHome", &number(take_home))?;
        shown.push(&pair(JsValue::from_str(&view.name(place)), &told(take_home)));
        if view.comparison.funding.is_some_and(|funding| funding.place == place) {
            let short = view.comparison.short(period).pence();
            set(&deal, "short", &number(short))?;
            shown.push(&pair(missing.into(), &told(short)));
        }
        deals.push(&deal);
    }
    let result = Object::new();
    set(&result, "preset", &view.state.figures.preset.id.into())?;
    set(&result, "period", &period.word().into())?;
    set(&result, "deals", &deals)?;
    set(&result, "shown", &shown)?;
    Ok(result.into())
}

/// Pence, as a number.
fn number(pence: i64) -> JsValue {
    // No amount of the page comes near the 2^53 pence up to which a number is exact.
    #[allow(clippy::cast_precision_loss)]
    JsValue::from_f64(pence as f64)
}

/// Puts a value into a property of an object.
fn set(of: &Object, name: &str, value: &JsValue) -> Result<(), JsValue> {
    Reflect::set(of, &name.into(), value).map(drop)
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

    #[test]
    fn amounts_are_told_to_the_penny() {
        assert_eq!(
            [0, 5, -5, 123_456, -100].map(|pence| super::plain(Currency::Pounds, pence)),
            ["£0.00", "£0.05", "£-0.05", "£1234.56", "£-1.00"]
        );
    }
}
