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
/**
 * The corpora that also mark descriptions, such as «U.S. officials» and «all parties», as names. A description is recognised by its last
 * word, which is not capitalised.
 */
const DESCRIBING = new Set(['re3d']);
const NAMED = /[\p{Lu}\p{N}]\S*$/u;
/**
 * The weights of the corpora whose weight is not 1. Short messages weigh less, because they differ greatly from news and would outweigh it.
 * Encyclopaedic prose about politics weighs more, because it is the rarest kind of text and the closest to news.
 */
const WEIGHTS: Readonly<Record<string, number>> = { btc: 0.3, wnut17: 0.3, crossner: 2, 'zh-gsd': 0.7, 'ja-stockmark': 0.5 };

/** The corpora that are too unlike today's news, because they were read from newspapers of the nineteenth century by machine. */
const LEFT_OUT = /^[a-z]{2}-europeana\.jsonl$/;
/** Matches the name of a file in another language than English, and captures the language. */
const OTHER_LANGUAGE = /^([a-z]{2})-/;

/** Returns the files with texts in a language in a folder. The names of files in other languages than English begin with the language. */
export const filesIn = (folder: string, lang: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && (OTHER_LANGUAGE.exec(file)?.[1] ?? 'en') === lang)
    .sort();

/**
 * Reads the texts in a language from the files in a folder. Each line is `{text, names: [{start, end, type}]}`, with the types PER, ORG and
 * LOC.
 * @param hasCapitals Whether the script of the language has capitals. If so, the names are trimmed by `trimNames`.
 */
export function readOpenTexts(folder: string, lang: string, hasCapitals: boolean): TrainingText[] {
  return filesIn(folder, lang)
    .filter((file) => !LEFT_OUT.test(file))
    .flatMap((file) => {
      const source = basename(file, '.jsonl');
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const { text, names } = JSON.parse(line) as OpenRecord;
          const all = hasCapitals ? trimNames(text, typed(names)) : typed(names);
          const ours = DESCRIBING.has(source) ? all.filter(({ start, end }) => NAMED.test(text.slice(start, end))) : all;
          return { text, names: ours, source, weight: WEIGHTS[source] ?? 1 };
        });
    });
}

/** Converts a record's names to our types and sorts them. Omits names of other types and names that overlap an earlier one. */
export function typed(names: OpenRecord['names']): TaggedName[] {
  const found: TaggedName[] = [];
  for (const { start, end, type } of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const ours = TYPES[type];
    if (ours && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, type: ours });
  }
  return found;
}
