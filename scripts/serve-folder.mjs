// Serves the folder of one page to this machine alone: browsers want a switch before an extension may read file:// addresses.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * `{ url, close }` for a saved page and what lies beside it. The page's own scripts do not run: what was saved is what was on the screen,
 * and away from their site scripts often blank it.
 */
export async function servePage(file) {
  const page = resolve(file);
  const folder = dirname(page);
  const server = createServer(async (request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (path === page) return sendPage(response, page);
    const isInside = path.startsWith(folder + sep) && (await stat(path).catch(() => null))?.isFile();
    if (!isInside) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/${encodeURIComponent(basename(page))}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function sendPage(response, path) {
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  response.writeHead(200, {
    // A page that is no UTF-8 says itself what it is; one that is may have lost its header's word for it.
    'content-type': isPacked || !isUtf8(bytes) ? 'text/html' : 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'",
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(bytes);
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
