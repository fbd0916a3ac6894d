import type { Span } from '../../model';
import type { Range, Scene } from '../grammar/paragraph';
import type { Memory } from '../quotes/follow-on';
import type { Inside } from '../quotes/is-quotation';
import type { QuoteDraft } from '../quotes/quote-draft';
import type { Attribution, Place } from './verb-medial/frame';

/** Whose words the text is telling when a sentence begins. */
export interface Focus {
  readonly mention: Span;
  readonly cue: Span;
}

/**
 * How a language reports whose verbs stand elsewhere than those of English: what takes the place of the usual rules. Handed in with the lexicon,
 * so that a reader of English does not load it.
 */
export interface WordOrder {
  /** What ties the quotation at a place to its source. */
  findReported(scene: Scene, place: Place): Attribution | null;
  /** Adds what a sentence reports without marks; `covered`: what of it quotations have taken. */
  findRetold(scene: Scene, sentence: number, covered: readonly Range[], memory: Memory): void;
  /** The subject of the sentence from `from`. */
  clauseSubject(scene: Scene, from: number, to: number): Range | null;
  /** Whether marked words with this link to a reporting word are a quotation. */
  readonly isReported?: (scene: Scene, at: number, found: Attribution, inside: Inside) => boolean;
  /** Whether a quotation has a reporting verb of its own and is not the second half of the one before. */
  readonly reportsItself?: (scene: Scene, at: number) => boolean;
  /** Whose words a sentence with marked words goes on with; `latest`: the quotation right before, if it is near. */
  readonly retoldBy?: (scene: Scene, sentence: number, whole: boolean, latest: QuoteDraft | null, before: Scene | null) => Focus | null;
}
