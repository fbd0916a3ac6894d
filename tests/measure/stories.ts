import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForTab } from '../../scripts/browsers/bundle-for-tab';
import { openMeasuringTab } from '../../scripts/browsers/measuring-tab';
import type { Judgement } from '../stories/support/judge-story';
import { type StoryPage, storyPages } from '../stories/support/story-pages';
import { tallyJudgements } from '../stories/support/tally-judgements';

const LIMIT_MS = 60_000;
const USAGE = 'usage: stories [--half tuning|unseen] [--only NAME,NAME] [--notes]';
interface Outcome {
  readonly page: StoryPage;
  readonly judgements: readonly Judgement[];
}

/**
 * Extracts the invented pages in `tests/stories/pages` in Chromium. For each half and in all, prints how many pull quotes occur twice, how
 * many lines are shown that do not belong to the article, and how many paragraphs, quotations, posts and corrections are kept. Usage:
 * `stories [--half tuning|unseen] [--only NAME,NAME] [--notes]`. `--notes` also prints each fault.
 */
export default async function measureStories(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { half: { type: 'string' }, only: { type: 'string' }, notes: { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',');
  const pages = storyPages().filter(({ name, half }) => half === (values.half ?? half) && (only?.includes(name) ?? true));
  if (pages.length === 0) throw new Error(USAGE);
  const tab = await openMeasuringTab(await bundleForTab(join(import.meta.dirname, 'support/tab-stories.ts')));
  const outcomes: Outcome[] = [];
  try {
    for (const page of pages) {
      const judgements = await tab.run((open) => open.evaluate((html) => globalThis.judgeStoryIn(html), page.html), LIMIT_MS);
      if (!judgements) throw new Error(`${page.name}: stopped after ${LIMIT_MS / 1000} s.`);
      outcomes.push({ page, judgements });
    }
  } finally {
    await tab.close();
  }
  if (values.notes) printFaults(outcomes);
  printFigures(outcomes);
}

function printFaults(outcomes: readonly Outcome[]): void {
  for (const { page, judgements } of outcomes)
    for (const { question, isRight, words } of judgements) if (!isRight) console.log(`${page.name}  ${question}  ${words}`);
}

function printFigures(outcomes: readonly Outcome[]): void {
  const halves = [...new Set(outcomes.map(({ page }) => page.half))].sort();
  const groups = [...halves.map((half) => outcomes.filter(({ page }) => page.half === half)), outcomes];
  const columns = groups.map((group) => tallyJudgements(group.flatMap(({ judgements }) => judgements)));
  console.log(['pages', ...halves, 'all'].map(cell).join(''));
  console.log(['', ...groups.map(({ length }) => String(length))].map(cell).join(''));
  for (const { name } of columns.at(-1) ?? []) {
    const cells = columns.map((figures) => {
      const figure = figures.find((one) => one.name === name);
      return figure ? `${figure.count} / ${figure.of}` : '';
    });
    console.log([name, ...cells].map(cell).join(''));
  }
}

const cell = (text: string, at: number): string => (at === 0 ? text.padEnd(24) : text.padStart(14));
