import type { Quote, Reading } from '../../../utils/model';
import { hashText } from '../../../utils/text/hash-text';
import { makeArticle } from '../../support/make-article';
import { randomFrom } from '../../support/random';
import { paragraphsArticle } from './paragraphs';

/** The number of invented words. A few of them are frequent, as in a language. */
const WORDS = 40_000;
const ACTORS = 3_000;
const SITES = 60;
const SYLLABLES =
  'ba be bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve'.split(
    ' ',
  );
const MANNERS = ['said', 'claimed', 'denied', 'warned', 'promised'] as const;

const wordAt = (rank: number): string => {
  let word = '';
  // Frequent words are short. The word of each rank is different.
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
};
export const nameAt = (rank: number): string => {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${capital(wordAt(rank % 211))} ${capital(wordAt(9_000 + rank))}n`;
};
/** Draws a rank from 0 up to `count`. Each rank is as frequent as 1 divided by the rank. */
const zipf = (random: () => number, count: number): number => Math.floor((count + 1) ** random()) - 1;
/** The number of words that are in almost every article, and for which nobody searches. */
const TOO_FREQUENT = 50;

/** Returns an invented article with about 750 words, five quotations and four actors. Each number has its own. */
export function madeNews(number: number): Reading {
  const random = randomFrom(number + 1);
  const words = (count: number) => Array.from({ length: count }, () => wordAt(zipf(random, WORDS))).join(' ');
  const speakers = [0, 1, 2, 3].map(() => nameAt(zipf(random, ACTORS)));
  const paragraphs: string[] = [];
  const quotes: Quote[] = [];
  let at = 0;
  const add = (paragraph: string) => {
    paragraphs.push(paragraph);
    at += paragraph.length + 1;
  };
  for (let n = 0; n < 5; n++) {
    for (let more = 0; more < 3; more++) add(`${words(35 + Math.floor(random() * 20))}.`);
    const quote = `“${words(12 + Math.floor(random() * 20))},”`;
    const who = speakers[n % 4] ?? '';
    const mention = { start: at + quote.length + 1, end: at + quote.length + 1 + who.length };
    quotes.push({
      id: `q${n + 1}`,
      parts: [{ start: at, end: at + quote.length }],
      kind: n === 3 ? 'indirect' : 'direct',
      speaker: { mention, actorId: `a${(n % 4) + 1}`, unnamed: n === 4 },
      cue: null,
      manner: MANNERS[Math.floor(random() * MANNERS.length)] ?? 'said',
      rule: 'sample',
      confidence: 0.9,
    });
    add(`${quote} ${who} said.`);
  }
  const { text, body } = paragraphsArticle(paragraphs);
  const actors = speakers.map((name, n) => ({
    id: `a${n + 1}`,
    kind: 'person' as const,
    name: speakers.indexOf(name) === n ? name : `${name} ${n}`,
    aliases: [name.split(' ')[1] ?? name],
    roles: [],
    mentions: quotes.flatMap(({ speaker }, q) => (speaker && q % 4 === n ? [{ ...speaker.mention, kind: 'name' as const }] : [])),
    salience: 4 - n,
  }));
  const site = zipf(random, SITES);
  return {
    article: makeArticle({
      url: `https://www.${wordAt(500 + site)}.example/${number}`,
      title: words(8),
      site: nameAt(site),
      published: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 900) * 86_400_000).toISOString(),
      text,
      body,
    }),
    analysis: { textHash: hashText(text), lang: 'en', version: 1, quotes, actors },
  };
}

/**
 * Returns the kinds of queries that are timed, with queries for a library of `articles` invented articles. Rare words are as likely as frequent
 * ones.
 */
export function madeQueries(articles: number): Readonly<Record<string, readonly string[]>> {
  const random = randomFrom(7);
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  const word = () => wordAt(Math.floor(TOO_FREQUENT * (20_000 / TOO_FREQUENT) ** random()));
  const speaker = () => `speaker:"${nameAt(zipf(random, ACTORS))}"`;
  const phrase = () => {
    const { text } = madeNews(Math.floor(random() * articles)).article;
    const words = text.slice(Math.floor(random() * 2_000)).match(/[a-z]+/g) ?? [];
    return `"${words.slice(1, 4).join(' ')}"`;
  };
  return {
    word: many(100, word),
    prefix: many(100, () => `${word().padEnd(4, 'a').slice(0, 4)}*`),
    phrase: many(60, phrase),
    speaker: many(60, speaker),
    speakerAndWord: many(60, () => `${speaker()} ${word()}`),
    twoWords: many(60, () => `${word()} ${word()}`),
    filters: many(60, () => `${word()} site:${wordAt(500 + zipf(random, SITES))}.example after:2025 is:unread said:denied`),
    filtersAlone: many(60, () => `site:${wordAt(500 + zipf(random, SITES))}.example after:2025-06 is:unread -is:archived named:no`),
    everything: many(20, () => ''),
  };
}
