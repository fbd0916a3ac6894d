import { castOf } from '../../../utils/article/cast';
import type { BodyNode, Quote, Reading, Span } from '../../../utils/model';
import { makeArticle } from '../../support/make-article';

/** A quotation in an article made for a test: its words with their quotation marks, its speaker, and the confidence of the attribution. */
export interface Told {
  readonly parts: readonly string[];
  /** The name of the speaker, or absent if the speaker is unknown. */
  readonly by?: string;
  readonly confidence?: number;
  readonly kind?: Quote['kind'];
}

/**
 * Returns a reading of an article with the given lines and quotations. Every occurrence of a speaker's last name is a mention of that
 * speaker.
 */
export function readingWithQuotes(
  lines: readonly string[],
  told: readonly Told[],
  more: { lang?: string; title?: string; body?: readonly BodyNode[] } = {},
) {
  const text = lines.join('\n');
  const names = [...new Set(told.flatMap(({ by }) => by ?? []))];
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const mentionsOf = (name: string): Span[] =>
    [...text.matchAll(new RegExp(name.split(' ').at(-1) ?? name, 'gu'))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  const reading: Reading = {
    article: makeArticle({
      title: more.title ?? '',
      site: 'The Paper',
      lang: more.lang ?? 'en',
      text,
      body: more.body ?? lines.map((line) => ({ tag: 'p', children: [spanOf(line)] })),
    }),
    analysis: {
      textHash: '',
      lang: more.lang ?? 'en',
      version: 1,
      quotes: told.map(({ parts, by, confidence = 0.99, kind = 'direct' }, at) => ({
        id: `q${at + 1}`,
        parts: parts.map(spanOf),
        kind,
        speaker:
          by === undefined ? null : { mention: mentionsOf(by)[0] ?? spanOf(''), actorId: `a${names.indexOf(by) + 1}`, unnamed: false },
        cue: null,
        rule: 'after',
        confidence,
      })),
      actors: names.map((name, at) => ({
        id: `a${at + 1}`,
        kind: 'person',
        name,
        aliases: [],
        roles: [],
        mentions: mentionsOf(name).map((span) => ({ ...span, kind: 'name' })),
        salience: 1,
      })),
    },
  };
  return { reading, cast: castOf(reading), spanOf };
}
