import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeOverlay, openOverlay, takeOverlay, type WantedOverlay } from '../../utils/browser/page-overlay';
import { articleOf, readingOf } from '../state/support/popup-ports';

const reading = readingOf(articleOf(['“The quay will open on time,” said Ana Roth.']));
const FRAME = { tabId: 7, frameId: 3 };
/** The simulated tab: what it was told to mark, and what the host script does and returns. */
let tab: { wanted: WantedOverlay | undefined; open(): unknown };

beforeEach(() => {
  fakeBrowser.reset();
  tab = { wanted: undefined, open: () => 'on' };
  const executeScript = async ({ files, args = [] }: { files?: string[]; args?: WantedOverlay[] }) => {
    if (args[0]) tab.wanted = args[0];
    return [{ frameId: 0, documentId: '', result: files ? await tab.open() : false }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test('the frame with the right key receives the reading once, and no other frame does', async () => {
  const answers: unknown[] = [];
  tab.open = () => {
    const { key = '' } = tab.wanted ?? {};
    for (const [frame, sent] of [
      [FRAME, ''],
      [FRAME, 'guessed'],
      [{ tabId: 8, frameId: 3 }, key],
      [FRAME, key],
      [FRAME, key],
    ] as const)
      answers.push(takeOverlay(frame, sent).ok);
    return 'on';
  };
  expect(await openOverlay(7, reading, [])).toEqual({ ok: true, value: undefined });
  expect(answers).toEqual([false, false, false, true, false]);
});

test('the host script gets the words and the places of the marks, and no name of a speaker', async () => {
  await openOverlay(7, reading, [[{ start: 0, end: 5 }]]);
  expect(Object.keys(tab.wanted ?? {}).sort()).toEqual(['key', 'marks', 'text']);
  expect(tab.wanted).toMatchObject({ text: reading.article.text, marks: [[{ start: 0, end: 5 }]] });
});

test.each([
  ['keptOut', 'overlayKeptOut'],
  ['missing', 'overlayMissing'],
])('the state %s of the host script is the error %s, and its key is worth nothing any more', async (state, code) => {
  tab.open = () => state;
  expect(await openOverlay(7, reading, [])).toEqual({ ok: false, error: { code } });
  expect(takeOverlay(FRAME, tab.wanted?.key ?? '').ok).toBe(false);
});

test('removing marks where there are none changes nothing', async () => {
  expect(await closeOverlay(7)).toBe(false);
});
