import { describe, expect, test } from 'vitest';
import type { SaveAnswer } from '../../utils/library/library';
import type { Result } from '../../utils/model';
import { type ArticlePorts, createArticleState } from '../../utils/state/article-state';
import { articleOf, failing, fine, knownAs, popupPorts, readingOf, savedAs, summary } from './support/popup-ports';

const reading = readingOf(articleOf(['Words.']));
const popup = (ports: Partial<ArticlePorts> = {}) => createArticleState(popupPorts(reading, ports), { locale: 'en-GB' });
const viewOf = (state: ReturnType<typeof popup>) => {
  const phase = state.phase.value;
  if (phase.name !== 'ready') throw new Error(phase.name);
  return phase.view;
};

describe('opening the popup', () => {
  test('shows the article before the library has said whether the article is saved', async () => {
    const library = Promise.withResolvers<Result<null>>();
    const state = popup({ libraryStatus: () => library.promise });
    expect(state.phase.value.name).toBe('loading');
    const loaded = state.load();
    await expect.poll(() => state.phase.value.name).toBe('ready');
    library.resolve({ ok: true, value: null });
    await loaded;
    expect(state.saving.value.name).toBe('unsaved');
  });

  test('shows an error when the page cannot be read, and the article when a second attempt succeeds', async () => {
    let tries = 0;
    const state = popup({ load: () => (tries++ === 0 ? failing('emptyPage') : fine(reading)) });
    await state.load();
    expect(state.phase.value).toEqual({ name: 'error', error: { code: 'emptyPage' } });
    await state.load();
    expect(state.phase.value.name).toBe('ready');
  });

  test('finds a saved article by its canonical URL', async () => {
    const asked: string[] = [];
    const state = popup({
      findSaved: (url) => {
        asked.push(url);
        return fine(knownAs(reading));
      },
    });
    await state.load();
    expect(asked).toEqual(['https://paper.example/a']);
    expect(state.saving.value).toEqual({ name: 'known', summary });
  });

  test('detects that reader mode is already on', async () => {
    const state = popup({ isReaderOn: async () => true });
    await state.load();
    expect(state.readerOn.value).toBe(true);
  });
});

describe('the shortcut for reader mode', () => {
  test('is unknown until the popup has loaded, and is then the one that the browser has assigned', async () => {
    const state = popup({ readerKeys: async () => 'Alt+Shift+M' });
    expect(state.readerKeys.value).toBe('');
    await state.load();
    expect(state.readerKeys.value).toBe('Alt+Shift+M');
  });
});

describe('saving', () => {
  test('is reported only after the library has confirmed it', async () => {
    const library = Promise.withResolvers<Result<SaveAnswer>>();
    const state = popup({ save: () => library.promise });
    await state.load();
    const saved = state.save();
    expect(state.saving.value.name).toBe('saving');
    library.resolve({ ok: true, value: savedAs(reading) });
    await saved;
    expect(state.saving.value).toEqual({ name: 'saved', summary });
    expect(viewOf(state).toast.value).toEqual({ message: 'saved' });
  });

  test('is reported as an update when the article was saved before', async () => {
    const state = popup({ save: (reading) => fine(savedAs(reading, false)) });
    await state.load();
    await state.save();
    expect(viewOf(state).toast.value).toEqual({ message: 'updated' });
  });

  test('of an article that is saved as it is says that it is saved', async () => {
    const state = popup({ findSaved: () => fine(knownAs(reading)), save: (reading) => fine(savedAs(reading, false)) });
    await state.load();
    expect(state.saving.value.name).toBe('known');
    for (const _ of [1, 2]) {
      await state.save();
      expect([state.saving.value.name, viewOf(state).toast.value]).toEqual(['saved', { message: 'saved' }]);
    }
  });

  test.each([
    ['text', { textHash: 'of an earlier text' }],
    ['title', { title: 'An earlier title' }],
  ])('of an article whose page has another %s by now is an update', async (_, other) => {
    const state = popup({ findSaved: () => fine({ ...knownAs(reading), ...other }), save: (reading) => fine(savedAs(reading, false)) });
    await state.load();
    expect(state.saving.value.name).toBe('outdated');
    await state.save();
    expect([state.saving.value.name, viewOf(state).toast.value]).toEqual(['saved', { message: 'updated' }]);
  });

  test('calls the library only once when it is requested twice at the same time', async () => {
    let saves = 0;
    const library = Promise.withResolvers<Result<SaveAnswer>>();
    const state = popup({
      save: () => {
        saves++;
        return library.promise;
      },
    });
    await state.load();
    const both = [state.save(), state.save()];
    library.resolve({ ok: true, value: savedAs(reading) });
    await Promise.all(both);
    expect(saves).toBe(1);
  });

  test('reports a busy library and leaves the article unsaved', async () => {
    const state = popup({ save: () => failing('libraryBusy') });
    await state.load();
    await state.save();
    expect(viewOf(state).toast.value).toEqual({ message: 'failed', code: 'libraryBusy' });
    expect(state.saving.value.name).toBe('unsaved');
  });

  test('is refused in a private window from the start, without calling the library', async () => {
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

  test('is refused when the browser does not provide storage', async () => {
    const state = popup({ libraryStatus: () => failing('storageRefused') });
    await state.load();
    expect(state.saving.value).toEqual({ name: 'refused', code: 'storageRefused' });
  });
});

describe('reader mode', () => {
  test('is shown as on or off, depending on what the page reports', async () => {
    const answers = ['on', 'off'] as const;
    let asked = 0;
    const state = popup({ toggleReader: () => fine(answers[asked++] ?? 'off') });
    await state.load();
    await state.toggleReader();
    expect(state.readerOn.value).toBe(true);
    await state.toggleReader();
    expect(state.readerOn.value).toBe(false);
  });

  test('is toggled only once when two requests to toggle it arrive at the same time', async () => {
    let asked = 0;
    const state = popup({ toggleReader: () => fine(asked++ % 2 === 0 ? 'on' : 'off') });
    await state.load();
    await Promise.all([state.toggleReader(), state.toggleReader()]);
    expect([asked, state.readerOn.value]).toEqual([1, true]);
  });

  test('reports why it could not be turned on, and stays off', async () => {
    const state = popup({ toggleReader: () => failing('pageGone') });
    await state.load();
    await state.toggleReader();
    expect(viewOf(state).toast.value).toEqual({ message: 'failed', code: 'pageGone' });
    expect(state.readerOn.value).toBe(false);
  });
});
