import { letterPattern } from '../../text/letter-pattern';
import type { NameLexicon } from '../names/name-lexicon';
import { linesOf } from './line-forms';
import type { TaggerToken } from './tokens';

/** A run of tokens `[from, to)` in a line, which may contain names. Tokens outside all runs are not part of any name. */
export interface CandidateRun {
  readonly from: number;
  readonly to: number;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
}

/** The maximum number of consecutive lower-case words within a name: «Ministry of the Interior and of Public Security». */
const MOST_LOWER_CASE_WORDS = 4;

/**
 * Finds the tokens that may contain names: capitalised words, and a few lower-case words between them or before the first. The tagger skips
 * all other tokens, which are most of a text.
 */
export function candidateRuns(
  tokens: readonly TaggerToken[],
  { nameWords, hasLowerCaseEnds }: Pick<NameLexicon, 'nameWords' | 'hasLowerCaseEnds'>,
): CandidateRun[] {
  const runs: CandidateRun[] = [];
  for (const { from, to } of linesOf(tokens)) {
    let start = -1;
    let last = -1;
    const close = (): void => {
      if (start >= 0 && hasLowerCaseEnds) last = afterLowerCase(tokens, last, to);
      if (start >= 0) runs.push({ from: start, to: last + 1, opensLine: start === from, closesLine: last + 1 === to });
      start = -1;
    };
    for (let at = from; at < to; at++) {
      if (isSpacedDash(tokens, at)) close();
      if (!tokens[at]?.isCapital) continue;
      if (start >= 0 && at - last > MOST_LOWER_CASE_WORDS + 1) close();
      if (start < 0) start = firstToken(tokens, at, Math.max(from, last + 1), nameWords.leadingParticles);
      if (at < last) continue;
      last = at;
      last = lastToken(tokens, at, to);
    }
    close();
  }
  return runs;
}

/** Returns the index of the last word of a series of lower-case words after a token, which may belong to the same name. */
function afterLowerCase(tokens: readonly TaggerToken[], last: number, to: number): number {
  let at = last;
  while (at + 1 < to && at - last < MOST_LOWER_CASE_WORDS && tokens[at + 1]?.isWord && !tokens[at + 1]?.isCapital) at++;
  return at;
}

/** Returns the index of the last token that may belong to the same name as a capitalised word: «Corvane 24», «Angel's», «Ban Ki-moon». */
function lastToken(tokens: readonly TaggerToken[], capital: number, to: number): number {
  let at = capital;
  while (at + 1 < to) {
    const { raw } = tokens[at + 1] as TaggerToken;
    if (POSSESSIVE_OR_NUMBER.test(raw)) at++;
    else if (JOINING_MARK.test(raw) && !isSpacedDash(tokens, at + 1) && tokens[at + 2]?.isWord && at + 2 < to) at += 2;
    else break;
  }
  return at;
}
const POSSESSIVE_OR_NUMBER = letterPattern(({ numbers }) => `^(?:['’]\\s?[sS]|[${numbers}]+)$`);
const JOINING_MARK = /^[-–'’]$/u;

/** Returns whether a token is a dash between spaces, which parts two names: «Corvane - Streeck: “It is over”». */
const isSpacedDash = (tokens: readonly TaggerToken[], at: number): boolean =>
  DASH.test(tokens[at]?.raw ?? '') && tokens[at - 1]?.end !== tokens[at]?.start && tokens[at]?.end !== tokens[at + 1]?.start;
const DASH = /^[-–—]$/u;

/** Returns the index of the first token that may belong to the same name as a capitalised word: «al-Rashid», «24 Hours», «van der Berg». */
function firstToken(tokens: readonly TaggerToken[], capital: number, floor: number, particles: ReadonlySet<string>): number {
  let at = capital;
  while (at > floor && (particles.has(tokens[at - 1]?.lower ?? '') || isMarkOrNumber(tokens, at - 1))) at--;
  return at;
}
const isMarkOrNumber = (tokens: readonly TaggerToken[], at: number): boolean =>
  MARK_OR_NUMBER.test(tokens[at]?.raw ?? '') && !isSpacedDash(tokens, at);
const MARK_OR_NUMBER = letterPattern(({ numbers }) => `^(?:[-'’]|[${numbers}]+)$`);
