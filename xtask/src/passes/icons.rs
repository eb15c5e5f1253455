//! Icons and manifests, with which the page is installed on a device.

use anyhow::{bail, Context as _, Result};
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use regex::Regex;
use serde_json::{json, Value};

use crate::html::icon;
use crate::site::{source, Site};

/// Icon of a size in pixels; a mask may cut the last to a circle.
struct Icon {
    name: &'static str,
    size: u32,
    purpose: &'static str,
}

const ICONS: [Icon; 3] = [
    Icon { name: "icon-192.png", size: 192, purpose: "any" },
    Icon { name: "icon-512.png", size: 512, purpose: "any" },
    Icon { name: "icon-512-maskable.png", size: 512, purpose: "maskable" },
];

/// The pass: draws the page's icon as PNG, and writes a manifest for each language.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let page = site.text("index.html")?;
    let shapes = rectangles(&icon(&page)?.replace("%3C", "<").replace("%3E", ">").replace("%23", "#"))?;
    site.made.install.clear();
    for icon in ICONS {
        site.write(icon.name, drawn(&shapes, icon.size, icon.purpose == "maskable")?)?;
        site.made.install.push(icon.name.to_owned());
    }
    for lang in site.texts.languages().map(str::to_owned).collect::<Vec<_>>() {
        let name = format!("{lang}.webmanifest");
        site.write(&name, manifest(site, &lang)?.to_string())?;
        site.made.install.push(name);
    }
    Ok(())
}

fn manifest(site: &Site, lang: &str) -> Result<Value> {
    let tokens = source("style/tokens.css")?;
    let paper = Regex::new(r"--paper: (#\w+)")?.captures(&tokens).context("style/tokens.css must have --paper: #…")?;
    let icon = |icon: &Icon| json!({ "src": icon.name, "sizes": format!("{0}x{0}", icon.size), "type": "image/png", "purpose": icon.purpose });
    Ok(json!({
        "lang": lang,
        "dir": "ltr",
        "name": site.texts.get(lang, "page-title")?,
        "short_name": site.texts.get(lang, "page-name")?,
        "description": site.texts.get(lang, "page-purpose")?,
        "start_url": format!("./?lang={lang}"),
        "scope": "./",
        "display": "standalone",
        "background_color": &paper[1],
        "theme_color": &paper[1],
        "icons": ICONS.iter().map(icon).collect::<Vec<_>>(),
    }))
}

/// Filled rectangle of a drawing that is 32 units wide and high.
struct Rectangle {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
    colour: [u8; 3],
}

/// Rectangles of the icon; the first is the ground.
fn rectangles(svg: &str) -> Result<Vec<Rectangle>> {
    let path = Regex::new(r"<path fill='#(\w\w)(\w\w)(\w\w)' d='M(\d+) (\d+)h(\d+)v(\d+)H\d+'/>")?;
    let read = |found: regex::Captures| -> Result<Rectangle> {
        let number = |at: usize| found[at].parse::<u32>().context("a number in the icon is too large");
        let part = |at: usize| u8::from_str_radix(&found[at], 16).context("a colour in the icon is no hexadecimal number");
        let colour = [part(1)?, part(2)?, part(3)?];
        Ok(Rectangle { left: number(4)?, top: number(5)?, width: number(6)?, height: number(7)?, colour })
    };
    let all = path.captures_iter(svg).map(read).collect::<Result<Vec<_>>>()?;
    if all.len() < 2 || all.len() != svg.matches("<path").count() {
        bail!("the icon in index.html must be made of <path fill='#rrggbb' d='Mx yhwvhHx'/> alone, the ground first");
    }
    Ok(all)
}

/// A PNG so many pixels wide and high. Where a mask may cut it to a circle, all but the ground keeps clear of the rim.
fn drawn(shapes: &[Rectangle], size: u32, is_masked: bool) -> Result<Vec<u8>> {
    // A masked drawing takes three quarters of the picture, in its middle.
    let (scale, inset) = if is_masked { (size * 3 / 4, size / 8) } else { (size, 0) };
    let pixels = |units: u32| inset + units * scale / 32;
    let width = size as usize;
    let mut picture = vec![0; 3 * width * width];
    for (number, shape) in shapes.iter().enumerate() {
        let (columns, rows) = if number == 0 {
            (0..size, 0..size)
        } else {
            (pixels(shape.left)..pixels(shape.left + shape.width), pixels(shape.top)..pixels(shape.top + shape.height))
        };
        for row in rows {
            for column in columns.clone() {
                let at = 3 * (row as usize * width + column as usize);
                picture[at..at + 3].copy_from_slice(&shape.colour);
            }
        }
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size, size);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(9));
    encoder.write_header()?.write_image_data(&picture)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = "<svg><path fill='#fbfaf7' d='M0 0h32v32H0'/><path fill='#b3470f' d='M4 8h16v8H4'/></svg>";

    /// Colour of a pixel of an icon 64 pixels wide.
    fn colour(is_masked: bool, (column, row): (usize, usize)) -> [u8; 3] {
        let file = drawn(&rectangles(SVG).unwrap(), 64, is_masked).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut picture = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut picture).unwrap();
        let at = 3 * (row * 64 + column);
        [picture[at], picture[at + 1], picture[at + 2]]
    }

    #[test]
    fn shapes_are_scaled_and_keep_clear_of_a_mask() {
        let (ground, shape) = ([0xfb, 0xfa, 0xf7], [0xb3, 0x47, 0x0f]);
        for (is_masked, inside, outside) in [(false, (8, 16), (7, 16)), (true, (14, 20), (13, 20))] {
            assert_eq!((colour(is_masked, inside), colour(is_masked, outside)), (shape, ground));
        }
    }

    #[test]
    fn an_icon_of_another_form_is_refused() {
        assert!(rectangles(&SVG.replace("M4 8h16v8H4", "M4 8l16 8z")).is_err());
    }
}
