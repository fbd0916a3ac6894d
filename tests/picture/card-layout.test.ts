import { describe, expect, test } from 'vitest';
import { breakLines, type Font, type Measure } from '../../utils/picture/break-lines';
import { type CardContent, cardLayout } from '../../utils/picture/card-layout';
import { shorten } from '../../utils/picture/shorten';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

/**
 * Measures text in an imaginary font in which Han and kana characters are as wide as the font size, and all other characters half as wide.
 */
const measure: Measure = (words, { size }) =>
  [...words].reduce((width, letter) => width + (/[\u3000-\u9fff]/.test(letter) ? size : size / 2), 0);
const FONT: Font = { size: 10, weight: 400, family: 'serif' };
const content = (quotation: string, change: Partial<CardContent> = {}): CardContent => ({
  quotation,
  dir: 'ltr',
  speaker: 'Ilse Vantongeren',
  role: 'Mayor of the harbour town',
  note: null,
  title: 'Harbour stays open',
  source: 'Harbour Post · 2 November 2026',
  shortened: 'The rest is in the article.',
  ...change,
});
const quoteOf = ({ lines }: ReturnType<typeof cardLayout>) => lines.filter(({ font }) => font.family === 'serif');
const joined = (layout: ReturnType<typeof cardLayout>) =>
  quoteOf(layout)
    .map(({ words }) => words)
    .join(' ');

describe('breakLines', () => {
  test('breaks lines at spaces', () => {
    expect(breakLines('one two three four', FONT, 45, measure)).toEqual(['one two', 'three', 'four']);
  });
  test('breaks lines within Chinese text, but not before closing punctuation or after opening punctuation', () => {
    expect(breakLines('港口将继续开放。', FONT, 40, measure)).toEqual(['港口将继', '续开放。']);
    expect(breakLines('港口将继。续开放', FONT, 40, measure)).toEqual(['港口将', '继。续开', '放']);
    expect(breakLines('港口将「继续」', FONT, 40, measure)).toEqual(['港口将', '「继续」']);
  });
  test('breaks a word only when the word is wider than the line', () => {
    expect(breakLines('see harbourpost.example now', FONT, 50, measure)).toEqual(['see', 'harbourpos', 't.example', 'now']);
  });
  test('keeps paragraph breaks', () => {
    expect(breakLines('one\ntwo', FONT, 100, measure)).toEqual(['one', 'two']);
  });
  test('keeps every character of a random article and never exceeds the line width', () => {
    const random = randomFrom(20261125);
    for (let n = 0; n < 60; n++) {
      const { text } = randomArticle(random);
      const lines = breakLines(text, FONT, 120, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(measure(line, FONT)).toBeLessThanOrEqual(120);
    }
  });
});

describe('a long quotation', () => {
  const words = '“We wait. We have waited for years. Nobody came.”';
  test('is cut after a sentence, and ends with an omission mark and its closing quotation mark', () => {
    expect(shorten(words, ({ length }) => length < 45)).toBe('“We wait. We have waited for years. […]”');
    expect(shorten(words, ({ length }) => length < 30)).toBe('“We wait. […]”');
  });
  test('is cut after a word when its first sentence is too long', () => {
    expect(shorten('“We have waited for years and years and nobody came.”', ({ length }) => length < 30)).toBe('“We have waited for […]”');
  });
  test('is not shortened when all of it fits', () => {
    expect(shorten(words, () => true)).toBe(words);
  });
});

describe('the picture of a quotation', () => {
  test('shows a short quotation in large type, with speaker, role, headline and source below', () => {
    const layout = cardLayout(content('“The harbour stays open.”'), measure);
    expect([layout.width, layout.height, layout.isShortened]).toEqual([1200, 630, false]);
    expect(layout.lines.map(({ words }) => words)).toEqual([
      '“The harbour stays open.”',
      'Ilse Vantongeren',
      'Mayor of the harbour town',
      'Harbour stays open',
      'Harbour Post · 2 November 2026',
    ]);
    expect(quoteOf(layout)[0]?.font.size).toBe(62);
  });

  test('makes room for a longer quotation first by smaller type, then by a greater height, and only then shortens it', () => {
    const sentence = 'We have waited for the ships for many years now. ';
    const layouts = [1, 4, 20, 80].map((count) => cardLayout(content(`“${sentence.repeat(count).trim()}”`), measure));
    const sizes = layouts.map((layout) => quoteOf(layout)[0]?.font.size ?? 0);
    expect(sizes.map((size) => [size === 62, size === 34])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
    expect(layouts.map(({ height }) => [height > 630, height > 1200])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [true, true],
    ]);
    expect(layouts.map(({ isShortened }) => isShortened)).toEqual([false, false, false, true]);
    const [, , , cut] = layouts;
    expect(cut?.height).toBeLessThanOrEqual(1350);
    expect(joined(cut as never)).toMatch(/years now\. \[…\]”$/);
    expect(cut?.lines.at(-1)?.words).toBe('[…] The rest is in the article.');
  });

  test('keeps every line within its edges, whatever the text is', () => {
    const random = randomFrom(20261126);
    const line = () => randomArticle(random).text;
    for (let n = 0; n < 60; n++) {
      const layout = cardLayout(content(line(), { speaker: line(), role: line(), title: line(), source: line(), note: line() }), measure);
      expect(layout.height).toBeLessThanOrEqual(1350);
      for (const { words, font, baseline } of layout.lines) {
        expect(layout.inset + measure(words, font)).toBeLessThanOrEqual(1200 - 72);
        expect(baseline).toBeLessThan(layout.height - 20);
        expect(baseline - font.size).toBeGreaterThan(20);
      }
    }
  });
});
