import { cueAt } from '../../../grammar/cue-at';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../../grammar/paragraph';
import { namesNobody } from '../../../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../../../quotes/attribution';
import { reportAt } from './find-report';
import { indirectCueAt } from './indirect-cue';

/**
 * Attributes a quotation to the source of the report that contains it, such as Roth in «Roth said the board had agreed to “…”». Returns
 * `inner` if no report contains the quotation or if `inner` takes precedence, for example because its source says exactly the quoted words,
 * like Maas in «Roth said Maas told her, “…”».
 * @param inner The attribution by the words nearest to the quotation, or `null`.
 * @param floor The index of the first token that no earlier quotation covers.
 */
export function governingReport(
  paragraph: Paragraph,
  position: QuotePosition,
  inner: Attribution | null,
  floor: number,
): Attribution | null {
  if (!paragraph.hasCue) return inner;
  if (inner && !(inner.rule in YIELDING_RULES)) return inner;
  if (inner && (saysItself(paragraph, position, inner) || opensClause(paragraph, inner))) return inner;
  const end = inner?.cue?.from ?? position.at;
  for (let at = Math.max(position.from, floor); at < end; at++) {
    if (!indirectCueAt(paragraph, at)) continue;
    const report = reportAt(paragraph, at, position.from, position.to);
    if (!report?.speaker || report.rule === 'stance' || report.rule === 'denied' || namesNobody(paragraph, report.speaker)) continue;
    const { speaker, antecedent, cue, cueClass, content } = report;
    if (content.from > position.at || content.to <= position.at) continue;
    return {
      rule: antecedent ? 'relative' : 'beforeClause',
      speaker,
      ...(antecedent && { antecedent }),
      cue,
      cueClass,
      content: { from: content.from, to: position.at + 1 },
    };
  }
  return inner;
}

/**
 * The rules that derive the source of a quotation from the nearest verb before it. This verb may itself be part of a longer report, whose
 * source then takes precedence.
 */
const YIELDING_RULES = { before: true, beforeClause: true, participle: true, relative: true, passive: true, denied: true } as const;

/** Returns whether the quotation follows its reporting verb, with at most the person spoken to in between: «Maas told her: “…”». */
function saysItself(paragraph: Paragraph, position: QuotePosition, { cue, rule, content }: Attribution): boolean {
  const verb = cue && cueAt(paragraph, cue.from);
  return rule === 'before' && content === null && verb !== null && !verb.tight && isMark(paragraph, position.at - 1, ':,');
}

/**
 * Returns whether the speaker begins a separate clause, after a comma or dash («…, Maas said it was “old”»), or after a conjunction
 * such as «when», or after a coordinator if the speaker has a name: «Roth left and Maas said it was “old”».
 */
function opensClause(paragraph: Paragraph, { rule, speaker }: Attribution): boolean {
  if (rule === 'participle' || rule === 'relative' || speaker === null) return false;
  if (isMark(paragraph, speaker.from - 1, ',—–')) return true;
  // «Roth apologised when a reporter said it was “old”» reports what the reporter said.
  const conjunction = speaker.from - 1;
  const isTime =
    is(paragraph, conjunction, IS.conjunction) && !is(paragraph, conjunction, IS.complementiser | IS.coordinator | IS.preposition);
  if (isTime && cueAt(paragraph, conjunction - 1)) return true;
  const isNamed = paragraph.tokens.slice(speaker.from, speaker.to).some(({ capital }) => capital);
  return isNamed && is(paragraph, speaker.from - 1, IS.coordinator | IS.contrast);
}
