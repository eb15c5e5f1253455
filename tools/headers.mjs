// The headers the site is served with, written three ways: `_headers` for Netlify and Cloudflare Pages, and pieces for nginx and Apache.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';
/** A name that follows from its content. */
const HASHED = '-[0-9a-f]{8,16}(_bg)?\\.(js|css|txt|wasm)$';

/** What Apache says that a file is, compressed or not. */
const TYPES = [
  ['html', 'text/html; charset=utf-8'], ['js', 'text/javascript; charset=utf-8'], ['css', 'text/css; charset=utf-8'], ['txt', 'text/plain; charset=utf-8'],
  ['wasm', 'application/wasm'], ['webmanifest', 'application/manifest+json'], ['png', 'image/png'],
];
/** The page as one file is for taking away: its own policy is not the one sent with everything here. */
const SINGLE = 'coop-or-gig.html';
const AWAY = 'attachment';

/** The page's own policy, and that of the page that writes the code, which shows the first in a frame. */
const policy = (folder) => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const tag = page.match(/<meta [^>]*Content-Security-Policy[^>]*>/i)[0];
  return `${/content="([^"]*)"/.exec(tag)[1]}; frame-src 'self'`;
};

const headers = (folder) => ({
  'Content-Security-Policy': policy(folder),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), fullscreen=(self), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  // For a sandboxed frame, and for embed.js with its digest: both ask from another origin.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

export const serverFiles = (folder, copy) => {
  const sent = Object.entries(headers(folder));
  const hashed = readdirSync(folder).filter((name) => new RegExp(HASHED).test(name)).sort();
  const rule = (path, lines) => `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
  // One rule for each file, since what `*` may stand for differs between hosts. Cache-Control is in one rule only for any path.
  const kit = readdirSync(join(folder, 'kit')).filter((name) => name.endsWith('.html')).sort();
  const own = readdirSync(folder).filter((name) => /\.(webmanifest|png)$/.test(name)).sort();
  const again = ['/', '/index.html', '/embed.html', '/embed.js', '/worker.js', ...own.map((name) => `/${name}`), ...kit.map((name) => `/kit/${name}`)];
  writeFileSync(join(folder, '_headers'), [
    '# For Netlify and Cloudflare Pages, with this folder at the root of the site. Do not add X-Frame-Options or frame-ancestors: they',
    '# would take the calculator off every site that shows it.',
    rule('/*', sent),
    ...again.map((path) => rule(path, [['Cache-Control', ASK_AGAIN]])),
    rule(`/${SINGLE}`, [['Cache-Control', ASK_AGAIN], ['Content-Disposition', AWAY]]),
    ...hashed.map((name) => rule(`/${name}`, [['Cache-Control', FOR_EVER]])),
    rule(`/${copy}/*`, [['Cache-Control', FOR_EVER]]),
  ].join('\n'));

  mkdirSync(join(folder, 'server'), { recursive: true });
  writeFileSync(join(folder, 'server/nginx.conf'), `# Inside server { … }, with root at this folder's parent; change /coop-or-gig/ to where the folder is.
# Compressed files are there already: brotli_static needs the module ngx_brotli; without it, leave that line out.
location /coop-or-gig/ {
  gzip_static on;
  brotli_static on;
  types { text/html html; text/javascript js; text/css css; text/plain txt ts; application/wasm wasm; application/manifest+json webmanifest; image/png png; }
  charset utf-8;
${sent.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $coop_or_gig_cache always;
  add_header Content-Disposition $coop_or_gig_away;
}

# Outside of server { … }, in http { … }:
# map $uri $coop_or_gig_cache {
#   default "${ASK_AGAIN}";
#   "~/v/" "${FOR_EVER}";
#   "~${HASHED}" "${FOR_EVER}";
# }
# map $uri $coop_or_gig_away {
#   "~/${SINGLE.replace('.', '\\.')}$" ${AWAY};
# }
`);
  writeFileSync(join(folder, 'server/apache.conf'), `# As .htaccess in this folder, or inside <Directory> of the server's configuration. Needs mod_headers, mod_mime and mod_rewrite.
${TYPES.map(([extension, type]) => `AddType "${type}" .${extension}`).join('\n')}
AddEncoding br .br
AddEncoding gzip .gz

RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+\\.(html|js|css|txt|wasm))$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+\\.(html|js|css|txt|wasm))$ $1.gz [L]
${TYPES.map(([extension, type]) => `<FilesMatch "\\.${extension}\\.(br|gz)$">\n  ForceType "${type}"\n</FilesMatch>`).join('\n')}

Header always set Vary Accept-Encoding
${sent.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "${ASK_AGAIN}"
Header always set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/v/|${HASHED.slice(0, -1)}(\\.(br|gz))?$#"
Header set Content-Disposition ${AWAY} "expr=%{REQUEST_URI} =~ m#/${SINGLE.replace('.', '\\.')}(\\.(br|gz))?$#"
`);
};
