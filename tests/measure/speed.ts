import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { openMeasuringTab } from '../../scripts/browsers/measuring-tab';
import { writeTaggerFile } from '../../scripts/taggers/write-tagger-file';
import { countWords } from '../../utils/text/count-words';
import { pageFileIn, readPageFile } from './support/page-file';
import type { AnalysisTimes } from './support/tab-analysers';
import type { Extraction } from './support/tab-extractors';
import { timeClicks } from './support/time-clicks';

const TAGGER = resolve(import.meta.dirname, '../../utils/taggers/names-en.json');
const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const EXTRACTORS = ['dramatis', 'readability', 'defuddle'] as const;

/**
 * Measures three things in a real Chromium: the time from a click until the article is painted, extraction compared with bare Readability
 * and Defuddle, and analysis compared with `compromise`, an npm package. Usage: `speed [DIR] [--rounds N]`. The time from a click is the
 * median of N clicks. Extraction is measured on the pages DIR/NAME/page.html(.gz), and analysis on the English ones. DIR is the folder of
 * fixtures by default. For each page, the best of N rounds counts. The printed times are medians over the pages measured, and the printed
 * ratios are medians of the ratios for each page.
 */
export default async function measureSpeed(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '7' } },
  });
  const rounds = Number(values.rounds);
  for (const path of ['/sample/', '/long']) {
    const times = await timeClicks(path, rounds);
    const first = median(times.map((time) => time.first));
    const painted = median(times.map((time) => time.painted));
    console.log(`click on ${path.padEnd(9)} first paint ${first.toFixed(0)} ms   article painted ${painted.toFixed(0)} ms`);
  }
  const folder = resolve(positionals[0] ?? FIXTURES);
  const paths = readdirSync(folder).flatMap((name) => pageFileIn(join(folder, name)) ?? []);
  await measureEngines(paths.map(readPageFile), rounds);
}

async function measureEngines(pages: readonly string[], rounds: number): Promise<void> {
  const tab = await openMeasuringTab(
    `${await bundleForTab(join(import.meta.dirname, 'support/tab-extractors.ts'))}\n${await bundleForTab(join(import.meta.dirname, 'support/tab-analysers.ts'))}`,
  );
  const tagger = Buffer.from(writeTaggerFile(JSON.parse(readFileSync(TAGGER, 'utf8')))).toString('base64');
  const ready = await tab.run((open) => open.evaluate((file) => globalThis.readTagger(file), tagger), 60_000);
  const extractions: Record<(typeof EXTRACTORS)[number], Extraction>[] = [];
  const analyses: (AnalysisTimes & { readonly words: number })[] = [];
  for (const html of pages) {
    const found = await tab.run(
      (open) => open.evaluate((...call) => globalThis.extractIn(...call), html, 'https://news.example/a', EXTRACTORS, rounds),
      60_000,
    );
    const { dramatis, readability, defuddle } = found ?? {};
    // Skips refused pages. They are not extracted in full, so their times would make the figures look too good.
    if (!dramatis?.text || !readability || !defuddle) continue;
    extractions.push({ dramatis, readability, defuddle });
    if (!/<html[^>]{0,200}\blang=["']?en/i.test(html)) continue;
    const times = await tab.run(
      (open) => open.evaluate((...call) => globalThis.analyseIn(...call), dramatis.text, 'en', '', rounds),
      60_000,
    );
    if (times) analyses.push({ ...times, words: countWords(dramatis.text, 'en') });
  }
  await tab.close();
  console.log(
    `extraction, ${extractions.length} pages, median ms: ${EXTRACTORS.map((name) => `${name} ${median(extractions.map((one) => one[name].ms)).toFixed(2)}`).join('   ')}`,
  );
  for (const name of ['readability', 'defuddle'] as const)
    console.log(`  dramatis / ${name}: ${median(extractions.map((one) => one.dramatis.ms / one[name].ms)).toFixed(2)}`);
  const perThousand = (name: 'dramatis' | 'compromise' | 'names') =>
    median(analyses.map((one) => (one[name] / one.words) * 1000)).toFixed(2);
  console.log(
    `analysis, ${analyses.length} pages, median ms a thousand words: dramatis ${perThousand('dramatis')}   compromise ${perThousand('compromise')}`,
  );
  console.log(`  of which names ${perThousand('names')}   the tagger's file is ready in ${ready?.toFixed(0)} ms`);
  console.log(`  dramatis / compromise: ${median(analyses.map((one) => one.dramatis / one.compromise)).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
