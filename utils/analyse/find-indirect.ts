import type { CueClass } from '../languages/pack';
import type { Span } from '../model';
import type { Sentence } from '../text/sentences';
import { canBegin } from './find-phrase';
import { reportAt, reportedBy } from './find-report';
import { type SourcePhrase, sourceOf, sourcePhraseAt } from './frames/according-to';
import { closingSource } from './frames/after';
import type { RuleName } from './frames/frame';
import { lookInside } from './is-quotation';
import { IS } from './lexicon';
import type { GrowingDraft } from './quote-draft';
import { isClause } from './report-complement';
import { retellingAt } from './retelling';
import { cueAt, is, isMark, type Range, type Scene, spanOf } from './scene';
import { speakerSpan } from './speaker-span';

/** Fewer words say nothing unless one is a verb. */
const FEWEST = 4;
/** Longest that a name or a title in quotation marks is, in words. */
const NAME_WORDS = 3;

/**
 * What a sentence reports in other words: «Smith said that …», «Smith promised to …», «…, Smith said», «according to Smith, …». Only
 * words that no quotation of the sentence has taken. Added to `drafts`.
 */
export function findIndirect(scene: Scene, sentence: Sentence, covered: readonly Range[], drafts: GrowingDraft[]): void {
  const end = isMark(scene, sentence.to - 1, '.!?') ? sentence.to - 1 : sentence.to;
  if (covered.length === 0 && scene.hasSourcePhrase && findSourced(scene, sentence.from, end, drafts)) return;
  if (covered.length === 0 && scene.reports && findClosed(scene, sentence.from, end, drafts)) return;
  let next = 0;
  for (let at = sentence.from; at < end; at++) {
    while (next < covered.length && (covered[next]?.to ?? 0) <= at) next++;
    const taken = covered[next];
    if (taken && at >= taken.from) {
      at = taken.to - 1;
      continue;
    }
    const report = reportAt(scene, at, sentence.from, taken?.from ?? end);
    if (!report) continue;
    if (add(scene, drafts, report.rule, report.speaker, report.cue, report.cueClass, [report.content], report.antecedent))
      at = report.content.to - 1;
  }
}

/** «According to Smith, the bridge is closed» and «the bridge is closed, according to Smith». */
function findSourced(scene: Scene, from: number, end: number, drafts: GrowingDraft[]): boolean {
  for (let at = from; at < end; at++) {
    const phrase = sourcePhraseAt(scene, at);
    if (!phrase) continue;
    const speaker = sourceFrom(scene, phrase, from, end);
    if (!speaker) continue;
    const to = isMark(scene, at - 1, ',') ? at - 1 : at;
    const first = { from: lastClause(scene, from, to), to };
    const after = Math.max(speaker.to, phrase.to);
    const rest = isMark(scene, after, ',') ? restFrom(scene, after, end) : end;
    const last = { from: rest ?? end, to: end };
    const contents = [first, last].filter((content) => content.to - content.from > (content === first ? 1 : 0));
    return contents.length > 0 && add(scene, drafts, 'indirect', speaker, phrase, 'said', contents);
  }
  return false;
}

/** Where the clause begins that a source behind it covers: «…: the bridge is open», «…, and the bridge is open». */
function lastClause(scene: Scene, from: number, to: number): number {
  let closed = false;
  for (let at = to - 1; at > from; at--) {
    if (isMark(scene, at, ')')) closed = true;
    if (isMark(scene, at, '(') && !closed) return at + 1;
    if (isMark(scene, at, '(')) closed = false;
    if (isMark(scene, at, ';:')) return at + 1;
    if (isMark(scene, at, ',') && is(scene, at + 1, IS.coordinator) && isClause(scene, at + 2, to) && canBegin(scene, at + 2))
      return at + 2;
  }
  return from;
}

/** The source behind «according to», without the clause behind its comma that only looks like an apposition. */
function sourceFrom(scene: Scene, cue: SourcePhrase, low: number, end: number): Range | null {
  const phrase = sourceOf(scene, cue, end);
  if (!phrase || phrase.from < cue.to) return phrase;
  const { from } = phrase;
  let comma = from;
  while (comma < phrase.to && !isMark(scene, comma, ',')) comma++;
  if (comma === phrase.to) return phrase;
  for (let at = comma + 1; at <= phrase.to && at < end; at++) {
    if (is(scene, at, IS.auxiliary) || cueAt(scene, at)) return { from, to: comma };
  }
  // «According to the company, the bridge closes»: something must be left that is reported.
  const closes = phrase.to >= end && cue.from - low > 1;
  return isMark(scene, phrase.to, ',') || closes ? phrase : { from, to: comma };
}

