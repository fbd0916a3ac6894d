import type { LanguagePack } from '../../languages/pack';
import type { Span } from '../../model';
import { fold } from '../../text/fold';

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
const NAMED = /^\s*([\p{L}\p{M}.'’\- ]+?)\s*(?::\s+|：\s*)(?=\S)/u;
const LETTERED = /^\s*(\p{L}+)[.)]\s+(?=\S)/u;
/** A word of a name: with a capital, in a script without capitals, or a particle («van der», «al»). */
const NAME_WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}].*|\p{Ll}{1,3})$/u;
const MOST_WORDS = 5;

/** The label of a paragraph, if it may have one: whether it is one is seen from all of them together. */
export function labelOf(text: string, { start, end }: Span, pack: LanguagePack): TurnLabel | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const named = NAMED.exec(head);
  const match = named ?? LETTERED.exec(head);
  const [all = '', name = ''] = match ?? [];
  if (!match) return null;
  const words = name.split(' ').filter(Boolean);
  const stands = standsFor(fold(name), pack);
  const isName = named && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word)) && /^[^\p{Ll}]/u.test(name);
  if (!stands && !isName) return null;
  // «Ana Roth: 1,769»: a number is no speech.
  if (!/\p{L}/u.test(text.slice(start + all.length, Math.min(end, start + all.length + LONGEST)))) return null;
  const from = start + all.indexOf(name);
  return {
    name: { start: from, end: from + name.length },
    speech: { start: start + all.length, end },
    key: fold(words.at(-1) ?? ''),
    full: words.length > 1,
    stands,
  };
}

const standsFor = (word: string, { turnLabels }: LanguagePack): TurnLabel['stands'] =>
  turnLabels?.question.split(' ').includes(word) ? 'question' : turnLabels?.answer.split(' ').includes(word) ? 'answer' : null;
