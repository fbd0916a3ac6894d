import { phraseFrom } from '../grammar/find-phrase';
import { subjectBefore } from '../grammar/find-subject';
import { IS } from '../grammar/lexicon';
import { cueAt, is, isMark, type Range, type Scene } from '../grammar/paragraph';
import { canSpeak } from '../grammar/speaker-span';
import type { Attribution, Place } from '../quotes/attribution';
import { closingSource } from '../word-orders/verb-medial/after';

/** Words between a verb and the clause that it reports: «told reporters that». */
const HEARERS = 4;
/** Words between the verb behind a quotation and the comma of who passed it on: «Roth told him on Monday, Lumley said». */
const REACH = 8;
/** Verbs that pass nothing on. */
const NO_REPORT: ReadonlySet<string> = new Set(['believed', 'judged', 'called']);

/** Whoever passed the words on that somebody else said: «Lumley said Roth told him: “…”»; null where nobody is between. */
export function relayOf(scene: Scene, place: Place, found: Attribution, commaBeforeClause: boolean): Range | null {
  const { speaker, cue, rule } = found;
  if (!speaker || !cue || pointsBack(scene, speaker) || !(canSpeak(scene, speaker) || is(scene, speaker.from, IS.possessive))) return null;
  const behind = rule === 'after' || rule === 'inverted';
  const relay = behind
    ? sourceBehind(scene, place, Math.max(speaker.to, cue.to))
    : (reportBefore(scene, place, speaker, commaBeforeClause) ?? openingSource(scene, place, speaker));
  return relay && !pointsBack(scene, relay) ? relay : null;
}

/** «he», «he'd» */
function pointsBack(scene: Scene, { from }: Range): boolean {
  const [word = ''] = (scene.tokens[from]?.lower ?? '').split("'", 1);
  return is(scene, from, IS.pronoun) || ((scene.lexicon.classes.get(word) ?? 0) & (IS.pronoun | IS.possessive)) === IS.pronoun;
}

/** «Lumley said that Roth told him: “…”», «Lumley sagte, Roth habe ihm gesagt: „…“» */
function reportBefore(scene: Scene, place: Place, speaker: Range, commaBeforeClause: boolean): Range | null {
  let at = speaker.from - 1;
  const opened = is(scene, at, IS.complementiser);
  if (opened) at--;
  // Without a comma the verb has its subject behind it: «In der Rede sagte Roth: …».
  if (commaBeforeClause) {
    if (!isMark(scene, at, ',')) return null;
    at--;
  }
  for (let back = at; back >= Math.max(place.from + 1, at - (opened ? HEARERS : 0)); back--) {
    if (scene.tokens[back]?.kind !== 'word') return null;
    const cue = cueAt(scene, back);
    // «said on Monday that Roth had told him»
    if (!cue || (back < at && !cue.hearer && !is(scene, back + 1, IS.preposition | IS.time))) continue;
    return NO_REPORT.has(cue.class) || cue.form === 'ing' ? null : subjectBefore(scene, back, place.from).phrase;
  }
  return null;
}

/** «According to Lumley, Roth said: “…”» */
function openingSource(scene: Scene, place: Place, speaker: Range): Range | null {
  const from = sourcePhraseEnd(scene, place.from);
  const source = from < 0 ? null : phraseFrom(scene, from, speaker.from - 1);
  return source && source.to === speaker.from - 1 && isMark(scene, source.to, ',') ? source : null;
}

/** «“…,” Roth said, according to Lumley», «“…,” Roth told him, Lumley said» */
function sourceBehind(scene: Scene, place: Place, from: number): Range | null {
  for (let at = from; at < Math.min(place.reach, from + REACH); at++) {
    if (scene.tokens[at]?.kind === 'word') continue;
    if (!isMark(scene, at, ',')) return null;
    const source = sourcePhraseEnd(scene, at + 1);
    return source < 0 ? (closingSource(scene, at + 1, place.reach)?.speaker ?? null) : phraseFrom(scene, source, place.reach);
  }
  return null;
}

/** The place behind «according to» that begins at a token; −1 where none does. */
function sourcePhraseEnd({ tokens, lexicon }: Scene, at: number): number {
  const phrases = lexicon.sourcePhrases.get(tokens[at]?.lower ?? '') ?? [];
  const phrase = phrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return phrase ? at + phrase.length : -1;
}
