import { describe, expect, it } from 'vitest';
import type { Correction, ExtractRequest, Reading, Result, SavedSummary } from '../../utils/model';
import { wordsOf } from '../../utils/text/cite-quote';
import { openStory, story } from './support/open-story';
import { articleOf, failing, fine, readingOf, summary } from './support/popup-ports';

const named = (name: string) => ({ by: 'name', name, kind: 'person' }) as const;
type Open = Awaited<ReturnType<typeof openStory>>;
const speakers = ({ view }: Open) =>
  view.reading.value.analysis.quotes.map(({ id }) => view.cast.value.ofQuote.get(id)?.name ?? '').join(', ');
const idOf = ({ view }: Open, words: string) => {
  const { article, analysis } = view.reading.value;
  return analysis.quotes.find((quote) => wordsOf(article.text, quote).includes(words))?.id ?? '';
};
const BEFORE = 'Ines Vandermeer, Otis Quill';

describe('a correction', () => {
  it('shows another speaker, tells so, and is undone', async () => {
    const open = await openStory();
    expect(speakers(open)).toBe(BEFORE);
    await open.corrections.correct(idOf(open, 'wait'), named('Otis Quill'));
    expect(speakers(open)).toBe('Otis Quill, Otis Quill');
    expect([open.toast(), open.corrections.focus.value]).toEqual([
      { message: 'corrected', keeping: 'whenSaved' },
      { quote: 'q1', block: [0] },
    ]);
    expect([open.corrections.isCorrected('q1'), open.corrections.isCorrected('q2')]).toEqual([true, false]);
    open.corrections.undo();
    expect([speakers(open), open.toast()?.message, open.corrections.list.value]).toEqual([BEFORE, 'undone', []]);
  });

  it('takes a quotation away, and brings it back from the list', async () => {
    const open = await openStory();
    await open.corrections.reject('q1');
    expect(speakers(open)).toBe('Otis Quill');
    expect(open.corrections.focus.value).toEqual({ block: [0] });
    expect(open.corrections.list.value).toMatchObject([{ correction: { verdict: { is: 'notQuote' } }, isFound: true }]);
    await open.corrections.takeBack(0);
    expect([speakers(open), open.corrections.list.value.length, open.toast()?.message]).toEqual([BEFORE, 0, 'takenBack']);
  });

  it('marks words that were selected or written, and takes that back at the quote', async () => {
    const open = await openStory();
    const marking = open.corrections.findMarking('buy a season');
    expect(marking).toEqual({ parts: [{ start: 33, end: 45 }], kind: 'indirect' });
    expect(open.corrections.markingOf({ start: 34, end: 43 })).toEqual(marking);
    expect([open.corrections.findMarking('nowhere'), open.corrections.markingOf({ start: 3, end: 3 })]).toEqual([null, null]);
    await open.corrections.mark(marking?.parts ?? [], 'indirect', named('Bo'));
    expect(speakers(open)).toBe('Ines Vandermeer, Bo, Otis Quill');
    const focus = open.corrections.focus.value;
    if (!focus || !('quote' in focus) || !focus.quote) throw new Error('no quote has the focus');
    await open.corrections.restore(focus.quote);
    expect(speakers(open)).toBe(BEFORE);
  });

  it('survives every edit, and a selection', async () => {
    const part = readingOf(articleOf(['“We wait,” said Ines Vandermeer.']));
    const load = (request?: ExtractRequest): Promise<Result<Reading>> => fine(request?.part === 'selection' ? part : story);
    const open = await openStory(story, { load });
    await open.edits.readSelection();
    await open.corrections.correct('q1', named('Bo'));
    expect(speakers(open)).toBe('Bo');
    await open.edits.readWhole();
    expect(speakers(open)).toBe('Bo, Otis Quill');
    await open.edits.remove([1]);
    await open.edits.putBack('all');
    await open.edits.showAll();
    expect(speakers(open)).toContain('Bo');
    await open.edits.remove([0]);
    expect(open.corrections.list.value).toMatchObject([{ isFound: false }]);
    expect(speakers(open)).toBe('Otis Quill');
  });

  it('closes with Escape before all else', async () => {
    const { view } = await openStory();
    view.showQuote('q1');
    view.showMarking({ parts: [], kind: 'direct' });
    expect([view.openQuote.value, view.back(), view.marking.value]).toEqual([null, true, null]);
  });

  it('goes to reader mode beside what was found', async () => {
    const told: Reading[] = [];
    const open = await openStory(story, {
      toggleReader: (reading) => {
        told.push(reading);
        return fine('on');
      },
    });
    await open.corrections.correct('q1', named('Bo'));
    await open.state.toggleReader();
    expect(told[0]?.analysis).toBe(story.analysis);
    expect(told[0]?.corrections?.length).toBe(1);
  });

  it('says that nothing is kept from a private window', async () => {
    const open = await openStory(story, { isPrivate: async () => true });
    await open.corrections.correct('q1', named('Bo'));
    expect(open.toast()).toEqual({ message: 'corrected', keeping: 'never' });
  });
});

