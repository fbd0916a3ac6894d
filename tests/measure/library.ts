import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { LibraryRequest } from '../../utils/library/library';
import { type ExtensionSession, type Kind, openSession } from './support/extension-session';
import { sendRequest } from './support/library-call';
import { libraryFileSize } from './support/library-file';
import { sampleReading } from './support/sample-reading';

/**
 * Saves, lists, opens and finds articles in the real extension, and lists them after a cold start. For each kind of request, prints the
 * median and the 99th percentile of its time, in milliseconds. Usage: `library --articles N [--browser chromium|firefox]`.
 */
export default async function measureLibrary(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: 'string', default: '1000' }, browser: { type: 'string', default: 'chromium' } },
  });
  const kind: Kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const articles = Number(values.articles);
  const profile = mkdtempSync(join(tmpdir(), `dramatis-library-${kind}-`));
  try {
    const session = await openSession(kind, profile);
    await session.evaluate(sendRequest, { call: 'status' });
    const saves: number[] = [];
    for (let n = 0; n < articles; n++)
      saves.push(await timeCall(session, { call: 'save', known: NO_ANNOTATIONS, reading: sampleReading(n, 1) }));
    const save = percentiles(saves);
    const list = percentiles(await repeat(100, () => timeCall(session, { call: 'list', page: { limit: 50 } })));
    const open = percentiles(await repeat(100, (n) => timeCall(session, { call: 'open', id: 1 + ((n * 7919) % articles) })));
    const find = percentiles(
      await repeat(100, (n) => timeCall(session, { call: 'find', url: `https://sample.example/${(n * 7919) % articles}` })),
    );
    await session.close();
    const cold = percentiles(await repeat(5, () => timeColdStart(kind, profile)));
    const megabytes = Math.round(libraryFileSize(profile) / 1e5) / 10;
    console.log(JSON.stringify({ browser: kind, articles, words: 800, quotes: 20, save, list, open, find, cold, megabytes }));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Returns the time that the first `list` call takes in a newly started browser, in milliseconds. */
async function timeColdStart(kind: Kind, profile: string): Promise<number> {
  const session = await openSession(kind, profile);
  const time = await timeCall(session, { call: 'list', page: { limit: 50 } });
  await session.close();
  return time;
}

/**
 * Returns the time that a call takes, in milliseconds. It is measured in the page, so it excludes the time for automating the browser.
 * Throws if the call fails.
 */
async function timeCall(session: ExtensionSession, request: LibraryRequest): Promise<number> {
  const answer = await session.evaluate(timeRequest, request);
  if (!answer.ok) throw new Error(`${request.call} failed: ${answer.text}`);
  return answer.time;
}

declare const chrome: { runtime: { sendMessage(message: object, answer: (reply: { res?: { ok: boolean } } | undefined) => void): void } };
/** Sends a library request and measures the time until the answer arrives, in milliseconds. Runs in the library page. */
function timeRequest(request: unknown): Promise<{ ok: boolean; time: number; text: string }> {
  const start = performance.now();
  return new Promise((resolve) => {
    chrome.runtime.sendMessage({ id: 1, type: 'library', timestamp: Date.now(), data: request }, (reply) =>
      resolve({ ok: reply?.res?.ok === true, time: performance.now() - start, text: reply?.res?.ok ? '' : JSON.stringify(reply ?? null) }),
    );
  });
}

async function repeat(times: number, work: (n: number) => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < times; n++) all.push(await work(n));
  return all;
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p99: at(0.99) };
}
