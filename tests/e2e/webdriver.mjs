// Firefox and WebKit by the WebDriver protocol, as far as the tests need it: each is there only where it is installed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';

const found = (name) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};
const tools = process.env.COOP_OR_GIG_TOOLS ?? `${process.env.XDG_CACHE_HOME ?? `${homedir()}/.cache`}/coop-or-gig`;
const installed = (name) => {
  const folder = existsSync(tools) && readdirSync(tools).find((entry) => entry.startsWith(`${name}-`));
  return found(name) ?? (folder && existsSync(`${tools}/${folder}/bin/${name}`) ? `${tools}/${folder}/bin/${name}` : undefined);
};
const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const [firefox, gecko] = [found('firefox-esr') ?? found('firefox'), installed('geckodriver')];
const [webkit, xvfb] = [found('WebKitWebDriver'), found('xvfb-run')];
const mini = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** What can be started here: a name, the driver's command line, what it is asked for. */
export const BROWSERS = [
  firefox && gecko && {
    name: 'Firefox',
    command: (port) => [gecko, '--port', String(port), '--websocket-port', '0'],
    asks: { browserName: 'firefox', 'moz:firefoxOptions': { binary: firefox, args: ['-headless'], prefs: { 'intl.accept_languages': 'en-GB', 'network.cookie.cookieBehavior': 1 } } },
  },
  webkit && xvfb && existsSync(mini) && {
    name: 'WebKit',
    command: (port) => [xvfb, '-a', '-s', '-screen 0 1280x900x24', webkit, `--port=${port}`],
    asks: { 'webkitgtk:browserOptions': { binary: mini, args: ['--automation'] } },
  },
].filter(Boolean);

/** Starts a browser. `run(code, ...values)` runs the body of a function in the frame that is chosen, and gives what it returns. */
export const start = async ({ command, asks }) => {
  const port = await freePort();
  const [program, ...rest] = command(port);
  const driver = spawn(program, rest, { stdio: 'ignore', detached: true });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => { setTimeout(done, 100); });
    }
  }
  // The browser and its display belong to the same group.
  const stop = () => process.kill(-driver.pid);
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: asks } }).catch((error) => {
    stop();
    throw error;
  });
  const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  const run = (script, ...args) => session('POST', '/execute/sync', { script, args });
  return {
    goto: (url) => session('POST', '/url', { url }),
    run,
    /** Into the frame that this code returns, from the page; nothing leads back to the page. */
    enter: async (code) => {
      await session('POST', '/frame', { id: null });
      if (code) await session('POST', '/frame', { id: await run(code) });
    },
    /** Typed at once: what is emptied first would be put right by the page before the rest came. */
    type: (selector, text) => run(
      'const input = document.querySelector(arguments[0]); input.value = arguments[1]; input.dispatchEvent(new InputEvent("input", { bubbles: true }));',
      selector, text,
    ),
    close: async () => {
      await session('DELETE', '').catch(() => {});
      stop();
    },
  };
};
