import type { Space } from '../model';

/** The free space below which the reader is warned, in bytes: room for some hundred articles. */
const LITTLE = 20_000_000;

/** Returns the free space in bytes if there is little left, and otherwise `null`. */
export const freeIfLittle = (space: Space | null): number | null => (space && space.free < LITTLE ? space.free : null);
