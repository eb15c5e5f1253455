// How the copy inside the plugin is served. Hosts differ: Apache and LiteSpeed read .htaccess; nginx does not, and may look for index.php
// alone in a folder. Nothing here is needed for the page to start, which brings its own policy; it starts sooner with it.

/** What every module of Apache may lack is asked for only where it is there: a host without one must not answer with an error. */
const within = (module, lines) => [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];

/** The files .htaccess and index.php; `rules` is what dist/_headers says. */
export const headers = (rules) => {
  const [, every] = /^\/\*\n((?: {2}.*\n)+)/m.exec(rules);
  const named = [...every.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => `Header always set ${name} "${value}"`);
  const types = ['text/html', 'text/javascript', 'text/css', 'text/plain', 'application/wasm', 'application/manifest+json'];
  const apache = [
    '# How the calculator is served, where the server reads this file.',
    ...within('mod_mime.c', [
      'AddType "text/html; charset=utf-8" .html',
      'AddType "text/javascript; charset=utf-8" .js',
      'AddType "text/css; charset=utf-8" .css',
      'AddType "text/plain; charset=utf-8" .txt',
      'AddType application/wasm .wasm',
      'AddType application/manifest+json .webmanifest',
    ]),
    ...within('mod_rewrite.c', ['RewriteEngine On', 'RewriteRule ^$ index.html [L]']),
    ...within('mod_filter.c', within('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${types.join(' ')}`])),
    ...within('mod_headers.c', [
      ...named,
      'Header always set Cache-Control "no-cache"',
      '<FilesMatch "-[0-9a-f]{8,16}(_bg)?\\.(js|css|txt|wasm)$">',
      '  Header always set Cache-Control "public, max-age=31536000, immutable"',
      '</FilesMatch>',
      '<FilesMatch "^coop-or-gig\\.html$">',
      '  Header set Content-Disposition attachment',
      '</FilesMatch>',
    ]),
  ];
  const php = [
    '<?php',
    '// The page, for servers that look for this file alone in a folder.',
    "header( 'Content-Type: text/html; charset=utf-8' );",
    "header( 'Cache-Control: no-cache' );",
    "readfile( __DIR__ . '/index.html' );",
  ];
  return { '.htaccess': `${apache.join('\n')}\n`, 'index.php': `${php.join('\n')}\n` };
};
