import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { openMeasuringTab } from '../../scripts/browsers/measuring-tab';
import { foldOf } from '../../scripts/train/blocks/fold-of';
import type { ForestModel } from '../../utils/forest/forest-model';
import { type GoldPage, readPages } from './support/read-pages';
import { countMarksOnPage, scoreQuoteMarks } from './support/score-quote-marks';
import { type PageScore, scorePage, scoreSet } from './support/score-shingles';
import type { Extraction, Extractor } from './support/tab-extractors';

const LIMIT_MS = 60_000;
/** The F1 below which an extraction is poor. */
const POOR = 0.8;
type Outcome = { readonly page: GoldPage; readonly marksOnPage: number; readonly found: Partial<Record<Extractor, Extraction>> };

/**
 * Compares the product, bare Readability and Defuddle on saved pages in a real Chromium. Prints F1, precision and recall for each set, and
 * the time per page in milliseconds: the best of N runs for each page, then the median over all pages. Also prints the median ratio of the
 * product's time to that of `new Readability(doc).parse()`. Usage: `extraction DIR [--out F] [--no-defuddle] [--repeat N] [--set sh,na]
 * [--limit N] [--worst N] [--folds FOLDER]`. `--out` writes the product's texts to F as `{NAME: text}`. `--folds` reads each page with a
 * model that was fitted without pages from its site. `train -- blocks --folds` writes these models.
 */
export default async function measureExtraction(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'no-defuddle': { type: 'boolean' },
      repeat: { type: 'string', default: '3' },
      set: { type: 'string' },
      limit: { type: 'string' },
      worst: { type: 'string', default: '0' },
      folds: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (!folder)
    throw new Error('usage: extraction DIR [--out F] [--no-defuddle] [--repeat N] [--set A,B] [--limit N] [--worst N] [--folds FOLDER]');
  const extractors: readonly Extractor[] = values['no-defuddle'] ? ['readability', 'dramatis'] : ['dramatis', 'readability', 'defuddle'];
  const sets = values.set?.split(',');
  const pages = readPages(folder)
    .filter(({ set }) => sets?.includes(set) ?? true)
    .slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
  const modelFor = values.folds ? readFolds(values.folds) : () => undefined;
  const tab = await openMeasuringTab(await bundleForTab(join(import.meta.dirname, 'support/tab-extractors.ts')));
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    const found = await tab.run(
      (open) =>
        open.evaluate(
          (...call) => globalThis.extractIn(...call),
          page.html,
          page.url,
          extractors,
          Number(values.repeat),
          modelFor(page.site),
        ),
      LIMIT_MS,
    );
    if (!found) console.error(`${page.name}: stopped after ${LIMIT_MS / 1000} s, counted as empty`);
    const text = await tab.run((open) => open.evaluate((html) => globalThis.textOfPage(html), page.html), LIMIT_MS);
    // The extractors' outputs count as text of the page too, because an extractor may split the words of the page differently.
    const texts = [text ?? '', ...extractors.map((name) => found?.[name]?.text ?? '')];
    outcomes.push({ page, marksOnPage: countMarksOnPage(page.gold, texts), found: found ?? {} });
  }
  await tab.close();
  if (values.out)
    writeFileSync(
      values.out,
      JSON.stringify(Object.fromEntries(outcomes.map(({ page, found }) => [page.name, found.dramatis?.text ?? '']))),
    );
  printTable(outcomes, extractors);
  printWorst(outcomes, Number(values.worst));
}

