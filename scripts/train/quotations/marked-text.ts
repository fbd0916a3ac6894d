import { makeLexicon } from '../../../utils/analyse/grammar/make-lexicon';
import { findParagraphs, findStretches } from '../../../utils/analyse/marks/find-stretches';
import { attributeQuotes } from '../../../utils/analyse/quotes/attribute-quotes';
import { cutInsertions } from '../../../utils/analyse/quotes/find-insertions';
import { describeMarked, type MarkedRows } from '../../../utils/analyse/quotes/recognise/describe-marked';
import { verbFinal } from '../../../utils/analyse/word-orders/verb-final/verb-final';
import { verbMedial } from '../../../utils/analyse/word-orders/verb-medial/verb-medial';
import { verbSecond } from '../../../utils/analyse/word-orders/verb-second/verb-second';
import type { LanguagePack } from '../../../utils/languages/pack';
import type { Span } from '../../../utils/model';
import { finish } from '../../../utils/steps/steps';
import type { GoldText } from '../speakers/gold-text';

/** The words in quotation marks of an annotated text. */
export interface MarkedText extends MarkedRows {
  readonly gold: GoldText;
  readonly stretches: readonly Span[];
  /** Whether each stretch is a quotation. `null` if annotators may disagree. */
  readonly right: readonly (boolean | null)[];
}

/** The minimum share of the shorter of two spans that they must have in common to be the same quotation. */
const SAME = 0.5;

/** Reads the words in quotation marks of a text as the rules do. */
export function readMarked(gold: GoldText, pack: LanguagePack): MarkedText {
  const { text, quotes, unsure } = gold;
  const lexicon = makeLexicon(pack);
  const paragraphs = findParagraphs(text);
  const stretches = cutInsertions(text, paragraphs, findStretches(text, paragraphs, pack.marks.primary), lexicon);
  const order = pack.verbSecond ? verbSecond : pack.verbFinal ? verbFinal : verbMedial;
  const read = finish(attributeQuotes({ text, paragraphs, stretches, cited: new Set() }, lexicon, order));
  const rows = describeMarked({ text, paragraphs, stretches, ...read, drafts: read.quotes });
  const isIn = (stretch: Span, spans: readonly Span[]) => spans.some((span) => isSame(span, stretch));
  const parts = quotes.flatMap((quote) => quote.parts);
  return { gold, stretches, right: stretches.map((one) => (isIn(one, unsure) ? null : isIn(one, parts))), ...rows };
}

function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > SAME * Math.min(a.end - a.start, b.end - b.start);
}
