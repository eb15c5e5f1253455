//! Bars as SVG. Lengths are per cent of the width, so they need no script and no style to fit any column.

use yew::prelude::*;

use crate::locale::Lang;

/// A length as SVG takes it: `part` of `whole`, 12.34%. Nothing below 0.
pub(super) fn length(part: i64, whole: i64) -> String {
    let share = if whole > 0 { i128::from(part.max(0)) * 10_000 / i128::from(whole) } else { 0 };
    format!("{}.{:02}%", share / 100, share % 100)
}

/// The hatch that tells platforms from co-ops without colour. Once a page.
pub(super) fn patterns(lang: Lang) -> Html {
    html! {
        <svg class="patterns" aria-hidden="true" width="0" height="0">
            <defs>
                <pattern id={hatch_id(lang)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch" width="2" height="6" />
                </pattern>
            </defs>
        </svg>
    }
}

fn hatch_id(lang: Lang) -> String {
    format!("{}-hatch", lang.code())
}

/// A stretch of a bar from `from`, as long as `width`, in the pattern of its class; platforms are hatched.
pub(super) fn stretch(lang: Lang, class: &'static str, from: String, width: String) -> Html {
    html! {
        <>
            <rect class={classes!("fill", class)} x={from.clone()} width={width.clone()} height="100%" />
            if class == "platform" {
                <rect x={from} {width} height="100%" fill={format!("url(#{})", hatch_id(lang))} />
            }
        </>
    }
}
