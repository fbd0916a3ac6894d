// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { locateBlock } from '../../utils/extract/page/locate-block';
import { paragraphs, parse } from './support/pages';

const PROMO = 'Get the harbour letter every Friday.';
const locate = (body: string, words = PROMO): string | null =>
  locateBlock(parse(`<!DOCTYPE html><html><head><title>T</title></head><body><main class="story">${body}</main></body></html>`), words);

describe('the selector for a block', () => {
  test.each([
    ['from the class of the block', `<p class="promo-line">${PROMO}</p>`, 'p.promo-line'],
    ['from the longest class of the block', `<p class="box promo-line">${PROMO}</p>`, 'p.promo-line'],
    ['from the class of a container with only the block', `<div class="newsletterBox"><p>${PROMO}</p></div>`, 'div.newsletterBox'],
    ['from the id of the block', `<p id="newsletter">${PROMO}</p>`, 'p#newsletter'],
    ['from the class of an ancestor', `<div class="newsletter-box"><h3>Letters</h3><p>${PROMO}</p></div>`, 'div.newsletter-box p'],
    [
      'when the words of the block are spread over inline elements',
      `<p class="promo-line">Get the <a href="#"><b>harbour</b> letter</a>\n every   Friday.</p>`,
      'p.promo-line',
    ],
  ])('is built %s', (_, block, selector) => {
    expect(locate(`${paragraphs(3)}${block}${paragraphs(3)}`)).toBe(selector);
  });

  test('uses the class of an ancestor instead of a generated class or id', () => {
    for (const name of ['css-a8f3k', 'sc-bdVaJa', 'promo_x7Fq2', 'post-4711', 'is-active', 'jsx-abcd', 'Xqzrtw', 'Box__root--1kd9f'])
      expect(locate(`${paragraphs(3)}<div class="promo-area"><h3>More</h3><p class="${name}" id="${name}">${PROMO}</p></div>`), name).toBe(
        'div.promo-area p',
      );
  });
});

describe('the search for a selector', () => {
  test('returns null when no class or id distinguishes the block from the rest of the article', () => {
    expect(locate(`${paragraphs(3)}<p>${PROMO}</p>${paragraphs(3)}`)).toBeNull();
    expect(
      locate(
        `<div class="story-body">${paragraphs(3)}<p class="paragraph">${PROMO}</p>${paragraphs(3).replaceAll('<p>', '<p class="paragraph">')}</div>`,
      ),
    ).toBeNull();
  });

  test('returns null when the class of the block is used throughout the page', () => {
    expect(locate(`${paragraphs(2)}${'<p class="note">Other</p>'.repeat(9)}<p class="note">${PROMO}</p>`)).toBeNull();
  });

  test('returns null when no element contains exactly the words of the block', () => {
    expect(locate(paragraphs(3))).toBeNull();
    expect(locate(`<p class="promo-line">${PROMO} And more.</p>`)).toBeNull();
    expect(locate(`<p class="promo-line">${PROMO}</p>`, '')).toBeNull();
  });
});

test('an article paragraph with a class of its own is found by this class', () => {
  const [first] = paragraphs(1).match(/The harbour.*(?=<)/) ?? [];
  expect(locate(`${paragraphs(4).replace('<p>', '<p class="advertorial">')}`, first)).toBe('p.advertorial');
});

test('the selector matches the block for which it was created', () => {
  const doc = parse(`<body><main>${paragraphs(3)}<section class="donate-now"><p>Give</p><p>${PROMO}</p></section></main></body>`);
  const selector = locateBlock(doc, PROMO);
  expect([...doc.querySelectorAll(selector ?? 'none')].map((match) => match.textContent)).toContain(PROMO);
});

test.each(['textContent', 'parentElement', 'getAttribute', 'localName', 'children'])(
  'a form with a field named %s does not interfere with the search for a selector',
  (name) => {
    expect(locate(`${paragraphs(3)}<form class="sign-up"><input name="${name}"><p>${PROMO}</p><b>Go</b></form>`)).toBe('form.sign-up p');
  },
);
