//! Question about part of a penny or of one per cent, so far below the example's figure that the pence or per cent themselves may be
//! meant: 0.16 for 16p, .25 for 25%.

use coop_or_gig_engine::field::{Field, Kind, Value};
use yew::prelude::*;

use crate::components::text::changing;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::field::value_with_unit;
use crate::views::answer::offer_parts::put;

/// A figure this part of the example's is asked about.
const FAR_BELOW: i64 = 20;

/// Question beside a field, with its answer. `None` where the figure is 1 or more, is not far below the example's, or is no such figure.
pub(crate) fn offer(view: &View, field: Field) -> Option<Html> {
    let kind = field.spec().kind;
    let (Value::Number(now), Value::Number(usual)) = (field.get(view.scenario()), field.get(view.base)) else { return None };
    let one = 10_i64.pow(kind.decimals());
    let is_far = matches!(kind, Kind::Pence | Kind::Percent) && now > 0 && now < one && now.saturating_mul(FAR_BELOW) < usual;
    let meant = now.saturating_mul(100);
    if !is_far || !view.state.figures.is_read(field) {
        return None;
    }
    field.read(&field.write_plain(Value::Number(meant))).ok()?;
    let told = |value: i64| value_with_unit(view, field, value);
    let asks = text::offer_hundredth(view.lang, told(now), told(meant)).text();
    let use_it = put(view, field, meant, text::offer_use(view.lang, told(meant)).text());
    Some(html! { <><p>{ changing(asks) }</p><p class="steps">{ use_it }</p></> })
}
