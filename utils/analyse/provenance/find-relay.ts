import { cueAt } from '../grammar/cue-at';
import { phraseFrom } from '../grammar/find-phrase';
import { subjectBefore } from '../grammar/find-subject';
import { IS } from '../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../grammar/paragraph';
import { canSpeak } from '../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../quotes/attribution';
import type { WordOrder } from '../word-orders/word-order';

/** The maximum number of tokens between a reporting verb and its clause, as in «told reporters that». */
const CLAUSE_REACH = 4;
/**
 * The maximum number of tokens between a speaker's verb and the comma before another source, which passed the words on: between «told» and
 * the last comma in «“…,” Roth told him on Monday, Lumley said».
 */
const RELAY_REACH = 8;
/** The classes of verbs that do not pass on somebody else's words. */
const NON_REPORTING: ReadonlySet<string> = new Set(['believed', 'judged', 'called']);

/** Returns the source that passed on a speaker's words, or `null` if there is none: «Lumley» in «Lumley said Roth told him: “…”». */
export function relayOf(paragraph: Paragraph, position: QuotePosition, found: Attribution, order: WordOrder): Range | null {
  const { speaker, cue, rule } = found;
  if (!speaker || !cue || isPronoun(paragraph, speaker) || !(canSpeak(paragraph, speaker) || is(paragraph, speaker.from, IS.possessive)))
    return null;
  const relay =
    rule === 'after' || rule === 'inverted'
      ? relayAfter(paragraph, position, Math.max(speaker.to, cue.to), order)
      : (reportBefore(paragraph, position, speaker, order.commaBeforeClause) ?? openingSource(paragraph, position, speaker));
  return relay && !isPronoun(paragraph, relay) ? relay : null;
}

/** Returns whether a phrase is a pronoun, with or without a contracted verb: «he», «he'd». */
function isPronoun(paragraph: Paragraph, { from }: Range): boolean {
  const [word = ''] = (paragraph.tokens[from]?.lower ?? '').split("'", 1);
  return is(paragraph, from, IS.pronoun) || ((paragraph.lexicon.classes.get(word) ?? 0) & (IS.pronoun | IS.possessive)) === IS.pronoun;
}

/**
 * Returns the subject of the reporting verb before a speaker, such as «Lumley» in «Lumley said that Roth told him: “…”». Returns `null` if
 * there is none.
 */
function reportBefore(paragraph: Paragraph, position: QuotePosition, speaker: Range, commaBeforeClause: boolean): Range | null {
  let at = speaker.from - 1;
  const opened = is(paragraph, at, IS.complementiser);
  if (opened) at--;
  // In a language with a comma before reported clauses, a verb without a comma after it belongs to the speaker who follows: «In der Rede
  // sagte Roth: …» (In the speech, Roth said: …).
  if (commaBeforeClause) {
    if (!isMark(paragraph, at, ',')) return null;
    at--;
  }
  for (let back = at; back >= Math.max(position.from + 1, at - (opened ? CLAUSE_REACH : 0)); back--) {
    if (paragraph.tokens[back]?.kind !== 'word') return null;
    const cue = cueAt(paragraph, back);
    // A verb that is not directly before the reported clause counts only if it can have the person spoken to as its object, or if a
    // preposition or an expression of time follows it, as in «said on Monday that Roth had told him».
    if (!cue || (back < at && !cue.hearer && !is(paragraph, back + 1, IS.preposition | IS.time))) continue;
    return NON_REPORTING.has(cue.class) || cue.form === 'ing' ? null : subjectBefore(paragraph, back, position.from).phrase;
  }
  return null;
}

/**
 * Returns the source named by an opening phrase such as «according to»: for example, «Lumley» in «According to Lumley, Roth said: “…”».
 * Returns `null` if there is none.
 */
function openingSource(paragraph: Paragraph, position: QuotePosition, speaker: Range): Range | null {
  const from = sourcePhraseEnd(paragraph, position.from);
  const source = from < 0 ? null : phraseFrom(paragraph, from, speaker.from - 1);
  return source && source.to === speaker.from - 1 && isMark(paragraph, source.to, ',') ? source : null;
}

/**
 * Returns the source that passed the words on, if it is named after the speaker and the verb, or `null`: «“…,” Roth said, according to
 * Lumley», «“…,” Roth told him, Lumley said».
 */
function relayAfter(paragraph: Paragraph, position: QuotePosition, from: number, { closingSource }: WordOrder): Range | null {
  for (let at = from; at < Math.min(position.reach, from + RELAY_REACH); at++) {
    if (paragraph.tokens[at]?.kind === 'word') continue;
    if (!isMark(paragraph, at, ',')) return null;
    const source = sourcePhraseEnd(paragraph, at + 1);
    return source < 0 ? closingSource(paragraph, at + 1, position.reach) : phraseFrom(paragraph, source, position.reach);
  }
  return null;
}

/** Returns the index after a phrase such as «according to», or −1 if no such phrase begins at the given token. */
function sourcePhraseEnd({ tokens, lexicon }: Paragraph, at: number): number {
  const phrases = lexicon.sourcePhrases.get(tokens[at]?.lower ?? '') ?? [];
  const phrase = phrases.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return phrase ? at + phrase.length : -1;
}
