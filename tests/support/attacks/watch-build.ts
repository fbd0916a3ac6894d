import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

declare global {
  /** The events that the watching script has noticed in a document of the extension, in order, one line each. */
  var noticed: string[];
  /** The number of times that a payload has run in a document. Payloads written for the tests increase it. */
  var executed: number;
}

/** The name of the watching script in a build. */
const SCRIPT = 'watch-attacks.js';

/**
 * Adds a script to every page of a build of the extension, which runs before all others and notices executed payloads, violations of the
 * content security policy, and uncaught errors. `folder` is a copy of a build.
 */
export async function watchBuild(folder: string): Promise<void> {
  await writeFile(join(folder, SCRIPT), `(${watchDocument})();`);
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const path = join(folder, name);
    const html = await readFile(path, 'utf8');
    if (!html.includes('<head>')) throw new Error(`${name} has no head.`);
    await writeFile(path, html.replace('<head>', `<head><script src="/${SCRIPT}"></script>`));
  }
}

/**
 * Makes `noticed` list what happens in a document: the calls with which payloads announce themselves, violations and uncaught errors. Runs in
 * the document, so it must be self-contained.
 */
export function watchDocument(): void {
  const noticed: string[] = [];
  globalThis.noticed = noticed;
  const note = (what: string) => void (noticed.length < 10_000 && noticed.push(what.slice(0, 500)));
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
    Object.defineProperty(globalThis, name, {
      value: (...args: unknown[]) => note(`executed ${name}(${String(args[0])})`),
      writable: true,
    });
  let executed = 0;
  Object.defineProperty(globalThis, 'executed', {
    get: () => executed,
    set: (value: number) => {
      executed = value;
      note('executed: a payload has set the marker');
    },
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`),
  );
  addEventListener('error', (event) => {
    // A browser reports this when a layout takes two frames. It is no exception.
    if (event instanceof ErrorEvent && !event.message.startsWith('ResizeObserver loop')) note(`error: ${event.message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => note(`error: rejected with ${String(reason)}`));
}
