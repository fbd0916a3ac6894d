import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import type { TrainingText } from './training-text';

const FOLDER = resolve(import.meta.dirname, 'texts');
const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organisation', l: 'location' };
const MARK = /\[([pol]) ([^\]]*)\]/g;
/** Our own texts are news and marked as we mark: they count for more. */
const WEIGHT = 1.5;

/** A text of ours with where it stands, for what is wrong with it. */
export interface OwnText extends TrainingText {
  readonly file: string;
  readonly title: string;
  readonly marked: string;
}

/** The texts of `texts/`: articles parted by blank lines, a `# title` first, names marked `[p Ana Roth]`, `[o Harbour Post]`, `[l Ulm]`. */
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

/** The text and the names of a marked text. */
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
