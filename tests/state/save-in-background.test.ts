import { expect, test } from 'vitest';
import { INITIAL_VIEW_STATE, type OpenPage, type Reading, type Result } from '../../utils/model';
import { firstVersion } from '../../utils/state/page-memory';
import { saveInBackground } from '../../utils/state/save-in-background';
import { story } from './support/open-story';
import { failing, fine, popupPorts, savedAs } from './support/popup-ports';
import { simulatedLibrary } from './support/simulated-library';

const opening = (): Promise<Result<OpenPage>> => fine({ mark: null, version: firstVersion(story), stand: INITIAL_VIEW_STATE });
const correction = { actor: { name: 'Otis Quill', kind: 'person' }, change: { is: 'rename', name: 'O. Quill' } } as const;

test('saveInBackground saves the open page, and distinguishes a first save from an update', async () => {
  const saved: Reading[] = [];
  const save = (reading: Reading) => {
    saved.push(reading);
    return fine(savedAs(reading, saved.length === 1));
  };
  expect(await saveInBackground(popupPorts(story, { save }), false, opening)).toBe('saved');
  expect(saved).toEqual([story]);
  expect(await saveInBackground(popupPorts(story, { save }), false, opening)).toBe('updated');
});

test('saveInBackground lets the library keep all corrections of an article that was already saved', async () => {
  const { has, ports } = simulatedLibrary({ corrections: [correction] });
  expect(await saveInBackground(popupPorts(story, ports), false, opening)).toBe('updated');
  expect(has.kept.corrections).toEqual([correction]);
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
