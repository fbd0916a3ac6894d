import type { Span } from '../../../model';
import { countWhile } from '../../../text/count-while';
import type { Stretch } from '../../marks/find-stretches';
import type { QuoteDraft } from '../quote-draft';
import { COLUMNS, type MarkedFeatures, writeRow } from './columns';
import { countRepeats } from './count-repeats';
import type { MarkedContext } from './marked-context';

/** A text whose words in quotation marks have been read by the rules. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly stretches: readonly Stretch[];
  /** The grammar around each stretch that may be a quotation, keyed by the index of the stretch. */
  readonly contexts: ReadonlyMap<number, MarkedContext>;
  readonly sentences: readonly Span[];
  readonly drafts: readonly QuoteDraft[];
}

/** The words in quotation marks that may or may not be a quotation. */
export interface MarkedRows {
  /** The index in `drafts` of the quotation that contains each stretch, or −1. */
  readonly draftOf: readonly number[];
  /** The features of the stretches, row by row. */
  readonly rows: Float32Array;
}

/** The maximum distance to another quotation, and the maximum number of stretches, that are told apart. */
const FAR = 9;
const MOST = 40;
/** The maximum length of a heading, in UTF-16 units. */
const HEADING = 110;
const ENDS_SENTENCE = /[.!?…:]["”“’'»«)]{0,3}$/u;

/** Describes the stretches of words in quotation marks in which the rules have found no quotation. The rows of the others stay empty. */
export function describeMarked(read: ReadText): MarkedRows {
  const { text, stretches, contexts, drafts } = read;
  const draftOf = assignDrafts(stretches, drafts);
  const rows = new Float32Array(stretches.length * COLUMNS.length);
  const repeats = countRepeats(text, stretches);
  const taken = draftOf.filter((draft) => draft >= 0).length;
  const openings = new Map<string, number>();
  for (const { start } of stretches) openings.set(text.charAt(start), (openings.get(text.charAt(start)) ?? 0) + 1);
  for (const [at, stretch] of stretches.entries()) {
    const context = contexts.get(at);
    if (!context || draftOf[at] !== -1) continue;
    const { shape, isRuledOut: _, ...grammar } = context;
    const features: MarkedFeatures = {
      ...grammar,
      words: shape.words,
      titled: +shape.titled,
      capital: +shape.capital,
      closed: +shape.closed,
      ...describePlace(stretch, read),
      ...describeOthers(at, stretches, draftOf, taken),
      markShare: (openings.get(text.charAt(stretch.start)) ?? 0) / stretches.length,
      repeatedMarked: repeats[at]?.marked ?? 0,
      repeatedUnmarked: +(repeats[at]?.unmarked ?? false),
    };
    writeRow(rows, at, features);
  }
  return { draftOf, rows };
}

/** Returns the features of a stretch itself and of its place in the text. */
function describePlace(
  { start, end, inner, paragraph: index, block, recovered, continues }: Stretch,
  { text, paragraphs, sentences }: ReadText,
) {
  const paragraph = paragraphs[index] ?? { start: 0, end: text.length };
  const sentence = sentences[countWhile(sentences, (one) => one.start <= start) - 1] ?? paragraph;
  const open = text.charAt(start);
  return {
    units: Math.log1p(inner.end - inner.start),
    closedAsSentence: +/[.!?…]\s?$/u.test(text.slice(Math.max(inner.start, inner.end - 2), inner.end)),
    block: +(block === true),
    recovered: +recovered,
    continues: +continues,
    opensSentence: +(start - sentence.start < 2),
    endsSentence: +(sentence.end - end < 2),
    opensParagraph: +(start - paragraph.start < 2),
    shareOfParagraph: (end - start) / Math.max(1, paragraph.end - paragraph.start),
    inTitle: +(index === 0),
    inHeading: +(paragraph.end - paragraph.start < HEADING && !ENDS_SENTENCE.test(text.slice(paragraph.end - 4, paragraph.end))),
    place: start / Math.max(1, text.length),
    single: +"'‘‚‹›".includes(open),
    guillemets: +'«»'.includes(open),
  };
}

/** Returns the features of the other stretches. A stretch is taken if the rules have found a quotation in it; `taken` is the number of these. */
function describeOthers(at: number, stretches: readonly Stretch[], draftOf: readonly number[], taken: number) {
  const isTaken = (other: number) => (draftOf[other] ?? -1) >= 0;
  const distance = (step: 1 | -1) => {
    for (let far = 1; far < FAR && stretches[at + step * far]; far++) if (isTaken(at + step * far)) return far;
    return FAR;
  };
  const counts = { takenInParagraph: 0, leftInParagraph: 0 };
  for (const step of [1, -1])
    for (let far = 1; far < MOST && stretches[at + step * far]?.paragraph === stretches[at]?.paragraph; far++)
      counts[isTaken(at + step * far) ? 'takenInParagraph' : 'leftInParagraph']++;
  return {
    ...counts,
    previousTaken: at === 0 ? -1 : +isTaken(at - 1),
    nextTaken: at === stretches.length - 1 ? -1 : +isTaken(at + 1),
    toPrevious: distance(-1),
    toNext: distance(1),
    takenShare: taken / Math.max(1, stretches.length - 1),
    stretches: Math.min(MOST, stretches.length),
  };
}

/** Returns the index of the quotation that contains each stretch, or −1. */
function assignDrafts(stretches: readonly Stretch[], drafts: readonly QuoteDraft[]): number[] {
  const parts = drafts.flatMap(({ parts: own }, draft) => own.map((part) => ({ ...part, draft }))).sort((a, b) => a.start - b.start);
  return stretches.map(({ start, end }) => {
    const part = parts[countWhile(parts, (one) => one.start < end) - 1];
    return part && part.end > start ? part.draft : -1;
  });
}