describe('in the library', () => {
  /** A library that has the story, with what the reader said of it. */
  function library(kept: readonly Correction[] = []) {
    const calls: (readonly Correction[])[] = [];
    const saves: Reading[] = [];
    const ports = {
      findSaved: () => fine(summary),
      findCorrections: () => fine(kept),
      correct: (_: number, corrections: readonly Correction[]) => {
        calls.push(corrections);
        return fine(summary);
      },
      save: (reading: Reading) => {
        saves.push(reading);
        return fine(summary);
      },
    };
    return { calls, saves, ports };
  }
  async function oneCorrection(): Promise<readonly Correction[]> {
    const open = await openStory();
    await open.corrections.correct('q1', named('Bo'));
    return open.view.source.value.corrections ?? [];
  }

  it('corrections are kept as they are made and undone, and the article is as it was saved', async () => {
    const { calls, ports } = library();
    const open = await openStory(story, ports);
    await open.corrections.correct('q1', named('Bo'));
    expect(open.toast()).toEqual({ message: 'corrected', keeping: 'now' });
    await expect.poll(() => calls.length).toBe(1);
    await expect.poll(() => open.state.saving.value.name).toBe('known');
    open.corrections.undo();
    await expect.poll(() => calls.at(-1)).toEqual([]);
    await expect.poll(() => open.state.saving.value.name).toBe('known');
  });

  it('those that could not be kept are changes to be saved', async () => {
    const { saves, ports } = library();
    const open = await openStory(story, { ...ports, correct: () => failing('libraryBusy') });
    await open.corrections.correct('q1', named('Bo'));
    await expect.poll(() => open.state.saving.value.name).toBe('changed');
    await open.state.save();
    expect([saves[0]?.corrections?.length, open.state.saving.value.name]).toEqual([1, 'saved']);
  });

  it('those of before are there when the page is read again, not as a step to be undone', async () => {
    const { calls, ports } = library(await oneCorrection());
    const open = await openStory(story, ports);
    expect([speakers(open), open.corrections.canUndo.value, open.state.saving.value.name]).toEqual(['Bo, Otis Quill', false, 'known']);
    await open.corrections.reject('q2');
    open.corrections.undo();
    expect(speakers(open)).toBe('Bo, Otis Quill');
    await expect.poll(() => open.state.saving.value.name).toBe('known');
    expect(calls.every((corrections) => corrections.length > 0)).toBe(true);
  });

  it('those of before are under those that were made before the library answered', async () => {
    const { calls, ports } = library(await oneCorrection());
    const answer = Promise.withResolvers<Result<SavedSummary | null>>();
    const loading = openStory(story, { ...ports, findSaved: () => answer.promise, hasSelection: async () => false });
    answer.resolve({ ok: true, value: summary });
    const open = await loading;
    await open.corrections.correct('q2', { by: 'nobody' });
    await expect.poll(() => calls.at(-1)?.length).toBe(2);
  });

  it('a save that is quicker than the library’s answer does not write over them', async () => {
    const { saves, ports } = library(await oneCorrection());
    const status = Promise.withResolvers<Result<null>>();
    const { createPopupState } = await import('../../utils/state/popup-state');
    const { popupPorts } = await import('./support/popup-ports');
    const state = createPopupState(popupPorts(story, { ...ports, libraryStatus: () => status.promise }), { locale: 'en-GB' });
    const loading = state.load();
    await expect.poll(() => state.phase.value.name).toBe('ready');
    await state.save();
    expect(saves[0]?.corrections?.length).toBe(1);
    status.resolve({ ok: true, value: null });
    await loading;
    expect(state.saving.value.name).toBe('saved');
  });

  it('where they cannot be read nothing is saved over them', async () => {
    const { saves, ports } = library();
    const open = await openStory(story, { ...ports, findCorrections: () => failing('libraryBusy') });
    expect(open.state.saving.value.name).toBe('unsaved');
    await open.state.save();
    expect([saves.length, open.toast()]).toEqual([0, { message: 'failed', code: 'libraryBusy' }]);
  });

  it('but an article that is damaged there is healed by saving it again', async () => {
    const { saves, ports } = library();
    const open = await openStory(story, { ...ports, findCorrections: () => failing('articleInvalid') });
    await open.state.save();
    expect(saves.length).toBe(1);
  });
});
