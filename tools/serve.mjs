// Serves a folder on 127.0.0.1, for looking at the site and for its tests. Usage: node tools/serve.mjs FOLDER [PORT]
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Starts a server of `folder` below the path `base`. `seen` gets each request's path, `headers` go with each answer; `compressed` ones are
 * sent with brotli, as servers of sites do.
 */
export function serve(folder, { port = 0, base = '/', seen = () => {}, headers = {}, compressed = false } = {}) {
  const root = resolve(folder);
  const small = new Map();
  const compress = (file) => small.get(file) ?? small.set(file, brotliCompressSync(readFileSync(file))).get(file);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    seen(pathname);
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : null;
    let file = inside === null ? '' : join(root, normalize('/' + inside));
    try {
      if (statSync(file).isDirectory()) file = join(file, 'index.html');
      const { size } = statSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      if (compressed) {
        const sent = compress(file);
        return response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': sent.length, ...headers }).end(sent);
      }
      response.writeHead(200, { 'content-type': type, 'content-length': size, 'cache-control': 'no-cache', ...headers });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      done({ url: `http://127.0.0.1:${server.address().port}${base}`, close: () => new Promise((end) => { server.closeAllConnections(); server.close(end); }) });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port = '8080'] = process.argv.slice(2);
  // Pages of other addresses may try its frozen scripts, as those of a real server must (docs/embedding.md).
  serve(folder, { port: Number(port), headers: { 'access-control-allow-origin': '*' } }).then(
    ({ url }) => console.log(`\nCo-op or gig? is at ${url}  (Ctrl-C stops it)`),
    (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: make run PORT=8081` : error.message);
      process.exit(1);
    },
  );
}
