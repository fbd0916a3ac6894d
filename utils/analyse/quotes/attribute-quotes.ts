import type { Span } from '../../model';
import type { Steps } from '../../steps/steps';
import { IS, type Lexicon } from '../grammar/lexicon';
import { is, type Paragraph, spanOf, tokeniseParagraph } from '../grammar/paragraph';
import type { Stretch } from '../marks/find-stretches';
import type { WordOrder } from '../word-orders/word-order';
import type { AttributionState } from './attribution-state';
import { signQuote } from './markup/sign-quote';
import type { QuoteDraft } from './quote-draft';
import { readSentence } from './read-sentence';
import type { MarkedContext } from './recognise/marked-context';

/** A text with its paragraphs, its quotations and the paragraphs that name the source of a quotation. */
export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** The stretches of text in quotation marks or block quotes, sorted and disjoint. */
  readonly stretches: readonly Stretch[];
  /** The indices of the paragraphs that the page marks as the source of a quotation. */
  readonly cited: ReadonlySet<number>;
}

/** The quotations in a text, and the sentences and subjects needed to resolve pronouns. All lists are sorted. */
export interface AttributedText {
  readonly quotes: readonly QuoteDraft[];
  readonly sentences: readonly Span[];
  /** The subjects of all sentences with a recognisable subject. */
  readonly subjects: readonly Span[];
}

/** The quotations in a text, with what was read of all words in quotation marks, so that they can be judged again. */
export interface AttributedMarks extends AttributedText {
  /** The grammar around each stretch of words in quotation marks, keyed by the index of the stretch. */
  readonly contexts: ReadonlyMap<number, MarkedContext>;
}

/**
 * Finds the quotations in a text and the words that name their sources, in text order. A step is one sentence.
 * @param order the strategy for the language's word order.
 */
export function* attributeQuotes(
  { text, paragraphs, stretches, cited }: MarkedText,
  lexicon: Lexicon,
  order: WordOrder,
): Steps<AttributedMarks> {
  const state: AttributionState = {
    drafts: [],
    contexts: new Map(),
    previousParagraph: null,
    paragraphNumber: -1,
    last: -1,
    lastParagraph: -1,
    lastSentence: -1,
    pending: [],
    open: -1,
  };
  const sentences: Span[] = [];
  const subjects: Span[] = [];
  let next = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && stretches[next]?.paragraph === index) next++;
    if (text.slice(start, Math.min(end, start + 400)).trim() === '') continue;
    const own = stretches.slice(first, next);
    const paragraph = tokeniseParagraph(text, { start, end }, own, first, lexicon);
    if (own.length === 0) signQuote(paragraph, { isCited: cited.has(index), ofBlock: stretches[first - 1]?.block === true }, state);
    for (const sentence of paragraph.sentences.keys()) {
      readSentence(paragraph, sentence, stretches, order, state);
      yield;
    }
    for (const sentence of paragraph.sentences) sentences.push(spanOf(paragraph, sentence));
    for (const subject of subjectsOf(paragraph, order)) subjects.push(subject);
    state.previousParagraph = paragraph;
    state.paragraphNumber++;
    state.pending = [];
  }
  const quotes = state.drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { quotes, sentences, subjects, contexts: state.contexts };
}

/** Returns the spans of the subjects of all sentences in a paragraph. */
function subjectsOf(paragraph: Paragraph, { clauseSubject }: WordOrder): Span[] {
  return paragraph.sentences.flatMap(({ from, to }) => {
    const subject = clauseSubject(paragraph, from, to);
    // A sentence that begins with a subordinate clause has two subjects: «When the rain stopped, Smith left».
    const fronted = is(paragraph, from, IS.conjunction) ? clauseSubject(paragraph, from + 1, to) : null;
    const both = fronted && fronted.from < (subject?.from ?? 0) ? [fronted, subject] : [subject];
    return both.flatMap((range) => (range ? [spanOf(paragraph, range)] : []));
  });
}
