import type { Span } from '../../model';
import { fold } from '../../text/fold';
import { letterPattern } from '../../text/letter-pattern';
import type { MentionReading } from './mention-reading';

/** The maximum length of the text between the introduction of a source and a later mention, in UTF-16 units. */
const LONGEST_GAP = 4_000;
const WORDS = letterPattern(({ letters, numbers }) => `[${letters}${numbers}][${letters}${numbers}'’-]*`, 'g');

/**
 * The sources without a name that an article introduces by an indefinite phrase, such as «an official at the council». Mentions must be
 * noted in text order.
 */
export class IntroducedSources {
  readonly #text: string;
  /** The latest phrase that introduces somebody, by its noun. */
  readonly #phrases = new Map<string, Span>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes the words that name a source, if they introduce one person whose name the article withholds. */
  note({ indefinite, plural, unnamed, head, headNoun }: MentionReading, { start, end }: Span): void {
    if (indefinite && !plural && headNoun && (unnamed || head === 'person')) this.#phrases.set(headNoun, { start, end });
  }

  /**
   * Returns the phrase that introduced the source to which an article and a noun refer, such as «an official at the council» for «the
   * official». Returns `null` if there is none, or if the text in between uses the noun for anybody else.
   */
  find({ indefinite, possessed, headNoun }: MentionReading, { start, end }: Span): Span | null {
    const words = this.#wordsIn(start, end);
    const phrase = words.length === 2 && !indefinite && !possessed && headNoun ? this.#phrases.get(headNoun) : undefined;
    if (!phrase || !headNoun || start < phrase.end || start - phrase.end > LONGEST_GAP) return null;
    const between = this.#wordsIn(phrase.end, start);
    const [article] = words;
    return between.every((word, at) => !word.startsWith(headNoun) || between[at - 1] === article) ? phrase : null;
  }

  #wordsIn(start: number, end: number): string[] {
    const part = this.#text.slice(start, Math.min(end, start + LONGEST_GAP));
    return [...part.matchAll(WORDS(part))].map(([word]) => fold(word));
  }
}
