import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { guideModules } from '../../scripts/guide/guide-modules';
import { parseGuide } from '../../scripts/guide/parse-guide';
import { GUIDE_ITEMS, GUIDE_SECTIONS, type Guide, type GuideBlock, type GuideWords } from '../../utils/model';
import { commandOf } from '../../utils/settings/commands';
import { ROOT, sourceFiles } from '../support/source-files';

const folder = join(ROOT, 'docs/guide');
const read = (language: string): Guide => parseGuide(readFileSync(join(folder, `${language}.md`), 'utf8'));
const languages = readdirSync(folder).map((file) => basename(file, '.md'));
const english = read('en');

const linesOf = (block: GuideBlock): readonly (readonly GuideWords[])[] =>
  (block.kind === 'list' ? block.items : [block.line]).map(({ words }) => words);
const blocksOf = ({ opening, sections }: Guide) => [...opening, ...sections.flatMap(({ blocks }) => blocks)];
/** Returns the words of a kind, in order. */
const wordsOf = (guide: Guide, kind: 'strong' | 'key'): readonly string[] =>
  blocksOf(guide).flatMap((block) =>
    linesOf(block)
      .flat()
      .flatMap((part) => (typeof part !== 'string' && part.kind === kind ? [part.words] : [])),
  );
/** Returns the shape of a guide: the kind of each block of each section, and its number of lines. */
const shapeOf = ({ opening, sections }: Guide) =>
  [opening, ...sections.map(({ blocks }) => blocks)].map((blocks) => blocks.map((block) => [block.kind, linesOf(block).length]));

test('the guide exists in every language of the interface', () => {
  const locales = readdirSync(join(ROOT, 'utils/locales')).map((file) => basename(file, '.yml'));
  expect(languages.sort()).toEqual(locales.sort());
  expect(english.sections.map(({ name }) => name)).toEqual([...GUIDE_SECTIONS]);
});

describe.each(languages)('the guide in the language %s', (language) => {
  const guide = read(language);

  test('has the same sections, paragraphs, lists and keys as the English one', () => {
    expect(shapeOf(guide)).toEqual(shapeOf(english));
    expect(wordsOf(guide, 'key')).toEqual(wordsOf(english, 'key'));
    const titles = guide.sections.map(({ title }) => title);
    expect(new Set(titles).size).toBe(GUIDE_SECTIONS.length);
  });

  test('has every place to which the interface leads', () => {
    const lines = guide.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.line])));
    expect(lines.flatMap(({ name }) => name ?? [])).toEqual([...GUIDE_ITEMS]);
  });

  test('names only keys that a command has, and Escape', () => {
    expect(wordsOf(guide, 'key').filter((key) => key !== 'Escape' && commandOf(key, {}) === null)).toEqual([]);
  });

  test('calls everything in the interface by the name that the reader sees', async () => {
    const messages = await parseMessagesFile(join(ROOT, `utils/locales/${language}.yml`));
    const names = new Set(messages.flatMap((message) => (message.type === 'plural' ? Object.values(message.plurals) : [message.message])));
    // Bold words with a colon say what a line of a list is about.
    const named = wordsOf(guide, 'strong').filter((words) => !words.endsWith(':'));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((words) => !names.has(words))).toEqual([]);
  });
});

test('something in the interface leads to every named place of the guide', () => {
  const code = sourceFiles(['components'], /\.tsx?$/)
    .map(({ text }) => text)
    .join('\n');
  expect(GUIDE_ITEMS.filter((name) => !new RegExp(`[:?{=(] ?['"]${name}['"]`).test(code))).toEqual([]);
});

test('a guide with something that its page cannot show is refused, with the reason', () => {
  const whole = readFileSync(join(folder, 'en.md'), 'utf8');
  expect(() => parseGuide(`${whole}\n![A boat](boat.png)\n`)).toThrow('«image»');
  expect(() => parseGuide(`${whole}\n<b>Words</b>\n`)).toThrow('«html»');
  expect(() => parseGuide(`${whole}\n## One more\n`)).toThrow('a heading too many: ## One more');
  expect(() => parseGuide(whole.replace(/\n## If something[\s\S]*/, ''))).toThrow('no section «troubles»');
  expect(() => parseGuide(whole.replace('# Guide to Dramatis', ''))).toThrow('does not begin with its title');
  expect(() => parseGuide(whole.replace('<!-- shares -->', '<!-- share-of -->'))).toThrow('«html»');
  expect(() => parseGuide(whole.replace(' <!-- shares -->', ''))).toThrow('«same-words» where GUIDE_ITEMS has «shares»');
  expect(() => parseGuide(whole.replace('<!-- problems -->', '<!-- repair -->'))).toThrow('«repair» where GUIDE_ITEMS has «problems»');
});

test('the build replaces only the Markdown of the guide', () => {
  const code = readFileSync(join(folder, 'en.md'), 'utf8');
  expect(guideModules.transform(code, '/project/docs/guide/en.md')?.code).toBe(`export default ${JSON.stringify(english)}`);
  expect(guideModules.transform(code, '/project/docs/guide.md')).toBeUndefined();
});
