import type { Span } from '../../model';
import type { Range } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import { findWords, type Word } from './find-words';
import { HAS, type Vocabulary } from './vocabulary';

/** One paragraph made ready for the frames. */
export interface Paragraph {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
}

/** Furthest that a frame looks, in words: it keeps the work linear where a paragraph has no end. */
export const REACH = 60;

const enders = new Set(['。', '！', '？', '!', '?', '؟', '.', '…', '．', '｡']);
const announces = new Set([':', '：', '，', ',', '،', '、']);
const closers = new Set(['）', ')', '】', ']', '》']);

/**
 * Words and sentences of one paragraph. A quotation ends a sentence only where it brings a full stop of its own and was announced
 * («张伟说：“…。”»): otherwise what follows may be its source.
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

/** Whether a quotation has a full stop within, and nothing right after it that goes on with the sentence. */
function isClosed(text: string, { start, end }: Span, next: Word | undefined): boolean {
  if (!/[。！？.!?؟…][”’」』"'»]$/u.test(text.slice(Math.max(start, end - 2), end))) return false;
  return next === undefined || (next.kind === 'word' ? (next.bits & HAS.complementiser) === 0 : next.kind === 'quotation');
}

export const has = ({ words }: Paragraph, at: number, classes: number): boolean => ((words[at]?.bits ?? 0) & classes) !== 0;

export const isMark = ({ words }: Paragraph, at: number, marks: string): boolean => {
  const word = words[at];
  return word?.kind === 'mark' && marks.includes(word.key);
};

export const isComma = (paragraph: Paragraph, at: number): boolean => isMark(paragraph, at, paragraph.vocabulary.pack.commas);

export const COLONS = ':：';

export const isQuotation = ({ words }: Paragraph, at: number): boolean => words[at]?.kind === 'quotation';

/** Whether a quoted stretch ends with a mark of its own: «…，”». */
export function endsLikeClause({ text, words }: Paragraph, at: number): boolean {
  const word = words[at];
  return word !== undefined && /[，。！？…、,.!?؟،—][”’」』"'»]{1,2}$/u.test(text.slice(Math.max(word.start, word.end - 4), word.end));
}

/** The number of letters in a stretch, counted up to 80. */
export const lettersIn = (text: string, { start, end }: Span): number =>
  text.slice(start, Math.min(end, start + 80)).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export function spanOf({ words }: Paragraph, { from, to }: Range): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
