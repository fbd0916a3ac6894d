// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { guardArticle, PAGE_LIMITS } from '../../utils/extract/page/guard-page';
import type { Article, BodyNode, Result } from '../../utils/model';
import { leavesOf } from '../support/body-text';
import { extractPage } from '../support/extract-page';
import { randomFrom } from '../support/random';
import { randomPage } from '../support/random-article';
import { CLOBBER_NAMES, DOCUMENT_NAMES } from '../support/scripted-pages';
import { page, paragraphs, parse, refusalOf, URL_OF_PAGE } from './support/pages';

const REFUSALS = ['notAnArticle', 'emptyPage', 'pageTooLarge', 'pageTooManyElements', 'pageTooDeep'];
const NAMES = [...CLOBBER_NAMES, ...DOCUMENT_NAMES];
const NAMED = ['input', 'form', 'img', 'a', 'object', 'embed', 'iframe', 'button', 'p', 'div'];
/** Malformed or unusual markup that could trip up a parser or a tree traversal. */
const ODD = [
  '<table><p>',
  '<select><div>',
  '<svg><title>x</title><style><p>',
  '<math><mtext><table>',
  '<template><p>hidden</p></template>',
  '<noscript><p>no script</p></noscript>',
  '<plaintext-like>',
  '<details><summary>',
  '<ruby>漢<rt>かん',
  '<frameset>',
  '<!--',
  '<p hidden>',
  '<div style="display:none">',
  '<dl><dt><dd>',
  '<body class="again">',
  '\u0000\u202E',
];

/** Returns a random page that contains malformed markup and elements named after DOM properties. */
function tamperedPage(seed: number): string {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  return randomPage(random).replace(/<p>|<\/p>/g, (tag) => {
    const chance = random();
    if (chance < 0.2) return `${tag}<${pick(NAMED)} ${random() < 0.5 ? 'name' : 'id'}="${pick(NAMES)}">`;
    return chance < 0.3 ? tag + pick(ODD) : tag;
  });
}

const seeds = Array.from({ length: 250 }, (_, seed) => seed + 1);
const outcomes = seeds.map((seed) => {
  const html = tamperedPage(seed);
  const doc = parse(html);
  const before = doc.documentElement.cloneNode(true);
  const result = extractPage(doc, URL_OF_PAGE);
  return { seed, html, result, isPageUnchanged: doc.documentElement.isEqualNode(before) };
});

describe('250 random pages with DOM-clobbering names and malformed markup', () => {
  const isFine = (result: Result<Article>): boolean => (result.ok ? isWithinLimits(result.value) : REFUSALS.includes(result.error.code));
  const failing = (holds: (outcome: (typeof outcomes)[number]) => boolean): number[] =>
    outcomes.filter((outcome) => !holds(outcome)).map(({ seed }) => seed);

  test('produce an article within the limits or a known error', () => {
    expect(failing(({ result }) => isFine(result))).toEqual([]);
    expect(outcomes.filter(({ result }) => result.ok).length).toBeGreaterThan(100);
  });

  test('are not changed by extraction', () => {
    expect(failing(({ isPageUnchanged }) => isPageUnchanged)).toEqual([]);
  });

  test('produce the same result when they are parsed and extracted a second time', () => {
    expect(failing(({ html, result }) => JSON.stringify(extractPage(parse(html), URL_OF_PAGE)) === JSON.stringify(result))).toEqual([]);
  });
});

function isWithinLimits({ text, body }: Article): boolean {
  const leaves = leavesOf(body);
  return (
    text.length <= PAGE_LIMITS.characters &&
    guardArticle({ text, body }) === null &&
    leaves.every(({ start, end }, at) => start < end && end <= text.length && start >= (leaves[at - 1]?.end ?? 0))
  );
}

describe('the article limits', () => {
  const guard = (text: string): string | null => guardArticle({ text, body: [] })?.code ?? null;

  test('reject a paragraph over the maximum length at the start, in the middle or at the end of the article', () => {
    const long = 'words and '.repeat(PAGE_LIMITS.block / 10 + 1);
    expect(refusalOf(page(`${paragraphs(4)}<p>${long}</p>${paragraphs(3)}`))).toBe('pageTooLarge');
    expect(guard(`${long.slice(0, PAGE_LIMITS.block)}\n${long.slice(0, PAGE_LIMITS.block)}`)).toBeNull();
    expect(guard(`short\n${long}`)).toBe('pageTooLarge');
    expect(guard(`${long}\nshort`)).toBe('pageTooLarge');
  });

  test('allow the maximum number of quotation marks, but not one more pair', () => {
    expect(guard('“a”\n'.repeat(PAGE_LIMITS.marks / 2))).toBeNull();
    expect(guard('“a”\n'.repeat(PAGE_LIMITS.marks / 2 + 1))).toBe('pageTooLarge');
  });

  test('allow the maximum number of elements, but not one more', () => {
    const items = (count: number): BodyNode[] => [
      { tag: 'ul', children: Array.from({ length: count }, () => ({ tag: 'li', children: [] })) },
    ];
    expect(guardArticle({ text: '', body: items(PAGE_LIMITS.shown - 1) })).toBeNull();
    expect(guardArticle({ text: '', body: items(PAGE_LIMITS.shown) })).toMatchObject({ code: 'pageTooManyElements' });
  });
});
