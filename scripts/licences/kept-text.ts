import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the content of a file in `scripts/licences/texts/`. */
export const keptText = (file: string): string => readFileSync(join(import.meta.dirname, 'texts', file), 'utf8');
