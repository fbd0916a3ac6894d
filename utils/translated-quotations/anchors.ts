import { wordForm } from '../identity/word-form';
import { wordsOf } from '../same-words/words-of';

/** A part of a quotation that a translation keeps: a number, a name, or a word that many languages share. */
export interface Anchor {
  readonly kind: 'number' | 'word';
  /** The words as the quotation has them. */
  readonly text: string;
  /** A number without signs between its thousands, or the consonants of a word as they sound. */
  readonly key: string;
  /** Whether the word is written with a capital letter inside a sentence. */
  readonly isCapital: boolean;
}

const NUMBER = /^\d/;
/** Shorter words are alike in many languages by chance, unless they are names. */
const SHORTEST = { word: 5, name: 4 };
/** A word with fewer consonants says too little. */
const LEAST_BONES = 3;

/** Returns the anchors of a quotation in the order of the text. A word that occurs twice is one anchor. */
export function anchorsOf(text: string, lang: string): readonly Anchor[] {
  const found = new Map<string, Anchor>();
  for (const { start, end, isFirst, word } of wordsOf(text)) {
    const shown = text.slice(start, end);
    if (NUMBER.test(word)) {
      found.set(word, { kind: 'number', text: shown, key: word, isCapital: false });
      continue;
    }
    const isCapital = !isFirst && /^\p{Lu}/u.test(shown);
    const { latin, bones } = wordForm(shown, lang);
    if (latin.length < (isCapital ? SHORTEST.name : SHORTEST.word) || bones.length < LEAST_BONES) continue;
    found.set(bones, { kind: 'word', text: shown, key: bones, isCapital });
  }
  return [...found.values()];
}
