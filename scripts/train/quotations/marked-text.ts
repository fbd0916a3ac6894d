import { wordOrderOf } from '../../../tests/support/languages';
import { makeLexicon } from '../../../utils/analyse/grammar/make-lexicon';
import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';
import { attributeQuotes } from '../../../utils/analyse/quotes/attribute-quotes';
import { cutInsertions } from '../../../utils/analyse/quotes/find-insertions';
import { describeMarked, type MarkedRows } from '../../../utils/analyse/quotes/recognise/describe-marked';
import type { LanguagePack } from '../../../utils/languages/pack';
import type { Span } from '../../../utils/model';
import { finish } from '../../../utils/steps/steps';
import { type GoldText, isSameQuotation } from '../speakers/gold-text';

/** The words in quotation marks of an annotated text. */
export interface MarkedText extends MarkedRows {
  readonly gold: GoldText;
  readonly stretches: readonly Span[];
  /** Whether the recogniser judges each stretch, because no rule has found a quotation in it. */
  readonly isJudged: readonly boolean[];
  /** Whether each stretch is a quotation. `null` if annotators may disagree. */
  readonly right: readonly (boolean | null)[];
}

/** Reads the words in quotation marks of a text as the rules do. */
export function readMarked(gold: GoldText, pack: LanguagePack): MarkedText {
  const { text, quotes, unsure } = gold;
  const lexicon = makeLexicon(pack);
  const paragraphs = findParagraphs(text);
  const stretches = cutInsertions(text, paragraphs, findStretches(text, paragraphs, pack.marks.primary), lexicon);
  const read = finish(attributeQuotes({ text, paragraphs, stretches, cited: new Set() }, lexicon, wordOrderOf(pack)));
  const rows = describeMarked({ text, paragraphs, stretches, ...read, drafts: read.quotes });
  const isIn = (stretch: Span, spans: readonly Span[]) => spans.some((span) => isSameQuotation(span, stretch));
  const parts = quotes.flatMap((quote) => quote.parts);
  const isJudged = stretches.map((_, at) => rows.draftOf[at] === -1 && read.contexts.has(at));
  return { gold, stretches, isJudged, right: stretches.map((one) => (isIn(one, unsure) ? null : isIn(one, parts))), ...rows };
}
