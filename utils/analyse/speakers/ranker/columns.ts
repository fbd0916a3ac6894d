/** The features of a quotation. They are the same for all of its candidates. */
const OF_QUOTE = [
  'kind', 'precision', 'isNextTo', 'isCarried', 'quoteLength', 'opensParagraph', 'fillsParagraph', 'place', 'actors', 'persons',
  'byName', 'byPronoun', 'byDescription', 'byNothing', 'noMention', 'unnamed', 'indefinite', 'hasGender', 'plural', 'mentionLength', 'mentionCapitals',
  'mentionIsCompound', 'headIsPerson', 'headIsBody', 'answerIsNone', 'answerKind', 'followsQuestion', 'afterQuestion', 'isGuess', 'colonBefore', 'commaAfter', 'opensSentence', 'endsSentence', 'mentionIsName',
] as const; // biome-ignore format: a table

/** The features of a candidate for the speaker of a quotation. */
const OF_CANDIDATE = [
  'isNone', 'isAnswer', 'sameKindAsAnswer', 'isPerson', 'isOrganisation', 'isState', 'mentions', 'mentionShare', 'inTitle', 'firstAt', 'roles',
  'sentencesBack', 'unitsBack', 'unitsAfter', 'inSentence', 'inParagraphBefore', 'inParagraphAfter', 'inPreviousParagraph', 'inNextParagraph',
  'endsClause', 'nearMentions', 'isFirstInParagraph', 'isSubject', 'isFirstInSentence', 'recency', 'personRecency', 'onlyPerson', 'sinceLastQuote', 'inQuote',
  'spoken', 'spokenShare', 'isLastSpeaker', 'quotesSinceSpoke', 'spokeInParagraph', 'spokeInPreviousParagraph', 'nextAnswer', 'laterAnswers', 'answers', 'answerShare', 'byNameShare',
  'gender', 'fits', 'wordsAfter', 'wordsBefore', 'roleWords', 'roleShare', 'roleStems', 'roleParts', 'roleRivals', 'match', 'matchLead', 'genderRivals', 'nameParts', 'nameHead', 'nearWords', 'nearShare', 'nameIsMention', 'nameEndsMention',
  'namesInMention',
] as const; // biome-ignore format: a table

/** The names of all features, in the order of the columns of a row. */
export const COLUMNS = [...OF_QUOTE, ...OF_CANDIDATE] as const;
export type QuoteFeatures = Readonly<Record<(typeof OF_QUOTE)[number], number>>;
export type CandidateFeatures = Readonly<Record<(typeof OF_CANDIDATE)[number], number>>;

/** The features of a candidate of whom nothing is known. */
export const NOTHING = Object.fromEntries(OF_CANDIDATE.map((name) => [name, 0])) as CandidateFeatures;

/** Writes the features of a candidate into a row of `rows`. */
export function writeRow(rows: Float32Array, row: number, quote: QuoteFeatures, candidate: CandidateFeatures): void {
  let at = row * COLUMNS.length;
  for (const name of OF_QUOTE) rows[at++] = quote[name];
  for (const name of OF_CANDIDATE) rows[at++] = candidate[name];
}
