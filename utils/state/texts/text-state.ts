import { signal } from '@preact/signals';
import type { TextControls, TextState } from '../../controls/link-texts';
import type { DownloadFile } from '../../device/download-file';
import type { ArticleScope, LinkTarget } from '../../model';
import type { LibraryAddress } from '../../query/library-address';
import { readScope } from '../../query/read-scope';
import { reportFile } from '../print-report';
import { ALL_LINKS } from './link-scope';
import { type PlannedTexts, type PlanTextsPorts, planTexts, type TextScope } from './plan-texts';
import type { TextMemoryStore } from './text-memory';
import { createTextProblems } from './text-problems';
import { createTextRun, type TextRunPorts } from './text-run';

/** The browser functions that loading texts needs. They are injected, so tests need no browser. */
export interface TextStatePorts extends TextRunPorts, PlanTextsPorts {
  readonly library: TextRunPorts['library'];
  readonly memory: TextMemoryStore;
  readonly turn: TextTurn;
  download(file: DownloadFile): void;
}

/** Lets only one window load texts at a time. */
export interface TextTurn {
  /** Returns whether another window loads texts. */
  isTaken(): Promise<boolean>;
  /** Resolves when no window loads texts any more. */
  whenFree(): Promise<unknown>;
  /** Does some work, unless another window loads texts. Returns whether it has. */
  take(work: () => Promise<void>): Promise<boolean>;
}
/** Creates the controls of the page on which the texts of links are loaded. */
export function createTextState(ports: TextStatePorts): TextControls {
  const state = signal<TextState>({ name: 'counting' });
  const problems = createTextProblems(ports.memory, ports.now);
  const running = createTextRun(ports, state, problems);
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

  /** Shows that another window loads texts, and the plan once it has ended. */
  function showElsewhere(): void {
    state.value = { name: 'elsewhere' };
    void ports.turn.whenFree().then(async () => {
      if (state.value.name !== 'elsewhere') return;
      await problems.load();
      await showPlan((plan) => ({ name: 'plan', plan, isRefused: false }));
    });
  }

  async function run(links: readonly LinkTarget[], missing: readonly string[]): Promise<void> {
    if (missing.length > 0) ports.access.hold(missing);
    const { progress, end } = await running.load(links);
    // The new plan says what is missing after that.
    await ports.access.release();
    await showPlan((plan) => ({ name: 'done', progress, plan, end }));
  }

  return {
    state,
    async follow(fragment, kept) {
      const { address, scope: named } = readScope(fragment, kept);
      const key = JSON.stringify(named);
      const { value } = state;
      if (value.name === 'running') return;
      // The report stays until the reader asks for the texts of other links, but links may have come and gone in the meantime.
      const report = value.name === 'done' && (named === null || scope.key === key) ? value : null;
      scope = { key, links: named ?? ALL_LINKS, asked: askedOf(address, named) };
      if (report) return showPlan((plan) => ({ ...report, plan }));
      state.value = { name: 'counting' };
      if (await ports.turn.isTaken()) return showElsewhere();
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
      const isDone = await ports.turn.take(() => run(asked[which].links, missing));
      if (isDone) return;
      if (missing.length > 0) {
        ports.access.hold(missing);
        await ports.access.release();
      }
      showElsewhere();
    },
    pause: running.pause,
    resume: running.resume,
    stop: running.stop,
    saveReport(sentenceOf) {
      const { value } = state;
      if (value.name !== 'plan' && value.name !== 'done') return;
      ports.download(reportFile('dramatis-links', ports.now(), value.plan.problems, sentenceOf, ({ title, url }) => `${title}  ${url}`));
    },
  };
}

function askedOf({ query, view }: LibraryAddress, named: ArticleScope | null): TextScope['asked'] {
  if (named === null) return 'all';
  if ('ids' in named) return 'selection';
  return view === 'links' && query.trim() === '' ? 'view' : 'search';
}
