import { expect, test } from 'vitest';
import { fileOfBytes } from '../../utils/import/import-file';
import { collectImport } from './support/collect-import';
import { ports } from './support/read-files';

test('20,000 rows of Pocket are read in less than two seconds', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) =>
      `"The harbour, part ${at}",https://example.org/harbour/${at}?utm_source=pocket,${1_600_000_000 + at},energy|sea ${at % 50},unread`,
  );
  const bytes = new TextEncoder().encode(`title,url,time_added,tags,status\n${rows.join('\n')}`);
  const start = performance.now();
  const { items, losses } = await collectImport([fileOfBytes('part_000000.csv', bytes)], ports);
  const took = performance.now() - start;
  expect([items.length, losses.length]).toEqual([20_000, 0]);
  expect(items.at(-1)).toMatchObject({ title: 'The harbour, part 19999', tags: ['energy', 'sea 49'], from: { line: 20_001 } });
  expect(took).toBeLessThan(2_000);
});
