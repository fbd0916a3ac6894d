import type { Reading } from '../utils/model.ts';

/** Returns a reading as plain text for a terminal; `colour` adds bold type. */
export function printReading(reading: Reading, colour: boolean): string;
