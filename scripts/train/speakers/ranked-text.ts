import type { Language } from '../../../utils/analyse/language';
import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';
import { ArticleIndex } from '../../../utils/analyse/speakers/ranker/article-index';
import { type Candidates, describeCandidates } from '../../../utils/analyse/speakers/ranker/candidates';
import { isSettled } from '../../../utils/analyse/speakers/ranker/rank-speakers';
import type { RankedArticle } from '../../../utils/analyse/speakers/ranker/ranked-article';
import { SpokenSoFar } from '../../../utils/analyse/speakers/ranker/spoken-so-far';
import { finish } from '../../../utils/steps/steps';
import { type GoldText, isSameQuotation } from './gold-text';

/** An annotated text as the rules read it. */
export interface RankedText {
  readonly gold: GoldText;
  readonly article: RankedArticle;
  /**
   * The right speaker of each quotation: an actor, `null` for none of the actors, −1 for somebody whom the analysis did not find, or
   * `undefined` if the quotation is not annotated.
   */
  readonly right: readonly (number | null | undefined)[];
}

/** A quotation with its candidates. */
export interface RankedQuote extends Candidates {
  readonly index: number;
  /** The row of the right candidate, or −1 if it is not among them. */
  readonly right: number;
  /** The row of the speaker that the rules found. */
  readonly answer: number;
}

export function readText(gold: GoldText, language: Language): RankedText {
  const { text, title } = gold;
  const paragraphs = findParagraphs(text);
  const marked = findStretches(text, paragraphs, language.primaryMarks);
  const { quotes, drafts: actors, speakers, structure, subjects } = finish(language.read({ text, title, paragraphs, marked, body: [] }));
  const right = quotes.map(({ parts }) => {
    const match = gold.quotes.find((quote) => quote.parts.some((own) => parts.some((part) => isSameQuotation(own, part))));
    if (!match) return undefined;
    const { speaker } = match;
    return speaker === null ? null : actors.findIndex(({ names, name, aliases }) => gold.isSpeaker(speaker, names, [name, ...aliases]));
  });
  return { gold, article: { text, title, paragraphs, quotes, actors, speakers, structure, subjects }, right };
}

/**
 * Returns the annotated quotations of a text with their candidates.
 * @param decide Returns the speaker that the later quotations take as known.
 */
export function describeText(
  { article, right }: RankedText,
  decide: (candidates: Candidates, index: number) => number | null,
): RankedQuote[] {
  const found = new ArticleIndex(article);
  const spoken = new SpokenSoFar();
  const described: RankedQuote[] = [];
  for (const index of article.quotes.keys()) {
    const base = article.speakers[index]?.actor ?? null;
    if (isSettled(article, index, spoken)) {
      spoken.note(index, base);
      continue;
    }
    const candidates = describeCandidates(index, found, spoken);
    const actor = right[index];
    if (actor !== undefined)
      described.push({
        ...candidates,
        index,
        right: actor === -1 ? -1 : candidates.actors.indexOf(actor),
        answer: candidates.actors.indexOf(base),
      });
    spoken.note(index, decide(candidates, index));
  }
  return described;
}
