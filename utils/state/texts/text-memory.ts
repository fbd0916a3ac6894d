import { attempt, checked, list, object, wholeNumber } from '../../decode/decode';
import { localDay } from '../../device/local-day';
import { LASTING_PROBLEMS, LOAD_PROBLEMS, type LoadProblem } from '../../model';

/** Keeps which links could not be loaded today, so that they are not asked for again and again. */
export interface TextMemoryStore {
  /** Returns what was stored, unchecked, or `null` if there is nothing. */
  load(): Promise<unknown>;
  /** Keeps the memory. A failure costs only some requests, so it is not reported to the reader. */
  keep(memory: TextMemory): Promise<void>;
}

/** The links that could not be loaded on a day: their ids, by the reason. */
export interface TextMemory {
  readonly version: 1;
  readonly day: string;
  readonly problems: Readonly<Partial<Record<LoadProblem, readonly number[]>>>;
}

/** The maximum number of links with one reason. */
const MAX_LINKS = 100_000;
const decodeIds = list(MAX_LINKS, wholeNumber(1, Number.MAX_SAFE_INTEGER));
const decodeHead = object<Pick<TextMemory, 'version' | 'day'>>({
  version: (value) => wholeNumber(1, 1)(value) as 1,
  day: checked(10, (day) => /^\d{4}-\d\d-\d\d$/.test(day)),
});
const LASTING: ReadonlySet<LoadProblem> = new Set(LASTING_PROBLEMS);

/** Returns whether a link would most likely not be loaded later on the same day either. */
export const isLasting = (problem: LoadProblem): boolean => LASTING.has(problem);

/** Returns the links that could not be loaded today, with the reasons. A memory of another day, or in another form, is empty. */
export async function problemsToday(store: TextMemoryStore, now: Date): Promise<Map<number, LoadProblem>> {
  const stored = await store.load();
  const decoded = attempt<Map<number, LoadProblem>>(() => {
    const { day } = decodeHead(stored);
    const lists = ((stored as Partial<TextMemory>).problems ?? {}) as Readonly<Record<string, unknown>>;
    const pairs = LOAD_PROBLEMS.flatMap((problem) => decodeIds(lists[problem] ?? []).map((id) => [id, problem] as const));
    return { ok: true, value: new Map(day === localDay(now) ? pairs : []) };
  });
  return decoded.ok ? decoded.value : new Map();
}

/** Returns the memory of a day. */
export function memoryOf(problems: ReadonlyMap<number, LoadProblem>, now: Date): TextMemory {
  const grouped = Map.groupBy(problems, ([, problem]) => problem);
  return {
    version: 1,
    day: localDay(now),
    problems: Object.fromEntries([...grouped].map(([problem, pairs]) => [problem, pairs.map(([id]) => id)])),
  };
}
