import type { Paragraph } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { findAccordingTo } from './according-to';
import { findAfter, findInverted, findTail } from './after';
import { findBefore, findWeakBefore } from './before';
import { findColon } from './colon';
import type { ReportPattern } from './frame';
import { findSigned } from './signed';

/** In the order in which they are tried. */
const patterns: readonly ReportPattern[] = [
  { find: findAfter, needs: 'reports' },
  { find: findInverted, needs: 'reports' },
  { find: findBefore, needs: 'reports' },
  { find: findAccordingTo, needs: 'hasSourcePhrase' },
  { find: findTail, needs: 'reports' },
  { find: findWeakBefore, needs: 'reports' },
  { find: findSigned },
  { find: findColon },
];

/** What ties the quotation at a position to its source, by the first pattern that fits; null where none does. */
export function findAttribution(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (const { find, needs } of patterns) {
    if (needs && !paragraph[needs]) continue;
    const found = find(paragraph, position);
    if (found) return found;
  }
  return null;
}
