import { expect, test } from 'vitest';
import type { Article, ExtractRequest, Reading, Result } from '../../utils/model';
import { type ArticlePorts, createArticleState } from '../../utils/state/article-state';
import { stageOf } from '../../utils/state/mark-painted';
import { articleOf, failing, fine, popupPorts, readingOf, savedAs } from './support/popup-ports';

const reading = readingOf(articleOf(['“It rains,” said Ada Brun.']));

/** Opens a view whose article has arrived, and whose analysis ends only when the test says so. */
async function openText(ports: Partial<ArticlePorts> = {}) {
  const analysis = Promise.withResolvers<Result<Reading>>();
  const load = async (_?: ExtractRequest, show?: (article: Article) => Promise<void>) => {
    await show?.(reading.article);
    return analysis.promise;
  };
  const state = createArticleState(popupPorts(reading, { load, textPainted: async () => undefined, ...ports }), { locale: 'en-GB' });
  const loading = state.load();
  await expect.poll(() => stageOf(state.phase.value)).toBe('text');
  return { state, loading, analysis };
}

const viewOf = ({ phase }: Awaited<ReturnType<typeof openText>>['state']) => {
  if (phase.value.name !== 'ready') throw new Error(`The phase is ${phase.value.name}.`);
  return phase.value.view;
};

test('an article is shown before it is analysed, and the same view then gets its quotations', async () => {
  const { state, loading, analysis } = await openText();
  const view = viewOf(state);
  expect(view.reading.value.article).toBe(reading.article);
  expect(view.cast.value.members).toEqual([]);
  analysis.resolve({ ok: true, value: reading });
  await loading;
  expect(stageOf(state.phase.value)).toBe('ready');
  expect(viewOf(state)).toBe(view);
  expect(view.cast.value.members.map(({ name }) => name)).toEqual(['Ada Brun']);
});

test('an article that is saved or passed to reader mode before it is analysed takes its analysis with it', async () => {
  const saved: Reading[] = [];
  const passed: Reading[] = [];
  const { state, loading, analysis } = await openText({
    save: (one) => {
      saved.push(one);
      return fine(savedAs(one));
    },
    toggleReader: ({ version }) => {
      passed.push(version.reading);
      return fine('on');
    },
  });
  const done = Promise.all([state.save(), state.toggleReader()]);
  expect([saved, passed]).toEqual([[], []]);
  analysis.resolve({ ok: true, value: reading });
  await Promise.all([loading, done]);
  expect([saved, passed]).toEqual([[reading], [reading]]);
});

test('the tools of an article come only with its analysis', async () => {
  const { state, loading, analysis } = await openText();
  const phase = state.phase.value;
  const tools = phase.name === 'ready' ? phase.complete?.() : undefined;
  analysis.resolve({ ok: true, value: reading });
  await loading;
  await tools;
  expect(state.phase.value).toMatchObject({ name: 'ready', corrections: expect.anything() });
  expect(viewOf(state).source.value).toEqual(reading);
});

test('an analysis that fails is reported, and what waited for it gives up', async () => {
  const { state, loading, analysis } = await openText();
  const saving = state.save();
  analysis.resolve(await failing('pageTooSlow'));
  await Promise.all([loading, saving]);
  expect(state.phase.value).toEqual({ name: 'error', error: { code: 'pageTooSlow' } });
});
