import type { NameLexicon } from '../names/name-lexicon';
import { ALL_CAPITALS, OPENS_SENTENCE, TITLE_CASE } from './line-forms';
import type { TaggerToken } from './tokens';

/** The maximum number of different neighbours that are stored for a word. */
const MOST_NEIGHBOURS = 6;
/** The maximum length, in tokens, of a name from whose initials an acronym is formed. */
const LONGEST_ACRONYM = 9;

/** Evidence from the whole text about its capitalised words: their spellings, their neighbours, and whether they are acronyms. */
export interface DocumentEvidence {
  /**
   * Returns a number from 0 to 11 that summarises the spellings of a word. It is four times the number of lower-case occurrences (up to 2),
   * plus the number of capitalised occurrences that the position in the line does not explain (up to 3).
   */
  spelling(lower: string): number;
  /**
   * Returns a map for the tokens that occur right before a word. Each key is the hash of such a token, and the value is the index of one
   * place where the word follows that token.
   */
  before(lower: string): ReadonlyMap<number, number>;
  /** Returns the hashes of the tokens right after the occurrences of a word. Each hash is mapped to the index of one such occurrence. */
  after(lower: string): ReadonlyMap<number, number>;
  /** Returns whether a word is the acronym of a name in the text: «RMA» for «Rhine Music Academy». */
  isAcronym(lower: string): boolean;
}

/**
 * Gathers the evidence in a text in a single pass.
 * @param lineForms The result of `readLineForms` for the tokens.
 * @param hashes The hash of each folded token.
 */
export function gatherDocumentEvidence(
  tokens: readonly TaggerToken[],
  lineForms: Uint8Array,
  hashes: Int32Array,
  { nameWords: { acronymLinks }, stemOf }: Pick<NameLexicon, 'nameWords' | 'stemOf'>,
): DocumentEvidence {
  const lowerCase = new Map<string, number>();
  const capital = new Map<string, number>();
  const before = new Map<string, Map<number, number>>();
  const after = new Map<string, Map<number, number>>();
  const acronyms = new Set<string>();
  for (const [at, { lower, isWord, isCapital }] of tokens.entries()) {
    if (!isWord) continue;
    const stem = stemOf(lower);
    if (!isCapital) {
      lowerCase.set(stem, (lowerCase.get(stem) ?? 0) + 1);
      continue;
    }
    const form = lineForms[at] as number;
    if ((form & (OPENS_SENTENCE | ALL_CAPITALS | TITLE_CASE)) === 0) capital.set(stem, (capital.get(stem) ?? 0) + 1);
    addNeighbour(before, stem, hashes[at - 1] ?? 1, at);
    addNeighbour(after, stem, hashes[at + 1] ?? 1, at);
    if ((form & ALL_CAPITALS) === 0) readAcronyms(tokens, at, acronymLinks, acronyms);
  }
  return {
    spelling: (lower) => Math.min(2, lowerCase.get(stemOf(lower)) ?? 0) * 4 + Math.min(3, capital.get(stemOf(lower)) ?? 0),
    before: (lower) => before.get(stemOf(lower)) ?? none,
    after: (lower) => after.get(stemOf(lower)) ?? none,
    isAcronym: (lower) => acronyms.has(lower.replaceAll('.', '')),
  };
}

const none: ReadonlyMap<number, number> = new Map();

function addNeighbour(table: Map<string, Map<number, number>>, lower: string, hash: number, at: number): void {
  const known = table.get(lower);
  if (!known) table.set(lower, new Map([[hash, at]]));
  else if (known.has(hash) || known.size < MOST_NEIGHBOURS) known.set(hash, at);
}

/** Adds the acronyms of the names that begin at a token. */
function readAcronyms(tokens: readonly TaggerToken[], from: number, links: ReadonlySet<string>, acronyms: Set<string>): void {
  let initials = '';
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_ACRONYM); at++) {
    const { lower, isCapital } = tokens[at] as TaggerToken;
    if (isCapital) {
      initials += lower.charAt(0);
      if (initials.length > 1) acronyms.add(initials);
    } else if (!links.has(lower)) return;
  }
}
