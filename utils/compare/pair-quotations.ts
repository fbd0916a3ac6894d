import { alignWords } from './align-words';

/** The words of a quotation of one article. */
export interface QuotedWords {
  /** The place of the article in the comparison. */
  readonly article: number;
  /** The folded words. */
  readonly words: readonly string[];
}

/** The number of words in a row that two quotations must share before they are compared. */
const RUN = 3;
/** The number of words below which a quotation is only the same as one with exactly these words. */
const FEW = 4;
/** The share of the words of the shorter quotation that the longer one must have, in order; more if there are few of them. */
const SHARE = 0.7;
const SHARE_OF_FEW = 0.8;
/** The number of words below which they are few. */
const MANY = 8;

/**
 * Groups the quotations of several articles that have the same words, although one may be cut or edited. Returns the groups, as places in the
 * given list, of which each has quotations of at least two articles.
 */
export function pairQuotations(quotations: readonly QuotedWords[]): readonly (readonly number[])[] {
  const groups = quotations.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (groups[root] !== root) root = groups[root] ?? root;
    return root;
  };
  for (const [a, b] of candidates(quotations)) if (rootOf(a) !== rootOf(b) && areSame(quotations, a, b)) groups[rootOf(b)] = rootOf(a);
  const members = Map.groupBy(quotations.keys(), rootOf);
  return [...members.values()].filter((group) => new Set(group.map((at) => quotations[at]?.article)).size > 1);
}

/** Returns the pairs of quotations of different articles that share words in a row. */
function candidates(quotations: readonly QuotedWords[]): readonly (readonly [number, number])[] {
  const byRun = new Map<string, number[]>();
  const pairs = new Map<string, readonly [number, number]>();
  for (const [at, { article, words }] of quotations.entries()) {
    for (const run of runsOf(words)) {
      const before = byRun.get(run) ?? [];
      for (const other of before) if (quotations[other]?.article !== article) pairs.set(`${other} ${at}`, [other, at]);
      if (before.at(-1) !== at) byRun.set(run, [...before, at]);
    }
  }
  return [...pairs.values()];
}

/** Returns the runs of words in a quotation. A shorter quotation is a run as a whole, if it has more than one word. */
function runsOf(words: readonly string[]): readonly string[] {
  if (words.length < FEW) return words.length > 1 ? [`= ${words.join(' ')}`] : [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function areSame(quotations: readonly QuotedWords[], a: number, b: number): boolean {
  const [shorter = [], longer = []] = [quotations[a]?.words, quotations[b]?.words].sort((x, y) => (x?.length ?? 0) - (y?.length ?? 0));
  if (shorter.length < FEW) return true;
  const matches = alignWords(shorter, longer);
  if (shorter.length >= MANY) return matches.length >= SHARE * shorter.length;
  // A few words that are scattered over a long quotation are there by chance.
  const width = (matches.at(-1)?.b ?? 0) - (matches[0]?.b ?? 0);
  return matches.length >= SHARE_OF_FEW * shorter.length && width < 2 * shorter.length;
}
