import { browser } from 'wxt/browser';
import { BIN_MS, PASSING_MS } from '../library/library';
import type { LibraryRequest } from '../library/library-calls';
import type { SearchAnswer } from '../library/shelf-library';
import type { Result } from '../model';
import { reportProblem } from '../problems/report-problem';

/** The name of the alarm, and the key in `storage.local` under which the time of the next upkeep is stored, in milliseconds since 1970. */
const UPKEEP = 'libraryUpkeep';
/** The time after an update at which the library is opened, which copies and migrates it, in milliseconds. */
const AFTER_UPDATE_MS = 60_000;
type Ask = (request: LibraryRequest) => Promise<Result<unknown>>;

/**
 * Deletes removed articles and expired copies on time, even if the reader never opens the library again, and prepares articles from earlier
 * releases for searches. Returns a function that passes requests to the library with `ask` and notes when there will be something to do.
 * Must be called while the background starts.
 */
export function keepLibraryUp(ask: Ask, now: () => number = Date.now): Ask {
  async function upkeep(): Promise<void> {
    const done = await ask({ call: 'upkeep' });
    if (done.ok) {
      await plan(done.value as number | null);
      await prepare();
    }
    // If the library could not be opened, the next start of the browser tries again.
    else reportProblem('library.upkeep', done.error);
  }
  async function ifDue(): Promise<void> {
    const { [UPKEEP]: due } = await browser.storage.local.get(UPKEEP);
    if (typeof due !== 'number') return;
    if (due <= now()) await upkeep();
    // Firefox forgets alarms when it is closed.
    else await plan(due);
  }
  let isPreparing = false;
  /** Prepares all articles in small steps. Other requests are answered between them. */
  async function prepare(): Promise<void> {
    if (isPreparing) return;
    isPreparing = true;
    let done = await ask({ call: 'prepare' });
    while (done.ok && (done.value as number) > 0) done = await ask({ call: 'prepare' });
    isPreparing = false;
    if (!done.ok) reportProblem('library.upkeep', done.error);
  }
  const report = (problem: unknown) => reportProblem('library.upkeep', problem);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP) void upkeep().catch(report);
  });
  browser.runtime.onStartup.addListener(() => void ifDue().catch(report));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void plan(now() + AFTER_UPDATE_MS).catch(report);
  });
  return async (request) => {
    const answer = await ask(request);
    const mayWait = request.call === 'search' || request.call === 'sameWords';
    if (mayWait && answer.ok && (answer.value as Pick<SearchAnswer, 'unprepared'>).unprepared > 0) void prepare().catch(report);
    if ((request.call === 'remove' || request.call === 'removeMany') && answer.ok)
      await plan(now() + BIN_MS, 'unlessEarlier').catch(report);
    if ((request.call === 'backUp' || request.call === 'finishRestore') && answer.ok)
      await plan(now() + PASSING_MS + 1, 'unlessEarlier').catch(report);
    return answer;
  };
}

/** Notes the time of the next upkeep. `null` means never. */
async function plan(due: number | null, when?: 'unlessEarlier'): Promise<void> {
  if (due === null) {
    await Promise.all([browser.alarms.clear(UPKEEP), browser.storage.local.remove(UPKEEP)]);
    return;
  }
  if (when && (await browser.alarms.get(UPKEEP))) return;
  await browser.storage.local.set({ [UPKEEP]: due });
  await browser.alarms.create(UPKEEP, { when: due });
}
