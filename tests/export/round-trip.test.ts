import { beforeEach, expect, test } from 'vitest';
import { addHighlight, changeHighlight } from '../../utils/annotate/highlights';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctSpeaker } from '../../utils/correct/corrections';
import { decodeReading } from '../../utils/decode/decode-reading';
import { exporter as bookmarks } from '../../utils/export/bookmarks';
import { exporter as json } from '../../utils/export/json';
import { exporter as jsonLines } from '../../utils/export/json-lines';
import type { ExportedArticle } from '../../utils/library/export/export-library';
import type { Reading } from '../../utils/model';
import { placeAt } from '../../utils/text/reading-place';
import { importText } from '../import/support/read-files';
import { type ExportedLibrary, exportedLibrary } from '../state/support/export-library';
import { writeText } from './support/write-file';

let world: ExportedLibrary;

const annotated = (reading: Reading): Reading => {
  const corrected = correctActor(correctSpeaker(reading, 'q1', { by: 'nobody' }), 'a1', { is: 'rename', name: 'Cor Maas' });
  const made = { id: 'h1', madeAt: '2026-11-03T10:00:00.000Z', colour: 'pink' } as const;
  return changeHighlight(addHighlight(corrected, [{ start: 1, end: 11 }], made), 'h1', { note: 'Ask „sie“\nand 她' });
};

/** Saves articles in several languages with everything that a reader can add, and returns them as an export reads them. */
function savedArticles(): readonly ExportedArticle[] {
  world.save('Hafen bleibt offen – „vorerst“', { lang: 'de', authors: ['Änne Süß'], standfirst: 'Ein Satz.' }, annotated);
  world.save('الميناء يبقى مفتوحًا', { lang: 'ar', dir: 'rtl' }, annotated);
  world.save('港口保持开放', { lang: 'zh', published: null, byline: null, site: null });
  world.save('Nothing added');
  world.answer({ call: 'tag', ids: [1, 2], add: ['Energie, Öl', 'ports'], remove: [] });
  world.answer({ call: 'keepNote', id: 1, note: 'Mine\n\n“again”' });
  world.answer({ call: 'mark', ids: [1, 3], change: { starred: true, archived: true } });
  world.answer({ call: 'mark', ids: [1, 2], change: { state: 'read' } });
  const reading = read(2);
  const place = placeAt(reading.article, 30);
  world.answer({ call: 'keepPlace', id: 2, place });
  return [1, 2, 3, 4].map(read);
}
function read(id: number): ExportedArticle {
  const answer = world.answer<ExportedArticle>({ call: 'exportArticle', id });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

beforeEach(async () => {
  world = await exportedLibrary();
});

test.each([
  ['JSON Lines', jsonLines, 'x.jsonl'],
  ['JSON', json, 'x.json'],
])('what %s exports comes back equal: reading, place, tags, note and marks', async (_name, exporter, file) => {
  const saved = savedArticles();
  const { items, losses } = await importText(file, writeText(exporter, saved));
  expect(losses).toEqual([]);
  expect(items).toHaveLength(4);
  for (const [at, { summary, place, shelf, identities, decisions, ...reading }] of saved.entries()) {
    const item = items[at];
    const record = item?.content.kind === 'reading' ? item.content.reading : {};
    expect(decodeReading(record)).toEqual({ ok: true, value: reading });
    expect(record.place).toEqual(place);
    expect(record.identities).toEqual(Object.entries(identities).map(([actor, rest]) => ({ actor, ...rest })));
    expect(record.decisions ?? []).toEqual(decisions);
    const { uid, readAt, starredAt, archivedAt } = shelf;
    expect([record.uid, record.readAt ?? null, record.starredAt ?? null, record.archivedAt ?? null]).toEqual([
      uid,
      readAt,
      starredAt,
      archivedAt,
    ]);
    expect(item).toMatchObject({
      savedAt: summary.savedAt,
      tags: shelf.tags,
      note: shelf.note || null,
      isStarred: starredAt !== null,
      state: archivedAt ? 'archived' : readAt ? 'read' : 'unread',
    });
  }
  expect(saved[0]?.shelf.tags).toEqual(['Energie, Öl', 'ports']);
  expect(saved[1]).toHaveProperty('place');
});

test('bookmarks come back with their addresses, titles, tags, states and notes', async () => {
  const saved = savedArticles();
  const { items, losses } = await importText('bookmarks.html', writeText(bookmarks, saved));
  expect(losses).toEqual([]);
  expect(items.map(({ address, title, tags, state }) => ({ address, title, tags, state }))).toEqual(
    saved.map(({ article, shelf }) => ({
      address: article.url,
      title: article.title,
      tags: shelf.tags.flatMap((tag) => tag.replace(',', ' ').replace(/\s+/g, ' ')),
      state: shelf.readAt ? 'read' : 'unread',
    })),
  );
  expect(items[0]?.note).toContain('Mine');
  expect(items[0]?.note).toContain('We promise — Ask „sie“ and 她');
  expect(items.map(({ savedAt }) => savedAt)).toEqual(saved.map(({ summary }) => summary.savedAt));
});
