//! The passes of a build, each in a module named for what it makes.

pub(crate) mod app;
pub(crate) mod builder;
pub(crate) mod compressed;
pub(crate) mod dev;
pub(crate) mod documents;
pub(crate) mod frame;
pub(crate) mod frozen;
pub(crate) mod headers;
pub(crate) mod icons;
pub(crate) mod kit;
pub(crate) mod later_scripts;
pub(crate) mod module;
pub(crate) mod npm;
pub(crate) mod oembed;
pub(crate) mod prerender;
pub(crate) mod short_names;
pub(crate) mod single_file;
pub(crate) mod split;
pub(crate) mod styles;
pub(crate) mod trunk;
pub(crate) mod worker;

use anyhow::{Context as _, Result};

use crate::site::Site;

/// Step of a build.
pub(crate) struct Pass {
    /// Name on the command line.
    pub(crate) name: &'static str,
    /// Words for what the pass makes.
    pub(crate) makes: &'static str,
    make: fn(&mut Site) -> Result<()>,
}

impl Pass {
    /// Runs the pass; an error names it.
    pub(crate) fn run(&self, site: &mut Site) -> Result<()> {
        (self.make)(site).with_context(|| format!("the pass {} has stopped", self.name))
    }
}

/// All passes of the release, in order. Each finds what those above it have made.
#[rustfmt::skip]
pub(crate) const PASSES: &[Pass] = &[
    Pass { name: "styles", makes: "joined styles, and the script that starts the app", make: styles::make },
    Pass { name: "trunk", makes: "the app in one piece, compiled by Trunk", make: trunk::make },
    Pass { name: "split", makes: "the app's WebAssembly in parts, of which most are fetched later", make: split::make },
    Pass { name: "short-names", makes: "short names between the app's WebAssembly and its script", make: short_names::make },
    Pass { name: "app", makes: "the app's first part, in the place of Trunk's", make: app::make },
    Pass { name: "later-style", makes: "the style of what is fetched later", make: styles::make_later },
    Pass { name: "languages", makes: "the texts of every language", make: prerender::make_languages },
    Pass { name: "later-scripts", makes: "scripts that are fetched once the page stands", make: later_scripts::make },
    Pass { name: "module", makes: "the JavaScript module", make: module::make },
    Pass { name: "kit", makes: "pages of the trainer's kit", make: kit::make },
    Pass { name: "frame", makes: "the page within another page, and embed.js", make: frame::make },
    Pass { name: "prerender", makes: "every page as it stands before the app is up, and what search engines are told of it", make: prerender::make },
    Pass { name: "documents", makes: "pages of text: the method, the statements, what has changed", make: documents::make },
    Pass { name: "frozen", makes: "the copy that never changes", make: frozen::make },
    Pass { name: "builder", makes: "the page that writes the code for other sites", make: builder::make },
    Pass { name: "oembed", makes: "the code of each page's card, for editors that ask for it", make: oembed::make },
    Pass { name: "icons", makes: "icons and manifests, with which the page is installed", make: icons::make },
    Pass { name: "worker", makes: "the worker that keeps the page for want of a connection", make: worker::make },
    Pass { name: "single-file", makes: "the page as one file", make: single_file::make },
    Pass { name: "headers", makes: "headers for servers", make: headers::make },
    Pass { name: "compressed", makes: "compressed files beside the others", make: compressed::make },
    // Last, since it is no part of the site: nothing compresses it, nothing copies it.
    Pass { name: "npm", makes: "the JavaScript module as an npm package, beside the site", make: npm::make },
];
