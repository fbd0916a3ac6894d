import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { correctSpeaker } from '../../../utils/correct/corrections';
import type { LibraryRequest } from '../../../utils/library/library-calls';
import type { Result, SavedSummary } from '../../../utils/model';
import { bareEntry } from '../../support/make-entry';
import { sendRequest } from './library-call';
import type { Ledger, Pending, Stored } from './library-ledger';
import { sampleReading } from './sample-reading';
import type { ExtensionPage } from './session-types';

/** The number of articles in a batch of an import. */
const BATCH = 6;

/** Saves, updates, corrects and deletes articles until the browser is killed or `turns` are over, and records each acknowledgement. */
export async function changeWithoutPause(session: ExtensionPage, ledger: Ledger, turns = Number.POSITIVE_INFINITY): Promise<void> {
  const ids = new Map<number, number>();
  for (let turn = 0; !ledger.isClosed && turn < turns; turn++) {
    const known = [...ids.keys()];
    const chosen = known[Math.floor(Math.random() * known.length)];
    const { number, state, request } = change(ledger, turn, chosen, chosen === undefined ? undefined : ids.get(chosen));
    ledger.pending = [{ number, state }];
    try {
      const answer = (await session.evaluate(sendRequest, request)) as Result<SavedSummary | null>;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      ledger.articles.set(number, state);
      ledger.pending = [];
      ledger.acknowledged += 1;
      if (answer.value) ids.set(number, answer.value.id);
      if (state.isRemoved) ids.delete(number);
    } catch (error) {
      if (!ledger.isClosed) throw new Error('A change failed before the kill.', { cause: error });
    }
  }
}

/** Chooses the next change: every second one saves an article, and the others update, correct or delete the chosen one. */
function change(ledger: Ledger, turn: number, chosen?: number, id?: number): { number: number; state: Stored; request: LibraryRequest } {
  const stored = chosen === undefined ? undefined : ledger.articles.get(chosen);
  if (chosen === undefined || id === undefined || !stored || turn % 2 === 0) return save(ledger.next(), ledger.next());
  if (turn % 8 === 1) return { number: chosen, state: { ...stored, isRemoved: true }, request: { call: 'remove', id } };
  if (turn % 8 === 3) return save(chosen, ledger.next());
  const name = `Corrected ${ledger.next()}`;
  const reading = readingOf(chosen, stored.version);
  const { corrections = [] } = correctSpeaker(reading, 'q1', { by: 'name', name, kind: 'person' });
  return {
    number: chosen,
    state: { ...stored, correction: name },
    request: { call: 'annotate', id, annotations: { corrections, highlights: [] } },
  };
}

const save = (number: number, version: number): { number: number; state: Stored; request: LibraryRequest } => ({
  number,
  state: { version, correction: null, isRemoved: false },
  request: { call: 'save', known: NO_ANNOTATIONS, reading: readingOf(number, version) },
});

/** Imports articles in batches until the browser is killed, and records each acknowledgement. */
export async function importWithoutPause(session: ExtensionPage, ledger: Ledger): Promise<void> {
  while (!ledger.isClosed) {
    const pending = Array.from({ length: BATCH }, (): Pending => {
      const number = ledger.next();
      return { number, state: { version: ledger.next(), correction: null, isRemoved: false } };
    });
    const entries = pending.map(({ number, state }) => ({ ...bareEntry(readingOf(number, state.version)), tags: ['imported'] }));
    ledger.pending = pending;
    try {
      const answer = (await session.evaluate(sendRequest, { call: 'importMany', entries })) as Result<unknown>;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      for (const { number, state } of pending) ledger.articles.set(number, state);
      ledger.pending = [];
      ledger.acknowledged += BATCH;
    } catch (error) {
      if (!ledger.isClosed) throw new Error('An import failed before the kill.', { cause: error });
    }
  }
}

const readingOf = (number: number, version: number) => sampleReading(number, version, 800, 5 + ((number + version) % 20));
