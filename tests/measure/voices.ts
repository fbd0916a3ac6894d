import { parseArgs } from 'node:util';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { VOICE_MEASURES, type VoiceQuestion } from '../../utils/model';
import { bareEntry } from '../support/make-entry';
import { madeNews } from './support/made-news';
import { nodeLibrary } from './support/node-library';
import { percentiles, type TimeCall } from './support/time-searches';

/** The number of articles that are imported at once. */
const BATCH = 100;

/**
 * Counts the voices of a library of invented articles with SQLite in the memory of this process. Prints the milliseconds of processor time that
 * saving an article takes in the beginning and in the end, those of the first count and of later ones, and the seconds that an update takes
 * to find out who speaks in the articles of an earlier release. Usage: `voices --articles N`.
 */
export default async function measureVoices(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { articles: { type: 'string', default: '10000' } } });
  const articles = Number(values.articles);
  const { database, timeCall, sizes } = await nodeLibrary();
  const saves: number[] = [];
  for (let from = 0; from < articles; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, articles - from) }, (_, n) => bareEntry(madeNews(from + n)));
    saves.push((await cpuOf(() => timeCall({ call: 'importMany', entries }))) / entries.length);
  }
  const few = Math.ceil(saves.length / 10);
  const saving = { first: percentiles(saves.slice(0, few)), last: percentiles(saves.slice(-few)) };
  const first = Math.round(await cpuOf(() => timeCall(question({ query: '', order: 'newest' }))));
  const counts = await timeCounts(timeCall);
  const megabytes = sizes();
  database.run('DELETE FROM voice; UPDATE shelf SET voiced = 0');
  const steps: number[] = [];
  do steps.push(await cpuOf(() => timeCall({ call: 'prepare' })));
  while (database.rows('SELECT 1 FROM shelf WHERE voiced = 0 LIMIT 1').length > 0);
  const preparing = { seconds: Math.round(steps.reduce((sum, time) => sum + time, 0) / 1_000), step: percentiles(steps) };
  console.log(JSON.stringify({ articles, saving, first, counts, preparing, megabytes }));
}

async function timeCounts(timeCall: TimeCall) {
  const site = madeNews(0).article.site ?? '';
  const scopes = { everything: '', site: `site:"${site}"`, year: 'after:2025 before:2026' };
  const times: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(scopes)) {
    const all: number[] = [];
    for (let n = 0; n < 10; n++) all.push(await cpuOf(() => timeCall(question({ query, order: 'newest' }, VOICE_MEASURES[n % 2]))));
    times[name] = percentiles(all);
  }
  return times;
}

const question = (scope: VoiceQuestion['scope'], measure: VoiceQuestion['measure'] = 'quotes'): LibraryRequest => ({
  call: 'countVoices',
  question: { scope, measure, kind: 'person', withSubjects: false, limit: 100 },
});

/** Returns the processor time that some work takes, in milliseconds. Other processes lengthen it less than the time on the clock. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
