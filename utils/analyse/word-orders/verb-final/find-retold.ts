import type { Span } from '../../../model';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Range, type Scene, spanOf } from '../../grammar/paragraph';
import { speakerSpan } from '../../grammar/speaker-span';
import type { Memory } from '../../quotes/attribution-state';
import { droppedSubject } from '../../quotes/dropped-subject';
import type { GrowingDraft } from '../../quotes/quote-draft';
import { contentStart, sourcePhrase } from './content';
import { type Predicate, reportsClause, verbAt } from './predicate';
import { finalSubject } from './subject';

/** Fewer words are nothing to report. */
const SHORTEST = 2;

/** Reported speech without marks in a verb-final language: «Roth, köprünün kapalı olduğunu söyledi», «Roth'a göre köprü kapalı». */
export function findRetold(scene: Scene, number: number, covered: readonly Range[], memory: Memory): void {
  const sentence = scene.sentences[number];
  if (!sentence) return;
  const end = isMark(scene, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  const source = covered.length === 0 ? sourcePhrase(scene, sentence.from, end) : null;
  if (source) {
    const comma = source.speaker.from - 1;
    const before = { from: sentence.from, to: isMark(scene, comma, ',') ? comma : sentence.from };
    const after = { from: isMark(scene, source.cue.to, ',') ? source.cue.to + 1 : source.cue.to, to: end };
    const parts = [before, after].filter(({ from, to }) => to - from >= SHORTEST).map((part) => spanOf(scene, part));
    push(memory.drafts, parts, speakerSpan(scene, source.speaker), { ...source.cue, cueClass: 'said' }, scene, 'indirect');
    return;
  }
  let low = sentence.from;
  let next = 0;
  for (let at = sentence.from; at < end; at++) {
    while ((covered[next]?.to ?? end) <= at) next++;
    const taken = covered[next];
    if (taken && taken.from <= at) {
      at = taken.to - 1;
      low = taken.to;
      continue;
    }
    const verb = verbAt(scene, at, end);
    if (!verb) continue;
    if (verb.form !== 'passive' && reportsClause(scene, verb, low)) retell(scene, number, { from: low, to: end }, verb, memory);
    if (verb.form === 'finite') low = verb.to;
    at = verb.to - 1;
  }
}

function retell(scene: Scene, number: number, { from: low, to: end }: Range, verb: Predicate, memory: Memory): void {
  const before = verb.form === 'participle' ? null : finalSubject(scene, low, verb.from);
  const subject = before ?? finalSubject(scene, verb.to, end);
  const start = contentStart(scene, before?.to ?? low, verb.from);
  let to = verb.from;
  while (to > start && is(scene, to - 1, IS.adverb | IS.hearer | IS.time)) to--;
  if (to - start < SHORTEST) return;
  const mention = subject ? speakerSpan(scene, subject) : droppedSubject(scene, number, finalSubject, memory);
  push(memory.drafts, [spanOf(scene, { from: start, to })], mention, verb, scene, subject ? 'indirect' : 'dropped');
}

function push(
  drafts: GrowingDraft[],
  parts: Span[],
  mention: Span | null,
  cue: Range & Pick<Predicate, 'cueClass'>,
  scene: Scene,
  rule: 'indirect' | 'dropped',
): void {
  if (!mention || parts.length === 0) return;
  drafts.push({ parts, kind: 'indirect', mention, antecedent: null, cue: spanOf(scene, cue), cueClass: cue.cueClass, rule });
}
