import type { Span } from '../../model';
import { IS, type Lexicon } from '../grammar/lexicon';
import { is, isQuotation as isQuotationToken, type Range, type Scene, setScene, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import { relayOf } from '../provenance/find-relay';
import { clauseSubject } from '../word-orders/verb-medial/clause-subject';
import type { Attribution, Place } from '../word-orders/verb-medial/frame';
import { findAttribution } from '../word-orders/verb-medial/frames';
import { adopt } from './attribute-earlier';
import { droppedSubject } from './dropped-subject';
import { addUnattributed, followOn, type Memory, standsAlone } from './follow-on';
import { findIndirect } from './indirect/find-indirect';
import { governed } from './indirect/governing-report';
import { isPlaced, isQuotation, lookInside, namesWork } from './is-quotation';
import { signQuote } from './markup/sign-quote';
import type { GrowingDraft, QuoteDraft } from './quote-draft';
import { extentOf } from './quote-extent';

/** A text with what is marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Words in quotation marks or block quotes: sorted, disjoint. */
  readonly stretches: readonly Stretch[];
  /** The paragraphs that the page marks as the source of a quotation, by their number. */
  readonly cited: ReadonlySet<number>;
}

/** What the paragraphs tell: quotations, and the landmarks that pronouns are resolved by. All sorted. */
export interface AttributedText {
  readonly quotes: readonly QuoteDraft[];
  readonly sentences: readonly Span[];
  /** The subject of each sentence that has a clear one. */
  readonly subjects: readonly Span[];
}

/**
 * The quotations of a text with the words that name their sources, in the order of the text.
 * Paragraph by paragraph: frames first, then what the surroundings tell. Every paragraph is looked at a bounded number of times.
 */
export function attributeQuotes({ text, paragraphs, stretches, cited }: MarkedText, lexicon: Lexicon): AttributedText {
  const drafts: GrowingDraft[] = [];
  const memory: Memory = { drafts, scene: null, paragraph: -1, last: -1, lastParagraph: -1, lastSentence: -1, pending: [], open: -1 };
  const sentences: Span[] = [];
  const subjects: Span[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && stretches[next]?.paragraph === index) next++;
    if (text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400)).trim() === '') continue;
    const own = stretches.slice(first, next);
    const scene = setScene(text, paragraph, own, first, lexicon);
    if (own.length === 0) signQuote(scene, { isCited: cited.has(index), ofBlock: stretches[first - 1]?.block === true }, memory);
    readParagraph(scene, stretches, memory);
    for (const sentence of scene.sentences) {
      sentences.push(spanOf(scene, sentence));
      const subject = clauseSubject(scene, sentence.from, sentence.to);
      // «When the rain stopped, …» has two.
      const fronted = is(scene, sentence.from, IS.conjunction) ? clauseSubject(scene, sentence.from + 1, sentence.to) : null;
      if (fronted && fronted.from < (subject?.from ?? 0)) subjects.push(spanOf(scene, fronted));
      if (subject) subjects.push(spanOf(scene, subject));
    }
    memory.scene = scene;
    memory.paragraph++;
    memory.pending = [];
  }
  const quotes = drafts.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  return { quotes, sentences, subjects };
}

/** The attributed quotation before, in the same sentence. */
interface Previous {
  readonly found: Attribution;
  readonly draft: number;
}

