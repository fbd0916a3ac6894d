import type { NamedMention } from '../speaker';
import type { ArticleIndex } from './article-index';
import { type CandidateFeatures, COLUMNS, writeRow } from './columns';
import { describeCandidate, describeNobody } from './describe-candidate';
import { describeQuote } from './describe-quote';
import { type QuoteView, viewQuote } from './quote-view';
import type { SpokenSoFar } from './spoken-so-far';

/** The candidates for the speaker of a quotation. */
export interface Candidates {
  /** The index of each candidate in the list of actors. The last candidate is `null`: a speaker who is none of the actors. */
  readonly actors: readonly (number | null)[];
  /** Whether the words beside the quotation name its source. */
  readonly isNamedBeside: boolean;
  /** The features of the candidates, row by row. */
  readonly rows: Float32Array;
}

/** The maximum number of candidates for a quotation, apart from «none of the actors». */
const MOST_CANDIDATES = 16;
/** The number of mentions after a quotation whose actors are candidates. */
const AFTER = 3;

/** Finds the candidates for the speaker of a quotation and describes them. */
export function describeCandidates(index: number, found: ArticleIndex, spoken: SpokenSoFar): Candidates {
  const view = viewQuote(index, found);
  const actors = candidatesFor(view, found);
  const features: CandidateFeatures[] = actors.map((actor) => describeCandidate(actor, view, found, spoken));
  const compared = compare(features);
  const quote = describeQuote(view, found);
  const rows = new Float32Array((actors.length + 1) * COLUMNS.length);
  for (const [row, candidate] of [...compared, { ...describeNobody(view, spoken), ...rivalsOf(features) }].entries())
    writeRow(rows, row, quote, candidate);
  return { actors: [...actors, null], isNamedBeside: quote.byName === 1 && quote.isNextTo === 1, rows };
}

/** Returns the actors that may have spoken: the answer of the rules, those mentioned nearby, and those mentioned most. */
function candidatesFor(view: QuoteView, { article, byMentions }: ArticleIndex): number[] {
  const { answer, after, recent, hearer, relay } = view;
  // «A spokesman for Ana Roth» and «a letter to Ana Roth» are not Ana Roth. Nobody speaks to themselves, and who passes words on has heard them from another.
  const isBehind = answer.unnamed || answer.reading?.document;
  const represented = view.namesInMention.flatMap((name) =>
    isBehind || (answer.reading?.head && name.actor !== answer.actor && isOwner(article.text, name)) ? name.actor : [],
  );
  // «The council» is no person.
  const isBody = answer.reading?.head === 'body';
  const isOut = (actor: number) =>
    article.actors[actor]?.kind === 'place' ||
    (isBody && article.actors[actor]?.kind === 'person') ||
    actor === hearer ||
    actor === relay ||
    represented.includes(actor);
  const near = [...after.slice(0, AFTER).map(({ actor }) => actor), ...recent].filter((actor) => !isOut(actor));
  const all = new Set([...(answer.actor === null ? [] : [answer.actor]), ...near]);
  for (const actor of byMentions) {
    if (all.size >= MOST_CANDIDATES) break;
    if (!isOut(actor)) all.add(actor);
  }
  return [...all];
}

/** Returns whether a name is in the possessive. «Roth’s lawyer» is not Roth, but Roth may speak in «Roth’s message». */
const isOwner = (text: string, { end }: NamedMention): boolean => /^['’]s?\s/u.test(text.slice(end, end + 3));

/** Adds the features that compare a candidate with the others. */
function compare(features: readonly CandidateFeatures[]): CandidateFeatures[] {
  const matches = features.map(matchOf);
  const rivals = rivalsOf(features);
  return features.map((candidate, at) => {
    const match = matches[at] ?? 0;
    const best = matches.reduce((most, other, index) => (index === at ? most : Math.max(most, other)), 0);
    return { ...candidate, ...rivals, match, matchLead: match - best };
  });
}

/** Returns the number of candidates whose role and whose gender fit the words that name the source. */
const rivalsOf = (features: readonly CandidateFeatures[]): Pick<CandidateFeatures, 'roleRivals' | 'genderRivals'> => ({
  roleRivals: features.filter(({ roleWords }) => roleWords > 0).length,
  genderRivals: features.filter(({ gender }) => gender > 0).length,
});

/** Returns how well the words that name the source describe a candidate. A word in a role counts most. */
const matchOf = ({ roleWords, roleStems, roleParts, nameParts, nearWords }: CandidateFeatures): number =>
  2 * roleWords + roleStems + roleParts + nameParts + nearWords / 2;
