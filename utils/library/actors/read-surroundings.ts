import type { ActorSurroundings, Manner } from '../../model';
import type { Database } from '../database';
import { hitsOf } from './actor-quotes';
import { appearancesOf, monthOf } from './appearances-of';
import { fillMonths } from './fill-months';

/** The number of actors, and of websites, that are returned. */
const MOST = 24;

/** Reads what is around an actor in the saved articles. */
export function readSurroundings(database: Database, id: number): ActorSurroundings {
  const own = appearancesOf(id);
  const company = database.rows<ActorSurroundings['company'][number]>(
    `WITH ${own.sql}
     SELECT i.id, i.kind, i.name, n.articles
     FROM (SELECT o.identity_id, count(DISTINCT o.article_id) AS articles FROM appearance c JOIN cast_member o ON o.article_id = c.id
           WHERE o.identity_id <> ? GROUP BY o.identity_id ORDER BY articles DESC LIMIT ?) n
     JOIN identity i ON i.id = n.identity_id ORDER BY n.articles DESC, i.name`,
    [...own.values, id, MOST],
  );
  const outlets = database.rows<ActorSurroundings['outlets'][number]>(
    `WITH ${own.sql} SELECT host, max(site) AS site, count(*) AS articles, sum(quotes) AS quotes FROM appearance
     GROUP BY host ORDER BY quotes DESC, articles DESC, host LIMIT ?`,
    [...own.values, MOST],
  );
  const months = database.rows<ActorSurroundings['months'][number]>(
    `WITH ${own.sql} SELECT ${monthOf('at')} AS month, count(*) AS articles, sum(quotes) AS quotes FROM appearance
     GROUP BY month ORDER BY month`,
    own.values,
  );
  return { about: countAbout(database, id), manners: readManners(database, id), company, outlets, months: fillMonths(months) };
}

function countAbout(database: Database, id: number): number {
  const hits = hitsOf(database, id, 'about');
  return database.rows<{ total: number }>(`${hits.sql} SELECT count(*) AS total FROM hits`, hits.values)[0]?.total ?? 0;
}

function readManners(database: Database, id: number): ActorSurroundings['manners'] {
  const hits = hitsOf(database, id, 'by');
  return database.rows<{ manner: Manner; quotes: number }>(
    `${hits.sql} SELECT manner, count(*) AS quotes FROM hits WHERE manner IS NOT NULL GROUP BY manner ORDER BY quotes DESC, manner`,
    hits.values,
  );
}