/** Reads the models in a folder. Returns a function that finds the model fitted without the pages of a given site. */
function readFolds(folder: string): (site: string) => ForestModel | undefined {
  const models = readdirSync(folder)
    .filter((file) => /^\d+\.json$/.test(file))
    .sort()
    .map((file): ForestModel => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return (site) => models[foldOf(site, models.length)];
}

function printTable(outcomes: readonly Outcome[], extractors: readonly Extractor[]): void {
  const sets = [...new Set(outcomes.map(({ page }) => page.set))].sort();
  const rows: [string, readonly Outcome[]][] = sets.map((set) => [set, outcomes.filter(({ page }) => page.set === set)]);
  rows.push(['ALL', outcomes.filter(({ page }) => page.isIndependent)]);
  console.log('ALL: pages with independent gold only');
  console.log(
    `${'set'.padEnd(5)}${'pages'.padStart(6)}  ${extractors.map((name) => `${name.padEnd(12)} F1   prec    rec  ms  `).join(' ')} ratio`,
  );
  for (const [set, rowsOf] of rows) {
    const cells = extractors.map((name) => {
      const { f1, precision, recall } = scoreSet(rowsOf.map((outcome) => scoreOf(outcome, name)));
      const ms = median(rowsOf.map(({ found }) => found[name]?.ms ?? Number.NaN));
      return `${f1.toFixed(4).padStart(15)} ${precision.toFixed(4)} ${recall.toFixed(4)} ${ms.toFixed(1).padStart(5)}`;
    });
    const ratio = median(rowsOf.map(({ found }) => (found.dramatis?.ms ?? Number.NaN) / (found.readability?.ms ?? Number.NaN)));
    console.log(`${set.padEnd(5)}${String(rowsOf.length).padStart(6)}  ${cells.join('   ')}   ${ratio.toFixed(2)}`);
  }
  const independent = outcomes.filter(({ page }) => page.isIndependent);
  for (const name of extractors) {
    const marks = independent.map(({ page, found }) => scoreQuoteMarks(page.gold, found[name]?.text ?? ''));
    const sum = (field: 'kept' | 'all'): number => marks.reduce((total, one) => total + one[field], 0);
    const onPage = independent.reduce((total, { marksOnPage }) => total + marksOnPage, 0);
    console.log(
      `quotation marks of gold kept by ${name}: ${((100 * sum('kept')) / sum('all')).toFixed(2)} % of ${sum('all')}, ${((100 * sum('kept')) / onPage).toFixed(2)} % of the ${onPage} that the pages have`,
    );
  }
  if (extractors.includes('defuddle')) {
    const faster = outcomes.filter(({ found }) => (found.dramatis?.ms ?? Number.POSITIVE_INFINITY) < (found.defuddle?.ms ?? 0));
    console.log(`faster than Defuddle on ${((100 * faster.length) / outcomes.length).toFixed(1)} % of pages`);
  }
  printEstimates(independent);
  const refused = outcomes.filter(({ found }) => found.dramatis?.refusal !== undefined);
  console.log(`refused: ${refused.length}${refused.map(({ page, found }) => `\n  ${page.name}: ${found.dramatis?.refusal}`).join('')}`);
}

/** Prints how well the estimate of F1 finds the pages whose F1 is low: its precision and recall at each of several limits. */
function printEstimates(outcomes: readonly Outcome[]): void {
  const pages = outcomes.map((outcome) => ({ f1: scoreOf(outcome, 'dramatis').f1, expected: outcome.found.dramatis?.expectedF1 ?? 0 }));
  const poor = pages.filter(({ f1 }) => f1 < POOR);
  const average = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  console.log(`estimated F1 ${average(pages.map(({ expected }) => expected))}, F1 ${average(pages.map(({ f1 }) => f1))} on average`);
  for (const limit of [0.7, 0.75, 0.8, 0.85, 0.9]) {
    const warned = pages.filter(({ expected }) => expected < limit);
    const right = warned.filter(({ f1 }) => f1 < POOR).length;
    console.log(`  estimate below ${limit}: ${warned.length} pages, ${right} of the ${poor.length} with F1 below ${POOR} are among them`);
  }
}

function printWorst(outcomes: readonly Outcome[], count: number): void {
  const ranked = outcomes.map((outcome) => ({ outcome, score: scoreOf(outcome, 'dramatis'), other: scoreOf(outcome, 'readability') }));
  ranked.sort((a, b) => a.score.f1 - b.score.f1);
  for (const { outcome, score, other } of ranked.slice(0, count))
    console.log(
      `${score.f1.toFixed(3)} (Readability ${other.f1.toFixed(3)}) precision ${score.precision.toFixed(3)} recall ${score.recall.toFixed(3)} ${outcome.page.name}`,
    );
}

const scoreOf = ({ page, found }: Outcome, name: Extractor): PageScore => scorePage(page.gold, found[name]?.text ?? '');

function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
