import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { answerRequest } from '../../../utils/library/answer-request';
import type { Database } from '../../../utils/library/database';
import { migrate } from '../../../utils/library/migrate';
import type { SearchAnswer, SearchPage } from '../../../utils/library/shelf-library';
import type { Analysis, Article, Highlight, Quote, Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';
import { memoryDatabase } from './memory-database';

/** A quotation of an invented article: who says what, and more facts about it. */
export interface Said extends Pick<Quote, 'manner' | 'kind'> {
  readonly by: string;
  readonly words: string;
  readonly channel?: NonNullable<Quote['channel']>['kind'];
  readonly unnamed?: true;
}

/** Returns a reading of `intro` followed by a paragraph for each quotation. Each speaker is an actor, unless the speaker is unnamed. */
export function storyOf(
  change: Partial<Article>,
  intro: string,
  said: readonly Said[] = [],
  aliases: Readonly<Record<string, string[]>> = {},
): Reading {
  const paragraphs = [intro];
  const quotes: Quote[] = [];
  const names = [...new Set(said.filter(({ unnamed }) => !unnamed).map(({ by }) => by))];
  let at = intro.length + 1;
  for (const { by, words, kind, manner, channel, unnamed } of said) {
    const quote = `“${words},”`;
    const mention = { start: at + quote.length + 1, end: at + quote.length + 1 + by.length };
    const actorId = unnamed ? null : `a${names.indexOf(by) + 1}`;
    quotes.push({
      id: `q${quotes.length + 1}`,
      parts: [{ start: at, end: at + quote.length }],
      kind,
      speaker: { mention, actorId, unnamed: unnamed ?? false },
      cue: null,
      rule: 'sample',
      confidence: 0.9,
      ...(manner ? { manner } : {}),
      ...(channel ? { channel: { kind: channel, ...mention } } : {}),
    });
    paragraphs.push(`${quote} ${by}.`);
    at += quote.length + by.length + 3;
  }
  const text = paragraphs.join('\n');
  let start = 0;
  const body = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return { tag: 'p' as const, children: [span] };
  });
  const actors: Analysis['actors'] = names.map((name, n) => ({
    id: `a${n + 1}`,
    kind: 'person',
    name,
    aliases: aliases[name] ?? [],
    roles: [],
    mentions: [],
    salience: 1,
  }));
  return {
    article: makeArticle({ title: 'Untitled', ...change, text, body }),
    analysis: { textHash: hashText(text), lang: change.lang ?? 'en', version: 1, quotes, actors },
  };
}

/** A library for tests of searches. */
export interface SearchLibrary {
  readonly database: Database;
  /** Answers a request, and throws if it fails. */
  ask<T>(request: object, now?: number): T;
  /** Saves a reading with highlights, and returns its id. */
  save(reading: Reading, highlights?: readonly Highlight[], now?: number): number;
  search(query: string, page?: Partial<SearchPage>, now?: number): SearchAnswer;
  /** Returns the titles of the results. */
  titles(query: string, page?: Partial<SearchPage>, now?: number): string[];
}

export async function searchLibrary(): Promise<SearchLibrary> {
  const database = await memoryDatabase();
  migrate(database);
  const NOW = new Date(2026, 10, 2, 9).getTime();
  const library: SearchLibrary = {
    database,
    ask<T>(request: object, now = NOW) {
      const answer = answerRequest(database, request, now);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value as T;
    },
    save(reading, highlights = [], now = NOW) {
      const request = { call: 'save', known: NO_ANNOTATIONS, reading: { ...reading, highlights } };
      return library.ask<{ summary: { id: number } }>(request, now).summary.id;
    },
    search: (query, page = {}, now = NOW) => library.ask({ call: 'search', query, page: { limit: 50, ...page } }, now),
    titles: (query, page, now) => library.search(query, page, now).results.map(({ summary }) => summary.title),
  };
  return library;
}

/** Returns text with its marked parts in square brackets. */
export function marked({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}): string {
  return hits.toReversed().reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text);
}
