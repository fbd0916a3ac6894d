import { cueAt } from '../grammar/cue-at';
import { phraseFrom } from '../grammar/find-phrase';
import { subjectBefore } from '../grammar/find-subject';
import { IS } from '../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../grammar/paragraph';
import { canSpeak } from '../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../quotes/attribution';
import { closingSource } from '../word-orders/verb-medial/after';

/** Words between a verb and the clause that it reports: «told reporters that». */
const HEARERS = 4;
/** Words between the verb behind a quotation and the comma of who passed it on: «Roth told him on Monday, Lumley said». */
const REACH = 8;
/** Verbs that pass nothing on. */
const NO_REPORT: ReadonlySet<string> = new Set(['believed', 'judged', 'called']);

/** Whoever passed the words on that somebody else said: «Lumley said Roth told him: “…”»; null where nobody is between. */
export function relayOf(paragraph: Paragraph, position: QuotePosition, found: Attribution, commaBeforeClause: boolean): Range | null {
  const { speaker, cue, rule } = found;
  if (!speaker || !cue || pointsBack(paragraph, speaker) || !(canSpeak(paragraph, speaker) || is(paragraph, speaker.from, IS.possessive)))
    return null;
  const behind = rule === 'after' || rule === 'inverted';
  const relay = behind
    ? sourceBehind(paragraph, position, Math.max(speaker.to, cue.to))
    : (reportBefore(paragraph, position, speaker, commaBeforeClause) ?? openingSource(paragraph, position, speaker));
  return relay && !pointsBack(paragraph, relay) ? relay : null;
}

/** «he», «he'd» */
function pointsBack(paragraph: Paragraph, { from }: Range): boolean {
  const [word = ''] = (paragraph.tokens[from]?.lower ?? '').split("'", 1);
  return is(paragraph, from, IS.pronoun) || ((paragraph.lexicon.classes.get(word) ?? 0) & (IS.pronoun | IS.possessive)) === IS.pronoun;
}

/** «Lumley said that Roth told him: “…”», «Lumley sagte, Roth habe ihm gesagt: „…“» */
function reportBefore(paragraph: Paragraph, position: QuotePosition, speaker: Range, commaBeforeClause: boolean): Range | null {
  let at = speaker.from - 1;
  const opened = is(paragraph, at, IS.complementiser);
  if (opened) at--;
  // Without a comma the verb has its subject behind it: «In der Rede sagte Roth: …».
  if (commaBeforeClause) {
    if (!isMark(paragraph, at, ',')) return null;
    at--;
  }
  for (let back = at; back >= Math.max(position.from + 1, at - (opened ? HEARERS : 0)); back--) {
    if (paragraph.tokens[back]?.kind !== 'word') return null;
    const cue = cueAt(paragraph, back);
    // «said on Monday that Roth had told him»
    if (!cue || (back < at && !cue.hearer && !is(paragraph, back + 1, IS.preposition | IS.time))) continue;
    return NO_REPORT.has(cue.class) || cue.form === 'ing' ? null : subjectBefore(paragraph, back, position.from).phrase;
  }
  return null;
}

/** «According to Lumley, Roth said: “…”» */
function openingSource(paragraph: Paragraph, position: QuotePosition, speaker: Range): Range | null {
  const from = sourcePhraseEnd(paragraph, position.from);
  const source = from < 0 ? null : phraseFrom(paragraph, from, speaker.from - 1);
  return source && source.to === speaker.from - 1 && isMark(paragraph, source.to, ',') ? source : null;
}

/** «“…,” Roth said, according to Lumley», «“…,” Roth told him, Lumley said» */
function sourceBehind(paragraph: Paragraph, position: QuotePosition, from: number): Range | null {
  for (let at = from; at < Math.min(position.reach, from + REACH); at++) {
    if (paragraph.tokens[at]?.kind === 'word') continue;
    if (!isMark(paragraph, at, ',')) return null;
    const source = sourcePhraseEnd(paragraph, at + 1);
    return source < 0 ? (closingSource(paragraph, at + 1, position.reach)?.speaker ?? null) : phraseFrom(paragraph, source, position.reach);
  }
  return null;
}

/** The position behind «according to» that begins at a token; −1 where none does. */
function sourcePhraseEnd({ tokens, lexicon }: Paragraph, at: number): number {
  const phrases = lexicon.sourcePhrases.get(tokens[at]?.lower ?? '') ?? [];
  const phrase = phrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return phrase ? at + phrase.length : -1;
}
