/** Words that show that a capitalised name is the name of a thing and not of an actor. Lists have the same form as in `LanguagePack`. */
export interface ThingWords {
  /** Nouns directly before the name of a work, a storm, a model or another thing, such as «typhoon» in «typhoon Varo». */
  readonly nouns: string;
  /** Nouns directly before the name of a place, such as «river» in «the river Varo», in all their cases. */
  readonly placeNouns?: string;
  /** Nouns that begin or end the name of a contest, a prize, a law or a plan, such as «cup» in «Harbour Cup». */
  readonly events: string;
  /** Acronyms of things that are written in capitals, such as «gdp». Those of every language are in the gazetteers. */
  readonly acronyms: string;
}
