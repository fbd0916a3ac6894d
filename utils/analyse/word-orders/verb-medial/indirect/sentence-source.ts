import type { CueClass } from '../../../../languages/pack';
import { NUMBER_FIRST } from '../../../../text/first-letter';
import { cueAt } from '../../../grammar/cue-at';
import { canBeginPhrase, phraseFrom } from '../../../grammar/find-phrase';
import { isDocument } from '../../../grammar/is-document';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../../grammar/paragraph';
import { canSpeak } from '../../../grammar/speaker-span';
import type { Attribution } from '../../../quotes/attribution';
import { closingSource } from '../after';
import { isClause } from './clause-opening';
import { complementOfVerb } from './find-report';
import { indirectCueAt } from './indirect-cue';
import type { SentenceSource } from './report';
import { sourceByPhrase } from './source-by-phrase';
import { lastClause, restFrom } from './statement-bounds';

/** The minimum number of tokens in a statement without a verb. */
const MIN_STATEMENT_TOKENS = 4;

/** Finds the source that a sentence names for its own statement: «according to Smith, …», «as Smith noted, …», «…, Smith said». */
export function sentenceSource(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  const found = paragraph.hasSourcePhrase ? sourceByPhrase(paragraph, from, end) : null;
  return found ?? (paragraph.hasCue ? (sourceByComparison(paragraph, from, end) ?? sourceByReportingClause(paragraph, from, end)) : null);
}

/** Finds the source in a clause of comparison: «As Smith noted, the bridge would open in May», «As reported by the Post, the bridge …». */
function sourceByComparison(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  if (!paragraph.lexicon.complements.comparing.has(paragraph.tokens[from]?.lower ?? '')) return null;
  let comma = from + 2;
  while (comma < end && !isMark(paragraph, comma, ',:')) comma++;
  const cue = cueAt(paragraph, from + 1);
  const by = cue?.form === 'past' && paragraph.lexicon.agentWords.has(paragraph.tokens[from + 2]?.lower ?? '');
  const agent = by ? phraseFrom(paragraph, from + 3, comma) : null;
  const found =
    cue && agent
      ? { speaker: agent, cue: { from: from + 1, to: from + 2 }, cueClass: cue.class }
      : closingSource(paragraph, from + 1, comma);
  const takesClause = found?.cue && paragraph.lexicon.complements.clause.has(cueAt(paragraph, found.cue.from)?.base ?? '');
  // A verb that takes no content clause reports nothing: «As Smith spoke, the crowd left the hall».
  if (!takesClause || !found.speaker || !found.cue || end - comma <= MIN_STATEMENT_TOKENS) return null;
  return { speaker: found.speaker, cue: found.cue, cueClass: found.cueClass, contents: [{ from: comma + 1, to: end }] };
}

/** Finds the source in a reporting clause: «The bridge would open in May, Smith said», «The bridge, Smith said, would open in May». */
function sourceByReportingClause(paragraph: Paragraph, from: number, end: number): SentenceSource | null {
  for (let at = from + 1; at < end - 1; at++) {
    if (!isMark(paragraph, at, ',')) continue;
    const found = closingSource(paragraph, at + 1, end);
    if (!found?.speaker || !found.cue) continue;
    const inverted = found.cue.from < found.speaker.from;
    // Words before a comma may be the subject of the verb if they are not a clause: «Roth, a sailor, recalled the storm».
    const plain =
      paragraph.tokens[found.speaker.from]?.capital && !takesObject(paragraph, found.cue.from) && at - from >= MIN_STATEMENT_TOKENS;
    const hasVerb = !inverted || plain || isClause(paragraph, from, at);
    if (!hasVerb && !isStatement(paragraph, from, at, found)) continue;
    if (inverted && endsRelativeClause(paragraph, from, at)) continue;
    // An infinitive does not report the words before the comma: in «Through a spokesman, she declined to comment», «Through a spokesman» is
    // not a statement.
    if (paragraph.lexicon.infinitives.has(paragraph.tokens[found.cue.from - 1]?.lower ?? '')) continue;
    if (
      (indirectCueAt(paragraph, found.cue.from)?.tight && !isDocument(paragraph, found.speaker)) ||
      (!inverted && complementOfVerb(paragraph, found.cue.from, end) !== null)
    )
      continue;
    const speaker = hasVerb ? found.speaker : withoutClause(paragraph, found.speaker);
    const after = Math.max(speaker.to, found.cue.to);
    const hearer = cueAt(paragraph, found.cue.from)?.hearer && !inverted ? phraseFrom(paragraph, after, end) : null;
    const rest = restFrom(paragraph, hearer?.to ?? after, end);
    if (rest === null) continue;
    // A few words without a verb are the subject, not a statement: «Her son, Otto Lumley, a welder, disagreed».
    if (rest >= end && at - from < MIN_STATEMENT_TOKENS && !isClause(paragraph, from, at)) continue;
    const contents = [{ from: lastClause(paragraph, from, at), to: at }, ...(rest < end ? [{ from: rest, to: end }] : [])];
    return { speaker, cue: found.cue, cueClass: found.cueClass, contents };
  }
  return null;
}

/** The classes of verbs whose object may stand where the subject of «said» stands: «demande la démission» (demands the resignation). */
const WITH_OBJECT: ReadonlySet<CueClass> = new Set(['asked', 'called', 'judged', 'believed']);

/**
 * Returns whether the words up to the first comma of a sentence are a statement although none of them is known to be a verb: «La traversée
 * coûtera deux euros, a précisé Ana Roth» (the crossing will cost two euros, Ana Roth said). They must begin like a subject. Only languages
 * in which a verb of speech often precedes its subject are read like this, and only if the subject can speak.
 */
function isStatement(paragraph: Paragraph, from: number, comma: number, { speaker, cueClass }: Attribution): boolean {
  if (!speaker || WITH_OBJECT.has(cueClass) || !paragraph.lexicon.pack.order.looseInversion) return false;
  if (comma - from < MIN_STATEMENT_TOKENS || !canBeginPhrase(paragraph, from)) return false;
  if (is(paragraph, speaker.from, IS.possessive) && !is(paragraph, speaker.from + 1, IS.role | IS.source)) return false;
  for (let at = from; at < comma; at++) if (paragraph.tokens[at]?.kind === 'mark') return false;
  return canSpeak(paragraph, speaker);
}

const APPOSED = IS.determiner | IS.possessive | IS.role | IS.source | IS.title;

/** Returns a source without the words after a comma that are no apposition: «la maire, fermera» (the mayor, will close). */
function withoutClause(paragraph: Paragraph, { from, to }: Range): Range {
  for (let at = from + 1; at < to - 1; at++) {
    const { capital, lower } = paragraph.tokens[at + 1] ?? { capital: false, lower: '' };
    if (isMark(paragraph, at, ',') && !capital && !is(paragraph, at + 1, APPOSED) && !NUMBER_FIRST.test(lower)) return { from, to: at };
  }
  return { from, to };
}

const takesObject = (paragraph: Paragraph, at: number): boolean => {
  const { object, clause } = paragraph.lexicon.complements;
  const base = cueAt(paragraph, at)?.base ?? '';
  return object.has(base) || !clause.has(base);
};

/** Returns whether a relative clause about the speaker ends at a comma: «Roth, who is tired, said the ferry». */
function endsRelativeClause(paragraph: Paragraph, from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && !isMark(paragraph, at, ',')) at--;
  return at > from && is(paragraph, at + 1, IS.relative) && !is(paragraph, at + 1, IS.complementiser);
}
