import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { typed } from '../names/read-open-texts';
import type { TrainingText } from '../names/training-text';

/** The weights of the corpora whose weight is not 1. */
const WEIGHTS: Readonly<Record<string, number>> = { 'zh-gsd': 0.7, 'ja-stockmark': 0.5 };

/** Reads the texts in a language: the files `LANG-NAME.jsonl` in a folder. */
export function readCaselessTexts(folder: string, lang: string): TrainingText[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${lang}-`) && file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const source = basename(file, '.jsonl');
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { text, names } = JSON.parse(line);
          return { text, names: typed(names), source, weight: WEIGHTS[source] ?? 1 };
        });
    });
}
