import { batch, signal } from '@preact/signals';
import type { AskedVoices, VoicesChoice, VoicesOverTimeControls, VoicesState } from '../../controls/voices-over-time';
import type { DownloadFile } from '../../device/download-file';
import type { VoiceLibrary } from '../../library/voices/voice-library';
import type { ArticleScope, Result, VoiceCount } from '../../model';
import type { LibraryAddress } from '../../query/library-address';
import { readScope } from '../../query/read-scope';
import { WHOLE_LIST } from '../../query/whole-list';
import { ALL_ARTICLES } from '../export/export-scope';
import { readInSteps } from './read-in-steps';
import { voiceFile } from './voice-file';

/** The browser functions that the page needs. They are injected, so tests need no browser. */
export interface VoicesPagePorts {
  readonly library: VoiceLibrary;
  download(file: DownloadFile): void;
  now(): Date;
}

/** The state of the page. */
export interface VoicesPageState extends VoicesOverTimeControls {
  /**
   * Reads which articles the fragment of the page's address and the state of its entry in the browser's history name, and counts their
   * voices. Must be called whenever they change.
   */
  follow(fragment: string, kept: unknown): Promise<void>;
}

/** The number of speakers that are shown. The file has all of them. */
const SHOWN = 100;
/** The number of articles that can be read in less time than it takes to notice. */
const FEW = 200;
const FIRST: VoicesChoice = { measure: 'quotes', kind: 'person', withSubjects: false, split: 'kind' };

type Reading = NonNullable<Extract<VoicesState, { name: 'counted' }>['reading']>;

/** Creates the state of the page that counts voices. */
export function createVoicesPage({ library, download, now }: VoicesPagePorts): VoicesPageState {
  const state = signal<VoicesState>({ name: 'counting' });
  const choice = signal(FIRST);
  const asked = signal<AskedVoices>({ kind: 'all', list: WHOLE_LIST });
  let scope: ArticleScope = ALL_ARTICLES;
  /** The number of the current reading. Those before it end. */
  let turn = 0;

  const ask = (limit: number): Promise<Result<VoiceCount>> => {
    const { measure, kind, withSubjects } = choice.value;
    return library.countVoices({ scope, measure, kind, withSubjects, limit });
  };
  /** Counts, and shows the result unless it has been asked for something else in the meantime. Returns whether more is to be read. */
  async function show(own: number, readingOf: (count: VoiceCount) => Reading | null | 'later'): Promise<boolean> {
    const chosen = choice.value;
    const result = await ask(SHOWN);
    if (own !== turn) return false;
    // The numbers for the new choice have been asked for already.
    if (chosen !== choice.value) return true;
    if (!result.ok) {
      state.value = { name: 'failed', error: result.error };
      return false;
    }
    const reading = readingOf(result.value);
    if (reading !== 'later') state.value = { name: 'counted', count: result.value, reading };
    return result.value.unread > 0;
  }
  async function load(): Promise<void> {
    const own = ++turn;
    // A few articles are read before anything is shown, so that no number changes at once.
    const isMore = await show(own, ({ unread }) => (unread === 0 ? null : unread > FEW ? { done: 0, total: unread } : 'later'));
    if (!isMore) return;
    const unread = await library.unreadVoices(scope);
    if (own !== turn) return;
    if (!unread.ok) state.value = { name: 'failed', error: unread.error };
    else await readAll(own, unread.value);
  }
  async function readAll(own: number, ids: readonly number[]): Promise<void> {
    const total = ids.length;
    const problem = await readInSteps(ids, {
      read: library.readVoices,
      isOver: () => own !== turn,
      report: (done) => show(own, () => (done < total ? { done, total } : null)),
      now: () => now().getTime(),
    });
    if (problem && own === turn) state.value = { name: 'failed', error: problem };
  }
  return {
    state,
    choice,
    asked,
    async choose(change) {
      choice.value = { ...choice.value, ...change };
      // The chart is divided without a new count.
      if (Object.keys(change).every((key) => key === 'split')) return;
      const { value } = state;
      if (value.name === 'counted') await show(turn, () => (state.value.name === 'counted' ? state.value.reading : null));
    },
    load,
    stop() {
      turn++;
      const { value } = state;
      if (value.name === 'counted') state.value = { ...value, reading: null };
    },
    async saveTable(table) {
      const result = await ask(Number.MAX_SAFE_INTEGER);
      if (!result.ok) state.value = { name: 'failed', error: result.error };
      else download(voiceFile(table, result.value, choice.value, now()));
    },
    async follow(fragment, kept) {
      const { address, scope: named } = readScope(fragment, kept);
      batch(() => {
        state.value = { name: 'counting' };
        asked.value = askedOf(address, named);
      });
      scope = named ?? ALL_ARTICLES;
      await load();
    },
  };
}

function askedOf({ query, view, order, ids }: LibraryAddress, named: ArticleScope | null): AskedVoices {
  if (named === null) return { kind: 'all', list: WHOLE_LIST };
  if (ids.length > 0) return { kind: 'selection', list: WHOLE_LIST };
  return { kind: query.trim() === '' ? 'view' : 'search', list: { query, view, order } };
}
