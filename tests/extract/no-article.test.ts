// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { oddPage, prose } from './support/odd-pages';
import { refusalOf } from './support/pages';

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const DATED = '<meta property="article:published_time" content="2026-03-03T09:00:00Z">';
const linked = (at: number): string => `<a href="/story-${at}">Council number ${at} votes about the long awaited ferry line</a>`;

/** Pages without an article, each with a headline that is the title of the page. */
const PAGES: readonly (readonly [name: string, title: string, content: string])[] = [
  [
    'a listing of a section',
    'Town news',
    `<main><h1>Town news</h1>${range(14)
      .map((at) => `<div class="card"><h2>${linked(at)}</h2><p>A short summary of number ${at}.</p></div>`)
      .join('')}</main>`,
  ],
  [
    'a listing in which the summaries are sentences',
    'Latest news',
    `<main><h1>Latest news</h1>${range(12)
      .map((at) => `<li><span>1${at % 10}:05</span><h3>${linked(at)}</h3><p>${prose('en', at, 1).slice(0, 50)}.</p></li>`)
      .join('')}</main>`,
  ],
  [
    'a ticker of headlines',
    'Ticker',
    `<main><h1>Ticker</h1><ul>${range(20)
      .map((at) => `<li><time>12:${at + 10}</time> ${linked(at)}</li>`)
      .join('')}</ul></main>`,
  ],
  [
    'a home page',
    'Lindmoor Ledger',
    `<main><h1>Lindmoor Ledger</h1>${range(3)
      .map(
        (box) =>
          `<section><h2>Part ${box}</h2><ul>${range(6)
            .map((at) => `<li>${linked(box * 6 + at)}</li>`)
            .join('')}</ul></section>`,
      )
      .join('')}</main>`,
  ],
  [
    'search results',
    'Search results for ferry',
    `<main><h1>Search results for ferry</h1><p>18 hits</p>${range(9)
      .map((at) => `<div class="hit"><h3>${linked(at)}</h3><time>2026-03-0${(at % 9) + 1}</time><p>… the ferry of Lindmoor …</p></div>`)
      .join('')}</main>`,
  ],
  [
    'a login page',
    'Log in',
    '<main><h1>Log in</h1><form><label>E-mail <input></label><label>Password <input type="password"></label></form><p>Forgot your password? We send you a new one.</p></main>',
  ],
  [
    'a product page',
    'Rain jacket Gull',
    `<main><h1>Rain jacket Gull</h1><p>89 €</p><ul>${['Blue', 'Two pockets', 'Weight 300 g', 'Sizes S to XL', 'Made of nylon'].map((one) => `<li>${one}</li>`).join('')}</ul><p>In stock, 3 days.</p></main>`,
  ],
  [
    'an error page',
    'Page not found',
    '<main><h1>Page not found</h1><p>The page you are looking for has moved or never existed.</p></main>',
  ],
  [
    'a thread of short comments',
    'What about the ferry?',
    `<main><h1>What about the ferry?</h1><div class="comments">${range(12)
      .map((at) => `<div class="comment"><b>Reader ${at}</b><p>I do not agree with number ${at} at all.</p></div>`)
      .join('')}</div></main>`,
  ],
  [
    'a page with a video only',
    'Harbour from above',
    '<main><h1>Harbour from above</h1><video src="/v.mp4"></video><p>Watch the harbour.</p></main>',
  ],
  [
    'a picture without text',
    'Picture of the day',
    '<main><h1>Picture of the day</h1><figure><img src="/p.jpg" width="900" height="600"><figcaption>Gulls at noon</figcaption></figure></main>',
  ],
  [
    'a table of prices',
    'Prices',
    `<main><h1>Prices</h1><table>${range(20)
      .map((at) => `<tr><td>Share ${at}</td><td>${at}.50</td><td>+${at} %</td></tr>`)
      .join('')}</table></main>`,
  ],
  [
    'an overview of a topic',
    'Railways',
    `<main><h1>Railways</h1><p>All about railways.</p>${range(10)
      .map((at) => `<article><h2>${linked(at)}</h2><p>${prose('en', at, 1).slice(0, 50)}</p></article>`)
      .join('')}</main>`,
  ],
];

describe.each(PAGES)('%s', (_, title, content) => {
  test('is refused', () => {
    expect(refusalOf(oddPage(content, { title }))).toBe('notAnArticle');
  });

  test('is refused even if it has a date', () => {
    expect(refusalOf(oddPage(content, { title, head: DATED }))).toBe('notAnArticle');
  });
});
