// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs, refusalOf } from './support/pages';

const story = (heading: string, words: string): string =>
  `<article><h1>${heading}</h1><p>${words} and the fire brigade of Lindmoor stood before it until noon, said Joss Amery.</p><p>${words} for a second time, and nobody had seen it coming, said the brigade on Monday.</p></article>`;

describe('another article element on the page', () => {
  const pageWith = (after: string): string => articleOf(page(paragraphs(6), { after })).text;

  test('is left out together with its heading when it is below the article', () => {
    expect(pageWith(`<main>${story('School roof falls in', 'The roof of the school fell')}</main>`)).not.toContain('roof');
  });

  test('is kept when it is nested inside the article', () => {
    const parts = `<article><h2>What comes next</h2>${paragraphs(2).replaceAll('spring', 'winter')}</article>`;
    expect(articleOf(page(paragraphs(4) + parts)).text).toContain('winter');
  });
});

describe('a paragraph with aria-hidden', () => {
  test('stays in the text and is not listed as lost', () => {
    const [first = '', second = '', third = ''] = paragraphs(3).split('\n');
    const { text, integrity } = articleOf(
      page(`${first}<div aria-hidden="true">${second}</div>${third}${paragraphs(3).replaceAll('spring', 'autumn')}`),
    );
    expect(text.split('\n')).toHaveLength(6);
    expect(integrity.lost).toEqual([]);
  });
});

describe('a hidden paragraph with a quotation', () => {
  test.each(['hidden', 'style="display:none"'])('is listed as lost with the reason "hidden" when its attribute is %s', (hiding) => {
    const hidden = `<p ${hiding}>“This is not shown,” said Mira Castell, who chairs the board.</p>`;
    const { lost } = articleOf(page(`${paragraphs(3)}${hidden}${paragraphs(3).replaceAll('spring', 'autumn')}`)).integrity;
    expect(lost.map(({ reason }) => reason)).toEqual(['hidden']);
  });
});

describe('a short news item', () => {
  const NEWS =
    '<p>The ferry to Lindmoor stayed in port on Monday.</p><p>“The engine failed,” said Mira Castell.</p><p>It will sail on Tuesday, and the fare will be paid back.</p>';

  test('is accepted when the page marks it up as an article with a date', () => {
    expect(articleOf(page(`<time datetime="2026-03-03">3 March 2026</time>${NEWS}`)).text).toContain('The engine failed');
  });

  test('is refused when the page has no article markup', () => {
    expect(refusalOf(`<html><body>${NEWS}</body></html>`)).toBe('notAnArticle');
  });
});
