import type { CaselessToken } from './tokens';

/** The maximum number of different neighbours that are kept for a word. */
const MOST_NEIGHBOURS = 6;

/** The words directly before and after the occurrences of a word. Each hash is mapped to the index of one such occurrence. */
export interface WordNeighbours {
  before(hash: number): ReadonlyMap<number, number>;
  after(hash: number): ReadonlyMap<number, number>;
}

const none: ReadonlyMap<number, number> = new Map();

/**
 * Gathers the neighbours of each Arabic word in a text.
 * @param keys The hashes of the tokens.
 */
export function gatherNeighbours(tokens: readonly CaselessToken[], keys: Int32Array): WordNeighbours {
  const before = new Map<number, Map<number, number>>();
  const after = new Map<number, Map<number, number>>();
  for (const [at, { type }] of tokens.entries()) {
    if (type !== 'w') continue;
    put(before, keys[at] as number, keys[at - 1] ?? 1, at);
    put(after, keys[at] as number, keys[at + 1] ?? 1, at);
  }
  return { before: (hash) => before.get(hash) ?? none, after: (hash) => after.get(hash) ?? none };
}

function put(table: Map<number, Map<number, number>>, word: number, neighbour: number, at: number): void {
  const neighbours = table.get(word);
  if (!neighbours) table.set(word, new Map([[neighbour, at]]));
  else if (neighbours.has(neighbour) || neighbours.size < MOST_NEIGHBOURS) neighbours.set(neighbour, at);
}
