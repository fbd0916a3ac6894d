import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countMessages } from '../../utils/browser/count-messages';
import { pageMessages } from '../../utils/browser/page-messages';
import { readerMessages } from '../../utils/browser/reader-messages';
import { expectReader, pairReader } from '../../utils/browser/reader-pairing';
import { serveMessages } from '../../utils/browser/serve-messages';
import { siteMessages } from '../../utils/browser/site-messages';
import { decodeExtracted } from '../../utils/decode/decode-article';
import { decodeOpenPage, decodeViewState } from '../../utils/decode/decode-open-page';
import * as problems from '../../utils/problems/report-problem';
import { checkLater, LIMIT_MS } from './support/cases';
import { hostileValue } from './support/hostile-value';

/** This test sends random messages to the background from every kind of sender. */

const ID = 'dramatis';
const ORIGIN = 'chrome-extension://dramatis';
const PAGE = 'https://www.ledger.example/story';
const SENDERS = [
  { id: ID, url: `${ORIGIN}/popup.html` },
  { id: ID, url: `${ORIGIN}/reader.html`, frameId: 3, tab: { id: 7 } },
  { id: ID, url: PAGE, frameId: 0, tab: { id: 7 } },
  { id: 'other', url: PAGE },
  {},
];
const handlers = new Map<string, (message: { data: unknown; sender: unknown }) => unknown>();
const done = async () => ({ ok: true as const, value: undefined });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('location', { origin: ORIGIN });
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: ID, configurable: true });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ frameId: 0, documentId: '', result: 'on' }] } });
  const load = async () => ({ ok: false as const, error: { code: 'emptyPage' as const } });
  const listen = (name: string, handler: unknown) =>
    handlers.set(name, handler as (message: { data: unknown; sender: unknown }) => unknown);
  const services = {
    load,
    stopReading: () => undefined,
    analyse: load,
    changeRules: done,
    keepOpen: async () => undefined,
    keepViewState: async () => undefined,
    openAnnotations: async () => null,
    decodeArticle: (arrived: unknown) => {
      const decoded = decodeExtracted(arrived);
      return decoded.ok ? decoded.value : null;
    },
    decodeOpenPage,
    decodeViewState,
  };
  const sites = {
    settle: done,
    forget: done,
    arrive: async () => undefined,
    leave: async () => undefined,
    tellTakenAway: async () => undefined,
    readerClosed: async () => undefined,
  };
  const counts = { move: async () => undefined, comeBack: async () => undefined, keep: async () => undefined };
  const coming = () => ({ text: Promise.resolve(null), page: load(), begin: () => undefined });
  serveMessages(
    { ...pageMessages(services), ...readerMessages, ...siteMessages(sites as never), ...countMessages(counts) },
    listen as never,
  );
  expectReader(7, { key: 'key', page: Promise.resolve({ tabId: 7, address: PAGE, isPrivate: false }), load: coming });
  await pairReader({ tabId: 7, frameId: 3 }, 'key');
});

test(
  'every message with any data is answered with a value or a failure, and never causes an exception',
  async () => {
    const reported = vi.spyOn(problems, 'reportProblem');
    await checkLater(
      0.05,
      fc.asyncProperty(fc.constantFrom(...handlers.keys()), fc.constantFrom(...SENDERS), hostileValue, async (name, sender, data) => {
        reported.mockClear();
        expect(await handlers.get(name)?.({ data, sender })).toHaveProperty('ok');
        expect(reported.mock.calls.filter(([where]) => where === 'messages.answer')).toEqual([]);
      }),
    );
  },
  LIMIT_MS,
);
