import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type MarkedActor, type Marks, readActor, readMarks } from './read-marked';
import type { TrainingText } from './training-text';

const FOLDER = resolve(import.meta.dirname, 'texts');
/**
 * The weight of our own texts in training. It is higher than the usual 1, because they are news articles and are marked according to our
 * own rules.
 */
const WEIGHT = 1.5;

/** One of the project's own texts. Its file and title are kept for error messages. */
export interface OwnText extends TrainingText, Marks {
  readonly names: Marks['names'];
  readonly file: string;
  readonly title: string;
  /** The actors that the head of the article declares. */
  readonly cast: readonly MarkedActor[];
}

/**
 * Reads our own texts in a language from the folder `LANG` of `texts`. Each file contains articles separated by blank lines. An article
 * begins with a line `# title`, which may be followed by one line for each actor (see `readActor`). The marks are described at `readMarks`.
 */
export function readOwnTexts(lang: string, texts = FOLDER): OwnText[] {
  const folder = join(texts, lang);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split(/\n\s*\n/)
        .map((block) => readArticle(block, `${lang}/${file}`)),
    );
}

/** Reads one article of a file. */
export function readArticle(block: string, file: string): OwnText {
  const [title = '', ...lines] = block.split('\n');
  const cast = lines.flatMap((line) => readActor(line) ?? []);
  return { ...readMarks(lines.slice(cast.length).join('\n')), source: 'own', weight: WEIGHT, file, title, cast };
}
