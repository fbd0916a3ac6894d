import type { Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import { findAccordingTo } from './according-to';
import { findAfter, findInverted, findTail } from './after';
import { findBefore, findWeakBefore } from './before';
import { findColon } from './colon';
import type { Frame } from './frame';
import { findSigned } from './signed';

/** In the order in which they are tried. */
const frames: readonly Frame[] = [
  { find: findAfter, needs: 'reports' },
  { find: findInverted, needs: 'reports' },
  { find: findBefore, needs: 'reports' },
  { find: findAccordingTo, needs: 'hasSourcePhrase' },
  { find: findTail, needs: 'reports' },
  { find: findWeakBefore, needs: 'reports' },
  { find: findSigned },
  { find: findColon },
];

/** What ties the quotation at a place to its source, by the first frame that fits; null where none does. */
export function findAttribution(scene: Scene, place: Place): Attribution | null {
  for (const { find, needs } of frames) {
    if (needs && !scene[needs]) continue;
    const found = find(scene, place);
    if (found) return found;
  }
  return null;
}
