// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { H1, jsonLd, NEWS, oddPage, prose, type SentenceLanguage } from './support/odd-pages';
import { articleOf, refusalOf } from './support/pages';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'uk'] as const;
const DATE = '<p class="date">3 March 2026, 10:15</p>';
/** Returns eight sentences, about a hundred words, in the given number of paragraphs. */
const report = (lang: SentenceLanguage, paragraphs: number, sentences = 8): string =>
  Array.from({ length: paragraphs }, (_, at) => `<p>${prose(lang, (at * sentences) / paragraphs, sentences / paragraphs)}</p>`).join('');

describe.each(LANGUAGES)('a report of a hundred words in the language %s', (lang) => {
  test.each([1, 2, 4])('is extracted whole from a page that declares nothing when it has %i paragraphs', (count) => {
    const { text } = articleOf(oddPage(`<div>${H1}${report(lang, count)}</div>`, { lang, teasers: 30 }));
    expect(text.split('\n').join(' ')).toBe(prose(lang, 0, 8));
  });

  test('is extracted whole when its lines are not paragraphs', () => {
    const lines = report(lang, 2).replaceAll('p>', 'div>');
    const { text } = articleOf(oddPage(`<main>${H1}<div>${lines}</div></main>`, { lang, head: jsonLd(NEWS) }));
    expect(text.split('\n').join(' ')).toBe(prose(lang, 0, 8));
  });
});

describe.each(LANGUAGES)('a report of thirty words in the language %s', (lang) => {
  test('is extracted from a page that declares an article', () => {
    expect(articleOf(oddPage(`<div>${H1}${report(lang, 1, 3)}</div>`, { lang, head: jsonLd(NEWS) })).text).toBe(prose(lang, 0, 3));
  });

  test.each([
    ['an element', '', `<time datetime="2026-03-03">3.3.2026</time>`],
    ['the metadata', '<meta name="date" content="2026-03-03T10:15:00Z">', ''],
  ])('is extracted from a page that gives only a date in %s', (_, head, date) => {
    const { text } = articleOf(oddPage(`<div>${H1}${date}${report(lang, 1, 3)}</div>`, { lang, head }));
    expect(text).toContain(prose(lang, 0, 3));
  });
});

test('a single sentence below a headline is refused on a page that declares nothing', () => {
  expect(refusalOf(oddPage(`<div>${H1}${DATE}${report('en', 1, 1)}</div>`))).toBe('notAnArticle');
});
