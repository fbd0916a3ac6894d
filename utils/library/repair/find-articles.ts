import type { Database } from '../database';
import { isDamage, isMissing } from './check-integrity';

/**
 * The queries that list the ids of existing articles. Each pair reads another part of the file, from both ends, so a damaged part hides few
 * ids.
 */
const EXISTING = [
  'id FROM article NOT INDEXED ORDER BY id',
  'id FROM article INDEXED BY article_order ORDER BY seq',
  'id FROM article INDEXED BY article_address ORDER BY address',
].flatMap((query) => [query, `${query} DESC`]);
/** The queries that show up to which number there may be ids. */
const OTHERS = ['article_id AS id FROM quote', 'article_id AS id FROM article_actor', 'seq AS id FROM sqlite_sequence'];
/** The largest id up to which every id is tried. It is far above the number of articles in any library. */
const MAX_TRIED = 1_000_000;

/** The articles of which a file shows traces. */
export interface Traces {
  /** The ids of articles that exist, or existed before the file was damaged. */
  readonly known: ReadonlySet<number>;
  /** All ids under which an article may be found, in ascending order. */
  readonly tried: readonly number[];
  /** Whether a list of all articles could be read to its end, so that `known` lacks none. */
  readonly isListComplete: boolean;
}

/** Finds the ids of the articles in a file that may be damaged. Throws SQLite's errors, except those for a damaged file. */
export function findArticles(database: Database): Traces {
  const lists = EXISTING.map((query) => readIds(database, query));
  const known = new Set(lists.flatMap(({ ids }) => ids));
  const others = OTHERS.flatMap((query) => readIds(database, query).ids);
  const last = [...known, ...others].reduce((most, id) => Math.max(most, id), 0);
  const upTo = Array.from({ length: Math.min(last, MAX_TRIED) }, (_, at) => at + 1);
  const beyond = [...known].filter((id) => id > MAX_TRIED).sort((a, b) => a - b);
  return { known, tried: [...upTo, ...beyond], isListComplete: lists.some(({ isComplete }) => isComplete) };
}

/** Returns the ids that a query finds before it meets a damaged part. */
function readIds(database: Database, query: string): { readonly ids: readonly number[]; readonly isComplete: boolean } {
  const ids: number[] = [];
  try {
    for (const { id } of database.each<{ id: unknown }>(`SELECT ${query}`)) if (isId(id)) ids.push(id);
    return { ids, isComplete: true };
  } catch (error) {
    if (isDamage(error) || isMissing(error)) return { ids, isComplete: false };
    throw error;
  }
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
