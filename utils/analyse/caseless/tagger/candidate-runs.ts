import type { CandidateRun } from '../../tagger/candidate-runs';
import { linesOf } from '../../tagger/line-forms';
import type { SplitTokens } from './split-words';
import type { CaselessToken } from './tokens';

/** The punctuation marks that can stand inside a name. */
const INNER_MARKS = /^[・·•．.\-‐–—＝=&＆'’“”"「」『』《》〈〉]$/u;
/** The number of dull tokens after which a run ends. */
const MOST_DULL = 2;

/**
 * Finds the tokens that may belong to names. The tagger skips all others: punctuation marks, and stretches of listed words that are no part
 * of any listed name, such as Japanese endings. They are about half of a text.
 */
export function caselessRuns(tokens: readonly CaselessToken[], { from, to, listed, inNames }: SplitTokens): CandidateRun[] {
  const runs: CandidateRun[] = [];
  const isDull = (at: number): boolean => {
    const { type, raw } = tokens[at] as CaselessToken;
    if (type === 'm') return !INNER_MARKS.test(raw);
    if (type === 'd') return true;
    if (inNames[at] !== 0) return false;
    if (type === 'i') return true;
    const word = listed[at];
    return (
      type === 'h' &&
      word !== null &&
      word !== undefined &&
      word.first >= 8 &&
      word.first !== 12 &&
      (to[at] as number) - (from[at] as number) > 1
    );
  };
  for (const line of linesOf(tokens)) {
    let start = -1;
    let last = -1;
    const close = (): void => {
      if (start >= 0) runs.push({ from: start, to: last + 1, opensLine: start === line.from, closesLine: last + 1 === line.to });
      start = -1;
    };
    for (let at = line.from; at < line.to; at++) {
      if (isDull(at)) {
        const mark = tokens[at]?.type === 'm';
        if (start >= 0 && (mark || at - last > MOST_DULL)) close();
        continue;
      }
      if (start < 0) start = at > line.from && tokens[at - 1]?.type === 'd' ? at - 1 : at;
      last = at;
    }
    close();
  }
  return runs;
}
