import type { Span } from '../model';
import { clauseSubject } from './find-subject';
import { findBefore } from './frames/before';
import type { Place, RuleName } from './frames/frame';
import type { Inside } from './is-quotation';
import type { GrowingDraft } from './quote-draft';
import { isMark, type Scene, spanOf } from './scene';

/** What the reading of a text remembers from one paragraph to the next. */
export interface Memory {
  readonly drafts: GrowingDraft[];
  /** The paragraph before. */
  scene: Scene | null;
  /** Its number, empty ones not counted. */
  paragraph: number;
  /** The latest attributed quotation: its draft, paragraph and sentence. */
  last: number;
  lastParagraph: number;
  lastSentence: number;
  /** Whole quotations of this paragraph that still want a source. */
  pending: number[];
}

/** A quotation without a reporting word of its own: what its surroundings tell of its source, or that nothing does. */
export function followOn(scene: Scene, place: Place, sentence: number, stretch: Span, inside: Inside, memory: Memory): void {
  const whole =
    place.from === place.at && place.to - place.at <= 2 && (inside.words > 3 || inside.closed) && (inside.capital || inside.words > 6);
  const spokeBefore = memory.last >= 0 && memory.lastParagraph === memory.paragraph + 1 && memory.lastSentence >= sentence - 1;
  if (!whole && spokeBefore && inside.words >= 6 && !inside.titled) {
    const host = memory.drafts[memory.last];
    if (host) add(memory, stretch, 'sameParagraph', host.mention, host.cue);
    memory.lastSentence = sentence;
    return;
  }
  if (!whole) {
    if (inside.words >= 8 && inside.closed) add(memory, stretch, 'unattributed', null, null);
    return;
  }
  const here = memory.paragraph + 1;
  if (spokeBefore) {
    const host = memory.drafts[memory.last];
    if (host && host.kind === 'direct') host.parts.push({ start: stretch.start, end: stretch.end });
    else if (host) add(memory, stretch, 'sameParagraph', host.mention, host.cue);
    memory.lastSentence = sentence;
    return;
  }
  const announced =
    sentence > 0 ? announcedBy(scene, sentence - 1) : memory.scene && endsWithColon(memory.scene) ? announcedBy(memory.scene, -1) : null;
  if (announced) {
    add(memory, stretch, 'introduced', announced.mention, announced.cue);
    memory.last = memory.drafts.length - 1;
    memory.lastParagraph = here;
    memory.lastSentence = sentence;
    return;
  }
  const earlier = sentence === 0 && memory.lastParagraph === here - 1 ? memory.drafts[memory.last] : undefined;
  if (earlier?.mention) add(memory, stretch, 'previousParagraph', earlier.mention, null);
  else add(memory, stretch, 'unattributed', null, null);
  memory.pending.push(memory.drafts.length - 1);
}

function add({ drafts }: Memory, { start, end }: Span, rule: RuleName, mention: Span | null, cue: Span | null): void {
  drafts.push({ parts: [{ start, end }], kind: 'direct', mention, antecedent: null, cue, cueClass: 'said', rule });
}

const endsWithColon = (scene: Scene): boolean => isMark(scene, scene.tokens.length - 1, ':');

/** Who is spoken of in the sentence that introduces a quotation. */
function announcedBy(scene: Scene, sentence: number): { mention: Span; cue: Span | null } | null {
  const range = scene.sentences.at(sentence);
  if (!range) return null;
  const found = findBefore(scene, { at: range.to, from: range.from, to: range.to, reach: range.to });
  const speaker = found?.speaker ?? clauseSubject(scene, range.from, range.to);
  return speaker && { mention: spanOf(scene, speaker), cue: found?.cue ? spanOf(scene, found.cue) : null };
}
