import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { RIGHT } from '../utils/analyse/confidence';
import { CHANNELS, ERROR_CODES, LEFT_OUT_REASONS, MANNERS, READER_RULE } from '../utils/model';
import { ROOT } from './support/source-files';

const folder = join(ROOT, 'utils/locales');
const locales = await Promise.all(
  readdirSync(folder).map(async (name) => {
    const messages = await parseMessagesFile(join(folder, name));
    return { name, keys: messages.map(({ key }) => key.join('.')).sort() };
  }),
);
const english = locales.find(({ name }) => name === 'en.yml')?.keys ?? [];

/** The words of a locale for everything of a kind, against the names that the code knows. */
const sorted = (kind: string, names: readonly string[]): string[] => names.map((name) => `${kind}.${name}`).sort();
const ofKind = (kind: string, keys: readonly string[]): string[] => keys.filter((key) => key.startsWith(`${kind}.`));

test('English has the words', () => {
  expect(english.length).toBeGreaterThan(50);
});

test.each(locales)('$name has the same keys as English', ({ keys }) => {
  expect(keys).toEqual(english);
});

test.each(locales)('$name has a sentence for every failure', ({ keys }) => {
  expect(ofKind('error', keys)).toEqual(sorted('error', ERROR_CODES));
});

test.each(locales)('$name has words for every reason why a paragraph is left out', ({ keys }) => {
  expect(ofKind('leftOut', keys)).toEqual(sorted('leftOut', LEFT_OUT_REASONS));
});

test.each(locales)('$name has a sentence for every rule that gives a quote its speaker', ({ keys }) => {
  expect(ofKind('rule', keys)).toEqual(sorted('rule', [...Object.keys(RIGHT), READER_RULE]));
});

test.each(locales)('$name has words for every manner and channel of a quote', ({ keys }) => {
  expect(ofKind('manner', keys)).toEqual(sorted('manner', MANNERS));
  expect(ofKind('channel', keys)).toEqual(sorted('channel', CHANNELS));
});
