import type { Analysis, Article, Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';

/** Returns a small but complete reading, which has one paragraph with one quotation by one named person. */
export function makeReading(change: Partial<Article> = {}, words = 'the harbour stays open'): Reading {
  const quote = `“We promise that ${words},”`;
  const text = change.text ?? `${quote} Mayor Ilse Vantongeren said on Monday.`;
  const who = { start: text.indexOf('Ilse'), end: text.indexOf('Ilse') + 'Ilse Vantongeren'.length };
  const article = makeArticle({
    url: 'https://www.harbourpost.example/2026/harbour',
    title: 'Harbour stays open',
    byline: 'Piet Ombergen',
    site: 'Harbour Post',
    published: '2026-11-02T08:00:00Z',
    image: 'https://www.harbourpost.example/harbour.jpg',
    body: [
      {
        tag: 'p',
        children: [
          { start: 0, end: 5 },
          { tag: 'a', href: 'https://harbourpost.example/x', children: [{ start: 5, end: text.length }] },
        ],
      },
    ],
    integrity: { pageQuoteMarks: 2, keptQuoteMarks: 2, pageParagraphs: 1, keptParagraphs: 1, lost: [] },
    ...change,
    text,
  });
  const analysis: Analysis = {
    textHash: hashText(text),
    lang: 'en',
    version: 1,
    quotes: [
      {
        id: 'q1',
        parts: [{ start: 0, end: quote.length }],
        kind: 'direct',
        speaker: { mention: who, actorId: 'a1', unnamed: false },
        cue: { start: text.indexOf('said'), end: text.indexOf('said') + 4 },
        rule: 'quoteVerbName',
        confidence: 0.97,
      },
    ],
    actors: [
      {
        id: 'a1',
        kind: 'person',
        name: 'Ilse Vantongeren',
        aliases: ['Vantongeren'],
        roles: [{ start: text.indexOf('Mayor'), end: text.indexOf('Mayor') + 5 }],
        mentions: [{ ...who, kind: 'name' }],
        salience: 2,
      },
    ],
  };
  return { article, analysis };
}
