import { describe, expect, test } from 'vitest';
import type { CastMember } from '../../utils/article/cast';
import { type CitationPhrase, citeQuote, wordsOf } from '../../utils/article/cite-quote';
import type { Article, Quote } from '../../utils/model';
import { makeArticle } from '../support/make-article';

const TEXT = '“It rains,” said Ada Brun, the mayor, “and it will.” She said the ferry would not sail, and called it “a pity”.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const quote = (kind: Quote['kind'], parts: readonly string[], confidence: number | null = 0.97): Quote => ({
  id: 'q1',
  parts: parts.map(at),
  kind,
  speaker: confidence === null ? null : { mention: at('Ada Brun'), actorId: 'a1', unnamed: false },
  cue: null,
  rule: 'after',
  confidence: confidence ?? 0.2,
});
const article = makeArticle({
  url: 'https://paper.example/rain?utm_source=x',
  canonicalUrl: 'https://paper.example/rain',
  title: 'Rain',
  byline: 'Cy Dorn',
  site: 'The Paper',
  published: '2026-03-09',
  text: TEXT,
});
const ada: CastMember = {
  id: 'a1',
  kind: 'person',
  name: 'Ada Brun',
  aliases: [],
  role: 'the mayor',
  isPronoun: false,
  places: [],
  quotes: [],
  weight: 0,
  voice: 1,
};
const phrase: CitationPhrase = (kind, certainty, words, speaker) => `${kind}/${certainty}/${speaker}/${words}`;
const cite = (one: Quote, of: Partial<Article> = {}) =>
  citeQuote({ ...article, ...of }, one, one.speaker ? ada : undefined, { locale: 'en-GB', phrase });
const SOURCE = '(Rain. Cy Dorn, The Paper, 9 March 2026. https://paper.example/rain)';

describe('a cited quotation', () => {
  test.each([
    [quote('direct', ['“It rains,”']), 'direct/certain/Ada Brun, the mayor/“It rains,”'],
    [quote('direct', ['“It rains,”'], 0.8), 'direct/probable/Ada Brun, the mayor/“It rains,”'],
    [quote('direct', ['“It rains,”'], null), 'direct/none//“It rains,”'],
    [quote('indirect', ['the ferry would not sail']), 'indirect/certain/Ada Brun, the mayor/the ferry would not sail'],
    [quote('mixed', ['called it “a pity”'], 0.8), 'mixed/probable/Ada Brun, the mayor/called it “a pity”'],
  ])('states its kind, certainty, speaker and source: $1', (one, words) => {
    expect(cite(one)).toBe(`${words} ${SOURCE}`);
  });

  test('keeps each part in its own quotation marks, without an omission mark', () => {
    expect(wordsOf(TEXT, quote('direct', ['“It rains,”', '“and it will.”']))).toBe('“It rains,” “and it will.”');
  });

  test.each<[of: Partial<Article>, source: string]>([
    [{ byline: null, site: null, published: 'last week', canonicalUrl: null }, '(Rain. https://paper.example/rain?utm_source=x)'],
    [{ title: '' }, '(Cy Dorn, The Paper, 9 March 2026. https://paper.example/rain)'],
    [{ title: 'Rain?', byline: null }, '(Rain? The Paper, 9 March 2026. https://paper.example/rain)'],
  ])('omits unknown details from its source: $1', (of, source) => {
    expect(cite(quote('direct', ['“It rains,”']), of)).toBe(`direct/certain/Ada Brun, the mayor/“It rains,” ${source}`);
  });
});
