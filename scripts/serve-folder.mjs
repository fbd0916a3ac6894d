// Serves the folder of a saved page on 127.0.0.1, because an extension may read file:// addresses only if the user allows it.
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
 * Serves a saved page and the files in its folder, and returns `{ url, close }`. The page's own scripts are blocked, because they often
 * empty the page when they run outside their own site.
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
    // A saved page has lost its HTTP headers, so UTF-8 is declared here. A page in any other encoding is expected to declare it in its
    // HTML.
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
