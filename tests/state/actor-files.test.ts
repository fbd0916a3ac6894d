import { expect, test } from 'vitest';
import type { ActorQuote } from '../../utils/model';
import { actorFile, quoteWithSource } from '../../utils/state/actor/actor-files';

const quote: ActorQuote = {
  article: {
    id: 4,
    url: 'https://ledger.example/harbour',
    title: 'The *harbour* opens',
    byline: null,
    site: 'The Ledger',
    published: '2026-03-02',
    lang: 'en',
    dir: 'ltr',
  },
  quote: 'q2',
  words: '“=2+2 is what they promised us.”',
  kind: 'direct',
  manner: 'claimed',
  channel: null,
  confidence: 0.9,
  speaker: 'Ana Roth',
  identity: { uid: '7f'.repeat(16), name: 'Ana Roth-Maas' },
  at: Date.parse('2026-03-02T12:00:00Z'),
};

test('an actor’s quotations are a table in which no cell is a formula', () => {
  const file = actorFile('Ana Roth', [{ ...quote, words: '=2+2' }], 'csv', 'Untitled');
  expect(file.name).toBe('dramatis-ana-roth.csv');
  const [, row = ''] = String(file.content).split('\r\n');
  expect(row).toContain('2026-03-02,The Ledger,The *harbour* opens,https://ledger.example/harbour,Ana Roth,Ana Roth-Maas,direct,claimed,');
  expect(row).toMatch(/,0\.9,(7f){16}$/);
  expect(row).toContain("'=2+2");
});

test('the day of saving is not the date of a quotation', () => {
  const undated = { ...quote, article: { ...quote.article, published: null } };
  const [, row = ''] = String(actorFile('Ana Roth', [undated], 'csv', 'Untitled').content).split('\r\n');
  expect(row).toMatch(/^,The Ledger,/);
  expect(actorFile('Ana Roth', [undated], 'markdown', 'Untitled').content).toContain('Ana Roth · The Ledger · [The');
});

test('an actor’s quotations are Markdown with their sources', () => {
  expect(actorFile('Ana Roth', [quote], 'markdown', 'Untitled').content).toBe(
    '# Ana Roth\n\n> “=2+2 is what they promised us.”\n\nAna Roth · The Ledger · 2026-03-02 · [The \\*harbour\\* opens](<https://ledger.example/harbour>)\n',
  );
});

test('a copied quotation has its source', () => {
  expect(quoteWithSource({ ...quote, speaker: null }, 'Untitled')).toBe(
    '“=2+2 is what they promised us.”\n\nThe *harbour* opens, https://ledger.example/harbour',
  );
});
