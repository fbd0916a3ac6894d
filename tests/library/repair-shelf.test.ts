import { expect, test } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { createLibraryOwner } from '../../utils/library/library-owner';
import { purgeArticles } from '../../utils/library/remove-article';
import { libraryFile, rootOf, withoutPage } from './support/damage';
import { bytesOf, checkIntegrity, databaseOf } from './support/memory-database';
import { memoryStorage } from './support/memory-storage';

const NOW = Date.UTC(2026, 10, 2, 9);

test('a repaired library keeps marks, tags, notes, saved searches and the uids of deleted articles', async () => {
  const database = await databaseOf(await libraryFile(4));
  const ask = (request: object) => expect(answerRequest(database, request, NOW)).toMatchObject({ ok: true });
  ask({ call: 'mark', ids: [1, 2], change: { state: 'read', starred: true } });
  ask({ call: 'tag', ids: [2], add: ['Energy', 'heat pumps'], remove: [] });
  ask({ call: 'keepNote', id: 3, note: 'Who pays?' });
  ask({ call: 'keepSearch', search: { id: 'aaaaaaaa', name: 'Gas', query: 'gas' } });
  ask({ call: 'keepSearch', search: { id: 'bbbbbbbb', name: 'Fish', query: 'fish' } });
  ask({ call: 'removeSearch', search: 'bbbbbbbb' });
  ask({ call: 'remove', id: 4 });
  purgeArticles(database, NOW * 2);
  const kept = (from: Database) => ({
    shelf: from.rows('SELECT article_id, uid, read_at, starred_at, archived_at FROM shelf'),
    tags: from.rows('SELECT article_id, name FROM article_tag JOIN tag ON id = tag_id ORDER BY name'),
    notes: from.rows('SELECT * FROM note'),
    searches: from.rows('SELECT uid, name, query, made_at, deleted_at FROM saved_search'),
    tombstones: from.rows('SELECT uid, deleted_at FROM tombstone'),
  });
  const last = (from: Database) => from.rows<{ last: number }>('SELECT last FROM revision')[0]?.last ?? 0;
  const file = bytesOf(database);
  const storage = memoryStorage(withoutPage(file, await rootOf(file, 'quote_speaker')));
  storage.isInterrupted = true;
  const safety = await createLibraryOwner(storage, () => NOW)({ call: 'safety' });
  expect(safety).toMatchObject({ value: { repairs: [{ source: 'file', saved: 3, lost: 0, unannotated: 0 }] } });
  storage.release();
  const repaired = await databaseOf(storage.file ?? new Uint8Array());
  expect(kept(repaired)).toEqual(kept(database));
  expect(last(repaired)).toBeGreaterThan(last(database));
  checkIntegrity(repaired);
});
