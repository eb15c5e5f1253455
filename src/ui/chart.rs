//! Bars as SVG. Lengths are per cent of the width, so they need no script and no style to fit any column.

use yew::prelude::*;

use crate::locale::Lang;

/// A length as SVG takes it: `part` of `whole`, 12.34%. Nothing below 0.
pub(super) fn length(part: i64, whole: i64) -> AttrValue {
    let share = if whole > 0 { part.clamp(0, whole).saturating_mul(10_000) / whole } else { 0 };
    format!("{}.{}{}%", share / 100, share / 10 % 10, share % 10).into()
}

/// The hatch that tells platforms from co-ops without colour. Once a page.
pub(super) fn patterns(lang: Lang) -> Html {
    html! {
        <svg class="patterns" aria-hidden="true" width="0" height="0">
            <defs>
                <pattern id={format!("{}-hatch", lang.code())} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch" width="2" height="6" />
                </pattern>
            </defs>
        </svg>
    }
}

/// A stretch of a bar from `from`, as long as `width`, in the colour of its class; platforms are hatched.
pub(super) fn stretch(lang: Lang, class: &'static str, from: AttrValue, width: AttrValue) -> Html {
    let hatch = (class == "platform").then(|| format!("url(#{}-hatch)", lang.code()));
    html! {
        <>
            <rect class={classes!("fill", class)} x={from.clone()} width={width.clone()} height="100%" />
            <rect class="over" x={from} {width} height="100%" fill={hatch.unwrap_or_else(|| "none".to_owned())} />
        </>
    }
}
