import type { Correction, Reading } from '../model';

/** Returns the reading with the given corrections in place of its own. */
export function withCorrections({ corrections: _, ...rest }: Reading, corrections: readonly Correction[]): Reading {
  return corrections.length > 0 ? { ...rest, corrections } : rest;
}
