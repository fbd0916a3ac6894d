import type { Span } from '../../model';
import { markSubjects } from './mark-subjects';
import type { NamedMention, SentenceSubjects } from './speaker';

/** The maximum number of mentions that `recent` yields. */
const MENTIONS_READ = 30;

/**
 * The names outside quotations in a text, and the sentences that contain them. The index keeps a current position, which only moves
 * forward.
 */
export class MentionIndex {
  readonly #mentions: readonly NamedMention[];
  readonly #sentences: readonly Span[];
  /** For each mention, the index of the sentence that contains it. */
  readonly #sentenceOf: readonly number[];
  /** For each mention, whether it is the subject of a sentence. */
  readonly #isSubject: readonly boolean[];
  /** For each actor, the index of the first mention. */
  readonly #firstOf = new Map<number, number>();
  /** For each sentence, the actor that is its subject. */
  readonly #subjectOf = new Map<number, number>();
  /** The index of the first mention at or after the current position. */
  #end = 0;
  #sentence = 0;

  /**
   * @param names All names, in text order.
   * @param quoted The quoted spans. Names inside them are left out, because speakers seldom name themselves.
   */
  constructor(
    text: string,
    names: readonly NamedMention[],
    { sentences, subjects }: SentenceSubjects,
    quoted: readonly Span[],
    isPerson: (actor: number) => boolean,
  ) {
    this.#mentions = outsideOf(names, quoted);
    this.#sentences = sentences;
    this.#sentenceOf = sentencesOf(this.#mentions, sentences);
    this.#isSubject = markSubjects(text, this.#mentions, subjects, isPerson);
    for (const [at, { actor }] of this.#mentions.entries()) {
      if (!this.#firstOf.has(actor)) this.#firstOf.set(actor, at);
      if (this.#isSubject[at]) this.#subjectOf.set(this.sentenceOf(at), actor);
    }
  }

  /** The index of the sentence at the current position. */
  get sentence(): number {
    return this.#sentence;
  }

  /** Moves the current position to an offset, which must not be lower than in the previous call. */
  advance(offset: number): void {
    while ((this.#mentions[this.#end]?.start ?? Number.POSITIVE_INFINITY) < offset) this.#end++;
    while ((this.#sentences[this.#sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) this.#sentence++;
  }

  /** Yields the latest mentions before the current position with their indices, nearest first. */
  *recent(): Generator<readonly [at: number, mention: NamedMention]> {
    for (let at = this.#end - 1; at >= Math.max(0, this.#end - MENTIONS_READ); at--) {
      const mention = this.#mentions[at];
      if (mention) yield [at, mention];
    }
  }

  /** Returns the index of the sentence that contains a mention. */
  sentenceOf(at: number): number {
    return this.#sentenceOf[at] ?? 0;
  }

  /** Returns whether a mention is the subject of a sentence. */
  isSubject(at: number): boolean {
    return this.#isSubject[at] ?? false;
  }

  /** Returns whether a mention is its actor's first one. */
  isFirst(at: number, { actor }: NamedMention): boolean {
    return this.#firstOf.get(actor) === at;
  }

  /** Returns the actor that is the subject of a sentence, or `undefined` if there is none. */
  subjectOf(sentence: number): number | undefined {
    return this.#subjectOf.get(sentence);
  }

  /** Returns the number of sentences from an offset to the current position. Stops counting at `most + 2`. */
  sentencesSince(offset: number, most: number): number {
    let at = this.#sentence;
    while (at > 0 && at > this.#sentence - most - 2 && (this.#sentences[at]?.start ?? 0) > offset) at--;
    return this.#sentence - at;
  }

  /**
   * Returns whether an actor that satisfies a condition is the subject of a sentence that begins after `offset`. Mentions from `end` on are
   * ignored.
   */
  hasSubjectSince(offset: number, end: number, satisfies: (actor: number) => boolean): boolean {
    for (const [at, { actor, start }] of this.recent()) {
      if (start <= offset) return false;
      if (!this.isSubject(at) || start >= end || !satisfies(actor)) continue;
      if ((this.#sentences[this.sentenceOf(at)]?.start ?? 0) > offset) return true;
    }
    return false;
  }
}

function outsideOf(names: readonly NamedMention[], quoted: readonly Span[]): NamedMention[] {
  const sorted = [...quoted].sort((a, b) => a.start - b.start);
  let next = 0;
  return names.filter(({ start }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return !(sorted[next] && (sorted[next]?.start ?? 0) <= start);
  });
}

function sentencesOf(names: readonly Span[], sentences: readonly Span[]): number[] {
  let sentence = 0;
  return names.map(({ start }) => {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    return sentence;
  });
}
