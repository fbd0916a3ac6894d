import { linesOf } from './line-forms';
import type { TaggerToken } from './tokens';

/** Tokens `[from, to)` that may hold names; what stands before and behind them in their line is no name. */
export interface CandidateRun {
  readonly from: number;
  readonly to: number;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
}

/** So many words without a capital may stand within a name: «Ministry of the Interior and of Public Security». */
const WITHIN = 4;
/** Small words that names begin with. */
const PARTICLES = new Set(
  'al el de del della la le van von der den ten ter bin ibn da das di dos du ul ad as ash ar an at abu mac'.split(' '),
);

/** Where names may stand: words with capitals, and few small ones between two of them or before the first. Most of a text is passed over. */
export function candidateRuns(tokens: readonly TaggerToken[]): CandidateRun[] {
  const runs: CandidateRun[] = [];
  for (const { from, to } of linesOf(tokens)) {
    let start = -1;
    let last = -1;
    const close = (): void => {
      if (start >= 0) runs.push({ from: start, to: last + 1, opensLine: start === from, closesLine: last + 1 === to });
      start = -1;
    };
    for (let at = from; at < to; at++) {
      if (!tokens[at]?.isCapital) continue;
      if (start >= 0 && at - last > WITHIN + 1) close();
      if (start < 0) start = begin(tokens, at, Math.max(from, last + 1));
      if (at < last) continue;
      last = at;
      last = endBehind(tokens, at, to);
    }
    close();
  }
  return runs;
}

/** «Corvane 24», «Angel's», «Ban Ki-moon»: the last token that may still belong to a name. */
function endBehind(tokens: readonly TaggerToken[], capital: number, to: number): number {
  let at = capital;
  while (at + 1 < to) {
    const { raw } = tokens[at + 1] as TaggerToken;
    if (TAIL.test(raw)) at++;
    else if (JOINT.test(raw) && tokens[at + 2]?.isWord && at + 2 < to) at += 2;
    else break;
  }
  return at;
}
const TAIL = /^(?:['’]\s?[sS]|\p{N}+)$/u;
const JOINT = /^[-–'’]$/u;

/** Where a name may begin that has its first capital at a token: «al-Rashid», «24 Hours», «van der Berg». */
function begin(tokens: readonly TaggerToken[], capital: number, floor: number): number {
  let at = capital;
  while (at > floor && (PARTICLES.has(tokens[at - 1]?.lower ?? '') || /^(?:[-'’]|\p{N}+)$/u.test(tokens[at - 1]?.raw ?? ''))) at--;
  return at;
}
