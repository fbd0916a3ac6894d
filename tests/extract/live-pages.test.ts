// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { H1, jsonLd, NEWS, oddPage, prose, type SentenceLanguage } from './support/odd-pages';
import { articleOf, elementsOf, wordsOf } from './support/pages';

const TIMES = ['12:05', '11:48', '11:20', '10:57', '10:31', '10:02', '9:40'];
const LIVE = jsonLd({ ...NEWS, '@type': 'LiveBlogPosting' });

/** The markup of one entry of a live page. `words` are its text, and `heading` is the beginning of the text. */
type Shape = (time: string, words: string, heading: string) => string;

const ENTRIES: readonly (readonly [name: string, shape: Shape])[] = [
  ['an article with a time element', (time, words) => `<article class="entry"><time>${time}</time><p>${words}</p></article>`],
  [
    'an article with a header',
    (time, words) =>
      `<article class="entry"><header><time>3.3.2026, ${time}</time><span>Ana Costa</span></header><div><p>${words}</p></div></article>`,
  ],
  [
    'a section with a heading and a time in a span',
    (time, words, heading) => `<section class="post"><span class="clock">${time}</span><h3>${heading}</h3><p>${words}</p></section>`,
  ],
  ['a div with the time below the text', (time, words) => `<div class="update"><p>${words}</p><div><time>${time}</time></div></div>`],
  ['a div with the time in bold type', (time, words) => `<div class="update"><p><b>${time}</b></p><p>${words}</p></div>`],
  ['a div without paragraphs', (time, words) => `<div class="row"><div class="clock">${time}</div><div class="line">${words}</div></div>`],
  ['a list item', (time, words) => `<li><div class="clock">${time}</div><div><p>${words}</p></div></li>`],
  ['a list item of a single line', (time, words) => `<li><span>${time}</span> ${words}</li>`],
  ['a paragraph', (time, words) => `<p><b>${time}</b> ${words}</p>`],
];

const pageOf = (shape: Shape, lang: SentenceLanguage, times = TIMES): string => {
  const entries = times.map((time, at) => shape(time, prose(lang, at, 1), prose(lang, at + 4, 1).slice(0, 25))).join('\n');
  const stream = entries.startsWith('<li') ? `<ul>${entries}</ul>` : entries.startsWith('<dt') ? `<dl>${entries}</dl>` : entries;
  return oddPage(`<main>${H1}<p>${prose(lang, 11, 1)}</p><div class="stream">${stream}</div></main>`, { lang, head: LIVE });
};

describe.each(['en', 'de', 'fr', 'es', 'uk'] as const)('a live page in the language %s', (lang) => {
  test.each(ENTRIES)('keeps every entry with its time before it when each is %s', (_, shape) => {
    const { text } = articleOf(pageOf(shape, lang));
    const places = TIMES.flatMap((time, at) => [text.indexOf(time), text.indexOf(prose(lang, at, 1))]);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a time of an entry', () => {
  test('is kept when the page gives it twice, as an age and with its zone', () => {
    const shape: Shape = (time, words) =>
      `<section class="blk"><div class="ts">2h ago<span>${time.replace(':', '.')} GMT</span></div><p>${words}</p></section>`;
    const { text } = articleOf(pageOf(shape, 'en'));
    for (const [at, time] of TIMES.entries()) {
      const place = text.indexOf(`2h ago ${time.replace(':', '.')} GMT`);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(text.indexOf(prose('en', at, 1))).toBeGreaterThan(place);
    }
  });

  test('is part of the heading that comes before the text', () => {
    const { body, text } = articleOf(pageOf(ENTRIES[2]?.[1] ?? String, 'en'));
    const headings = elementsOf(body, 'h3').map((heading) => wordsOf(text, [heading]));
    expect(headings[0]).toBe('12:05 Two cranes arrived in the');
    expect(headings).toHaveLength(TIMES.length);
  });

  test('is the bold beginning of a line without a heading', () => {
    const { body, text } = articleOf(pageOf(ENTRIES[5]?.[1] ?? String, 'en'));
    expect(elementsOf(body, 'strong').map((bold) => wordsOf(text, [bold]))).toEqual(TIMES);
    expect(text).toContain(`12:05 ${prose('en', 0, 1)}`);
  });

  test('is kept when it is a term of a definition list', () => {
    const { text } = articleOf(pageOf((time, words) => `<dt>${time}</dt><dd>${words}</dd>`, 'de'));
    for (const [at, time] of TIMES.entries()) expect(text).toContain(`${time} ${prose('de', at, 1)}`);
  });

  test.each([
    ['en', ['5 min ago', '20 min ago', '1 hour ago', '2 hours ago']],
    ['de', ['vor 5 Min.', 'vor 20 Min.', 'vor 1 Std.', 'vor 2 Std.']],
    ['fr', ['il y a 5 min', 'il y a 20 min', 'il y a 1 h', 'il y a 2 h']],
    ['es', ['hace 5 min', 'hace 20 min', 'hace 1 h', 'hace 2 h']],
    ['uk', ['5 хв тому', '20 хв тому', '1 год тому', '2 год тому']],
  ] as const)('is kept in the language %s when it is relative', (lang, times) => {
    const { text } = articleOf(pageOf((time, words) => `<div class="u"><span>${time}</span><p>${words}</p></div>`, lang, [...times]));
    for (const [at, time] of times.entries()) expect(text).toContain(`${time}\n${prose(lang, at, 1)}`);
  });
});

describe('a line that only looks like a time of an entry', () => {
  const items = (line: (at: number) => string): string =>
    articleOf(
      oddPage(
        `<main>${H1}${[0, 1, 2, 3].map((at) => `<div class="item"><p>${prose('en', at, 1)}</p><div>${line(at)}</div></div>`).join('')}</main>`,
        { head: LIVE },
      ),
    ).text;

  test.each([
    ['a price', (at: number) => `${at + 3}.50 €`],
    ['a score', (at: number) => `${at}:1`],
    ['a reading time', (at: number) => `${at + 2} min read`],
  ])('is not moved to the start of its entry when it is %s', (_, line) => {
    expect(items(line).split('\n')[0]).toBe(prose('en', 0, 1));
  });

  test('leaves the teasers below an article out', () => {
    const teasers = TIMES.map(
      (time, at) =>
        `<div class="teaser"><span>${time}</span><a href="/s${at}"><h3>Council number ${at} argues about the ferry line</h3></a></div>`,
    ).join('');
    expect(
      articleOf(oddPage(`<main>${H1}<p>${prose('en', 0, 6)}</p><p>${prose('en', 6, 6)}</p></main>${teasers}`, { head: LIVE })).text,
    ).not.toContain('Council');
  });
});
