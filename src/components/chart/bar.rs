//! Bars as SVG. Lengths are per cent of the width, so they need no script and no style to fit any column.

use yew::prelude::*;

use crate::components::el::{el, of, row, El};
use crate::locale::Lang;

/// Length as SVG takes it: `part` of `whole`, as 12.34%; 0% for a part below zero.
pub(crate) fn length(part: i64, whole: i64) -> AttrValue {
    let share = if whole > 0 { part.clamp(0, whole).saturating_mul(10_000) / whole } else { 0 };
    format!("{}.{}{}%", share / 100, share / 10 % 10, share % 10).into()
}

/// The hatch that tells platforms from co-ops without colour. Once a page.
pub(crate) fn patterns(lang: Lang) -> Html {
    let hatch = el("pattern")
        .with("id", format!("{}-hatch", lang.code()))
        .with("width", "6")
        .with("height", "6")
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .add(of("rect", "hatch").with("width", "2").with("height", "6"));
    canvas("patterns", "0").add(el("defs").add(hatch)).into()
}

/// A drawing of this height, as wide as its column. The figures stand beside it as text.
pub(crate) fn canvas(class: &'static str, height: &'static str) -> El {
    of("svg", class).with("width", "100%").with("height", height).with("aria-hidden", "true")
}

/// A stretch of a bar from `from`, as long as `width`, in the colour of its class; platforms and what is not known are hatched.
pub(crate) fn stretch(lang: Lang, class: &'static str, from: &AttrValue, width: &AttrValue) -> Html {
    let rect = |class: &'static str| of("rect", class).with("x", from).with("width", width).with("height", "100%");
    let hatch = if matches!(class, "platform" | "unknown") { format!("url(#{}-hatch)", lang.code()) } else { "none".to_owned() };
    row(vec![rect(class).into(), rect("over").with("fill", hatch).into()])
}
