import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeNews, madeQueries } from './made-news';
import type { ExtensionSession } from './session-types';
import { type Percentiles, percentiles, RUNS } from './time-searches';

/** The times of MiniSearch, in milliseconds, and its memory, in megabytes. */
export interface MiniSearchTimes {
  readonly save: Percentiles;
  readonly search: Readonly<Record<string, Percentiles>>;
  /** The time to read the index, without the time to fetch it from where it is stored. */
  readonly cold: number;
  readonly addedMemory: number;
}

/** The kinds of queries that MiniSearch can answer. */
const KINDS = ['word', 'prefix', 'phrase', 'speaker', 'speakerAndWord', 'twoWords'];
/** The number of articles that are sent to the page at once. */
const BATCH = 200;

/**
 * Indexes the made articles with MiniSearch in an empty page, and makes the same searches as `timeSearches`. Results have no snippets. The
 * texts, which a phrase is looked for in, stay in the page's memory.
 * @param folder The installed package.
 * @param open Opens a browser with an empty page.
 */
export async function timeMiniSearch(folder: string, articles: number, open: () => Promise<ExtensionSession>): Promise<MiniSearchTimes> {
  const source = readFileSync(join(folder, 'dist/umd/index.js'), 'utf8');
  const session = await open();
  await session.evaluate(startIndex, source);
  const saves: number[] = [];
  for (let at = 0; at < articles; at += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, articles - at) }, (_, n) => documentOf(at + n));
    saves.push(...(await session.evaluate(addDocuments, documents)));
  }
  const search: Record<string, Percentiles> = {};
  for (const [kind, queries] of Object.entries(madeQueries(articles)))
    if (KINDS.includes(kind)) search[kind] = percentiles(await session.evaluate(timeQueries, queries.map(queryOf), RUNS));
  const index = await session.evaluate(writeIndex);
  await session.close();
  const again = await open();
  const before = await again.memory();
  const cold = await again.evaluate(readIndex, source, index);
  const addedMemory = (await again.memory()) - before;
  await again.close();
  return { save: percentiles(saves), search, cold, addedMemory };
}

interface IndexedDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly speakers: string;
}
const documentOf = (id: number): IndexedDocument => {
  const { article, analysis } = madeNews(id);
  return { id, title: article.title, text: article.text, speakers: analysis.actors.map(({ name }) => name).join(' ') };
};

interface PeerQuery {
  readonly speaker: string;
  readonly words: string;
  readonly isPrefix: boolean;
  /** The words that must stand in the text as they are; empty if the query is not a phrase. */
  readonly phrase: string;
}
function queryOf(query: string): PeerQuery {
  const speaker = /speaker:"([^"]*)"/.exec(query)?.[1] ?? '';
  const rest = query.replace(/speaker:"[^"]*"/, '').trim();
  const phrase = /^"(.*)"$/.exec(rest)?.[1] ?? '';
  return { speaker, phrase, isPrefix: rest.endsWith('*'), words: phrase || rest.replace(/\*$/, '') };
}

/** The functions below run in the page, so each is self-contained. */
interface Index {
  add(document: IndexedDocument): void;
  search(query: object): readonly { readonly id: number }[];
}
declare global {
  var MiniSearch: (new (options: object) => Index) & { loadJSON(json: string, options: object): Index };
  var peer: { readonly index: Index; readonly texts: Map<number, string> };
}

function startIndex(source: string): void {
  Function(source).call(globalThis);
  globalThis.peer = { index: new MiniSearch({ fields: ['title', 'text', 'speakers'], storeFields: ['title'] }), texts: new Map() };
}

/** Returns the time that each document takes. */
function addDocuments(documents: readonly IndexedDocument[]): number[] {
  return documents.map((document) => {
    const start = performance.now();
    globalThis.peer.index.add(document);
    globalThis.peer.texts.set(document.id, document.text);
    return performance.now() - start;
  });
}

/** Returns the median time of each query. Each answer has the first 20 results. */
function timeQueries(queries: readonly PeerQuery[], runs: number): number[] {
  const { index, texts } = globalThis.peer;
  const answer = ({ speaker, words, isPrefix, phrase }: PeerQuery) => {
    const parts: object[] = [];
    if (speaker) parts.push({ fields: ['speakers'], combineWith: 'AND', queries: speaker.split(' ') });
    if (words) parts.push({ fields: ['title', 'text'], combineWith: 'AND', prefix: isPrefix, queries: words.split(' ') });
    const all = index.search({ combineWith: 'AND', queries: parts });
    return (phrase ? all.filter(({ id }) => texts.get(id)?.includes(phrase)) : all).slice(0, 20);
  };
  const times = queries.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    for (const [at, query] of queries.entries()) {
      const start = performance.now();
      answer(query);
      times[at]?.push(performance.now() - start);
    }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0);
}

function writeIndex(): string {
  return JSON.stringify(globalThis.peer.index);
}

/** Returns the time that reading the index takes, in milliseconds. */
function readIndex(source: string, json: string): number {
  Function(source).call(globalThis);
  const start = performance.now();
  const index = MiniSearch.loadJSON(json, { fields: ['title', 'text', 'speakers'], storeFields: ['title'] });
  globalThis.peer = { index, texts: new Map() };
  return Math.round(performance.now() - start);
}
