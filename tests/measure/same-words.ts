import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { LibraryRequest } from '../../utils/library/library-calls';
import { judgePairs } from '../same-words/support/judge-pairs';
import { bareEntry } from '../support/make-entry';
import { judgeGuesses } from '../translated-quotations/support/judge-guesses';
import { type Kind, openSession } from './support/extension-session';
import { timeRequest } from './support/library-call';
import { libraryFileSize } from './support/library-file';
import { echoedNews } from './support/made-echoes';
import { nodeLibrary } from './support/node-library';
import { percentiles, type TimeCall } from './support/time-searches';

/** The number of articles that are imported at once, and of those that are saved and compared one by one. */
const BATCH = 100;
const TIMED = 200;

/**
 * Measures how well and how fast the same words are found in other articles. Prints the precision and recall on invented pairs of quotations and
 * of translated ones, and, in a library with five quotations an article, the time of saving an article, of finding its words in others, and of listing the
 * versions of a quotation, in milliseconds. Usage: `same-words [--articles N] [--browser chromium|firefox|node]`. `node` measures SQLite alone,
 * in the memory of this process, and prints the space of each table.
 */
export default async function measureSameWords(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: 'string', default: '0' }, browser: { type: 'string', default: 'node' } },
  });
  for (const half of ['tuning', 'unseen'] as const) {
    const { precision, recall, pairs } = judgePairs(half);
    console.log(JSON.stringify({ half, pairs, precision: round(precision), recall: round(recall) }));
    const { statements, ...translated } = judgeGuesses(half);
    console.log(JSON.stringify({ half, translated: statements, precision: round(translated.precision), recall: round(translated.recall) }));
  }
  const articles = Number(values.articles);
  if (articles === 0) return;
  if (values.browser === 'node') {
    const { timeCall, sizes } = await nodeLibrary();
    console.log(JSON.stringify({ browser: 'node', articles, ...(await timeCalls(timeCall, articles)), megabytes: sizes() }));
    return;
  }
  const kind: Kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const home = mkdtempSync(join(tmpdir(), `dramatis-same-words-${kind}-`));
  try {
    const session = await openSession(kind, home);
    const timeCall = async (request: LibraryRequest): Promise<number> => {
      const answer = await session.evaluate(timeRequest, request);
      if (!answer.ok) throw new Error(`${request.call} failed: ${answer.text}`);
      return answer.time;
    };
    const times = await timeCalls(timeCall, articles);
    await session.close();
    console.log(JSON.stringify({ browser: kind, articles, ...times, megabytes: Math.round(libraryFileSize(home) / 1e5) / 10 }));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Fills a library and makes the calls for articles that have just been saved. */
async function timeCalls(timeCall: TimeCall, articles: number) {
  const imported = articles - TIMED;
  for (let from = 0; from < imported; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, imported - from) }, (_, n) => bareEntry(echoedNews(from + n)));
    await timeCall({ call: 'importMany', entries });
  }
  const [saves, finds, lists]: [number[], number[], number[]] = [[], [], []];
  for (let number = imported; number < articles; number++) {
    saves.push(await timeCall({ call: 'save', known: NO_ANNOTATIONS, reading: echoedNews(number) }));
    finds.push(await timeCall({ call: 'sameWords', id: number + 1 }));
    lists.push(await timeCall({ call: 'quotationVersions', id: number + 1, quote: 'q1' }));
  }
  return { save: percentiles(saves), sameWords: percentiles(finds), versions: percentiles(lists) };
}

const round = (share: number): number => Math.round(share * 1_000) / 1_000;
