import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { type Kind, openSession } from './support/extension-session';
import type { ExtensionSession } from './support/session-types';

/** The maximum time for a part of an import, in milliseconds. */
const LIMIT = 300_000;

/**
 * Imports a file of Pocket with many lines in the real extension: the preview, an import whose browser is killed half-way, and the rest of
 * it in a new browser. Prints the times in seconds, what the report says, and the longest task on the page's thread in milliseconds (`null`
 * in Firefox, which does not tell it). Usage: `imports [--lines 20000] [--browser chromium|firefox]`.
 */
export default async function measureImports(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { lines: { type: 'string', default: '20000' }, browser: { type: 'string', default: 'chromium' } },
  });
  const kind: Kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const lines = Number(values.lines);
  const profile = mkdtempSync(join(tmpdir(), `dramatis-imports-${kind}-`));
  try {
    const first = await openSession(kind, profile);
    const preview = await first.evaluate(choosePocket, lines);
    const half = await importUpTo(first, 'start-import', lines / 2);
    await first.kill();
    const second = await openSession(kind, profile);
    await second.evaluate(choosePocket, lines);
    const rest = await importUpTo(second, 'continue-import', Number.MAX_SAFE_INTEGER);
    await second.close();
    console.log(JSON.stringify({ browser: kind, lines, preview, half, rest, seconds: preview.seconds + half.seconds + rest.seconds }));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Part {
  readonly seconds: number;
  readonly longest: number | null;
  readonly words: string;
}

/** Chooses a file with many lines on the page for imports, and waits for the preview. Runs in the library page. */
async function choosePocket(lines: number): Promise<Part> {
  const until = async <T>(find: () => T): Promise<NonNullable<T>> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((go) => setTimeout(go, 20));
    }
  };
  location.hash = '#/import';
  const field = await until(() => document.querySelector<HTMLInputElement>('[data-files=files]'));
  const rows = Array.from({ length: lines }, (_, n) => {
    const at = 1_400_000_000 + n * 977;
    return `"The ${n % 97}th story, about the harbour of town ${n}",https://paper${n % 211}.example/2014/${n},${at},energy|town ${n % 50},${n % 3 ? 'unread' : 'archive'}`;
  });
  const data = new DataTransfer();
  data.items.add(new File([`title,url,time_added,tags,status\n${rows.join('\n')}\n`], 'part_000000.csv'));
  field.files = data.files;
  const start = performance.now();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => document.querySelector('[data-import=preview]'));
  return {
    seconds: Math.round(performance.now() - start) / 1000,
    longest: null,
    words: document.querySelector('.work-facts')?.textContent ?? '',
  };
}

/** Presses a button that begins an import, and waits until a number of entries is done or the import has ended. */
async function importUpTo(session: ExtensionSession, action: string, entries: number): Promise<Part> {
  await session.evaluate(begin, action);
  // Each question is short, because the automation of a browser waits for an answer only for a while.
  await waitUntil('the import', () => session.evaluate(isOver, entries), { limit: LIMIT });
  return session.evaluate(endPart);
}

declare global {
  /** The start of the part, and the durations of the long tasks in it, in milliseconds. */
  var measuredPart: { readonly start: number; readonly tasks: number[] } | undefined;
}

/** Runs in the library page. */
function begin(action: string): void {
  const tasks: number[] = [];
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  globalThis.measuredPart = { start: performance.now(), tasks };
  document.querySelector<HTMLButtonElement>(`[data-action=${action}]`)?.click();
}

/** Runs in the library page. */
function isOver(entries: number): boolean {
  const done = Number(document.querySelector('#work-words')?.textContent?.match(/\d+/)?.[0] ?? 0);
  return done >= entries || document.querySelector('[data-import=done]') !== null;
}

/** Runs in the library page. */
function endPart(): Part {
  const { start, tasks } = globalThis.measuredPart ?? { start: 0, tasks: [] };
  return {
    seconds: Math.round(performance.now() - start) / 1000,
    longest: PerformanceObserver.supportedEntryTypes.includes('longtask') ? Math.round(Math.max(0, ...tasks)) : null,
    words: document.querySelector('.import')?.textContent ?? '',
  };
}
