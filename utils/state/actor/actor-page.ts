import { type ReadonlySignal, signal } from '@preact/signals';
import type { ActorNotice, ActorPageControls, ActorPageState } from '../../controls/actor-page';
import type { DownloadFile } from '../../device/download-file';
import type { ActorLibrary } from '../../library/actors/actor-library';
import type { IdentityLibrary } from '../../library/identities/identity-library';
import type { ActorSurroundings, Failure } from '../../model';
import { readScope } from '../../query/read-scope';
import { actorFile, quoteWithSource } from './actor-files';
import { type ActorQuotes, createActorQuotes } from './actor-quotes';
import { createActorSearch } from './actor-search';
import { createIdentityDecisions } from './identity-decisions';

/** The browser functions that the page about an actor needs. */
export interface ActorPagePorts {
  readonly library: ActorLibrary & IdentityLibrary;
  copy(text: string): Promise<boolean>;
  download(file: DownloadFile): void;
  /** The title of articles that have none. */
  readonly untitled: string;
}

/** Creates the page about an actor, which is empty until it follows an address. */
export function createActorPage(ports: ActorPagePorts): ActorPageControls {
  const { library } = ports;
  const state = signal<ActorPageState>({ name: 'loading' });
  const around = signal<ActorSurroundings | null>(null);
  const said = signal<ActorNotice | null>(null);
  let shown: number | null = null;
  const say = (notice: ActorNotice) => {
    said.value = notice;
  };
  const fail = (error: Failure) => say({ name: 'failed', error });
  const list = createActorQuotes(library, () => shown, fail);

  async function load(id: number): Promise<void> {
    const [identity, surroundings] = await Promise.all([library.identity(id), library.actorSurroundings(id), list.reload()]);
    if (id !== shown) return;
    shown = identity.ok ? identity.value.id : id; // Another one if the actor was joined to it.
    if (shown !== id) return load(shown);
    state.value = identity.ok ? { name: 'ready', identity: identity.value } : { name: 'error', error: identity.error };
    if (surroundings.ok) around.value = surroundings.value;
    else if (identity.ok) fail(surroundings.error);
  }
  function show(id: number | null): void {
    if (id !== shown) {
      state.value = { name: 'loading' };
      around.value = null;
      said.value = null;
      list.clear();
    }
    shown = id;
  }
  const { lookFor, showMore } = createActorSearch(library, state, () => shown === null, fail);
  const reload = async () => {
    if (shown !== null) return load(shown);
    if (state.value.name === 'search') await lookFor(state.value.looked);
  };

  async function follow(fragment: string, kept: unknown): Promise<void> {
    const { ids, query } = readScope(fragment, kept).address;
    const [id = null] = ids;
    show(id);
    if (id !== null) return load(id);
    await lookFor(query);
    const [only, another] = state.value.name === 'search' && query !== '' ? state.value.found : [];
    // A reader who follows a name wants to see the actor, if there is only one.
    if (!only || another) return;
    show(only.id);
    await load(only.id);
  }

  return {
    state,
    asked: list.asked,
    quotes: list.quotes,
    around,
    said,
    decisions: createIdentityDecisions(library, { shown: () => shown, say, fail, reload }),
    follow,
    reload,
    lookFor,
    showMore,
    ask(change) {
      list.asked.value = { ...list.asked.value, ...change };
      return list.load();
    },
    reach: list.reach,
    dismiss() {
      said.value = null;
    },
    ...fileActions(ports, state, list, say),
  };
}

/** Returns the functions that copy a quotation, and that save all quotations that are asked for as a file. */
function fileActions(
  { copy, download, untitled }: ActorPagePorts,
  state: ReadonlySignal<ActorPageState>,
  list: ActorQuotes,
  say: (notice: ActorNotice) => void,
): Pick<ActorPageControls, 'copy' | 'export'> {
  return {
    async copy(quote) {
      say({ name: (await copy(quoteWithSource(quote, untitled))) ? 'copied' : 'copyFailed' });
    },
    async export(format) {
      if (state.value.name !== 'ready') return;
      const { name } = state.value.identity;
      const all = await list.readAll();
      if (!all.ok) return say({ name: 'failed', error: all.error });
      download(actorFile(name, all.value, format, untitled));
      say({ name: 'exported', count: all.value.length });
    },
  };
}
