import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { openMeasuringTab } from '../../scripts/browsers/measuring-tab';
import type { Found } from './support/found-metadata';
import { type GoldPage, readPages } from './support/read-pages';
import { FIELDS, type Field, type MetadataGold, RIGHT, readGold } from './support/score-metadata';
import type { Extractor, FoundOnPage } from './support/tab-metadata';

const LIMIT_MS = 60_000;
const EXTRACTORS: readonly Extractor[] = ['dramatis', 'readability', 'defuddle', 'plain'];
interface Outcome {
  readonly page: GoldPage;
  readonly gold: MetadataGold;
  readonly found: FoundOnPage | null;
}

/**
 * Compares the title, authors, date and lead image that the product, Readability, Defuddle and a plain baseline (JSON-LD, then `meta`
 * elements) find on saved pages in Chromium. For each field, prints the share of pages with gold data on which each of them is right, by
 * set and overall. Also prints the product's reading time in milliseconds. Usage: `metadata DIR [--set na,fu] [--worst N] [--out F]`.
 * `--worst` prints N misses per field; `--out` writes all results.
 */
export default async function measureMetadata(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { set: { type: 'string' }, worst: { type: 'string', default: '0' }, out: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('usage: metadata DIR [--set A,B] [--worst N] [--out F]');
  const sets = values.set?.split(',');
  const pages = readPages(folder).filter(({ set, isIndependent }) => isIndependent && (sets?.includes(set) ?? true));
  const tab = await openMeasuringTab(await bundleForTab(join(import.meta.dirname, 'support/tab-metadata.ts')));
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    const gold = readGold(folder, page.name);
    if (FIELDS.every((field) => RIGHT[field](NOTHING, gold) === null)) continue;
    const found = await tab.run((open) => open.evaluate((...call) => globalThis.readIn(...call), page.html, page.url), LIMIT_MS);
    if (!found) console.error(`${page.name}: stopped after ${LIMIT_MS / 1000} s, counted as empty`);
    outcomes.push({ page, gold, found });
  }
  await tab.close();
  printTable(outcomes);
  printUpdates(outcomes);
  printSpeed(outcomes);
  printWorst(outcomes, Number(values.worst));
  if (values.out)
    writeFileSync(
      values.out,
      outcomes
        .map(
          ({ page, gold, found }) =>
            `${JSON.stringify({ name: page.name, url: page.url, gold: { ...gold, text: undefined }, ...found })}\n`,
        )
        .join(''),
    );
}

const NOTHING: Found = { title: null, authors: [], published: null, image: null };
const isRight = ({ gold, found }: Outcome, field: Field, name: Extractor): boolean | null =>
  RIGHT[field](found?.found[name] ?? NOTHING, gold);

function printTable(outcomes: readonly Outcome[]): void {
  console.log(`${'set'.padEnd(5)}${'field'.padEnd(9)}${'pages'.padStart(5)}${EXTRACTORS.map((name) => name.padStart(13)).join('')}`);
  const sets = [...new Set(outcomes.map(({ page }) => page.set))].sort();
  for (const set of [...sets, 'ALL'])
    for (const field of FIELDS) {
      const scored = outcomes.filter((outcome) => (set === 'ALL' || outcome.page.set === set) && isRight(outcome, field, 'plain') !== null);
      if (scored.length === 0) continue;
      const cells = EXTRACTORS.map((name) => {
        const share = scored.filter((outcome) => isRight(outcome, field, name)).length / scored.length;
        return `${(100 * share).toFixed(1)} %`.padStart(13);
      });
      console.log(`${set.padEnd(5)}${field.padEnd(9)}${String(scored.length).padStart(5)}${cells.join('')}`);
    }
}

/**
 * Prints how often either of the product's dates (publication or update) is right, because the gold data often contains the date of the
 * update.
 */
function printUpdates(outcomes: readonly Outcome[]): void {
  const scored = outcomes.filter((outcome) => isRight(outcome, 'date', 'dramatis') !== null);
  const right = scored.filter((outcome) => {
    const found = outcome.found?.found.dramatis ?? NOTHING;
    const updated = { ...found, published: found.more?.updated ?? null };
    return isRight(outcome, 'date', 'dramatis') || RIGHT.date(updated, outcome.gold);
  });
  console.log(`dramatis, date of publication or of the update: ${((100 * right.length) / scored.length).toFixed(1)} %`);
}

function printSpeed(outcomes: readonly Outcome[]): void {
  const sorted = outcomes.map(({ found }) => found?.ms ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
  console.log(`metadata alone: median ${at(0.5)} ms, p90 ${at(0.9)} ms, max ${(sorted.at(-1) ?? Number.NaN).toFixed(2)} ms`);
}

function printWorst(outcomes: readonly Outcome[], count: number): void {
  for (const field of count > 0 ? FIELDS : [])
    for (const outcome of outcomes.filter((one) => isRight(one, field, 'dramatis') === false).slice(0, count)) {
      const others = EXTRACTORS.filter((name) => isRight(outcome, field, name));
      console.log(`${field} ${outcome.page.name}${others.length > 0 ? ` (right: ${others.join(', ')})` : ''}`);
      console.log(`  gold  ${shown(field, fromGold(outcome.gold))}`);
      console.log(`  found ${shown(field, outcome.found?.found.dramatis ?? NOTHING)} ${outcome.found?.found.dramatis.more?.refusal ?? ''}`);
    }
}

const fromGold = ({ title, byline, published, image }: MetadataGold): Found => ({
  title: title ?? null,
  authors: byline ?? [],
  published: published ?? null,
  image: image ?? null,
});
const shown = (field: Field, found: Found): string => JSON.stringify(field === 'date' ? found.published : found[field]);
