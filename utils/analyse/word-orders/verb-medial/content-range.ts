import { cueAt } from '../../grammar/cue-at';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isLooseHyphen, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { clauseEnd } from './clause-end';
import { isClause } from './indirect/clause-opening';
import { complementOfVerb } from './indirect/find-report';
import { openingComma, REPORTED_KIND, type ReportedPart, reportEnd } from './indirect/report-end';
import { isDependent } from './indirect/report-source';
import { beginsInLowerCase, isAdverbial } from './words-before-source';

/** Returns the tokens that an attributed quotation covers: the quoted words and the reported words around them. */
export function contentRange(
  paragraph: Paragraph,
  position: QuotePosition,
  { rule, content, cue, cueClass, speaker, antecedent }: Attribution,
): Range {
  const alone = { from: position.at, to: position.at + 1 };
  if (rule === 'after' || rule === 'inverted') return { from: contentStart(paragraph, position), to: position.at + 1 };
  if (rule === 'tail' || rule === 'accordingTo') {
    if (!content) return alone;
    return content.to > position.at + 1 || rule === 'accordingTo'
      ? { from: content.from, to: Math.max(content.to, clauseEnd(paragraph, position)) }
      : content;
  }
  if (rule === 'nominal') return content ? { from: content.from, to: clauseEnd(paragraph, position) } : alone;
  if (rule === 'colon' || rule === 'signed' || (rule === 'passive' && (speaker?.from ?? 0) > position.at)) return alone;
  if (rule === 'passive' && (cue?.from ?? 0) > position.at) return alone;
  const led = content || !cue ? null : clauseBeforeQuotation(paragraph, position, cue);
  if (led) return led;
  if (!content || !cue) return { from: position.at, to: clauseEnd(paragraph, position) };
  const reported = complementOfVerb(paragraph, cue.from, position.at + 1);
  const named = cueClass === 'called' || cueClass === 'judged';
  const kind = named ? 'object' : REPORTED_KIND[reported?.rule ?? 'indirect'];
  const from = Math.min(reported?.from ?? content.from, position.at);
  const opens = kind === 'clause' && openingComma(paragraph, from, position.to, false) === position.at;
  const end = reportedClauseEnd(paragraph, position, speaker, antecedent, kind, opens);
  return { from, to: named ? Math.min(end, clauseEnd(paragraph, position)) : end };
}

/**
 * Returns the reported clause that ends with a quotation: «said they would go, “come what may”», «told the Post, his plan was “to stay”».
 * Returns `null` if there is no such clause.
 */
function clauseBeforeQuotation(paragraph: Paragraph, position: QuotePosition, cue: Range): Range | null {
  const { at } = position;
  const joint = isMark(paragraph, at - 1, ':,');
  const led = complementOfVerb(paragraph, cue.from, joint ? at - 1 : at);
  if (led?.rule !== 'indirect' || at - led.from <= 2) return null;
  if (joint) return beginsInLowerCase(paragraph, at) ? { from: led.from, to: at + 1 } : null;
  return isClause(paragraph, led.from, at) ? { from: led.from, to: clauseEnd(paragraph, position) } : null;
}

/**
 * Returns the index of the token after a reported clause that is partly in quotation marks. The clause may contain several quoted parts.
 */
function reportedClauseEnd(
  paragraph: Paragraph,
  position: QuotePosition,
  speaker: Range | null,
  antecedent: Range | undefined,
  kind: ReportedPart['kind'],
  opens: boolean,
): number {
  if (endsLikeClause(paragraph, position.at) && !opens && !continues(paragraph, position.at)) return position.at + 1;
  const high = isMark(paragraph, position.to - 1, '.!?') ? position.to - 1 : position.to;
  const dependent = speaker !== null && isDependent(paragraph, position.at, speaker, antecedent ?? null, position.from);
  const end = reportEnd(paragraph, position.at, high, { kind, dependent });
  let reports = false;
  for (let at = position.at + 1; at < end; at++) {
    reports ||= cueAt(paragraph, at) !== null;
    if (isQuotation(paragraph, at) && reports) return clauseEnd(paragraph, position);
  }
  return end;
}

/** Returns whether the clause continues after a comma inside the quotation marks: «that it was “old,” because …», «“old,” and that …». */
function continues(paragraph: Paragraph, at: number): boolean {
  const end = paragraph.tokens[at]?.end ?? 0;
  if (!/,["“”‘’'«»」』\s]{0,3}$/u.test(paragraph.text.slice(Math.max(0, end - 4), end))) return false;
  const next = is(paragraph, at + 1, IS.coordinator | IS.article) ? at + 2 : at + 1;
  if (isQuotation(paragraph, next)) return true;
  if (next > at + 1) return is(paragraph, next, IS.complementiser);
  if (paragraph.lexicon.complements.openers.has(paragraph.tokens[at + 1]?.lower ?? '')) return true;
  return is(paragraph, at + 1, IS.preposition) && !is(paragraph, at + 1, IS.conjunction | IS.cue);
}

/** Returns the index at which the reported words begin, which can be before the quotation: «The plan is “dead,” she said». */
function contentStart(paragraph: Paragraph, position: QuotePosition): number {
  let at = position.at;
  while (
    at > position.from &&
    !isMark(paragraph, at - 1, ':;—–(') &&
    !isLooseHyphen(paragraph, at - 1) &&
    !isQuotation(paragraph, at - 1)
  ) {
    if (
      at - 1 > position.from &&
      isMark(paragraph, at - 1, ',') &&
      position.at === at &&
      (!beginsInLowerCase(paragraph, at) || isAdverbial(paragraph, position.from, at - 1))
    )
      return position.at;
    if (at === position.at && cueAt(paragraph, at - 1) && !is(paragraph, at - 1, IS.role | IS.source)) return position.at;
    at--;
  }
  // A hyphen may be used as the dash before direct speech.
  if (at === position.from && isMark(paragraph, at, '-')) at++;
  while (at < position.at && is(paragraph, at, IS.coordinator)) at++;
  return at;
}
