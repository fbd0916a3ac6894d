import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { storyOf } from '../library/support/search-library';
import { askLibrary } from './support/actions/ask-library';
import { textOf } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment } from './support/browsers/in-browsers';

const WORDS = 'the harbour was never built for ships of this size, and everybody on the council has known that for years';
const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, n) =>
    `Witness ${n} described how the ferry number ${n * 7} left the quay near Wharf ${n} with ${n + 11} passengers and a cargo of timber.`,
).join('\n');

/** Three invented articles: two with the same quotation, cut differently, and a copy of the first. The newest one has the id 3. */
const STORIES = [
  storyOf({ url: 'https://www.harbourpost.example/1', title: 'Too large', site: 'Harbour Post', published: '2026-03-01' }, PARAGRAPHS, [
    { by: 'Ana Roth', words: WORDS, kind: 'direct' },
  ]),
  storyOf(
    { url: 'https://news.valleyecho.example/2', title: 'Quarrel on the quay', site: 'Valley Echo', published: '2026-03-02' },
    'A report.',
    [
      { by: 'We know', words: 'no comment', kind: 'direct' },
      { by: 'the mayor', words: 'the harbour was never built for [container] ships of this size', kind: 'direct' },
    ],
  ),
  storyOf({ url: 'https://star.example/3', title: 'Ships', site: 'Star', published: '2026-03-03' }, PARAGRAPHS, [
    { by: 'Ana Roth', words: WORDS, kind: 'direct' },
  ]),
];

async function openArticle({ session }: TestEnvironment, id: number): Promise<Surface> {
  const library = await session.openLibrary();
  for (const story of STORIES) await askLibrary(library, { call: 'save', reading: { ...story, highlights: [] }, known: NO_ANNOTATIONS });
  await library.evaluate((fragment: string) => {
    location.hash = fragment;
  }, `#/article/${id}`);
  return library;
}

inBothBrowsers('the same words in several articles', (world) => {
  test('a quotation lists its versions by date, with the difference marked, and leads to another one by keyboard', async () => {
    const library = await openArticle(world, 1);
    await library.waitFor('the notice', () => document.querySelector('[data-notice=same-text]'));
    expect(await textOf(library, '[data-notice=same-text]')).toBe('100% of this text is also in: Ships (Star, March 3, 2026)');
    await library.click('[data-notice=same-quotations] summary');
    await library.click('[data-notice=same-quotations] .excerpt');
    await library.waitFor('the card', () => document.querySelector('.card-versions'));
    expect(await textOf(library, '.card-versions summary')).toBe('Also in 2 other articles');
    await library.evaluate(() => document.querySelector<HTMLElement>('.card-versions summary')?.focus());
    await library.press('Enter');
    await library.waitFor('the list', () => document.querySelectorAll('.versions > li').length === 3);
    expect(await library.violations()).toEqual([]);
    expect(await textOf(library, '.versions li:nth-child(1)')).toContain('first here');
    expect(await textOf(library, '.versions li:nth-child(2)')).toContain('Said there by: the mayor');
    expect(await textOf(library, '.versions li:nth-child(2) ins')).toBe('Only there: container');
    expect(await textOf(library, '.versions li:nth-child(3)')).toContain('same text as above');
    await library.press('Tab');
    await library.press('Enter');
    await library.waitFor('the other article at its quotation', () => document.querySelector('.card')?.getAttribute('data-card') === 'q2');
    expect(await textOf(library, 'h1')).toBe('Quarrel on the quay');
  });
});
