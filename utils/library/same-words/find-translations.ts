import { guessTranslations } from '../../translated-quotations/guess-translations';
import { mainLanguage, mayTranslate } from '../../translated-quotations/may-translate';
import type { Database } from '../database';
import { articlesBeside, type DatedArticle } from './articles-beside';

/** A quotation in an article in another language that is perhaps a translation. */
export interface TranslationFound {
  readonly article: DatedArticle;
  readonly quote: string;
  readonly speaker: string | null;
  readonly text: string;
  /** The numbers, names and words that both have. */
  readonly shared: readonly string[];
}

/** The limits below bound the time for an article of any library. */
const LIMITS = {
  /** The speakers of the article that are looked for. */
  speakers: 20,
  /** The articles with the speaker that were saved before this one, and after it. */
  beside: 100,
  /** The articles whose quotations are compared, for each speaker. */
  compared: 12,
};

interface Quoted {
  readonly quote: string;
  readonly speaker: string | null;
  readonly text: string;
}
interface Place {
  readonly id: number;
  readonly actor: string;
}

/**
 * Guesses which quotations of an article stand in articles in other languages too: those of the same identity, word for word, at about the same
 * time. Returns for each quotation those found, at most one for each article.
 */
export function findTranslations(database: Database, id: number): ReadonlyMap<string, readonly TranslationFound[]> {
  const found = new Map<string, TranslationFound[]>();
  const here = articlesBeside(database, [id]).get(id);
  if (!here || here.time === null || here.lang === 'und') return found;
  for (const { actor, identity } of speakersOf(database, id)) {
    const own = readQuoted(database, { id, actor });
    for (const { article, place } of articlesWith(database, identity, here)) {
      const theirs = readQuoted(database, place);
      for (const guess of guessTranslations(saidIn(here, own), saidIn(article, theirs))) {
        const [mine, other] = [own[guess.here], theirs[guess.there]];
        if (mine && other) found.set(mine.quote, [...(found.get(mine.quote) ?? []), { ...other, article, shared: guess.shared }]);
      }
    }
  }
  return found;
}

const saidIn = (article: DatedArticle, quoted: readonly Quoted[]) => ({
  lang: mainLanguage(article.lang),
  quotations: quoted.map(({ text }) => text),
});

const speakersOf = (database: Database, id: number) =>
  database.rows<{ actor: string; identity: number }>(
    `SELECT number AS actor, identity_id AS identity FROM cast_member WHERE article_id = ? AND quotes > 0 ORDER BY quotes DESC, number
     LIMIT ${LIMITS.speakers}`,
    [id],
  );

/** Returns the articles in other languages in which an identity speaks at about the same time, the nearest first. */
function articlesWith(database: Database, identity: number, here: DatedArticle) {
  const side = (sign: '<' | '>', order: 'ASC' | 'DESC') =>
    database.rows<Place>(
      `SELECT article_id AS id, number AS actor FROM cast_member
       WHERE identity_id = ? AND article_id ${sign} ? AND quotes > 0 ORDER BY article_id ${order} LIMIT ${LIMITS.beside}`,
      [identity, here.id],
    );
  const places = [...side('<', 'DESC'), ...side('>', 'ASC')];
  const articles = articlesBeside(
    database,
    places.map((place) => place.id),
  );
  return places
    .flatMap((place) => {
      const article = articles.get(place.id);
      if (!article || article.time === null || !mayTranslate(article, here)) return [];
      return [{ article, place, distance: Math.abs(article.time - (here.time ?? 0)) }];
    })
    .sort((one, other) => one.distance - other.distance || one.place.id - other.place.id)
    .slice(0, LIMITS.compared);
}

const readQuoted = (database: Database, { id, actor }: Place): readonly Quoted[] =>
  database.rows<Quoted & Record<string, string | null>>(
    `SELECT number AS quote, speaker, text FROM quote WHERE article_id = ? AND actor = ? AND kind = 'direct' ORDER BY start, id`,
    [id, actor],
  );
