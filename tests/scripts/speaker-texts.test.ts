import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOwnTexts } from '../../scripts/train/names/read-own-texts';

const TEXTS = resolve('scripts/train/speakers/texts');

test.each(readdirSync(TEXTS))('the texts in «%s» that train the ranker are well marked, and declare every speaker', (lang) => {
  const texts = readOwnTexts(lang, TEXTS);
  expect(texts.flatMap(({ faults }) => faults)).toEqual([]);
  const undeclared = texts.flatMap(({ cast, quotes }) =>
    quotes.flatMap(({ speaker }) => (cast.some(({ id }) => id === speaker) ? [] : (speaker ?? []))),
  );
  expect(undeclared).toEqual([]);
  expect(texts.reduce((sum, { quotes }) => sum + quotes.length, 0)).toBeGreaterThan(100);
});
