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
if (!english) throw new Error('The English locale is missing in utils/locales.');

/**
 * Returns the plural forms of a message, keyed by number. The key `n` is for all other numbers, or for the message itself if it has no
 * plural forms.
 */
function formsOf(message: ParsedMessage): Readonly<Record<string, string>> {
  return message.type === 'plural' ? message.plurals : { n: message.message };
}
const placeholdersOf = (words: string): string[] => [...new Set(words.match(/\$\d/g))].sort();

/** The keys of messages that are the same as in English, by language. */
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  de: [
    'actor.name',
    'aloud.online',
    'aloud.pause',
    'display.colour.accent',
    'display.colour.ink',
    'display.theme.auto',
    'display.theme.sepia',
    'import.pause',
    'kind.organisation',
    'kind.person',
    'export.format',
    'share.format',
    'share.links',
    'sheet.name',
  ],
  fr: [
    'actor.articles',
    'backup.fact.articles',
    'backup.fact.notes',
    'cast.article',
    'cast.mentions',
    'cast.places',
    'correct.kind',
    'highlight.note',
    'import.articles',
    'import.pause',
    'kind.organisation',
    'library.completions',
    'export.format',
    'library.place.articles',
    'note.mark',
    'share.article',
    'panel.group.site',
    'share.format',
    'share.source',
  ],
  es: ['display.theme.sepia', 'sheet.no'],
  it: ['aloud.online', 'export.file', 'library.place.backup', 'options.section.privacy', 'sheet.no'],
  pl: ['aloud.online', 'display.theme.sepia', 'export.folder', 'export.format', 'export.inFolder', 'library.place.import', 'share.format'],
  pt_BR: ['aloud.online', 'display.colour.accent', 'export.download', 'library.place.backup', 'options.section.sites', 'share.links'],
};
/** The keys of messages that are the same in every language. */
const NAMES = ['extension.name', 'interface.direction', 'import.from.hypothesis', 'import.from.instapaper'];

/** Returns a regular expression that matches any of the given words as a whole word. */
const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/**
 * Patterns that no message in the language may match. They cover common typos, the form of «you» that software in the language does not use
 * (the polite one in Italian, the familiar one elsewhere), and words that would need elision before some placeholders.
 */
const NEVER: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/!|[„«»'"]/],
  de: [/!|[«»'"]/, anyOf('du|dich|dir|deine?[mnrs]?')],
  fr: [/["']|[^\u202f][;?!»]|[^\u00a0]:|«[^\u202f]|\s…$/, anyOf('tu|te|toi|ton|ta|tes'), /(?<!\p{L})(?:de|que) \$\d/u],
  es: [/["'“”]|« | »|\s…$|^[^¿]*\?/, anyOf('haz|tu|tus|puedes|tienes|quieres')],
  it: [
    /["'“”„]|« | »|\s…$/,
    anyOf('apra|faccia|prema|riprovi|scelga|vostr\\p{L}+|clicc\\p{L}+'),
    /(?<!\p{L})(?:(?:da|de|ne|su|a)?(?:gli|i|l)|il) \$\d/u,
  ],
  pl: [
    /["'“«»’]|„[^”]*$|^[^„]*”|\s…$/,
    anyOf('ty|tobie|tobą|ciebie|cię|tw(?:ój|oj\\p{L}+)|pan(?:ie|a|u|ią)?|państw[oau]'),
    // A past tense that would say whether the reader is a man or a woman.
    /ł[ae]ś(?!\p{L})/u,
  ],
  // The forms of address differ between Brazil and Portugal, so the messages have no pronoun for the reader.
  pt_BR: [/["'«»„]|\s…$/, anyOf('você|tu|te|teus?|tuas?')],
  uk: [/["'“”„]|« | »|\s…$|[ыэъё]|[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i, anyOf('ти|тебе|тобі|тво\\p{L}+')],
};
const NEVER_ANYWHERE = [/^$|^\s|\s$|\s{2}/, /\.\.\./, / \| /, /\d %/];

const code = sourceFiles(['utils', 'components', 'entrypoints', 'wxt.config.ts'], /\.tsx?$/);
const source = wordsUsed(code);

test('the interface is available in German, English, Spanish, French, Italian, Polish, Portuguese and Ukrainian', () => {
  expect(locales.map(({ language }) => language)).toEqual(['de', 'en', 'es', 'fr', 'it', 'pl', 'pt_BR', 'uk']);
  expect(english.keys.length).toBeGreaterThan(50);
});

test('every message key that the source asks for exists in English', () => {
  const missing = source.asked.filter(({ key }) => !english.keys.includes(key));
  expect(missing).toEqual([]);
});

test('every message key that is composed at run time matches a known pattern, and a message exists for every key of each pattern', () => {
  expect([...new Set(source.families.map(({ family }) => family))].sort()).toEqual(Object.keys(FAMILIES).sort());
  const missing = Object.entries(FAMILIES).flatMap(([family, values]) =>
    keysOf(family, ...values).filter((key) => !english.keys.includes(key)),
  );
  expect(missing).toEqual([]);
});

test('every message is used in the source', () => {
  const used = new Set([...source.literals, ...Object.entries(FAMILIES).flatMap(([family, values]) => keysOf(family, ...values))]);
  expect(english.keys.filter((key) => !used.has(key))).toEqual([]);
});

test.each(locales)('the locale $language names its language and writing direction', ({ language, forms }) => {
  expect(forms.get('interface.language')?.n).toBe(language.replace(/_.*/, ''));
  expect(['ltr', 'rtl']).toContain(forms.get('interface.direction')?.n);
});

test('only interface-language.ts asks the browser for its language or writing direction', () => {
  const asking = code.filter(({ text }) => /@@ui_locale|@@bidi_|getUILanguage/.test(text)).map(({ path }) => path);
  expect(asking).toEqual(['components/frame/interface-language.ts']);
});

test.each(others)('the locale $language has the same keys as English', ({ keys }) => {
  expect(keys).toEqual(english.keys);
});

test.each(locales)('the locale $language has the same placeholders as English', ({ forms }) => {
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

test.each(others)('the locale $language leaves no message untranslated', ({ language, forms }) => {
  const isSame = ([key, own]: [string, Readonly<Record<string, string>>]) =>
    Object.entries(own).some(([number, words]) => /\p{L}/u.test(words) && words === english.forms.get(key)?.[number]);
  const same = [...forms].filter(isSame).map(([key]) => key);
  expect(same.sort()).toEqual([...NAMES, ...(SAME_IN[language] ?? [])].sort());
});

test.each(locales)('the locale $language follows its typographic rules and keeps to its form of address', ({ language, forms }) => {
  const never = [...NEVER_ANYWHERE, ...(NEVER[language] ?? [])];
  const wrong = [...forms].flatMap(([key, own]) =>
    Object.values(own).flatMap((words) => (never.some((slip) => slip.test(words)) ? [`${key}: ${words}`] : [])),
  );
  expect(never.length).toBeGreaterThan(NEVER_ANYWHERE.length);
  expect(wrong).toEqual([]);
});

test.each(locales)('the locale $language describes the extension in at most 132 characters', ({ forms }) => {
  expect(forms.get('extension.description')?.n?.length).toBeLessThanOrEqual(132);
});
