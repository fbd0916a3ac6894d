import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';

/** Matches a mark that may end a sentence. */
const ENDER = /[.!?…\n]/gu;

const OPENER = casePattern(({ capitals, numbers }) => `[${capitals}${numbers}"“„«‘(—–-]`);

/** Returns the offsets at which sentences begin, roughly: after a mark that ends a sentence and before a capital or a quotation mark. */
export function sentenceStarts(text: string, { abbreviations }: NameLexicon): number[] {
  const starts = [0];
  for (const { 0: mark, index } of text.matchAll(ENDER)) {
    const after = text.slice(index + 1, index + 6);
    const gap = mark === '\n' ? 0 : (/^["”“»’')]{0,2}\s/u.exec(after)?.[0].length ?? -1);
    if (gap < 0) continue;
    const next = text[index + 1 + gap] ?? '';
    if (mark !== '\n' && !OPENER.test(next)) continue;
    const before =
      text
        .slice(Math.max(0, index - 8), index)
        .split(/\P{L}/u)
        .at(-1) ?? '';
    if (mark === '.' && (before.length === 1 || abbreviations.has(foldWord(before)))) continue;
    // A full stop and the line break after it end the same sentence.
    if (index + 1 + gap > (starts.at(-1) ?? 0)) starts.push(index + 1 + gap);
  }
  return starts;
}
