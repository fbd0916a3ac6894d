import type { Span } from '../../model';
import type { Range } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import { findWords, type Word } from './find-words';
import { HAS, type Vocabulary } from './vocabulary';

/** A paragraph in a script without capitals, split into words and sentences. */
export interface Paragraph {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
}

/** The maximum number of words that a rule searches in one direction. The limit keeps the running time linear for very long paragraphs. */
export const MAX_SEARCH_WORDS = 60;

const enders = new Set(['。', '！', '？', '!', '?', '؟', '.', '…', '．', '｡']);
const announces = new Set([':', '：', '，', ',', '،', '、']);
const closers = new Set(['）', ')', '】', ']', '》']);

/**
 * Splits a paragraph into words and sentences. A quotation ends a sentence only if a colon or comma introduces it and it has its own full
 * stop, as in «张伟说：“…。”» (Zhang Wei said: “….”). Otherwise, its source may follow it.
 * @param stretches The stretches in quotation marks in the paragraph.
 * @param first The index of the first stretch.
 */
export function tokeniseParagraph(
  text: string,
  span: Span,
  stretches: readonly Stretch[],
  first: number,
  vocabulary: Vocabulary,
): Paragraph {
  const words = findWords(text, span, stretches, first, vocabulary);
  const sentences: Range[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind === 'quotation' && at > from && announces.has(words[at - 1]?.key ?? '') && isClosed(text, word, words[at + 1])) {
      sentences.push({ from, to: at + 1 });
      from = at + 1;
    }
    if (word?.kind !== 'mark' || !enders.has(word.key)) continue;
    while (words[at + 1]?.kind === 'mark' && (enders.has(words[at + 1]?.key ?? '') || closers.has(words[at + 1]?.key ?? ''))) at++;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return { text, vocabulary, words, sentences };
}

/** Returns whether a quotation ends with a full stop and nothing directly after it continues the sentence. */
function isClosed(text: string, { start, end }: Span, next: Word | undefined): boolean {
  if (!/[。！？.!?؟…][”’」』"'»]$/u.test(text.slice(Math.max(start, end - 2), end))) return false;
  return next === undefined || (next.kind === 'word' ? (next.bits & HAS.complementiser) === 0 : next.kind === 'quotation');
}

/** Returns whether a word has any of the given classes, which are bits of `HAS`. */
export const has = ({ words }: Paragraph, at: number, classes: number): boolean => ((words[at]?.bits ?? 0) & classes) !== 0;

/** Returns whether the token at an index is one of the given punctuation marks. */
export const isMark = ({ words }: Paragraph, at: number, marks: string): boolean => {
  const word = words[at];
  return word?.kind === 'mark' && marks.includes(word.key);
};

export const isComma = (paragraph: Paragraph, at: number): boolean => isMark(paragraph, at, paragraph.vocabulary.pack.commas);

/** The colons that can introduce a quotation. */
export const COLONS = ':：';

export const isQuotation = ({ words }: Paragraph, at: number): boolean => words[at]?.kind === 'quotation';

/** Returns whether a quotation ends with a punctuation mark inside its quotation marks, as in «…，”». */
export function endsLikeClause({ text, words }: Paragraph, at: number): boolean {
  const word = words[at];
  return word !== undefined && /[，。！？…、,.!?؟،—][”’」』"'»]{1,2}$/u.test(text.slice(Math.max(word.start, word.end - 4), word.end));
}

/** Returns the number of letters and digits in the first 80 UTF-16 units of a span. */
export const lettersIn = (text: string, { start, end }: Span): number =>
  text.slice(start, Math.min(end, start + 80)).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Returns the span of the text that a range of words covers. */
export function spanOf({ words }: Paragraph, { from, to }: Range): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
