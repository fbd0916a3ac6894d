import { expect, test } from 'vitest';
import type { LanguageData } from '../../utils/analyse/load-language';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { loadReading } from '../../utils/state/load-reading';
import { packFor, taggerDataOf } from '../support/languages';
import { articleOf, failing, fine } from './support/popup-ports';

const data: LanguageData = {
  pack: async (lang) => packFor(lang),
  gazetteers: async () => gazetteers,
  tagger: async (lang) => taggerDataOf(lang),
};
const gone = () => Promise.reject(new Error('gone'));

test('an article comes with its quotes and their speakers', async () => {
  const article = articleOf(['“It holds,” Ana Roth said.']);
  const reading = await loadReading(() => fine(article), data);
  expect(reading.ok && reading.value.article).toEqual(article);
  expect(reading.ok && reading.value.analysis.actors.map(({ name }) => name)).toEqual(['Ana Roth']);
});

test('a page that gives no article is told as it is', async () => {
  expect(await loadReading(() => failing('emptyPage'), data)).toEqual({ ok: false, error: { code: 'emptyPage' } });
  expect(await loadReading(() => failing('emptyPage'), { pack: gone, gazetteers: gone, tagger: gone })).toEqual({
    ok: false,
    error: { code: 'emptyPage' },
  });
});

test.each([
  ['its pack', { ...data, pack: gone }],
  ['the gazetteers', { ...data, gazetteers: gone }],
  ['its tagger', { ...data, tagger: gone }],
])('a language without %s is told, with the reason', async (_, broken) => {
  const reading = await loadReading(() => fine(articleOf(['“It holds,” Ana Roth said.'])), broken);
  expect(reading).toEqual({ ok: false, error: { code: 'languageFailed', detail: 'Error: gone' } });
});

test('the language that the page names is made ready while the page is read, and once', async () => {
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
  const reading = await loadReading(extract, counted, async () => 'en');
  expect([wasReady, reading.ok, asked]).toEqual([true, true, ['en']]);
});

test('a language that failed is asked for again', async () => {
  let isThere = false;
  const late: LanguageData = { ...data, pack: (lang) => (isThere ? data.pack(lang) : gone()) };
  const article = articleOf(['“It holds,” Ana Roth said.']);
  expect(
    (
      await loadReading(
        () => fine(article),
        late,
        async () => 'en',
      )
    ).ok,
  ).toBe(false);
  isThere = true;
  expect((await loadReading(() => fine(article), late)).ok).toBe(true);
});
