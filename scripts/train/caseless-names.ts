import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packFor } from '../../tests/support/languages';
import { randomFrom } from '../../tests/support/random';
import { caselessTaggerOf, readerOf } from '../../utils/analyse/caseless/tagger/tagger';
import { type ListedWord, readWordList } from '../../utils/analyse/caseless/tagger/word-list';
import { vocabularyOf } from '../../utils/analyse/caseless/vocabulary';
import { labelNames } from '../../utils/analyse/tagger/labels';
import { linesOf } from '../../utils/analyse/tagger/line-forms';
import { isCaseless } from '../../utils/languages/caseless-pack';
import type { TaggerText } from '../taggers/tagger-text';
import { knownWordsOf, taggerDataOf } from '../taggers/write-tagger-file';
import { varyCaselessNames } from './caseless-names/vary-names';
import { faultsOf } from './names/check-own-texts';
import type { DescribedLine } from './names/described-text';
import { encodeTagger } from './names/encode-tagger';
import { fitTagger } from './names/fit-tagger';
import { readOpenTexts, typed } from './names/read-open-texts';
import { readOwnTexts } from './names/read-own-texts';
import type { TrainingText } from './names/training-text';

const TAGGERS = resolve(import.meta.dirname, '../../utils/taggers');
const LICENCE = 'CC BY-SA 4.0';
const NO_WORDS = { words: '', coarse: '', fine: '', rarity: '', folds: '' };

/**
 * Fits the name tagger of a language without capitals to our own texts (in `names/texts/LANG/`) and to the open texts `LANG-NAME.jsonl` in a
 * folder, and writes it into the product. Usage: `caseless-names FOLDER --lang L [--measure FOLDER] [--epochs N] [--rows N] [--vary N]
 * [--no-model]`. `--measure` prints the scores on the texts in another folder, to which the tagger must not have been fitted. `--vary` is
 * the number of copies of each text with other names.
 */
export default async function trainCaselessNames(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'zh' },
      measure: { type: 'string' },
      epochs: { type: 'string', default: '6' },
      rows: { type: 'string', default: '70000' },
      vary: { type: 'string', default: '1' },
      'miss-cost': { type: 'string', default: '1' },
      'no-model': { type: 'boolean' },
    },
  });
  const { lang } = values;
  const [folder] = positionals;
  const pack = packFor(lang);
  if (!folder || !pack || !isCaseless(pack)) throw new Error('usage: caseless-names FOLDER --lang L');
  const model = join(TAGGERS, `names-${lang}.json`);
  const old = existsSync(model) ? (JSON.parse(readFileSync(model, 'utf8')) as TaggerText) : null;
  const known = old ? { words: old.words, coarse: old.coarse, fine: old.fine, rarity: old.rarity, folds: old.folds ?? '' } : NO_WORDS;
  const vocabulary = vocabularyOf(pack);
  const list = allWords(known);
  const read = readerOf({ ...knownWordsOf(known), folds: known.folds }, vocabulary);
  const random = randomFrom(1);
  const own = readOwnTexts(lang);
  for (const fault of faultsOf(own)) console.log(fault);
  const written: TrainingText[] = [...own, ...readOpenTexts(folder, lang, false)];
  const copies = Array.from({ length: Number(values.vary) }, () => varyCaselessNames(written, list, random)).flat();
  const lines: DescribedLine[] = [];
  for (const { text, names, weight } of [...written, ...copies]) {
    const { tokens, featuresOf } = read(text);
    const labels = labelNames(tokens, names);
    for (const { from, to } of linesOf(tokens))
      lines.push({
        features: Array.from({ length: to - from }, (_, at) => Int32Array.from(featuresOf(from + at))),
        labels: labels.subarray(from, to),
        weight,
      });
  }
  console.log(`${written.length} texts, ${lines.length} lines, ${lines.reduce((sum, { labels }) => sum + labels.length, 0)} tokens`);
  const fitted = fitTagger(lines, {
    epochs: Number(values.epochs),
    dropout: 0.5,
    rate: 0.08,
    missCost: Number(values['miss-cost']),
    random,
    onEpoch: () => {},
  });
  const sources = [...new Set(written.map(({ source }) => source))].sort();
  const data = { ...encodeTagger(fitted, Number(values.rows), { licence: LICENCE, sources, ...known }) };
  const json = `${JSON.stringify(data)}\n`;
  if (!values['no-model']) writeFileSync(model, json);
  console.log(`${model}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
  if (values.measure) measure(data, values.measure, lang);
}

function measure(text: TaggerText, folder: string, lang: string): void {
  const pack = packFor(lang);
  if (!pack || !isCaseless(pack)) return;
  const tagger = caselessTaggerOf(taggerDataOf(text), vocabularyOf(pack));
  for (const file of readdirSync(folder).filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.jsonl'))) {
    const counts = { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] } as Record<string, number[]>;
    let [right, found, gold, letters, time] = [0, 0, 0, 0, 0];
    const texts = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { text } of texts.slice(0, 10)) tagger.tag(text);
    for (const { text, names } of texts) {
      const wanted = new Map(typed(names).map(({ start, end, type }) => [`${start} ${end}`, type]));
      const began = performance.now();
      const tagged = tagger.tag(text);
      time += performance.now() - began;
      letters += lang === 'ar' ? text.split(/\s+/).length : text.length / 2;
      for (const { start, end, type } of tagged) if (wanted.get(`${start} ${end}`) === type) right++;
      found += tagged.length;
      gold += wanted.size;
      for (const [key, type] of wanted) {
        const row = counts[{ person: 'PER', organisation: 'ORG', location: 'LOC' }[type]] as number[];
        row[0] = (row[0] ?? 0) + 1;
        if (tagged.some((one) => `${one.start} ${one.end}` === key && one.type === type)) row[1] = (row[1] ?? 0) + 1;
      }
    }
    const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    const byType = Object.entries(counts).map(([type, [all = 0, hit = 0]]) => `${type} R ${share(hit, all)}`);
    console.log(
      `${basename(file).padEnd(28)} P ${share(right, found)}  R ${share(right, gold)}  F1 ${share(2 * right, found + gold)}  ${byType.join('  ')}  ${((1000 * time) / letters).toFixed(1)} ms per 1,000 words`,
    );
  }
}

/** Returns all words in the word list of a tagger. */
function allWords(data: Pick<TaggerText, 'words' | 'coarse' | 'fine' | 'rarity'>): Map<string, ListedWord> {
  const groups = readWordList(knownWordsOf(data));
  const firsts = new Set(data.words.split(' ').map((word) => word.charAt(0)));
  return new Map([...firsts].flatMap((first) => [...groups(first).words]));
}
