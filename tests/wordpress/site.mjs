// A real WordPress for a file of tests: Debian's, with a MariaDB and PHP's own server of its own, in a folder that is gone afterwards.
// All of it is on loopback, and each process is one that was started here.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../e2e/support.mjs';

const DEBIAN = '/usr/share/wordpress';
export const PASSWORD = 'correct horse battery staple';
/** Who is there: an administrator, and an author, who may not write unfiltered HTML. */
export const [ADMINISTRATOR, AUTHOR] = ['ed', 'ann'];

const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
  assert.equal(status, 0, `${command} ${args.slice(0, 2).join(' ')}: ${stderr}${stdout}`);
  return stdout;
};

/** A process of ours with its children, which `end` waits for. */
const start = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  const gone = new Promise((done) => { child.once('exit', done); });
  return async () => {
    if (child.exitCode === null) process.kill(-child.pid);
    await gone;
  };
};

/** A port that nobody listens on. */
export const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const config = (folder) => `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' ); define( 'DB_HOST', 'localhost:${folder}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
${['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'].map((name) => `define( '${name}', 'only for this test' );`).join('\n')}
define( 'FS_METHOD', 'direct' ); define( 'DISABLE_WP_CRON', true ); define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
if ( file_exists( '${folder}/network.php' ) ) { require '${folder}/network.php'; }
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** Writes down whatever WordPress would ask of another server, and asks nothing. */
const listener = (folder) => `<?php
add_filter( 'pre_http_request', function ( $answer, $asked, $url ) {
	file_put_contents( '${folder}/asked.log', $url . "\\n", FILE_APPEND );
	return new WP_Error( 'none', 'No server is asked.' );
}, 10, 3 );
`;

/** What the page would say at its first opening, and pictures of people from another server, are left out. */
const install = (url) => `
define( 'WP_INSTALLING', true ); define( 'WP_SITEURL', '${url.slice(0, -1)}' );
function wp_new_blog_notification() {}
require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
wp_install( 'Campaign', '${ADMINISTRATOR}', 'ed@example.org', true, '', '${PASSWORD}' );
wp_insert_user( array( 'user_login' => '${AUTHOR}', 'user_pass' => '${PASSWORD}', 'user_email' => 'ann@example.org', 'role' => 'author' ) );
update_option( 'show_avatars', 0 );
`;

/**
 * Sets one up and returns it: `url` is its address; `php(code)` runs code in it and returns what that prints, as the user `user` if one is
 * named; `asked()` are the addresses that it wanted to ask; `complaints()` what PHP says of the plugin; `own(name, code)` adds
 * a must-use plugin; `close()` ends it all.
 */
export const wordpress = async () => {
  assert.ok(existsSync(DEBIAN), 'WordPress is installed: tools/setup.sh release');
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-test-'));
  const root = process.getuid() === 0 ? ['--user=root'] : [];
  const [data, socket, www] = ['db', 'db.sock', 'www'].map((name) => join(folder, name));
  run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...root]);
  const ends = [start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...root])];
  const close = async () => {
    for (const end of ends.reverse()) await end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(DEBIAN, www, { recursive: true, dereference: true });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    mkdirSync(join(www, 'wp-content/mu-plugins'), { recursive: true });
    mkdirSync(join(www, 'wp-content/uploads'), { recursive: true });
    // Browsers with windows ask for an icon, which Debian's WordPress has not.
    writeFileSync(join(www, 'favicon.ico'), '');
    mkdirSync(join(www, 'wp-content/languages'), { recursive: true });
    // A language may be chosen where WordPress has a file of it; its own Welsh is not in Debian.
    writeFileSync(join(www, 'wp-content/languages/cy.mo'), '');
    writeFileSync(join(www, 'wp-config.php'), config(folder));
    const own = (name, code) => writeFileSync(join(www, `wp-content/mu-plugins/${name}.php`), code);
    own('listener', listener(folder));
    await eventually(() => existsSync(socket), true, 'the database is up');
    const sql = "create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost";
    await eventually(() => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql]).status, 0, 'the database answers');
    const php = (code) => run('php', ['-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`], { cwd: www });
    php(install(url));
    ends.push(start('php', ['-S', `127.0.0.1:${port}`, '-t', www], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } }));
    await eventually(() => fetch(url).then(({ ok }) => ok, () => false), true, 'the site answers');
    const log = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean) : []);
    return {
      url, folder, www, own, close,
      php: (code, user = ADMINISTRATOR) => php(`require 'wp-load.php'; wp_set_current_user( null, '${user}' ); ${code}`),
      asked: () => log('asked.log'),
      complaints: () => log('debug.log').filter((line) => line.includes('plugins/coop-or-gig')),
    };
  } catch (error) {
    await close();
    throw error;
  }
};
