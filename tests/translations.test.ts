import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isScalar, type Pair, parseDocument, visit } from 'yaml';
import { ROOT, sourceFiles } from './support/source-files';

/** These tests check what docs/translating.md says about the files, so that Weblate, and the library for messages, can read and write them. */

const files = sourceFiles(['utils/locales'], /\.yml$/).map(({ path, text }) => ({ path, text, document: parseDocument(text) }));
const guide = readFileSync(join(ROOT, 'docs/translating.md'), 'utf8');

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Returns the path of each text in a nested mapping, such as `article.quotes.n`, with the text. */
function textsOf(messages: unknown, path = ''): [path: string, text: string][] {
  if (typeof messages !== 'object' || messages === null) return [[path, String(messages)]];
  return Object.entries(messages).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`));
}

/** The word for what reads aloud, without phrases for reading aloud itself, by language. */
const VOICE: Readonly<Record<string, RegExp>> = {
  de: /\b(?:online)?stimmen?\b/i,
  en: /\bvoices?\b/i,
  es: /\b(?:voz|voces)\b(?! alta)/i,
  fr: /\bvoix\b(?! haute)/i,
  it: /(?<!alta )\b(?:voce|voci)\b/i,
  pl: /(?<!na )głos/i,
  pt_BR: /\b(?:voz|vozes)\b(?! alta)/i,
  uk: /(?<!\p{L})голос/iu,
};

test('the files of the locales are found', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

describe.each(files)('$path', ({ path, text, document }) => {
  test('is named as browsers and Weblate name the language', () => {
    expect(path).toMatch(/\/[a-z]{2,3}(?:_[A-Z]{2}|_\d{3})?\.yml$/);
  });

  test('is YAML without mistakes, with each key once', () => {
    expect([...document.errors, ...document.warnings].map(({ message }) => message)).toEqual([]);
  });

  test('has only groups and texts, without lists, anchors, tags or texts of several lines', () => {
    const others: string[] = [];
    visit(document, {
      Seq: () => void others.push('a list'),
      Alias: (_, { source }) => void others.push(`*${source}`),
      Scalar(at, { value, source, type, tag, anchor }) {
        const isText = at === 'key' || typeof value === 'string';
        if (!isText || tag || anchor || type?.startsWith('BLOCK') || source?.includes('\n')) others.push(`${source}`);
      },
    });
    expect(others).toEqual([]);
  });

  test('has of a number only forms that the interface can choose: n, with 1, or with 0 and 1', () => {
    const wrong: string[] = [];
    visit(document, {
      Map(_, { items }) {
        const keys = (items as Pair[]).map(keyOf);
        const isCount = keys.some((key) => key === 'n' || /^\d/.test(key));
        if (isCount && !['n', '1 n', '0 1 n'].includes(keys.sort().join(' '))) wrong.push(keys.join(' '));
      },
    });
    expect(wrong).toEqual([]);
  });

  test('has the bytes that Weblate writes: two spaces for each level, a newline at the end, no byte order mark', () => {
    const indents = text.split('\n').map((line) => line.search(/[^ ]|$/));
    expect(indents.filter((indent) => indent % 2 !== 0)).toEqual([]);
    expect(text).not.toMatch(/^\uFEFF|\t|\r|\n\n|[^\n]$/);
  });
});

test.each(Object.entries(VOICE))('in the locale %s, a voice reads aloud, and nobody who is quoted is called so', (language, voice) => {
  const own = files.find(({ path }) => path.endsWith(`/${language}.yml`));
  const named = textsOf(own?.document.toJS()).filter(([, words]) => voice.test(words));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(([path]) => !path.startsWith('aloud.'))).toEqual([]);
});

test('docs/translating.md explains terms by keys that exist', () => {
  const [, section = ''] = guide.split('\n## Terms\n');
  const keys = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| [^|]+\| `([\w.]+)`/gm)].map(([, key]) => key);
  const english = files.find(({ path }) => path.endsWith('/en.yml'));
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !textsOf(english?.document.toJS()).some(([path]) => path === key))).toEqual([]);
});
