import type { Scene } from '../scene';
import { findAccordingTo } from './according-to';
import { findAfter, findInverted, findTail } from './after';
import { findBefore } from './before';
import { findColon } from './colon';
import type { Attribution, Frame, Place } from './frame';

/** In the order in which they are tried. */
const frames: readonly Frame[] = [
  { find: findAfter },
  { find: findInverted },
  { find: findBefore },
  { find: findAccordingTo },
  { find: findTail },
  { find: findColon },
];

/** What ties the quotation at a place to its source, by the first frame that fits; null where none does. */
export function findAttribution(scene: Scene, place: Place): Attribution | null {
  for (const { find } of frames) {
    const found = find(scene, place);
    if (found) return found;
  }
  return null;
}
