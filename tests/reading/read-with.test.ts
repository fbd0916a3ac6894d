import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadEngine } from '../../utils/reading/load-engine';
import { readWith } from '../../utils/reading/read-with';
import { articleOf, failing, fine } from '../state/support/popup-ports';
import { packFor } from '../support/languages';

const data = { pack: async (lang: string) => packFor(lang), gazetteers: () => Promise.reject(new Error('gone')), tagger: async () => null };

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

test('readWith loads the engine when the page has told its language, and waits for neither before', async () => {
  const steps: string[] = [];
  const load = () => {
    steps.push('engine');
    return loadEngine();
  };
  const told = Promise.withResolvers<string | null>();
  const reading = readWith({ load, data }, { article: failing('emptyPage'), language: told.promise });
  await Promise.resolve();
  steps.push('language');
  told.resolve(null);
  await reading;
  expect(steps).toEqual(['language', 'engine']);
});

test('readWith reports languageFailed with the reason when the engine cannot be loaded, and loads it again for the next article', async () => {
  let isGone = true;
  const load = () => (isGone ? Promise.reject(new Error('no engine')) : loadEngine());
  const read = () => readWith({ load, data }, { article: fine({ ...articleOf(['“它稳固。”']), lang: 'zh' }) });
  expect(await read()).toEqual({ ok: false, error: { code: 'languageFailed', detail: 'Error: no engine' } });
  isGone = false;
  expect((await read()).ok).toBe(true);
});
