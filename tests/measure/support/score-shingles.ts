/**
 * The score of an extracted text, computed from 4-gram shingles of words as in scrapinghub's article-extraction-benchmark. In scripts
 * without spaces, the shingles consist of characters instead. The true positives (`hits`), false positives (`extra`) and false negatives
 * (`missed`) of a page are normalised to a sum of 1.
 */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}
/** The score of a set of pages, with the mean precision and the mean recall over all pages, and the F1 of these means. */
export interface SetScore {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const SIZE = 4;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const DENSE_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Splits a text into word tokens. In scripts without spaces, each character is a token. */
export function tokensOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return words.flatMap((word) => (DENSE.test(word) ? (word.match(DENSE_PARTS) ?? []) : [word]));
}

function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SIZE + 1); at++) {
    const key = tokens.slice(at, at + SIZE).join('\u{1}');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Scores an extracted text against the gold text. */
export function scorePage(gold: string, found: string): PageScore {
  const wanted = shinglesOf(gold);
  const got = shinglesOf(found);
  let hits = 0;
  let missed = 0;
  let extra = 0;
  for (const [key, count] of wanted) {
    const same = Math.min(count, got.get(key) ?? 0);
    hits += same;
    missed += count - same;
  }
  for (const [key, count] of got) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  const sum = hits + missed + extra || 1;
  const precision = hits + extra > 0 ? hits / (hits + extra) : missed === 0 ? 1 : 0;
  const recall = hits + missed > 0 ? hits / (hits + missed) : extra === 0 ? 1 : 0;
  return { precision, recall, f1: harmonic(precision, recall), hits: hits / sum, extra: extra / sum, missed: missed / sum };
}

/** Scores a set of pages. Pages without extracted text affect only the recall, and pages without gold text affect only the precision. */
export function scoreSet(scores: readonly PageScore[]): SetScore {
  const precision = mean(scores.filter(({ hits, extra }) => hits + extra > 0).map((score) => score.precision));
  const recall = mean(scores.filter(({ hits, missed }) => hits + missed > 0).map((score) => score.recall));
  return { pages: scores.length, precision, recall, f1: harmonic(precision, recall) };
}

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0);
const mean = (values: readonly number[]): number => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0);
