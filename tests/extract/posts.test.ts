// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs } from './support/pages';

const WORDS = 'We open the old lighthouse on Saturday. Bring a lamp, the stairs are dark.';
const INTRO = '<p>The harbour master of Lindmoor could not wait for the meeting, and in the morning she wrote on the network:</p>';
const REST = paragraphs(3).replaceAll('spring', 'autumn');
const textWith = (middle: string, rest = REST): string => articleOf(page(`${paragraphs(3)}${INTRO}${middle}${rest}`)).text;

const BLUESKY = 'https://bsky.app/profile/mira.example/post/3kabcd';
const POSTS: readonly (readonly [string, string])[] = [
  [
    'blockquote class="social"',
    `<blockquote class="social"><p>${WORDS}</p>— Mira Castell (@mira.example) <a href="${BLUESKY}">3 March 2026</a></blockquote>`,
  ],
  ['blockquote class="social-quote"', `<blockquote class="social-quote"><p>${WORDS}</p><footer>Mira Castell (@mira)</footer></blockquote>`],
  [
    'div class="social-embed"',
    `<div class="social-embed"><p>${WORDS}</p><p><a href="https://x.com/mira/status/123456">@mira, March 3, 2026</a></p></div>`,
  ],
  [
    'div class="social-embed" around a blockquote',
    `<div class="social-embed"><blockquote><p>${WORDS}</p><a href="${BLUESKY}">View on Bluesky</a></blockquote></div>`,
  ],
  ['figure', `<figure class="social share-post"><blockquote>${WORDS}</blockquote><figcaption>Mira Castell (@mira)</figcaption></figure>`],
  [
    'article on Mastodon',
    `<article class="toot social"><header>Mira Castell @mira@harbour.example</header><p>${WORDS}</p><a href="https://harbour.example/@mira/112233445566">12:03</a></article>`,
  ],
  [
    'aside with a Telegram post',
    `<aside class="telegram-post social"><p>${WORDS}</p><p><a href="https://t.me/lindmoor/812">t.me/lindmoor/812</a></p></aside>`,
  ],
  ['div in a wrapper', `<div class="sharing"><div class="social-post"><p>${WORDS}</p><span>Mira Castell (@mira)</span></div></div>`],
  [
    'section with counters',
    `<section class="embed social"><div>Mira Castell <span>@mira</span></div><div>${WORDS}</div><a href="https://www.threads.net/@mira/post/abc">2026-03-03</a><ul class="share"><li class="like-count">12 likes</li><li class="reply-count">3 replies</li></ul></section>`,
  ],
];

test('words in a box that the paragraph before them announces with a colon stay, whatever the class is', () => {
  const box = `<div class="fb-static"><p>${WORDS}</p><span>Mira Castell</span></div>`;
  expect(textWith(box)).toContain(WORDS);
  expect(textWith(box, '')).toContain(WORDS);
  const plain = `<div class="card"><div class="card-text">${WORDS}</div><div class="card-from">Mira Castell</div></div>`;
  expect(textWith(plain)).toContain(WORDS);
});

describe.each(POSTS)('a post in %s', (_, markup) => {
  test('keeps its words where it stands', () => {
    const lines = textWith(markup).split('\n');
    const at = lines.findIndex((line) => line.includes('she wrote on the network'));
    expect(lines.slice(at + 1, at + 4).join(' ')).toContain(WORDS);
    expect(lines.at(-1)).toContain('for the 3. time this autumn');
  });

  test('is a block quotation', () => {
    const { body } = articleOf(page(`${paragraphs(3)}${INTRO}${markup}${REST}`));
    expect(JSON.stringify(body)).toContain('"blockquote"');
  });

  test('keeps its words at the end of the article', () => {
    expect(textWith(markup, '')).toContain(WORDS);
  });
});

test('the counters and buttons of a post are left out', () => {
  const text = textWith(`${POSTS[8]?.[1]}${POSTS[3]?.[1].replace('We open', 'They open')}`);
  for (const words of ['likes', 'replies', 'View on']) expect(text).not.toContain(words);
});

test('two posts in one container are both kept', () => {
  const two = ['one', 'two'].map((name) => `<blockquote><p>${name}: ${WORDS}</p><a href="${BLUESKY}${name}">3 March 2026</a></blockquote>`);
  const text = textWith(`<div class="social-embeds">${two.join('')}</div>`);
  expect(text).toContain(`one: ${WORDS}`);
  expect(text).toContain(`two: ${WORDS}`);
});

describe('what only looks like a post is left out:', () => {
  test.each([
    [
      'a share bar',
      `<div class="social-share"><span>Share this story with friends:</span><a href="https://x.com/intent/post?url=a">Share on X</a><a href="https://www.facebook.com/sharer/sharer.php?u=a">Share on Facebook</a></div>`,
      'Share',
    ],
    [
      'a line that asks to follow',
      `<div class="social-follow"><p>Follow us on Bluesky for more news from the harbour every day</p><p>@lindmoorledger</p></div>`,
      'Follow us',
    ],
    ['a feed beside the article', '', 'FEED'],
  ])('%s', (_, markup, words) => {
    const feed = `<aside class="social-feed">${Array.from({ length: 6 }, (_, at) => `<div class="tweet"><p>FEED ${at} ${WORDS}</p><a href="https://x.com/ledger/status/12345${at}">March 3</a></div>`).join('')}</aside>`;
    expect(articleOf(page(`${paragraphs(3)}${INTRO}${markup}${REST}`, { after: feed })).text).not.toContain(words);
  });
});
