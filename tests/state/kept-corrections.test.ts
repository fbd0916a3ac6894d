import { describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { Annotations, Correction, KnownArticle, Result, SavedSummary } from '../../utils/model';
import { openStory, story } from './support/open-story';
import { failing, knownAs } from './support/popup-ports';
import { simulatedLibrary } from './support/simulated-library';

const named = (name: string) => ({ by: 'name', name, kind: 'person' }) as const;
type Open = Awaited<ReturnType<typeof openStory>>;
const speakers = ({ view }: Open) =>
  view.reading.value.analysis.quotes.map(({ id }) => view.cast.value.ofQuote.get(id)?.name ?? '').join(', ');

describe('a correction in the library', () => {
  async function oneCorrection(): Promise<readonly Correction[]> {
    const open = await openStory();
    await open.corrections.correct('q1', named('Bo'));
    return open.view.source.value.corrections ?? [];
  }

  test('is stored at once, is removed when it is undone, and leaves no unsaved change behind', async () => {
    const { calls, ports } = simulatedLibrary();
    const open = await openStory(story, ports);
    await open.corrections.correct('q1', named('Bo'));
    expect(open.toast()).toEqual({ message: 'corrected', keeping: 'now' });
    await expect.poll(() => calls.length).toBe(1);
    await expect.poll(() => open.state.saving.value.name).toBe('known');
    open.corrections.undo();
    await expect.poll(() => calls.at(-1)?.corrections).toEqual([]);
    await expect.poll(() => open.state.saving.value.name).toBe('known');
  });

  test('counts as unsaved while it is being stored, even if the reader undoes it in the meantime', async () => {
    const { ports } = simulatedLibrary();
    const arrived: (() => void)[] = [];
    const annotate = (id: number, annotations: Annotations) =>
      new Promise<Result<SavedSummary>>((answer) => arrived.push(() => answer(ports.annotate(id, annotations))));
    const open = await openStory(story, { ...ports, annotate });
    await open.corrections.correct('q1', named('Bo'));
    await expect.poll(() => arrived.length).toBe(1);
    open.corrections.undo();
    expect(open.state.saving.value.name).toBe('changed');
    arrived[0]?.();
    await expect.poll(() => arrived.length).toBe(2);
    expect(open.state.saving.value.name).toBe('changed');
    arrived[1]?.();
    await expect.poll(() => open.state.saving.value.name).toBe('known');
  });

  test('that could not be stored counts as an unsaved change until the article is saved', async () => {
    const { saves, ports } = simulatedLibrary();
    const open = await openStory(story, { ...ports, annotate: () => failing('libraryBusy') });
    await open.corrections.correct('q1', named('Bo'));
    await expect.poll(() => open.state.saving.value.name).toBe('changed');
    await open.state.save();
    expect([saves[0]?.corrections?.length, open.state.saving.value.name]).toEqual([1, 'saved']);
  });

  test('is restored when the page is read again, but leaves nothing to undo', async () => {
    const { calls, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    const open = await openStory(story, ports);
    expect([speakers(open), open.corrections.canUndo.value, open.state.saving.value.name]).toEqual(['Bo, Otis Quill', false, 'known']);
    await open.corrections.reject('q2');
    open.corrections.undo();
    expect(speakers(open)).toBe('Bo, Otis Quill');
    await expect.poll(() => open.state.saving.value.name).toBe('known');
    expect(calls.every(({ corrections }) => corrections.length > 0)).toBe(true);
  });

  test('does not replace an earlier correction of another quotation in the same article', async () => {
    const { calls, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    const answer = Promise.withResolvers<Result<KnownArticle | null>>();
    const loading = openStory(story, { ...ports, findSaved: () => answer.promise, hasSelection: async () => false });
    answer.resolve({ ok: true, value: knownAs(story) });
    const open = await loading;
    await open.corrections.correct('q2', { by: 'nobody' });
    await expect.poll(() => calls.at(-1)?.corrections.length).toBe(2);
  });

  test('is not lost when the article is saved before the library has reported its status', async () => {
    const { saves, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    const status = Promise.withResolvers<Result<null>>();
    const { createArticleState } = await import('../../utils/state/article-state');
    const { popupPorts } = await import('./support/popup-ports');
    const state = createArticleState(popupPorts(story, { ...ports, libraryStatus: () => status.promise }), { locale: 'en-GB' });
    const loading = state.load();
    await expect.poll(() => state.phase.value.name).toBe('ready');
    await state.save();
    expect(saves[0]?.corrections?.length).toBe(1);
    status.resolve({ ok: true, value: null });
    await loading;
    expect(state.saving.value.name).toBe('saved');
  });

  test('that cannot be loaded is kept nevertheless when the article is saved', async () => {
    const { has, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    const open = await openStory(story, { ...ports, findAnnotations: () => failing('libraryBusy') });
    expect([open.state.saving.value.name, open.corrections.list.value.length]).toEqual(['unsaved', 0]);
    await open.state.save();
    expect([has.kept.corrections.length, open.corrections.list.value.length]).toEqual([1, 1]);
  });

  test('is merged with corrections that are made and undone in another tab', async () => {
    const { has, ports } = simulatedLibrary();
    const open = await openStory(story, ports);
    has.kept = { ...NO_ANNOTATIONS, corrections: await oneCorrection() };
    await open.corrections.correct('q2', { by: 'nobody' });
    await expect.poll(() => has.kept.corrections.length).toBe(2);
    expect([speakers(open).split(', ')[0], open.corrections.list.value.length]).toEqual(['Bo', 2]);
    has.kept = { ...NO_ANNOTATIONS, corrections: has.kept.corrections.slice(1) };
    await open.state.save();
    expect([has.kept.corrections.length, speakers(open).split(', ')[0], open.state.saving.value.name]).toEqual([
      1,
      'Ines Vandermeer',
      'saved',
    ]);
    open.corrections.undo();
    await expect.poll(() => has.kept).toEqual(NO_ANNOTATIONS);
  });

  test('does not overwrite corrections that another tab has saved in the meantime, but is added to them', async () => {
    const { has, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    has.saved = false;
    const open = await openStory(story, ports);
    expect(open.state.saving.value.name).toBe('unsaved');
    has.saved = true;
    await open.corrections.correct('q2', { by: 'nobody' });
    await open.state.save();
    expect([has.kept.corrections.length, open.toast()]).toEqual([2, { message: 'updated' }]);
  });

  test('is kept when the article is deleted in another tab, and is saved when the article is saved again', async () => {
    const { has, ports } = simulatedLibrary({ corrections: await oneCorrection() });
    const open = await openStory(story, ports);
    has.saved = false;
    await open.corrections.correct('q2', { by: 'nobody' });
    await expect.poll(() => open.state.saving.value.name).toBe('changed');
    expect(open.corrections.list.value.length).toBe(2);
    await open.state.save();
    expect([has.kept.corrections.length, open.state.saving.value.name]).toEqual([2, 'saved']);
  });
});
