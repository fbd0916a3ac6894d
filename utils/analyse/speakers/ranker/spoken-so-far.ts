/** The speakers of the quotations before the one that is being ranked. */
export class SpokenSoFar {
  readonly #counts = new Map<number, number>();
  readonly #latest = new Map<number, number>();
  #total = 0;
  /** The speaker of the previous quotation. */
  last: number | null = null;

  /** Records the speaker of a quotation. */
  note(quote: number, actor: number | null): void {
    this.last = actor;
    if (actor === null) return;
    this.#counts.set(actor, this.countOf(actor) + 1);
    this.#latest.set(actor, quote);
    this.#total++;
  }

  /** Returns the number of quotations of an actor. */
  countOf(actor: number): number {
    return this.#counts.get(actor) ?? 0;
  }

  /** Returns the share of an actor in all quotations with a known speaker, from 0 to 1. */
  shareOf(actor: number): number {
    return this.#total === 0 ? 0 : this.countOf(actor) / this.#total;
  }

  /** Returns the index of an actor's latest quotation, or `null`. */
  latestOf(actor: number): number | null {
    return this.#latest.get(actor) ?? null;
  }
}
