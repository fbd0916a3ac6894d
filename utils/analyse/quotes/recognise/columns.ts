/** The features by which the recogniser decides whether words in quotation marks are a quotation, in the order of the columns of a row. */
export const COLUMNS = [
  'words', 'units', 'titled', 'capital', 'closed', 'closedAsSentence', 'block', 'recovered', 'continues',
  'opensSentence', 'endsSentence', 'wordsOutside', 'sentence', 'opensParagraph', 'shareOfParagraph', 'inTitle', 'inHeading', 'place',
  'single', 'guillemets', 'markShare', 'classBefore', 'classAfter', 'capitalBefore', 'capitalAfter', 'markBefore', 'markAfter',
  'cueBefore', 'cueAfter', 'cuesInPrevious', 'functionShare', 'hasPronoun', 'hasAuxiliary',
  'takenInParagraph', 'leftInParagraph', 'previousTaken', 'nextTaken', 'toPrevious', 'toNext', 'takenShare', 'stretches',
  'repeatedMarked', 'repeatedUnmarked',
] as const; // biome-ignore format: a table
export type MarkedFeatures = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** Writes the features of words in quotation marks into a row of `rows`. */
export function writeRow(rows: Float32Array, row: number, features: MarkedFeatures): void {
  let at = row * COLUMNS.length;
  for (const name of COLUMNS) rows[at++] = features[name];
}
