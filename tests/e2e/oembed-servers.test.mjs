// nginx and Apache find the answer to oEmbed by the page's address, with the lines that the build writes for them: each is started for that,
// on this machine alone, in a folder of its own.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtFor } from './built-for.mjs';
import { isFull } from './matrix.mjs';
import { eventually } from './support.mjs';

const SITE = 'https://calculator.example/';

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
      // One piece stands in `server`, the other, which is commented out there, in `http`.
      const [server, http] = lines.split('# Outside of server');
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
    const answers = readdirSync(join(folder, 'oembed'));
    assert.ok(answers.length > 20);
    for (const name of answers) {
      const { html } = JSON.parse(readFileSync(join(folder, 'oembed', name), 'utf8'));
      const address = SITE + (name === 'index.json' ? '' : name.replace('.json', '.html'));
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
