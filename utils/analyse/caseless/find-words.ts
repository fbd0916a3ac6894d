import type { CueClass } from '../../languages/pack';
import type { Span } from '../../model';
import { letterPattern } from '../../text/letter-pattern';
import { foldLetters } from './fold-letters';
import { HAS, type Vocabulary } from './vocabulary';

/**
 * A unit of a paragraph: a known word, a run of letters that contains no known word, a punctuation mark, or a passage in quotation marks,
 * which counts as a single unit.
 */
export interface Word extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  /** The spelling that is looked up in the vocabulary. A punctuation mark is left unchanged. */
  readonly key: string;
  /** The word classes, as bits of `HAS`. */
  readonly bits: number;
  /** The cue class of a reporting word, or `null` for any other word. */
  readonly cue: CueClass | null;
  /** If `kind` is `quotation`, the index of the passage in quotation marks that this word stands for. Otherwise −1. */
  readonly mask: number;
}

const blanksPart = letterPattern(({ letters: l, numbers: n, marks: m }) => {
  const units = `${l}${n}${m}`;
  return `[${units}\\u0640]+(?:[.,٫'’-][${units}]+)*|[^\\s${units}]`;
}, 'g');
const unspacedPart = letterPattern(
  ({ letters: l, numbers: n, marks: m }) =>
    `[a-z\\d０-９Ａ-Ｚａ-ｚ]+(?:[.,・·'’&-][a-z\\d]+)*|[ァ-ヺー]+|[${l}${m}${n}]|[^\\s${l}${n}${m}]`,
  'gi',
);
const wordLike = letterPattern(({ letters, numbers, marks }) => `^[${letters}${numbers}${marks}]`);

/**
 * Splits a range of the text into words. Each stretch in quotation marks becomes a single word.
 * @param masks The stretches, sorted, disjoint and within the range.
 * @param firstMask The index of the first stretch.
 */
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

/** Returns whether a word is in hiragana. Particles and endings are, but the words that they are attached to usually are not. */
const isKana = (word: string): boolean => word.charAt(0) >= 'ぁ' && word.charAt(0) <= 'ゖ';

/** The maximum length of a run of letters that is treated as a single unknown word, in UTF-16 units. */
const MAX_RUN_UNITS = 12;

/**
 * Appends the words of text without spaces between words. The longest match in the vocabulary always wins, so no word is cut out of a
 * longer one.
 */
function readUnspaced(plain: string, offset: number, { byFirst }: Vocabulary, words: Word[]): void {
  let to = 0;
  for (const { 0: part, index } of plain.matchAll(unspacedPart(plain))) {
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
      start - before.start < MAX_RUN_UNITS
    )
      words[words.length - 1] = { ...before, end: offset + to, key: before.key + part };
    else words.push({ start, end: offset + to, kind: 'word', key: part, bits: 0, cue: null, mask: -1 });
  }
}

/**
 * Matches particles that Arabic attaches to the first word of a sentence («و» and «ف», which link sentences) or to a verb («س», which marks
 * the future).
 */
const JOINED_PARTICLES = /^[وفس](?=\p{L}{2})/u;
/** Matches a preposition that Arabic attaches to the article, as in «to the», «by the» and «as the». */
const JOINED_ARTICLE = /^(?:لل|[بك]ال)(?=\p{L}{2})/u;
/** Matches the preposition «to» of «according to», which Arabic attaches to the first word of the source. */
const JOINED_TO = /^ل(?=[^ل]\p{L})/u;
const NOUNS = HAS.title | HAS.source | HAS.organisation | HAS.occasion | HAS.indefinite;

/** Reads text in a script with spaces between words, and appends its words to `words`. */
function readBlanks(plain: string, offset: number, vocabulary: Vocabulary, words: Word[]): void {
  for (const { 0: part, index } of plain.matchAll(blanksPart(plain))) {
    const start = offset + index;
    if (!wordLike.test(part)) words.push(markAt(start, part));
    else if ((words.at(-1)?.bits ?? 0) & HAS.sourceBefore && JOINED_TO.test(part)) {
      words.push({ ...wordOf('ل', start, vocabulary), bits: HAS.adverb }, wordOf(part.slice(1), start + 1, vocabulary));
    } else words.push(wordOf(part, start, vocabulary));
  }
}

/**
 * Builds a `Word` from a piece of text. The piece is looked up in the vocabulary first unchanged and then without its attached particles.
 * If neither form is found, it is looked up as a noun, without its article and, if necessary, without its feminine ending.
 */
function wordOf(part: string, start: number, { entries }: Vocabulary): Word {
  const key = foldLetters(part);
  const bare = key.replace(JOINED_PARTICLES, '');
  const entry = entries.get(key) ?? entries.get(bare) ?? entries.get(bare.replace(JOINED_PARTICLES, ''));
  const word = { start, end: start + part.length, kind: 'word', mask: -1 } as const;
  if (entry) return { ...word, key: entry.word, bits: entry.bits, cue: entry.cue };
  const noun = nounBits(bare.replace(JOINED_ARTICLE, 'ال'), entries);
  return { ...word, key: bare, bits: noun | (JOINED_ARTICLE.test(bare) ? HAS.adjunct : 0), cue: null };
}

function nounBits(word: string, entries: Vocabulary['entries']): number {
  const noun = word.replace(/^ال/, '');
  return ((entries.get(noun) ?? entries.get(noun.replace(/ة$/, '')))?.bits ?? 0) & NOUNS;
}
