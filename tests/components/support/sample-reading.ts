import type { BodyNode, Reading, Span } from '../../../utils/model';
import { makeArticle } from '../../support/make-article';

export const TEXT = 'Ada Brun spoke. “It rains,” she said, “and it will.”\n“No,” said Bo <Li>. “<img src=x onerror=alert(1)>”';
export const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const [first] = TEXT.split('\n').map((line) => at(line));
const no = at('“No,” said');

export function readingOf(body: readonly BodyNode[]): Reading {
  return {
    article: makeArticle({
      title: 'Rain <b>again</b>',
      byline: 'Cy Dorn',
      site: 'The Paper',
      published: '2026-03-09',
      image: 'https://paper.example/lead.jpg',
      text: TEXT,
      body,
      integrity: { pageQuoteMarks: 8, keptQuoteMarks: 6, pageParagraphs: 2, keptParagraphs: 2, lost: [] },
    }),
    analysis: {
      textHash: '',
      lang: 'en',
      version: 1,
      quotes: [
        {
          id: 'q1',
          parts: [at('“It rains,”'), at('“and it will.”')],
          kind: 'direct',
          speaker: { mention: at('she'), actorId: 'a1', unnamed: false },
          cue: at('said'),
          rule: 'after',
          confidence: 0.9,
        },
        { id: 'q2', parts: [at('“No,”')], kind: 'direct', speaker: null, cue: null, rule: 'unattributed', confidence: 0.1 },
      ],
      actors: [
        {
          id: 'a1',
          kind: 'person',
          name: 'Ada Brun',
          aliases: [],
          roles: [],
          mentions: [
            { ...at('Ada Brun'), kind: 'name' },
            { ...at('she'), kind: 'pronoun' },
          ],
          salience: 2,
        },
      ],
    },
  };
}
export const plain = readingOf([
  { tag: 'p', children: first ? [first] : [] },
  {
    tag: 'p',
    children: [
      { tag: 'a', href: 'https://paper.example/b', children: [no] },
      { start: no.end, end: TEXT.length },
    ],
  },
]);
