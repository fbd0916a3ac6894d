import type { CueClass } from '../../../languages/pack';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, type Scene } from '../../grammar/paragraph';
import { endsIn } from './subject';
import { type PredicateForm, wordsOf } from './words';

/** A reporting verb with the words that belong to it: «ifadelerini kullandı». */
export interface Predicate extends Range {
  readonly form: PredicateForm;
  readonly cueClass: CueClass;
}

/** Most words between what is said and its verb. */
const BETWEEN = 6;
/** Most words of a verb. */
const LONGEST = 4;

const forms = { third: 'finite', past: 'finite', participle: 'participle', ing: 'converb' } as const;

/** The reporting verb that begins at a token. */
export function verbAt(scene: Scene, at: number, to: number): Predicate | null {
  const token = scene.tokens[at];
  if (at >= to || token?.kind !== 'word') return null;
  const { compounds, light, passives } = wordsOf(scene.lexicon.pack);
  const compound = compounds.get(token.lower);
  for (let next = at + 1; compound && next < Math.min(to, at + LONGEST); next++) {
    const word = scene.tokens[next]?.lower ?? '';
    const form = light.get(word);
    if (form) return { from: at, to: next + 1, form, cueClass: compound };
    const cue = cueAt(scene, next);
    if (cue) return { from: at, to: next + 1, ...cue };
    if (!compounds.has(word) && !is(scene, next, IS.adverb)) break;
  }
  if (passives.has(token.lower)) return { from: at, to: at + 1, form: 'passive', cueClass: 'said' };
  const cue = cueAt(scene, at);
  return cue && { from: at, to: at + 1, ...cue };
}

function cueAt(scene: Scene, at: number): Pick<Predicate, 'form' | 'cueClass'> | null {
  const token = scene.tokens[at];
  const cue = token && is(scene, at, IS.cue) && !token.capital ? scene.lexicon.cues.get(token.lower) : undefined;
  return cue && cue.form !== 'base' ? { form: forms[cue.form], cueClass: cue.class } : null;
}

/** The reporting verb behind a quotation, with nothing between but what leads to it: «diye», «şeklinde», an adverb, the hearer. */
export function verbBehind(scene: Scene, from: number, to: number): Predicate | null {
  const { linkers } = wordsOf(scene.lexicon.pack);
  for (let at = from; at < Math.min(to, from + BETWEEN); at++) {
    const verb = verbAt(scene, at, to);
    if (verb) return verb;
    if (at === from && isMark(scene, at, ',—–-')) continue;
    const leads = linkers.has(scene.tokens[at]?.lower ?? '') || is(scene, at, IS.adverb | IS.time | IS.hearer | IS.occasion);
    if (!leads || scene.tokens[at]?.capital) return null;
  }
  return null;
}

/** The reporting verb that ends right before a token. */
export function verbEnding(scene: Scene, end: number, low: number): Predicate | null {
  for (let at = Math.max(low, end - LONGEST); at < end; at++) {
    const verb = verbAt(scene, at, end);
    if (verb?.to === end) return verb;
  }
  return null;
}

/** Whether the words before a reporting verb are a clause that it reports: «kapalı olduğunu söyledi». */
export function reportsClause(scene: Scene, verb: Predicate, low: number): boolean {
  const { linkers, reportedEndings } = wordsOf(scene.lexicon.pack);
  // «kapanmasına tepki gösterdi»: a stance, and what it is about
  if (verb.cueClass === 'judged') return false;
  let at = verb.from - 1;
  while (at > low && is(scene, at, IS.adverb | IS.hearer | IS.time)) at--;
  if (isQuotation(scene, at)) return endsReported(scene, at);
  return at > low && (endsIn(scene, at, reportedEndings) || linkers.has(scene.tokens[at]?.lower ?? ''));
}

/** Whether marked words are the end of a clause that is reported: «adanın “terk edilmeyeceğini” söyledi». */
export function endsReported(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const words = token && scene.text.slice(Math.max(token.start, token.end - LAST_WORD), token.end).match(/[\p{L}\p{M}]+/gu);
  const last = words?.at(-1) ?? '';
  return wordsOf(scene.lexicon.pack).reportedEndings.some((ending) => last.endsWith(ending));
}
/** As far back as the last word of a quotation is looked for. */
const LAST_WORD = 40;
