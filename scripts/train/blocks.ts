import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { ForestModel } from '../../utils/forest/forest-model';
import { type Corpus, describeCorpus } from './blocks/describe-corpus';
import { fitModel } from './blocks/fit-model';
import { foldOf } from './blocks/fold-of';

const MODEL = resolve(import.meta.dirname, '../../utils/extract/filter/block-model.json');

/** The weight of a page that is no news, beside one that is. It was chosen by cross-validation over sites. */
const ALSO = 0.2;

/**
 * Fits the learned block filter to those pages in a folder that have independent gold data, and writes the model to `block-model.json`.
 * Usage: `blocks DIR [--also DIR2] [--folds N --out FOLDER] [--no-model]`. The pages in DIR2 count less (see `ALSO`). With `--folds`, also
 * writes N models, each fitted without the sites in one fold. `measure -- extraction DIR --folds FOLDER` can then test every page with a model that was not fitted to its site.
 */
export default async function trainBlocks(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      also: { type: 'string' },
      folds: { type: 'string', default: '0' },
      out: { type: 'string' },
      'no-model': { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  const folds = Number(values.folds);
  if (!folder || !Number.isInteger(folds) || folds > 0 !== (values.out !== undefined))
    throw new Error('usage: blocks DIR [--also DIR2] [--folds N --out FOLDER] [--no-model]');
  const corpus = await describeCorpus(folder);
  if (values.also) corpus.pages.push(...(await describeCorpus(values.also, ALSO)).pages);
  const blocks = corpus.pages.reduce((sum, { labels }) => sum + labels.length, 0);
  console.log(`${corpus.pages.length} pages, ${blocks} blocks, ${corpus.names.length} features`);
  for (let fold = 0; values.out !== undefined && fold < folds; fold++) {
    mkdirSync(values.out, { recursive: true });
    const model = fitTo({ ...corpus, pages: corpus.pages.filter(({ site }) => foldOf(site, folds) !== fold) }, fold + 1);
    writeFileSync(join(values.out, `${fold}.json`), JSON.stringify(model));
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  if (values['no-model']) return;
  const json = `${JSON.stringify(fitTo(corpus, 0))}\n`;
  writeFileSync(MODEL, json);
  console.log(`${MODEL}: ${(gzipSync(json, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}

function fitTo({ pages, names }: Corpus, seed: number): ForestModel {
  const sources = [...new Set(pages.map(({ source }) => source))].sort();
  return fitModel(pages, names, sources, seed);
}
