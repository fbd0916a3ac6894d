import { expect, test } from 'vitest';
import { INITIAL_VIEW_STATE, type OpenPage, type Reading, type Result } from '../../utils/model';
import { firstVersion } from '../../utils/state/page-memory';
import { saveInBackground } from '../../utils/state/save-in-background';
import { story } from './support/open-story';
import { failing, fine, popupPorts, summary } from './support/popup-ports';

const opening = (): Promise<Result<OpenPage>> => fine({ mark: null, version: firstVersion(story), stand: INITIAL_VIEW_STATE });
const correction = { actor: { name: 'Otis Quill', kind: 'person' }, change: { is: 'rename', name: 'O. Quill' } } as const;

test('saveInBackground saves the open page, and distinguishes a first save from an update', async () => {
  const saved: Reading[] = [];
  const save = (reading: Reading) => {
    saved.push(reading);
    return fine(summary);
  };
  expect(await saveInBackground(popupPorts(story, { save }), false, opening)).toBe('saved');
  expect(saved).toEqual([story]);
  expect(await saveInBackground(popupPorts(story, { save, findSaved: () => fine(summary) }), false, opening)).toBe('updated');
});

test('saveInBackground keeps the corrections in an article that was already saved', async () => {
  const saved: Reading[] = [];
  const ports = popupPorts(story, {
    findSaved: () => fine(summary),
    findAnnotations: () => fine({ corrections: [correction], highlights: [] }),
    save: (reading) => {
      saved.push(reading);
      return fine(summary);
    },
  });
  await saveInBackground(ports, false, opening);
  expect(saved[0]?.corrections).toEqual([correction]);
});

test('saveInBackground returns the reason when the page cannot be read or saved', async () => {
  expect(await saveInBackground(popupPorts(story), false, () => failing('notAnArticle'))).toEqual({ code: 'notAnArticle' });
  expect(await saveInBackground(popupPorts(story, { save: () => failing('storageFull') }), false, opening)).toEqual({
    code: 'storageFull',
  });
});

test('saveInBackground neither reads nor saves anything in a private window', async () => {
  const never = () => {
    throw new Error('This port must not be called in a private window.');
  };
  expect(await saveInBackground(popupPorts(story, { save: never, findSaved: never }), true, never)).toEqual({ code: 'storagePrivate' });
});
