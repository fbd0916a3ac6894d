import { describe, expect, test } from 'vitest';
import type { SaveAnswer } from '../../utils/library/library';
import type { Article, ExtractRequest, Reading, Result } from '../../utils/model';
import { selectionMemory } from './support/memory-of-page';
import { LINES, openStory, story } from './support/open-story';
import { articleOf, fine, knownAs, readingOf, savedAs, summary } from './support/popup-ports';

describe('a selection', () => {
  const part = readingOf(articleOf([LINES[2]]));
  const load = (request?: ExtractRequest) => fine(request?.part === 'selection' ? part : story);

  test('is offered to the reader, and replaces the article when the reader opens it', async () => {
    const { edits, view } = await openStory(story, { load, hasSelection: async () => true });
    expect(edits.offersSelection.value).toBe(true);
    await edits.readSelection();
    expect([view.reading.value, edits.part.value, edits.offersSelection.value]).toEqual([part, 'selection', false]);
  });

  test('can be replaced by the whole article, which still has its earlier edits', async () => {
    const { edits, view } = await openStory(story, { load, hasSelection: async () => true });
    await edits.remove([1]);
    const before = view.reading.value;
    await edits.readSelection();
    await edits.remove([0]);
    await edits.readWhole();
    expect([view.reading.value, edits.part.value]).toEqual([before, 'whole']);
  });

  test('can be replaced by the whole article even if the popup was opened with the selection', async () => {
    const whole = (request?: ExtractRequest): Promise<Result<Reading>> => fine(request ? story : part);
    const { edits, view } = await openStory(part, { load: whole, memory: selectionMemory(part), hasSelection: async () => true });
    expect([edits.part.value, edits.offersSelection.value]).toEqual(['selection', false]);
    await edits.readWhole();
    expect([view.reading.value, edits.part.value, edits.offersSelection.value]).toEqual([story, 'whole', true]);
  });

  test('is passed to reader mode, instead of the whole article, once reader mode is open', async () => {
    const told: unknown[] = [];
    const { state, edits } = await openStory(story, {
      load,
      toggleReader: ({ version }) => {
        told.push([version.reading, version.part]);
        return fine('on');
      },
    });
    await state.toggleReader();
    await edits.readSelection();
    await state.toggleReader();
    expect(told).toEqual([
      [story, 'whole'],
      [part, 'selection'],
    ]);
  });
});

describe('the saved article', () => {
  test('is marked as changed after an edit, and as unchanged once the edit is undone', async () => {
    const { state, edits } = await openStory(story, { findSaved: () => fine(knownAs(story)) });
    expect(state.saving.value.name).toBe('known');
    await edits.remove([1]);
    expect(state.saving.value).toEqual({ name: 'changed', summary });
    edits.undo();
    expect(state.saving.value.name).toBe('known');
  });

  test('is updated with the edits when it is saved again', async () => {
    const saved: Article[] = [];
    const { state, edits, toast } = await openStory(story, {
      save: (reading) => {
        saved.push(reading.article);
        return fine(savedAs(reading, saved.length === 1));
      },
    });
    await state.save();
    await edits.remove([1]);
    expect(state.saving.value.name).toBe('changed');
    await state.save();
    expect(saved.map(({ body }) => body.length)).toEqual([3, 2]);
    expect([state.saving.value.name, toast()]).toEqual(['saved', { message: 'updated' }]);
  });

  test('is marked as changed when it is edited while it is being saved', async () => {
    const library = Promise.withResolvers<Result<SaveAnswer>>();
    const { state, edits } = await openStory(story, { save: () => library.promise });
    const saving = state.save();
    await edits.remove([1]);
    library.resolve({ ok: true, value: savedAs(story) });
    await saving;
    expect(state.saving.value.name).toBe('changed');
  });
});

test('a request to go back first deselects the actor, and a second one ends editing', async () => {
  const { view, edits } = await openStory();
  edits.turn(true);
  view.select(view.cast.value.members[0]?.id ?? '');
  expect([view.back(), edits.isOn.value]).toEqual([true, true]);
  expect([view.back(), edits.isOn.value]).toEqual([true, false]);
  expect(view.back()).toBe(false);
});
