//! The result as a picture for messages and social media: an SVG that [`crate::browser::picture`] turns into pixels. Its colours are the light
//! ones whatever the reader's, since nobody knows on what it will be seen.

use coop_or_gig_engine::outcome::Line;
use yew::prelude::*;

use crate::components::markup;
use crate::locale::text;
use crate::view::View;
use crate::views::answer::{credit, headline};
use crate::views::more::answer_text::{take_home, told};
use crate::views::more::export::version;
use crate::views::more::share;

/// A size in pixels.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    width: i64,
    height: i64,
}

/// Size in pixels for link previews.
pub(crate) const WIDE: Size = Size { width: 1200, height: 630 };
/// Size in pixels for every other use.
pub(crate) const SQUARE: Size = Size { width: 1080, height: 1080 };

const PAPER: &str = "#fbfaf7";
const INK: &str = "#1a1a1e";
const QUIET: &str = "#595960";
const PLATFORM: &str = "#b3470f";
const COOP: &str = "#0b6a6f";
const SERIF: &str = "Georgia, 'Liberation Serif', serif";
const SANS: &str = "system-ui, 'Liberation Sans', Arial, sans-serif";
const MARGIN: i64 = 64;
/// Width of the line at which bars start.
const START: i64 = 5;
/// The letters of the source line.
const SMALL: i64 = 20;
/// The largest letters of the answer.
const MOST: i64 = 76;

/// Width of a letter, in hundredths of its size: in bold serifs as wide as the widest of the fonts has them, on average in the
/// other.
fn letter(c: char, font: &str) -> i64 {
    if font != SERIF {
        return 68;
    }
    match c {
        ' ' => 30,
        'i' | 'j' | 'l' | 't' | 'f' | '.' | ',' | ':' | ';' | '’' | '\'' | '|' | '!' | '(' | ')' | 'î' | 'ï' => 42,
        'm' | 'w' | 'ŵ' | 'M' | 'W' | 'Ŵ' | '%' | '—' => 106,
        '£' | '$' | '0'..='9' => 72,
        _ if c.is_uppercase() => 82,
        _ => 68,
    }
}

/// Words in lines at most this wide in letters of this size, broken between words.
fn wrapped(words: &str, width: i64, size: i64, font: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0;
    for word in words.split_whitespace() {
        let long = word.chars().map(|c| letter(c, font)).sum::<i64>() * size;
        let space = letter(' ', font) * size;
        match lines.last_mut() {
            Some(line) if used + space + long <= width * 100 => {
                line.push(' ');
                line.push_str(word);
                used += space + long;
            }
            _ => {
                lines.push(word.to_owned());
                used = long;
            }
        }
    }
    lines
}

/// A font, its weight, its colour.
type Look = (&'static str, &'static str, &'static str);

/// Text at a place.
fn line(words: &str, y: i64, size: i64, (font, weight, fill): Look) -> Html {
    html! {
        <text x={MARGIN.to_string()} y={y.to_string()} font-size={size.to_string()} font-family={font} font-weight={weight} {fill}>
            { words }
        </text>
    }
}

/// Picture as drawn so far, and how far down it reaches.
struct Sheet {
    width: i64,
    shown: Vec<Html>,
    y: i64,
}

impl Sheet {
    /// Puts words below what is there, in letters of this size.
    fn put(&mut self, words: &str, size: i64, look: Look) {
        for words in wrapped(words, self.width, size, look.0) {
            self.y += size * 6 / 5;
            self.shown.push(line(&words, self.y, size, look));
        }
    }
}

/// The picture, its letters and bars as large as fit.
pub(crate) fn picture(view: &View, size: Size) -> String {
    let empty = |y| Sheet { width: size.width - 2 * MARGIN, shown: Vec::new(), y };
    let mut foot = empty(0);
    let rates = format!("{} {}", version(view), address(view));
    for words in [&*headline::estimate(view), &rates] {
        foot.put(words, SMALL, (SANS, "400", QUIET));
    }
    let room = size.height - MARGIN - foot.y;
    let body = |scale: i64| {
        let mut sheet = empty(MARGIN / 2);
        body(view, &mut sheet, scale);
        sheet
    };
    let body = (MOST / 2..MOST).rev().map(body).find(|sheet| sheet.y <= room).unwrap_or_else(|| body(MOST / 2));

    let (width, height) = (size.width.to_string(), size.height.to_string());
    let foot_from = format!("translate(0 {})", size.height - MARGIN * 2 / 3 - foot.y);
    let svg = html! {
        <svg xmlns="http://www.w3.org/2000/svg" width={width.clone()} height={height.clone()} viewBox={format!("0 0 {width} {height}")}>
            <defs>
                <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="3" height="8" fill="#ffffff" fill-opacity="0.35" />
                </pattern>
            </defs>
            <rect width="100%" height="100%" fill={PAPER} />
            { for body.shown }
            <g transform={foot_from}>{ for foot.shown }</g>
        </svg>
    };
    let mut out = String::new();
    markup::print(&svg, &mut out);
    out
}

/// Body of the picture: the example, the answer with its condition, and both deals' bars. `scale` is the size of the answer's
/// letters; the rest goes by it.
fn body(view: &View, sheet: &mut Sheet, scale: i64) {
    sheet.put(&format!("{} · {}", view.text(text::PAGE_NAME), view.words().title()), scale / 2, (SERIF, "700", QUIET));
    sheet.y += scale / 4;
    for (place, said) in told(view).into_iter().chain(credit::lead(view)).enumerate() {
        let (size, weight) = if place == 0 { (scale, "700") } else { (scale * 2 / 3, "400") };
        sheet.put(&said, size, (SERIF, weight, INK));
        sheet.y += scale / 4;
    }
    sheet.y += scale / 4;
    let period = view.state.period;
    let (from, to) = (view.comparison.from, view.comparison.to);
    let kept = |place: usize| view.comparison.outcomes[place].statement(period).amount(Line::TakeHome);
    let most = kept(from).max(kept(to)).pence().max(1);
    for place in [from, to] {
        sheet.put(&take_home(view, place), scale / 2, (SANS, "700", INK));
        sheet.y += scale / 5;
        let length = kept(place).pence().max(0) * sheet.width / most;
        // A loss has no bar, but the line at which bars start.
        let (fills, length) = match view.class(place) {
            _ if length == 0 => (&[INK][..], START),
            "coop" => (&[COOP][..], length),
            _ => (&[PLATFORM, "url(#hatch)"][..], length),
        };
        for fill in fills {
            let (y, width, height) = (sheet.y.to_string(), length.to_string(), (scale * 3 / 4).to_string());
            // What is promised and cannot be paid is not kept.
            let opacity = (headline::unpaid(view) == Some(place)).then_some("0.25");
            let bar = html! { <rect x={MARGIN.to_string()} {y} fill={*fill} fill-opacity={opacity} {width} {height} /> };
            sheet.shown.push(bar);
        }
        sheet.y += scale;
    }
}

/// The page's address, without what browsers add themselves.
fn address(view: &View) -> String {
    let whole = share::path(view);
    whole.strip_prefix("https://").unwrap_or(&whole).trim_end_matches("index.html").trim_end_matches('/').to_owned()
}
