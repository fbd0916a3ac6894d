import type { BulkChange } from '../controls/selection';
import type { Library } from '../library/library';
import { MAX_BULK } from '../library/shelf-library';
import type { MarkChange, Marked, Result, TagChange } from '../model';

/** The calls of the library that change many articles. */
export type BulkLibrary = Pick<Library, 'mark' | 'tag' | 'removeMany' | 'restoreMany' | 'eraseMany' | 'searchIds'>;

/** A step that takes a part of a change back. Returns the number of deleted articles that cannot be brought back any more. */
export type UndoStep = () => Promise<Result<number>>;

/**
 * Changes articles, up to `MAX_BULK` in one request, and adds the steps that take this back to `undo`, the last one last. Stops at the
 * first failure. `onDone` is called with the number of articles that are done.
 */
export async function changeArticles(
  library: BulkLibrary,
  ids: readonly number[],
  change: BulkChange,
  undo: UndoStep[],
  onDone: (done: number) => void,
): Promise<Result<null>> {
  for (let at = 0; at < ids.length; at += MAX_BULK) {
    const some = ids.slice(at, at + MAX_BULK);
    const done = await changeSome(library, some, change);
    if (!done.ok) return done;
    undo.push(...done.value);
    onDone(at + some.length);
  }
  return { ok: true, value: null };
}

async function changeSome(library: BulkLibrary, ids: readonly number[], change: BulkChange): Promise<Result<readonly UndoStep[]>> {
  switch (change.is) {
    case 'mark':
      return mapResult(await library.mark(ids, change.marks), (marked) => unmark(library, marked, change.marks));
    case 'tag':
      return mapResult(await library.tag(ids, change.add, change.remove), (tagged) => untag(library, tagged));
    case 'remove':
      return mapResult(await library.removeMany(ids), (removed) => [() => restoreSome(library, removed)]);
    case 'restore':
      return mapResult(await library.restoreMany(ids), (restored) => [async () => withoutLoss(await library.removeMany(restored))]);
    case 'erase':
      return mapResult(await library.eraseMany(ids), () => []);
  }
}

async function restoreSome(library: BulkLibrary, ids: readonly number[]): Promise<Result<number>> {
  const restored = await library.restoreMany(ids);
  if (!restored.ok || restored.value.length === ids.length) return mapResult(restored, () => 0);
  // The others have been restored already, or have been erased.
  return mapResult(await library.searchIds('', 'newest'), (found) => {
    const here = new Set(found);
    return ids.filter((id) => !here.has(id)).length;
  });
}

/** Returns the steps that give articles back the marks that they had: only those whose mark was another one. */
export function unmark(library: BulkLibrary, marked: Marked, { state, starred, archived }: MarkChange): readonly UndoStep[] {
  const opposite: readonly (readonly [readonly number[], MarkChange])[] = [
    [marked.state, { state: state === 'read' ? 'unread' : 'read' }],
    [marked.starred, { starred: !starred }],
    [marked.archived, { archived: !archived }],
  ];
  return opposite
    .filter(([ids]) => ids.length > 0)
    .map(
      ([ids, marks]) =>
        async () =>
          withoutLoss(await library.mark(ids, marks)),
    );
}

/** Returns the steps that take the tags away from the articles that did not have them, and give them back to those that had. */
export const untag = (library: BulkLibrary, { added, removed }: TagChange): readonly UndoStep[] => [
  ...removed
    .filter(({ articles }) => articles.length > 0)
    .map(
      ({ name, articles }) =>
        async () =>
          withoutLoss(await library.tag(articles, [name], [])),
    ),
  ...added
    .filter(({ articles }) => articles.length > 0)
    .map(
      ({ name, articles }) =>
        async () =>
          withoutLoss(await library.tag(articles, [], [name])),
    ),
];

const withoutLoss = (result: Result<unknown>): Result<number> => mapResult(result, () => 0);

const mapResult = <From, To>(result: Result<From>, map: (value: From) => To): Result<To> =>
  result.ok ? { ok: true, value: map(result.value) } : result;
