// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Article, SiteRule } from '../../utils/model';
import { LEFT_OUT_REASONS } from '../../utils/model';
import { extractPage } from '../support/extract-page';
import { page, paragraphs, parse, URL_OF_PAGE } from './support/pages';

const QUOTE = '“The key of the lighthouse hangs behind the stove,” said Mira Castell, who has kept it for thirty years.';
const REST = paragraphs(3).replaceAll('spring', 'autumn');

function articleOf(middle: string, rules: readonly SiteRule[] = [], parts: Parameters<typeof page>[1] = {}): Article {
  const result = extractPage(parse(page(`${paragraphs(3)}${middle}${REST}`, parts)), URL_OF_PAGE, rules);
  if (!result.ok) throw new Error(`The page was refused: ${result.error.code}`);
  return result.value;
}

const COOKIES = Array.from(
  { length: 6 },
  (_, at) => `<p>Cookie ${at} of this page remembers a choice of cookies, and another cookie counts it.</p>`,
).join('');

/** A part of a page with a quotation in it, for every reason for leaving out that can take a quotation with it. */
const PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  figureText: [
    ['a caption without a picture', `<div class="caption">${QUOTE}</div>`],
    ['the caption of a removed video', `<figure><video></video><figcaption>${QUOTE}</figcaption></figure>`],
  ],
  pictureCredit: [['a sentence about a photo', `<p>${QUOTE.replace('said', 'says in a photo by')}</p>`]],
  boilerplate: [['a line that begins like a notice', `<p>Story continues below. ${QUOTE}</p>`]],
  readAlso: [['a line that begins like a lead to another story', `<p>Read more: ${QUOTE}</p>`]],
  disclosure: [['a line that begins like a note about sponsors', `<p>Sponsored: ${QUOTE}</p>`]],
  authorNote: [['a box about the author', `<div class="author-bio"><p>Mira Castell is our reporter in Lindmoor. ${QUOTE}</p></div>`]],
  agencyNote: [['a line that begins like a note about an agency', `<p>Additional reporting by Mira Castell. ${QUOTE}</p>`]],
  invitation: [
    ['a newsletter box', `<div class="newsletter"><p>${QUOTE}</p></div>`],
    ['a list in a sign-up box', `<ul class="sign-up"><li>${QUOTE}</li></ul>`],
  ],
  linkOnly: [['a sentence that is a link', `<p><a href="/a">${QUOTE}</a></p>`]],
  dateLine: [['a line with a date', '<p>“March 3, 2026, 10:15” on the clock</p>']],
  label: [['a short line', '<div>“Northlight”</div>']],
  related: [['a list at the end', '']],
  hidden: [
    ['a hidden paragraph', `<p hidden>${QUOTE}</p>`],
    ['an undisplayed paragraph', `<p style="display:none">${QUOTE}</p>`],
  ],
  learned: [
    ['a box with an unfavourable class', `<div class="sponsor promo"><div><p>${QUOTE}</p></div></div>`],
    ['a box of social networks', `<div class="social"><p>${QUOTE}</p></div>`],
  ],
  aside: [
    ['an aside', `<aside class="promo"><h3>The key</h3><p>${QUOTE}</p></aside>`],
    ['an aside with another one in it', `<aside><aside><p>${QUOTE}</p></aside><p>The key</p></aside>`],
  ],
  form: [
    ['a form', `<form><p>${QUOTE}</p><input name="ownerDocument"><input name="textContent"></form>`],
    ['a button', `<button>${QUOTE}</button>`],
  ],
  banner: [
    ['a nav', `<nav><p>${QUOTE}</p></nav>`],
    ['a footer', `<footer><p>${QUOTE}</p></footer>`],
    ['a dialog', `<dialog open><p>${QUOTE}</p></dialog>`],
    ['an element with the role of a dialog', `<div role="dialog"><p>${QUOTE}</p></div>`],
    ['a box about cookies', `<div>${COOKIES}<p>${QUOTE}</p></div>`],
  ],
  comments: [['a discussion in the middle of the text', `<div class="discussion"><p>${QUOTE}</p></div>`]],
  otherArticle: [['another article in the middle of the text', `<article><h1>The key of the lighthouse</h1><p>${QUOTE}</p></article>`]],
};
/** The reasons for which only words are left out that the reader sees elsewhere. */
const SHOWN_ELSEWHERE = ['titleRepeat', 'byline', 'pullQuote', 'repeat'];

