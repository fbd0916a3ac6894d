import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../scripts/docs/markdown.ts';
import { sidebar } from '../scripts/docs/sidebar.ts';
import { slugOf } from '../scripts/docs/slug.ts';
import { ROOT, type SourceFile, sourceFiles } from './support/source-files';

const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
const documents = sourceFiles([...top, 'docs', '.github', 'tests/fixtures/README.md', 'tests/library', 'tests/stories/README.md'], /\.md$/);
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Returns the links of a document to other files and headings of the project: as written, the path of the file, and the fragment. */
function linksOf({ path, text }: SourceFile) {
  return [...withoutCode(text).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([, file = '', fragment]) => ({
    written: `${path}: ${file}${fragment === undefined ? '' : `#${fragment}`}`,
    target: file === '' ? path : posix.join(posix.dirname(path), file),
    fragment,
  }));
}

/** Returns the fragments of the headings of a document. A repeated heading has a number. */
function fragmentsOf({ text }: SourceFile): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
      const slug = slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

describe('the documents', () => {
  const links = documents.flatMap(linksOf);

  test('link only to files that exist', () => {
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ target }) => !existsSync(join(ROOT, target))).map(({ written }) => written)).toEqual([]);
  });

  test('link only to headings that exist', () => {
    const fragments = new Map(documents.map((document) => [document.path, fragmentsOf(document)]));
    const broken = links.filter(({ target, fragment }) => fragment !== undefined && !fragments.get(target)?.has(fragment));
    expect(broken.map(({ written }) => written)).toEqual([]);
  });

  test('in docs/ can all be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const { target } of documents.filter((one) => one.path === path).flatMap(linksOf))
        if (target.endsWith('.md')) reached.add(target);
    expect(documents.filter(({ path }) => path.startsWith('docs/') && !reached.has(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the site of the documents', () => {
  test('lists each document once in its sidebar, with its title', () => {
    const pages = sidebar(ROOT).flatMap(({ items }) => items);
    const listed = pages.map(({ link }) => link);
    expect(new Set(listed).size).toBe(listed.length);
    const expected = documents.filter(({ path }) => /^(?:docs\/|[A-Z]+\.md$)/.test(path));
    expect(expected.map(({ path }) => `/${path.replace(/(?:README)?\.md$/, '')}`).filter((link) => !listed.includes(link))).toEqual([]);
    expect(pages.find(({ link }) => link === '/docs/guide')?.text).toBe('Guide');
  });

  test('begins a folder with its README', () => {
    expect(sidebar(ROOT).find(({ text }) => text === 'Decisions')?.items[0]).toEqual({ text: 'Decisions', link: '/docs/decisions/' });
  });

  test('leads to the page of a README, and to the copy of the licence', () => {
    expect(addressOf('decisions/README.md#how')).toBe('decisions/index.md#how');
    expect(addressOf('../README.md')).toBe('../index.md');
    expect(addressOf('LICENSE')).toBe('LICENSE.txt');
    expect(addressOf('guide.md#keys')).toBe('guide.md#keys');
    expect(addressOf('https://example.org/README.md')).toBe('https://example.org/README.md');
  });

  test.each([
    ['What it does not do', 'what-it-does-not-do'],
    ['A message or a library call', 'a-message-or-a-library-call'],
    ['Texts & pictures', 'texts--pictures'],
    ['`npm run docs`, in short', 'npm-run-docs-in-short'],
  ])('gives the heading «%s» the fragment that GitHub gives it', (heading, fragment) => {
    expect(slugOf(heading)).toBe(fragment);
  });
});
