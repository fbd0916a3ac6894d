import { expect, test } from 'vitest';
import type { ProblemEntry, Result } from '../../utils/model';
import { createProblemList } from '../../utils/state/problem-list';

const ENTRY: ProblemEntry = { time: '2026-05-03T14:05Z', place: 'fonts.read', name: 'TypeError', message: 'Failed to fetch', count: 2 };

async function open(answers: { readonly copies?: boolean; readonly clears?: Result<void> } = {}) {
  let log: readonly ProblemEntry[] = [ENTRY];
  const texts: string[] = [];
  let tell: (entries: readonly ProblemEntry[]) => void = () => undefined;
  const list = createProblemList({
    read: async () => log,
    async clear() {
      const cleared = answers.clears ?? { ok: true, value: undefined };
      if (cleared.ok) log = [];
      return cleared;
    },
    watch(hear) {
      tell = hear;
    },
    async copy(text) {
      texts.push(text);
      return answers.copies ?? true;
    },
    versions: () => 'Dramatis 0.1.0, Firefox 140.0',
  });
  await list.load();
  return { list, texts, tell: (entries: readonly ProblemEntry[]) => tell(entries) };
}

test('the problem list copies its entries as text together with the version numbers', async () => {
  const { list, texts } = await open();
  expect(list.entries.value).toEqual([ENTRY]);
  await list.copy();
  expect(texts).toEqual(['Dramatis 0.1.0, Firefox 140.0\n2026-05-03T14:05Z fonts.read TypeError: Failed to fetch (2 times)\n']);
  expect(list.notice.value).toEqual({ name: 'copied' });
});

test('the problem list reports that copying has failed', async () => {
  const { list } = await open({ copies: false });
  await list.copy();
  expect(list.notice.value).toEqual({ name: 'notCopied' });
});

test('the problem list is empty after being cleared, and unchanged if clearing fails', async () => {
  const { list } = await open();
  await list.clear();
  expect(list.entries.value).toEqual([]);
  expect(list.notice.value).toEqual({ name: 'cleared' });
  const refused = await open({ clears: { ok: false, error: { code: 'storageRefused' } } });
  await refused.list.clear();
  expect(refused.list.entries.value).toEqual([ENTRY]);
  expect(refused.list.notice.value).toEqual({ name: 'failed', code: 'storageRefused' });
});

test('the problem list shows entries that are added while it is open', async () => {
  const { list, tell } = await open();
  tell([ENTRY, { ...ENTRY, place: 'sites.read' }]);
  expect(list.entries.value).toHaveLength(2);
});
