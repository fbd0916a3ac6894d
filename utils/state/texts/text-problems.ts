import type { LinkTarget, LoadProblem } from '../../model';
import { isLasting, memoryOf, problemsToday, type TextMemoryStore } from './text-memory';

/** The links that could not be loaded today, with the reasons. */
export interface TextProblems {
  /** Reads what is known of today. Reasons that may have passed are forgotten, so that these links are tried again. */
  load(): Promise<void>;
  /** Notes the outcome for a link; `null` if it has no problem any more. `isAsked` says whether its own page was requested. */
  note(id: number, problem: LoadProblem | null, isAsked: boolean): void;
  /** Returns links in the order in which to try them: last those whose pages have failed, because they may keep others from being tried. */
  inOrder(links: readonly LinkTarget[]): readonly LinkTarget[];
  of(id: number): LoadProblem | undefined;
  /** Returns whether a link has led to another host today, to which there was no access. */
  leadsOn(id: number): boolean;
  /** Keeps the problems for later. Does nothing if they have just been kept, unless `isLast`. */
  keep(isLast: boolean): Promise<void>;
}

/** The minimum time between two writes of the memory, in milliseconds. */
const KEEP_MS = 1_000;

/** Creates a list of problems that is kept in a store. */
export function createTextProblems(store: TextMemoryStore, now: () => Date): TextProblems {
  let problems = new Map<number, LoadProblem>();
  let leading: ReadonlySet<number> = new Set();
  let keptAt = 0;
  /** The links whose own pages were requested in vain. */
  const failed = new Set<number>();
  return {
    async load() {
      const today = [...(await problemsToday(store, now()))];
      leading = new Set(today.flatMap(([id, problem]) => (problem === 'noAccess' ? [id] : [])));
      problems = new Map(today.filter(([, problem]) => isLasting(problem)));
    },
    note(id, problem, isAsked) {
      if (problem === null) problems.delete(id);
      else problems.set(id, problem);
      if (isAsked && problem !== null) failed.add(id);
    },
    inOrder: (links) => [...links.filter(({ id }) => !failed.has(id)), ...links.filter(({ id }) => failed.has(id))],
    of: (id) => problems.get(id),
    leadsOn: (id) => leading.has(id) || problems.get(id) === 'noAccess',
    async keep(isLast) {
      const time = now();
      if (!isLast && time.getTime() - keptAt < KEEP_MS) return;
      keptAt = time.getTime();
      await store.keep(memoryOf(problems, time));
    },
  };
}
