import type { Signal } from '@preact/signals';
import type { TextControls, TextEnd, TextProgress, TextState } from '../../controls/link-texts';
import type { TextLibrary } from '../../library/texts/text-library';
import type { LinkTarget } from '../../model';
import { createGate } from '../gate';
import { createAwaitedAnswers } from './awaited-answers';
import { createTextLoader, type LoadOutcome, type LoadTextPorts } from './load-text';
import { type RunLoadingPorts, runLoading } from './run-loading';
import type { TextProblems } from './text-problems';

/** The state of the browser's connection. */
export interface Connection {
  isOffline(): boolean;
  /** Calls a function each time when the connection is there again. */
  onReturn(goOn: () => void): void;
}
export interface TextRunPorts extends LoadTextPorts, Pick<RunLoadingPorts, 'wait'> {
  readonly library: Pick<TextLibrary, 'linkTargets' | 'fillLink'>;
  readonly connection: Connection;
  now(): Date;
  /** Resolves after the browser has handled waiting events, such as clicks. */
  pause(): Promise<void>;
}
/** The loading of texts, which can be paused and stopped. */
export interface TextRun extends Pick<TextControls, 'pause' | 'resume' | 'stop'> {
  load(links: readonly LinkTarget[]): Promise<{ readonly progress: TextProgress; readonly end: TextEnd }>;
}
type RunningState = Extract<TextState, { readonly name: 'running' }>;

/** Creates what loads the texts of links. It shows the progress in `state`, and notes in `problems` what could not be loaded. */
export function createTextRun(ports: TextRunPorts, state: Signal<TextState>, problems: TextProblems): TextRun {
  const gate = createGate(() => ports.pause());
  const loader = createTextLoader(ports);
  const answers = createAwaitedAnswers(loader.request);
  const change = (changed: Partial<RunningState>): void => {
    if (state.value.name === 'running') state.value = { ...state.value, ...changed };
  };
  const runPorts: RunLoadingPorts = {
    request: answers.request,
    fill: loader.fill,
    async isLink({ id }) {
      const found = await ports.library.linkTargets({ ids: [id] });
      return !found.ok || found.value.length > 0;
    },
    isOffline: ports.connection.isOffline,
    wait: ports.wait,
    now: () => ports.now().getTime(),
  };
  const resume = (): void => {
    gate.resume();
    change({ isPaused: false, isOffline: false });
  };
  ports.connection.onReturn(() => {
    if (state.value.name === 'running' && state.value.isOffline) resume();
  });
  async function load(links: readonly LinkTarget[]) {
    gate.reset();
    let progress: TextProgress = { done: 0, total: links.length, loaded: 0, joined: 0, failed: 0, gone: 0 };
    state.value = { name: 'running', progress, isPaused: false, isOffline: false, hosts: [] };
    const end = await runLoading(links, runPorts, gate, {
      hear({ id }, outcome, isAsked) {
        answers.use(id);
        problems.note(id, outcome.is === 'problem' ? outcome.problem : null, isAsked);
        progress = counted(progress, outcome);
        change({ progress });
        void problems.keep(false);
      },
      waitFor: (hosts) => change({ hosts }),
      loseConnection: () => change({ isPaused: true, isOffline: true }),
    });
    await problems.keep(true);
    return { progress, end };
  }
  return {
    load,
    pause() {
      gate.pause();
      change({ isPaused: true });
    },
    resume,
    stop: gate.stop,
  };
}

function counted({ done, total, loaded, joined, failed, gone }: TextProgress, { is }: LoadOutcome): TextProgress {
  return {
    done: done + 1,
    total,
    loaded: loaded + Number(is === 'loaded'),
    joined: joined + Number(is === 'joined'),
    failed: failed + Number(is === 'problem'),
    gone: gone + Number(is === 'gone'),
  };
}
