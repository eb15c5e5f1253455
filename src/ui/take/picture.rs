//! The result as a picture for messages and social media: an SVG that public/take.js turns into pixels. Its colours are the light
//! ones whatever the reader's, since nobody knows on what it will be seen.

use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use super::super::el::{el, El};
use super::super::{answer, print, View};
use super::version;
use crate::locale::text;
use crate::show;

/// A size, and what fits into it.
#[derive(Clone, Copy)]
pub(super) struct Size {
    width: i64,
    height: i64,
    /// Letters of the answer in a line.
    letters: usize,
    /// Letters of small text in a line.
    small: usize,
}

/// For link previews.
pub(super) const WIDE: Size = Size { width: 1200, height: 630, letters: 47, small: 66 };
/// For everything else.
pub(super) const SQUARE: Size = Size { width: 1080, height: 1080, letters: 38, small: 58 };

const PAPER: &str = "#fbfaf7";
const INK: &str = "#1a1a1e";
const QUIET: &str = "#595960";
const PLATFORM: &str = "#b3470f";
const COOP: &str = "#0b6a6f";
const SERIF: &str = "Georgia, 'Liberation Serif', serif";
const SANS: &str = "system-ui, 'Liberation Sans', Arial, sans-serif";
const MARGIN: i64 = 64;

/// Words in lines of at most so many letters, broken between words.
fn wrapped(words: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A font, its weight, its colour.
type Look = (&'static str, &'static str, &'static str);

/// Text at a place.
fn line(words: &str, y: i64, size: i64, (font, weight, fill): Look) -> El {
    el("text")
        .with("x", MARGIN.to_string())
        .with("y", y.to_string())
        .with("font-size", size.to_string())
        .with("font-family", font)
        .with("font-weight", weight)
        .with("fill", fill)
        .say(words.to_owned())
}

/// What is on the picture so far, and how far down it reaches.
struct Sheet {
    shown: Vec<Html>,
    y: i64,
}

impl Sheet {
    /// Puts words below what is there, in lines of so many letters.
    fn put(&mut self, words: &str, letters: usize, (size, step): (i64, i64), look: Look) {
        for words in wrapped(words, letters) {
            self.shown.push(line(&words, self.y, size, look).into());
            self.y += step;
        }
    }
}

pub(super) fn picture(view: &View, size: Size) -> String {
    let period = view.state.period;
    let square = size.height > size.width / 2 + 100;
    let (verdict, condition) = (answer::verdict(view).text(), answer::condition(view).text());
    // Sizes of letters and lines, then of bars and what is below them. Long sentences in a low picture are set smaller.
    let is_long = wrapped(&verdict, size.letters).len() + wrapped(&condition, size.letters * 4 / 3).len() > 5;
    let (big, middle, bar, gap) = match (square, is_long) {
        (true, _) => ((50, 62), (34, 46), 44, 56),
        (false, false) => ((46, 54), (32, 42), 24, 40),
        (false, true) => ((38, 45), (27, 34), 18, 36),
    };
    let mut sheet =
        Sheet { shown: vec![line(view.lang.text(text::PAGE_NAME), MARGIN + 20, 30, (SERIF, "700", INK)).into()], y: MARGIN + 84 };
    sheet.put(&verdict, size.letters, big, (SERIF, "700", INK));
    sheet.put(&condition, size.letters * 4 / 3, middle, (SERIF, "400", INK));
    sheet.y += gap / 2;

    let (from, to) = (view.comparison.from, view.comparison.to);
    let kept = |place: usize| view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let most = kept(from).max(kept(to)).pence().max(1);
    for place in [from, to] {
        let amount = show::per(view.lang, show::spoken(kept(place), period), period).text();
        let words = text::vary_keeps(view.lang, view.name(place), amount).text();
        sheet.put(&words, size.small, (26, 12), (SANS, "700", INK));
        let length = kept(place).pence().max(0) * (size.width - 2 * MARGIN) / most;
        let is_coop = view.class(place) == "coop";
        let fills = if is_coop { &[COOP][..] } else { &[PLATFORM, "url(#hatch)"][..] };
        for fill in fills {
            let rect = el("rect").with("x", MARGIN.to_string()).with("y", sheet.y.to_string()).with("fill", *fill);
            sheet.shown.push(rect.with("width", length.to_string()).with("height", bar.to_string()).into());
        }
        sheet.y += bar + gap;
    }
    sheet.y = size.height - if square { 110 } else { 58 };
    let source = format!("{} {}", answer::estimate(view), version(view));
    sheet.put(&source, size.small * 4 / 3, (20, 27), (SANS, "400", QUIET));

    let hatch = el("pattern")
        .with("id", "hatch")
        .with("width", "8")
        .with("height", "8")
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .add(el("rect").with("width", "3").with("height", "8").with("fill", "#ffffff").with("fill-opacity", "0.35"));
    let svg = el("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", size.width.to_string())
        .with("height", size.height.to_string())
        .with("viewBox", format!("0 0 {} {}", size.width, size.height))
        .add(el("defs").add(hatch))
        .add(el("rect").with("width", "100%").with("height", "100%").with("fill", PAPER))
        .all(sheet.shown.into_iter());
    let mut out = String::new();
    print::print(&svg.into(), &mut out);
    out
}
