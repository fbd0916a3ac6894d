/** The nominatives of people's names, for languages that inflect them. */
export interface NameCases {
  /** Common first names in the nominative. */
  readonly firstNames: Readonly<Record<'female' | 'male', string>>;
  /**
   * The endings of surnames in other cases. After a slash follows the ending in the nominative, as in «skiego/ski». The longest fitting ending
   * counts. A row that is only an asterisk says that surnames which end in a consonant are not inflected.
   */
  readonly surnames: Readonly<Record<'female' | 'male', string>>;
  /** The ends of surnames that the nominative spells differently once the ending is cut off, as in «dk/dek» for «Dudka» (of Dudek). */
  readonly stemChanges?: string;
}
