import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';

/** What stands before the words of a turn: «Ana Roth:», «ROTH:», «Q.». */
export interface TurnLabel {
  readonly name: Span;
  /** The words after the label. */
  readonly speech: Span;
  /** The same for all labels of one speaker: the last word, folded. */
  readonly key: string;
  /** More than one word: a name in full. */
  readonly full: boolean;
  /** The label is the word for a question or for an answer. */
  readonly stands: 'question' | 'answer' | null;
}

/** A label is no longer, in UTF-16 units. */
const LONGEST = 48;
const NAMED = /^[\p{L}\p{M}.'’\- ]+$/u;
const LETTERED = /^\p{L}+$/u;
/** What parts a label from the words, and a letter for «question» or «answer». */
const COLON = /[:：]/u;
const STOP = /[.)]/u;
/** A word of a name: with a capital, in a script without capitals, or a particle («van der», «al»). */
const NAME_WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}].*|\p{Ll}{1,3})$/u;
const MOST_WORDS = 5;

/** The label of a paragraph, if it may have one: whether it is one is seen from all of them together. */
export function labelOf(text: string, { start, end }: Span, pack: LanguagePack): TurnLabel | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const cut = cutAt(head, COLON, NAMED) ?? cutAt(head, STOP, LETTERED);
  if (!cut) return null;
  const { name, from: after, mark } = cut;
  const words = name.split(' ').filter(Boolean);
  const stands = standsFor(fold(name), pack);
  const isName = COLON.test(mark) && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^[^\p{Ll}]/u.test(name);
  if (!stands && !isName) return null;
  // «Ana Roth: 1,769»: a number is no speech.
  if (!/\p{L}/u.test(text.slice(start + after, Math.min(end, start + after + LONGEST)))) return null;
  const from = start + head.indexOf(name);
  return {
    name: { start: from, end: from + name.length },
    speech: { start: start + after, end },
    key: fold(words.at(-1) ?? ''),
    full: words.length > 1,
    stands,
  };
}

/** The words before the first mark of a kind, and where the words behind it begin; null where these are not parted from it. */
function cutAt(head: string, marks: RegExp, shape: RegExp): { name: string; from: number; mark: string } | null {
  const at = head.search(marks);
  const name = head.slice(0, at).trim();
  const mark = head.charAt(at);
  const rest = head.slice(at + 1);
  const words = rest.trimStart();
  // A wide colon brings its own blank.
  if (at < 1 || words === '' || (words.length === rest.length && mark !== '：') || !shape.test(name)) return null;
  return { name, from: head.length - words.length, mark };
}

const standsFor = (word: string, { turnLabels }: LanguagePack): TurnLabel['stands'] =>
  turnLabels?.question.split(' ').includes(word) ? 'question' : turnLabels?.answer.split(' ').includes(word) ? 'answer' : null;
