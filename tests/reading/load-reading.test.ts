import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LanguageData } from '../../utils/analyse/load-language';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { loadReading } from '../../utils/reading/load-reading';
import { articleOf, failing, fine } from '../state/support/popup-ports';
import { packFor, taggerDataOf } from '../support/languages';

const data: LanguageData = {
  pack: async (lang) => packFor(lang),
  gazetteers: async () => gazetteers,
  tagger: async (lang) => taggerDataOf(lang),
};
const gone = () => Promise.reject(new Error('gone'));

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

test('loadReading returns the article with the actors found by its analysis', async () => {
  const article = articleOf(['“It holds,” Ana Roth said.']);
  const reading = await loadReading({ article: fine(article) }, data);
  expect(reading.ok && reading.value.article).toEqual(article);
  expect(reading.ok && reading.value.analysis.actors.map(({ name }) => name)).toEqual(['Ana Roth']);
});

test('loadReading passes on the error for a page without an article, whether or not language data can be loaded', async () => {
  expect(await loadReading({ article: failing('emptyPage') }, data)).toEqual({ ok: false, error: { code: 'emptyPage' } });
  expect(await loadReading({ article: failing('emptyPage') }, { pack: gone, gazetteers: gone, tagger: gone })).toEqual({
    ok: false,
    error: { code: 'emptyPage' },
  });
});

test.each([
  ['the language pack', { ...data, pack: gone }],
  ['the gazetteers', { ...data, gazetteers: gone }],
  ['the tagger', { ...data, tagger: gone }],
])('loadReading reports languageFailed with the reason when %s cannot be loaded', async (_, broken) => {
  const reading = await loadReading({ article: fine(articleOf(['“It holds,” Ana Roth said.'])) }, broken);
  expect(reading).toEqual({ ok: false, error: { code: 'languageFailed', detail: 'Error: gone' } });
});

test('loadReading loads the pack for the declared language while the page is still being read, and only once', async () => {
  const asked: string[] = [];
  const counted: LanguageData = {
    ...data,
    pack: (lang) => {
      asked.push(lang);
      return data.pack(lang);
    },
  };
  const article = articleOf(['“It holds,” Ana Roth said.']);
  let wasReady = false;
  const extract = async () => {
    await expect.poll(() => asked).toEqual(['en']);
    wasReady = true;
    return fine(article);
  };
  const reading = await loadReading({ article: extract(), language: Promise.resolve('en') }, counted);
  expect([wasReady, reading.ok, asked]).toEqual([true, true, ['en']]);
});

test('loadReading requests a language pack again after it has failed to load', async () => {
  let isThere = false;
  const late: LanguageData = { ...data, pack: (lang) => (isThere ? data.pack(lang) : gone()) };
  const article = articleOf(['“It holds,” Ana Roth said.']);
  expect((await loadReading({ article: fine(article), language: Promise.resolve('en') }, late)).ok).toBe(false);
  isThere = true;
  expect((await loadReading({ article: fine(article) }, late)).ok).toBe(true);
});

const LONG = articleOf(Array.from({ length: 3_000 }, (_, at) => `“It holds,” Ana Roth said on day ${at}. The bridge is old.`));

test('loadReading lets other work go first during a long analysis, and ends with an error when it is told to stop', async () => {
  const stop = new AbortController();
  const extract = async () => {
    // The message arrives while the analysis is running, because the extraction has already ended by then.
    setTimeout(() => stop.abort());
    return fine(LONG);
  };
  const reading = loadReading({ article: extract() }, data, stop.signal);
  expect(await reading).toEqual({ ok: false, error: { code: 'stopped' } });
});

test('loadReading does not analyse an article if it is told to stop while the page is being extracted', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const counted: LanguageData = {
    ...data,
    pack: (lang) => {
      asked.push(lang);
      return data.pack(lang);
    },
  };
  const extract = async () => {
    stop.abort();
    return fine(LONG);
  };
  expect(await loadReading({ article: extract() }, counted, stop.signal)).toEqual({ ok: false, error: { code: 'stopped' } });
  expect(asked).toEqual([]);
});

test('loadReading fails with pageTooSlow if the analysis takes too long', async () => {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 1_000;
    return time;
  });
  expect(await loadReading({ article: fine(LONG) }, data)).toEqual({ ok: false, error: { code: 'pageTooSlow' } });
});