describe('a quotation between the paragraphs is in the text or among the lost ones when it stands in', () => {
  test.each(
    Object.values(PARTS)
      .flat()
      .filter(([, markup]) => markup !== ''),
  )('%s', (_, markup) => {
    const { text, integrity } = articleOf(markup);
    const words = /“.*?”/.exec(markup)?.[0] ?? '';
    const found = [text, ...integrity.lost.map((one) => one.text)].filter((one) => one.includes(words));
    expect(found).toHaveLength(1);
    const [lost] = integrity.lost;
    if (lost) expect(text.slice(lost.at)).toBe(text.slice(text.indexOf('The harbour board of Lindmoor met for the 1. time this autumn')));
  });

  test('an element that a rule for the site removes', () => {
    const rules = [{ site: 'ledger.example', remove: ['.key'] }];
    const { text, integrity } = articleOf(`<div class="key"><form><p>${QUOTE}</p><input name="localName"></form></div>`, rules);
    expect(text).not.toContain('lighthouse hangs');
    expect(integrity.lost.map(({ text: words, reason }) => [words, reason])).toEqual([[QUOTE, 'siteRule']]);
  });

  test('a list of other stories at the end', () => {
    const end = `<h3>Related stories</h3><p>${QUOTE}</p>`;
    const result = extractPage(parse(page(`${paragraphs(6)}${end}`)), URL_OF_PAGE);
    const { text, integrity } = result.ok ? result.value : expect.unreachable();
    expect([text, ...integrity.lost.map((one) => one.text)].join('\n')).toContain(QUOTE);
  });
});

test('each reason for leaving out is tried', () => {
  expect([...Object.keys(PARTS), ...SHOWN_ELSEWHERE, 'siteRule'].sort()).toEqual([...LEFT_OUT_REASONS].sort());
});

test.each([['aside'], ['comments'], ['otherArticle']])('prose without quotation marks is listed as lost for the reason %s', (reason) => {
  const prose =
    'The key of the lighthouse hangs behind the stove in the kitchen of the harbour master, where it has been since the great flood took the old door and the bell with it.';
  for (const [, markup] of PARTS[reason] ?? []) {
    const { text, integrity } = articleOf(markup.replace(QUOTE, prose));
    if (!text.includes(prose)) expect(integrity.lost).toMatchObject([{ text: prose, reason }]);
  }
});

describe('the list of lost paragraphs is empty', () => {
  test.each([
    ['comments below the text', '', `<section id="comments">${`<div class="comment"><p>${QUOTE}</p></div>`.repeat(3)}</section>`],
    ['a dialog about cookies beside the text', '', `<div class="layer">${COOKIES}<p>${QUOTE}</p></div>`],
    ['a navigation and a footer', '', `<nav><p>${QUOTE}</p></nav><footer><p>${QUOTE}</p></footer>`],
    ['a form beside the text', '', `<form><p>${QUOTE}</p></form>`],
    ['teasers in an aside beside the text', '', `<aside><ul><li><a href="/a">${QUOTE}</a></li></ul></aside>`],
    [
      'teasers in an aside between the paragraphs',
      '<aside class="related"><h3>More</h3><ul><li><a href="/a">“The key is gone,” says Castell</a></li></ul></aside>',
      '',
    ],
    [
      'a form for a newsletter between the paragraphs',
      '<form><p>Sign up for “The Harbour Letter”, which tells you each week what the board of Lindmoor has argued about and what the ferry costs.</p></form>',
      '',
    ],
    [
      'an aside that repeats a sentence of the text',
      '<aside class="promo"><h3>In short</h3><p>The harbour board of Lindmoor met for the 2. time this spring, and its members argued until late about dredging, tariffs and the old lighthouse on berth 2.</p></aside>',
      '',
    ],
    ['buttons for sharing', '<div><button>Share “Harbour board” with a friend</button></div>', ''],
  ])('for %s', (_, middle, after) => {
    expect(articleOf(middle, [], { after }).integrity.lost).toEqual([]);
  });
});

test('a line between breaks keeps the place of what was removed from it', () => {
  const lines = paragraphs(5).replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
  const html = page(`<div>${lines.replaceAll('spring', 'summer')}<aside><h3>The key</h3>${QUOTE}</aside><br><br>${lines}</div>`);
  const result = extractPage(parse(html), URL_OF_PAGE);
  expect(result.ok && result.value.integrity.lost.map(({ text }) => text)).toEqual([QUOTE]);
});
