//! Bars as SVG. Lengths are per cent of the width, so they need no script and no style to fit any column.

use yew::prelude::*;

use crate::locale::Lang;

/// Length as SVG takes it: `part` of `whole`, as 12.34%; 0% for a part below zero.
pub(crate) fn length(part: i64, whole: i64) -> AttrValue {
    let share = if whole > 0 { part.clamp(0, whole).saturating_mul(10_000) / whole } else { 0 };
    format!("{}.{}{}%", share / 100, share / 10 % 10, share % 10).into()
}

/// The hatch that tells platforms from co-ops without colour. Once a page.
pub(crate) fn patterns(lang: Lang) -> Html {
    let hatch = html! {
        <defs>
            <pattern id={format!("{}-hatch", lang.code())} width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)">
                <rect class="hatch" width="2" height="6" />
            </pattern>
        </defs>
    };
    canvas("patterns", "0", hatch)
}

/// A drawing of this height, as wide as its column. The figures stand beside it as text.
pub(crate) fn canvas(class: &'static str, height: &'static str, content: Html) -> Html {
    html! { <svg {class} width="100%" {height} aria-hidden="true">{ content }</svg> }
}

/// A stretch of a bar from `from`, as long as `width`, in the colour of its class; platforms and what is not known are hatched.
pub(crate) fn stretch(lang: Lang, class: &'static str, from: &AttrValue, width: &AttrValue) -> Html {
    let is_hatched = matches!(class, "platform" | "unknown");
    let fill = if is_hatched { format!("url(#{}-hatch)", lang.code()) } else { "none".to_owned() };
    html! {
        <>
            <rect {class} x={from} {width} height="100%" />
            <rect class="over" x={from} {width} height="100%" {fill} />
        </>
    }
}
