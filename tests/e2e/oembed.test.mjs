// Answers to oEmbed: each page names its own, which holds the card's code as the page for editors writes it, as high as the card is; servers
// find it by the page's address. UPDATE=1 writes the heights down as they are.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtFor } from './built-for.mjs';
import { setUpHosts, visit } from './hosts.mjs';
import { isFull } from './matrix.mjs';
import { DIST, eventually } from './support.mjs';
import { LANGUAGES, text } from './texts.mjs';

const place = setUpHosts();
const SITE = 'https://calculator.example/';
const HEIGHTS = fileURLToPath(new URL('../../public/builder/heights.json', import.meta.url));
const heights = JSON.parse(readFileSync(HEIGHTS, 'utf8'));
const PRESETS = Object.keys(heights);
/** Most px by which a frame may be higher than the card: less than a line. */
const SLACK = 24;
const fileOf = (id, lang) => (lang === 'en' ? `${id}.html` : `${id}.${lang}.html`);
/** The pages that have an answer: file, example, language. */
const PAGES = LANGUAGES.flatMap((lang) => [[lang === 'en' ? 'index.html' : `${lang}.html`, 'private-hire', lang], ...PRESETS.map((id) => [fileOf(id, lang), id, lang])]);
const answerOf = (file) => `oembed/${file.replace('.html', '.json')}`;

/** The plain frame that the page for editors writes for each example and language, in an article. */
const frames = async (t) => {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${place.site}embed.html?lang=en`);
  await page.waitForSelector('html.js');
  const found = {};
  for (const lang of LANGUAGES) for (const id of PRESETS) {
    await page.locator('#lang').selectOption(lang);
    await page.locator('#preset').selectOption(id);
    const frame = page.frames()[1] ?? await page.waitForEvent('frameattached');
    await frame.waitForSelector(`html[lang="${lang}"] #app > .page .card a[href*="preset=${id}"]`);
    // The code follows the frame's height a moment later: it is read once both agree.
    await eventually(async () => {
      const code = await page.locator('#iframe').inputValue();
      const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      found[`${id} ${lang}`] = code;
      return [code.includes(`preset=${id}"`), code.includes(`lang=${lang}#`), Number(/height="(\d+)"/.exec(code)[1]) - content];
    }, [true, true, 0], `${id} ${lang}`);
  }
  return found;
};

