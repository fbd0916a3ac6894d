import { parseArgs } from 'node:util';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { MAX_VOICES_READ } from '../../utils/library/voices/voice-library';
import { VOICE_MEASURES, type VoiceQuestion } from '../../utils/model';
import { bareEntry } from '../support/make-entry';
import { madeNews } from './support/made-news';
import { nodeLibrary } from './support/node-library';
import { percentiles, type TimeCall } from './support/time-searches';

/** The number of articles that are imported at once. */
const BATCH = 100;

/**
 * Counts the voices of a library of invented articles with SQLite in the memory of this process. Prints the milliseconds of the first count
 * and of reading the articles, and the median and the 99th percentile of counts before and after that. Usage: `voices --articles N`.
 */
export default async function measureVoices(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { articles: { type: 'string', default: '10000' } } });
  const articles = Number(values.articles);
  const { timeCall, sizes } = await nodeLibrary();
  for (let from = 0; from < articles; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, articles - from) }, (_, n) => bareEntry(madeNews(from + n)));
    await timeCall({ call: 'importMany', entries });
  }
  const first = await timeCall(question({ query: '', order: 'newest' }));
  const counts = await timeCounts(timeCall);
  const steps: number[] = [];
  for (let from = 1; from <= articles; from += MAX_VOICES_READ) {
    const ids = Array.from({ length: Math.min(MAX_VOICES_READ, articles + 1 - from) }, (_, n) => from + n);
    steps.push(await timeCall({ call: 'readVoices', ids }));
  }
  const reading = { all: Math.round(steps.reduce((sum, time) => sum + time, 0)), step: percentiles(steps) };
  console.log(
    JSON.stringify({ articles, first: Math.round(first), counts, reading, countsWhenRead: await timeCounts(timeCall), megabytes: sizes() }),
  );
}

async function timeCounts(timeCall: TimeCall) {
  const site = madeNews(0).article.site ?? '';
  const scopes = { everything: '', site: `site:"${site}"`, year: 'after:2025 before:2026' };
  const times: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(scopes)) {
    const all: number[] = [];
    for (let n = 0; n < 10; n++) all.push(await timeCall(question({ query, order: 'newest' }, VOICE_MEASURES[n % 2])));
    times[name] = percentiles(all);
  }
  return times;
}

const question = (scope: VoiceQuestion['scope'], measure: VoiceQuestion['measure'] = 'quotes'): LibraryRequest => ({
  call: 'countVoices',
  question: { scope, measure, kind: 'person', withSubjects: false, limit: 100 },
});
