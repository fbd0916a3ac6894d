import type { CueClass } from '../../languages/pack';
import type { Span } from '../../model';
import { foldLetters } from './fold-letters';
import { HAS, type Vocabulary } from './vocabulary';

/** A word, a letter of no known word, a mark, or a quoted stretch taken as one. */
export interface Word extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  /** As words are compared; a mark as it is. */
  readonly key: string;
  readonly bits: number;
  readonly cue: CueClass | null;
  /** `quotation`: which of the masks; −1 otherwise. */
  readonly mask: number;
}

const blanksPart = /[\p{L}\p{N}\p{M}\u0640]+(?:[.,٫'’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const unspacedPart = /[a-z\d０-９Ａ-Ｚａ-ｚ]+(?:[.,・·'’&-][a-z\d]+)*|[ァ-ヺー]+|[\p{L}\p{M}\p{N}]|[^\s\p{L}\p{N}\p{M}]/giu;
const wordLike = /^[\p{L}\p{N}\p{M}]/u;

/** The words of a range; every mask (sorted, disjoint, within the range) is one. */
export function findWords(text: string, range: Span, masks: readonly Span[], firstMask: number, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  const read = vocabulary.pack.family === 'vso' ? readBlanks : readUnspaced;
  let at = range.start;
  for (let index = 0; index <= masks.length; index++) {
    const mask = masks[index];
    read(text.slice(at, mask ? mask.start : range.end), at, vocabulary, words);
    if (!mask) break;
    words.push({ start: mask.start, end: mask.end, kind: 'quotation', key: '', bits: 0, cue: null, mask: firstMask + index });
    at = mask.end;
  }
  return words;
}

const markAt = (start: number, key: string): Word => ({ start, end: start + key.length, kind: 'mark', key, bits: 0, cue: null, mask: -1 });

/** Particles and endings are kana, and the words that they part are not. */
const isKana = (word: string): boolean => word.charAt(0) >= 'ぁ' && word.charAt(0) <= 'ゖ';

/** Letters of no known word are taken together, up to so many. */
const LONGEST_RUN = 12;

/** No word is cut out of a longer one that the vocabulary holds. */
function readUnspaced(plain: string, offset: number, { byFirst }: Vocabulary, words: Word[]): void {
  let to = 0;
  for (const { 0: part, index } of plain.matchAll(unspacedPart)) {
    if (index < to) continue;
    if (!wordLike.test(part)) {
      words.push(markAt(offset + index, part));
      continue;
    }
    const entry = byFirst
      .get(part.charAt(0).toLowerCase())
      ?.find(({ word }) => word.length >= part.length && plain.startsWith(word, index));
    to = index + (entry?.word.length ?? part.length);
    const start = offset + index;
    const before = words.at(-1);
    if (entry) words.push({ start, end: offset + to, kind: 'word', key: entry.word, bits: entry.bits, cue: entry.cue, mask: -1 });
    else if (
      before &&
      before.kind === 'word' &&
      before.bits === 0 &&
      before.end === start &&
      isKana(before.key) === isKana(part) &&
      start - before.start < LONGEST_RUN
    )
      words[words.length - 1] = { ...before, end: offset + to, key: before.key + part };
    else words.push({ start, end: offset + to, kind: 'word', key: part, bits: 0, cue: null, mask: -1 });
  }
}

/** «و», «ف»: they join a sentence to the one before and are written with its first word. «س»: will. */
const JOINED = /^[وفس](?=\p{L}{2})/u;
/** «to the», «by the», «as the». */
const BOUND = /^(?:لل|[بك]ال)(?=\p{L}{2})/u;
/** «to», after «according». */
const TO = /^ل(?=[^ل]\p{L})/u;
const NOUNS = HAS.title | HAS.source | HAS.organisation | HAS.occasion | HAS.indefinite;

function readBlanks(plain: string, offset: number, vocabulary: Vocabulary, words: Word[]): void {
  for (const { 0: part, index } of plain.matchAll(blanksPart)) {
    const start = offset + index;
    if (!wordLike.test(part)) words.push(markAt(start, part));
    else if ((words.at(-1)?.bits ?? 0) & HAS.sourceBefore && TO.test(part)) {
      words.push({ ...wordOf('ل', start, vocabulary), bits: HAS.adverb }, wordOf(part.slice(1), start + 1, vocabulary));
    } else words.push(wordOf(part, start, vocabulary));
  }
}

/** A word by itself, without what is joined to it, or as the masculine noun without its article. */
function wordOf(part: string, start: number, { entries }: Vocabulary): Word {
  const key = foldLetters(part);
  const bare = key.replace(JOINED, '');
  const entry = entries.get(key) ?? entries.get(bare) ?? entries.get(bare.replace(JOINED, ''));
  const word = { start, end: start + part.length, kind: 'word', mask: -1 } as const;
  if (entry) return { ...word, key: entry.word, bits: entry.bits, cue: entry.cue };
  const noun = nounBits(bare.replace(BOUND, 'ال'), entries);
  return { ...word, key: bare, bits: noun | (BOUND.test(bare) ? HAS.adjunct : 0), cue: null };
}

function nounBits(word: string, entries: Vocabulary['entries']): number {
  const noun = word.replace(/^ال/, '');
  return ((entries.get(noun) ?? entries.get(noun.replace(/ة$/, '')))?.bits ?? 0) & NOUNS;
}