test('each page of a site names its answer, which holds the code that the page for editors writes', async (t) => {
  const folder = builtFor(t, { ORIGIN: 'https://calculator.example' }, ['prerender', 'oembed']);
  const written = await frames(t);
  const height = (code) => Number(/height="(\d+)"/.exec(code)[1]);
  if (process.env.UPDATE === '1') {
    const measured = PRESETS.map((id) => [id, Object.fromEntries(LANGUAGES.map((lang) => [lang, height(written[`${id} ${lang}`])]))]);
    writeFileSync(HEIGHTS, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
    return t.skip('the heights are written: build and test again');
  }
  const page = await visit(t, place, '', { site: place.lax, noisy: true });
  for (const [file, id, lang] of PAGES) {
    await page.setContent(readFileSync(join(folder, file), 'utf8'));
    const link = page.locator('link[type="application/json+oembed"]');
    assert.deepEqual([await link.getAttribute('rel'), await link.getAttribute('href'), await link.getAttribute('title')], ['alternate', SITE + answerOf(file), await page.title()]);
    const answer = JSON.parse(readFileSync(join(folder, answerOf(file)), 'utf8'));
    const { version, type, title, provider_name: name, provider_url: provider, width, thumbnail_url: picture } = answer;
    assert.deepEqual([version, type, title, name, width], ['1.0', 'rich', await page.title(), text(lang, 'page-name'), 640]);
    assert.equal(provider, lang === 'en' ? SITE : `${SITE}${lang}.html`);
    assert.ok(Number.isInteger(answer.cache_age) && answer.cache_age > 0);
    assert.ok(existsSync(join(folder, picture.replace(SITE, ''))), picture);
    const code = written[`${id} ${lang}`];
    assert.equal(answer.html, code.replaceAll(place.site, SITE).replace(/height="\d+"/, `height="${answer.height}"`));
    const gap = answer.height - height(code);
    assert.ok(gap >= 0 && gap < SLACK, `${file}: ${answer.height} px for ${height(code)}; UPDATE=1 writes the heights down anew`);
  }
});

test('nobody who has not said where the site is has answers or names them', () => {
  assert.ok(!existsSync(join(DIST, 'oembed')));
  assert.ok(!readFileSync(join(DIST, 'index.html'), 'utf8').includes('oembed'));
  for (const server of ['nginx', 'apache']) assert.ok(!readFileSync(join(DIST, `server/${server}.conf`), 'utf8').includes('oembed'), server);
});

/** A port that nobody listens on. */
const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const MODULES = '/usr/lib/apache2/modules';

/** Configurations of a server of the test's own, in a folder of its own, with the lines that the build has written. */
const SERVERS = {
  nginx: {
    program: '/usr/sbin/nginx',
    configure: (own, port, lines) => {
      // One piece stands in `server`, the other, which is commented out there, in `http`. Debian's nginx has no module for brotli.
      const [server, http] = lines.replace(/^ *brotli_static.*\n/m, '').split('# Outside of server');
      const maps = http.split('\n').slice(1).map((line) => line.replace(/^# /, '')).join('\n');
      return `pid ${own}/pid; error_log ${own}/log; worker_processes 1;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ')}
  ${maps}
  server { listen 127.0.0.1:${port}; root ${own}/www;
${server}
  }
}`;
    },
    start: (own, conf) => spawn('/usr/sbin/nginx', ['-p', own, '-c', conf, '-g', 'daemon off;'], { stdio: 'ignore' }),
  },
  apache: {
    program: '/usr/sbin/apache2',
    configure: (own, port, lines) => `ServerRoot ${own}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/log
${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
User www-data
Group www-data
DocumentRoot ${own}/www
<Directory ${own}/www>
Options FollowSymLinks
Require all granted
</Directory>
<Directory ${own}/www/coop-or-gig>
${lines}
</Directory>`,
    start: (own, conf) => spawn('/usr/sbin/apache2', ['-f', conf, '-DFOREGROUND'], { stdio: 'ignore' }),
  },
};

for (const [name, { program, configure, start }] of Object.entries(SERVERS)) {
  const skip = !isFull ? 'FULL=1 starts the servers themselves' : !existsSync(program) && `${program} is not installed`;
  test(`${name} answers who asks by the address of a page, and nothing else`, { skip }, async (t) => {
    const folder = builtFor(t, { ORIGIN: 'https://calculator.example' }, ['oembed', 'headers']);
    const own = mkdtempSync(join(tmpdir(), 'server-'));
    mkdirSync(join(own, 'www'));
    symlinkSync(folder, join(own, 'www/coop-or-gig'));
    // Servers give their rights away, and then read as somebody else.
    spawnSync('chmod', ['-R', 'a+rX', own, folder]);
    const port = await freePort();
    const conf = join(own, 'conf');
    writeFileSync(conf, configure(own, port, readFileSync(join(folder, `server/${name}.conf`), 'utf8')));
    const server = start(own, conf);
    const ended = new Promise((done) => { server.once('exit', done); });
    t.after(async () => {
      server.kill();
      await ended;
      rmSync(own, { recursive: true });
    });
    const base = `http://127.0.0.1:${port}/coop-or-gig/`;
    await eventually(() => fetch(`${base}courier.html`).then(({ status }) => status, () => existsSync(join(own, 'log')) && readFileSync(join(own, 'log'), 'utf8')), 200);
    const ask = async (query) => {
      const answer = await fetch(`${base}oembed?${query}`);
      return [answer.status, answer.status === 200 ? (await answer.json()).html : '', answer.headers.get('content-type')];
    };
    for (const [file] of PAGES) {
      const { html } = JSON.parse(readFileSync(join(folder, answerOf(file)), 'utf8'));
      const address = SITE + (file === 'index.html' ? '' : file);
      for (const query of [`url=${encodeURIComponent(address)}&format=json`, `maxwidth=640&url=${address}`, `format=json&url=${encodeURIComponent(`${address}#v=1&hours=12`)}`]) {
        const [status, found, type] = await ask(query);
        assert.deepEqual([status, found], [200, html], query);
        assert.match(type, /^application\/json/);
      }
    }
    for (const unknown of ['https://other.example/courier.html', `${SITE}nobody.html`, `${SITE}courier`, `${SITE}../courier.html`, '']) {
      assert.equal((await ask(`url=${encodeURIComponent(unknown)}&format=json`))[0], 404, unknown);
    }
    assert.equal((await ask('format=json'))[0], 404, 'no page is named');
    assert.equal((await ask(`url=${encodeURIComponent(`${SITE}courier.html`)}&format=xml`))[0], 501);
  });
}
