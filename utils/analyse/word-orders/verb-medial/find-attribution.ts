import type { Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { findAccordingTo } from './according-to';
import { findAfter, findInverted, findTail } from './after';
import { findBefore, findWeakBefore } from './before';
import { findColon } from './colon';
import { findAgent } from './passive';
import type { ReportPattern } from './report-pattern';
import { findSigned } from './signed';
import { findUnknownVerb, findVerbAfterName } from './unknown-verb';
import { findViewpoint } from './viewpoint';

/** The patterns of attribution, in the order in which they are tried. */
const patterns: readonly ReportPattern[] = [
  { find: findAfter, needs: 'hasCue' },
  { find: findInverted, needs: 'hasCue' },
  { find: findAgent, needs: 'hasCue' },
  { find: findBefore, needs: 'hasCue' },
  { find: findAccordingTo, needs: 'hasSourcePhrase' },
  { find: findTail, needs: 'hasCue' },
  { find: findWeakBefore, needs: 'hasCue' },
  { find: findUnknownVerb },
  { find: findVerbAfterName },
  { find: findSigned },
  { find: findViewpoint },
  { find: findColon },
];

/** Returns the attribution that the first matching pattern finds for the quotation at a position, or `null`. */
export function findAttribution(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (const { find, needs } of patterns) {
    if (needs && !paragraph[needs]) continue;
    const found = find(paragraph, position);
    // A participle may only be part of what the source of the sentence reports: «The goal, according to Roth, is to stop them from calling …».
    if (found?.rule === 'participle' && paragraph.hasSourcePhrase) return findAccordingTo(paragraph, position) ?? found;
    if (found) return found;
  }
  return null;
}