/** «The bridge would open in May, Smith said» and «The bridge, Smith said, would open in May». */
function findClosed(scene: Scene, from: number, end: number, drafts: GrowingDraft[]): boolean {
  for (let at = from + 1; at < end - 1; at++) {
    if (!isMark(scene, at, ',')) continue;
    const found = closingSource(scene, at + 1, end);
    if (!found?.speaker || !found.cue) continue;
    const inverted = found.cue.from < found.speaker.from;
    // «Roth, a sailor, recalled the storm»: what stands before is no clause.
    if (inverted && !isClause(scene, from, at)) continue;
    if (inverted && isRelative(scene, from, at)) continue;
    // «Through a spokesman, she declined to comment»
    if (scene.lexicon.infinitives.has(scene.tokens[found.cue.from - 1]?.lower ?? '')) continue;
    if (retellingAt(scene, found.cue.from)?.tight || (!inverted && reportedBy(scene, found.cue.from, end) !== null)) continue;
    const after = Math.max(found.speaker.to, found.cue.to);
    const rest = restFrom(scene, after, end);
    if (rest === null) continue;
    // «Her son, Otto Lumley, a welder, disagreed»: a few words without a verb are the subject.
    if (rest >= end && at - from < FEWEST && !isClause(scene, from, at)) continue;
    const contents = [{ from: lastClause(scene, from, at), to: at }, ...(rest < end ? [{ from: rest, to: end }] : [])];
    return add(scene, drafts, 'indirect', found.speaker, found.cue, found.cueClass, contents);
  }
  return false;
}

/** «Roth, who is tired, said the ferry»: what ends at the comma only describes who says it. */
function isRelative(scene: Scene, from: number, comma: number): boolean {
  let at = comma - 1;
  while (at > from && !isMark(scene, at, ',')) at--;
  return at > from && is(scene, at + 1, IS.relative) && !is(scene, at + 1, IS.complementiser);
}

/** Where the reported words go on behind the source, `end` where they do not; null where the source is none. */
function restFrom(scene: Scene, after: number, end: number): number | null {
  let at = after;
  if (at < end && scene.tokens[at]?.kind === 'word' && !is(scene, at, IS.time | IS.preposition | IS.adverb | IS.date)) return null;
  while (at < Math.min(end, after + 8) && scene.tokens[at]?.kind === 'word') at++;
  if (at >= end) return end;
  if (!isMark(scene, at, ',')) return null;
  const aside = is(scene, at + 1, IS.relative) || cueAt(scene, at + 1)?.form === 'ing';
  return aside ? end : at + 1;
}

function add(
  scene: Scene,
  drafts: GrowingDraft[],
  rule: RuleName,
  speaker: Range | null,
  cue: Range,
  cueClass: CueClass,
  contents: readonly Range[],
  antecedent: Range | null = null,
): boolean {
  const parts = contents.flatMap((content) => withoutNames(scene, content, rule));
  const mention = speaker && speakerSpan(scene, speaker);
  if ((speaker && !mention) || parts.length === 0) return false;
  drafts.push({
    parts,
    kind: 'indirect',
    mention,
    antecedent: antecedent && spanOf(scene, antecedent),
    cue: spanOf(scene, cue),
    cueClass,
    rule,
  });
  return true;
}

/** The words of a range without the names and titles that stand in quotation marks: those are nobody's words. */
function withoutNames(scene: Scene, { from, to }: Range, rule: RuleName): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isName(scene, at, rule)) continue;
    if (at > start) parts.push(spanOf(scene, { from: start, to: at }));
    start = at + 1;
  }
  return parts;
}

/** Few words in a clause that is reported may well be somebody's own: there only a title is left out. */
function isName(scene: Scene, at: number, rule: RuleName): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'quotation') return false;
  const { words, titled } = lookInside(scene.text, token.start, token.end);
  return titled || (words <= NAME_WORDS && rule !== 'indirect');
}
