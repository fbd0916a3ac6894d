/** The words with which a language describes people and organisations beside their names. Lists have the same form as in `LanguagePack`. */
export interface DescriptionWords {
  /**
   * Nouns for groups that say what an organisation is but seldom occur in its name, such as «nonprofit» and «carmaker». The nouns in
   * `organisationWords` are used, too.
   */
  readonly groupNouns: string;
  /** Nouns for firms directly before a name that is then always the firm's, such as «empresa» in «la empresa Costalba». */
  readonly firmNouns?: string;
  /** Words between a description and the name, such as «called» in «a nonprofit called Fell Forward». */
  readonly callingWords: string;
  /**
   * The definite articles. If present, descriptions that stand apart from a name, such as «the mapping giant», are led back to the actor
   * that they are about.
   */
  readonly definiteArticles?: string;
  /**
   * The definite articles of one person. After a slash follows the ending that the noun must have, as in «die/in» for «die Schwedin», because
   * «die Schweden» are several.
   */
  readonly singularArticles?: string;
  /** The nouns in such descriptions of organisations, such as «giant». Nouns for places and occasions, such as «school», are left out. */
  readonly definiteNouns?: string;
  /** The determiners that deny the description after them, such as «no» in «is no stranger to the port». */
  readonly noneWords?: string;
  /** Modifiers that show that a description is about somebody else or anybody, such as «other» and «former». */
  readonly vagueModifiers?: string;
  /**
   * The endings that inflect nouns for people. After a slash follows what replaces the ending in the base form, as in «ой/а» for «главой»,
   * which is a form of «глава».
   */
  readonly caseEndings?: string;
  /** Beginnings of nouns for people, such as «ex» in «ex-ministro» and «exministro». */
  readonly officePrefixes?: string;
  /** Nouns for documents that nobody in particular speaks through, such as «report» and «lawsuit». */
  readonly documents?: string;
  /** Nouns for statements of institutions, such as «communiqué». What one says is said by no person. */
  readonly statements?: string;
  /** The nouns for people whose office is named after a portfolio, such as «ministre» in «ministre de l’Intérieur». */
  readonly ministers?: string;
  /** Further words between the noun of an office and its field, such as «alla» in «sottosegretaria alla Difesa». */
  readonly officeWords?: string;
  /** The endings of adjectives that may precede their noun without an article. */
  readonly adjectiveEndings?: string;
  /** The endings of verb forms that must not be taken for a noun in the genitive, in a language without articles. */
  readonly verbEndings?: string;
  /**
   * Nouns that are used of people and organisations alike, such as «owner» and «champion». An entry that begins with a hyphen is the ending of
   * such nouns, such as «-maker».
   */
  readonly agentNouns?: string;
  /** Prepositions after a person's name that always introduce the organisation for which the person works, such as «of». */
  readonly ownerPrepositions?: string;
  /** Prepositions that do so only between commas or beside a reporting verb, such as «from» and «von». */
  readonly sourcePrepositions?: string;
  /** The words for «one» in «one of the founders». */
  readonly oneWords?: string;
  /** The words in descriptions of several people, as in «Ana Roth and Odo Brandt, lawyers for the family». */
  readonly several?: SeveralWords;
}

/** The words in descriptions of several people. */
export interface SeveralWords {
  /** The endings of plural nouns. After a slash follows the ending of the singular, as in «i/o» for «avvocati». */
  readonly endings: string;
  /** Plural nouns without a known singular, such as «Eltern» (parents). */
  readonly nouns?: string;
  /** Words that may precede the noun, such as «both». */
  readonly openers: string;
}
