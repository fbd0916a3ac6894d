import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { LETTER } from '../../../text/first-letter';
import { fold } from '../../../text/fold';
import { letterPattern, type TextPattern } from '../../../text/letter-pattern';
import { splitWords } from '../../../text/split-words';

/** The label that names the speaker at the beginning of a turn in an interview: «Ana Roth:», «ROTH:», «Q.». */
export interface TurnLabel {
  /** The span of the label without its punctuation mark. */
  readonly name: Span;
  /** The span of the words after the label. */
  readonly speech: Span;
  /** The key of the speaker: the last word of the label, folded. A full label and a short one have the same key. */
  readonly key: string;
  /** Whether the label has several words, like a full name. */
  readonly full: boolean;
  /** The meaning of a label that is not a name, or `null` for a name. */
  readonly standsFor: 'question' | 'answer' | null;
}

/** The maximum length of a label, in UTF-16 units. */
const MAX_LABEL_LENGTH = 48;
/** Matches the text of a label before a colon. */
const LABEL_CHARACTERS = letterPattern(({ letters, marks }) => `^[${letters}${marks}.'’\\- ]+$`);
/** Matches the text of a label before a full stop or a bracket, such as «Q» in «Q.». */
const LETTERS = letterPattern(({ letters }) => `^[${letters}]+$`);
const COLON = /[:：]/u;
/** Matches the punctuation mark after a one-word label such as «Q». */
const STOP = /[.)]/u;
/** Matches a word in a name: a capitalised word, a word in a script without capitals, or a particle («van der», «al»). */
const NAME_WORD = casePattern(({ capitals, titles, uncased, smalls }) => `^(?:[${capitals}${titles}${uncased}].*|[${smalls}]{1,3})$`);
/** The maximum number of words in a label. */
const MAX_LABEL_WORDS = 5;

/** Returns the label at the beginning of a paragraph, or `null`. Labels also occur in texts that are not interviews. */
export function labelOf(text: string, { start, end }: Span, pack: LanguagePack): TurnLabel | null {
  const head = text.slice(start, Math.min(end, start + MAX_LABEL_LENGTH));
  const cut = cutAt(head, COLON, LABEL_CHARACTERS) ?? cutAt(head, STOP, LETTERS);
  if (!cut) return null;
  const { name, from: after, mark } = cut;
  const words = splitWords(name);
  const standsFor = meaningOf(fold(name), pack);
  const isName =
    COLON.test(mark) && words.length <= MAX_LABEL_WORDS && words.every((word) => NAME_WORD.test(word)) && /^[^\p{Ll}]/u.test(name);
  if (!standsFor && !isName) return null;
  // A number after the label is not speech: «Ana Roth: 1,769».
  if (!LETTER.test(text.slice(start + after, Math.min(end, start + after + MAX_LABEL_LENGTH)))) return null;
  const from = start + head.indexOf(name);
  return {
    name: { start: from, end: from + name.length },
    speech: { start: start + after, end },
    key: fold(words.at(-1) ?? ''),
    full: words.length > 1,
    standsFor,
  };
}

/**
 * Splits the beginning of a paragraph at the first of the given marks into a label and the words after it. Returns `null` if the mark or
 * the space after it is missing, or if the label does not match `shape`.
 */
function cutAt(head: string, marks: RegExp, shape: TextPattern): { name: string; from: number; mark: string } | null {
  const at = head.search(marks);
  const name = head.slice(0, at).trim();
  const mark = head.charAt(at);
  const rest = head.slice(at + 1);
  const words = rest.trimStart();
  // A full-width colon needs no space after it.
  if (at < 1 || words === '' || (words.length === rest.length && mark !== '：') || !shape.test(name)) return null;
  return { name, from: head.length - words.length, mark };
}

const meaningOf = (word: string, { turnLabels }: LanguagePack): TurnLabel['standsFor'] =>
  splitWords(turnLabels?.question).includes(word) ? 'question' : splitWords(turnLabels?.answer).includes(word) ? 'answer' : null;
