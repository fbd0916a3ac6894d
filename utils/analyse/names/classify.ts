import type { ActorKind } from '../../model';
import type { Candidate } from './candidate';
import type { Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/**
 * Returns the kind that a name's own words indicate, or `null` if they indicate none. `sure` is true if the name's context cannot change
 * the kind.
 */
export function classify(
  words: readonly Word[],
  { from, to, titleFrom, sharedTitle, proven }: Candidate,
  lexicon: NameLexicon,
): { kind: ActorKind; sure: boolean } | null {
  if (proven) return { kind: proven, sure: true };
  const length = to - from;
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const titled = titleFrom < from || sharedTitle !== null;
  const known = knownAt(words, from, lexicon);
  if (known?.length === length && !(titled && known.kind === 'place'))
    return { kind: known.kind, sure: known.kind !== 'place' || length > 1 };
  if (length > 1) {
    if (lexicon.organisationEnds.has(last.key) || (last.key.endsWith('s') && lexicon.organisationEnds.has(last.key.slice(0, -1))))
      return { kind: 'organisation', sure: true };
    if (
      lexicon.kindWords.organisationLikelyEnds.has(last.key) &&
      last.form !== 'lower' &&
      !titled &&
      !lexicon.firstNames.has(first.key) &&
      !isInitial(first)
    )
      return { kind: 'organisation', sure: false };
    for (let at = from; at < to - 1; at++) {
      const next = words[at + 1] as Word;
      if (lexicon.kindWords.organisationHeads.has((words[at] as Word).key) && next.form === 'lower')
        return { kind: 'organisation', sure: true };
    }
    if (lexicon.kindWords.placeEnds.has(last.key)) return { kind: 'place', sure: !lexicon.firstNames.has(first.key) };
    if (words.slice(from, to).some((word) => word.gap === 'and' && word.start > first.start)) return { kind: 'organisation', sure: true };
  }
  if (titled) return { kind: 'person', sure: true };
  if (length > 1) {
    if (lexicon.firstNames.has(first.key) && length < 6 && last.form !== 'caps') return { kind: 'person', sure: !known };
    if ((words[from + 1] as Word).form === 'lower' && (words[from + 1] as Word).key === 'of') return { kind: 'place', sure: true };
    if (lexicon.kindWords.placeStarts.has(first.key)) return { kind: 'place', sure: false };
    if (known || (length < 4 && knownAt(words, to - 1, lexicon)?.kind === 'state')) return { kind: 'organisation', sure: false };
    if (words.slice(from + 1, to - 1).some((word) => word.form === 'lower') || isInitial(first)) return { kind: 'person', sure: false };
    if (words.slice(from, to).some((word) => word.form === 'caps' && !word.shouted && word.raw.length > 1 && !isInitial(word)))
      return { kind: 'organisation', sure: false };
    return null;
  }
  if (first.form === 'caps' && !first.shouted && first.raw.length < 8) return { kind: 'organisation', sure: false };
  if (lexicon.firstNames.has(first.key)) return { kind: 'person', sure: false };
  return null;
}

/** Returns whether a word is an initial, such as «J.», or several initials with full stops, such as «U.S.». */
const isInitial = (word: Word): boolean => word.raw.length === 1 || (word.raw.includes('.') && word.raw.length < 7);
