import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packedLanguages, packFor } from '../../tests/support/languages';
import { COLUMNS } from '../../utils/analyse/quotes/recognise/columns';
import { readForest } from '../../utils/forest/read-forest';
import { isCaseless } from '../../utils/languages/caseless-pack';
import { fitRecogniser } from './quotations/fit-recogniser';
import { type MarkedText, readMarked } from './quotations/marked-text';
import { createReport } from './quotations/quotation-report';
import { readOwnGold } from './speakers/own-gold';
import { readPageGold } from './speakers/page-gold';

const MODEL = resolve(import.meta.dirname, '../../utils/analyse/quotes/recognise/quotation-model.json');
const USAGE = 'usage: quotations [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]';

/**
 * Fits the recogniser of quotations to the project's own marked texts and to the annotated pages DIR/NAME/gold.json, and writes its model.
 * Usage: `quotations [DIR…] [--folds N] [--train xx,…] [--errors] [--no-model]`. With `--folds`, prints how well it tells quotations from
 * other words in quotation marks on articles that it was not fitted to; `--errors` also prints the words that it gets wrong. With `--train`,
 * it is fitted to articles in these languages alone.
 */
export default async function trainQuotations(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '0' },
      train: { type: 'string' },
      errors: { type: 'boolean', default: false },
      'no-model': { type: 'boolean' },
    },
  });
  const folds = Number(values.folds);
  if (!Number.isInteger(folds)) throw new Error(USAGE);
  const gold = [...packedLanguages().flatMap(readOwnGold), ...positionals.flatMap(readPageGold)].filter(({ set }) => set !== 'names');
  const texts = gold.flatMap((text) => {
    const pack = packFor(text.lang);
    return pack && !isCaseless(pack) ? readMarked(text, pack) : [];
  });
  const isForTraining = ({ gold: { lang } }: MarkedText) => values.train === undefined || values.train.split(',').includes(lang);
  const report = createReport(values.errors);
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_text: MarkedText, at: number) => at % folds === fold;
    const model = fitRecogniser(
      texts.filter((text, at) => !inFold(text, at) && isForTraining(text)),
      [],
      fold,
    );
    report.add(texts.filter(inFold), readForest(model, [...COLUMNS]));
  }
  if (folds > 0) report.print();
  if (values['no-model']) return;
  const json = `${JSON.stringify(fitRecogniser(texts.filter(isForTraining), ['own marked texts', 'annotated pages'], 0))}\n`;
  writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}
