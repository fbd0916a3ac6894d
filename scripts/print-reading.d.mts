import type { Reading } from '../utils/model.ts';

/** A reading as plain text for a terminal; `colour` adds bold. */
export function printReading(reading: Reading, colour: boolean): string;
