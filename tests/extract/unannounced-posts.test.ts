// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, elementsOf, page, paragraphs, wordsOf } from './support/pages';

const WORDS = 'The old ferry sails again on Sunday. Bring a coat, the deck is windy.';
const REST = '<p>The harbour master was surprised.</p><p>She learned of it from her phone.</p>';
const pageWith = (markup: string): string => page(`${paragraphs(3)}<p>The answer came on Monday morning.</p>${markup}${REST}`);

/** Returns the words of the block quotations in the article of a page. */
function quotationsOf(markup: string): string[] {
  const { body, text } = articleOf(pageWith(markup));
  return elementsOf(body, 'blockquote').map(({ children }) => wordsOf(text, children));
}

describe('a post that no colon announces keeps its words and its name', () => {
  test.each([
    [
      'in a card of a network, with a date that leads there',
      `<div class="facebook-card"><div class="facebook-card__name">Lindmoor Ferries</div><div>${WORDS}</div><div class="foot"><a href="https://facebook.com/lindmoor">Facebook, 4 May</a></div></div>`,
      `Lindmoor Ferries${WORDS}Facebook, 4 May`,
    ],
    [
      'named by a data attribute',
      `<div data-component="tweet"><div><a href="https://x.com/lindferry"><b>Lind Ferry</b></a><a href="https://x.com/lindferry">@lindferry</a></div><div>${WORDS}</div><a href="https://x.com/lindferry/status/7781">8:10 · 4 May 2026</a><div>12 Replies 3.4K Likes</div></div>`,
      `Lind Ferry @lindferry${WORDS}8:10 · 4 May 2026`,
    ],
    [
      'in a custom element',
      `<quoted-tweet><div>Lind Ferry @lindferry</div><p>${WORDS}</p></quoted-tweet>`,
      `Lind Ferry @lindferry${WORDS}`,
    ],
    [
      'in a box that ends with the address of the post',
      `<div class="tl"><div class="tl-1">Порт Линдмур</div><div class="tl-2">${WORDS}</div><a href="https://t.me/lindmoor/88">t.me/lindmoor/88</a></div>`,
      `Порт Линдмур${WORDS}t.me/lindmoor/88`,
    ],
    [
      'before short paragraphs',
      `<section class="tiktok-embed"><a href="https://tiktok.com/@lind">@lindferry</a><p>${WORDS}</p></section>`,
      `@lindferry${WORDS}`,
    ],
    [
      'whose words are a link to it',
      `<div class="wrap"><blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/lind/7">${WORDS}</a><br> by <a href="https://www.reddit.com/user/ada">u/ada_of_lind</a></blockquote></div>`,
      `${WORDS}by u/ada_of_lind`,
    ],
    [
      'with a name whose class contains the word «count»',
      `<div class="social-post"><div class="account">Lindmoor Ferries</div><p>${WORDS}</p><p><a href="https://x.com/lindferry/status/7781">4 May</a></p></div>`,
      `Lindmoor Ferries${WORDS}4 May`,
    ],
  ])('%s', (_, markup, expected) => {
    const flat = (words: string): string => words.replace(/\s+/g, '');
    expect(quotationsOf(markup).map(flat)).toEqual([flat(expected)]);
    expect(quotationsOf(markup)[0]).not.toContain('Ferry@');
  });
});

describe('no post is', () => {
  test.each([
    [
      'a paragraph that mentions one',
      `<div class="t">The board <i>wrote</i> of it in <a href="https://x.com/lindferry/status/7781">a post on 4 May</a></div>`,
    ],
    [
      'a card that leads to another article',
      `<div class="embed-card"><div>Ferry sails again after nine long years of repairs in the docks</div><a href="/ferry">4 May</a></div>`,
    ],
    [
      'a box that asks to follow',
      `<div class="social-box"><p>Follow us on all networks for news from the harbour every single day</p><a href="https://facebook.com/ledger">12,000 fans</a></div>`,
    ],
  ])('%s', (_, markup) => {
    expect(quotationsOf(markup)).toEqual([]);
  });
});
