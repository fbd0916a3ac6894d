import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import type { TrainingText } from './training-text';
import { trimNames } from './trim-names';

interface OpenRecord {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'location' };
/** «U.S. officials», «all parties»: one work counts descriptions to the names, which end in a small word. */
const DESCRIBING = new Set(['re3d']);
const NAMED = /[\p{Lu}\p{N}]\S*$/u;
/** Short messages are written so unlike news that they would outvote it; encyclopaedic prose on politics is the rarest and nearest. */
const WEIGHTS: Readonly<Record<string, number>> = { btc: 0.3, wnut17: 0.3, crossner: 2 };

/** The texts of a folder of `NAME.jsonl`, a line each `{text, names: [{start, end, type}]}` with PER, ORG and LOC. */
export function readOpenTexts(folder: string): TrainingText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const source = basename(file, '.jsonl');
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { text, names } = JSON.parse(line) as OpenRecord;
          const all = trimNames(text, typed(names));
          const ours = DESCRIBING.has(source) ? all.filter(({ start, end }) => NAMED.test(text.slice(start, end))) : all;
          return { text, names: ours, source, weight: WEIGHTS[source] ?? 1 };
        });
    });
}

/** The names of a record by our types: sorted, those that overlap an earlier one left out. */
export function typed(names: OpenRecord['names']): TaggedName[] {
  const found: TaggedName[] = [];
  for (const { start, end, type } of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const ours = TYPES[type];
    if (ours && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, type: ours });
  }
  return found;
}
