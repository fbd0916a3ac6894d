import type { ActorSurroundings, Manner } from '../../model';
import type { Database } from '../database';
import { hitsAmong } from './actor-quotes';
import { keepAppearances, monthOf } from './appearances-of';
import { fillMonths } from './fill-months';

/** The number of actors, and of websites, that are returned. */
const MOST = 24;

/** Reads what is around an actor in the saved articles. */
export function readSurroundings(database: Database, id: number): ActorSurroundings {
  keepAppearances(database, id);
  const company = database.rows<ActorSurroundings['company'][number]>(
    `SELECT i.id, i.kind, i.name, n.articles
     FROM (SELECT o.identity_id, count(DISTINCT o.article_id) AS articles FROM temp.appearance c JOIN cast_member o ON o.article_id = c.id
           WHERE o.identity_id <> ? GROUP BY o.identity_id ORDER BY articles DESC LIMIT ?) n
     JOIN identity i ON i.id = n.identity_id ORDER BY n.articles DESC, i.name`,
    [id, MOST],
  );
  // Several outlets may share a host, such as those of an archive.
  const outlets = database.rows<ActorSurroundings['outlets'][number]>(
    `SELECT host, site, count(*) AS articles, sum(quotes) AS quotes FROM temp.appearance
     GROUP BY host, site ORDER BY quotes DESC, articles DESC, host, site LIMIT ?`,
    [MOST],
  );
  const months = database.rows<ActorSurroundings['months'][number]>(
    `SELECT ${monthOf('at')} AS month, count(*) AS articles, sum(quotes) AS quotes FROM temp.appearance GROUP BY month ORDER BY month`,
  );
  return { about: countAbout(database, id), manners: readManners(database, id), company, outlets, months: fillMonths(months) };
}

function countAbout(database: Database, id: number): number {
  const hits = hitsAmong(database, id, 'about');
  return database.rows<{ total: number }>(`WITH ${hits.sql} SELECT count(*) AS total FROM hits`, hits.values)[0]?.total ?? 0;
}

function readManners(database: Database, id: number): ActorSurroundings['manners'] {
  const hits = hitsAmong(database, id, 'by');
  return database.rows<{ manner: Manner; quotes: number }>(
    `WITH ${hits.sql} SELECT manner, count(*) AS quotes FROM hits WHERE manner IS NOT NULL GROUP BY manner ORDER BY quotes DESC, manner`,
    hits.values,
  );
}
