import { beforeEach, describe, expect, test } from 'vitest';
import { preparePrints } from '../../utils/library/same-words/write-prints';
import type { QuotationVersion, SameWords } from '../../utils/model';
import { countRows } from './support/memory-database';
import { type Said, type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

const WORDS = 'the harbour was never built for ships of this size, and everybody on the council has known that for years';
const said = (words: string, by = 'Ana Roth', more: Partial<Said> = {}): Said => ({ by, words, kind: 'direct', ...more });

let library: SearchLibrary;
beforeEach(async () => {
  library = await searchLibrary();
});

const save = (address: string, published: string | null, quotations: readonly Said[], intro = `A report from ${address}.`): number =>
  library.save(storyOf({ url: `https://${address}`, title: `Title of ${address}`, site: null, published }, intro, quotations));
const same = (id: number) => library.ask<SameWords>({ call: 'sameWords', id });
const versions = (id: number, quote: string) => library.ask<readonly QuotationVersion[]>({ call: 'quotationVersions', id, quote });

describe('a quotation that several articles have', () => {
  test('is found in them although each has cut it, with the one that had it first', () => {
    const echo = save('echo.example/a', '2026-03-02T10:00:00Z', [said('We need a new crane'), said(WORDS)]);
    const post = save('post.example/b', '2026-03-01T09:00:00Z', [said('the harbour was never built for ships of this size', 'Roth')]);
    const star = save('star.example/c', '2026-03-02', [
      said(WORDS.replace('everybody on the council', '[they]'), 'a port official', { unnamed: true }),
    ]);
    save('other.example/d', '2026-03-01', [said('the harbour was built for fishing boats, and nobody has asked the fishermen')]);
    expect(same(echo)).toEqual({ quotations: [{ quote: 'q2', articles: 2, translations: 0 }], texts: [], unprepared: 0 });
    expect(versions(echo, 'q2')).toMatchObject([
      { article: { id: post }, isFirst: true, isHere: false, speaker: 'Roth', isOtherSpeaker: false },
      { article: { id: echo }, isFirst: false, isHere: true, pieces: [{ kind: 'same' }] },
      { article: { id: star }, isFirst: false, speaker: 'a port official', isOtherSpeaker: true },
    ]);
    expect(versions(echo, 'q2')[0]?.pieces).toEqual([
      { kind: 'same', text: '“the harbour was never built for ships of this size' },
      { kind: 'missing', text: ' and everybody on the council has known that for years' },
      { kind: 'same', text: ',”' },
    ]);
    expect(versions(post, 'q1').map(({ article }) => article.id)).toEqual([post, echo, star]);
  });

  test('is not first anywhere if only the day is known, or no date', () => {
    const one = save('echo.example/a', '2026-03-02T10:00:00Z', [said(WORDS)]);
    save('post.example/b', '2026-03-02', [said(WORDS)]);
    expect(versions(one, 'q1').map(({ isFirst }) => isFirst)).toEqual([false, false]);
    const undated = save('star.example/c', null, [said(WORDS)]);
    expect(versions(undated, 'q1').at(-1)).toMatchObject({ article: { id: undated }, isFirst: false });
  });

  test('is not found in deleted articles, links and articles that do not have it any more', () => {
    const one = save('echo.example/a', '2026-03-02', [said(WORDS)]);
    const other = save('post.example/b', '2026-03-01', [said(WORDS)]);
    expect(same(one).quotations).toEqual([{ quote: 'q1', articles: 1, translations: 0 }]);
    library.ask({ call: 'annotate', id: other, annotations: { corrections: [notQuote(WORDS)], highlights: [] } });
    expect(same(one).quotations).toEqual([]);
    library.ask({ call: 'annotate', id: other, annotations: { corrections: [], highlights: [] } });
    expect(same(one).quotations).toHaveLength(1);
    library.ask({ call: 'remove', id: other });
    expect(same(one).quotations).toEqual([]);
    expect(() => same(other)).toThrow('articleMissing');
    library.ask({ call: 'eraseMany', ids: [other] });
    library.ask({ call: 'remove', id: one });
    library.ask({ call: 'eraseMany', ids: [one] });
    for (const table of ['article_prints', 'quote_print', 'text_print']) expect(countRows(library.database, table)).toBe(0);
  });

  test('is found in scripts without spaces, and is not found if everybody says it', () => {
    const words = '这个港口从来不是为这么大的船建造的，市议会里的每个人至少十五年前就知道了。';
    const one = save('zh.example/a', '2026-03-02', [
      said(words, '陈明'),
      said('无可奉告', '陈明'),
      said('No comment, we are working on it'),
    ]);
    save('zh.example/b', '2026-03-03', [
      said(words.slice(0, 22), '陈明'),
      said('无可奉告', '王芳'),
      said('No comment, we are working on it', 'Cor Maas'),
    ]);
    expect(same(one).quotations).toEqual([{ quote: 'q1', articles: 1, translations: 0 }]);
  });
});

describe('a quotation that is perhaps translated elsewhere', () => {
  const ENGLISH = 'Mayor Kessling has closed 14 of the 36 schools in Ostrelle';
  const GERMAN = 'Bürgermeister Kessling hat 14 der 36 Schulen in Ostrelle geschlossen';
  const saveIn = (lang: string, address: string, published: string | null, quotations: readonly Said[]): number =>
    library.save(
      storyOf({ url: `https://${address}`, title: address, site: null, published, lang }, `A report from ${address}.`, quotations),
    );

  test('is found in articles in other languages by the same person at about the same time, and stands in order of date', () => {
    const english = saveIn('en', 'post.example/a', '2026-03-02', [said('We need a new crane'), said(ENGLISH)]);
    const german = saveIn('de', 'echo.example/b', '2026-03-03', [said(GERMAN)]);
    saveIn('de', 'star.example/c', '2026-03-29', [said(GERMAN)]);
    saveIn('de', 'star.example/d', null, [said(GERMAN)]);
    saveIn('de', 'star.example/e', '2026-03-03', [said(GERMAN, 'Cor Maas')]);
    saveIn('de', 'star.example/f', '2026-03-03', [said(GERMAN, 'Ana Roth', { kind: 'indirect' })]);
    const copy = saveIn('en-GB', 'echo.example/g', '2026-03-05', [said(ENGLISH)]);
    expect(same(english).quotations).toEqual([{ quote: 'q2', articles: 1, translations: 1 }]);
    expect(versions(english, 'q2')).toMatchObject([
      { article: { id: english }, isHere: true, isFirst: true, translation: null },
      { article: { id: german }, quote: 'q1', isFirst: false, translation: ['Kessling', '14', '36', 'Ostrelle'] },
      { article: { id: copy }, translation: null },
    ]);
    expect(same(german).quotations).toEqual([{ quote: 'q1', articles: 4, translations: 2 }]);
  });

  test('is perhaps earlier, so that no article is first', () => {
    const german = saveIn('de', 'echo.example/b', '2026-03-01', [said(GERMAN)]);
    const english = saveIn('en', 'post.example/a', '2026-03-02T10:00:00Z', [said(ENGLISH)]);
    expect(versions(english, 'q1').map(({ article, isFirst }) => [article.id, isFirst])).toEqual([
      [german, false],
      [english, false],
    ]);
    saveIn('de', 'star.example/c', '2026-03-02', [said(GERMAN)]);
    library.ask({ call: 'remove', id: german });
    expect(
      versions(english, 'q1').map(({ isFirst }) => isFirst),
      'of the same day',
    ).toEqual([false, false]);
  });

  test('is not found in a deleted article', () => {
    const english = saveIn('en', 'post.example/a', '2026-03-02', [said(ENGLISH)]);
    const german = saveIn('de', 'echo.example/b', '2026-03-03', [said(GERMAN)]);
    library.ask({ call: 'remove', id: german });
    expect(same(english).quotations).toEqual([]);
  });
});

/** Returns the correction that words are no quotation. */
const notQuote = (words: string) => ({
  parts: [{ exact: `“${words},”`, prefix: '', suffix: '', start: 0 }],
  verdict: { is: 'notQuote' },
  madeAt: '2026-03-01T00:00:00Z',
});

describe('articles with the same text', () => {
  const paragraphs = Array.from(
    { length: 8 },
    (_, n) =>
      `Witness ${n} described how the ferry number ${n * 7} left the quay near Wharf ${n} with ${n + 11} passengers and a cargo of timber.`,
  );

  test('are found with the share of the text, the one with the most first', () => {
    const long = paragraphs.join('\n');
    const one = save('echo.example/a', '2026-03-02', [said(WORDS)], long);
    const copy = save('post.example/b', '2026-03-01', [said(WORDS)], long);
    const short = save('star.example/c', '2026-03-03', [said(WORDS)], paragraphs.slice(0, 3).join('\n'));
    save(
      'other.example/d',
      '2026-03-03',
      [said(WORDS)],
      'Only the quotation is the same here, and nothing else in the whole report of the day.',
    );
    expect(same(one).texts).toMatchObject([
      { article: { id: copy }, isEarlier: true },
      { article: { id: short }, isEarlier: false },
    ]);
    expect(same(one).texts.map(({ ofHere, ofThere }) => [ofHere > 0.95, ofThere > 0.9])).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(versions(one, 'q1').map(({ isCopy }) => isCopy)).toEqual([false, true, true, false]);
  });
});

test('the fingerprints of articles from earlier releases are made a few at a time', () => {
  const ids = Array.from({ length: 25 }, (_, n) => save(`echo.example/${n}`, '2026-03-02', [said(WORDS)]));
  library.database.run("DELETE FROM article_prints; INSERT INTO article_prints SELECT id, 0, x'', x'' FROM article WHERE words > 0");
  expect(same(ids[0] ?? 0)).toMatchObject({ quotations: [], unprepared: 25 });
  expect(preparePrints(library.database)).toBe(5);
  expect(library.ask({ call: 'prepare' })).toBe(0);
  expect(same(ids[0] ?? 0)).toMatchObject({ quotations: [{ articles: 24 }], unprepared: 0 });
});

test('articles that are made to take long are compared within limits', () => {
  const words = Array.from({ length: 1_500 }, (_, n) => ['harbour', 'council', 'number', 'ferry', 'bridge'][(n * n) % 5]).join(' ');
  const many = Array.from({ length: 700 }, (_, n) => said(n % 40 === 0 ? words : WORDS));
  const one = save('echo.example/a', '2026-03-02', many);
  save('post.example/b', '2026-03-01', many);
  expect(same(one).quotations.length).toBeGreaterThan(0);
});
