import type { LibraryRequest } from '../../../utils/library/library-calls';
import { madeQueries } from './made-news';

/** A function that makes a library call and returns the time that it takes, in milliseconds. */
export type TimeCall = (request: LibraryRequest) => Promise<number>;
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The number of times that each query is run. Its time is the median. */
export const RUNS = 5;

/** Runs each kind of query in a library of `articles` made articles. Each answer has 20 results with their snippets. */
export async function timeSearches(timeCall: TimeCall, articles: number): Promise<Readonly<Record<string, Percentiles>>> {
  const times: Record<string, Percentiles> = {};
  for (const [kind, queries] of Object.entries(madeQueries(articles))) {
    const runs: number[][] = queries.map(() => []);
    for (let run = 0; run < RUNS; run++)
      for (const [at, query] of queries.entries()) {
        const request = { call: 'search', query, page: { limit: 20, isTyping: kind === 'prefix' } } as const;
        runs[at]?.push(await timeCall(request));
      }
    times[kind] = percentiles(runs.map((all) => all.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0));
  }
  return times;
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
