import type { ActorKind } from '../../model';
import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

/** More words than the place of a dateline has. */
const LONGEST = 4;
/** What stands there instead of a place. */
const LABELS = new Set(
  'live breaking exclusive update updated analysis opinion review video watch corrected correction factbox photos new'.split(' '),
);

/**
 * Datelines at the heads of paragraphs: «KARSHOLM, May 12 –», «KARSHOLM (Meridian Wire) —», «KARSHOLM --».
 * @returns by the index of a word, the kind of the name that begins there: the place, and the agency in brackets.
 */
export function findDatelines(text: string, words: readonly Word[], lexicon: NameLexicon): ReadonlyMap<number, ActorKind> {
  const kinds = new Map<number, ActorKind>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.form !== 'caps' || word.raw.length < 3 || LABELS.has(word.key) || !beginsLine(text, words, at)) continue;
    let to = at + 1;
    while (words[to]?.form === 'caps' && words[to]?.gap !== 'break' && to - at < LONGEST) to++;
    const last = words[to - 1] as Word;
    const behind = text.slice(last.end, last.end + 60);
    const month = /^,\s+(\p{L}+)\.?\s+\d/u.exec(behind)?.[1];
    const agency = /^\s\((\p{Lu}[^()\n]{1,40})\)\s?(?:[-–—]|--)/u.test(behind);
    if (!agency && !/^,?\s?(?:[–—]|--\s)/u.test(behind) && !(month && lexicon.calendar.has(month.toLowerCase()))) continue;
    kinds.set(at, 'place');
    if (agency) kinds.set(to, 'organisation');
  }
  return kinds;
}

function beginsLine(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (at === 0 || word.gap !== 'break') return at === 0;
  const before = words[at - 1] as Word;
  return text.slice(Math.max(before.end, word.start - 4), word.start).includes('\n');
}
