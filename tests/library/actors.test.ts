import { beforeEach, describe, expect, test } from 'vitest';
import type { ActorQuoteAnswer, ActorQuotePage } from '../../utils/library/actors/actor-library';
import type { ActorSurroundings } from '../../utils/model';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
const idOf = (name: string): number =>
  library.database.rows<{ id: number }>('SELECT identity_id AS id FROM cast_member WHERE name = ?', [name])[0]?.id ?? 0;
const quotesOf = (id: number, page: Partial<ActorQuotePage> = {}): ActorQuoteAnswer =>
  library.ask({ call: 'actorQuotes', id, page: { limit: 10, offset: 0, order: 'newest', side: 'by', ...page } });
const shown = ({ results }: ActorQuoteAnswer) => results.map(({ words, article }) => `${article.title}: ${words}`);
const uidOf = (name: string) => library.database.rows<{ uid: string }>('SELECT uid FROM identity WHERE name = ?', [name])[0]?.uid;
let harbour = 0;

beforeEach(async () => {
  library = await searchLibrary();
  const cast = { 'Ana Roth': ['Roth'] };
  library.save(
    storyOf(
      { url: 'https://ledger.example/1', title: 'Gas', site: 'The Ledger', published: '2026-01-14' },
      'The gas price rose.',
      [
        { by: 'Ana Roth', words: 'the price will fall', kind: 'direct', manner: 'promised' },
        { by: 'Cor Maas', words: 'Roth promised that last year', kind: 'direct', manner: 'said' },
      ],
      cast,
    ),
  );
  harbour = library.save(
    storyOf(
      { url: 'https://echo.example/2', title: 'Harbour', site: 'Valley Echo', published: '2026-03-02' },
      'The harbour stays open.',
      [
        { by: 'Ana Roth', words: 'I never saw the contract', kind: 'direct', manner: 'denied' },
        { by: 'Ana Roth', words: 'the ferry will sail', kind: 'indirect', manner: 'said' },
      ],
      cast,
    ),
  );
});

describe('an actor over all articles', () => {
  test('has quotations by date, in the order of the text, a page at a time', () => {
    const id = idOf('Ana Roth');
    const all = ['Harbour: “I never saw the contract,”', 'Harbour: “the ferry will sail,”', 'Gas: “the price will fall,”'];
    expect(shown(quotesOf(id))).toEqual(all);
    expect(shown(quotesOf(id, { order: 'oldest' }))).toEqual([all[2], all[0], all[1]]);
    expect(shown(quotesOf(id, { limit: 1, offset: 1 }))).toEqual([all[1]]);
    expect(quotesOf(id, { limit: 1, offset: 1 }).total).toBe(3);
    expect(quotesOf(id, { month: '2026-01' })).toMatchObject({ total: 1, results: [{ words: '“the price will fall,”' }] });
    expect(quotesOf(id, { month: '2026-03', manner: 'promised' }).total).toBe(0);
    expect(quotesOf(id, { offset: 9 })).toEqual({ results: [], total: 3 });
    expect(quotesOf(id, { manner: 'denied' })).toMatchObject({
      total: 1,
      results: [{ quote: 'q1', manner: 'denied', speaker: 'Ana Roth', identity: { name: 'Ana Roth', uid: uidOf('Ana Roth') } }],
    });
  });

  test('is named in what others say', () => {
    expect(shown(quotesOf(idOf('Ana Roth'), { side: 'about' }))).toEqual(['Gas: “Roth promised that last year,”']);
    expect(quotesOf(idOf('Cor Maas'), { side: 'about' }).total).toBe(0);
  });

  test('has ways of being quoted, company, outlets and months', () => {
    expect(library.ask<ActorSurroundings>({ call: 'actorSurroundings', id: idOf('Ana Roth') })).toEqual({
      about: 1,
      manners: [
        { manner: 'denied', quotes: 1 },
        { manner: 'promised', quotes: 1 },
        { manner: 'said', quotes: 1 },
      ],
      company: [{ id: idOf('Cor Maas'), kind: 'person', name: 'Cor Maas', articles: 1 }],
      outlets: [
        { host: 'echo.example', site: 'Valley Echo', articles: 1, quotes: 2 },
        { host: 'ledger.example', site: 'The Ledger', articles: 1, quotes: 1 },
      ],
      months: [
        { month: '2026-01', articles: 1, quotes: 1 },
        { month: '2026-02', articles: 0, quotes: 0 },
        { month: '2026-03', articles: 1, quotes: 2 },
      ],
    });
  });

  test('is quoted by several outlets on one host', () => {
    for (const site of ['Valley Echo', 'Harbour Post'])
      library.save(
        storyOf({ url: `https://archive.example/${site}`, title: site, site }, `${site} reports.`, [
          { by: 'Petra Lind', words: `I read the ${site}`, kind: 'direct' },
        ]),
      );
    const { outlets } = library.ask<ActorSurroundings>({ call: 'actorSurroundings', id: idOf('Petra Lind') });
    expect(outlets).toEqual([
      { host: 'archive.example', site: 'Harbour Post', articles: 1, quotes: 1 },
      { host: 'archive.example', site: 'Valley Echo', articles: 1, quotes: 1 },
    ]);
  });

  test('has nothing of deleted articles', () => {
    const id = idOf('Ana Roth');
    library.ask({ call: 'removeMany', ids: [harbour] });
    expect(shown(quotesOf(id))).toEqual(['Gas: “the price will fall,”']);
    library.ask({ call: 'removeMany', ids: [1, 2] });
    expect(quotesOf(id)).toEqual({ results: [], total: 0 });
  });
});

test('a name in a script without spaces is found in what others say', () => {
  library.save(
    storyOf({ url: 'https://zh.example/4', title: '天然气', lang: 'zh' }, '天然气价格将上涨。', [
      { by: '陈明', words: '价格会下降', kind: 'direct' },
      { by: '李芳', words: '我不相信陈明的话', kind: 'direct' },
    ]),
  );
  expect(shown(quotesOf(idOf('陈明'), { side: 'about' }))).toEqual(['天然气: “我不相信陈明的话,”']);
});
