import { OPENS, SHOUTED, TITLED } from './line-forms';
import type { TaggerToken } from './tokens';

/** So many different neighbours of a word are told apart. */
const MOST_NEIGHBOURS = 6;
/** Longest run of capitals whose initials are read. */
const LONGEST_RUN = 9;
const JOINERS = new Set(['of', 'and', 'for', 'the', 'de', '&', 'in']);

/** What the whole text tells of a word with a capital: how it is written elsewhere, what stands beside it there, and whose acronym it is. */
export interface DocumentEvidence {
  /** 0 to 11: how often in small letters (0 to 2) and how often with a capital that its place does not explain (0 to 3). */
  spelling(lower: string): number;
  /** Hashes of the words before and after its occurrences, each with one place where it does so. */
  before(lower: string): ReadonlyMap<number, number>;
  after(lower: string): ReadonlyMap<number, number>;
  /** «RMA» where the text has «Rhine Music Academy». */
  isAcronym(lower: string): boolean;
}

/** Reads the text once. `hashes`: of the lower-case words. */
export function gatherDocumentEvidence(tokens: readonly TaggerToken[], forms: Uint8Array, hashes: Int32Array): DocumentEvidence {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const before = new Map<string, Map<number, number>>();
  const after = new Map<string, Map<number, number>>();
  const acronyms = new Set<string>();
  for (const [at, { lower, isWord, isCapital }] of tokens.entries()) {
    if (!isWord) continue;
    if (!isCapital) {
      small.set(lower, (small.get(lower) ?? 0) + 1);
      continue;
    }
    const form = forms[at] as number;
    if ((form & (OPENS | SHOUTED | TITLED)) === 0) capital.set(lower, (capital.get(lower) ?? 0) + 1);
    note(before, lower, hashes[at - 1] ?? 1, at);
    note(after, lower, hashes[at + 1] ?? 1, at);
    if ((form & SHOUTED) === 0) readAcronyms(tokens, at, acronyms);
  }
  return {
    spelling: (lower) => Math.min(2, small.get(lower) ?? 0) * 4 + Math.min(3, capital.get(lower) ?? 0),
    before: (lower) => before.get(lower) ?? none,
    after: (lower) => after.get(lower) ?? none,
    isAcronym: (lower) => acronyms.has(lower.replaceAll('.', '')),
  };
}

const none: ReadonlyMap<number, number> = new Map();

function note(table: Map<string, Map<number, number>>, lower: string, hash: number, at: number): void {
  const known = table.get(lower);
  if (!known) table.set(lower, new Map([[hash, at]]));
  else if (known.has(hash) || known.size < MOST_NEIGHBOURS) known.set(hash, at);
}

function readAcronyms(tokens: readonly TaggerToken[], from: number, acronyms: Set<string>): void {
  let initials = '';
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_RUN); at++) {
    const { lower, isCapital } = tokens[at] as TaggerToken;
    if (isCapital) {
      initials += lower.charAt(0);
      if (initials.length > 1) acronyms.add(initials);
    } else if (!JOINERS.has(lower)) return;
  }
}
