// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PartialArticle } from '../../utils/model';
import { H1, jsonLd, NEWS, oddPage, prose } from './support/odd-pages';
import { articleOf, paragraphs } from './support/pages';

const CLOSED = { ...NEWS, isAccessibleForFree: false };
const PART = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.for-subscribers' };
const WALL = '<div class="article-paywall"><p>Subscribe to read on.</p><a href="/offer">All offers</a></div>';
const START = `<p>${prose('en', 0, 4)}</p><p>${prose('en', 4, 4)}</p>`;
const CUT = `${START}<p>${prose('en', 8, 2).slice(0, -12)}…</p>`;

const partialOf = (content: string, data: object | null): PartialArticle | undefined =>
  articleOf(oddPage(`<main><article>${H1}${content}</article></main>`, { head: data ? jsonLd(data) : '' })).partial;

describe('an article whose page shows only its beginning', () => {
  test.each([
    ['the page declares this and the text breaks off', CUT, CLOSED],
    ['the page declares this in words and the text breaks off', CUT, { ...NEWS, isAccessibleForFree: 'http://schema.org/False' }],
    ['the page declares this and there is a wall', START + WALL, CLOSED],
    ['the part for subscribers is not there', START, { ...CLOSED, hasPart: PART }],
    ['the part for subscribers is empty', `${START}<div class="for-subscribers"></div>`, { ...NEWS, hasPart: [PART] }],
    ['the text breaks off at a wall', CUT + WALL, null],
  ])('is marked without a number of words when %s', (_, content, data) => {
    expect(partialOf(content, data)).toEqual({ wholeWords: null });
  });

  test.each([
    ['a number', 900],
    ['digits', '900'],
  ])('is marked with the number of words in the data when it is %s', (_, wordCount) => {
    expect(partialOf(START, { ...CLOSED, wordCount })).toEqual({ wholeWords: 900 });
    expect(partialOf(START + WALL, { ...NEWS, wordCount })).toEqual({ wholeWords: 900 });
  });

  test.each([0, -3, 'many', 1.5, 9_000_000, null, [900]])('is marked without the number of words when the data give %j', (wordCount) => {
    expect(partialOf(CUT, { ...CLOSED, wordCount })).toEqual({ wholeWords: null });
  });
});

describe('an article that is there as a whole', () => {
  const whole = paragraphs(14);
  test.each([
    ['the page is free', START, NEWS],
    ['the page is free and the last paragraph breaks off', CUT, NEWS],
    ['a subscriber reads it', whole, CLOSED],
    ['a subscriber reads it and the wall is still on the page', whole + WALL, CLOSED],
    ['a subscriber reads it and the wall is hidden', START + WALL.replace('<div', '<div hidden'), CLOSED],
    ['the part for subscribers is there', `${START}<div class="for-subscribers">${paragraphs(3)}</div>`, { ...CLOSED, hasPart: PART }],
    ['it has about as many words as the data say', START, { ...CLOSED, wordCount: 120 }],
    ['a wall is on a free page', whole + WALL, NEWS],
    ['its own container is named like a wall', `<div class="paywall">${whole}</div>`, CLOSED],
    ['the selector of the part is invalid', whole, { ...CLOSED, hasPart: { ...PART, cssSelector: '::[' } }],
  ])('is not marked when %s', (_, content, data) => {
    expect(partialOf(content, data)).toBeUndefined();
  });
});
