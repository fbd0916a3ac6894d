// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Article, Reading, Span } from '../utils/model';
import { fold } from '../utils/text/fold';
import { hashText } from '../utils/text/hash-text';
import { leavesOf } from './support/body-text';
import { extractPage } from './support/extract-page';
import { loadFixtures, parsePage } from './support/fixtures';
import { analyse } from './support/languages';
import { randomFrom } from './support/random';
import { randomArticle, randomPage } from './support/random-article';

/**
 * These tests check properties that every reading (an article with its analysis) must have. They use the fixtures, generated pages and
 * generated text.
 */

const seeds = Array.from({ length: 120 }, (_, seed) => seed + 1);
const readingOf = (article: Article): Reading => ({ article, analysis: analyse(article) });

function extracted(html: string, url: string): { name: string; reading: Reading }[] {
  const result = extractPage(parsePage(html), url);
  return result.ok ? [{ name: url, reading: readingOf(result.value) }] : [];
}

const fixtures = loadFixtures().flatMap(({ html, facts }) => extracted(html, facts.url));
const pages = seeds.slice(0, 40).flatMap((seed) => extracted(randomPage(randomFrom(seed)), `https://example.test/${seed}`));
const texts = seeds.map((seed) => ({ name: `generated text ${seed}`, reading: readingOf(randomArticle(randomFrom(seed))) }));
const readings = [...fixtures, ...pages, ...texts];

test('the test data includes enough fixtures, generated pages, quotations and actors', () => {
  expect(fixtures.length).toBeGreaterThan(15);
  expect(pages.length).toBeGreaterThan(20);
  expect(texts.flatMap(({ reading }) => reading.analysis.quotes).length).toBeGreaterThan(100);
  expect(texts.flatMap(({ reading }) => reading.analysis.actors).length).toBeGreaterThan(100);
});

describe.each(readings)('the reading of $name', ({ reading }) => {
  const { article, analysis } = reading;
  const { text } = article;
  const isInText = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  const problems = (spans: readonly Span[]): Span[] => spans.filter((span) => !isInText(span));

  test('contains only spans that are not empty, lie within the text, are sorted and do not overlap', () => {
    expect(problems(leavesOf(article.body))).toEqual([]);
    expect(unsorted(leavesOf(article.body))).toEqual([]);
    for (const quote of analysis.quotes) {
      expect(quote.parts.length, quote.id).toBeGreaterThan(0);
      expect(
        problems([
          ...quote.parts,
          ...(quote.cue ? [quote.cue] : []),
          ...(quote.channel ? [quote.channel] : []),
          ...(quote.speaker ? [quote.speaker.mention] : []),
          ...(quote.speaker?.antecedent ? [quote.speaker.antecedent] : []),
          ...(quote.speaker?.anonymity ? [quote.speaker.anonymity] : []),
          ...(quote.relay ? [quote.relay.mention] : []),
        ]),
        quote.id,
      ).toEqual([]);
      expect(unsorted(quote.parts), quote.id).toEqual([]);
    }
    for (const actor of analysis.actors) {
      expect(problems([...actor.mentions, ...actor.roles]), actor.name).toEqual([]);
      expect(unsorted(actor.mentions), actor.name).toEqual([]);
      expect(actor.mentions.length, actor.name).toBeGreaterThan(0);
    }
  });

  test('has a text that consists of the leaves of the body and the line breaks between them', () => {
    const leaves = leavesOf(article.body);
    const gaps = leaves.map(({ start }, at) => text.slice(leaves[at - 1]?.end ?? 0, start));
    expect(gaps.filter((gap) => gap.replaceAll('\n', '') !== '')).toEqual([]);
    expect(text.slice(leaves.at(-1)?.end ?? 0)).toBe('');
    expect(leaves.map(({ start, end }, at) => (gaps[at] ?? '') + text.slice(start, end)).join('')).toBe(text);
  });

  test('has no overlapping mentions of actors', () => {
    const mentions = analysis.actors.flatMap(({ mentions }) => [...mentions]).sort((a, b) => a.start - b.start);
    expect(unsorted(mentions).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test('numbers quotations by position and actors by salience, and links speakers to existing actors', () => {
    const { quotes, actors } = analysis;
    expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, at) => `q${at + 1}`));
    expect(actors.map(({ id }) => id)).toEqual(actors.map((_, at) => `a${at + 1}`));
    const starts = quotes.map(({ parts }) => parts[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const saliences = actors.map(({ salience }) => salience);
    expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
    const ids = new Set(actors.map(({ id }) => id));
    expect(quotes.filter(({ speaker }) => speaker && speaker.actorId !== null && !ids.has(speaker.actorId))).toEqual([]);
  });

  test('has unique aliases, names whose words occur in the text in some form, and confidences from 0 to 1', () => {
    for (const { name, aliases } of analysis.actors) {
      expect(new Set([name, ...aliases]).size, name).toBe(aliases.length + 1);
      // The cast shows the name of a place in normal capitalisation even if the article writes it only in capitals, and the nominative of a
      // name even if the article has it only in other cases.
      expect(
        name.split(' ').filter((word) => !text.includes(word.slice(0, STEM)) && !text.includes(word.toUpperCase())),
        name,
      ).toEqual([]);
    }
    expect(analysis.quotes.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  test('stores the hash of its text, can be copied without loss, and has a text that keeps its length when its case is folded', () => {
    expect(fold(text)).toHaveLength(text.length);
    expect(analysis.textHash).toBe(hashText(text));
    expect(structuredClone(reading)).toEqual(reading);
    expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
  });

  test('is the same when the article is analysed again', () => {
    expect(analyse(article)).toEqual(analysis);
  });
});

/** The length of the beginning that the forms of a word share at least, in UTF-16 units. */
const STEM = 3;

/** Returns the spans that begin before the preceding span ends. */
function unsorted(spans: readonly Span[]): Span[] {
  return spans.filter(({ start }, at) => at > 0 && start < (spans[at - 1]?.end ?? 0));
}
