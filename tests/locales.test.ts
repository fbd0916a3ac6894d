import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { keysOf, wordsUsed } from './support/interface-words';
import { ROOT, sourceFiles } from './support/source-files';
import { FAMILIES } from './support/word-families';

const folder = join(ROOT, 'utils/locales');
const locales = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const messages = (await parseMessagesFile(join(folder, file))).filter(({ key }) => !key[0]?.startsWith('@@'));
    const forms = new Map(messages.map((message) => [message.key.join('.'), formsOf(message)]));
    return { language: file.replace(/\.\w+$/, ''), keys: [...forms.keys()].sort(), forms };
  }),
);
const english = locales.find(({ language }) => language === 'en');
const others = locales.filter((locale) => locale !== english);
if (!english) throw new Error('There is no English.');

/** The message, or its plural forms by the number that each is for; `n` is any other. */
function formsOf(message: ParsedMessage): Readonly<Record<string, string>> {
  return message.type === 'plural' ? message.plurals : { n: message.message };
}
const placeholdersOf = (words: string): string[] => [...new Set(words.match(/\$\d/g))].sort();

/** Names, and words that another language has just so. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['display.theme.sepia', 'kind.person', 'kind.organisation', 'library.exportFormat', 'share.format'],
  fr: ['cast.mentions', 'highlight.note', 'kind.organisation', 'library.exportFormat', 'note.mark', 'share.format', 'share.source'],
  es: ['display.theme.sepia'],
};
const NAMES = ['extension.name', 'interface.direction'];

/** Any of these, as whole words. */
const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** What a language never writes, so that a slip of the keyboard is found, its familiar words for «you», and what a name would have to elide. */
const NEVER: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/!|[„«»'"]/],
  de: [/!|[«»'"]/, anyOf('du|dich|dir|deine?[mnrs]?')],
  fr: [/["']|[^\u202f][;?!»]|[^\u00a0]:|«[^\u202f]|\s…$/, anyOf('tu|te|toi|ton|ta|tes'), /(?<!\p{L})(?:de|que) \$\d/u],
  es: [/["'“”]|« | »|\s…$|^[^¿]*\?/, anyOf('haz|tu|tus|puedes|tienes|quieres')],
  uk: [/["'“”„]|« | »|\s…$|[ыэъё]|[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i, anyOf('ти|тебе|тобі|тво\\p{L}+')],
};
const NEVER_ANYWHERE = [/^$|^\s|\s$|\s{2}/, /\.\.\./, / \| /, /\d %/];

const code = sourceFiles(['utils', 'components', 'entrypoints', 'wxt.config.ts'], /\.tsx?$/);
const source = wordsUsed(code);

test('the five languages are there', () => {
  expect(locales.map(({ language }) => language)).toEqual(['de', 'en', 'es', 'fr', 'uk']);
  expect(english.keys.length).toBeGreaterThan(50);
});

test('every word that the source asks for is there', () => {
  const missing = source.asked.filter(({ key }) => !english.keys.includes(key));
  expect(missing).toEqual([]);
});

test('every key that the source puts together is known, with all that it may become', () => {
  expect([...new Set(source.families.map(({ family }) => family))].sort()).toEqual(Object.keys(FAMILIES).sort());
  const missing = Object.entries(FAMILIES).flatMap(([family, values]) =>
    keysOf(family, ...values).filter((key) => !english.keys.includes(key)),
  );
  expect(missing).toEqual([]);
});

test('every word is used', () => {
  const used = new Set([...source.literals, ...Object.entries(FAMILIES).flatMap(([family, values]) => keysOf(family, ...values))]);
  expect(english.keys.filter((key) => !used.has(key))).toEqual([]);
});

test.each(locales)('$language says which language it is', ({ language, forms }) => {
  expect(forms.get('interface.language')?.n).toBe(language);
  expect(['ltr', 'rtl']).toContain(forms.get('interface.direction')?.n);
});

test('only the language of the words is that of a page: the browser may speak one that there are no words for', () => {
  const asking = code.filter(({ text }) => /@@ui_locale|@@bidi_|getUILanguage/.test(text)).map(({ path }) => path);
  expect(asking).toEqual(['components/frame/interface-language.ts']);
});

test.each(others)('$language has the same keys as English', ({ keys }) => {
  expect(keys).toEqual(english.keys);
});

test.each(locales)('$language has the placeholders of English in every form', ({ forms }) => {
  const wrong = [...forms].filter(([key, own]) => {
    const all = placeholdersOf(Object.values(english.forms.get(key) ?? {}).join());
    return (
      !('n' in own) ||
      Object.entries(own).some(([number, words]) => {
        const has = placeholdersOf(words);
        return number === 'n' ? has.join() !== all.join() : has.some((one) => !all.includes(one));
      })
    );
  });
  expect(wrong).toEqual([]);
});

test.each(others)('$language leaves nothing in English', ({ language, forms }) => {
  const isSame = ([key, own]: [string, Readonly<Record<string, string>>]) =>
    Object.entries(own).some(([number, words]) => /\p{L}/u.test(words) && words === english.forms.get(key)?.[number]);
  const same = [...forms].filter(isSame).map(([key]) => key);
  expect(same.sort()).toEqual([...NAMES, ...(SAME_IN[language] ?? [])].sort());
});

test.each(locales)('$language is set as its newspapers set it', ({ language, forms }) => {
  const never = [...NEVER_ANYWHERE, ...(NEVER[language] ?? [])];
  const wrong = [...forms].flatMap(([key, own]) =>
    Object.values(own).flatMap((words) => (never.some((slip) => slip.test(words)) ? [`${key}: ${words}`] : [])),
  );
  expect(never.length).toBeGreaterThan(NEVER_ANYWHERE.length);
  expect(wrong).toEqual([]);
});

test.each(locales)('$language describes the extension in no more than a shop takes', ({ forms }) => {
  expect(forms.get('extension.description')?.n?.length).toBeLessThanOrEqual(132);
});
