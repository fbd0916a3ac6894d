// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs, refusalOf } from './support/pages';

const story = (heading: string, words: string): string =>
  `<article><h1>${heading}</h1><p>${words} and the fire brigade of Lindmoor stood before it until noon, said Joss Amery.</p><p>${words} for a second time, and nobody had seen it coming, said the brigade on Monday.</p></article>`;

describe('stories below the one that was asked for', () => {
  const pageWith = (after: string): string => articleOf(page(paragraphs(6), { after })).text;

  test('are left out with their headings', () => {
    expect(pageWith(`<main>${story('School roof falls in', 'The roof of the school fell')}</main>`)).not.toContain('roof');
  });

  test('stay where they are parts of it', () => {
    const parts = `<article><h2>What comes next</h2>${paragraphs(2).replaceAll('spring', 'winter')}</article>`;
    expect(articleOf(page(paragraphs(4) + parts)).text).toContain('winter');
  });
});

describe('what is said to be hidden from screen readers', () => {
  test('is shown, and is read', () => {
    const [first = '', second = '', third = ''] = paragraphs(3).split('\n');
    const { text, integrity } = articleOf(
      page(`${first}<div aria-hidden="true">${second}</div>${third}${paragraphs(3).replaceAll('spring', 'autumn')}`),
    );
    expect(text.split('\n')).toHaveLength(6);
    expect(integrity.lost).toEqual([]);
  });
});

describe('what the page hides', () => {
  test.each(['hidden', 'style="display:none"'])('with %s is missed where it quotes, with the reason', (hiding) => {
    const hidden = `<p ${hiding}>“This is not shown,” said Mira Castell, who chairs the board.</p>`;
    const { lost } = articleOf(page(`${paragraphs(3)}${hidden}${paragraphs(3).replaceAll('spring', 'autumn')}`)).integrity;
    expect(lost.map(({ reason }) => reason)).toEqual(['hidden']);
  });
});

describe('short news', () => {
  const NEWS =
    '<p>The ferry to Lindmoor stayed in port on Monday.</p><p>“The engine failed,” said Mira Castell.</p><p>It will sail on Tuesday, and the fare will be paid back.</p>';

  test('is an article where the page says so', () => {
    expect(articleOf(page(`<time datetime="2026-03-03">3 March 2026</time>${NEWS}`)).text).toContain('The engine failed');
  });

  test('is none where nothing says so', () => {
    expect(refusalOf(`<html><body>${NEWS}</body></html>`)).toBe('notAnArticle');
  });
});
