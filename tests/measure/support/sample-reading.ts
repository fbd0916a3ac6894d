import type { Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';
import { paragraphsArticle } from './paragraphs';

const WORDS = ['harbour', 'council', 'bridge', 'minister', 'winter', 'market', 'river', 'union', 'school', 'letter', 'garden', 'signal'];

/**
 * Returns the reading of an article with `words` invented words and `quotes` quotations by four people. Each combination of number and
 * version has its own text.
 */
export function sampleReading(number: number, version: number, words = 800, quotes = 20): Reading {
  const speakers = [0, 1, 2, 3].map((n) => `Person${(number * 7 + n * 13) % 997} Surname${(number + n) % 499}`);
  const word = (at: number) => `${WORDS[(number * 31 + version * 17 + at * 7) % WORDS.length]}${(number * 7 + at * 13) % 5000}`;
  const run = (from: number, count: number) => Array.from({ length: count }, (_, at) => word(from + at)).join(' ');
  const paragraphs: string[] = [];
  const found: Reading['analysis']['quotes'][number][] = [];
  const per = Math.floor(words / quotes);
  let at = 0;
  for (let n = 0; n < quotes; n++) {
    const quote = `“${run(n * per, per - 4)},”`;
    const who = speakers[n % 4] ?? '';
    const mention = { start: at + quote.length + 1, end: at + quote.length + 1 + who.length };
    found.push({
      id: `q${n + 1}`,
      parts: [{ start: at, end: at + quote.length }],
      kind: 'direct',
      speaker: { mention, actorId: `a${(n % 4) + 1}`, unnamed: false },
      cue: { start: mention.end + 1, end: mention.end + 5 },
      rule: 'sample',
      confidence: 0.9,
    });
    const paragraph = `${quote} ${who} said.`;
    paragraphs.push(paragraph);
    at += paragraph.length + 1;
  }
  const { text, body } = paragraphsArticle(paragraphs);
  const actors = speakers.map((name, n) => ({
    id: `a${n + 1}`,
    kind: 'person' as const,
    name,
    aliases: [],
    roles: [],
    mentions: found
      .filter((_, q) => q % 4 === n)
      .flatMap(({ speaker }) => (speaker ? [{ ...speaker.mention, kind: 'name' as const }] : [])),
    salience: 4 - n,
  }));
  return {
    article: makeArticle({
      url: `https://sample.example/${number}`,
      title: `Article ${number} version ${version}`,
      site: 'Sample',
      text,
      body,
      integrity: { pageQuoteMarks: quotes * 2, keptQuoteMarks: quotes * 2, pageParagraphs: quotes, keptParagraphs: quotes, lost: [] },
    }),
    analysis: { textHash: hashText(text), lang: 'en', version: 1, quotes: found, actors },
  };
}
