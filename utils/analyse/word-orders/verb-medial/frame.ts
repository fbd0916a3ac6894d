import type { Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';

/** A way of reporting. Frames are tried in the order of the table; the first that fits decides. */
export interface Frame {
  /** What a paragraph must have for the frame to be worth a try. */
  readonly needs?: 'reports' | 'hasSourcePhrase';
  readonly find: (scene: Scene, place: Place) => Attribution | null;
}
