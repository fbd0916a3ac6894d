import type { ActorKind } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { letterPattern } from '../../text/letter-pattern';
import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

/** The maximum length of the place name in a dateline, in words. */
const LONGEST_PLACE = 4;

const MONTH = letterPattern(({ letters }) => `^,\\s+([${letters}]+)\\.?\\s+\\d`);
const AGENCY = casePattern(({ capitals }) => `^\\s\\(([${capitals}][^()\\n]{1,40})\\)\\s?(?:[-–—]|--)`);

/**
 * Finds the datelines at the beginning of paragraphs, such as «KARSHOLM, May 12 –», «KARSHOLM (Meridian Wire) —» and «KARSHOLM --».
 * @returns The kind of each name in a dateline (a place, or an agency in brackets), keyed by the index of the name's first word.
 */
export function findDatelines(text: string, words: readonly Word[], lexicon: NameLexicon): ReadonlyMap<number, ActorKind> {
  const kinds = new Map<number, ActorKind>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.form !== 'caps' || word.raw.length < 3 || lexicon.nameWords.datelineLabels.has(word.key) || !beginsLine(text, words, at))
      continue;
    let to = at + 1;
    while (words[to]?.form === 'caps' && words[to]?.gap !== 'break' && to - at < LONGEST_PLACE) to++;
    const last = words[to - 1] as Word;
    const after = text.slice(last.end, last.end + 60);
    const month = MONTH.exec(after)?.[1];
    const agency = AGENCY.test(after);
    if (!agency && !/^,?\s?(?:[–—]|--\s)/u.test(after) && !(month && lexicon.calendar.has(month.toLowerCase()))) continue;
    kinds.set(at, 'place');
    if (agency) kinds.set(to, 'organisation');
  }
  return kinds;
}

/** Returns whether a word is the first one on its line. */
function beginsLine(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (at === 0 || word.gap !== 'break') return at === 0;
  const before = words[at - 1] as Word;
  return text.slice(Math.max(before.end, word.start - 4), word.start).includes('\n');
}