function readParagraph(scene: Scene, stretches: readonly Stretch[], memory: Memory): void {
  for (const [number, sentence] of scene.sentences.entries()) {
    const covered: Range[] = [];
    const after = scene.sentences[number + 1];
    let previous: Previous | null = null;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isQuotationToken(scene, at)) continue;
      const stretch = stretches[scene.tokens[at]?.mask ?? -1];
      if (!stretch || at < (covered.at(-1)?.to ?? 0)) continue;
      const isLast = sentence.soft && at === sentence.to - 1;
      const place: Place = { at, from: sentence.from, to: sentence.to, reach: isLast && after ? after.to : sentence.to };
      const inside = lookInside(scene.text, stretch.inner.start, stretch.inner.end);
      const joined: boolean =
        previous !== null && isSplit(scene, previous, at) && !(inside.titled && (isPlaced(scene, at) || namesWork(scene, at, inside)));
      const found: Attribution | null = joined ? null : governed(scene, place, findAttribution(scene, place), covered.at(-1)?.to ?? 0);
      if (inside.words === 0) continue;
      const open = stretches[(scene.tokens[at]?.mask ?? 0) - 1]?.continues ? memory.open : -1;
      memory.open = -1;
      if (joined && previous) {
        extend(memory, previous.draft, stretch);
        covered.push({ from: at, to: at + 1 });
        memory.lastSentence = number;
      } else if (open >= 0 && !(found?.rule === 'after' && isClaimed(memory, open))) {
        if (found) claim(scene, memory, open, found);
        extend(memory, open, stretch);
        covered.push({ from: at, to: at + 1 });
        remember(memory, open, number);
        if (stretch.continues) memory.open = open;
        previous = found && { found, draft: open };
      } else if (found) {
        if (!isQuotation(scene, at, found, inside)) {
          if (!standsAlone(place, inside)) continue;
          const kept = addUnattributed(memory, stretch);
          if (stretch.continues) memory.open = kept;
          covered.push({ from: at, to: at + 1 });
          continue;
        }
        const { kind, ranges, parts } = extentOf(scene, place, found, covered.at(-1)?.to ?? 0);
        covered.push(...ranges);
        const speaker = found.dropped ? droppedSubject(scene, number, memory) : speakerSpan(scene, found.speaker);
        const cue = found.cue && spanOf(scene, found.cue);
        memory.drafts.push({
          parts,
          kind,
          mention: speaker,
          antecedent: found.antecedent ? spanOf(scene, found.antecedent) : null,
          cue,
          cueClass: found.cueClass,
          rule: found.dropped ? 'dropped' : found.rule,
          relay: speakerSpan(scene, relayOf(scene, place, found)),
        });
        const draft = memory.drafts.length - 1;
        if (kind === 'direct' || found.rule === 'before' || found.rule === 'tail') adopt(memory, draft);
        previous = { found, draft };
        remember(memory, draft, number);
        if (stretch.continues) memory.open = draft;
      } else {
        const taken = followOn(scene, place, number, stretch, inside, memory);
        if (taken >= 0) covered.push({ from: at, to: endOf(scene, at, memory.drafts[taken]) });
        if (stretch.continues) memory.open = taken;
      }
    }
    if (scene.lexicon.order) scene.lexicon.order.findRetold(scene, number, covered, memory);
    else findIndirect(scene, sentence, covered, memory.drafts);
  }
}

/** The token behind the last that a quotation takes which begins at or before token `at`. */
function endOf({ tokens }: Scene, at: number, draft: QuoteDraft | undefined): number {
  const end = draft?.parts.at(-1)?.end ?? 0;
  let to = at + 1;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to;
}

/** «“…,” she said, “…”»: the second half belongs to the reporting clause between. */
function isSplit(scene: Scene, previous: Previous, at: number): boolean {
  const { found } = previous;
  if (scene.lexicon.order?.reportsItself?.(scene, at)) return false;
  if (found.rule !== 'after' && found.rule !== 'inverted' && found.rule !== 'tail') return false;
  const end = Math.max(found.speaker?.to ?? 0, found.cue?.to ?? 0);
  // «said Smith, author of “…”»: nothing between the marks and the speaker's words is no second half.
  if (end >= at || at - end > 25) return end === at && found.cue?.to === at;
  const between = scene.tokens.slice(end, at);
  const comma = between.findLastIndex(({ lower }) => lower === ',' || lower === ':' || ['—', '–', '-', '--'].includes(lower));
  return comma === between.length - 1;
}

const isClaimed = ({ drafts }: Pick<Memory, 'drafts'>, index: number): boolean =>
  Boolean(drafts[index]?.mention) && drafts[index]?.rule !== 'previousParagraph';

/** A quotation over several paragraphs that only the last of them attributes. */
function claim(scene: Scene, { drafts }: Memory, index: number, found: Attribution): void {
  const draft = drafts[index];
  if (!draft || isClaimed({ drafts }, index)) return;
  const antecedent = found.antecedent ? spanOf(scene, found.antecedent) : null;
  const cue = found.cue && spanOf(scene, found.cue);
  drafts[index] = {
    ...draft,
    mention: speakerSpan(scene, found.speaker),
    antecedent,
    cue,
    cueClass: found.cueClass,
    rule: found.rule,
  };
}

function extend({ drafts }: Memory, index: number, { start, end }: Span): void {
  drafts[index]?.parts.push({ start, end });
}

function remember(memory: Memory, draft: number, sentence: number): void {
  memory.last = draft;
  memory.lastParagraph = memory.paragraph + 1;
  memory.lastSentence = sentence;
}
