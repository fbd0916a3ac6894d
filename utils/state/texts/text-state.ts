import { signal } from '@preact/signals';
import type { TextControls, TextProgress, TextState } from '../../controls/link-texts';
import type { DownloadFile } from '../../device/download-file';
import type { TextLibrary } from '../../library/texts/text-library';
import type { LinkTarget } from '../../model';
import { readScope } from '../export/export-scope';
import { createGate } from '../gate';
import { reportFile } from '../print-report';
import { ALL_LINKS } from './link-scope';
import { type LoadOutcome, type LoadTextPorts, textLoader } from './load-text';
import { type PlannedTexts, type PlanTextsPorts, planTexts, type TextScope } from './plan-texts';
import { type RunLoadingPorts, runLoading } from './run-loading';
import type { TextMemoryStore } from './text-memory';
import { createTextProblems } from './text-problems';

/** The browser functions that loading texts needs. They are injected, so tests need no browser. */
export interface TextStatePorts extends LoadTextPorts, PlanTextsPorts, Pick<RunLoadingPorts, 'wait'> {
  readonly library: Pick<TextLibrary, 'linkTargets' | 'fillLink'>;
  readonly memory: TextMemoryStore;
  now(): Date;
  /** Resolves after the browser has handled waiting events, such as clicks. */
  pause(): Promise<void>;
  download(file: DownloadFile): void;
}

/** Creates the controls of the page on which the texts of links are loaded. */
export function createTextState(ports: TextStatePorts): TextControls {
  const state = signal<TextState>({ name: 'counting' });
  const gate = createGate(() => ports.pause());
  const problems = createTextProblems(ports.memory, ports.now);
  const load = textLoader(ports);
  let scope: TextScope & { readonly key: string } = { key: '', links: ALL_LINKS, asked: 'all' };
  let planned: PlannedTexts | null = null;

  /** Shows a state with a new plan. */
  async function showPlan(stateOf: (plan: PlannedTexts['plan']) => TextState): Promise<void> {
    const { key } = scope;
    const result = await planTexts(scope, problems, ports);
    // The address may have changed in the meantime.
    if (scope.key !== key) return;
    planned = result.ok ? result.value : null;
    state.value = result.ok ? stateOf(result.value.plan) : { name: 'failed', error: result.error };
  }

  async function run(links: readonly LinkTarget[], missing: readonly string[]): Promise<void> {
    if (missing.length > 0) ports.access.hold(missing);
    gate.reset();
    let progress: TextProgress = { done: 0, total: links.length, loaded: 0, joined: 0, failed: 0 };
    state.value = { name: 'running', progress, isPaused: false };
    const end = await runLoading(links, { load, wait: ports.wait, now: () => ports.now().getTime() }, gate, ({ id }, outcome) => {
      problems.note(id, outcome.is === 'problem' ? outcome.problem : null);
      progress = counted(progress, outcome);
      state.value = { name: 'running', progress, isPaused: gate.isPaused };
      void problems.keep(false);
    });
    await problems.keep(true);
    // The new plan says what is missing after that.
    await ports.access.release();
    await showPlan((plan) => ({ name: 'done', progress, plan, end }));
  }

  const show = (isPaused: boolean): void => {
    if (state.value.name === 'running') state.value = { ...state.value, isPaused };
  };
  return {
    state,
    async follow(fragment, kept) {
      const named = readScope(fragment, kept).scope;
      const key = JSON.stringify([fragment, kept]);
      if (state.value.name === 'running' || (state.value.name === 'done' && scope.key === key)) return;
      scope = { key, links: named ?? ALL_LINKS, asked: named === null ? 'all' : 'ids' in named ? 'selection' : 'search' };
      state.value = { name: 'counting' };
      await problems.load();
      await showPlan((plan) => ({ name: 'plan', plan, isRefused: false }));
    },
    async start(which) {
      const isReady = state.value.name === 'plan' || state.value.name === 'done';
      if (!planned || !isReady || planned[which].links.length === 0) return;
      const asked = planned;
      const { missing } = asked[which].access;
      planned = null;
      if (missing.length > 0 && !(await ports.access.ask(missing))) {
        planned = asked;
        state.value = { name: 'plan', plan: asked.plan, isRefused: true };
        return;
      }
      await run(asked[which].links, missing);
    },
    pause() {
      gate.pause();
      show(true);
    },
    resume() {
      gate.resume();
      show(false);
    },
    stop: gate.stop,
    saveReport(sentenceOf) {
      const { value } = state;
      if (value.name !== 'plan' && value.name !== 'done') return;
      ports.download(reportFile('dramatis-links', ports.now(), value.plan.problems, sentenceOf, ({ title, url }) => `${title}  ${url}`));
    },
  };
}

function counted({ done, total, loaded, joined, failed }: TextProgress, { is }: LoadOutcome): TextProgress {
  return {
    done: done + 1,
    total,
    loaded: loaded + Number(is === 'loaded'),
    joined: joined + Number(is === 'joined'),
    failed: failed + Number(is === 'problem'),
  };
}
