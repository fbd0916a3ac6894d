import { describe, expect, test } from 'vitest';
import { linkToWords } from '../../utils/link/link-to-words';
import type { Article, Span } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';
import { followDirectives } from './support/follow-directives';

const URL = 'https://paper.example/a';
const articleOf = (text: string, change: Partial<Article> = {}): Article => makeReading({ text, url: URL, ...change }).article;
const spanOf = (text: string, words: string, nth = 0): Span => {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const linkIn = (text: string, words: string, nth = 0, change: Partial<Article> = {}) =>
  linkToWords(articleOf(text, change), [spanOf(text, words, nth)]);
const directive = (link: string) => decodeURIComponent(link.slice(link.indexOf(':~:text=') + 8));

const TEXT =
  'Ada Brun spoke. “It rains, and it will rain for weeks,” she said. “No.”\n“No,” said Bo Li. “Never in my life.”\n“No,” said Cy.';

describe('a text fragment link', () => {
  test('contains the words without the quotation marks around them', () => {
    expect(linkIn(TEXT, '“It rains, and it will rain for weeks,”')).toBe(
      `${URL}#:~:text=It%20rains%2C%20and%20it%20will%20rain%20for%20weeks`,
    );
  });

  test('percent-encodes commas, hyphens, ampersands, hashes and per cent signs', () => {
    const text = 'The well-known R&D, at 5% of #1 — no more.';
    expect(linkIn(text, text)).toBe(`${URL}#:~:text=The%20well%2Dknown%20R%26D%2C%20at%205%25%20of%20%231%20%E2%80%94%20no%20more`);
  });

  test('adds the preceding words when the linked words are short or occur elsewhere', () => {
    expect(directive(linkIn(TEXT, '“No.”'))).toBe('weeks,” she said. “-,No');
  });

  test('adds the words after the linked words when the linked words begin a line', () => {
    expect(directive(linkIn(TEXT, '“No,”', 0))).toBe('No,-,” said Bo Li');
    expect(directive(linkIn(TEXT, '“No,”', 1))).toBe('No,-,” said Cy');
  });

  test('includes context from another line when the context on the same line does not make its words unique', () => {
    const text = '“No,” he said.\nBo asked again.\n“No,” he said.\nThen he left.';
    expect(directive(linkIn(text, '“No,”', 1))).toBe('Bo asked again.\n“-,No');
    expect(followDirectives(linkIn(text, '“No,”', 1), text)).toEqual([spanOf(text, 'No', 1)]);
  });

  test('adds neighbouring words when the headline or a paragraph left out of the article contains the same words', () => {
    const words = 'we shall wait for the ships';
    const text = `Roth said: “${words}”.`;
    expect(directive(linkIn(text, words))).toBe(words);
    expect(directive(linkIn(text, words, 0, { title: `“We shall wait for the ships”, says Roth` }))).toBe(`Roth said: “-,${words}`);
    const lost = [{ text: words, at: 0, reason: 'pullQuote' as const }];
    const { integrity } = articleOf(text);
    expect(directive(linkIn(text, words, 0, { integrity: { ...integrity, lost } }))).toBe(`Roth said: “-,${words}`);
  });

  test('contains whole words when the selection starts or ends inside a word', () => {
    expect(directive(linkIn(TEXT, 'ains, and it will rain for wee'))).toBe('rains, and it will rain for weeks');
  });

  test('identifies a long passage by its first and last words', () => {
    const text = `“${Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')},” said Ada.`;
    expect(directive(linkIn(text, text.slice(0, text.indexOf(' said'))))).toBe(
      'word0 word1 word2 word3 word4,word55 word56 word57 word58 word59',
    );
  });

  test('takes the opening words only from the first line of a passage, and the closing words only from the last line', () => {
    const text = 'He said: “One.\nTwo and three and four and five and six.\nSeven.” Nothing more.';
    const link = linkIn(text, '“One.\nTwo and three and four and five and six.\nSeven.”');
    expect(directive(link)).toBe('He said: “-,One,Seven');
    expect(followDirectives(link, text)).toEqual([{ start: text.indexOf('One'), end: text.indexOf('Seven') + 5 }]);
  });

  test('quotes more words from the end of a long passage if a shorter quotation would already match earlier in the passage', () => {
    const filler = Array.from({ length: 40 }, (_, n) => `w${n}`).join(' ');
    const words = `Start of it all here ${filler} so it is and so be it, ${filler} and yet so it is and so be it`;
    const link = linkIn(words, words);
    expect(followDirectives(link, words)).toEqual([{ start: 0, end: words.length }]);
  });

  test('has one text directive for each part of a quotation', () => {
    const link = linkToWords(articleOf(TEXT), [
      spanOf(TEXT, '“It rains, and it will rain for weeks,”'),
      spanOf(TEXT, '“Never in my life.”'),
    ]);
    expect(link).toMatch(/#:~:text=It%20rains[^&]*weeks&text=said%20Bo%20Li\.%20%E2%80%9C-,Never%20in%20my%20life$/);
    expect(followDirectives(link, TEXT)).toHaveLength(2);
  });

  test('keeps the fragment of the address and replaces its text directives', () => {
    const to = (url: string) => linkIn(TEXT, 'Never in my life', 0, { url }).replace(/text=(?!old).*/, '…');
    expect(to(`${URL}#part-2`)).toBe(`${URL}#part-2:~:…`);
    expect(to(`${URL}#part-2:~:text=old`)).toBe(`${URL}#part-2:~:…`);
    expect(to(`${URL}#:~:text=old`)).toBe(`${URL}#:~:…`);
    expect(to(`${URL}?a=b#!/x#y`)).toBe(`${URL}?a=b#!/x#y:~:…`);
  });

  test('uses the canonical address of the article', () => {
    expect(linkIn(TEXT, 'Never in my life', 0, { canonicalUrl: 'https://paper.example/story' })).toMatch(
      /^https:\/\/paper\.example\/story#:~:text=/,
    );
  });

  test('is the plain address when there are no words to link to', () => {
    expect(linkToWords(articleOf('— “…” —'), [{ start: 0, end: 7 }])).toBe(URL);
    expect(linkToWords(articleOf(TEXT, { url: `${URL}#a:~:text=old` }), [])).toBe(`${URL}#a`);
  });

  test('leads to the exact words in a text without spaces', () => {
    const text = '罗特市长星期一表示：“我们承诺港口将继续开放。”但是马斯说：“我们不会继续开放。”';
    const link = linkIn(text, '“我们承诺港口将继续开放。”');
    expect(followDirectives(link, text)).toEqual([spanOf(text, '我们承诺港口将继续开放')]);
  });

  test('finds a match in every random article, and in more than 270 of 300 articles the match overlaps the selected words', () => {
    const random = randomFrom(20261125);
    let reached = 0;
    for (let n = 0; n < 300; n++) {
      const article = { ...randomArticle(random), title: '' };
      // Unpaired surrogates are replaced, because they cannot be encoded in UTF-8 for the link. Random articles contain them, but real
      // pages do not.
      const text = article.text.toWellFormed();
      const start = Math.floor(random() * text.length);
      const span = { start, end: Math.min(text.length, start + 1 + Math.floor(random() * 260)) };
      const link = linkToWords({ ...article, text }, [span]);
      const [found] = followDirectives(link, text);
      if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
      expect(found, `${JSON.stringify(text.slice(span.start, span.end))} ${link}`).toBeDefined();
      if (found && found.start <= span.end && found.end >= span.start) reached++;
    }
    expect(reached).toBeGreaterThan(270);
  });
});
