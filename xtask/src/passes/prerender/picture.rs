//! Pictures for link previews, drawn from SVG in letters that come with the build, so that they are the same to the byte on any machine.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

/// Family of every letter, with or without serifs. Its letters are narrower than those for which the picture leaves room.
const FAMILY: &str = "Libertinus Serif";

/// Draws SVG as PNG.
pub(super) struct Painter<'a>(Options<'a>);

impl Painter<'_> {
    pub(super) fn new() -> Self {
        let mut fonts = Database::new();
        typst_assets::fonts().for_each(|font| fonts.load_font_data(font.to_vec()));
        fonts.set_serif_family(FAMILY);
        fonts.set_sans_serif_family(FAMILY);
        Self(Options { font_family: FAMILY.to_owned(), fontdb: Arc::new(fonts), ..Options::default() })
    }

    /// A picture without see-through parts.
    pub(super) fn png(&self, svg: &str) -> Result<Vec<u8>> {
        let tree = Tree::from_str(svg, &self.0).context("the picture is no SVG")?;
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).context("the picture has no size")?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        let colours: Vec<u8> = pixels.data().chunks_exact(4).flat_map(|pixel| &pixel[..3]).copied().collect();
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, size.width(), size.height());
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_filter(Filter::NoFilter);
        encoder.set_deflate_compression(DeflateCompression::Level(9));
        encoder.write_header()?.write_image_data(&colours)?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pixels that are not white.
    fn drawn(words: &str) -> usize {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\
             <text x=\"9\" y=\"40\" font-size=\"30\" font-family=\"system-ui, sans-serif\" font-weight=\"700\">{words}</text></svg>"
        );
        let file = Painter::new().png(&svg).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut picture = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut picture).unwrap();
        assert_eq!((reader.info().width, reader.info().height), (300, 60));
        picture.chunks_exact(3).filter(|pixel| *pixel != [255, 255, 255]).count()
    }

    #[test]
    fn words_are_drawn_in_both_languages() {
        assert_eq!(drawn(""), 0);
        assert!(drawn("£597") > 300);
        assert_ne!(drawn("ŵ"), drawn("w"), "with its circumflex");
        assert!(drawn("ŵ ŷ") > drawn("w y"));
    }
}
