import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import type { TrainingText } from './training-text';

const FOLDER = resolve(import.meta.dirname, 'texts');
const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organisation', l: 'location' };
const MARK = /\[([pol]) ([^\]]*)\]/g;
/**
 * The weight of our own texts in training. It is higher than the usual 1, because they are news articles and are marked according to our
 * own rules.
 */
const WEIGHT = 1.5;

/** One of the project's own texts. Its file, title and marked text are kept for error messages. */
export interface OwnText extends TrainingText {
  readonly file: string;
  readonly title: string;
  readonly marked: string;
}

/**
 * Reads our own texts from `texts/`. Each file contains articles separated by blank lines. An article begins with a line `# title`, and its
 * names are marked as in `[p Ana Roth]`, `[o Harbour Post]` and `[l Ulm]`.
 */
export const readOwnTexts = (): OwnText[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trim()
        .split(/\n\s*\n/)
        .map((block) => {
          const [title = '', ...lines] = block.split('\n');
          const marked = lines.join('\n');
          return { ...readMarked(marked), source: 'own', weight: WEIGHT, file, title, marked };
        }),
    );

/** Removes the marks from a marked text. Returns the plain text and the names that were marked. */
export function readMarked(marked: string): { text: string; names: TaggedName[] } {
  const names: TaggedName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, type = '', name = ''] = match;
    text += marked.slice(last, match.index);
    names.push({ start: text.length, end: text.length + name.length, type: TYPES[type] as NameType });
    text += name;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), names };
}
