import { cueAt, isMark, type Scene } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';
import type { Attribution, Place } from '../attribution';
import { reportAt } from './find-report';
import { retellingAt } from './retelling';

/**
 * Whose report a quotation stands in: «Roth said the board had agreed to “…”» is Roth's, whatever the board did. Where somebody else says
 * exactly the marked words («Roth said Maas told her, “…”»), they stay theirs, and the words around them are reported by the outer source.
 * @param inner what ties the quotation to a source by its nearest words.
 * @param floor token before which other quotations have taken the words.
 */
export function governed(scene: Scene, place: Place, inner: Attribution | null, floor: number): Attribution | null {
  if (!scene.reports) return inner;
  if (inner && !(inner.rule in YIELDING)) return inner;
  if (inner && (saysItself(scene, place, inner) || opensClause(scene, inner))) return inner;
  const end = inner?.cue?.from ?? place.at;
  for (let at = Math.max(place.from, floor); at < end; at++) {
    if (!retellingAt(scene, at)) continue;
    const report = reportAt(scene, at, place.from, place.to);
    if (!report?.speaker || report.rule === 'stance' || report.rule === 'denied' || namesNobody(scene, report.speaker)) continue;
    const { speaker, antecedent, cue, cueClass, content } = report;
    if (content.from > place.at || content.to <= place.at) continue;
    return {
      rule: antecedent ? 'relative' : 'beforeClause',
      speaker,
      ...(antecedent && { antecedent }),
      cue,
      cueClass,
      content: { from: content.from, to: place.at + 1 },
    };
  }
  return inner;
}

/** The frames that look for the nearest verb before a quotation, whoever reports that verb. */
const YIELDING = { before: true, beforeClause: true, participle: true, relative: true, passive: true, denied: true } as const;

/** «Maas told her: “…”»: a verb of speech with nothing between it and the marks but its hearer. */
function saysItself(scene: Scene, place: Place, { cue, rule, content }: Attribution): boolean {
  const verb = cue && cueAt(scene, cue.from);
  return rule === 'before' && content === null && verb !== null && !verb.tight && isMark(scene, place.at - 1, ':,');
}

/** «…, Maas said it was “old”»: behind a comma a clause of its own begins. */
const opensClause = (scene: Scene, { rule, speaker }: Attribution): boolean =>
  rule !== 'participle' && rule !== 'relative' && speaker !== null && isMark(scene, speaker.from - 1, ',—–');
