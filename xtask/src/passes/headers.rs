//! Headers that the site is served with, written three ways: `_headers` for Netlify and Cloudflare Pages, pieces for nginx and Apache.

use std::fs;

use anyhow::{Context as _, Result};

use super::single_file;
use crate::html::{attribute, tag};
use crate::origin;
use crate::site::Site;

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";
/// Form of a name that follows from its content, but for the end of the name.
const HASHED: &str = r"-[0-9a-f]{8,16}(_bg)?\.(js|css|txt|wasm)";

/// Kind of a file as Apache tells it, compressed or not.
const TYPES: [(&str, &str); 8] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("json", "application/json"),
    ("png", "image/png"),
];
/// The page as one file is for taking away: its own policy is not the one sent with everything here.
const AWAY: &str = "attachment";

/// The pass: writes all three.
pub(crate) fn make(site: &mut Site) -> Result<()> {
    let sent = sent(&site.text("index.html")?)?;
    site.write("_headers", rules(site, &sent)?)?;
    let server = site.path("server");
    fs::create_dir_all(&server).with_context(|| format!("{} cannot be made", server.display()))?;
    let asked = Asked::of_site(&origin::address()?);
    site.write("server/nginx.conf", nginx(&sent, asked.as_ref()))?;
    site.write("server/apache.conf", apache(&sent, asked.as_ref()))
}

