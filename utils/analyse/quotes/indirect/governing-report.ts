import { cueAt } from '../../grammar/cue-at';
import { isMark, type Paragraph } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';
import type { Attribution, QuotePosition } from '../attribution';
import { reportAt } from './find-report';
import { indirectCueAt } from './indirect-cue';

/**
 * Whose report a quotation stands in: «Roth said the board had agreed to “…”» is Roth's, whatever the board did. Where somebody else says
 * exactly the marked words («Roth said Maas told her, “…”»), they stay theirs, and the words around them are reported by the outer source.
 * @param inner what ties the quotation to a source by its nearest words.
 * @param floor token before which other quotations have taken the words.
 */
export function governingReport(
  paragraph: Paragraph,
  position: QuotePosition,
  inner: Attribution | null,
  floor: number,
): Attribution | null {
  if (!paragraph.reports) return inner;
  if (inner && !(inner.rule in YIELDING)) return inner;
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

/** The frames that look for the nearest verb before a quotation, whoever reports that verb. */
const YIELDING = { before: true, beforeClause: true, participle: true, relative: true, passive: true, denied: true } as const;

/** «Maas told her: “…”»: a verb of speech with nothing between it and the marks but its hearer. */
function saysItself(paragraph: Paragraph, position: QuotePosition, { cue, rule, content }: Attribution): boolean {
  const verb = cue && cueAt(paragraph, cue.from);
  return rule === 'before' && content === null && verb !== null && !verb.tight && isMark(paragraph, position.at - 1, ':,');
}

/** «…, Maas said it was “old”»: behind a comma a clause of its own begins. */
const opensClause = (paragraph: Paragraph, { rule, speaker }: Attribution): boolean =>
  rule !== 'participle' && rule !== 'relative' && speaker !== null && isMark(paragraph, speaker.from - 1, ',—–');
