import { object, oneOf, text, wholeNumber } from '../../decode/decode';
import type { Database } from '../database';
import { readRows } from './read-rows';

/** The kinds of what a reader can take away from an article. */
export const REMOVAL_KINDS = ['tag', 'highlight', 'note', 'star', 'read'] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Something that the reader has taken away from an article. */
export interface FoundRemoval {
  readonly kind: RemovalKind;
  readonly name: string;
  readonly at: number;
}

const decodeRemoval = object<FoundRemoval>({
  kind: oneOf(REMOVAL_KINDS),
  name: text(1_000),
  at: wholeNumber(0, Number.MAX_SAFE_INTEGER),
});

/** Reads what the reader has taken away from an article, as far as it can be read. */
export const readRemovals = (source: Database, id: number): readonly FoundRemoval[] =>
  readRows(source, decodeRemoval, `SELECT kind, name, at FROM removal WHERE article_id = ${id}`).found;

/** Writes what the reader has taken away from an article. */
export function writeRemovals(target: Database, id: number, removals: readonly FoundRemoval[]): void {
  for (const { kind, name, at } of removals)
    target.rows('INSERT OR REPLACE INTO removal(article_id, kind, name, at) VALUES(?, ?, ?, ?)', [id, kind, name, at]);
}
