import { attempt, list, object, otherwise, text, wholeNumber } from '../../decode/decode';
import type { ImportPoint } from './run-import';

/** The point at which an import of some files ended. */
export interface EndedPoint {
  readonly version: 1;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly point: ImportPoint;
}

/** Keeps the point of the last import that has not reached the end of its files, so that it can be continued after a crash. */
export interface ImportPointStore {
  /** Returns what was stored, unchecked, or `null` if there is nothing. */
  load(): Promise<unknown>;
  /** Keeps the point. A failure costs only the continuation, so it is not reported to the reader. */
  keep(point: EndedPoint): Promise<void>;
  clear(): Promise<void>;
}

const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const MAX_FILES = 100_000;
const decode = object<EndedPoint>({
  version: (value) => wholeNumber(1, 1)(value) as 1,
  files: list(MAX_FILES, object<EndedPoint['files'][number]>({ name: text(10_000), size: count })),
  point: object<ImportPoint>({
    place: object<ImportPoint['place']>({ file: count, member: count, offset: count, line: count, skip: count }),
    progress: object<ImportPoint['progress']>({
      done: count,
      total: count,
      added: count,
      joined: count,
      restored: otherwise(count, 0),
      unchanged: count,
      refused: count,
      pictures: otherwise(count, 0),
    }),
  }),
});

/** Returns the stored point, or `null` if there is none or another release has written it in another form. */
export async function loadPoint(store: ImportPointStore): Promise<EndedPoint | null> {
  const stored = await store.load();
  const decoded = attempt(() => ({ ok: true, value: decode(stored) }));
  return decoded.ok ? decoded.value : null;
}