/// Headers that go with every file.
type Sent = [(&'static str, String); 6];

fn sent(page: &str) -> Result<Sent> {
    // The page's own policy, and that of the page that writes the code, which shows the first in a frame.
    let policy = attribute(tag(page, "<meta ", "Content-Security-Policy")?, "content")?;
    let permissions = "camera=(self), fullscreen=(self), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";
    Ok([
        ("Content-Security-Policy", format!("{policy}; frame-src 'self'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", permissions.to_owned()),
        // For a sandboxed frame, and for embed.js with its digest: both ask from another origin.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
    ])
}

/// One rule for each file, since what `*` may stand for differs between hosts. Cache-Control is in one rule only for any path.
fn rules(site: &Site, sent: &Sent) -> Result<String> {
    let rule = |path: &str, lines: &[(&str, &str)]| {
        let lines: Vec<_> = lines.iter().map(|(name, value)| format!("  {name}: {value}")).collect();
        format!("{path}\n{}\n", lines.join("\n"))
    };
    let copy =
        site.made.frozen.as_deref().context("there is no copy that never changes yet; run `cargo xtask build --from frozen`")?;
    let every: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut install = site.made.install.clone();
    install.sort();
    let fixed = ["", "embed.html", "embed.js", "worker.js"].map(str::to_owned);
    let again = fixed
        .into_iter()
        .chain(site.made.pages())
        .chain(site.made.documents.iter().cloned())
        .chain(install)
        .chain(site.made.kit.iter().cloned());

    let mut rules = vec![
        "# For Netlify and Cloudflare Pages, with this folder at the root of the site. Do not add X-Frame-Options or frame-ancestors: they"
            .to_owned(),
        "# would take the calculator off every site that shows it.".to_owned(),
        rule("/*", &every),
    ];
    rules.extend(again.map(|path| rule(&format!("/{path}"), &[("Cache-Control", ASK_AGAIN)])));
    let single = format!("/{}", single_file::NAME);
    rules.push(rule(&single, &[("Cache-Control", ASK_AGAIN), ("Content-Disposition", AWAY)]));
    rules.extend(site.made.hashed().into_iter().map(|name| rule(&format!("/{name}"), &[("Cache-Control", FOR_EVER)])));
    rules.push(rule(&format!("/{copy}/*"), &[("Cache-Control", FOR_EVER)]));
    Ok(rules.join("\n"))
}

/// A line for each header.
fn lines(sent: &Sent, line: impl Fn(&str, &str) -> String) -> String {
    sent.iter().map(|(name, value)| line(name, value)).collect::<Vec<_>>().join("\n")
}

/// Forms of the address of a page of the site as it stands in the query of who asks by oEmbed, escaped or not.
struct Asked {
    /// A page with a name, which it captures: that of its answer.
    named: String,
    /// The page of all examples, by the address of its folder.
    folder: String,
}

impl Asked {
    /// Forms for a site; `None` where its address is not told, for then there are no answers.
    fn of_site(address: &str) -> Option<Self> {
        let (_, place) = address.split_once("://")?;
        let sign = |c: char| match c {
            ':' => "(?::|%3A)".to_owned(),
            '/' => "(?:/|%2F)".to_owned(),
            c if c.is_alphanumeric() => c.to_string(),
            c => format!("\\{c}"),
        };
        let start = format!("https?{}", "://".chars().chain(place.chars()).map(sign).collect::<String>());
        let end = "(?:$|[&?#]|%3F|%23)";
        Some(Self { named: format!(r"{start}([\w-]+(?:\.\w\w)?)\.html{end}"), folder: format!("{start}{end}") })
    }

    /// Lines by which nginx finds the answer: for `server`, and for `http`.
    fn nginx(&self) -> (String, String) {
        let Self { named, folder } = self;
        let server = r#"
# Who asks by oEmbed, /coop-or-gig/oembed?url=…&format=json, gets the file of that page.
location = /coop-or-gig/oembed {
  if ($arg_format !~ "^(json)?$") { return 501; }
  rewrite ^ /coop-or-gig/oembed/$coop_or_gig_asked.json? last;
}
"#;
        let http = format!(
            r#"# map $arg_url $coop_or_gig_asked {{
#   default "none";
#   "~*^{named}" "$1";
#   "~*^{folder}" "index";
# }}
"#
        );
        (server.to_owned(), http)
    }

    /// Lines by which Apache finds it.
    fn apache(&self) -> String {
        let Self { named, folder } = self;
        format!(
            r#"
# Who asks by oEmbed, oembed?url=…&format=json, gets the file of that page. A folder has that name, too.
<If "%{{REQUEST_URI}} =~ m#/oembed$#">
  DirectorySlash Off
</If>
RewriteCond %{{QUERY_STRING}} (?:^|&)format=(?!(?:json)?(?:&|$))
RewriteRule ^oembed$ - [R=501,L]
RewriteCond %{{QUERY_STRING}} (?:^|&)url={named} [NC]
RewriteRule ^oembed$ oembed/%1.json [L,QSD]
RewriteCond %{{QUERY_STRING}} (?:^|&)url={folder} [NC]
RewriteRule ^oembed$ oembed/index.json [L,QSD]
RewriteRule ^oembed$ - [R=404,L]
"#
        )
    }
}

fn nginx(sent: &Sent, asked: Option<&Asked>) -> String {
    let (server, http) = asked.map(Asked::nginx).unwrap_or_default();
    let sent = lines(sent, |name, value| format!("  add_header {name} \"{value}\" always;"));
    let single = single_file::NAME.replace('.', "\\.");
    format!(
        r#"# Inside server {{ … }}, with root at this folder's parent; change /coop-or-gig/ to where the folder is.
# Two pieces: this one, and the maps at the end, which belong in http {{ … }}. Compressed files are there already; where your nginx has the
# module ngx_brotli (Debian's has not), take the # off the line brotli_static.
location /coop-or-gig/ {{
  gzip_static on;
  # brotli_static on;
  types {{ text/html html; text/javascript js; text/css css; text/plain txt ts; application/wasm wasm; application/manifest+json webmanifest; application/json json; image/png png; }}
  charset utf-8;
{sent}
  add_header Cache-Control $coop_or_gig_cache always;
  add_header Content-Disposition $coop_or_gig_away;
}}
{server}
# Outside of server {{ … }}, in http {{ … }}:
# map $uri $coop_or_gig_cache {{
#   default "{ASK_AGAIN}";
#   "~/v/" "{FOR_EVER}";
#   "~{HASHED}$" "{FOR_EVER}";
# }}
# map $uri $coop_or_gig_away {{
#   "~/{single}$" {AWAY};
# }}
{http}"#
    )
}

fn apache(sent: &Sent, asked: Option<&Asked>) -> String {
    let oembed = asked.map(Asked::apache).unwrap_or_default();
    let sent = lines(sent, |name, value| format!("Header always set {name} \"{value}\""));
    let single = single_file::NAME.replace('.', "\\.");
    let types = TYPES.map(|(extension, kind)| format!("AddType \"{kind}\" .{extension}")).join("\n");
    let forced =
        TYPES.map(|(extension, kind)| format!("<FilesMatch \"\\.{extension}\\.(br|gz)$\">\n  ForceType \"{kind}\"\n</FilesMatch>"));
    let forced = forced.join("\n");
    format!(
        r#"# As .htaccess in this folder, or inside <Directory> of the server's configuration. Needs mod_headers, mod_mime and mod_rewrite.
{types}
AddEncoding br .br
AddEncoding gzip .gz

RewriteEngine On
RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
RewriteCond %{{REQUEST_FILENAME}}.br -f
RewriteRule ^(.+\.(html|js|css|txt|wasm))$ $1.br [L]
RewriteCond %{{HTTP:Accept-Encoding}} \bgzip\b
RewriteCond %{{REQUEST_FILENAME}}.gz -f
RewriteRule ^(.+\.(html|js|css|txt|wasm))$ $1.gz [L]
{oembed}{forced}

Header always set Vary Accept-Encoding
{sent}
Header always set Cache-Control "{ASK_AGAIN}"
Header always set Cache-Control "{FOR_EVER}" "expr=%{{REQUEST_URI}} =~ m#/v/|{HASHED}(\.(br|gz))?$#"
Header set Content-Disposition {AWAY} "expr=%{{REQUEST_URI}} =~ m#/{single}(\.(br|gz))?$#"
"#
    )
}

#[cfg(test)]
mod tests {
    use regex::RegexBuilder;

    use super::*;

    #[test]
    fn a_page_is_found_by_its_address_however_it_is_written() {
        let asked = Asked::of_site("https://calculator.example/in/a-folder/").unwrap();
        let form = |form: &str| RegexBuilder::new(&format!("^{form}")).case_insensitive(true).build().unwrap();
        let (named, folder) = (form(&asked.named), form(&asked.folder));
        let place = "https%3A%2F%2Fcalculator.example%2Fin%2Fa-folder%2F";
        for (address, file) in [
            ("https://calculator.example/in/a-folder/courier.cy.html", "courier.cy"),
            (&format!("{place}courier.html%23v%3D1"), "courier"),
            (&format!("{}private-hire.html&format=json", place.to_lowercase()), "private-hire"),
        ] {
            assert_eq!(&named.captures(address).unwrap()[1], file, "{address}");
        }
        assert!(folder.is_match(place) && folder.is_match(&format!("{place}?lang=cy")) && !named.is_match(place));
        for other in [
            "https://other.example/courier.html",
            "https://calculatorxexample/in/a-folder/courier.html",
            &format!("{place}..%2Fa.html"),
        ] {
            assert!(!named.is_match(other) && !folder.is_match(other), "{other}");
        }
        assert!(Asked::of_site("").is_none());
    }

    #[test]
    fn servers_answer_who_asks_only_where_there_are_answers() {
        let sent = sent("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">").unwrap();
        let asked = Asked::of_site("https://calculator.example/");
        assert!(nginx(&sent, asked.as_ref()).contains("location = /coop-or-gig/oembed {\n"));
        assert!(apache(&sent, asked.as_ref()).contains("RewriteRule ^oembed$ oembed/%1.json [L,QSD]"));
        assert!(!nginx(&sent, None).contains("oembed") && !apache(&sent, None).contains("oembed"));
    }
}
