import { describe, expect, it } from 'vitest';
import type { Result, SavedSummary } from '../../utils/model';
import { createPopupState, type PopupPorts } from '../../utils/state/popup-state';
import { articleOf, failing, fine, popupPorts, readingOf, summary } from './support/popup-ports';

const reading = readingOf(articleOf(['Words.']));
const popup = (ports: Partial<PopupPorts> = {}) => createPopupState(popupPorts(reading, ports), { locale: 'en-GB' });
const viewOf = (state: ReturnType<typeof popup>) => {
  const phase = state.phase.value;
  if (phase.name !== 'ready') throw new Error(phase.name);
  return phase.view;
};

describe('opening the popup', () => {
  it('shows the article before the library has answered', async () => {
    const library = Promise.withResolvers<Result<null>>();
    const state = popup({ libraryStatus: () => library.promise });
    expect(state.phase.value.name).toBe('loading');
    const loaded = state.load();
    await expect.poll(() => state.phase.value.name).toBe('ready');
    library.resolve({ ok: true, value: null });
    await loaded;
    expect(state.saving.value.name).toBe('unsaved');
  });

  it('shows what went wrong, and the article when a second try works', async () => {
    let tries = 0;
    const state = popup({ load: () => (tries++ === 0 ? failing('emptyPage') : fine(reading)) });
    await state.load();
    expect(state.phase.value).toEqual({ name: 'error', error: { code: 'emptyPage' } });
    await state.load();
    expect(state.phase.value.name).toBe('ready');
  });

  it('knows an article that was saved from the publisher’s address', async () => {
    const asked: string[] = [];
    const state = popup({
      findSaved: (url) => {
        asked.push(url);
        return fine(summary);
      },
    });
    await state.load();
    expect(asked).toEqual(['https://paper.example/a']);
    expect(state.saving.value).toEqual({ name: 'known', summary });
  });

  it('knows whether reader mode is on already', async () => {
    const state = popup({ isReaderOn: async () => true });
    await state.load();
    expect(state.readerOn.value).toBe(true);
  });
});

describe('the keys of reader mode', () => {
  it('are those that the browser gave', async () => {
    const state = popup({ readerKeys: async () => 'Alt+Shift+M' });
    expect(state.readerKeys.value).toBe('');
    await state.load();
    expect(state.readerKeys.value).toBe('Alt+Shift+M');
  });
});

describe('saving', () => {
  it('is saved only when the library says so', async () => {
    const library = Promise.withResolvers<Result<SavedSummary>>();
    const state = popup({ save: () => library.promise });
    await state.load();
    const saved = state.save();
    expect(state.saving.value.name).toBe('saving');
    library.resolve({ ok: true, value: summary });
    await saved;
    expect(state.saving.value).toEqual({ name: 'saved', summary });
    expect(viewOf(state).toast.value).toEqual({ message: 'saved' });
  });

  it('updates what was saved before', async () => {
    const state = popup({ findSaved: () => fine(summary) });
    await state.load();
    await state.save();
    expect(viewOf(state).toast.value).toEqual({ message: 'updated' });
  });

  it('saves once while it is saving', async () => {
    let saves = 0;
    const library = Promise.withResolvers<Result<SavedSummary>>();
    const state = popup({
      save: () => {
        saves++;
        return library.promise;
      },
    });
    await state.load();
    const both = [state.save(), state.save()];
    library.resolve({ ok: true, value: summary });
    await Promise.all(both);
    expect(saves).toBe(1);
  });

  it('can be tried again after the library was busy', async () => {
    const state = popup({ save: () => failing('libraryBusy') });
    await state.load();
    await state.save();
    expect(viewOf(state).toast.value).toEqual({ message: 'failed', code: 'libraryBusy' });
    expect(state.saving.value.name).toBe('unsaved');
  });

  it('is off in a private window before anything is lost, and asks the library nothing', async () => {
    const asked: string[] = [];
    const ask = (what: string) => () => {
      asked.push(what);
      return failing('unexpected');
    };
    const state = popup({ isPrivate: async () => true, save: ask('save'), findSaved: ask('find'), libraryStatus: ask('status') });
    const whenReady: string[] = [];
    state.phase.subscribe(({ name }) => {
      if (name === 'ready') whenReady.push(state.saving.value.name);
    });
    await state.load();
    await state.save();
    expect(whenReady).toEqual(['refused']);
    expect(state.saving.value).toEqual({ name: 'refused', code: 'storagePrivate' });
    expect(asked).toEqual([]);
  });

  it('is off where the browser refuses storage', async () => {
    const state = popup({ libraryStatus: () => failing('storageRefused') });
    await state.load();
    expect(state.saving.value).toEqual({ name: 'refused', code: 'storageRefused' });
  });
});

describe('reader mode', () => {
  it('follows what the page answers', async () => {
    const answers = ['on', 'off'] as const;
    let asked = 0;
    const state = popup({ toggleReader: () => fine(answers[asked++] ?? 'off') });
    await state.load();
    await state.toggleReader();
    expect(state.readerOn.value).toBe(true);
    await state.toggleReader();
    expect(state.readerOn.value).toBe(false);
  });

  it('is asked for once by a double click', async () => {
    let asked = 0;
    const state = popup({ toggleReader: () => fine(asked++ % 2 === 0 ? 'on' : 'off') });
    await state.load();
    await Promise.all([state.toggleReader(), state.toggleReader()]);
    expect([asked, state.readerOn.value]).toEqual([1, true]);
  });

  it('says why it could not', async () => {
    const state = popup({ toggleReader: () => failing('pageGone') });
    await state.load();
    await state.toggleReader();
    expect(viewOf(state).toast.value).toEqual({ message: 'failed', code: 'pageGone' });
    expect(state.readerOn.value).toBe(false);
  });
});
