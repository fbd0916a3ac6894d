// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { FoundArticle, SavedReading } from '../../../utils/model';
import { doneOf, fileOf, type ImportWorld, importWorld } from './support/import-world';

let world: ImportWorld;
beforeEach(async () => {
  world = await importWorld();
});
const articles = (): readonly FoundArticle[] => world.stored.search('', { order: 'newest', limit: 200 }).results;

const POCKET = fileOf(
  'part_000000.csv',
  [
    'title,url,time_added,tags,status',
    'The quay,https://ledger.example/quay,1373414404,energy|local news,unread',
    'Cranes,https://ledger.example/cranes,1373414405,,archive',
    'No page,chrome://settings,1373414406,,unread',
  ].join('\n'),
);
const STORY = [
  'The harbour board voted on Tuesday to keep the old quay open until the spring, after three hours of debate in the town hall.',
  '“Nobody will lose a berth this winter,” said Ilse Vantongeren, who has chaired the board since last year.',
  'The decision costs the town about forty thousand a year, which the council had hoped to spend on the road instead.',
];
const WALLABAG = fileOf(
  'wallabag.json',
  JSON.stringify([
    {
      is_archived: 0,
      is_starred: 1,
      title: 'Harbour stays open',
      url: 'https://ledger.example/harbour',
      content: STORY.map((words) => `<p>${words}</p>`).join(''),
      language: 'en',
      published_by: ['Ada Moreau'],
      created_at: '2024-03-01T10:00:00+0000',
      tags: ['harbour'],
      annotations: [{ quote: 'costs the town about forty thousand', text: 'A lot', created_at: '2024-03-02T10:00:00+0000' }],
    },
  ]),
);

describe('an import', () => {
  test('shows what is in the files before it saves anything', async () => {
    const controls = await world.open();
    await controls.choose([POCKET, WALLABAG]);
    expect(controls.state.value).toMatchObject({
      name: 'preview',
      preview: {
        files: ['part_000000.csv', 'wallabag.json'],
        formats: [
          { name: 'Pocket (CSV)', entries: 2 },
          { name: 'wallabag (JSON)', entries: 1 },
        ],
        articles: 3,
        withText: 1,
        known: 0,
        tags: 3,
        highlights: 1,
        losses: [{ code: 'addressUnsupported', count: 1 }],
        doneBefore: null,
      },
    });
    expect(articles()).toEqual([]);
  });

  test('saves links with their dates, tags and marks, and pages with their cast and highlights', async () => {
    const controls = await world.importAll([POCKET, WALLABAG], 'from Pocket');
    expect(doneOf(controls)).toMatchObject({ end: 'whole', progress: { done: 3, added: 3, joined: 0, refused: 0 } });
    const [harbour, cranes, quay] = articles();
    expect(quay).toMatchObject({
      summary: { title: 'The quay', words: 0, savedAt: '2013-07-10T00:00:04.000Z' },
      tags: ['energy', 'from Pocket', 'local news'],
      state: 'unread',
      isArchived: false,
    });
    expect(cranes).toMatchObject({ summary: { title: 'Cranes' }, state: 'read', isArchived: true });
    expect(harbour).toMatchObject({ isStarred: true, tags: ['from Pocket', 'harbour'], summary: { byline: 'Ada Moreau', quotes: 1 } });
    const reading = world.stored.ask<SavedReading>({ call: 'open', id: harbour?.summary.id });
    expect(reading.article.text).toBe(STORY.join('\n'));
    expect(reading.analysis.actors.map(({ name }) => name)).toContain('Ilse Vantongeren');
    expect(reading.highlights).toMatchObject([
      { parts: [{ exact: 'costs the town about forty thousand', start: STORY.slice(0, 2).join('\n').length + 14 }], note: 'A lot' },
    ]);
    expect(world.stored.titles('speaker:vantongeren berth')).toEqual(['Harbour stays open']);
  });

  test('counts the links without a text again when the report is shown again', async () => {
    const controls = await world.importAll([POCKET, WALLABAG]);
    const { links } = doneOf(controls);
    const [link] = articles().filter(({ summary }) => summary.words === 0);
    world.stored.ask({ call: 'remove', id: link?.summary.id });
    await controls.recount();
    expect(doneOf(controls).links).toBe(links - 1);
  });

  test('does not show the report again if the reader goes on while its links are counted', async () => {
    const controls = await world.importAll([POCKET, WALLABAG]);
    const counted = controls.recount();
    controls.again();
    await counted;
    expect(controls.state.value.name).toBe('idle');
  });

  test('changes nothing when the same files come again, and adds what is new', async () => {
    await world.importAll([POCKET, WALLABAG]);
    const again = await world.importAll([POCKET, WALLABAG]);
    expect(doneOf(again).progress).toMatchObject({ added: 0, joined: 0, unchanged: 3 });
    const more = fileOf('p.csv', 'title,url,time_added,tags,status\nX,https://www.ledger.example/harbour/,1373414404,fish,archive');
    expect(doneOf(await world.importAll([more])).progress).toMatchObject({ added: 0, joined: 1 });
    expect(articles().find(({ summary }) => summary.title === 'Harbour stays open')).toMatchObject({
      tags: ['fish', 'harbour'],
      isArchived: true,
      summary: { savedAt: '2024-03-01T10:00:00.000Z' },
    });
  });

  test('fills a link with the text of a later file, and keeps its tags and highlights', async () => {
    await world.importAll([fileOf('p.csv', 'title,url,time_added,tags,status\nX,https://ledger.example/harbour,1373414404,fish,unread')]);
    await world.importAll([WALLABAG]);
    expect(articles()).toMatchObject([{ summary: { id: 1, title: 'Harbour stays open', quotes: 1 }, tags: ['fish', 'harbour'] }]);
  });

  test('keeps the highlights of a link until its text comes', async () => {
    const readwise =
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n';
    const controls = await world.importAll([
      fileOf('readwise.csv', `${readwise}The sea was loud,The long quay,Cor Maas,,Why?,yellow,,,,2024-01-02 10:00:00,\n`),
    ]);
    expect(doneOf(controls).progress).toMatchObject({ added: 1 });
    const reading = world.stored.ask<SavedReading>({ call: 'open', id: 1 });
    expect(reading).toMatchObject({
      article: { title: 'The long quay', text: '', url: 'file:///Cor%20Maas/The%20long%20quay' },
      highlights: [{ parts: [{ exact: 'The sea was loud' }], note: 'Why?' }],
    });
    expect(world.stored.titles('loud')).toEqual(['The long quay']);
  });

  test('says what was left out, and saves that as a text', async () => {
    const controls = await world.importAll([POCKET]);
    expect(doneOf(controls).losses).toMatchObject([{ code: 'addressUnsupported', count: 1, examples: [{ detail: 'chrome://settings' }] }]);
    controls.saveReport((code) => `[${code}]`);
    expect(world.downloads).toMatchObject([
      { name: 'dramatis-import-2026-11-02.txt', content: '[addressUnsupported] (1)\n  part_000000.csv:4  chrome://settings\n' },
    ]);
  });
});
