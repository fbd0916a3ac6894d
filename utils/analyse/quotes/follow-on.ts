import type { QuoteKind, Span } from '../../model';
import { isMark, type Scene, spanOf } from '../grammar/paragraph';
import { speakerSpan } from '../grammar/speaker-span';
import type { Stretch } from '../marks/find-stretches';
import type { WordOrder } from '../word-orders/word-order';
import type { Place } from './attribution';
import type { Memory } from './attribution-state';
import type { Inside } from './look-inside';
import { namesWork } from './names-work';
import type { GrowingDraft } from './quote-draft';
import type { RuleName } from './rule-name';

/**
 * A quotation without a reporting word of its own: what its surroundings tell of its source, or that nothing does.
 * Returns the index of the draft that holds it, −1 where it is no quotation.
 */
export function followOn(
  scene: Scene,
  place: Place,
  sentence: number,
  stretch: Stretch,
  inside: Inside,
  order: WordOrder,
  memory: Memory,
): number {
  // «— said Roth. — “It opens in May”»: a dash before the words is none of the sentence.
  const opens = place.from === place.at || (place.from === place.at - 1 && isMark(scene, place.from, '—–―-'));
  // «“…”. »: the full stop may stand behind the marks.
  const closed = inside.closed || isMark(scene, place.at + 1, '.!?…');
  const whole = opens && place.to - place.at <= 2 && (inside.words > 3 || closed) && (inside.capital || inside.words > 6);
  const latest = memory.drafts[memory.last];
  const here = memory.paragraph + 1;
  const close = memory.lastParagraph === here && memory.lastSentence >= sentence - 1;
  const answers = latest !== undefined && !stretch.joins && isQuestion(scene.text, latest);
  const spokeBefore = latest !== undefined && close && !answers;
  if (namesWork(scene, place.at, inside)) return -1;
  const retold = order.carriedSpeaker(scene, sentence, whole, spokeBefore ? latest : null, memory.scene);
  if (!whole) {
    if (retold && isMark(scene, place.at - 1, ':')) return add(memory, stretch, 'introduced', retold.mention, retold.cue);
    if (retold) return add(memory, wholeSentence(scene, sentence), 'sameParagraph', retold.mention, retold.cue, 'mixed');
    if (spokeBefore && inside.words >= 6 && !inside.titled) {
      memory.lastSentence = sentence;
      return add(memory, stretch, 'sameParagraph', latest.mention, latest.cue);
    }
    return (inside.words >= 8 && inside.closed) || standsAlone(place, inside) ? addUnattributed(memory, stretch) : -1;
  }
  if (spokeBefore) {
    memory.lastSentence = sentence;
    if (latest.kind !== 'direct' && !CLOSES.has(latest.rule)) return add(memory, stretch, 'sameParagraph', latest.mention, latest.cue);
    latest.parts.push({ start: stretch.start, end: stretch.end });
    return memory.last;
  }
  const announced = close && answers ? null : (retold ?? announcedBefore(scene, sentence, stretch, order, memory));
  if (announced) {
    memory.last = add(memory, stretch, 'introduced', announced.mention, announced.cue);
    memory.lastParagraph = here;
    memory.lastSentence = sentence;
    return memory.last;
  }
  const goesOn = sentence === 0 && !answers && memory.lastParagraph === here - 1 && latest?.mention;
  const draft = goesOn ? add(memory, stretch, 'previousParagraph', latest.mention, null) : addUnattributed(memory, stretch);
  memory.pending.push(draft);
  return draft;
}

/** A sentence without the mark that ends it. */
function wholeSentence(scene: Scene, sentence: number): Span {
  const { from, to } = scene.sentences[sentence] ?? { from: 0, to: 0 };
  return spanOf(scene, { from, to: isMark(scene, to - 1, '.!?') ? to - 1 : to });
}

/** Rules by which the source closes the sentence: what follows goes on with the quotation. */
const CLOSES: ReadonlySet<RuleName> = new Set(['after', 'inverted', 'tail']);

/** Whether a quotation is asked of somebody: what follows it is rather the answer, and who answers is not told. */
function isQuestion(text: string, { parts, cueClass }: GrowingDraft): boolean {
  const end = parts.at(-1)?.end ?? 0;
  return cueClass === 'asked' && /\?["“”‘’'«»」』]{0,3}$/u.test(text.slice(Math.max(0, end - 4), end));
}

/** A stretch with punctuation of its own at the start of a sentence: whatever else is read, it is not left out. */
export const standsAlone = (place: Place, inside: Inside): boolean => place.from === place.at && inside.words >= 4 && inside.closed;

/** A quotation of which nothing tells the source; returns the index of its draft. */
export const addUnattributed = (memory: Memory, stretch: Span): number => add(memory, stretch, 'unattributed', null, null);

function add(
  { drafts }: Memory,
  { start, end }: Span,
  rule: RuleName,
  mention: Span | null,
  cue: Span | null,
  kind: QuoteKind = 'direct',
): number {
  drafts.push({ parts: [{ start, end }], kind, mention, antecedent: null, cue, cueClass: 'said', rule });
  return drafts.length - 1;
}

const endsWithColon = (scene: Scene): boolean => isMark(scene, scene.tokens.length - 1, ':');

/** Who is spoken of right before a quotation, in its paragraph or in the one that leads over to it. */
function announcedBefore(scene: Scene, sentence: number, { block }: Stretch, order: WordOrder, memory: Memory): Announced | null {
  if (sentence > 0) return announcedBy(scene, sentence - 1, false, order);
  if (!memory.scene) return null;
  const leads = endsWithColon(memory.scene);
  return leads || block ? announcedBy(memory.scene, -1, !leads, order) : null;
}

interface Announced {
  readonly mention: Span;
  readonly cue: Span | null;
}

/** Who is spoken of in the sentence that introduces a quotation; `reports`: only with a reporting word. */
function announcedBy(scene: Scene, sentence: number, reports: boolean, order: WordOrder): Announced | null {
  const range = scene.sentences.at(sentence);
  if (!range) return null;
  const place = { at: range.to, from: range.from, to: range.to, reach: range.to };
  const found = order.findIntroduction(scene, place);
  const speaker = found?.speaker ?? (reports ? null : order.clauseSubject(scene, range.from, range.to));
  const mention = speakerSpan(scene, speaker);
  return mention && { mention, cue: found?.cue ? spanOf(scene, found.cue) : null };
}
